name = A message
-name = A term
SEC_E_OK = { name }
SEC_E_LOGON_DENIED = { -name }
