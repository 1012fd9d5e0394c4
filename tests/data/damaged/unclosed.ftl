SEC_E_OK = Never { "closed"
SEC_E_LOGON_DENIED = Whole.
SEC_E_TIME_SKEW = Never { closed
