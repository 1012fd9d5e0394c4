"""How the objects behave in Python."""

from __future__ import annotations

import copy
import enum
import pickle
import random
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sspi_status import Finding, StatusCode, codes, describe, locales, readings, scan, search

NUMBERS = st.integers(-(2**31), 2**32 - 1)


@given(number=NUMBERS)
def test_a_number_means_what_its_spelling_means(number: int) -> None:
    code = StatusCode(number)
    assert code == StatusCode(hex(number)) == StatusCode(str(code)) == StatusCode(code.number, code.space)
    assert eval(repr(code), {"StatusCode": StatusCode}) == code
    if code.space == "windows":
        assert code.number == int(code) == number % 2**32
        assert code.value == (code.number if code.number < 2**31 else code.number - 2**32)
        # As C has it in 64 bits.
        assert code == StatusCode(code.value % 2**64)
    assert code.canonical.canonical == code.canonical
    assert describe(number, "ru").code == code


@given(number=st.integers().filter(lambda number: not -(2**31) <= number < 2**32))
def test_larger_numbers_are_no_codes(number: int) -> None:
    if 2**64 - 2**31 <= number < 2**64:
        return
    with pytest.raises(ValueError, match="does not fit into 32 bits, so it is no status code"):
        describe(number)


def test_numbers_that_are_no_int() -> None:
    class Status(enum.IntEnum):
        DENIED = 0x8009030C

    class Index:
        def __init__(self, number: int) -> None:
            self.number = number

        def __index__(self) -> int:
            return self.number

    for number in (Status.DENIED, Index(0x8009030C), Index(0xFFFFFFFF8009030C)):
        assert describe(number, "en").symbol == "SEC_E_LOGON_DENIED"


# Every character, surrogates that stand alone among them.
TEXT = st.text(st.characters())


@settings(max_examples=500, deadline=None)
@given(code=TEXT | NUMBERS | st.binary() | st.floats() | st.none(), locale=TEXT | st.lists(TEXT) | st.none())
def test_nothing_but_the_documented_errors(code: Any, locale: str | list[str] | None) -> None:
    try:
        answer = describe(code, locale)
    except ValueError:
        assert isinstance(code, str)
    except TypeError:
        assert not isinstance(code, (str, int))
    else:
        assert answer.text and answer.lang in locales()


@settings(deadline=None, max_examples=50)
@given(text=TEXT)
def test_any_text_is_searched(text: str) -> None:
    assert len(search(text, "es")) <= len(codes())
    try:
        assert readings(text)
    except ValueError as error:
        assert len(str(error)) < 1000


@pytest.mark.parametrize("code", [1.5, None, b"0x5", object(), [5]])
def test_wrong_types_of_codes(code: Any) -> None:
    for reads in (describe, StatusCode):
        with pytest.raises(TypeError, match="^code has to be an int, a str, a StatusCode or a Finding, not "):
            reads(code)


def test_wrong_types_of_others() -> None:
    for locale in (5, object(), 1.5):
        with pytest.raises(TypeError, match="^locale has to be a str, an iterable of str or None, not "):
            describe(5, locale)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    for locale in ([5], b"fr", ["fr", None]):
        with pytest.raises(TypeError, match="^each item of locale has to be a str, not "):
            describe(5, locale)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    for text in (bytearray(b"x"), None, 5):
        with pytest.raises(TypeError, match="^text has to be a str or bytes, not "):
            scan(text)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    with pytest.raises(ValueError, match='^"smtp" is no space of codes: give one of windows, kerberos, tls, ldap$'):
        StatusCode(5, "smtp")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    for number in (-1, 2**32, 10**5000):
        with pytest.raises(ValueError, match="does not fit into 32 bits, so it is no status code$"):
            StatusCode(number, "ldap")
    with pytest.raises(TypeError, match="^code has to be an int where its space is given, not str$"):
        StatusCode("5", "ldap")

    def broken() -> Iterator[str]:
        yield "fr"
        raise KeyError("of the caller")

    class Broken:
        def __index__(self) -> int:
            raise KeyError("of the caller")

    with pytest.raises(KeyError, match="of the caller"):
        describe(5, broken())
    with pytest.raises(KeyError, match="of the caller"):
        describe(Broken())


def test_codes_are_values() -> None:
    denied = StatusCode.SEC_E_LOGON_DENIED
    assert denied == StatusCode(-2146893044) == StatusCode(denied)
    assert denied != 0x8009030C
    assert {denied: 1}[StatusCode("logon_denied")] == 1
    assert len(set(codes())) == len(codes())
    shuffled = random.Random(5).sample(codes(), len(codes()))
    assert sorted(shuffled) == sorted(codes())
    spaces = ("windows", "kerberos", "tls", "ldap")
    assert [(spaces.index(code.space), code.number) for code in sorted(shuffled)] == sorted(
        (spaces.index(code.space), code.number) for code in shuffled
    )
    with pytest.raises(TypeError):
        assert denied < 5  # type: ignore[operator]  # pyright: ignore[reportOperatorIssue]
    with pytest.raises(AttributeError):
        denied.number = 5  # type: ignore[misc]  # pyright: ignore[reportAttributeAccessIssue]
    match StatusCode("krb 24"):
        case StatusCode.KDC_ERR_PREAUTH_FAILED:
            pass
        case other:
            raise AssertionError(other)


def test_a_name_has_its_own_text() -> None:
    number, name = describe("SEC_E_UNSUPPORTED_FUNCTION", "en"), describe("SEC_E_NOT_SUPPORTED", "en")
    assert number.code == name.code and number.text != name.text and number != name
    assert name.aliases == ("SEC_E_UNSUPPORTED_FUNCTION",)
    assert name.code.other_symbols == ("SEC_E_NOT_SUPPORTED",)
    (found,) = scan("SEC_E_NOT_SUPPORTED")
    assert describe(found, "en") == name


def test_everything_can_be_pickled_and_copied() -> None:
    findings = scan(
        "80090308: LdapErr: DSID-0C090447, comment: AcceptSecurityContext error, data 52e\n SEC_E_NO_SPM; error 0x80131904"
    )
    assert len(findings) == 4
    asked: list[StatusCode | str | int] = [*codes(), "SEC_E_NOT_SUPPORTED", "SEC_E_NO_SPM", 0x8007052E, 0xDEADBEEF]
    requests = [*([lang] for lang in locales()), ["tlh"], ["C"], ["fr-CA", "es"], []]
    descriptions = [describe(code, request) for code in asked for request in requests]
    for value in [*codes(), StatusCode(0x8007052E), *findings, *descriptions]:
        for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
            again = pickle.loads(pickle.dumps(value, protocol))
            assert again == value and hash(again) == hash(value) and type(again) is type(value)
        assert copy.copy(value) == value == copy.deepcopy(value)


def test_descriptions_are_values() -> None:
    french = describe(0x8009030C, "fr-CA")
    assert french == describe(StatusCode.SEC_E_LOGON_DENIED, ["fr"])
    assert french != describe(0x8009030C, "it") and french != french.text
    assert str(french) == f"{french}" == french.text
    assert repr(french) == f"<Description of SEC_E_LOGON_DENIED (0x8009030C) (fr, requested): {french.text!r}>"
    assert len({french, describe(0x8009030C, "fr"), describe(0x8009030C, "es")}) == 2
    (found,) = scan("x 0x8009030C")
    assert repr(found) == "<Finding of SEC_E_LOGON_DENIED (0x8009030C) in line 1, column 3: '0x8009030C'>"
    assert len({found, *scan("x 0x8009030C"), *scan("y 0x8009030C"), *scan("xy 0x8009030C")}) == 2
    with pytest.raises(TypeError):
        Finding()


def test_threads() -> None:
    known, languages = codes(), locales()
    expected = {(code, lang): describe(code, lang).text for code in known for lang in languages}

    def work(seed: int) -> int:
        chance = random.Random(seed)
        for _ in range(5000):
            code, lang = chance.choice(known), chance.choice(languages)
            assert describe(code, lang).text == expected[code, lang]
        return len(scan("error 0x8009030C " * 100)) + len(search("clock skew", "en"))

    with ThreadPoolExecutor(8) as pool:
        assert len(set(pool.map(work, range(16)))) == 1


@pytest.mark.parametrize("kind", [str, bytes])
def test_other_threads_run_during_a_scan(kind: type) -> None:
    text = "a line without any code in it, as most lines of a log are\n" * 1_000_000
    argument = text if kind is str else text.encode()
    begun = threading.Event()

    def work() -> None:
        begun.set()
        scan(argument)

    thread = threading.Thread(target=work)
    thread.start()
    begun.wait()
    steps = 0
    while thread.is_alive():
        steps += 1
        time.sleep(0.001)
    # A scan that kept the lock would let this thread run once before it and then when it is over.
    assert steps >= 5
