SEC_E_OK = La operación se completó. ¿Por qué? No se sabe.
