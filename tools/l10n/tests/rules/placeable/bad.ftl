SEC_E_OK = L’opération { $name } a réussi.
