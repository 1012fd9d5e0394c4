"""The types of plain values, for annotations."""

from __future__ import annotations

from typing import Literal, Optional, TypedDict

__all__ = [
    "DescriptionDict",
    "Direction",
    "Family",
    "PartsDict",
    "Reading",
    "Severity",
    "Source",
    "Space",
]

Space = Literal["windows", "kerberos", "tls", "ldap"]
Family = Literal["sspi", "certificates", "keys", "smart-cards", "ntstatus", "win32", "kerberos", "tls", "ldap"]
Severity = Literal["success", "informational", "error"]
Direction = Literal["ltr", "rtl"]
Source = Literal["requested", "fallback"]
Reading = Literal["name", "number", "sentence", "sub-code", "cut-in-two", "extra-zero"]


class DescriptionDict(TypedDict):
    """What `Description.to_dict` returns."""

    code: str
    value: int
    symbol: Optional[str]
    aliases: list[str]
    space: Space
    family: Optional[Family]
    severity: Severity
    known: bool
    locale: str
    direction: Direction
    source: Source
    message: str
    hint: Optional[str]
    developer_hint: Optional[str]


class PartsDict(TypedDict):
    """What `StatusCode.parts` is."""

    layout: Literal["win32", "hresult", "ntstatus", "com_err"]
    severity: Severity
    facility: int
    facility_name: Optional[str]
    number: int
    wraps: Optional[int]
    is_customer: bool
