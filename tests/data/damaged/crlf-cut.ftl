SEC_E_OK = Cut
    [lost]
SEC_E_LOGON_DENIED = Never {
SEC_E_TIME_SKEW = Whole.   
