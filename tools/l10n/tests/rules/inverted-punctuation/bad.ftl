SEC_E_LOGON_DENIED = No se pudo iniciar sesión. Por qué? No se sabe.
