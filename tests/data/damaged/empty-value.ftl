SEC_E_OK = { "" }
SEC_E_LOGON_DENIED = { "   " }
SEC_E_TIME_SKEW = Full.
    .hint = { "" }
