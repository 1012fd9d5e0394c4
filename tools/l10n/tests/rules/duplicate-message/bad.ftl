SEC_E_OK = L’opération a réussi.
SEC_E_OK = Tout s’est bien passé.
