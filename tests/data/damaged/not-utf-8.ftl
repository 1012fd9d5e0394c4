SEC_E_OK = Whole.
SEC_E_LOGON_DENIED = Voilà.
