SEC_E_OK = Cut
    [lost]
SEC_E_LOGON_DENIED = Whole.
