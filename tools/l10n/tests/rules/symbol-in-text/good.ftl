SEC_E_OK = La operación se completó.
