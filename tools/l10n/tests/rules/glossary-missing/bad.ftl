SEC_E_NO_CREDENTIALS = Aucune clé n’est disponible.
