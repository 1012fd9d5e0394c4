"""Codes in running text, as the command finds them."""

from __future__ import annotations

import json
import tomllib
from typing import get_args

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from support import ROOT, Command, written

from sspi_status import Finding, StatusCode, describe, scan, types

CASES = tomllib.loads((ROOT / "tests/data/field.toml").read_text(encoding="utf-8"))["case"]


def tally(findings: list[Finding], locale: str) -> list[bytes]:
    """What the command prints: each code once, with its first line and how often it was found."""
    firsts: dict[StatusCode, Finding] = {}
    for found in findings:
        firsts.setdefault(found.code.canonical, found)
    rows: list[bytes] = []
    for code, found in firsts.items():
        row: dict[str, object] = {**describe(found, locale).to_dict()}
        if found.symbol is None and found.code.parts is not None:
            row["parts"] = found.code.parts
        count = sum(other.code.canonical == code for other in findings)
        row |= {"line": found.line, "count": count, "text": found.text, "reading": found.reading}
        rows.append(written(row))
    return rows


def of_command(command: Command, text: bytes, locale: str) -> list[bytes]:
    rows = [json.loads(row) for row in command.rows("scan", "-", locale=locale, stdin=text)]
    for row in rows:
        del row["requested"], row["chain"]
    return [written(row) for row in rows]


def test_field_cases(command: Command) -> None:
    assert len(CASES) > 80
    readings: set[str] = set()
    for case in CASES:
        text: str = case["text"]
        findings = scan(text)
        readings |= {found.reading for found in findings}
        assert tally(findings, "fr") == of_command(command, text.encode(), "fr"), case["why"]
        check_places(text, findings)
    assert readings == set(get_args(types.Reading))


def check_places(text: str, findings: list[Finding]) -> None:
    """Whether each spelling stands where its finding says, in characters and in bytes."""
    data = text.encode("utf-8", "replace")
    in_bytes = scan(data)
    assert len(in_bytes) == len(findings)
    for found, other in zip(findings, in_bytes):
        assert text[found.offset :].startswith(found.text)
        assert data[other.offset :].startswith(found.text.encode())
        before = text[: found.offset]
        assert found.line == before.count("\n") + 1
        assert found.column == len(before) - (before.rfind("\n") + 1) + 1
        assert (found.code, found.line, found.column, found.text) == (other.code, other.line, other.column, other.text)
        assert found.known is (found.symbol is not None)
        assert describe(found, "it").symbol == found.symbol


WORDS = st.sampled_from(
    [case["text"] for case in CASES]
    + "0x8009030C|-2146893044|SEC_E_LOGON_DENIED|data 52e|error|(os error 1326)|alert number 40|0x80131904|"
    "SEC_E_NOT_SUPPORTED|80090308: LdapErr: AcceptSecurityContext error, data 775|é|🙂|\n|\r\n|0x8009\n030c|0xC000006D"
    .split("|")
)
TEXTS = st.lists(WORDS | st.text(max_size=20), max_size=30).map(" ".join)


@settings(max_examples=100, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
@given(text=TEXTS.filter(lambda text: not set(text) & set("\0\x1b\x9b\ufeff")))  # the command takes these for encodings
def test_random_text(command: Command, text: str) -> None:
    assert tally(scan(text), "ru") == of_command(command, text.encode(), "ru")


@settings(max_examples=300, deadline=None)
@given(text=TEXTS | st.text(st.characters()))
def test_places(text: str) -> None:
    check_places(text, scan(text))


@settings(max_examples=500, deadline=None)
@given(before=st.binary(max_size=30), after=st.binary(max_size=30))
def test_bytes_in_any_encoding(before: bytes, after: bytes) -> None:
    data = before + b"\n error: 0x8009030C \n" + after
    found = next(found for found in scan(data) if found.offset == len(before) + 9)
    assert (found.code, found.column, found.text) == (StatusCode.SEC_E_LOGON_DENIED, 9, "0x8009030C")


def test_surrogates_are_characters() -> None:
    (found,) = scan("\udc80\n🙂\ud800 0x8009030C")
    assert (found.offset, found.line, found.column) == (5, 2, 4)
