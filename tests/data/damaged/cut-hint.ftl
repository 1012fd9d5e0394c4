SEC_E_OK = Whole.
    .hint = Cut
    *lost
SEC_E_LOGON_DENIED = Whole.
    .hint = Whole.
    .developer = Cut
    }lost
SEC_E_TIME_SKEW = Whole.
