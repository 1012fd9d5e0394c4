SEC_E_OK = L’opé​ration a réussi.
