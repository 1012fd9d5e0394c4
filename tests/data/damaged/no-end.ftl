SEC_E_OK = Whole.
    .hint = Whole.
SEC_E_LOGON_DENIED = Never { "clo