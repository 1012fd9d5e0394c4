// The table alone: every symbol of winerror.h that begins with `SEC_E_` or `SEC_I_`, and its number.
//
// One row gives the constant, the name, the ordinal and the look-up; nothing else is registered anywhere.
// Order: as in `locales/en/sspi.ftl`, which is the order of every list. Of two names for one number the first
// row is the canonical one. A test compares names and numbers with Microsoft's metadata (`windows-sys`).
// `build.rs` and tests include this file, so it holds a macro and nothing else.

/// Hands the whole table to the macro `$callback`.
macro_rules! for_each_symbol {
    ($callback:ident) => {
        $callback! {
            // Success
            SEC_E_OK = 0x0000_0000;
            // Informational codes
            SEC_I_CONTINUE_NEEDED = 0x0009_0312;
            SEC_I_COMPLETE_NEEDED = 0x0009_0313;
            SEC_I_COMPLETE_AND_CONTINUE = 0x0009_0314;
            SEC_I_LOCAL_LOGON = 0x0009_0315;
            SEC_I_GENERIC_EXTENSION_RECEIVED = 0x0009_0316;
            SEC_I_CONTEXT_EXPIRED = 0x0009_0317;
            SEC_I_INCOMPLETE_CREDENTIALS = 0x0009_0320;
            SEC_I_RENEGOTIATE = 0x0009_0321;
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
            SEC_E_BAD_PKGID = 0x8009_0316;
            SEC_E_CONTEXT_EXPIRED = 0x8009_0317;
            SEC_E_INCOMPLETE_MESSAGE = 0x8009_0318;
            SEC_E_INCOMPLETE_CREDENTIALS = 0x8009_0320;
            SEC_E_BUFFER_TOO_SMALL = 0x8009_0321;
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
    };
}
