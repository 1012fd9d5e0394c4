# Le plus fréquent.
SEC_E_LOGON_DENIED = La tentative d’ouverture de session a échoué.
