// The table of every code that has a name, by family, in reading order. No other file registers a code.
//
// A row is `SYMBOL = NUMBER, option: value, …;`. The symbol is the constant, the name and the ID of the message. Where
// two rows share a number, the first is canonical. Options:
//
//   also: [A B]        other names of the same code, which have no message of their own
//   text_of: SYMBOL    this row shares the message of the row SYMBOL, which is the same condition in another family;
//                      `text_of: none` means that the code has no message
//   severity: Success  the severity, if it does not follow from the number
//   not: [A B]         codes that are easily confused with this one
//
// A test compares the numbers of Windows with Microsoft's metadata (`windows-sys`), and the numbers of protocols with
// `tests/data/protocols.toml`. `build.rs` and tests include this file, so it holds only a macro.

/// Passes the whole table to the macro `$callback`.
macro_rules! for_each_code {
    ($callback:ident) => {
        $callback! {
            Sspi {
                // Success
                SEC_E_OK = 0x0000_0000;
                // Informational codes
                SEC_I_CONTINUE_NEEDED = 0x0009_0312;
                SEC_I_COMPLETE_NEEDED = 0x0009_0313;
                SEC_I_COMPLETE_AND_CONTINUE = 0x0009_0314;
                SEC_I_LOCAL_LOGON = 0x0009_0315;
                SEC_I_GENERIC_EXTENSION_RECEIVED = 0x0009_0316, not: [SEC_E_BAD_PKGID];
                SEC_I_CONTEXT_EXPIRED = 0x0009_0317, not: [SEC_E_CONTEXT_EXPIRED];
                SEC_I_INCOMPLETE_CREDENTIALS = 0x0009_0320, not: [SEC_E_INCOMPLETE_CREDENTIALS];
                SEC_I_RENEGOTIATE = 0x0009_0321, not: [SEC_E_BUFFER_TOO_SMALL];
                SEC_I_NO_LSA_CONTEXT = 0x0009_0323;
                SEC_I_SIGNATURE_NEEDED = 0x0009_035C;
                SEC_I_NO_RENEGOTIATION = 0x0009_0360;
                SEC_I_MESSAGE_FRAGMENT = 0x0009_0364;
                SEC_I_CONTINUE_NEEDED_MESSAGE_OK = 0x0009_0366;
                SEC_I_ASYNC_CALL_PENDING = 0x0009_0368;
                // Errors
                SEC_E_INSUFFICIENT_MEMORY = 0x8009_0300;
                SEC_E_INVALID_HANDLE = 0x8009_0301;
                SEC_E_UNSUPPORTED_FUNCTION = 0x8009_0302;
                SEC_E_NOT_SUPPORTED = 0x8009_0302;
                SEC_E_TARGET_UNKNOWN = 0x8009_0303;
                SEC_E_INTERNAL_ERROR = 0x8009_0304;
                SEC_E_NO_SPM = 0x8009_0304;
                SEC_E_SECPKG_NOT_FOUND = 0x8009_0305;
                SEC_E_NOT_OWNER = 0x8009_0306;
                SEC_E_CANNOT_INSTALL = 0x8009_0307;
                SEC_E_INVALID_TOKEN = 0x8009_0308;
                SEC_E_CANNOT_PACK = 0x8009_0309;
                SEC_E_QOP_NOT_SUPPORTED = 0x8009_030A;
                SEC_E_NO_IMPERSONATION = 0x8009_030B;
                SEC_E_LOGON_DENIED = 0x8009_030C;
                SEC_E_UNKNOWN_CREDENTIALS = 0x8009_030D;
                SEC_E_NO_CREDENTIALS = 0x8009_030E;
                SEC_E_MESSAGE_ALTERED = 0x8009_030F;
                SEC_E_OUT_OF_SEQUENCE = 0x8009_0310;
                SEC_E_NO_AUTHENTICATING_AUTHORITY = 0x8009_0311;
                SEC_E_BAD_PKGID = 0x8009_0316, not: [SEC_I_GENERIC_EXTENSION_RECEIVED];
                SEC_E_CONTEXT_EXPIRED = 0x8009_0317, not: [SEC_I_CONTEXT_EXPIRED];
                SEC_E_INCOMPLETE_MESSAGE = 0x8009_0318;
                SEC_E_INCOMPLETE_CREDENTIALS = 0x8009_0320, not: [SEC_I_INCOMPLETE_CREDENTIALS];
                SEC_E_BUFFER_TOO_SMALL = 0x8009_0321, not: [SEC_I_RENEGOTIATE];
                SEC_E_WRONG_PRINCIPAL = 0x8009_0322;
                SEC_E_TIME_SKEW = 0x8009_0324;
                SEC_E_UNTRUSTED_ROOT = 0x8009_0325;
                SEC_E_ILLEGAL_MESSAGE = 0x8009_0326;
                SEC_E_CERT_UNKNOWN = 0x8009_0327;
                SEC_E_CERT_EXPIRED = 0x8009_0328;
                SEC_E_ENCRYPT_FAILURE = 0x8009_0329;
                SEC_E_DECRYPT_FAILURE = 0x8009_0330;
                SEC_E_ALGORITHM_MISMATCH = 0x8009_0331;
                SEC_E_SECURITY_QOS_FAILED = 0x8009_0332;
                SEC_E_UNFINISHED_CONTEXT_DELETED = 0x8009_0333;
                SEC_E_NO_TGT_REPLY = 0x8009_0334;
                SEC_E_NO_IP_ADDRESSES = 0x8009_0335;
                SEC_E_WRONG_CREDENTIAL_HANDLE = 0x8009_0336;
                SEC_E_CRYPTO_SYSTEM_INVALID = 0x8009_0337;
                SEC_E_MAX_REFERRALS_EXCEEDED = 0x8009_0338;
                SEC_E_MUST_BE_KDC = 0x8009_0339;
                SEC_E_STRONG_CRYPTO_NOT_SUPPORTED = 0x8009_033A;
                SEC_E_TOO_MANY_PRINCIPALS = 0x8009_033B;
                SEC_E_NO_PA_DATA = 0x8009_033C;
                SEC_E_PKINIT_NAME_MISMATCH = 0x8009_033D;
                SEC_E_SMARTCARD_LOGON_REQUIRED = 0x8009_033E;
                SEC_E_SHUTDOWN_IN_PROGRESS = 0x8009_033F;
                SEC_E_KDC_INVALID_REQUEST = 0x8009_0340;
                SEC_E_KDC_UNABLE_TO_REFER = 0x8009_0341;
                SEC_E_KDC_UNKNOWN_ETYPE = 0x8009_0342;
                SEC_E_UNSUPPORTED_PREAUTH = 0x8009_0343;
                SEC_E_DELEGATION_REQUIRED = 0x8009_0345;
                SEC_E_BAD_BINDINGS = 0x8009_0346;
                SEC_E_MULTIPLE_ACCOUNTS = 0x8009_0347;
                SEC_E_NO_KERB_KEY = 0x8009_0348;
                SEC_E_CERT_WRONG_USAGE = 0x8009_0349;
                SEC_E_DOWNGRADE_DETECTED = 0x8009_0350;
                SEC_E_SMARTCARD_CERT_REVOKED = 0x8009_0351;
                SEC_E_ISSUING_CA_UNTRUSTED = 0x8009_0352;
                SEC_E_REVOCATION_OFFLINE_C = 0x8009_0353;
                SEC_E_PKINIT_CLIENT_FAILURE = 0x8009_0354;
                SEC_E_SMARTCARD_CERT_EXPIRED = 0x8009_0355;
                SEC_E_NO_S4U_PROT_SUPPORT = 0x8009_0356;
                SEC_E_CROSSREALM_DELEGATION_FAILURE = 0x8009_0357;
                SEC_E_REVOCATION_OFFLINE_KDC = 0x8009_0358;
                SEC_E_ISSUING_CA_UNTRUSTED_KDC = 0x8009_0359;
                SEC_E_KDC_CERT_EXPIRED = 0x8009_035A;
                SEC_E_KDC_CERT_REVOKED = 0x8009_035B;
                SEC_E_INVALID_PARAMETER = 0x8009_035D;
                SEC_E_DELEGATION_POLICY = 0x8009_035E;
                SEC_E_POLICY_NLTM_ONLY = 0x8009_035F;
                SEC_E_NO_CONTEXT = 0x8009_0361;
                SEC_E_PKU2U_CERT_FAILURE = 0x8009_0362;
                SEC_E_MUTUAL_AUTH_FAILED = 0x8009_0363;
                SEC_E_ONLY_HTTPS_ALLOWED = 0x8009_0365;
                SEC_E_APPLICATION_PROTOCOL_MISMATCH = 0x8009_0367;
                SEC_E_INVALID_UPN_NAME = 0x8009_0369;
                SEC_E_EXT_BUFFER_TOO_SMALL = 0x8009_036A;
                SEC_E_INSUFFICIENT_BUFFERS = 0x8009_036B;
            }
            Certificates {
                // Signatures of files
                TRUST_E_NOSIGNATURE = 0x800B_0100, not: [TRUST_E_BAD_DIGEST];
                TRUST_E_BAD_DIGEST = 0x8009_6010, not: [TRUST_E_NOSIGNATURE TRUST_E_CERT_SIGNATURE];
                TRUST_E_MALFORMED_SIGNATURE = 0x8009_6011, not: [TRUST_E_BAD_DIGEST];
                TRUST_E_NO_SIGNER_CERT = 0x8009_6002, not: [CRYPT_E_SIGNER_NOT_FOUND];
                TRUST_E_COUNTER_SIGNER = 0x8009_6003, not: [TRUST_E_TIME_STAMP];
                TRUST_E_TIME_STAMP = 0x8009_6005, not: [TRUST_E_COUNTER_SIGNER];
                TRUST_E_SUBJECT_NOT_TRUSTED = 0x800B_0004, not: [CERT_E_UNTRUSTEDROOT TRUST_E_BAD_DIGEST];
                TRUST_E_EXPLICIT_DISTRUST = 0x800B_0111, not: [CERT_E_UNTRUSTEDROOT CERT_E_REVOKED];
                TRUST_E_FAIL = 0x800B_010B, not: [TRUST_E_SYSTEM_ERROR];
                // How signatures are checked
                TRUST_E_SYSTEM_ERROR = 0x8009_6001, not: [TRUST_E_FAIL];
                TRUST_E_PROVIDER_UNKNOWN = 0x800B_0001, not: [TRUST_E_ACTION_UNKNOWN TRUST_E_SUBJECT_FORM_UNKNOWN];
                TRUST_E_ACTION_UNKNOWN = 0x800B_0002, not: [TRUST_E_PROVIDER_UNKNOWN];
                TRUST_E_SUBJECT_FORM_UNKNOWN = 0x800B_0003, not: [TRUST_E_PROVIDER_UNKNOWN];
                // Certificate chains
                CERT_E_UNTRUSTEDROOT = 0x800B_0109, also: [CERT_E_UNTRUSTED_ROOT],
                    not: [CERT_E_CHAINING CERT_E_UNTRUSTEDCA CERT_E_UNTRUSTEDTESTROOT];
                CERT_E_UNTRUSTEDTESTROOT = 0x800B_010D, not: [CERT_E_UNTRUSTEDROOT];
                CERT_E_CHAINING = 0x800B_010A, not: [CERT_E_UNTRUSTEDROOT CERT_E_ISSUERCHAINING];
                CERT_E_ISSUERCHAINING = 0x800B_0107, not: [CERT_E_CHAINING TRUST_E_CERT_SIGNATURE];
                CERT_E_UNTRUSTEDCA = 0x800B_0112, not: [CERT_E_UNTRUSTEDROOT];
                TRUST_E_CERT_SIGNATURE = 0x8009_6004, not: [TRUST_E_BAD_DIGEST CERT_E_ISSUERCHAINING];
                // Validity and revocation
                CERT_E_EXPIRED = 0x800B_0101, not: [CERT_E_VALIDITYPERIODNESTING];
                CERT_E_VALIDITYPERIODNESTING = 0x800B_0102, not: [CERT_E_EXPIRED];
                CERT_E_REVOKED = 0x800B_010C, not: [CRYPT_E_REVOKED CERT_E_REVOCATION_FAILURE];
                CERT_E_REVOCATION_FAILURE = 0x800B_010E,
                    not: [CERT_E_REVOKED CRYPT_E_REVOCATION_OFFLINE CRYPT_E_NO_REVOCATION_CHECK];
                CRYPT_E_REVOKED = 0x8009_2010,
                    not: [CERT_E_REVOKED CRYPT_E_NO_REVOCATION_CHECK CRYPT_E_REVOCATION_OFFLINE];
                CRYPT_E_NO_REVOCATION_CHECK = 0x8009_2012, not: [CRYPT_E_REVOKED CRYPT_E_REVOCATION_OFFLINE];
                CRYPT_E_REVOCATION_OFFLINE = 0x8009_2013, not: [CRYPT_E_REVOKED CRYPT_E_NO_REVOCATION_CHECK];
                CRYPT_E_NO_REVOCATION_DLL = 0x8009_2011;
                CRYPT_E_NOT_IN_REVOCATION_DATABASE = 0x8009_2014, not: [CRYPT_E_REVOKED];
                // Names and purposes of certificates
                CERT_E_CN_NO_MATCH = 0x800B_010F, not: [CERT_E_INVALID_NAME];
                CERT_E_INVALID_NAME = 0x800B_0114, not: [CERT_E_CN_NO_MATCH];
                CERT_E_WRONG_USAGE = 0x800B_0110, not: [CERT_E_PURPOSE];
                CERT_E_PURPOSE = 0x800B_0106, not: [CERT_E_WRONG_USAGE CERT_E_CRITICAL];
                CERT_E_ROLE = 0x800B_0103, not: [TRUST_E_BASIC_CONSTRAINTS];
                TRUST_E_BASIC_CONSTRAINTS = 0x8009_6019, not: [CERT_E_ROLE CERT_E_PATHLENCONST];
                CERT_E_PATHLENCONST = 0x800B_0104, not: [TRUST_E_BASIC_CONSTRAINTS];
                CERT_E_INVALID_POLICY = 0x800B_0113, not: [CERT_E_WRONG_USAGE];
                CERT_E_CRITICAL = 0x800B_0105, not: [CERT_E_PURPOSE];
                CERT_E_MALFORMED = 0x800B_0108;
                // Certificate requests
                CERTSRV_E_TEMPLATE_DENIED = 0x8009_4012, not: [CERTSRV_E_UNSUPPORTED_CERT_TYPE];
                CERTSRV_E_UNSUPPORTED_CERT_TYPE = 0x8009_4800, not: [CERTSRV_E_TEMPLATE_DENIED];
                CERTSRV_E_SUBJECT_DNS_REQUIRED = 0x8009_480F;
                // Certificates, stores and files
                CRYPT_E_NOT_FOUND = 0x8009_2004, not: [NTE_NOT_FOUND CRYPT_E_NO_MATCH];
                CRYPT_E_NO_MATCH = 0x8009_2009, not: [CRYPT_E_NOT_FOUND];
                CRYPT_E_BAD_ENCODE = 0x8009_2002;
                CRYPT_E_ASN1_BADTAG = 0x8009_310B;
                CRYPT_E_ASN1_EOD = 0x8009_3102;
                CRYPT_E_ASN1_CORRUPT = 0x8009_3103;
                CRYPT_E_EXISTS = 0x8009_2005, not: [NTE_EXISTS];
                CRYPT_E_NO_KEY_PROPERTY = 0x8009_200B, not: [CRYPT_E_NO_DECRYPT_CERT CRYPT_E_UNEXPECTED_MSG_TYPE];
                CRYPT_E_NO_PROVIDER = 0x8009_2006;
                CRYPT_E_SELF_SIGNED = 0x8009_2007, not: [CERT_E_UNTRUSTEDROOT];
                // Signed and encrypted messages
                CRYPT_E_HASH_VALUE = 0x8009_1007, not: [TRUST_E_BAD_DIGEST];
                CRYPT_E_SIGNER_NOT_FOUND = 0x8009_100E, not: [CRYPT_E_NO_SIGNER TRUST_E_NO_SIGNER_CERT];
                CRYPT_E_RECIPIENT_NOT_FOUND = 0x8009_100B;
                CRYPT_E_NO_DECRYPT_CERT = 0x8009_200C, not: [CRYPT_E_NO_KEY_PROPERTY];
                CRYPT_E_BAD_MSG = 0x8009_200D, not: [TRUST_E_BAD_DIGEST];
                CRYPT_E_INVALID_MSG_TYPE = 0x8009_1004, not: [CRYPT_E_BAD_MSG];
                CRYPT_E_UNEXPECTED_MSG_TYPE = 0x8009_200A, not: [CRYPT_E_NO_KEY_PROPERTY];
                CRYPT_E_UNKNOWN_ALGO = 0x8009_1002, not: [NTE_BAD_ALGID];
                // Settings of the computer
                CRYPT_E_SECURITY_SETTINGS = 0x8009_2026;
                // Rare codes, which have a name but no message
                CRYPT_I_NEW_PROTECTION_REQUIRED = 0x0009_1012, text_of: none;
                CRYPT_E_MSG_ERROR = 0x8009_1001, text_of: none;
                CRYPT_E_OID_FORMAT = 0x8009_1003, text_of: none;
                CRYPT_E_UNEXPECTED_ENCODING = 0x8009_1005, text_of: none;
                CRYPT_E_AUTH_ATTR_MISSING = 0x8009_1006, text_of: none;
                CRYPT_E_INVALID_INDEX = 0x8009_1008, text_of: none;
                CRYPT_E_ALREADY_DECRYPTED = 0x8009_1009, text_of: none;
                CRYPT_E_NOT_DECRYPTED = 0x8009_100A, text_of: none;
                CRYPT_E_CONTROL_TYPE = 0x8009_100C, text_of: none;
                CRYPT_E_ISSUER_SERIALNUMBER = 0x8009_100D, text_of: none;
                CRYPT_E_ATTRIBUTES_MISSING = 0x8009_100F, text_of: none;
                CRYPT_E_STREAM_MSG_NOT_READY = 0x8009_1010, text_of: none;
                CRYPT_E_STREAM_INSUFFICIENT_DATA = 0x8009_1011, text_of: none;
                CRYPT_E_BAD_LEN = 0x8009_2001, text_of: none;
                CRYPT_E_FILE_ERROR = 0x8009_2003, text_of: none, not: [CRYPT_E_ASN1_BADTAG];
                CRYPT_E_DELETED_PREV = 0x8009_2008, text_of: none;
                CRYPT_E_NO_SIGNER = 0x8009_200E, text_of: none;
                CRYPT_E_PENDING_CLOSE = 0x8009_200F, text_of: none;
                CRYPT_E_INVALID_NUMERIC_STRING = 0x8009_2020, text_of: none;
                CRYPT_E_INVALID_PRINTABLE_STRING = 0x8009_2021, text_of: none;
                CRYPT_E_INVALID_IA5_STRING = 0x8009_2022, text_of: none;
                CRYPT_E_INVALID_X500_STRING = 0x8009_2023, text_of: none;
                CRYPT_E_NOT_CHAR_STRING = 0x8009_2024, text_of: none;
                CRYPT_E_FILERESIZED = 0x8009_2025, text_of: none;
                CRYPT_E_NO_VERIFY_USAGE_DLL = 0x8009_2027, text_of: none;
                CRYPT_E_NO_VERIFY_USAGE_CHECK = 0x8009_2028, text_of: none;
                CRYPT_E_VERIFY_USAGE_OFFLINE = 0x8009_2029, text_of: none;
                CRYPT_E_NOT_IN_CTL = 0x8009_202A, text_of: none;
                CRYPT_E_NO_TRUSTED_SIGNER = 0x8009_202B, text_of: none;
                CRYPT_E_MISSING_PUBKEY_PARA = 0x8009_202C, text_of: none;
                CRYPT_E_OBJECT_LOCATOR_OBJECT_NOT_FOUND = 0x8009_202D, also: [CRYPT_E_OBJECT_LOCATOR_NOT_FOUND],
                    text_of: none;
                TRUST_E_FINANCIAL_CRITERIA = 0x8009_601E, text_of: none;
                DIGSIG_E_ENCODE = 0x800B_0005, text_of: none;
                DIGSIG_E_DECODE = 0x800B_0006, text_of: none;
                DIGSIG_E_EXTENSIBILITY = 0x800B_0007, text_of: none;
                DIGSIG_E_CRYPTO = 0x800B_0008, text_of: none;
                PERSIST_E_SIZEDEFINITE = 0x800B_0009, text_of: none;
                PERSIST_E_SIZEINDEFINITE = 0x800B_000A, text_of: none;
                PERSIST_E_NOTSELFSIZING = 0x800B_000B, text_of: none;
            }
            Keys {
                // Access to a private key
                NTE_BAD_KEYSET = 0x8009_0016, not: [NTE_NO_KEY NTE_KEYSET_ENTRY_BAD SEC_E_BAD_PKGID];
                NTE_PERM = 0x8009_0010, not: [ERROR_ACCESS_DENIED NTE_BAD_KEYSET NTE_BAD_KEY];
                NTE_NO_KEY = 0x8009_000D, not: [NTE_BAD_KEYSET NTE_BAD_KEY SEC_E_UNKNOWN_CREDENTIALS];
                NTE_NOT_FOUND = 0x8009_0011, not: [CRYPT_E_NOT_FOUND SEC_E_NO_AUTHENTICATING_AUTHORITY];
                NTE_EXISTS = 0x8009_000F, not: [CRYPT_E_EXISTS];
                NTE_KEYSET_ENTRY_BAD = 0x8009_001A, not: [NTE_BAD_KEYSET];
                NTE_TEMPORARY_PROFILE = 0x8009_0024;
                NTE_SILENT_CONTEXT = 0x8009_0022, not: [NTE_UI_REQUIRED];
                NTE_USER_CANCELLED = 0x8009_0036;
                NTE_INCORRECT_PASSWORD = 0x8009_0033, not: [ERROR_INVALID_PASSWORD];
                NTE_TOKEN_KEYSET_STORAGE_FULL = 0x8009_0023;
                // Operations with a key
                NTE_BAD_KEY_STATE = 0x8009_000B, not: [NTE_BAD_KEYSET NTE_PERM];
                NTE_BAD_KEY = 0x8009_0003, not: [NTE_NO_KEY NTE_BAD_KEYSET];
                NTE_BAD_DATA = 0x8009_0005, not: [NTE_DECRYPTION_FAILURE];
                NTE_BAD_SIGNATURE = 0x8009_0006, not: [TRUST_E_BAD_DIGEST CRYPT_E_HASH_VALUE TRUST_E_CERT_SIGNATURE];
                NTE_DECRYPTION_FAILURE = 0x8009_002C, not: [NTE_BAD_DATA SEC_E_DECRYPT_FAILURE];
                NTE_ENCRYPTION_FAILURE = 0x8009_0034;
                NTE_NOT_SUPPORTED = 0x8009_0029, not: [ERROR_NOT_SUPPORTED SEC_E_UNSUPPORTED_FUNCTION];
                NTE_INVALID_PARAMETER = 0x8009_0027, not: [ERROR_INVALID_PARAMETER];
                NTE_BUFFER_TOO_SMALL = 0x8009_0028;
                NTE_NO_MORE_ITEMS = 0x8009_002A, not: [NTE_NO_MEMORY];
                NTE_FAIL = 0x8009_0020;
                NTE_INTERNAL_ERROR = 0x8009_002D, not: [SCARD_F_INTERNAL_ERROR];
                // Cryptographic providers and algorithms
                NTE_BAD_ALGID = 0x8009_0008, not: [CRYPT_E_UNKNOWN_ALGO];
                NTE_BAD_PROV_TYPE = 0x8009_0014, not: [NTE_BAD_PROVIDER];
                NTE_BAD_PROVIDER = 0x8009_0013, not: [NTE_BAD_PROV_TYPE NTE_KEYSET_NOT_DEF];
                NTE_KEYSET_NOT_DEF = 0x8009_0019, not: [NTE_BAD_KEYSET];
                NTE_PROVIDER_DLL_FAIL = 0x8009_001D, not: [NTE_PROV_DLL_NOT_FOUND];
                NTE_BAD_PUBLIC_KEY = 0x8009_0015;
                // TPM and Windows Hello
                NTE_DEVICE_NOT_READY = 0x8009_0030, not: [SEC_E_INSUFFICIENT_MEMORY];
                NTE_AUTHENTICATION_IGNORED = 0x8009_0031;
                NTE_DEVICE_NOT_FOUND = 0x8009_0035;
                // Rare codes, which have a name but no message
                NTE_BAD_UID = 0x8009_0001, text_of: none;
                NTE_BAD_HASH = 0x8009_0002, text_of: none;
                NTE_BAD_LEN = 0x8009_0004, text_of: none;
                NTE_BAD_VER = 0x8009_0007, text_of: none;
                NTE_BAD_FLAGS = 0x8009_0009, text_of: none;
                NTE_BAD_TYPE = 0x8009_000A, text_of: none;
                NTE_BAD_HASH_STATE = 0x8009_000C, text_of: none;
                NTE_NO_MEMORY = 0x8009_000E, text_of: none, not: [SEC_E_NO_CREDENTIALS];
                NTE_DOUBLE_ENCRYPT = 0x8009_0012, text_of: none;
                NTE_PROV_TYPE_NOT_DEF = 0x8009_0017, text_of: none;
                NTE_PROV_TYPE_ENTRY_BAD = 0x8009_0018, text_of: none;
                NTE_PROV_TYPE_NO_MATCH = 0x8009_001B, text_of: none;
                NTE_SIGNATURE_FILE_BAD = 0x8009_001C, text_of: none;
                NTE_PROV_DLL_NOT_FOUND = 0x8009_001E, text_of: none;
                NTE_BAD_KEYSET_PARAM = 0x8009_001F, text_of: none;
                NTE_SYS_ERR = 0x8009_0021, text_of: none;
                NTE_FIXEDPARAMETER = 0x8009_0025, text_of: none;
                NTE_INVALID_HANDLE = 0x8009_0026, text_of: none;
                NTE_BUFFERS_OVERLAP = 0x8009_002B, text_of: none;
                NTE_UI_REQUIRED = 0x8009_002E, text_of: none;
                NTE_HMAC_NOT_SUPPORTED = 0x8009_002F, text_of: none;
                NTE_VALIDATION_FAILED = 0x8009_0032, text_of: none;
                NTE_PASSWORD_CHANGE_REQUIRED = 0x8009_0037, text_of: none;
                NTE_NOT_ACTIVE_CONSOLE = 0x8009_0038, text_of: none;
            }
            SmartCards {
                // Service
                SCARD_E_NO_SERVICE = 0x8010_001D, not: [SCARD_E_SERVICE_STOPPED SCARD_E_NO_READERS_AVAILABLE];
                SCARD_E_SERVICE_STOPPED = 0x8010_001E, not: [SCARD_E_NO_SERVICE];
                SCARD_F_COMM_ERROR = 0x8010_0013, not: [SCARD_E_COMM_DATA_LOST SCARD_W_SECURITY_VIOLATION];
                SCARD_F_INTERNAL_ERROR = 0x8010_0001, not: [NTE_INTERNAL_ERROR];
                SCARD_E_UNEXPECTED = 0x8010_001F, not: [SCARD_E_UNSUPPORTED_FEATURE];
                // Readers
                SCARD_E_NO_READERS_AVAILABLE = 0x8010_002E, not: [SCARD_E_NO_SMARTCARD SCARD_E_NO_SERVICE];
                SCARD_E_UNKNOWN_READER = 0x8010_0009, not: [SCARD_E_READER_UNAVAILABLE SCARD_E_NO_READERS_AVAILABLE];
                SCARD_E_READER_UNAVAILABLE = 0x8010_0017, not: [SCARD_E_UNKNOWN_READER SCARD_W_REMOVED_CARD];
                // Cards
                SCARD_E_NO_SMARTCARD = 0x8010_000C, not: [SCARD_W_REMOVED_CARD SCARD_E_NO_READERS_AVAILABLE];
                SCARD_W_UNRESPONSIVE_CARD = 0x8010_0066, not: [SCARD_W_UNPOWERED_CARD];
                SCARD_W_UNPOWERED_CARD = 0x8010_0067, not: [SCARD_W_UNRESPONSIVE_CARD];
                SCARD_W_REMOVED_CARD = 0x8010_0069, not: [SCARD_E_NO_SMARTCARD];
                SCARD_W_RESET_CARD = 0x8010_0068;
                SCARD_E_SHARING_VIOLATION = 0x8010_000B;
                SCARD_E_PROTO_MISMATCH = 0x8010_000F;
                SCARD_E_NOT_TRANSACTED = 0x8010_0016;
                SCARD_E_COMM_DATA_LOST = 0x8010_002F, not: [SCARD_F_COMM_ERROR];
                SCARD_E_UNKNOWN_CARD = 0x8010_000D, not: [SCARD_W_UNSUPPORTED_CARD];
                SCARD_W_UNSUPPORTED_CARD = 0x8010_0065, not: [SCARD_E_UNKNOWN_CARD SCARD_E_CARD_UNSUPPORTED];
                // PINs and access
                SCARD_W_WRONG_CHV = 0x8010_006B, not: [SCARD_E_INVALID_CHV];
                SCARD_W_CHV_BLOCKED = 0x8010_006C;
                SCARD_E_INVALID_CHV = 0x8010_002A, not: [SCARD_W_WRONG_CHV];
                SCARD_W_CARD_NOT_AUTHENTICATED = 0x8010_006F, not: [SCARD_W_WRONG_CHV];
                SCARD_W_CANCELLED_BY_USER = 0x8010_006E, not: [SCARD_E_CANCELLED];
                SCARD_W_SECURITY_VIOLATION = 0x8010_006A, not: [SCARD_W_WRONG_CHV];
                // Certificates and keys
                SCARD_E_NO_SUCH_CERTIFICATE = 0x8010_002C, not: [SCARD_E_NO_KEY_CONTAINER];
                SCARD_E_NO_KEY_CONTAINER = 0x8010_0030, not: [NTE_BAD_KEYSET];
                SCARD_E_UNSUPPORTED_FEATURE = 0x8010_0022, not: [SCARD_E_UNEXPECTED];
                // Programs
                SCARD_E_CANCELLED = 0x8010_0002, not: [SCARD_W_CANCELLED_BY_USER];
                SCARD_E_INVALID_HANDLE = 0x8010_0003, not: [SEC_E_INVALID_HANDLE];
                SCARD_E_INSUFFICIENT_BUFFER = 0x8010_0008;
                // Rare codes, which have a name but no message
                SCARD_E_INVALID_PARAMETER = 0x8010_0004, text_of: none,
                    not: [ERROR_INVALID_PARAMETER NTE_INVALID_PARAMETER];
                SCARD_E_INVALID_TARGET = 0x8010_0005, text_of: none;
                SCARD_E_NO_MEMORY = 0x8010_0006, text_of: none;
                SCARD_F_WAITED_TOO_LONG = 0x8010_0007, text_of: none;
                SCARD_E_TIMEOUT = 0x8010_000A, text_of: none;
                SCARD_E_CANT_DISPOSE = 0x8010_000E, text_of: none;
                SCARD_E_NOT_READY = 0x8010_0010, text_of: none;
                SCARD_E_INVALID_VALUE = 0x8010_0011, text_of: none;
                SCARD_E_SYSTEM_CANCELLED = 0x8010_0012, text_of: none;
                SCARD_F_UNKNOWN_ERROR = 0x8010_0014, text_of: none;
                SCARD_E_INVALID_ATR = 0x8010_0015, text_of: none;
                SCARD_P_SHUTDOWN = 0x8010_0018, text_of: none;
                SCARD_E_PCI_TOO_SMALL = 0x8010_0019, text_of: none;
                SCARD_E_READER_UNSUPPORTED = 0x8010_001A, text_of: none;
                SCARD_E_DUPLICATE_READER = 0x8010_001B, text_of: none;
                SCARD_E_CARD_UNSUPPORTED = 0x8010_001C, text_of: none,
                    not: [SCARD_W_UNSUPPORTED_CARD SCARD_E_UNSUPPORTED_FEATURE];
                SCARD_E_ICC_INSTALLATION = 0x8010_0020, text_of: none;
                SCARD_E_ICC_CREATEORDER = 0x8010_0021, text_of: none;
                SCARD_E_DIR_NOT_FOUND = 0x8010_0023, text_of: none;
                SCARD_E_FILE_NOT_FOUND = 0x8010_0024, text_of: none;
                SCARD_E_NO_DIR = 0x8010_0025, text_of: none;
                SCARD_E_NO_FILE = 0x8010_0026, text_of: none;
                SCARD_E_NO_ACCESS = 0x8010_0027, text_of: none;
                SCARD_E_WRITE_TOO_MANY = 0x8010_0028, text_of: none;
                SCARD_E_BAD_SEEK = 0x8010_0029, text_of: none;
                SCARD_E_UNKNOWN_RES_MNG = 0x8010_002B, also: [SCARD_E_UNKNOWN_RES_MSG], text_of: none;
                SCARD_E_CERTIFICATE_UNAVAILABLE = 0x8010_002D, text_of: none;
                SCARD_E_SERVER_TOO_BUSY = 0x8010_0031, text_of: none;
                SCARD_E_PIN_CACHE_EXPIRED = 0x8010_0032, text_of: none;
                SCARD_E_NO_PIN_CACHE = 0x8010_0033, text_of: none;
                SCARD_E_READ_ONLY_CARD = 0x8010_0034, text_of: none;
                SCARD_W_EOF = 0x8010_006D, text_of: none;
                SCARD_W_CACHE_ITEM_NOT_FOUND = 0x8010_0070, text_of: none;
                SCARD_W_CACHE_ITEM_STALE = 0x8010_0071, text_of: none;
                SCARD_W_CACHE_ITEM_TOO_BIG = 0x8010_0072, text_of: none;
            }
            NtStatus {
                // Steps of a sign-in
                STATUS_MORE_PROCESSING_REQUIRED = 0xC000_0016, severity: Informational;
                // Sign-in and accounts
                STATUS_NO_SUCH_LOGON_SESSION = 0xC000_005F, not: [ERROR_NO_SUCH_LOGON_SESSION];
                STATUS_WRONG_PASSWORD = 0xC000_006A, not: [ERROR_INVALID_PASSWORD ERROR_WRONG_PASSWORD];
                STATUS_NO_SECRETS = 0xC000_0371;
                STATUS_PKINIT_CLIENT_FAILURE = 0xC000_038C, not: [STATUS_PKINIT_FAILURE];
                // Access and file sharing
                STATUS_ACCESS_DENIED = 0xC000_0022;
                STATUS_NOT_SUPPORTED = 0xC000_00BB;
                STATUS_NETWORK_NAME_DELETED = 0xC000_00C9;
                STATUS_REQUEST_NOT_ACCEPTED = 0xC000_00D0, not: [ERROR_REQ_NOT_ACCEP];
                STATUS_USER_SESSION_DELETED = 0xC000_0203, not: [STATUS_NETWORK_SESSION_EXPIRED];
                STATUS_NETWORK_SESSION_EXPIRED = 0xC000_035C, not: [STATUS_USER_SESSION_DELETED];
                STATUS_SERVER_UNAVAILABLE = 0xC000_0466;
                // Any function
                STATUS_NOT_FOUND = 0xC000_0225;
                // Twins of codes in other families, whose text they share
                STATUS_INVALID_PARAMETER = 0xC000_000D, text_of: ERROR_INVALID_PARAMETER;
                STATUS_NO_LOGON_SERVERS = 0xC000_005E, text_of: ERROR_NO_LOGON_SERVERS;
                STATUS_PRIVILEGE_NOT_HELD = 0xC000_0061, text_of: ERROR_PRIVILEGE_NOT_HELD;
                STATUS_NO_SUCH_USER = 0xC000_0064, text_of: ERROR_NO_SUCH_USER;
                STATUS_PASSWORD_RESTRICTION = 0xC000_006C, text_of: ERROR_PASSWORD_RESTRICTION;
                STATUS_LOGON_FAILURE = 0xC000_006D, text_of: ERROR_LOGON_FAILURE;
                STATUS_ACCOUNT_RESTRICTION = 0xC000_006E, text_of: ERROR_ACCOUNT_RESTRICTION;
                STATUS_INVALID_LOGON_HOURS = 0xC000_006F, text_of: ERROR_INVALID_LOGON_HOURS;
                STATUS_INVALID_WORKSTATION = 0xC000_0070, text_of: ERROR_INVALID_WORKSTATION;
                STATUS_PASSWORD_EXPIRED = 0xC000_0071, text_of: ERROR_PASSWORD_EXPIRED;
                STATUS_ACCOUNT_DISABLED = 0xC000_0072, text_of: ERROR_ACCOUNT_DISABLED;
                STATUS_NONE_MAPPED = 0xC000_0073, text_of: ERROR_NONE_MAPPED;
                STATUS_BAD_NETWORK_PATH = 0xC000_00BE, text_of: ERROR_BAD_NETPATH;
                STATUS_BAD_NETWORK_NAME = 0xC000_00CC, text_of: ERROR_BAD_NET_NAME;
                STATUS_CANT_ACCESS_DOMAIN_INFO = 0xC000_00DA, text_of: ERROR_CANT_ACCESS_DOMAIN_INFO;
                STATUS_INVALID_SERVER_STATE = 0xC000_00DC, text_of: ERROR_INVALID_SERVER_STATE;
                STATUS_NO_SUCH_DOMAIN = 0xC000_00DF, text_of: ERROR_NO_SUCH_DOMAIN;
                STATUS_TIME_DIFFERENCE_AT_DC = 0xC000_0133, text_of: ERROR_TIME_SKEW;
                STATUS_TOO_MANY_CONTEXT_IDS = 0xC000_015A, text_of: ERROR_TOO_MANY_CONTEXT_IDS;
                STATUS_LOGON_TYPE_NOT_GRANTED = 0xC000_015B, text_of: ERROR_LOGON_TYPE_NOT_GRANTED;
                STATUS_NO_TRUST_LSA_SECRET = 0xC000_018A, text_of: ERROR_NO_TRUST_LSA_SECRET;
                STATUS_NO_TRUST_SAM_ACCOUNT = 0xC000_018B, text_of: ERROR_NO_TRUST_SAM_ACCOUNT;
                STATUS_TRUSTED_DOMAIN_FAILURE = 0xC000_018C, text_of: ERROR_TRUSTED_DOMAIN_FAILURE;
                STATUS_TRUSTED_RELATIONSHIP_FAILURE = 0xC000_018D, text_of: ERROR_TRUSTED_RELATIONSHIP_FAILURE;
                STATUS_NETLOGON_NOT_STARTED = 0xC000_0192, text_of: ERROR_NETLOGON_NOT_STARTED;
                STATUS_ACCOUNT_EXPIRED = 0xC000_0193, text_of: ERROR_ACCOUNT_EXPIRED;
                STATUS_NETWORK_CREDENTIAL_CONFLICT = 0xC000_0195, text_of: ERROR_SESSION_CREDENTIAL_CONFLICT;
                STATUS_NOLOGON_WORKSTATION_TRUST_ACCOUNT = 0xC000_0199,
                    text_of: ERROR_NOLOGON_WORKSTATION_TRUST_ACCOUNT;
                STATUS_PASSWORD_MUST_CHANGE = 0xC000_0224, text_of: ERROR_PASSWORD_MUST_CHANGE;
                STATUS_DOMAIN_CONTROLLER_NOT_FOUND = 0xC000_0233, text_of: ERROR_DOMAIN_CONTROLLER_NOT_FOUND;
                STATUS_ACCOUNT_LOCKED_OUT = 0xC000_0234, text_of: ERROR_ACCOUNT_LOCKED_OUT;
                STATUS_MUTUAL_AUTHENTICATION_FAILED = 0xC000_02C3, text_of: ERROR_MUTUAL_AUTH_FAILED;
                STATUS_UNFINISHED_CONTEXT_DELETED = 0xC000_02EE, text_of: SEC_E_UNFINISHED_CONTEXT_DELETED;
                STATUS_NO_TGT_REPLY = 0xC000_02EF, text_of: SEC_E_NO_TGT_REPLY;
                STATUS_NO_IP_ADDRESSES = 0xC000_02F1, text_of: SEC_E_NO_IP_ADDRESSES;
                STATUS_WRONG_CREDENTIAL_HANDLE = 0xC000_02F2, text_of: SEC_E_WRONG_CREDENTIAL_HANDLE;
                STATUS_CRYPTO_SYSTEM_INVALID = 0xC000_02F3, text_of: SEC_E_CRYPTO_SYSTEM_INVALID;
                STATUS_MAX_REFERRALS_EXCEEDED = 0xC000_02F4, text_of: SEC_E_MAX_REFERRALS_EXCEEDED;
                STATUS_MUST_BE_KDC = 0xC000_02F5, text_of: SEC_E_MUST_BE_KDC;
                STATUS_STRONG_CRYPTO_NOT_SUPPORTED = 0xC000_02F6, text_of: SEC_E_STRONG_CRYPTO_NOT_SUPPORTED;
                STATUS_TOO_MANY_PRINCIPALS = 0xC000_02F7, text_of: SEC_E_TOO_MANY_PRINCIPALS;
                STATUS_NO_PA_DATA = 0xC000_02F8, text_of: SEC_E_NO_PA_DATA;
                STATUS_PKINIT_NAME_MISMATCH = 0xC000_02F9, text_of: SEC_E_PKINIT_NAME_MISMATCH;
                STATUS_SMARTCARD_LOGON_REQUIRED = 0xC000_02FA, text_of: SEC_E_SMARTCARD_LOGON_REQUIRED;
                STATUS_KDC_INVALID_REQUEST = 0xC000_02FB, text_of: SEC_E_KDC_INVALID_REQUEST;
                STATUS_KDC_UNABLE_TO_REFER = 0xC000_02FC, text_of: SEC_E_KDC_UNABLE_TO_REFER;
                STATUS_KDC_UNKNOWN_ETYPE = 0xC000_02FD, text_of: SEC_E_KDC_UNKNOWN_ETYPE;
                STATUS_PKINIT_FAILURE = 0xC000_0320, text_of: ERROR_PKINIT_FAILURE;
                STATUS_NO_KERB_KEY = 0xC000_0322, text_of: SEC_E_NO_KERB_KEY;
                STATUS_UNSUPPORTED_PREAUTH = 0xC000_0351, text_of: SEC_E_UNSUPPORTED_PREAUTH;
                STATUS_BAD_BINDINGS = 0xC000_035B, text_of: SEC_E_BAD_BINDINGS;
                STATUS_SMARTCARD_WRONG_PIN = 0xC000_0380, text_of: SCARD_W_WRONG_CHV;
                STATUS_SMARTCARD_CARD_BLOCKED = 0xC000_0381, text_of: SCARD_W_CHV_BLOCKED;
                STATUS_SMARTCARD_CARD_NOT_AUTHENTICATED = 0xC000_0382, text_of: SCARD_W_CARD_NOT_AUTHENTICATED;
                STATUS_SMARTCARD_NO_CARD = 0xC000_0383, text_of: SCARD_E_NO_SMARTCARD;
                STATUS_SMARTCARD_NO_KEY_CONTAINER = 0xC000_0384, text_of: SCARD_E_NO_KEY_CONTAINER;
                STATUS_SMARTCARD_NO_CERTIFICATE = 0xC000_0385, text_of: SCARD_E_NO_SUCH_CERTIFICATE;
                STATUS_SMARTCARD_NO_KEYSET = 0xC000_0386, text_of: NTE_BAD_KEYSET;
                STATUS_SMARTCARD_IO_ERROR = 0xC000_0387, text_of: SCARD_E_COMM_DATA_LOST;
                STATUS_DOWNGRADE_DETECTED = 0xC000_0388, text_of: ERROR_DOWNGRADE_DETECTED;
                STATUS_SMARTCARD_CERT_REVOKED = 0xC000_0389, text_of: SEC_E_SMARTCARD_CERT_REVOKED,
                    not: [STATUS_KDC_CERT_REVOKED];
                STATUS_ISSUING_CA_UNTRUSTED = 0xC000_038A, text_of: SEC_E_ISSUING_CA_UNTRUSTED,
                    not: [STATUS_ISSUING_CA_UNTRUSTED_KDC];
                STATUS_REVOCATION_OFFLINE_C = 0xC000_038B, text_of: SEC_E_REVOCATION_OFFLINE_C,
                    not: [STATUS_REVOCATION_OFFLINE_KDC];
                STATUS_SMARTCARD_CERT_EXPIRED = 0xC000_038D, text_of: SEC_E_SMARTCARD_CERT_EXPIRED,
                    not: [STATUS_KDC_CERT_EXPIRED];
                STATUS_SMARTCARD_SILENT_CONTEXT = 0xC000_038F, text_of: NTE_SILENT_CONTEXT;
                STATUS_NO_S4U_PROT_SUPPORT = 0xC000_040A, text_of: SEC_E_NO_S4U_PROT_SUPPORT;
                STATUS_CROSSREALM_DELEGATION_FAILURE = 0xC000_040B, text_of: SEC_E_CROSSREALM_DELEGATION_FAILURE;
                STATUS_REVOCATION_OFFLINE_KDC = 0xC000_040C, text_of: SEC_E_REVOCATION_OFFLINE_KDC,
                    not: [STATUS_REVOCATION_OFFLINE_C];
                STATUS_ISSUING_CA_UNTRUSTED_KDC = 0xC000_040D, text_of: SEC_E_ISSUING_CA_UNTRUSTED_KDC,
                    not: [STATUS_ISSUING_CA_UNTRUSTED];
                STATUS_KDC_CERT_EXPIRED = 0xC000_040E, text_of: SEC_E_KDC_CERT_EXPIRED,
                    not: [STATUS_SMARTCARD_CERT_EXPIRED];
                STATUS_KDC_CERT_REVOKED = 0xC000_040F, text_of: SEC_E_KDC_CERT_REVOKED,
                    not: [STATUS_SMARTCARD_CERT_REVOKED];
                STATUS_AUTHENTICATION_FIREWALL_FAILED = 0xC000_0413, text_of: ERROR_AUTHENTICATION_FIREWALL_FAILED;
                STATUS_NTLM_BLOCKED = 0xC000_0418, text_of: ERROR_NTLM_BLOCKED;
                STATUS_NO_SECURITY_CONTEXT = 0xC000_042D, text_of: SEC_E_NO_CONTEXT;
                STATUS_PKU2U_CERT_FAILURE = 0xC000_042F, text_of: SEC_E_PKU2U_CERT_FAILURE;
                STATUS_SMB_GUEST_LOGON_BLOCKED = 0xC05D_0002, text_of: ERROR_SMB_GUEST_LOGON_BLOCKED;
                // Rare codes, which have a name but no message
                STATUS_INVALID_ACCOUNT_NAME = 0xC000_0062, text_of: none;
                STATUS_ILL_FORMED_PASSWORD = 0xC000_006B, text_of: none;
                STATUS_INSUFFICIENT_RESOURCES = 0xC000_009A, text_of: none;
                STATUS_BAD_IMPERSONATION_LEVEL = 0xC000_00A5, text_of: none;
                STATUS_NETWORK_ACCESS_DENIED = 0xC000_00CA, text_of: none;
                STATUS_INTERNAL_ERROR = 0xC000_00E5, text_of: none;
                STATUS_NO_SUCH_PACKAGE = 0xC000_00FE, text_of: none;
                STATUS_INVALID_LOGON_TYPE = 0xC000_010B, text_of: none;
                STATUS_WRONG_PASSWORD_CORE = 0xC000_0149, text_of: none;
                STATUS_LOGON_NOT_GRANTED = 0xC000_0155, text_of: none;
                STATUS_TRUST_FAILURE = 0xC000_0190, text_of: none;
                STATUS_NOLOGON_INTERDOMAIN_TRUST_ACCOUNT = 0xC000_0198, text_of: none;
                STATUS_NOLOGON_SERVER_TRUST_ACCOUNT = 0xC000_019A, text_of: none;
                STATUS_DOMAIN_TRUST_INCONSISTENT = 0xC000_019B, text_of: none;
                STATUS_LOGIN_TIME_RESTRICTION = 0xC000_0247, text_of: none;
                STATUS_LOGIN_WKSTA_RESTRICTION = 0xC000_0248, text_of: none;
                STATUS_PWD_TOO_SHORT = 0xC000_025A, text_of: none;
                STATUS_PWD_TOO_RECENT = 0xC000_025B, text_of: none;
                STATUS_PWD_HISTORY_CONFLICT = 0xC000_025C, text_of: none;
                STATUS_PASSWORD_CHANGE_REQUIRED = 0xC000_030C, text_of: none, not: [STATUS_PASSWORD_MUST_CHANGE];
                STATUS_SMARTCARD_SUBSYSTEM_FAILURE = 0xC000_0321, text_of: none;
                STATUS_USER2USER_REQUIRED = 0xC000_0408, text_of: none;
                STATUS_INVALID_USER_PRINCIPAL_NAME = 0xC000_041C, text_of: none;
                STATUS_CRED_REQUIRES_CONFIRMATION = 0xC000_0440, text_of: none;
                STATUS_SMB1_NOT_AVAILABLE = 0xC000_0513, text_of: none;
                STATUS_CERTIFICATE_MAPPING_NOT_UNIQUE = 0xC000_0714, text_of: none;
            }
            Win32 {
                // Any function
                ERROR_ACCESS_DENIED = 5, also: [E_ACCESSDENIED];
                ERROR_GEN_FAILURE = 31;
                ERROR_INVALID_PARAMETER = 87, also: [E_INVALIDARG];
                E_FAIL = 0x8000_4005;
                // Sign-in and accounts
                ERROR_NO_SUCH_LOGON_SESSION = 1312;
                ERROR_PRIVILEGE_NOT_HELD = 1314, not: [ERROR_ACCESS_DENIED];
                ERROR_NO_SUCH_USER = 1317;
                ERROR_LOGON_FAILURE = 1326;
                ERROR_ACCOUNT_RESTRICTION = 1327;
                ERROR_INVALID_LOGON_HOURS = 1328;
                ERROR_INVALID_WORKSTATION = 1329;
                ERROR_PASSWORD_EXPIRED = 1330, not: [ERROR_ACCOUNT_EXPIRED ERROR_PASSWORD_MUST_CHANGE];
                ERROR_ACCOUNT_DISABLED = 1331, not: [ERROR_ACCOUNT_LOCKED_OUT ERROR_ACCOUNT_EXPIRED];
                ERROR_NONE_MAPPED = 1332, not: [ERROR_NO_SUCH_USER];
                ERROR_TOO_MANY_CONTEXT_IDS = 1384;
                ERROR_LOGON_TYPE_NOT_GRANTED = 1385, not: [ERROR_INVALID_WORKSTATION];
                ERROR_ACCOUNT_EXPIRED = 1793, not: [ERROR_PASSWORD_EXPIRED];
                ERROR_NOLOGON_WORKSTATION_TRUST_ACCOUNT = 1808;
                ERROR_PASSWORD_MUST_CHANGE = 1907, not: [ERROR_PASSWORD_EXPIRED];
                ERROR_ACCOUNT_LOCKED_OUT = 1909, not: [ERROR_ACCOUNT_DISABLED];
                ERROR_AUTHENTICATION_FIREWALL_FAILED = 1935;
                // Passwords
                ERROR_INVALID_PASSWORD = 86, not: [ERROR_WRONG_PASSWORD];
                ERROR_WRONG_PASSWORD = 1323, not: [ERROR_INVALID_PASSWORD STATUS_WRONG_PASSWORD];
                ERROR_PASSWORD_RESTRICTION = 1325;
                // File servers and shares
                ERROR_BAD_NETPATH = 53, not: [ERROR_BAD_NET_NAME];
                ERROR_BAD_NET_NAME = 67, not: [ERROR_BAD_NETPATH];
                ERROR_REQ_NOT_ACCEP = 71;
                ERROR_SESSION_CREDENTIAL_CONFLICT = 1219;
                ERROR_SMB_GUEST_LOGON_BLOCKED = 1272;
                // Domains and domain controllers
                ERROR_NO_LOGON_SERVERS = 1311;
                ERROR_CANT_ACCESS_DOMAIN_INFO = 1351;
                ERROR_INVALID_SERVER_STATE = 1352;
                ERROR_NO_SUCH_DOMAIN = 1355;
                ERROR_NETLOGON_NOT_STARTED = 1792;
                ERROR_DOMAIN_CONTROLLER_NOT_FOUND = 1908;
                // Trust between a computer and a domain
                ERROR_NO_TRUST_LSA_SECRET = 1786, not: [ERROR_NO_TRUST_SAM_ACCOUNT ERROR_TRUSTED_RELATIONSHIP_FAILURE];
                ERROR_NO_TRUST_SAM_ACCOUNT = 1787, not: [ERROR_NO_TRUST_LSA_SECRET ERROR_TRUSTED_RELATIONSHIP_FAILURE];
                ERROR_TRUSTED_DOMAIN_FAILURE = 1788, not: [ERROR_TRUSTED_RELATIONSHIP_FAILURE];
                ERROR_TRUSTED_RELATIONSHIP_FAILURE = 1789, not: [ERROR_TRUSTED_DOMAIN_FAILURE];
                // Authentication protocols
                ERROR_PKINIT_FAILURE = 1263, not: [STATUS_PKINIT_CLIENT_FAILURE];
                ERROR_DOWNGRADE_DETECTED = 1265;
                ERROR_WRONG_TARGET_NAME = 1396;
                ERROR_MUTUAL_AUTH_FAILED = 1397;
                ERROR_TIME_SKEW = 1398;
                ERROR_NTLM_BLOCKED = 1937;
                // Directory services
                ERROR_NOT_AUTHENTICATED = 1244, not: [LDAP_INVALID_CREDENTIALS];
                ERROR_DS_OPERATIONS_ERROR = 8224;
                ERROR_DS_STRONG_AUTH_REQUIRED = 8232;
                ERROR_DS_REFERRAL = 8235;
                ERROR_DS_SERVER_DOWN = 8250;
                ERROR_DS_OBJ_NOT_FOUND = 8333;
                ERROR_DS_INSUFF_ACCESS_RIGHTS = 8344;
                // Remote procedure calls
                RPC_S_SERVER_UNAVAILABLE = 1722;
                RPC_S_SEC_PKG_ERROR = 1825;
                // Secure web connections
                ERROR_WINHTTP_CANNOT_CONNECT = 12029, also: [ERROR_INTERNET_CANNOT_CONNECT WININET_E_CANNOT_CONNECT];
                ERROR_WINHTTP_SECURE_CERT_DATE_INVALID = 12037,
                    also: [ERROR_INTERNET_SEC_CERT_DATE_INVALID WININET_E_SEC_CERT_DATE_INVALID];
                ERROR_WINHTTP_SECURE_CERT_CN_INVALID = 12038,
                    also: [ERROR_INTERNET_SEC_CERT_CN_INVALID WININET_E_SEC_CERT_CN_INVALID];
                ERROR_WINHTTP_CLIENT_AUTH_CERT_NEEDED = 12044,
                    also: [ERROR_INTERNET_CLIENT_AUTH_CERT_NEEDED WININET_E_CLIENT_AUTH_CERT_NEEDED],
                    not: [ERROR_WINHTTP_CLIENT_CERT_NO_PRIVATE_KEY];
                ERROR_WINHTTP_SECURE_INVALID_CA = 12045, also: [ERROR_INTERNET_INVALID_CA WININET_E_INVALID_CA];
                ERROR_WINHTTP_SECURE_CERT_REV_FAILED = 12057,
                    also: [ERROR_INTERNET_SEC_CERT_REV_FAILED WININET_E_SEC_CERT_REV_FAILED],
                    not: [ERROR_WINHTTP_SECURE_CERT_REVOKED];
                ERROR_WINHTTP_SECURE_CHANNEL_ERROR = 12157,
                    also: [ERROR_INTERNET_SECURITY_CHANNEL_ERROR WININET_E_SECURITY_CHANNEL_ERROR],
                    not: [ERROR_WINHTTP_SECURE_FAILURE];
                ERROR_WINHTTP_SECURE_INVALID_CERT = 12169,
                    also: [ERROR_INTERNET_SEC_INVALID_CERT WININET_E_SEC_INVALID_CERT];
                ERROR_WINHTTP_SECURE_CERT_REVOKED = 12170,
                    also: [ERROR_INTERNET_SEC_CERT_REVOKED WININET_E_SEC_CERT_REVOKED],
                    not: [ERROR_WINHTTP_SECURE_CERT_REV_FAILED];
                ERROR_WINHTTP_SECURE_FAILURE = 12175, not: [ERROR_WINHTTP_SECURE_CHANNEL_ERROR];
                ERROR_WINHTTP_SECURE_CERT_WRONG_USAGE = 12179;
                ERROR_WINHTTP_CLIENT_CERT_NO_PRIVATE_KEY = 12185,
                    not: [ERROR_WINHTTP_CLIENT_CERT_NO_ACCESS_PRIVATE_KEY];
                ERROR_WINHTTP_CLIENT_CERT_NO_ACCESS_PRIVATE_KEY = 12186,
                    not: [ERROR_WINHTTP_CLIENT_CERT_NO_PRIVATE_KEY];
                // VPN and remote access
                ERROR_AUTHENTICATION_FAILURE = 691;
                ERROR_OAKLEY_GENERAL_PROCESSING = 789, not: [ERROR_VPN_TIMEOUT];
                ERROR_VPN_TIMEOUT = 809, not: [ERROR_OAKLEY_GENERAL_PROCESSING];
                ERROR_IPSEC_IKE_AUTH_FAIL = 13801, not: [ERROR_IPSEC_IKE_NO_CERT];
                ERROR_IPSEC_IKE_NO_CERT = 13806, not: [ERROR_IPSEC_IKE_AUTH_FAIL];
                // Twins of codes in other families, whose text they share
                ERROR_NO_SECRETS = 8620, text_of: STATUS_NO_SECRETS;
                // Rare codes, which have a name but no message
                ERROR_NOT_SUPPORTED = 50, text_of: none;
                ERROR_NETNAME_DELETED = 64, text_of: none;
                ERROR_NETWORK_ACCESS_DENIED = 65, text_of: none;
                ERROR_SMB1_NOT_AVAILABLE = 384, text_of: none;
                ERROR_REMOTE_SESSION_LIMIT_EXCEEDED = 1220, text_of: none;
                ERROR_LOGIN_TIME_RESTRICTION = 1239, text_of: none;
                ERROR_LOGIN_WKSTA_RESTRICTION = 1240, text_of: none;
                ERROR_SMARTCARD_SUBSYSTEM_FAILURE = 1264, text_of: none;
                ERROR_NOT_ALL_ASSIGNED = 1300, text_of: none;
                ERROR_INVALID_ACCOUNT_NAME = 1315, text_of: none;
                ERROR_ILL_FORMED_PASSWORD = 1324, text_of: none;
                ERROR_BAD_IMPERSONATION_LEVEL = 1346, text_of: none;
                ERROR_INTERNAL_ERROR = 1359, text_of: none;
                ERROR_NO_SUCH_PACKAGE = 1364, text_of: none;
                ERROR_INVALID_LOGON_TYPE = 1367, text_of: none;
                ERROR_LOGON_NOT_GRANTED = 1380, text_of: none;
                ERROR_NO_USER_SESSION_KEY = 1394, text_of: none;
                ERROR_TRUST_FAILURE = 1790, text_of: none;
                ERROR_NOLOGON_INTERDOMAIN_TRUST_ACCOUNT = 1807, text_of: none;
                ERROR_NOLOGON_SERVER_TRUST_ACCOUNT = 1809, text_of: none;
                ERROR_DOMAIN_TRUST_INCONSISTENT = 1810, text_of: none;
                ERROR_PASSWORD_CHANGE_REQUIRED = 1938, text_of: none, not: [ERROR_PASSWORD_MUST_CHANGE];
                ERROR_INVALID_USER_PRINCIPAL_NAME = 8636, text_of: none;
            }
            Kerberos {
                // Success and steps of the sign-in
                KDC_ERR_NONE = 0, also: [KRB5KDC_ERR_NONE], severity: Success;
                KDC_ERR_PREAUTH_REQUIRED = 25, also: [KRB5KDC_ERR_PREAUTH_REQUIRED], severity: Informational,
                    not: [KDC_ERR_PREAUTH_FAILED];
                KDC_ERR_MORE_PREAUTH_DATA_REQUIRED = 91,
                    also: [KRB5KDC_ERR_MORE_PREAUTH_DATA_REQUIRED KRB5_KDC_ERR_MORE_PREAUTH_DATA_REQUIRED],
                    severity: Informational, not: [KDC_ERR_PREAUTH_EXPIRED];
                KRB_ERR_RESPONSE_TOO_BIG = 52, also: [KRB5KRB_ERR_RESPONSE_TOO_BIG], severity: Informational;
                KDC_ERR_WRONG_REALM = 68, also: [KRB_ERR_WRONG_REALM KRB5KDC_ERR_WRONG_REALM KRB5_KDC_ERR_WRONG_REALM],
                    severity: Informational;
                // Accounts and passwords
                KDC_ERR_C_PRINCIPAL_UNKNOWN = 6, also: [KRB5KDC_ERR_C_PRINCIPAL_UNKNOWN],
                    not: [KDC_ERR_S_PRINCIPAL_UNKNOWN];
                KDC_ERR_PREAUTH_FAILED = 24, also: [KRB5KDC_ERR_PREAUTH_FAILED],
                    not: [KDC_ERR_PREAUTH_REQUIRED KDC_ERR_CLIENT_REVOKED];
                KDC_ERR_KEY_EXPIRED = 23, also: [KDC_ERR_KEY_EXP KRB5KDC_ERR_KEY_EXP KRB5KDC_ERR_KEY_EXPIRED],
                    not: [KDC_ERR_NAME_EXP KRB_AP_ERR_TKT_EXPIRED];
                KDC_ERR_CLIENT_REVOKED = 18, also: [KRB5KDC_ERR_CLIENT_REVOKED],
                    not: [KDC_ERR_REVOKED_CERTIFICATE KDC_ERR_PREAUTH_FAILED];
                KDC_ERR_NAME_EXP = 1, also: [KRB5KDC_ERR_NAME_EXP], not: [KDC_ERR_KEY_EXPIRED KDC_ERR_SERVICE_EXP];
                KDC_ERR_CLIENT_NOTYET = 21, also: [KRB5KDC_ERR_CLIENT_NOTYET],
                    not: [KRB_AP_ERR_TKT_NYV KDC_ERR_SERVICE_NOTYET];
                KDC_ERR_NULL_KEY = 9, also: [KRB5KDC_ERR_NULL_KEY];
                KDC_ERR_POLICY = 12, also: [KRB5KDC_ERR_POLICY], not: [KDC_ERR_CLIENT_REVOKED];
                KDC_ERR_C_OLD_MAST_KVNO = 4, also: [KRB5KDC_ERR_C_OLD_MAST_KVNO], not: [KDC_ERR_S_OLD_MAST_KVNO];
                KDC_ERR_S_OLD_MAST_KVNO = 5, also: [KRB5KDC_ERR_S_OLD_MAST_KVNO], not: [KDC_ERR_C_OLD_MAST_KVNO];
                // Services and their names
                KDC_ERR_S_PRINCIPAL_UNKNOWN = 7, also: [KRB5KDC_ERR_S_PRINCIPAL_UNKNOWN],
                    not: [KDC_ERR_C_PRINCIPAL_UNKNOWN];
                KDC_ERR_PRINCIPAL_NOT_UNIQUE = 8, also: [KRB5KDC_ERR_PRINCIPAL_NOT_UNIQUE];
                KDC_ERR_MUST_USE_USER2USER = 27,
                    also: [KRB5KDC_ERR_MUST_USE_USER2USER KRB5KDC_ERR_KDC_ERR_MUST_USE_USER2USER],
                    not: [KRB_AP_ERR_USER_TO_USER_REQUIRED KDC_ERR_SVC_UNAVAILABLE];
                KRB_AP_ERR_USER_TO_USER_REQUIRED = 69,
                    also: [KRB5KRB_AP_ERR_USER_TO_USER_REQUIRED KRB5_AP_ERR_USER_TO_USER_REQUIRED],
                    not: [KDC_ERR_MUST_USE_USER2USER KDC_ERR_CERTIFICATE_MISMATCH];
                KRB_AP_ERR_NO_TGT = 67, also: [KRB5KRB_AP_ERR_NO_TGT];
                KDC_ERR_SERVICE_EXP = 2, also: [KRB5KDC_ERR_SERVICE_EXP], not: [KDC_ERR_NAME_EXP];
                KDC_ERR_SERVICE_REVOKED = 19, also: [KRB5KDC_ERR_SERVICE_REVOKED], not: [KDC_ERR_CLIENT_REVOKED];
                KDC_ERR_SERVICE_NOTYET = 22, also: [KRB5KDC_ERR_SERVICE_NOTYET], not: [KDC_ERR_CLIENT_NOTYET];
                KDC_ERR_SERVER_NOMATCH = 26, also: [KRB5KDC_ERR_SERVER_NOMATCH];
                KDC_ERR_BADOPTION = 13, also: [KRB5KDC_ERR_BADOPTION];
                // Keys and encryption types
                KRB_AP_ERR_BAD_INTEGRITY = 31, also: [KRB5KRB_AP_ERR_BAD_INTEGRITY],
                    not: [KRB_AP_ERR_MODIFIED KRB_AP_ERR_BADKEYVER KRB_AP_ERR_NOKEY];
                KRB_AP_ERR_MODIFIED = 41, also: [KRB5KRB_AP_ERR_MODIFIED],
                    not: [KRB_AP_ERR_BAD_INTEGRITY KRB_AP_ERR_BADKEYVER KRB_AP_ERR_NOKEY];
                KRB_AP_ERR_BADKEYVER = 44, also: [KRB5KRB_AP_ERR_BADKEYVER],
                    not: [KRB_AP_ERR_BAD_INTEGRITY KRB_AP_ERR_MODIFIED KRB_AP_ERR_NOKEY];
                KRB_AP_ERR_NOKEY = 45, also: [KRB5KRB_AP_ERR_NOKEY],
                    not: [KRB_AP_ERR_BAD_INTEGRITY KRB_AP_ERR_MODIFIED KRB_AP_ERR_BADKEYVER KRB_AP_ERR_NOT_US];
                KDC_ERR_ETYPE_NOSUPP = 14,
                    also: [KDC_ERR_ETYPE_NOTSUPP KDC_ERR_ENCTYPE_NOSUPP KRB5KDC_ERR_ETYPE_NOSUPP];
                KDC_ERR_SUMTYPE_NOSUPP = 15, also: [KRB5KDC_ERR_SUMTYPE_NOSUPP], not: [KRB_AP_ERR_INAPP_CKSUM];
                KRB_AP_ERR_INAPP_CKSUM = 50, also: [KRB5KRB_AP_ERR_INAPP_CKSUM], not: [KDC_ERR_SUMTYPE_NOSUPP];
                // Tickets and clocks
                KRB_AP_ERR_SKEW = 37, also: [KRB5KRB_AP_ERR_SKEW];
                KRB_AP_ERR_TKT_EXPIRED = 32, also: [KRB5KRB_AP_ERR_TKT_EXPIRED],
                    not: [KDC_ERR_KEY_EXPIRED KRB_AP_ERR_TKT_NYV];
                KRB_AP_ERR_TKT_NYV = 33, also: [KRB5KRB_AP_ERR_TKT_NYV],
                    not: [KRB_AP_ERR_TKT_EXPIRED KDC_ERR_CLIENT_NOTYET];
                KDC_ERR_CANNOT_POSTDATE = 10, also: [KRB5KDC_ERR_CANNOT_POSTDATE];
                KDC_ERR_NEVER_VALID = 11, also: [KRB5KDC_ERR_NEVER_VALID];
                KRB_AP_ERR_REPEAT = 34, also: [KRB5KRB_AP_ERR_REPEAT];
                KDC_ERR_TGT_REVOKED = 20, also: [KRB5KDC_ERR_TGT_REVOKED], not: [KDC_ERR_CLIENT_REVOKED];
                KRB_AP_ERR_NOT_US = 35, also: [KRB5KRB_AP_ERR_NOT_US], not: [KRB_AP_ERR_NOKEY];
                KRB_AP_ERR_BADMATCH = 36, also: [KRB5KRB_AP_ERR_BADMATCH];
                KRB_AP_ERR_BADADDR = 38, also: [KRB5KRB_AP_ERR_BADADDR];
                // Trust between realms
                KDC_ERR_PATH_NOT_ACCEPTED = 28, also: [KRB5KDC_ERR_PATH_NOT_ACCEPTED], not: [KRB_AP_PATH_NOT_ACCEPTED];
                KRB_AP_PATH_NOT_ACCEPTED = 51, also: [KRB5KRB_AP_PATH_NOT_ACCEPTED], not: [KDC_ERR_PATH_NOT_ACCEPTED];
                KDC_ERR_TRTYPE_NOSUPP = 17, also: [KDC_ERR_TRTYPE_NO_SUPP KRB5KDC_ERR_TRTYPE_NOSUPP];
                // Smart cards and certificates
                KDC_ERR_PADATA_TYPE_NOSUPP = 16, also: [KRB5KDC_ERR_PADATA_TYPE_NOSUPP];
                KDC_ERR_CLIENT_NOT_TRUSTED = 62,
                    also: [KDC_ERROR_CLIENT_NOT_TRUSTED KRB5KDC_ERR_CLIENT_NOT_TRUSTED
                    KRB5_KDC_ERR_CLIENT_NOT_TRUSTED],
                    not: [KDC_ERROR_KDC_NOT_TRUSTED KDC_ERR_CANT_VERIFY_CERTIFICATE KDC_ERR_REVOKED_CERTIFICATE];
                KDC_ERR_CERTIFICATE_MISMATCH = 66, also: [KRB5KDC_ERR_CERTIFICATE_MISMATCH],
                    not: [KDC_ERR_CLIENT_NAME_MISMATCH KRB_AP_ERR_USER_TO_USER_REQUIRED];
                KDC_ERR_CLIENT_NAME_MISMATCH = 75,
                    also: [KRB5KDC_ERR_CLIENT_NAME_MISMATCH KRB5_KDC_ERR_CLIENT_NAME_MISMATCH],
                    not: [KDC_ERR_CERTIFICATE_MISMATCH];
                KDC_ERR_INCONSISTENT_KEY_PURPOSE = 77,
                    also: [KRB5KDC_ERR_INCONSISTENT_KEY_PURPOSE KRB5_KDC_ERR_INCONSISTENT_KEY_PURPOSE];
                KDC_ERR_CANT_VERIFY_CERTIFICATE = 70,
                    also: [KRB5KDC_ERR_CANT_VERIFY_CERTIFICATE KRB5_KDC_ERR_CANT_VERIFY_CERTIFICATE],
                    not: [KDC_ERR_INVALID_CERTIFICATE KDC_ERR_CLIENT_NOT_TRUSTED];
                KDC_ERR_INVALID_CERTIFICATE = 71,
                    also: [KRB5KDC_ERR_INVALID_CERTIFICATE KRB5_KDC_ERR_INVALID_CERTIFICATE],
                    not: [KDC_ERR_INVALID_SIG KDC_ERR_CANT_VERIFY_CERTIFICATE];
                KDC_ERR_REVOKED_CERTIFICATE = 72,
                    also: [KRB5KDC_ERR_REVOKED_CERTIFICATE KRB5_KDC_ERR_REVOKED_CERTIFICATE],
                    not: [KDC_ERR_CLIENT_REVOKED KDC_ERR_REVOCATION_STATUS_UNKNOWN];
                KDC_ERR_REVOCATION_STATUS_UNKNOWN = 73,
                    also: [KRB5KDC_ERR_REVOCATION_STATUS_UNKNOWN KRB5_KDC_ERR_REVOCATION_STATUS_UNKNOWN],
                    not: [KDC_ERR_REVOKED_CERTIFICATE KDC_ERR_INVALID_CERTIFICATE];
                KDC_ERR_REVOCATION_STATUS_UNAVAILABLE = 74,
                    also: [KRB5KDC_ERR_REVOCATION_STATUS_UNAVAILABLE KRB5_KDC_ERR_REVOCATION_STATUS_UNAVAILABLE];
                KDC_ERR_INVALID_SIG = 64, also: [KDC_ERROR_INVALID_SIG KRB5KDC_ERR_INVALID_SIG
                    KRB5_KDC_ERR_INVALID_SIG], not: [KDC_ERR_INVALID_CERTIFICATE];
                KDC_ERR_DIGEST_IN_CERT_NOT_ACCEPTED = 78,
                    also: [KRB5KDC_ERR_DIGEST_IN_CERT_NOT_ACCEPTED KRB5_KDC_ERR_DIGEST_IN_CERT_NOT_ACCEPTED],
                    not: [KDC_ERR_DIGEST_IN_SIGNED_DATA_NOT_ACCEPTED];
                KDC_ERR_DIGEST_IN_SIGNED_DATA_NOT_ACCEPTED = 80,
                    also: [KRB5KDC_ERR_DIGEST_IN_SIGNED_DATA_NOT_ACCEPTED
                    KRB5_KDC_ERR_DIGEST_IN_SIGNED_DATA_NOT_ACCEPTED], not: [KDC_ERR_DIGEST_IN_CERT_NOT_ACCEPTED];
                KDC_ERR_DH_KEY_PARAMETERS_NOT_ACCEPTED = 65,
                    also: [KDC_ERR_KEY_TOO_WEAK KRB5KDC_ERR_KEY_TOO_WEAK KRB5KDC_ERR_DH_KEY_PARAMETERS_NOT_ACCEPTED
                    KRB5_KDC_ERR_DH_KEY_PARAMETERS_NOT_ACCEPTED];
                KDC_ERR_PA_CHECKSUM_MUST_BE_INCLUDED = 79,
                    also: [KRB5KDC_ERR_PA_CHECKSUM_MUST_BE_INCLUDED KRB5_KDC_ERR_PA_CHECKSUM_MUST_BE_INCLUDED];
                KDC_ERR_PUBLIC_KEY_ENCRYPTION_NOT_SUPPORTED = 81,
                    also: [KRB5KDC_ERR_PUBLIC_KEY_ENCRYPTION_NOT_SUPPORTED
                    KRB5_KDC_ERR_PUBLIC_KEY_ENCRYPTION_NOT_SUPPORTED];
                KDC_ERR_NO_ACCEPTABLE_KDF = 100, also: [KRB5KDC_ERR_NO_ACCEPTABLE_KDF KRB5_KDC_ERR_NO_ACCEPTABLE_KDF];
                KDC_ERROR_KDC_NOT_TRUSTED = 63,
                    also: [KDC_ERR_KDC_NOT_TRUSTED KRB5KDC_ERR_KDC_NOT_TRUSTED KRB5_KDC_ERR_KDC_NOT_TRUSTED],
                    not: [KDC_ERR_CLIENT_NOT_TRUSTED];
                KDC_ERR_KDC_NAME_MISMATCH = 76, also: [KRB5KDC_ERR_KDC_NAME_MISMATCH],
                    not: [KDC_ERR_CLIENT_NAME_MISMATCH];
                // Messages and the protocol
                KDC_ERR_SVC_UNAVAILABLE = 29, also: [KRB5KDC_ERR_SVC_UNAVAILABLE], not: [KDC_ERR_MUST_USE_USER2USER];
                KRB_ERR_GENERIC = 60, also: [KRB5KRB_ERR_GENERIC];
                KDC_ERR_PREAUTH_EXPIRED = 90, also: [KRB5KDC_ERR_PREAUTH_EXPIRED],
                    not: [KDC_ERR_PREAUTH_FAILED KDC_ERR_MORE_PREAUTH_DATA_REQUIRED];
                KDC_ERR_UNKNOWN_CRITICAL_FAST_OPTIONS = 93,
                    also: [KDC_ERR_UNKNOWN_CRITICAL_FAST_OPTION KRB5KDC_ERR_UNKNOWN_CRITICAL_FAST_OPTION
                    KRB5_KDC_ERR_UNKNOWN_CRITICAL_FAST_OPTIONS];
                KRB_AP_ERR_MUT_FAIL = 46, also: [KRB5KRB_AP_ERR_MUT_FAIL];
                KDC_ERR_BAD_PVNO = 3, also: [KRB5KDC_ERR_BAD_PVNO], not: [KRB_AP_ERR_BADVERSION];
                KRB_AP_ERR_BADVERSION = 39, also: [KRB5KRB_AP_ERR_BADVERSION], not: [KDC_ERR_BAD_PVNO];
                KRB_AP_ERR_MSG_TYPE = 40, also: [KRB5KRB_AP_ERR_MSG_TYPE];
                KRB_AP_ERR_BADORDER = 42, also: [KRB5KRB_AP_ERR_BADORDER], not: [KRB_AP_ERR_BADSEQ];
                KRB_AP_ERR_BADSEQ = 49, also: [KRB5KRB_AP_ERR_BADSEQ], not: [KRB_AP_ERR_BADORDER];
                KRB_AP_ERR_BADDIRECTION = 47, also: [KRB5KRB_AP_ERR_BADDIRECTION];
                KRB_AP_ERR_METHOD = 48, also: [KRB5KRB_AP_ERR_METHOD];
                KRB_ERR_FIELD_TOOLONG = 61, also: [KRB5KRB_ERR_FIELD_TOOLONG];
                // Rare codes, which have a name but no message
                KRB_AP_ERR_ILL_CR_TKT = 43, also: [KRB5KRB_AP_ERR_ILL_CR_TKT], text_of: none;
                KRB_AP_ERR_PRINCIPAL_UNKNOWN = 82, text_of: none;
                KRB_AP_ERR_REALM_UNKNOWN = 83, text_of: none;
                KRB_AP_ERR_PRINCIPAL_RESERVED = 84, text_of: none;
                KRB_AP_ERR_IAKERB_KDC_NOT_FOUND = 85, also: [KRB5KRB_AP_ERR_IAKERB_KDC_NOT_FOUND], text_of: none;
                KRB_AP_ERR_IAKERB_KDC_NO_RESPONSE = 86, also: [KRB5KRB_AP_ERR_IAKERB_KDC_NO_RESPONSE], text_of: none;
                KDC_ERR_PREAUTH_BAD_AUTHENTICATION_SET = 92, text_of: none;
                KDC_ERR_INVALID_HASH_ALG = 94, also: [KRB5_KDC_ERR_INVALID_HASH_ALG], text_of: none;
                KDC_ERR_INVALID_ITERATION_COUNT = 95, also: [KRB5_KDC_ERR_INVALID_ITERATION_COUNT], text_of: none;
                KDC_ERR_PIN_EXPIRED = 96, text_of: none;
                KDC_ERR_PIN_REQUIRED = 97, text_of: none;
            }
            TlsAlerts {
                // Closures and warnings
                TLS_ALERT_CLOSE_NOTIFY = 0,
                    also: [TLS1_ALERT_CLOSE_NOTIFY SSLV3_ALERT_CLOSE_NOTIFY SSL_ERROR_CLOSE_NOTIFY_ALERT],
                    severity: Informational;
                TLS_ALERT_USER_CANCELED = 90,
                    also: [TLS1_ALERT_USER_CANCELED TLSV1_ALERT_USER_CANCELLED SSL_ERROR_USER_CANCELED_ALERT],
                    severity: Informational, not: [TLS_ALERT_CLOSE_NOTIFY];
                TLS_ALERT_NO_RENEGOTIATION = 100,
                    also: [TLS1_ALERT_NO_RENEGOTIATION TLSV1_ALERT_NO_RENEGOTIATION SSL_ERROR_NO_RENEGOTIATION_ALERT],
                    severity: Informational;
                // Negotiation
                TLS_ALERT_HANDSHAKE_FAILURE = 40,
                    also: [TLS1_ALERT_HANDSHAKE_FAILURE SSL3_ALERT_HANDSHAKE_FAILURE SSLV3_ALERT_HANDSHAKE_FAILURE
                    SSL_ERROR_HANDSHAKE_FAILURE_ALERT];
                TLS_ALERT_PROTOCOL_VERSION = 70,
                    also: [TLS1_ALERT_PROTOCOL_VERSION TLSV1_ALERT_PROTOCOL_VERSION SSL_ERROR_PROTOCOL_VERSION_ALERT];
                TLS_ALERT_INSUFFICIENT_SECURITY = 71,
                    also: [TLS1_ALERT_INSUFFIENT_SECURITY TLSV1_ALERT_INSUFFICIENT_SECURITY
                    SSL_ERROR_INSUFFICIENT_SECURITY_ALERT];
                TLS_ALERT_INAPPROPRIATE_FALLBACK = 86,
                    also: [TLSV1_ALERT_INAPPROPRIATE_FALLBACK SSL_ERROR_INAPPROPRIATE_FALLBACK_ALERT];
                TLS_ALERT_UNRECOGNIZED_NAME = 112,
                    also: [TLSV1_UNRECOGNIZED_NAME TLSV1_ALERT_UNRECOGNIZED_NAME SSL_ERROR_UNRECOGNIZED_NAME_ALERT];
                TLS_ALERT_UNKNOWN_PSK_IDENTITY = 115,
                    also: [TLS1_ALERT_UNKNOWN_PSK_IDENTITY TLSV1_UNKNOWN_PSK_IDENTITY TLSV1_ALERT_UNKNOWN_PSK_IDENTITY];
                TLS_ALERT_CERTIFICATE_REQUIRED = 116,
                    also: [TLSV13_ALERT_CERTIFICATE_REQUIRED TLSV1_CERTIFICATE_REQUIRED
                    TLSV1_ALERT_CERTIFICATE_REQUIRED SSL_ERROR_RX_CERTIFICATE_REQUIRED_ALERT],
                    not: [TLS_ALERT_NO_CERTIFICATE];
                TLS_ALERT_NO_APPLICATION_PROTOCOL = 120,
                    also: [TLS1_ALERT_NO_APP_PROTOCOL TLSV1_ALERT_NO_APPLICATION_PROTOCOL];
                TLS_ALERT_ECH_REQUIRED = 121, also: [TLSV1_ALERT_ECH_REQUIRED SSL_ERROR_ECH_REQUIRED_ALERT];
                // Certificates and access
                TLS_ALERT_BAD_CERTIFICATE = 42,
                    also: [TLS1_ALERT_BAD_CERTIFICATE SSLV3_ALERT_BAD_CERTIFICATE SSL_ERROR_BAD_CERT_ALERT];
                TLS_ALERT_UNSUPPORTED_CERTIFICATE = 43,
                    also: [TLS1_ALERT_UNSUPPORTED_CERT SSLV3_ALERT_UNSUPPORTED_CERTIFICATE
                    SSL_ERROR_UNSUPPORTED_CERT_ALERT];
                TLS_ALERT_CERTIFICATE_REVOKED = 44,
                    also: [TLS1_ALERT_CERTIFICATE_REVOKED SSLV3_ALERT_CERTIFICATE_REVOKED SSL_ERROR_REVOKED_CERT_ALERT];
                TLS_ALERT_CERTIFICATE_EXPIRED = 45,
                    also: [TLS1_ALERT_CERTIFICATE_EXPIRED SSLV3_ALERT_CERTIFICATE_EXPIRED
                    SSL_ERROR_EXPIRED_CERT_ALERT], not: [SEC_E_CERT_EXPIRED];
                TLS_ALERT_CERTIFICATE_UNKNOWN = 46,
                    also: [TLS1_ALERT_CERTIFICATE_UNKNOWN SSLV3_ALERT_CERTIFICATE_UNKNOWN
                    SSL_ERROR_CERTIFICATE_UNKNOWN_ALERT], not: [TLS_ALERT_UNKNOWN_CA];
                TLS_ALERT_UNKNOWN_CA = 48,
                    also: [TLS1_ALERT_UNKNOWN_CA TLSV1_ALERT_UNKNOWN_CA SSL_ERROR_UNKNOWN_CA_ALERT],
                    not: [TLS_ALERT_CERTIFICATE_UNKNOWN SEC_E_UNTRUSTED_ROOT];
                TLS_ALERT_ACCESS_DENIED = 49,
                    also: [TLS1_ALERT_ACCESS_DENIED TLSV1_ALERT_ACCESS_DENIED SSL_ERROR_ACCESS_DENIED_ALERT],
                    not: [SEC_E_LOGON_DENIED];
                TLS_ALERT_BAD_CERTIFICATE_STATUS_RESPONSE = 113,
                    also: [TLSV1_BAD_CERTIFICATE_STATUS_RESPONSE TLSV1_ALERT_BAD_CERTIFICATE_STATUS_RESPONSE
                    SSL_ERROR_BAD_CERT_STATUS_RESPONSE_ALERT];
                // Messages
                TLS_ALERT_UNEXPECTED_MESSAGE = 10,
                    also: [TLS1_ALERT_UNEXPECTED_MESSAGE SSL3_ALERT_UNEXPECTED_MESSAGE SSLV3_ALERT_UNEXPECTED_MESSAGE
                    SSL_ERROR_HANDSHAKE_UNEXPECTED_ALERT];
                TLS_ALERT_BAD_RECORD_MAC = 20,
                    also: [TLS1_ALERT_BAD_RECORD_MAC SSLV3_ALERT_BAD_RECORD_MAC SSL_ERROR_BAD_MAC_ALERT],
                    not: [TLS_ALERT_DECRYPT_ERROR];
                TLS_ALERT_RECORD_OVERFLOW = 22,
                    also: [TLS1_ALERT_RECORD_OVERFLOW TLSV1_ALERT_RECORD_OVERFLOW SSL_ERROR_RECORD_OVERFLOW_ALERT];
                TLS_ALERT_ILLEGAL_PARAMETER = 47,
                    also: [TLS1_ALERT_ILLEGAL_PARAMETER SSL3_ALERT_ILLEGAL_PARAMETER SSLV3_ALERT_ILLEGAL_PARAMETER
                    SSL_ERROR_ILLEGAL_PARAMETER_ALERT], not: [TLS_ALERT_DECODE_ERROR];
                TLS_ALERT_DECODE_ERROR = 50,
                    also: [TLS1_ALERT_DECODE_ERROR TLSV1_ALERT_DECODE_ERROR SSL_ERROR_DECODE_ERROR_ALERT],
                    not: [TLS_ALERT_ILLEGAL_PARAMETER];
                TLS_ALERT_DECRYPT_ERROR = 51,
                    also: [TLS1_ALERT_DECRYPT_ERROR TLSV1_ALERT_DECRYPT_ERROR SSL_ERROR_DECRYPT_ERROR_ALERT],
                    not: [TLS_ALERT_BAD_RECORD_MAC TLS_ALERT_DECRYPTION_FAILED];
                TLS_ALERT_MISSING_EXTENSION = 109,
                    also: [TLSV13_ALERT_MISSING_EXTENSION SSL_ERROR_MISSING_EXTENSION_ALERT],
                    not: [TLS_ALERT_UNSUPPORTED_EXTENSION];
                TLS_ALERT_UNSUPPORTED_EXTENSION = 110,
                    also: [TLS1_ALERT_UNSUPPORTED_EXT TLSV1_UNSUPPORTED_EXTENSION TLSV1_ALERT_UNSUPPORTED_EXTENSION
                    SSL_ERROR_UNSUPPORTED_EXTENSION_ALERT], not: [TLS_ALERT_MISSING_EXTENSION];
                // Internal errors
                TLS_ALERT_INTERNAL_ERROR = 80,
                    also: [TLS1_ALERT_INTERNAL_ERROR TLSV1_ALERT_INTERNAL_ERROR SSL_ERROR_INTERNAL_ERROR_ALERT],
                    not: [TLS_ALERT_GENERAL_ERROR];
                TLS_ALERT_GENERAL_ERROR = 117, not: [TLS_ALERT_INTERNAL_ERROR];
                // Obsolete alerts
                TLS_ALERT_DECRYPTION_FAILED = 21,
                    also: [TLS1_ALERT_DECRYPTION_FAILED TLSV1_ALERT_DECRYPTION_FAILED
                    SSL_ERROR_DECRYPTION_FAILED_ALERT], not: [TLS_ALERT_DECRYPT_ERROR];
                TLS_ALERT_DECOMPRESSION_FAILURE = 30,
                    also: [TLS1_ALERT_DECOMPRESSION_FAIL SSL3_ALERT_DECOMPRESSION_FAIL
                    SSLV3_ALERT_DECOMPRESSION_FAILURE SSL_ERROR_DECOMPRESSION_FAILURE_ALERT];
                TLS_ALERT_NO_CERTIFICATE = 41, also: [SSLV3_ALERT_NO_CERTIFICATE],
                    not: [TLS_ALERT_CERTIFICATE_REQUIRED];
                TLS_ALERT_EXPORT_RESTRICTION = 60,
                    also: [TLS1_ALERT_EXPORT_RESTRICTION TLSV1_ALERT_EXPORT_RESTRICTION
                    SSL_ERROR_EXPORT_RESTRICTION_ALERT];
                TLS_ALERT_CERTIFICATE_UNOBTAINABLE = 111,
                    also: [TLSV1_CERTIFICATE_UNOBTAINABLE TLSV1_ALERT_CERTIFICATE_UNOBTAINABLE
                    SSL_ERROR_CERTIFICATE_UNOBTAINABLE_ALERT];
                TLS_ALERT_BAD_CERTIFICATE_HASH_VALUE = 114,
                    also: [TLSV1_BAD_CERTIFICATE_HASH_VALUE TLSV1_ALERT_BAD_CERTIFICATE_HASH_VALUE
                    SSL_ERROR_BAD_CERT_HASH_VALUE_ALERT];
                // Rare codes, which have a name but no message
                TLS_ALERT_TOO_MANY_CIDS_REQUESTED = 52, text_of: none;
            }
            Ldap {
                // Success and next steps
                LDAP_SUCCESS = 0;
                LDAP_COMPARE_FALSE = 5, severity: Success;
                LDAP_COMPARE_TRUE = 6, severity: Success;
                LDAP_REFERRAL = 10, severity: Informational;
                LDAP_SASL_BIND_IN_PROGRESS = 14, severity: Informational;
                // Sign-in and protection
                LDAP_STRONGER_AUTH_REQUIRED = 8, also: [LDAP_STRONG_AUTH_REQUIRED];
                LDAP_INVALID_CREDENTIALS = 49;
                LDAP_AUTH_METHOD_NOT_SUPPORTED = 7, also: [LDAP_STRONG_AUTH_NOT_SUPPORTED],
                    not: [LDAP_INAPPROPRIATE_AUTHENTICATION];
                LDAP_CONFIDENTIALITY_REQUIRED = 13, not: [LDAP_STRONGER_AUTH_REQUIRED];
                LDAP_INAPPROPRIATE_AUTHENTICATION = 48, also: [LDAP_INAPPROPRIATE_AUTH],
                    not: [LDAP_INVALID_CREDENTIALS LDAP_AUTH_METHOD_NOT_SUPPORTED];
                LDAP_INSUFFICIENT_ACCESS_RIGHTS = 50, also: [LDAP_INSUFFICIENT_RIGHTS LDAP_INSUFFICIENT_ACCESS];
                // Operations and limits
                LDAP_OPERATIONS_ERROR = 1;
                LDAP_PROTOCOL_ERROR = 2;
                LDAP_TIME_LIMIT_EXCEEDED = 3, also: [LDAP_TIMELIMIT_EXCEEDED], not: [LDAP_ADMIN_LIMIT_EXCEEDED];
                LDAP_SIZE_LIMIT_EXCEEDED = 4, also: [LDAP_SIZELIMIT_EXCEEDED], not: [LDAP_ADMIN_LIMIT_EXCEEDED];
                LDAP_ADMIN_LIMIT_EXCEEDED = 11, also: [LDAP_ADMINLIMIT_EXCEEDED],
                    not: [LDAP_TIME_LIMIT_EXCEEDED LDAP_SIZE_LIMIT_EXCEEDED];
                LDAP_UNAVAILABLE_CRITICAL_EXTENSION = 12, also: [LDAP_UNAVAILABLE_CRIT_EXTENSION];
                LDAP_BUSY = 51;
                LDAP_UNAVAILABLE = 52;
                LDAP_UNWILLING_TO_PERFORM = 53;
                LDAP_LOOP_DETECT = 54;
                LDAP_AFFECTS_MULTIPLE_DSAS = 71;
                LDAP_VIRTUAL_LIST_VIEW_ERROR = 76, also: [LDAP_VLV_ERROR];
                LDAP_OTHER = 80;
                // Names and entries
                LDAP_NO_SUCH_OBJECT = 32;
                LDAP_ALIAS_PROBLEM = 33, not: [LDAP_ALIAS_DEREFERENCING_PROBLEM];
                LDAP_INVALID_DN_SYNTAX = 34, not: [LDAP_INVALID_ATTRIBUTE_SYNTAX];
                LDAP_ALIAS_DEREFERENCING_PROBLEM = 36, also: [LDAP_ALIAS_DEREF_PROBLEM], not: [LDAP_ALIAS_PROBLEM];
                LDAP_NAMING_VIOLATION = 64, not: [LDAP_OBJECT_CLASS_VIOLATION];
                LDAP_NOT_ALLOWED_ON_NON_LEAF = 66, also: [LDAP_NOT_ALLOWED_ON_NONLEAF];
                LDAP_NOT_ALLOWED_ON_RDN = 67;
                LDAP_ENTRY_ALREADY_EXISTS = 68, also: [LDAP_ALREADY_EXISTS], not: [LDAP_ATTRIBUTE_OR_VALUE_EXISTS];
                // Attributes and values
                LDAP_NO_SUCH_ATTRIBUTE = 16, not: [LDAP_UNDEFINED_ATTRIBUTE_TYPE];
                LDAP_UNDEFINED_ATTRIBUTE_TYPE = 17, also: [LDAP_UNDEFINED_TYPE], not: [LDAP_NO_SUCH_ATTRIBUTE];
                LDAP_INAPPROPRIATE_MATCHING = 18;
                LDAP_CONSTRAINT_VIOLATION = 19;
                LDAP_ATTRIBUTE_OR_VALUE_EXISTS = 20, also: [LDAP_TYPE_OR_VALUE_EXISTS],
                    not: [LDAP_ENTRY_ALREADY_EXISTS];
                LDAP_INVALID_ATTRIBUTE_SYNTAX = 21, also: [LDAP_INVALID_SYNTAX], not: [LDAP_INVALID_DN_SYNTAX];
                LDAP_OBJECT_CLASS_VIOLATION = 65, not: [LDAP_NAMING_VIOLATION];
                LDAP_OBJECT_CLASS_MODS_PROHIBITED = 69, also: [LDAP_NO_OBJECT_CLASS_MODS];
                // Errors of the LDAP client
                LDAP_SERVER_DOWN = 81;
                LDAP_TIMEOUT = 85;
                LDAP_CONNECT_ERROR = 91;
                // Rare codes, which have a name but no message
                LDAP_PARTIAL_RESULTS = 9, also: [LDAP_REFERRAL_V2], text_of: none;
                LDAP_IS_LEAF = 35, text_of: none;
                LDAP_SORT_CONTROL_MISSING = 60, text_of: none;
                LDAP_OFFSET_RANGE_ERROR = 61, text_of: none;
                LDAP_RESULTS_TOO_LARGE = 70, text_of: none;
            }
        }
    };
}
