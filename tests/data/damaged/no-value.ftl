SEC_E_OK =
    .hint = A hint alone.
SEC_E_LOGON_DENIED =
SEC_E_TIME_SKEW
