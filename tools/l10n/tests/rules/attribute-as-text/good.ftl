SEC_E_OK = L’opération a réussi. Il n’y a rien à faire.
