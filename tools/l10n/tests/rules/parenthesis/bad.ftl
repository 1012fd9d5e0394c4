SEC_E_OK = L’opération (SSPI a réussi.
