SEC_E_NO_CREDENTIALS = Il n’y a pas d’informations d’identification.
