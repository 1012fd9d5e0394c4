SEC_I_LOCAL_LOGON = L’ouverture de session a abouti, mais sans autorité réseau disponible.
