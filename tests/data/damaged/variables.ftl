SEC_E_OK = { $code }
SEC_E_LOGON_DENIED = { $name }
SEC_E_TIME_SKEW = Fine.
    .hint = { $code }
label-code = { $code }
