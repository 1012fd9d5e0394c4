SEC_E_OK = C’est bon.
SEC_E_LOGON_DENIED = Pas admis.
