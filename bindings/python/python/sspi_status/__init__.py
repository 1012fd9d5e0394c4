"""Codes of Windows SSPI and its neighbors (NTSTATUS, Win32, Kerberos, TLS, LDAP), explained in six languages.

>>> from sspi_status import describe, scan
>>> print(describe(0x8009030C, "fr-CA"))
La tentative d’ouverture de session a échoué.
>>> [str(describe(found, "es")) for found in scan("ldap_bind: Invalid credentials (49)")]
['El servidor LDAP no aceptó las credenciales, por ejemplo, el nombre de usuario y la contraseña.']
"""

from ._sspi_status import (
    Description,
    Finding,
    StatusCode,
    __version__,
    codes,
    describe,
    locales,
    readings,
    scan,
    search,
    warm_up,
)

__all__ = [
    "Description",
    "Finding",
    "StatusCode",
    "__version__",
    "codes",
    "describe",
    "locales",
    "readings",
    "scan",
    "search",
    "warm_up",
]
