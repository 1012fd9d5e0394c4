"""What type checkers know; mypy and pyright read this file."""

from __future__ import annotations

from typing import assert_type

from sspi_status import Description, Finding, StatusCode, describe, locales, readings, scan, search
from sspi_status.types import DescriptionDict, PartsDict, Reading, Severity, Source, Space


def test_types() -> None:
    answer = describe(0x8009030C)
    assert_type(answer, Description)
    assert_type(answer.hint, str | None)
    assert_type(answer.severity, Severity)
    assert_type(answer.source, Source)
    assert_type(answer.to_dict(), DescriptionDict)
    assert_type(answer.to_dict()["value"], int)
    assert_type(StatusCode.SEC_E_LOGON_DENIED, StatusCode)
    assert_type(StatusCode(49, "ldap").space, Space)
    assert_type(StatusCode("krb 24").parts, PartsDict | None)
    assert_type(search("clock", ("fr", "it")), list[Description])
    assert_type(readings("24"), list[StatusCode])
    for found in scan("0x8009030C"):
        assert_type(found, Finding)
        assert_type(found.reading, Reading)
        assert_type(describe(found, locales()).text, str)
