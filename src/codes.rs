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
            NtStatus {
                // Each of these codes is the twin of a Win32 error.
                STATUS_INVALID_PARAMETER = 0xC000_000D, text_of: ERROR_INVALID_PARAMETER;
                STATUS_NO_SUCH_USER = 0xC000_0064, text_of: ERROR_NO_SUCH_USER;
                STATUS_LOGON_FAILURE = 0xC000_006D, text_of: ERROR_LOGON_FAILURE;
                STATUS_ACCOUNT_RESTRICTION = 0xC000_006E, text_of: ERROR_ACCOUNT_RESTRICTION;
                STATUS_INVALID_LOGON_HOURS = 0xC000_006F, text_of: ERROR_INVALID_LOGON_HOURS;
                STATUS_INVALID_WORKSTATION = 0xC000_0070, text_of: ERROR_INVALID_WORKSTATION;
                STATUS_PASSWORD_EXPIRED = 0xC000_0071, text_of: ERROR_PASSWORD_EXPIRED;
                STATUS_ACCOUNT_DISABLED = 0xC000_0072, text_of: ERROR_ACCOUNT_DISABLED;
                STATUS_TOO_MANY_CONTEXT_IDS = 0xC000_015A, text_of: ERROR_TOO_MANY_CONTEXT_IDS;
                STATUS_ACCOUNT_EXPIRED = 0xC000_0193, text_of: ERROR_ACCOUNT_EXPIRED;
                STATUS_PASSWORD_MUST_CHANGE = 0xC000_0224, text_of: ERROR_PASSWORD_MUST_CHANGE;
                STATUS_ACCOUNT_LOCKED_OUT = 0xC000_0234, text_of: ERROR_ACCOUNT_LOCKED_OUT;
            }
            Win32 {
                ERROR_INVALID_PARAMETER = 87, also: [E_INVALIDARG];
                // These two codes are rare, so they have a name but no message.
                ERROR_LOGIN_TIME_RESTRICTION = 1239, text_of: none;
                ERROR_LOGIN_WKSTA_RESTRICTION = 1240, text_of: none;
                ERROR_NO_SUCH_USER = 1317;
                ERROR_LOGON_FAILURE = 1326;
                ERROR_ACCOUNT_RESTRICTION = 1327;
                ERROR_INVALID_LOGON_HOURS = 1328;
                ERROR_INVALID_WORKSTATION = 1329;
                ERROR_PASSWORD_EXPIRED = 1330, not: [ERROR_ACCOUNT_EXPIRED ERROR_PASSWORD_MUST_CHANGE];
                ERROR_ACCOUNT_DISABLED = 1331, not: [ERROR_ACCOUNT_LOCKED_OUT ERROR_ACCOUNT_EXPIRED];
                ERROR_TOO_MANY_CONTEXT_IDS = 1384;
                ERROR_ACCOUNT_EXPIRED = 1793, not: [ERROR_PASSWORD_EXPIRED];
                ERROR_PASSWORD_MUST_CHANGE = 1907, not: [ERROR_PASSWORD_EXPIRED];
                ERROR_ACCOUNT_LOCKED_OUT = 1909, not: [ERROR_ACCOUNT_DISABLED];
                ERROR_DS_STRONG_AUTH_REQUIRED = 8232;
            }
            Ldap {
                LDAP_STRONGER_AUTH_REQUIRED = 8, also: [LDAP_STRONG_AUTH_REQUIRED];
                LDAP_INVALID_CREDENTIALS = 49;
            }
        }
    };
}
