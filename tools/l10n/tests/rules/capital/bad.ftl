SEC_E_OK = l’opération a réussi.
