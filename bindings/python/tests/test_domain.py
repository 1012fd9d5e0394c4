"""All codes in all languages, byte for byte as the command prints them."""

from __future__ import annotations

import json
import tomllib
from typing import Any, get_args

import pytest
from support import ROOT, Command, assert_rows, written

from sspi_status import Description, StatusCode, codes, describe, locales, search, types

REQUESTS = [*locales(), "pt-PT", "fr-CA,es", "tlh", "tlh,it-CH", "de,zh-Hant,ru_RU.UTF-8", "it,C,fr", "C", ","]


def of_command(description: Description, row: bytes, **more: object) -> bytes:
    """A description as the command writes it, with what the command says about the request."""
    request = {key: json.loads(row)[key] for key in ("requested", "chain")}
    return written({**description.to_dict(), **more, **request})


@pytest.mark.parametrize("locale", REQUESTS)
def test_every_name(command: Command, locale: str) -> None:
    rows = command.rows("list", locale=locale)
    assert len(rows) > 690
    assert_rows([of_command(describe(json.loads(row)["symbol"], locale), row) for row in rows], rows)


@pytest.mark.parametrize("locale", REQUESTS)
def test_every_number_in_every_form(command: Command, locale: str) -> None:
    known = codes()
    assert len(known) > 690
    rows = command.rows("describe", "--", *(str(code) for code in known), locale=locale)
    by_name = {json.loads(row)["symbol"]: row for row in rows}
    assert len(by_name) == len(known)
    for code in known:
        answer = describe(code, locale)
        row = by_name[code.symbol]
        assert of_command(answer, row) == row
        assert answer == describe(code.spelling, locale) == describe(str(code), locale)
        assert answer == describe(code, locale.split(",")) == describe(code, iter([locale]))
        if code.space == "windows":
            assert answer == describe(code.number, locale) == describe(code.value, locale)


def test_every_name_is_a_constant(command: Command) -> None:
    names = [json.loads(row)["symbol"] for row in command.rows("list", locale="en")]
    constants = [name for name, value in vars(StatusCode).items() if isinstance(value, StatusCode)]
    assert names == constants
    assert all(getattr(StatusCode, name) == StatusCode(name) for name in names)
    assert set(codes()) == {StatusCode(name) for name in names}
    assert sorted({*names} - {code.symbol for code in codes()}) == ["SEC_E_NOT_SUPPORTED", "SEC_E_NO_SPM"]


def test_unknown_numbers(command: Command) -> None:
    numbers = [0x80131904, 0xDEADBEEF, 0x8024402C, 0xC0FFEE00, 0x2000_0001, 0xFFFF, 0x96C73A9C, 0x90008000, 0xD0001234]
    for locale in locales():
        rows = command.rows(*(hex(number) for number in numbers), locale=locale)
        mine = [
            of_command(describe(number, locale), row, parts=StatusCode(number).parts)
            for number, row in zip(numbers, rows)
        ]
        assert_rows(mine, rows)


def test_locales_of_the_command(command: Command) -> None:
    rows = command.rows("0x8009030C", "--all-locales", locale="en")
    assert locales() == [json.loads(row)["locale"] for row in rows]


def test_search(command: Command) -> None:
    texts = ["clock skew", "Попытка входа", "certificat expiré", "0xC000006D", "logon_denied", "xyzzy"]
    for text, locale in zip(texts, locales()):
        found = [json.loads(row) for row in command.rows("search", "--", text, locale=locale)]
        for row in found:
            for key in ("requested", "chain", "rank", "found_in"):
                del row[key]
        assert [answer.to_dict() for answer in search(text, locale)] == found
    assert search("xyzzy", "en") == search("", "en") == search("\udc80", "en") == []


def data(name: str) -> dict[str, Any]:
    return tomllib.loads((ROOT / "tests/data" / name).read_text(encoding="utf-8"))


def test_every_request_of_the_library() -> None:
    for case in data("locales.toml")["request"]:
        answer = describe(0x8009030C, case["wishes"] if "wishes" in case else case["wish"])
        assert (answer.lang, answer.source) == (case["locale"], case.get("source", "requested")), case


def test_every_spelling_of_the_library() -> None:
    for case in data("codes.toml")["code"]:
        if "error" in case:
            for reads in (describe, StatusCode):
                with pytest.raises(ValueError) as error:
                    reads(case["input"])
                assert str(error.value) == case["error"]
        elif "symbol" in case:
            assert describe(case["input"]).symbol == case["symbol"]
        else:
            assert StatusCode(case["input"]).spelling == case["number"]


def test_the_types_have_the_words_that_occur() -> None:
    answers = [describe(code, locale) for code in [*codes(), StatusCode(0xDEADBEEF)] for locale in ("fr", "tlh")]
    assert {code.space for code in codes()} == set(get_args(types.Space))
    assert {code.family for code in codes()} == set(get_args(types.Family))
    assert {answer.severity for answer in answers} == set(get_args(types.Severity))
    assert {answer.source for answer in answers} == set(get_args(types.Source))
    assert {answer.direction for answer in answers} <= set(get_args(types.Direction))
    assert list(types.DescriptionDict.__annotations__) == list(answers[0].to_dict())
    assert list(types.PartsDict.__annotations__) == list(StatusCode(0xDEADBEEF).parts or ())
