SEC_E_OK = Whole.
    .developer = { NOPE }
    .hint = Whole.
SEC_E_LOGON_DENIED = Whole.
    .developer = For
        developers.
SEC_E_TIME_SKEW =
    .developer = Alone.
