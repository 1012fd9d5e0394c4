from collections.abc import Iterable
from typing import ClassVar, Optional, SupportsIndex, Union, final
from typing_extensions import Self, TypeAlias
from .types import DescriptionDict, Direction, Family, PartsDict, Reading, Severity, Source, Space
_Code: TypeAlias = Union[SupportsIndex, str, StatusCode, Finding]
_Locale: TypeAlias = Union[str, Iterable[str], None]
__all__ = ['StatusCode', 'Description', 'Finding', '_finding', 'scan', '__version__', 'describe', 'search', 'readings', '_for_developers', 'warm_up', 'codes', 'locales']
__version__: str

def _finding(code: _Code, text: str, offset: SupportsIndex, line: SupportsIndex, column: SupportsIndex, reading: Reading) -> Finding:
    """Makes a finding from what it was pickled as."""

def codes() -> list[StatusCode]:
    """Every code that has a name, family by family.

    Two names of one number are one code here.
    """

def describe(code: _Code, locale: _Locale=None) -> Description:
    """Explain a code in the first language of `locale` that has a text.

    `code` is a number, signed or unsigned (`0x8009030C`, `-2146893044`), a spelling (`"0x8009030C"`, `"1326"`,
    `"krb 24"`, `"tls 40"`, `"ldap 49"`, `"data 52e"`, `"SEC_E_LOGON_DENIED"`), a `StatusCode` or a `Finding`. A
    number means what its spelling in hexadecimal digits means, and a number of 64 bits may be sign-extended.

    `locale` is a BCP 47 tag or a POSIX locale, several of them separated by commas, or a list of these, most wanted
    first. Without it, the languages are those that the operating system's user prefers; the system is asked once in a
    process. A tag that is ill-formed, or of a language without texts, matches nothing, and English answers last.

    Every code gets a text in some language, unknown ones too. Raises `ValueError` for a spelling or a number that is
    no code, and `TypeError` for arguments of other types.

    >>> str(describe(0x8009030C, "it-CH"))
    'Il tentativo di accesso non è riuscito.'
    """

def locales() -> list[str]:
    """The BCP 47 tags of the languages that have texts, in alphabetical order.

    >>> locales()
    ['en', 'es', 'fr', 'it', 'pt-BR', 'ru']
    """

def readings(spelling: str) -> list[StatusCode]:
    """Every code that a spelling can mean: a short number without a word for its space means a code in each space that
    knows it. Raises `ValueError` for what is no code.

    >>> [str(code) for code in readings("24")]
    ['KDC_ERR_PREAUTH_FAILED (krb 24)']
    """

def scan(text: Union[str, bytes]) -> list[Finding]:
    """Find the codes in a text: names, numbers in every usual form, and short numbers in known sentences.

    The codes come in the order of the text; in an error text of Active Directory the sub-code comes before the code in
    front of it. Numbers that the catalogue does not know are found, too, if they look like errors: `known` tells them
    apart.

    `text` is a str, or bytes in UTF-8; bytes that are none are skipped, so that logs in other encodings that contain ASCII
    can be read as well. Decode UTF-16 first. Other threads run meanwhile. Raises `TypeError` for arguments of other types.

    >>> for found in scan("bind: LdapErr: DSID-0C0903A9, comment: AcceptSecurityContext error, data 52e"):
    ...     print(found.line, found.column, found.text, found.code)
    1 74 52e ERROR_LOGON_FAILURE (1326, 0x52E)
    """

def search(text: str, locale: _Locale=None) -> list[Description]:
    """Find codes by words, by a whole sentence in any of the languages, or by a part of their name: best first.

    The texts of the answer are in the language that `describe` chooses for `locale`. Raises `TypeError` for arguments
    of other types.

    >>> [str(found.code) for found in search("clock skew", "en")][:1]
    ['SEC_E_TIME_SKEW (0x80090324)']
    """

def _for_developers(locale: _Locale=None) -> Optional[str]:
    """The word above a hint for developers, for `python -m sspi_status`."""

def warm_up() -> None:
    """Do at once what the first calls would do, in some dozens of milliseconds.

    Needed only by a process that forks while other threads scan or search, as `multiprocessing` can with its start
    method `"fork"`: the child would wait without end for what such a thread was just preparing. Call it before the
    threads begin.
    """

@final
class StatusCode:
    """A status code: a number and its space, since 24 of Kerberos is not 24 of LDAP.

    `code` is anything that `describe` takes. With `space` it is a number of that space: `"windows"` (HRESULT,
    `SECURITY_STATUS`, NTSTATUS and Win32 errors), `"kerberos"`, `"tls"` (alerts) or `"ldap"` (results).

    Every known code is a constant of this class. Codes are immutable, hashable and picklable; they are ordered by space
    and number. A code equals no `int`. Compare codes from different sources by `canonical`.

    Raises `ValueError` for what is no code or no space, and `TypeError` for arguments of other types.

    >>> StatusCode(-2146893044) == StatusCode("SEC_E_LOGON_DENIED") == StatusCode.SEC_E_LOGON_DENIED
    True
    >>> StatusCode(49, "ldap")
    StatusCode('LDAP_INVALID_CREDENTIALS (ldap 49)')
    """

    def __new__(cls, code: _Code, space: Optional[Space]=None) -> Self:
        ...

    @property
    def number(self) -> int:
        """The number, unsigned; the same as `int(code)`."""

    @property
    def value(self) -> int:
        """The number as it is usually logged: signed in the space `"windows"`, unsigned in the others."""

    @property
    def space(self) -> Space:
        """The space of the number: `"windows"`, `"kerberos"`, `"tls"` or `"ldap"`."""

    @property
    def spelling(self) -> str:
        """The number as text, the same in every language: `0x8009030C`, `1326, 0x52E`, `krb 24`."""

    @property
    def symbol(self) -> Optional[str]:
        """The name of the code; `None` for an unknown code."""

    @property
    def other_symbols(self) -> tuple[str, ...]:
        """The other names of the code."""

    @property
    def family(self) -> Optional[Family]:
        """The family of the code, such as `"sspi"` or `"win32"`; `None` for an unknown code."""

    @property
    def severity(self) -> Severity:
        """What the code means: `"success"`, `"informational"` or `"error"`."""

    @property
    def canonical(self) -> StatusCode:
        """The code as the catalogue lists it: 1326 for 0x8007052E. An unknown code is its own canonical code."""

    @property
    def parts(self) -> Optional[PartsDict]:
        """What the bits of a Windows code say, known or unknown: whether it is an HRESULT or an NTSTATUS, its facility,
        and what it wraps. `None` for the codes of protocols, and for 0.
        """

    def __int__(self) -> int:
        ...

    def __hash__(self) -> int:
        ...

    def __eq__(self, other: object, /) -> bool:
        ...

    def __ne__(self, other: object, /) -> bool:
        ...

    def __lt__(self, other: StatusCode, /) -> bool:
        ...

    def __le__(self, other: StatusCode, /) -> bool:
        ...

    def __gt__(self, other: StatusCode, /) -> bool:
        ...

    def __ge__(self, other: StatusCode, /) -> bool:
        ...
    SEC_E_OK: ClassVar[StatusCode]
    SEC_I_CONTINUE_NEEDED: ClassVar[StatusCode]
    SEC_I_COMPLETE_NEEDED: ClassVar[StatusCode]
    SEC_I_COMPLETE_AND_CONTINUE: ClassVar[StatusCode]
    SEC_I_LOCAL_LOGON: ClassVar[StatusCode]
    SEC_I_GENERIC_EXTENSION_RECEIVED: ClassVar[StatusCode]
    SEC_I_CONTEXT_EXPIRED: ClassVar[StatusCode]
    SEC_I_INCOMPLETE_CREDENTIALS: ClassVar[StatusCode]
    SEC_I_RENEGOTIATE: ClassVar[StatusCode]
    SEC_I_NO_LSA_CONTEXT: ClassVar[StatusCode]
    SEC_I_SIGNATURE_NEEDED: ClassVar[StatusCode]
    SEC_I_NO_RENEGOTIATION: ClassVar[StatusCode]
    SEC_I_MESSAGE_FRAGMENT: ClassVar[StatusCode]
    SEC_I_CONTINUE_NEEDED_MESSAGE_OK: ClassVar[StatusCode]
    SEC_I_ASYNC_CALL_PENDING: ClassVar[StatusCode]
    SEC_E_INSUFFICIENT_MEMORY: ClassVar[StatusCode]
    SEC_E_INVALID_HANDLE: ClassVar[StatusCode]
    SEC_E_UNSUPPORTED_FUNCTION: ClassVar[StatusCode]
    SEC_E_NOT_SUPPORTED: ClassVar[StatusCode]
    SEC_E_TARGET_UNKNOWN: ClassVar[StatusCode]
    SEC_E_INTERNAL_ERROR: ClassVar[StatusCode]
    SEC_E_NO_SPM: ClassVar[StatusCode]
    SEC_E_SECPKG_NOT_FOUND: ClassVar[StatusCode]
    SEC_E_NOT_OWNER: ClassVar[StatusCode]
    SEC_E_CANNOT_INSTALL: ClassVar[StatusCode]
    SEC_E_INVALID_TOKEN: ClassVar[StatusCode]
    SEC_E_CANNOT_PACK: ClassVar[StatusCode]
    SEC_E_QOP_NOT_SUPPORTED: ClassVar[StatusCode]
    SEC_E_NO_IMPERSONATION: ClassVar[StatusCode]
    SEC_E_LOGON_DENIED: ClassVar[StatusCode]
    SEC_E_UNKNOWN_CREDENTIALS: ClassVar[StatusCode]
    SEC_E_NO_CREDENTIALS: ClassVar[StatusCode]
    SEC_E_MESSAGE_ALTERED: ClassVar[StatusCode]
    SEC_E_OUT_OF_SEQUENCE: ClassVar[StatusCode]
    SEC_E_NO_AUTHENTICATING_AUTHORITY: ClassVar[StatusCode]
    SEC_E_BAD_PKGID: ClassVar[StatusCode]
    SEC_E_CONTEXT_EXPIRED: ClassVar[StatusCode]
    SEC_E_INCOMPLETE_MESSAGE: ClassVar[StatusCode]
    SEC_E_INCOMPLETE_CREDENTIALS: ClassVar[StatusCode]
    SEC_E_BUFFER_TOO_SMALL: ClassVar[StatusCode]
    SEC_E_WRONG_PRINCIPAL: ClassVar[StatusCode]
    SEC_E_TIME_SKEW: ClassVar[StatusCode]
    SEC_E_UNTRUSTED_ROOT: ClassVar[StatusCode]
    SEC_E_ILLEGAL_MESSAGE: ClassVar[StatusCode]
    SEC_E_CERT_UNKNOWN: ClassVar[StatusCode]
    SEC_E_CERT_EXPIRED: ClassVar[StatusCode]
    SEC_E_ENCRYPT_FAILURE: ClassVar[StatusCode]
    SEC_E_DECRYPT_FAILURE: ClassVar[StatusCode]
    SEC_E_ALGORITHM_MISMATCH: ClassVar[StatusCode]
    SEC_E_SECURITY_QOS_FAILED: ClassVar[StatusCode]
    SEC_E_UNFINISHED_CONTEXT_DELETED: ClassVar[StatusCode]
    SEC_E_NO_TGT_REPLY: ClassVar[StatusCode]
    SEC_E_NO_IP_ADDRESSES: ClassVar[StatusCode]
    SEC_E_WRONG_CREDENTIAL_HANDLE: ClassVar[StatusCode]
    SEC_E_CRYPTO_SYSTEM_INVALID: ClassVar[StatusCode]
    SEC_E_MAX_REFERRALS_EXCEEDED: ClassVar[StatusCode]
    SEC_E_MUST_BE_KDC: ClassVar[StatusCode]
    SEC_E_STRONG_CRYPTO_NOT_SUPPORTED: ClassVar[StatusCode]
    SEC_E_TOO_MANY_PRINCIPALS: ClassVar[StatusCode]
    SEC_E_NO_PA_DATA: ClassVar[StatusCode]
    SEC_E_PKINIT_NAME_MISMATCH: ClassVar[StatusCode]
    SEC_E_SMARTCARD_LOGON_REQUIRED: ClassVar[StatusCode]
    SEC_E_SHUTDOWN_IN_PROGRESS: ClassVar[StatusCode]
    SEC_E_KDC_INVALID_REQUEST: ClassVar[StatusCode]
    SEC_E_KDC_UNABLE_TO_REFER: ClassVar[StatusCode]
    SEC_E_KDC_UNKNOWN_ETYPE: ClassVar[StatusCode]
    SEC_E_UNSUPPORTED_PREAUTH: ClassVar[StatusCode]
    SEC_E_DELEGATION_REQUIRED: ClassVar[StatusCode]
    SEC_E_BAD_BINDINGS: ClassVar[StatusCode]
    SEC_E_MULTIPLE_ACCOUNTS: ClassVar[StatusCode]
    SEC_E_NO_KERB_KEY: ClassVar[StatusCode]
    SEC_E_CERT_WRONG_USAGE: ClassVar[StatusCode]
    SEC_E_DOWNGRADE_DETECTED: ClassVar[StatusCode]
    SEC_E_SMARTCARD_CERT_REVOKED: ClassVar[StatusCode]
    SEC_E_ISSUING_CA_UNTRUSTED: ClassVar[StatusCode]
    SEC_E_REVOCATION_OFFLINE_C: ClassVar[StatusCode]
    SEC_E_PKINIT_CLIENT_FAILURE: ClassVar[StatusCode]
    SEC_E_SMARTCARD_CERT_EXPIRED: ClassVar[StatusCode]
    SEC_E_NO_S4U_PROT_SUPPORT: ClassVar[StatusCode]
    SEC_E_CROSSREALM_DELEGATION_FAILURE: ClassVar[StatusCode]
    SEC_E_REVOCATION_OFFLINE_KDC: ClassVar[StatusCode]
    SEC_E_ISSUING_CA_UNTRUSTED_KDC: ClassVar[StatusCode]
    SEC_E_KDC_CERT_EXPIRED: ClassVar[StatusCode]
    SEC_E_KDC_CERT_REVOKED: ClassVar[StatusCode]
    SEC_E_INVALID_PARAMETER: ClassVar[StatusCode]
    SEC_E_DELEGATION_POLICY: ClassVar[StatusCode]
    SEC_E_POLICY_NLTM_ONLY: ClassVar[StatusCode]
    SEC_E_NO_CONTEXT: ClassVar[StatusCode]
    SEC_E_PKU2U_CERT_FAILURE: ClassVar[StatusCode]
    SEC_E_MUTUAL_AUTH_FAILED: ClassVar[StatusCode]
    SEC_E_ONLY_HTTPS_ALLOWED: ClassVar[StatusCode]
    SEC_E_APPLICATION_PROTOCOL_MISMATCH: ClassVar[StatusCode]
    SEC_E_INVALID_UPN_NAME: ClassVar[StatusCode]
    SEC_E_EXT_BUFFER_TOO_SMALL: ClassVar[StatusCode]
    SEC_E_INSUFFICIENT_BUFFERS: ClassVar[StatusCode]
    TRUST_E_NOSIGNATURE: ClassVar[StatusCode]
    TRUST_E_BAD_DIGEST: ClassVar[StatusCode]
    TRUST_E_MALFORMED_SIGNATURE: ClassVar[StatusCode]
    TRUST_E_NO_SIGNER_CERT: ClassVar[StatusCode]
    TRUST_E_COUNTER_SIGNER: ClassVar[StatusCode]
    TRUST_E_TIME_STAMP: ClassVar[StatusCode]
    TRUST_E_SUBJECT_NOT_TRUSTED: ClassVar[StatusCode]
    TRUST_E_EXPLICIT_DISTRUST: ClassVar[StatusCode]
    TRUST_E_FAIL: ClassVar[StatusCode]
    TRUST_E_SYSTEM_ERROR: ClassVar[StatusCode]
    TRUST_E_PROVIDER_UNKNOWN: ClassVar[StatusCode]
    TRUST_E_ACTION_UNKNOWN: ClassVar[StatusCode]
    TRUST_E_SUBJECT_FORM_UNKNOWN: ClassVar[StatusCode]
    CERT_E_UNTRUSTEDROOT: ClassVar[StatusCode]
    CERT_E_UNTRUSTEDTESTROOT: ClassVar[StatusCode]
    CERT_E_CHAINING: ClassVar[StatusCode]
    CERT_E_ISSUERCHAINING: ClassVar[StatusCode]
    CERT_E_UNTRUSTEDCA: ClassVar[StatusCode]
    TRUST_E_CERT_SIGNATURE: ClassVar[StatusCode]
    CERT_E_EXPIRED: ClassVar[StatusCode]
    CERT_E_VALIDITYPERIODNESTING: ClassVar[StatusCode]
    CERT_E_REVOKED: ClassVar[StatusCode]
    CERT_E_REVOCATION_FAILURE: ClassVar[StatusCode]
    CRYPT_E_REVOKED: ClassVar[StatusCode]
    CRYPT_E_NO_REVOCATION_CHECK: ClassVar[StatusCode]
    CRYPT_E_REVOCATION_OFFLINE: ClassVar[StatusCode]
    CRYPT_E_NO_REVOCATION_DLL: ClassVar[StatusCode]
    CRYPT_E_NOT_IN_REVOCATION_DATABASE: ClassVar[StatusCode]
    CERT_E_CN_NO_MATCH: ClassVar[StatusCode]
    CERT_E_INVALID_NAME: ClassVar[StatusCode]
    CERT_E_WRONG_USAGE: ClassVar[StatusCode]
    CERT_E_PURPOSE: ClassVar[StatusCode]
    CERT_E_ROLE: ClassVar[StatusCode]
    TRUST_E_BASIC_CONSTRAINTS: ClassVar[StatusCode]
    CERT_E_PATHLENCONST: ClassVar[StatusCode]
    CERT_E_INVALID_POLICY: ClassVar[StatusCode]
    CERT_E_CRITICAL: ClassVar[StatusCode]
    CERT_E_MALFORMED: ClassVar[StatusCode]
    CERTSRV_E_TEMPLATE_DENIED: ClassVar[StatusCode]
    CERTSRV_E_UNSUPPORTED_CERT_TYPE: ClassVar[StatusCode]
    CERTSRV_E_SUBJECT_DNS_REQUIRED: ClassVar[StatusCode]
    CRYPT_E_NOT_FOUND: ClassVar[StatusCode]
    CRYPT_E_NO_MATCH: ClassVar[StatusCode]
    CRYPT_E_BAD_ENCODE: ClassVar[StatusCode]
    CRYPT_E_ASN1_BADTAG: ClassVar[StatusCode]
    CRYPT_E_ASN1_EOD: ClassVar[StatusCode]
    CRYPT_E_ASN1_CORRUPT: ClassVar[StatusCode]
    CRYPT_E_EXISTS: ClassVar[StatusCode]
    CRYPT_E_NO_KEY_PROPERTY: ClassVar[StatusCode]
    CRYPT_E_NO_PROVIDER: ClassVar[StatusCode]
    CRYPT_E_SELF_SIGNED: ClassVar[StatusCode]
    CRYPT_E_HASH_VALUE: ClassVar[StatusCode]
    CRYPT_E_SIGNER_NOT_FOUND: ClassVar[StatusCode]
    CRYPT_E_RECIPIENT_NOT_FOUND: ClassVar[StatusCode]
    CRYPT_E_NO_DECRYPT_CERT: ClassVar[StatusCode]
    CRYPT_E_BAD_MSG: ClassVar[StatusCode]
    CRYPT_E_INVALID_MSG_TYPE: ClassVar[StatusCode]
    CRYPT_E_UNEXPECTED_MSG_TYPE: ClassVar[StatusCode]
    CRYPT_E_UNKNOWN_ALGO: ClassVar[StatusCode]
    CRYPT_E_SECURITY_SETTINGS: ClassVar[StatusCode]
    CRYPT_I_NEW_PROTECTION_REQUIRED: ClassVar[StatusCode]
    CRYPT_E_MSG_ERROR: ClassVar[StatusCode]
    CRYPT_E_OID_FORMAT: ClassVar[StatusCode]
    CRYPT_E_UNEXPECTED_ENCODING: ClassVar[StatusCode]
    CRYPT_E_AUTH_ATTR_MISSING: ClassVar[StatusCode]
    CRYPT_E_INVALID_INDEX: ClassVar[StatusCode]
    CRYPT_E_ALREADY_DECRYPTED: ClassVar[StatusCode]
    CRYPT_E_NOT_DECRYPTED: ClassVar[StatusCode]
    CRYPT_E_CONTROL_TYPE: ClassVar[StatusCode]
    CRYPT_E_ISSUER_SERIALNUMBER: ClassVar[StatusCode]
    CRYPT_E_ATTRIBUTES_MISSING: ClassVar[StatusCode]
    CRYPT_E_STREAM_MSG_NOT_READY: ClassVar[StatusCode]
    CRYPT_E_STREAM_INSUFFICIENT_DATA: ClassVar[StatusCode]
    CRYPT_E_BAD_LEN: ClassVar[StatusCode]
    CRYPT_E_FILE_ERROR: ClassVar[StatusCode]
    CRYPT_E_DELETED_PREV: ClassVar[StatusCode]
    CRYPT_E_NO_SIGNER: ClassVar[StatusCode]
    CRYPT_E_PENDING_CLOSE: ClassVar[StatusCode]
    CRYPT_E_INVALID_NUMERIC_STRING: ClassVar[StatusCode]
    CRYPT_E_INVALID_PRINTABLE_STRING: ClassVar[StatusCode]
    CRYPT_E_INVALID_IA5_STRING: ClassVar[StatusCode]
    CRYPT_E_INVALID_X500_STRING: ClassVar[StatusCode]
    CRYPT_E_NOT_CHAR_STRING: ClassVar[StatusCode]
    CRYPT_E_FILERESIZED: ClassVar[StatusCode]
    CRYPT_E_NO_VERIFY_USAGE_DLL: ClassVar[StatusCode]
    CRYPT_E_NO_VERIFY_USAGE_CHECK: ClassVar[StatusCode]
    CRYPT_E_VERIFY_USAGE_OFFLINE: ClassVar[StatusCode]
    CRYPT_E_NOT_IN_CTL: ClassVar[StatusCode]
    CRYPT_E_NO_TRUSTED_SIGNER: ClassVar[StatusCode]
    CRYPT_E_MISSING_PUBKEY_PARA: ClassVar[StatusCode]
    CRYPT_E_OBJECT_LOCATOR_OBJECT_NOT_FOUND: ClassVar[StatusCode]
    TRUST_E_FINANCIAL_CRITERIA: ClassVar[StatusCode]
    DIGSIG_E_ENCODE: ClassVar[StatusCode]
    DIGSIG_E_DECODE: ClassVar[StatusCode]
    DIGSIG_E_EXTENSIBILITY: ClassVar[StatusCode]
    DIGSIG_E_CRYPTO: ClassVar[StatusCode]
    PERSIST_E_SIZEDEFINITE: ClassVar[StatusCode]
    PERSIST_E_SIZEINDEFINITE: ClassVar[StatusCode]
    PERSIST_E_NOTSELFSIZING: ClassVar[StatusCode]
    NTE_BAD_KEYSET: ClassVar[StatusCode]
    NTE_PERM: ClassVar[StatusCode]
    NTE_NO_KEY: ClassVar[StatusCode]
    NTE_NOT_FOUND: ClassVar[StatusCode]
    NTE_EXISTS: ClassVar[StatusCode]
    NTE_KEYSET_ENTRY_BAD: ClassVar[StatusCode]
    NTE_TEMPORARY_PROFILE: ClassVar[StatusCode]
    NTE_SILENT_CONTEXT: ClassVar[StatusCode]
    NTE_USER_CANCELLED: ClassVar[StatusCode]
    NTE_INCORRECT_PASSWORD: ClassVar[StatusCode]
    NTE_TOKEN_KEYSET_STORAGE_FULL: ClassVar[StatusCode]
    NTE_BAD_KEY_STATE: ClassVar[StatusCode]
    NTE_BAD_KEY: ClassVar[StatusCode]
    NTE_BAD_DATA: ClassVar[StatusCode]
    NTE_BAD_SIGNATURE: ClassVar[StatusCode]
    NTE_DECRYPTION_FAILURE: ClassVar[StatusCode]
    NTE_ENCRYPTION_FAILURE: ClassVar[StatusCode]
    NTE_NOT_SUPPORTED: ClassVar[StatusCode]
    NTE_INVALID_PARAMETER: ClassVar[StatusCode]
    NTE_BUFFER_TOO_SMALL: ClassVar[StatusCode]
    NTE_NO_MORE_ITEMS: ClassVar[StatusCode]
    NTE_FAIL: ClassVar[StatusCode]
    NTE_INTERNAL_ERROR: ClassVar[StatusCode]
    NTE_BAD_ALGID: ClassVar[StatusCode]
    NTE_BAD_PROV_TYPE: ClassVar[StatusCode]
    NTE_BAD_PROVIDER: ClassVar[StatusCode]
    NTE_KEYSET_NOT_DEF: ClassVar[StatusCode]
    NTE_PROVIDER_DLL_FAIL: ClassVar[StatusCode]
    NTE_BAD_PUBLIC_KEY: ClassVar[StatusCode]
    NTE_DEVICE_NOT_READY: ClassVar[StatusCode]
    NTE_AUTHENTICATION_IGNORED: ClassVar[StatusCode]
    NTE_DEVICE_NOT_FOUND: ClassVar[StatusCode]
    NTE_BAD_UID: ClassVar[StatusCode]
    NTE_BAD_HASH: ClassVar[StatusCode]
    NTE_BAD_LEN: ClassVar[StatusCode]
    NTE_BAD_VER: ClassVar[StatusCode]
    NTE_BAD_FLAGS: ClassVar[StatusCode]
    NTE_BAD_TYPE: ClassVar[StatusCode]
    NTE_BAD_HASH_STATE: ClassVar[StatusCode]
    NTE_NO_MEMORY: ClassVar[StatusCode]
    NTE_DOUBLE_ENCRYPT: ClassVar[StatusCode]
    NTE_PROV_TYPE_NOT_DEF: ClassVar[StatusCode]
    NTE_PROV_TYPE_ENTRY_BAD: ClassVar[StatusCode]
    NTE_PROV_TYPE_NO_MATCH: ClassVar[StatusCode]
    NTE_SIGNATURE_FILE_BAD: ClassVar[StatusCode]
    NTE_PROV_DLL_NOT_FOUND: ClassVar[StatusCode]
    NTE_BAD_KEYSET_PARAM: ClassVar[StatusCode]
    NTE_SYS_ERR: ClassVar[StatusCode]
    NTE_FIXEDPARAMETER: ClassVar[StatusCode]
    NTE_INVALID_HANDLE: ClassVar[StatusCode]
    NTE_BUFFERS_OVERLAP: ClassVar[StatusCode]
    NTE_UI_REQUIRED: ClassVar[StatusCode]
    NTE_HMAC_NOT_SUPPORTED: ClassVar[StatusCode]
    NTE_VALIDATION_FAILED: ClassVar[StatusCode]
    NTE_PASSWORD_CHANGE_REQUIRED: ClassVar[StatusCode]
    NTE_NOT_ACTIVE_CONSOLE: ClassVar[StatusCode]
    SCARD_E_NO_SERVICE: ClassVar[StatusCode]
    SCARD_E_SERVICE_STOPPED: ClassVar[StatusCode]
    SCARD_F_COMM_ERROR: ClassVar[StatusCode]
    SCARD_F_INTERNAL_ERROR: ClassVar[StatusCode]
    SCARD_E_UNEXPECTED: ClassVar[StatusCode]
    SCARD_E_NO_READERS_AVAILABLE: ClassVar[StatusCode]
    SCARD_E_UNKNOWN_READER: ClassVar[StatusCode]
    SCARD_E_READER_UNAVAILABLE: ClassVar[StatusCode]
    SCARD_E_NO_SMARTCARD: ClassVar[StatusCode]
    SCARD_W_UNRESPONSIVE_CARD: ClassVar[StatusCode]
    SCARD_W_UNPOWERED_CARD: ClassVar[StatusCode]
    SCARD_W_REMOVED_CARD: ClassVar[StatusCode]
    SCARD_W_RESET_CARD: ClassVar[StatusCode]
    SCARD_E_SHARING_VIOLATION: ClassVar[StatusCode]
    SCARD_E_PROTO_MISMATCH: ClassVar[StatusCode]
    SCARD_E_NOT_TRANSACTED: ClassVar[StatusCode]
    SCARD_E_COMM_DATA_LOST: ClassVar[StatusCode]
    SCARD_E_UNKNOWN_CARD: ClassVar[StatusCode]
    SCARD_W_UNSUPPORTED_CARD: ClassVar[StatusCode]
    SCARD_W_WRONG_CHV: ClassVar[StatusCode]
    SCARD_W_CHV_BLOCKED: ClassVar[StatusCode]
    SCARD_E_INVALID_CHV: ClassVar[StatusCode]
    SCARD_W_CARD_NOT_AUTHENTICATED: ClassVar[StatusCode]
    SCARD_W_CANCELLED_BY_USER: ClassVar[StatusCode]
    SCARD_W_SECURITY_VIOLATION: ClassVar[StatusCode]
    SCARD_E_NO_SUCH_CERTIFICATE: ClassVar[StatusCode]
    SCARD_E_NO_KEY_CONTAINER: ClassVar[StatusCode]
    SCARD_E_UNSUPPORTED_FEATURE: ClassVar[StatusCode]
    SCARD_E_CANCELLED: ClassVar[StatusCode]
    SCARD_E_INVALID_HANDLE: ClassVar[StatusCode]
    SCARD_E_INSUFFICIENT_BUFFER: ClassVar[StatusCode]
    SCARD_E_INVALID_PARAMETER: ClassVar[StatusCode]
    SCARD_E_INVALID_TARGET: ClassVar[StatusCode]
    SCARD_E_NO_MEMORY: ClassVar[StatusCode]
    SCARD_F_WAITED_TOO_LONG: ClassVar[StatusCode]
    SCARD_E_TIMEOUT: ClassVar[StatusCode]
    SCARD_E_CANT_DISPOSE: ClassVar[StatusCode]
    SCARD_E_NOT_READY: ClassVar[StatusCode]
    SCARD_E_INVALID_VALUE: ClassVar[StatusCode]
    SCARD_E_SYSTEM_CANCELLED: ClassVar[StatusCode]
    SCARD_F_UNKNOWN_ERROR: ClassVar[StatusCode]
    SCARD_E_INVALID_ATR: ClassVar[StatusCode]
    SCARD_P_SHUTDOWN: ClassVar[StatusCode]
    SCARD_E_PCI_TOO_SMALL: ClassVar[StatusCode]
    SCARD_E_READER_UNSUPPORTED: ClassVar[StatusCode]
    SCARD_E_DUPLICATE_READER: ClassVar[StatusCode]
    SCARD_E_CARD_UNSUPPORTED: ClassVar[StatusCode]
    SCARD_E_ICC_INSTALLATION: ClassVar[StatusCode]
    SCARD_E_ICC_CREATEORDER: ClassVar[StatusCode]
    SCARD_E_DIR_NOT_FOUND: ClassVar[StatusCode]
    SCARD_E_FILE_NOT_FOUND: ClassVar[StatusCode]
    SCARD_E_NO_DIR: ClassVar[StatusCode]
    SCARD_E_NO_FILE: ClassVar[StatusCode]
    SCARD_E_NO_ACCESS: ClassVar[StatusCode]
    SCARD_E_WRITE_TOO_MANY: ClassVar[StatusCode]
    SCARD_E_BAD_SEEK: ClassVar[StatusCode]
    SCARD_E_UNKNOWN_RES_MNG: ClassVar[StatusCode]
    SCARD_E_CERTIFICATE_UNAVAILABLE: ClassVar[StatusCode]
    SCARD_E_SERVER_TOO_BUSY: ClassVar[StatusCode]
    SCARD_E_PIN_CACHE_EXPIRED: ClassVar[StatusCode]
    SCARD_E_NO_PIN_CACHE: ClassVar[StatusCode]
    SCARD_E_READ_ONLY_CARD: ClassVar[StatusCode]
    SCARD_W_EOF: ClassVar[StatusCode]
    SCARD_W_CACHE_ITEM_NOT_FOUND: ClassVar[StatusCode]
    SCARD_W_CACHE_ITEM_STALE: ClassVar[StatusCode]
    SCARD_W_CACHE_ITEM_TOO_BIG: ClassVar[StatusCode]
    STATUS_MORE_PROCESSING_REQUIRED: ClassVar[StatusCode]
    STATUS_NO_SUCH_LOGON_SESSION: ClassVar[StatusCode]
    STATUS_WRONG_PASSWORD: ClassVar[StatusCode]
    STATUS_NO_SECRETS: ClassVar[StatusCode]
    STATUS_PKINIT_CLIENT_FAILURE: ClassVar[StatusCode]
    STATUS_ACCESS_DENIED: ClassVar[StatusCode]
    STATUS_NOT_SUPPORTED: ClassVar[StatusCode]
    STATUS_NETWORK_NAME_DELETED: ClassVar[StatusCode]
    STATUS_REQUEST_NOT_ACCEPTED: ClassVar[StatusCode]
    STATUS_USER_SESSION_DELETED: ClassVar[StatusCode]
    STATUS_NETWORK_SESSION_EXPIRED: ClassVar[StatusCode]
    STATUS_SERVER_UNAVAILABLE: ClassVar[StatusCode]
    STATUS_NOT_FOUND: ClassVar[StatusCode]
    STATUS_INVALID_PARAMETER: ClassVar[StatusCode]
    STATUS_NO_LOGON_SERVERS: ClassVar[StatusCode]
    STATUS_PRIVILEGE_NOT_HELD: ClassVar[StatusCode]
    STATUS_NO_SUCH_USER: ClassVar[StatusCode]
    STATUS_PASSWORD_RESTRICTION: ClassVar[StatusCode]
    STATUS_LOGON_FAILURE: ClassVar[StatusCode]
    STATUS_ACCOUNT_RESTRICTION: ClassVar[StatusCode]
    STATUS_INVALID_LOGON_HOURS: ClassVar[StatusCode]
    STATUS_INVALID_WORKSTATION: ClassVar[StatusCode]
    STATUS_PASSWORD_EXPIRED: ClassVar[StatusCode]
    STATUS_ACCOUNT_DISABLED: ClassVar[StatusCode]
    STATUS_NONE_MAPPED: ClassVar[StatusCode]
    STATUS_BAD_NETWORK_PATH: ClassVar[StatusCode]
    STATUS_BAD_NETWORK_NAME: ClassVar[StatusCode]
    STATUS_CANT_ACCESS_DOMAIN_INFO: ClassVar[StatusCode]
    STATUS_INVALID_SERVER_STATE: ClassVar[StatusCode]
    STATUS_NO_SUCH_DOMAIN: ClassVar[StatusCode]
    STATUS_TIME_DIFFERENCE_AT_DC: ClassVar[StatusCode]
    STATUS_TOO_MANY_CONTEXT_IDS: ClassVar[StatusCode]
    STATUS_LOGON_TYPE_NOT_GRANTED: ClassVar[StatusCode]
    STATUS_NO_TRUST_LSA_SECRET: ClassVar[StatusCode]
    STATUS_NO_TRUST_SAM_ACCOUNT: ClassVar[StatusCode]
    STATUS_TRUSTED_DOMAIN_FAILURE: ClassVar[StatusCode]
    STATUS_TRUSTED_RELATIONSHIP_FAILURE: ClassVar[StatusCode]
    STATUS_NETLOGON_NOT_STARTED: ClassVar[StatusCode]
    STATUS_ACCOUNT_EXPIRED: ClassVar[StatusCode]
    STATUS_NETWORK_CREDENTIAL_CONFLICT: ClassVar[StatusCode]
    STATUS_NOLOGON_WORKSTATION_TRUST_ACCOUNT: ClassVar[StatusCode]
    STATUS_PASSWORD_MUST_CHANGE: ClassVar[StatusCode]
    STATUS_DOMAIN_CONTROLLER_NOT_FOUND: ClassVar[StatusCode]
    STATUS_ACCOUNT_LOCKED_OUT: ClassVar[StatusCode]
    STATUS_MUTUAL_AUTHENTICATION_FAILED: ClassVar[StatusCode]
    STATUS_UNFINISHED_CONTEXT_DELETED: ClassVar[StatusCode]
    STATUS_NO_TGT_REPLY: ClassVar[StatusCode]
    STATUS_NO_IP_ADDRESSES: ClassVar[StatusCode]
    STATUS_WRONG_CREDENTIAL_HANDLE: ClassVar[StatusCode]
    STATUS_CRYPTO_SYSTEM_INVALID: ClassVar[StatusCode]
    STATUS_MAX_REFERRALS_EXCEEDED: ClassVar[StatusCode]
    STATUS_MUST_BE_KDC: ClassVar[StatusCode]
    STATUS_STRONG_CRYPTO_NOT_SUPPORTED: ClassVar[StatusCode]
    STATUS_TOO_MANY_PRINCIPALS: ClassVar[StatusCode]
    STATUS_NO_PA_DATA: ClassVar[StatusCode]
    STATUS_PKINIT_NAME_MISMATCH: ClassVar[StatusCode]
    STATUS_SMARTCARD_LOGON_REQUIRED: ClassVar[StatusCode]
    STATUS_KDC_INVALID_REQUEST: ClassVar[StatusCode]
    STATUS_KDC_UNABLE_TO_REFER: ClassVar[StatusCode]
    STATUS_KDC_UNKNOWN_ETYPE: ClassVar[StatusCode]
    STATUS_PKINIT_FAILURE: ClassVar[StatusCode]
    STATUS_NO_KERB_KEY: ClassVar[StatusCode]
    STATUS_UNSUPPORTED_PREAUTH: ClassVar[StatusCode]
    STATUS_BAD_BINDINGS: ClassVar[StatusCode]
    STATUS_SMARTCARD_WRONG_PIN: ClassVar[StatusCode]
    STATUS_SMARTCARD_CARD_BLOCKED: ClassVar[StatusCode]
    STATUS_SMARTCARD_CARD_NOT_AUTHENTICATED: ClassVar[StatusCode]
    STATUS_SMARTCARD_NO_CARD: ClassVar[StatusCode]
    STATUS_SMARTCARD_NO_KEY_CONTAINER: ClassVar[StatusCode]
    STATUS_SMARTCARD_NO_CERTIFICATE: ClassVar[StatusCode]
    STATUS_SMARTCARD_NO_KEYSET: ClassVar[StatusCode]
    STATUS_SMARTCARD_IO_ERROR: ClassVar[StatusCode]
    STATUS_DOWNGRADE_DETECTED: ClassVar[StatusCode]
    STATUS_SMARTCARD_CERT_REVOKED: ClassVar[StatusCode]
    STATUS_ISSUING_CA_UNTRUSTED: ClassVar[StatusCode]
    STATUS_REVOCATION_OFFLINE_C: ClassVar[StatusCode]
    STATUS_SMARTCARD_CERT_EXPIRED: ClassVar[StatusCode]
    STATUS_SMARTCARD_SILENT_CONTEXT: ClassVar[StatusCode]
    STATUS_NO_S4U_PROT_SUPPORT: ClassVar[StatusCode]
    STATUS_CROSSREALM_DELEGATION_FAILURE: ClassVar[StatusCode]
    STATUS_REVOCATION_OFFLINE_KDC: ClassVar[StatusCode]
    STATUS_ISSUING_CA_UNTRUSTED_KDC: ClassVar[StatusCode]
    STATUS_KDC_CERT_EXPIRED: ClassVar[StatusCode]
    STATUS_KDC_CERT_REVOKED: ClassVar[StatusCode]
    STATUS_AUTHENTICATION_FIREWALL_FAILED: ClassVar[StatusCode]
    STATUS_NTLM_BLOCKED: ClassVar[StatusCode]
    STATUS_NO_SECURITY_CONTEXT: ClassVar[StatusCode]
    STATUS_PKU2U_CERT_FAILURE: ClassVar[StatusCode]
    STATUS_SMB_GUEST_LOGON_BLOCKED: ClassVar[StatusCode]
    STATUS_INVALID_ACCOUNT_NAME: ClassVar[StatusCode]
    STATUS_ILL_FORMED_PASSWORD: ClassVar[StatusCode]
    STATUS_INSUFFICIENT_RESOURCES: ClassVar[StatusCode]
    STATUS_BAD_IMPERSONATION_LEVEL: ClassVar[StatusCode]
    STATUS_NETWORK_ACCESS_DENIED: ClassVar[StatusCode]
    STATUS_INTERNAL_ERROR: ClassVar[StatusCode]
    STATUS_NO_SUCH_PACKAGE: ClassVar[StatusCode]
    STATUS_INVALID_LOGON_TYPE: ClassVar[StatusCode]
    STATUS_WRONG_PASSWORD_CORE: ClassVar[StatusCode]
    STATUS_LOGON_NOT_GRANTED: ClassVar[StatusCode]
    STATUS_TRUST_FAILURE: ClassVar[StatusCode]
    STATUS_NOLOGON_INTERDOMAIN_TRUST_ACCOUNT: ClassVar[StatusCode]
    STATUS_NOLOGON_SERVER_TRUST_ACCOUNT: ClassVar[StatusCode]
    STATUS_DOMAIN_TRUST_INCONSISTENT: ClassVar[StatusCode]
    STATUS_LOGIN_TIME_RESTRICTION: ClassVar[StatusCode]
    STATUS_LOGIN_WKSTA_RESTRICTION: ClassVar[StatusCode]
    STATUS_PWD_TOO_SHORT: ClassVar[StatusCode]
    STATUS_PWD_TOO_RECENT: ClassVar[StatusCode]
    STATUS_PWD_HISTORY_CONFLICT: ClassVar[StatusCode]
    STATUS_PASSWORD_CHANGE_REQUIRED: ClassVar[StatusCode]
    STATUS_SMARTCARD_SUBSYSTEM_FAILURE: ClassVar[StatusCode]
    STATUS_USER2USER_REQUIRED: ClassVar[StatusCode]
    STATUS_INVALID_USER_PRINCIPAL_NAME: ClassVar[StatusCode]
    STATUS_CRED_REQUIRES_CONFIRMATION: ClassVar[StatusCode]
    STATUS_SMB1_NOT_AVAILABLE: ClassVar[StatusCode]
    STATUS_CERTIFICATE_MAPPING_NOT_UNIQUE: ClassVar[StatusCode]
    ERROR_ACCESS_DENIED: ClassVar[StatusCode]
    ERROR_GEN_FAILURE: ClassVar[StatusCode]
    ERROR_INVALID_PARAMETER: ClassVar[StatusCode]
    E_FAIL: ClassVar[StatusCode]
    ERROR_NO_SUCH_LOGON_SESSION: ClassVar[StatusCode]
    ERROR_PRIVILEGE_NOT_HELD: ClassVar[StatusCode]
    ERROR_NO_SUCH_USER: ClassVar[StatusCode]
    ERROR_LOGON_FAILURE: ClassVar[StatusCode]
    ERROR_ACCOUNT_RESTRICTION: ClassVar[StatusCode]
    ERROR_INVALID_LOGON_HOURS: ClassVar[StatusCode]
    ERROR_INVALID_WORKSTATION: ClassVar[StatusCode]
    ERROR_PASSWORD_EXPIRED: ClassVar[StatusCode]
    ERROR_ACCOUNT_DISABLED: ClassVar[StatusCode]
    ERROR_NONE_MAPPED: ClassVar[StatusCode]
    ERROR_TOO_MANY_CONTEXT_IDS: ClassVar[StatusCode]
    ERROR_LOGON_TYPE_NOT_GRANTED: ClassVar[StatusCode]
    ERROR_ACCOUNT_EXPIRED: ClassVar[StatusCode]
    ERROR_NOLOGON_WORKSTATION_TRUST_ACCOUNT: ClassVar[StatusCode]
    ERROR_PASSWORD_MUST_CHANGE: ClassVar[StatusCode]
    ERROR_ACCOUNT_LOCKED_OUT: ClassVar[StatusCode]
    ERROR_AUTHENTICATION_FIREWALL_FAILED: ClassVar[StatusCode]
    ERROR_INVALID_PASSWORD: ClassVar[StatusCode]
    ERROR_WRONG_PASSWORD: ClassVar[StatusCode]
    ERROR_PASSWORD_RESTRICTION: ClassVar[StatusCode]
    ERROR_BAD_NETPATH: ClassVar[StatusCode]
    ERROR_BAD_NET_NAME: ClassVar[StatusCode]
    ERROR_REQ_NOT_ACCEP: ClassVar[StatusCode]
    ERROR_SESSION_CREDENTIAL_CONFLICT: ClassVar[StatusCode]
    ERROR_SMB_GUEST_LOGON_BLOCKED: ClassVar[StatusCode]
    ERROR_NO_LOGON_SERVERS: ClassVar[StatusCode]
    ERROR_CANT_ACCESS_DOMAIN_INFO: ClassVar[StatusCode]
    ERROR_INVALID_SERVER_STATE: ClassVar[StatusCode]
    ERROR_NO_SUCH_DOMAIN: ClassVar[StatusCode]
    ERROR_NETLOGON_NOT_STARTED: ClassVar[StatusCode]
    ERROR_DOMAIN_CONTROLLER_NOT_FOUND: ClassVar[StatusCode]
    ERROR_NO_TRUST_LSA_SECRET: ClassVar[StatusCode]
    ERROR_NO_TRUST_SAM_ACCOUNT: ClassVar[StatusCode]
    ERROR_TRUSTED_DOMAIN_FAILURE: ClassVar[StatusCode]
    ERROR_TRUSTED_RELATIONSHIP_FAILURE: ClassVar[StatusCode]
    ERROR_PKINIT_FAILURE: ClassVar[StatusCode]
    ERROR_DOWNGRADE_DETECTED: ClassVar[StatusCode]
    ERROR_WRONG_TARGET_NAME: ClassVar[StatusCode]
    ERROR_MUTUAL_AUTH_FAILED: ClassVar[StatusCode]
    ERROR_TIME_SKEW: ClassVar[StatusCode]
    ERROR_NTLM_BLOCKED: ClassVar[StatusCode]
    ERROR_NOT_AUTHENTICATED: ClassVar[StatusCode]
    ERROR_DS_OPERATIONS_ERROR: ClassVar[StatusCode]
    ERROR_DS_STRONG_AUTH_REQUIRED: ClassVar[StatusCode]
    ERROR_DS_REFERRAL: ClassVar[StatusCode]
    ERROR_DS_SERVER_DOWN: ClassVar[StatusCode]
    ERROR_DS_OBJ_NOT_FOUND: ClassVar[StatusCode]
    ERROR_DS_INSUFF_ACCESS_RIGHTS: ClassVar[StatusCode]
    RPC_S_SERVER_UNAVAILABLE: ClassVar[StatusCode]
    RPC_S_SEC_PKG_ERROR: ClassVar[StatusCode]
    ERROR_WINHTTP_CANNOT_CONNECT: ClassVar[StatusCode]
    ERROR_WINHTTP_SECURE_CERT_DATE_INVALID: ClassVar[StatusCode]
    ERROR_WINHTTP_SECURE_CERT_CN_INVALID: ClassVar[StatusCode]
    ERROR_WINHTTP_CLIENT_AUTH_CERT_NEEDED: ClassVar[StatusCode]
    ERROR_WINHTTP_SECURE_INVALID_CA: ClassVar[StatusCode]
    ERROR_WINHTTP_SECURE_CERT_REV_FAILED: ClassVar[StatusCode]
    ERROR_WINHTTP_SECURE_CHANNEL_ERROR: ClassVar[StatusCode]
    ERROR_WINHTTP_SECURE_INVALID_CERT: ClassVar[StatusCode]
    ERROR_WINHTTP_SECURE_CERT_REVOKED: ClassVar[StatusCode]
    ERROR_WINHTTP_SECURE_FAILURE: ClassVar[StatusCode]
    ERROR_WINHTTP_SECURE_CERT_WRONG_USAGE: ClassVar[StatusCode]
    ERROR_WINHTTP_CLIENT_CERT_NO_PRIVATE_KEY: ClassVar[StatusCode]
    ERROR_WINHTTP_CLIENT_CERT_NO_ACCESS_PRIVATE_KEY: ClassVar[StatusCode]
    ERROR_AUTHENTICATION_FAILURE: ClassVar[StatusCode]
    ERROR_OAKLEY_GENERAL_PROCESSING: ClassVar[StatusCode]
    ERROR_VPN_TIMEOUT: ClassVar[StatusCode]
    ERROR_IPSEC_IKE_AUTH_FAIL: ClassVar[StatusCode]
    ERROR_IPSEC_IKE_NO_CERT: ClassVar[StatusCode]
    ERROR_NO_SECRETS: ClassVar[StatusCode]
    ERROR_NOT_SUPPORTED: ClassVar[StatusCode]
    ERROR_NETNAME_DELETED: ClassVar[StatusCode]
    ERROR_NETWORK_ACCESS_DENIED: ClassVar[StatusCode]
    ERROR_SMB1_NOT_AVAILABLE: ClassVar[StatusCode]
    ERROR_REMOTE_SESSION_LIMIT_EXCEEDED: ClassVar[StatusCode]
    ERROR_LOGIN_TIME_RESTRICTION: ClassVar[StatusCode]
    ERROR_LOGIN_WKSTA_RESTRICTION: ClassVar[StatusCode]
    ERROR_SMARTCARD_SUBSYSTEM_FAILURE: ClassVar[StatusCode]
    ERROR_NOT_ALL_ASSIGNED: ClassVar[StatusCode]
    ERROR_INVALID_ACCOUNT_NAME: ClassVar[StatusCode]
    ERROR_ILL_FORMED_PASSWORD: ClassVar[StatusCode]
    ERROR_BAD_IMPERSONATION_LEVEL: ClassVar[StatusCode]
    ERROR_INTERNAL_ERROR: ClassVar[StatusCode]
    ERROR_NO_SUCH_PACKAGE: ClassVar[StatusCode]
    ERROR_INVALID_LOGON_TYPE: ClassVar[StatusCode]
    ERROR_LOGON_NOT_GRANTED: ClassVar[StatusCode]
    ERROR_NO_USER_SESSION_KEY: ClassVar[StatusCode]
    ERROR_TRUST_FAILURE: ClassVar[StatusCode]
    ERROR_NOLOGON_INTERDOMAIN_TRUST_ACCOUNT: ClassVar[StatusCode]
    ERROR_NOLOGON_SERVER_TRUST_ACCOUNT: ClassVar[StatusCode]
    ERROR_DOMAIN_TRUST_INCONSISTENT: ClassVar[StatusCode]
    ERROR_PASSWORD_CHANGE_REQUIRED: ClassVar[StatusCode]
    ERROR_INVALID_USER_PRINCIPAL_NAME: ClassVar[StatusCode]
    KDC_ERR_NONE: ClassVar[StatusCode]
    KDC_ERR_PREAUTH_REQUIRED: ClassVar[StatusCode]
    KDC_ERR_MORE_PREAUTH_DATA_REQUIRED: ClassVar[StatusCode]
    KRB_ERR_RESPONSE_TOO_BIG: ClassVar[StatusCode]
    KDC_ERR_WRONG_REALM: ClassVar[StatusCode]
    KDC_ERR_C_PRINCIPAL_UNKNOWN: ClassVar[StatusCode]
    KDC_ERR_PREAUTH_FAILED: ClassVar[StatusCode]
    KDC_ERR_KEY_EXPIRED: ClassVar[StatusCode]
    KDC_ERR_CLIENT_REVOKED: ClassVar[StatusCode]
    KDC_ERR_NAME_EXP: ClassVar[StatusCode]
    KDC_ERR_CLIENT_NOTYET: ClassVar[StatusCode]
    KDC_ERR_NULL_KEY: ClassVar[StatusCode]
    KDC_ERR_POLICY: ClassVar[StatusCode]
    KDC_ERR_C_OLD_MAST_KVNO: ClassVar[StatusCode]
    KDC_ERR_S_OLD_MAST_KVNO: ClassVar[StatusCode]
    KDC_ERR_S_PRINCIPAL_UNKNOWN: ClassVar[StatusCode]
    KDC_ERR_PRINCIPAL_NOT_UNIQUE: ClassVar[StatusCode]
    KDC_ERR_MUST_USE_USER2USER: ClassVar[StatusCode]
    KRB_AP_ERR_USER_TO_USER_REQUIRED: ClassVar[StatusCode]
    KRB_AP_ERR_NO_TGT: ClassVar[StatusCode]
    KDC_ERR_SERVICE_EXP: ClassVar[StatusCode]
    KDC_ERR_SERVICE_REVOKED: ClassVar[StatusCode]
    KDC_ERR_SERVICE_NOTYET: ClassVar[StatusCode]
    KDC_ERR_SERVER_NOMATCH: ClassVar[StatusCode]
    KDC_ERR_BADOPTION: ClassVar[StatusCode]
    KRB_AP_ERR_BAD_INTEGRITY: ClassVar[StatusCode]
    KRB_AP_ERR_MODIFIED: ClassVar[StatusCode]
    KRB_AP_ERR_BADKEYVER: ClassVar[StatusCode]
    KRB_AP_ERR_NOKEY: ClassVar[StatusCode]
    KDC_ERR_ETYPE_NOSUPP: ClassVar[StatusCode]
    KDC_ERR_SUMTYPE_NOSUPP: ClassVar[StatusCode]
    KRB_AP_ERR_INAPP_CKSUM: ClassVar[StatusCode]
    KRB_AP_ERR_SKEW: ClassVar[StatusCode]
    KRB_AP_ERR_TKT_EXPIRED: ClassVar[StatusCode]
    KRB_AP_ERR_TKT_NYV: ClassVar[StatusCode]
    KDC_ERR_CANNOT_POSTDATE: ClassVar[StatusCode]
    KDC_ERR_NEVER_VALID: ClassVar[StatusCode]
    KRB_AP_ERR_REPEAT: ClassVar[StatusCode]
    KDC_ERR_TGT_REVOKED: ClassVar[StatusCode]
    KRB_AP_ERR_NOT_US: ClassVar[StatusCode]
    KRB_AP_ERR_BADMATCH: ClassVar[StatusCode]
    KRB_AP_ERR_BADADDR: ClassVar[StatusCode]
    KDC_ERR_PATH_NOT_ACCEPTED: ClassVar[StatusCode]
    KRB_AP_PATH_NOT_ACCEPTED: ClassVar[StatusCode]
    KDC_ERR_TRTYPE_NOSUPP: ClassVar[StatusCode]
    KDC_ERR_PADATA_TYPE_NOSUPP: ClassVar[StatusCode]
    KDC_ERR_CLIENT_NOT_TRUSTED: ClassVar[StatusCode]
    KDC_ERR_CERTIFICATE_MISMATCH: ClassVar[StatusCode]
    KDC_ERR_CLIENT_NAME_MISMATCH: ClassVar[StatusCode]
    KDC_ERR_INCONSISTENT_KEY_PURPOSE: ClassVar[StatusCode]
    KDC_ERR_CANT_VERIFY_CERTIFICATE: ClassVar[StatusCode]
    KDC_ERR_INVALID_CERTIFICATE: ClassVar[StatusCode]
    KDC_ERR_REVOKED_CERTIFICATE: ClassVar[StatusCode]
    KDC_ERR_REVOCATION_STATUS_UNKNOWN: ClassVar[StatusCode]
    KDC_ERR_REVOCATION_STATUS_UNAVAILABLE: ClassVar[StatusCode]
    KDC_ERR_INVALID_SIG: ClassVar[StatusCode]
    KDC_ERR_DIGEST_IN_CERT_NOT_ACCEPTED: ClassVar[StatusCode]
    KDC_ERR_DIGEST_IN_SIGNED_DATA_NOT_ACCEPTED: ClassVar[StatusCode]
    KDC_ERR_DH_KEY_PARAMETERS_NOT_ACCEPTED: ClassVar[StatusCode]
    KDC_ERR_PA_CHECKSUM_MUST_BE_INCLUDED: ClassVar[StatusCode]
    KDC_ERR_PUBLIC_KEY_ENCRYPTION_NOT_SUPPORTED: ClassVar[StatusCode]
    KDC_ERR_NO_ACCEPTABLE_KDF: ClassVar[StatusCode]
    KDC_ERROR_KDC_NOT_TRUSTED: ClassVar[StatusCode]
    KDC_ERR_KDC_NAME_MISMATCH: ClassVar[StatusCode]
    KDC_ERR_SVC_UNAVAILABLE: ClassVar[StatusCode]
    KRB_ERR_GENERIC: ClassVar[StatusCode]
    KDC_ERR_PREAUTH_EXPIRED: ClassVar[StatusCode]
    KDC_ERR_UNKNOWN_CRITICAL_FAST_OPTIONS: ClassVar[StatusCode]
    KRB_AP_ERR_MUT_FAIL: ClassVar[StatusCode]
    KDC_ERR_BAD_PVNO: ClassVar[StatusCode]
    KRB_AP_ERR_BADVERSION: ClassVar[StatusCode]
    KRB_AP_ERR_MSG_TYPE: ClassVar[StatusCode]
    KRB_AP_ERR_BADORDER: ClassVar[StatusCode]
    KRB_AP_ERR_BADSEQ: ClassVar[StatusCode]
    KRB_AP_ERR_BADDIRECTION: ClassVar[StatusCode]
    KRB_AP_ERR_METHOD: ClassVar[StatusCode]
    KRB_ERR_FIELD_TOOLONG: ClassVar[StatusCode]
    KRB_AP_ERR_ILL_CR_TKT: ClassVar[StatusCode]
    KRB_AP_ERR_PRINCIPAL_UNKNOWN: ClassVar[StatusCode]
    KRB_AP_ERR_REALM_UNKNOWN: ClassVar[StatusCode]
    KRB_AP_ERR_PRINCIPAL_RESERVED: ClassVar[StatusCode]
    KRB_AP_ERR_IAKERB_KDC_NOT_FOUND: ClassVar[StatusCode]
    KRB_AP_ERR_IAKERB_KDC_NO_RESPONSE: ClassVar[StatusCode]
    KDC_ERR_PREAUTH_BAD_AUTHENTICATION_SET: ClassVar[StatusCode]
    KDC_ERR_INVALID_HASH_ALG: ClassVar[StatusCode]
    KDC_ERR_INVALID_ITERATION_COUNT: ClassVar[StatusCode]
    KDC_ERR_PIN_EXPIRED: ClassVar[StatusCode]
    KDC_ERR_PIN_REQUIRED: ClassVar[StatusCode]
    TLS_ALERT_CLOSE_NOTIFY: ClassVar[StatusCode]
    TLS_ALERT_USER_CANCELED: ClassVar[StatusCode]
    TLS_ALERT_NO_RENEGOTIATION: ClassVar[StatusCode]
    TLS_ALERT_HANDSHAKE_FAILURE: ClassVar[StatusCode]
    TLS_ALERT_PROTOCOL_VERSION: ClassVar[StatusCode]
    TLS_ALERT_INSUFFICIENT_SECURITY: ClassVar[StatusCode]
    TLS_ALERT_INAPPROPRIATE_FALLBACK: ClassVar[StatusCode]
    TLS_ALERT_UNRECOGNIZED_NAME: ClassVar[StatusCode]
    TLS_ALERT_UNKNOWN_PSK_IDENTITY: ClassVar[StatusCode]
    TLS_ALERT_CERTIFICATE_REQUIRED: ClassVar[StatusCode]
    TLS_ALERT_NO_APPLICATION_PROTOCOL: ClassVar[StatusCode]
    TLS_ALERT_ECH_REQUIRED: ClassVar[StatusCode]
    TLS_ALERT_BAD_CERTIFICATE: ClassVar[StatusCode]
    TLS_ALERT_UNSUPPORTED_CERTIFICATE: ClassVar[StatusCode]
    TLS_ALERT_CERTIFICATE_REVOKED: ClassVar[StatusCode]
    TLS_ALERT_CERTIFICATE_EXPIRED: ClassVar[StatusCode]
    TLS_ALERT_CERTIFICATE_UNKNOWN: ClassVar[StatusCode]
    TLS_ALERT_UNKNOWN_CA: ClassVar[StatusCode]
    TLS_ALERT_ACCESS_DENIED: ClassVar[StatusCode]
    TLS_ALERT_BAD_CERTIFICATE_STATUS_RESPONSE: ClassVar[StatusCode]
    TLS_ALERT_UNEXPECTED_MESSAGE: ClassVar[StatusCode]
    TLS_ALERT_BAD_RECORD_MAC: ClassVar[StatusCode]
    TLS_ALERT_RECORD_OVERFLOW: ClassVar[StatusCode]
    TLS_ALERT_ILLEGAL_PARAMETER: ClassVar[StatusCode]
    TLS_ALERT_DECODE_ERROR: ClassVar[StatusCode]
    TLS_ALERT_DECRYPT_ERROR: ClassVar[StatusCode]
    TLS_ALERT_MISSING_EXTENSION: ClassVar[StatusCode]
    TLS_ALERT_UNSUPPORTED_EXTENSION: ClassVar[StatusCode]
    TLS_ALERT_INTERNAL_ERROR: ClassVar[StatusCode]
    TLS_ALERT_GENERAL_ERROR: ClassVar[StatusCode]
    TLS_ALERT_DECRYPTION_FAILED: ClassVar[StatusCode]
    TLS_ALERT_DECOMPRESSION_FAILURE: ClassVar[StatusCode]
    TLS_ALERT_NO_CERTIFICATE: ClassVar[StatusCode]
    TLS_ALERT_EXPORT_RESTRICTION: ClassVar[StatusCode]
    TLS_ALERT_CERTIFICATE_UNOBTAINABLE: ClassVar[StatusCode]
    TLS_ALERT_BAD_CERTIFICATE_HASH_VALUE: ClassVar[StatusCode]
    TLS_ALERT_TOO_MANY_CIDS_REQUESTED: ClassVar[StatusCode]
    LDAP_SUCCESS: ClassVar[StatusCode]
    LDAP_COMPARE_FALSE: ClassVar[StatusCode]
    LDAP_COMPARE_TRUE: ClassVar[StatusCode]
    LDAP_REFERRAL: ClassVar[StatusCode]
    LDAP_SASL_BIND_IN_PROGRESS: ClassVar[StatusCode]
    LDAP_STRONGER_AUTH_REQUIRED: ClassVar[StatusCode]
    LDAP_INVALID_CREDENTIALS: ClassVar[StatusCode]
    LDAP_AUTH_METHOD_NOT_SUPPORTED: ClassVar[StatusCode]
    LDAP_CONFIDENTIALITY_REQUIRED: ClassVar[StatusCode]
    LDAP_INAPPROPRIATE_AUTHENTICATION: ClassVar[StatusCode]
    LDAP_INSUFFICIENT_ACCESS_RIGHTS: ClassVar[StatusCode]
    LDAP_OPERATIONS_ERROR: ClassVar[StatusCode]
    LDAP_PROTOCOL_ERROR: ClassVar[StatusCode]
    LDAP_TIME_LIMIT_EXCEEDED: ClassVar[StatusCode]
    LDAP_SIZE_LIMIT_EXCEEDED: ClassVar[StatusCode]
    LDAP_ADMIN_LIMIT_EXCEEDED: ClassVar[StatusCode]
    LDAP_UNAVAILABLE_CRITICAL_EXTENSION: ClassVar[StatusCode]
    LDAP_BUSY: ClassVar[StatusCode]
    LDAP_UNAVAILABLE: ClassVar[StatusCode]
    LDAP_UNWILLING_TO_PERFORM: ClassVar[StatusCode]
    LDAP_LOOP_DETECT: ClassVar[StatusCode]
    LDAP_AFFECTS_MULTIPLE_DSAS: ClassVar[StatusCode]
    LDAP_VIRTUAL_LIST_VIEW_ERROR: ClassVar[StatusCode]
    LDAP_OTHER: ClassVar[StatusCode]
    LDAP_NO_SUCH_OBJECT: ClassVar[StatusCode]
    LDAP_ALIAS_PROBLEM: ClassVar[StatusCode]
    LDAP_INVALID_DN_SYNTAX: ClassVar[StatusCode]
    LDAP_ALIAS_DEREFERENCING_PROBLEM: ClassVar[StatusCode]
    LDAP_NAMING_VIOLATION: ClassVar[StatusCode]
    LDAP_NOT_ALLOWED_ON_NON_LEAF: ClassVar[StatusCode]
    LDAP_NOT_ALLOWED_ON_RDN: ClassVar[StatusCode]
    LDAP_ENTRY_ALREADY_EXISTS: ClassVar[StatusCode]
    LDAP_NO_SUCH_ATTRIBUTE: ClassVar[StatusCode]
    LDAP_UNDEFINED_ATTRIBUTE_TYPE: ClassVar[StatusCode]
    LDAP_INAPPROPRIATE_MATCHING: ClassVar[StatusCode]
    LDAP_CONSTRAINT_VIOLATION: ClassVar[StatusCode]
    LDAP_ATTRIBUTE_OR_VALUE_EXISTS: ClassVar[StatusCode]
    LDAP_INVALID_ATTRIBUTE_SYNTAX: ClassVar[StatusCode]
    LDAP_OBJECT_CLASS_VIOLATION: ClassVar[StatusCode]
    LDAP_OBJECT_CLASS_MODS_PROHIBITED: ClassVar[StatusCode]
    LDAP_SERVER_DOWN: ClassVar[StatusCode]
    LDAP_TIMEOUT: ClassVar[StatusCode]
    LDAP_CONNECT_ERROR: ClassVar[StatusCode]
    LDAP_PARTIAL_RESULTS: ClassVar[StatusCode]
    LDAP_IS_LEAF: ClassVar[StatusCode]
    LDAP_SORT_CONTROL_MISSING: ClassVar[StatusCode]
    LDAP_OFFSET_RANGE_ERROR: ClassVar[StatusCode]
    LDAP_RESULTS_TOO_LARGE: ClassVar[StatusCode]

@final
class Description:
    """A code explained in one language; `describe` returns it.

    `str()` of a description is its text. Descriptions are immutable, hashable and picklable; two are equal when all
    that they say is equal. A pickled description is made anew where it is loaded, with the texts of the version there.
    """

    @property
    def code(self) -> StatusCode:
        """The code that is explained."""

    @property
    def symbol(self) -> Optional[str]:
        """The name asked for, or the usual name of the number; `None` for an unknown number."""

    @property
    def aliases(self) -> tuple[str, ...]:
        """The names of the code other than `symbol`."""

    @property
    def family(self) -> Optional[Family]:
        """The family of the code, such as `"sspi"` or `"win32"`; `None` for an unknown number."""

    @property
    def severity(self) -> Severity:
        """What the code means: `"success"`, `"informational"` or `"error"`."""

    @property
    def known(self) -> bool:
        """Whether the catalogue explains the code. If not, the text says so; the code can still have a name."""

    @property
    def text(self) -> str:
        """What happened, in whole sentences; never empty."""

    @property
    def hint(self) -> Optional[str]:
        """What the person at the screen or an administrator can do next; `None` without a hint."""

    @property
    def developer_hint(self) -> Optional[str]:
        """What the author of the program can do; `None` without such a hint. It belongs in a log or behind a button."""

    @property
    def lang(self) -> str:
        """The language of the text and the hints as a BCP 47 tag, for screen readers and fonts. It can differ from the one
        that was asked for.
        """

    @property
    def direction(self) -> Direction:
        """The direction in which the text is written: `"ltr"` or `"rtl"`."""

    @property
    def source(self) -> Source:
        """Why this language answered: `"requested"`, or `"fallback"` if no language that was asked for has a text."""

    def to_dict(self) -> DescriptionDict:
        """Everything as a dict of plain values, with the keys of the JSON that the command `sspi-status` prints; its
        `requested` and `chain`, which are about the request, are left out.
        """

    def __hash__(self) -> int:
        ...

    def __eq__(self, other: object, /) -> bool:
        ...

    def __ne__(self, other: object, /) -> bool:
        ...

@final
class Finding:
    """A code that `scan` found in a text. `describe` takes it as a code.

    Findings are immutable, hashable and picklable.
    """

    @property
    def code(self) -> StatusCode:
        """The code."""

    @property
    def symbol(self) -> Optional[str]:
        """The name in the text, or the usual name of the number; `None` for an unknown number."""

    @property
    def known(self) -> bool:
        """Whether the catalogue has a name for the code. An unknown code has the form of an error of Windows or is a library
        error of MIT or Heimdal Kerberos.
        """

    @property
    def text(self) -> str:
        """The spelling of the code in the text."""

    @property
    def offset(self) -> int:
        """Where the spelling begins in what was passed to `scan`: an index of the str, or of the bytes."""

    @property
    def line(self) -> int:
        """The line on which the spelling begins, from 1."""

    @property
    def column(self) -> int:
        """The column of that line, from 1, in characters."""

    @property
    def reading(self) -> Reading:
        """How the code was read: by `"name"`, by `"number"`, by the `"sentence"` around a short number, as the `"sub-code"`
        of an error text of Active Directory, `"cut-in-two"` by a line end, or with an `"extra-zero"`.
        """

    def __hash__(self) -> int:
        ...

    def __eq__(self, other: object, /) -> bool:
        ...

    def __ne__(self, other: object, /) -> bool:
        ...
