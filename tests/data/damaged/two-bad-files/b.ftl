SEC_E_OK = { NOPE }
SEC_E_LOGON_DENIED =
    .hint = Alone.
SEC_E_TIME_SKEW = [
