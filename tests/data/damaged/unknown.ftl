SEC_E_NOPE = Nothing.
sec_e_ok = In small letters.
STATUS_LOGON_FAILURE = Of a twin.
SEC_E_OK = Whole.
