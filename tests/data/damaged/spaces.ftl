SEC_E_OK   =    Whole.   
    .hint   =   Whole.   
 SEC_E_LOGON_DENIED = Indented.
SEC_E_TIME_SKEW=Close.
