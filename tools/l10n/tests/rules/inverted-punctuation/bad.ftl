SEC_E_LOGON_DENIED = Se denegó el inicio de sesión. Por qué? No se sabe.
