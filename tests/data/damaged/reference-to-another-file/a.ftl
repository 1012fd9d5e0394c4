-term = Of a
SEC_E_TIME_SKEW = Of a.
