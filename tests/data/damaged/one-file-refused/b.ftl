SEC_E_LOGON_DENIED = { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { 
SEC_E_OK = Lost.
