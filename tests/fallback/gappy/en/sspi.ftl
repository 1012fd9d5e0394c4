SEC_E_OK = Fine.
SEC_E_LOGON_DENIED = Not let in.
    .hint = Look at the keyboard.
SEC_E_TIME_SKEW = Clocks differ.
