SEC_E_LOGON_DENIED = The logon attempt failed.
SEC_E_WRONG_PRINCIPAL = X.
