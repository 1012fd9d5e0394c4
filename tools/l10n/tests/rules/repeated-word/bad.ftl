SEC_E_OK = L’opération a a réussi.
