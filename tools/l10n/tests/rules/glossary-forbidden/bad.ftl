SEC_E_ENCRYPT_FAILURE = Impossible de crypter ou chiffrer les données spécifiées.
