SEC_E_LOGON_DENYED = La tentative d’ouverture de session a échoué.
