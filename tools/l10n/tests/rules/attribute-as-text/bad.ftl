SEC_E_OK = L’opération a réussi.
    hint = Il n’y a rien à faire.
