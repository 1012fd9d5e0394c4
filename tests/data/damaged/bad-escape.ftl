SEC_E_OK = { "\u13 " }
SEC_E_LOGON_DENIED = { "\x" }
SEC_E_TIME_SKEW = { "\uD800" } { "\U110000" }
