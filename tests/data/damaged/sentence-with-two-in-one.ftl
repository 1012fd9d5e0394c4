sspi-unknown-code = { $code } { { $code } }?
SEC_E_OK = Whole.
