SEC_E_OK = { NOPE }
SEC_E_LOGON_DENIED = Whole.
    .hint = Whole.
SEC_E_TIME_SKEW = { ? }
