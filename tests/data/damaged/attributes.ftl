SEC_E_OK = Whole.
    .title = Not ours.
    .hint = Whole.
SEC_E_LOGON_DENIED = Whole.
    .Hint = Not ours.
label-code = Code
    .hint = Nobody reads it.
