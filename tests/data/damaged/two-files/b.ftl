SEC_E_OK = Of b.
SEC_E_LOGON_DENIED = { NOPE }
SEC_E_TIME_SKEW =
    Of
    b.
SEC_E_OK = Again of b.
