SEC_E_OK = { NUMBER(1) }
SEC_E_LOGON_DENIED = { -term(case: "x") }
SEC_E_TIME_SKEW = { -term() }
-term = Term
