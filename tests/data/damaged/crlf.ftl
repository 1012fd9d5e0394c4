SEC_E_OK = Whole.
    .hint = Whole.
SEC_E_LOGON_DENIED =
    One
    two.

SEC_E_TIME_SKEW = { NOPE }
