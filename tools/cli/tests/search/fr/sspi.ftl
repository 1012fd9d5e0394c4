SEC_E_LOGON_DENIED = La tentative d’ouverture a échoué.
SEC_E_WRONG_PRINCIPAL = X.
