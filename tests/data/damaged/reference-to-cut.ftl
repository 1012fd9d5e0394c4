-term = Cut
    [lost]
SEC_E_OK = { -term }.
SEC_E_LOGON_DENIED = { SEC_E_TIME_SKEW }
SEC_E_TIME_SKEW = Cut
    [lost]
