SEC_E_DECRYPT_FAILURE = Impossible de déchiffrer les données spécifiées.
SEC_E_ENCRYPT_FAILURE = Impossible de chiffrer les données spécifiées.
