SEC_E_OK =
    .hint = Alone.
SEC_E_LOGON_DENIED = { NOPE }
SEC_E_TIME_SKEW = {
