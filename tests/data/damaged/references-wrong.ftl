SEC_E_OK = { SEC_E_OK }
SEC_E_LOGON_DENIED = { SEC_E_TIME_SKEW }
SEC_E_TIME_SKEW = { SEC_E_LOGON_DENIED }
sspi-unknown-code = { $code } { -nowhere }
