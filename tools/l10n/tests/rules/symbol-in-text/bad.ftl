SEC_E_BAD_BINDINGS = Error SEG E ENLACES NO ES BUENO de los enlaces de canal SSPI.
