SEC_E_OK = L’opération was réussie.
