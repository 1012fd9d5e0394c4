SEC_E_OK = Cut
    [lost]
SEC_E_OK = Again.
SEC_E_LOGON_DENIED = Whole.
SEC_E_LOGON_DENIED = Cut
    [lost]
