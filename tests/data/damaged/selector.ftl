SEC_E_OK = { 1 ->
    [one] One
   *[other] Other
}
SEC_E_LOGON_DENIED = { $code ->
   *[other] Other
}
sspi-unknown-code = { $code ->
   *[other] { $code }
}
