SEC_E_OK = L’opération a réussi.
