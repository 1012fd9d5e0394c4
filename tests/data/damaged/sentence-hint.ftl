sspi-unknown-code = { $code }?
    .hint = { $code }!
SEC_E_OK = Whole.
