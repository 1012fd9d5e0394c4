SEC_E_OK = Whole.
what is this?
SEC_E_LOGON_DENIED = Whole.
= nothing
    indented junk
SEC_E_TIME_SKEW Whole.
