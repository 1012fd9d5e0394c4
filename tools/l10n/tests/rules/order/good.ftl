SEC_E_ENCRYPT_FAILURE = Impossible de chiffrer les données spécifiées.
