SEC_E_OK = First.
SEC_E_OK = Second.
    .hint = Of the second.
SEC_E_LOGON_DENIED = { NOPE }
SEC_E_LOGON_DENIED = Second.
SEC_E_TIME_SKEW = First.
    .hint = First.
    .hint = Second.
