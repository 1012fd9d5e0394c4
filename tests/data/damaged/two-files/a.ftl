SEC_E_OK = Of a.
    .hint = Of a.
SEC_E_LOGON_DENIED = Of a.
SEC_E_TIME_SKEW = { NOPE }
