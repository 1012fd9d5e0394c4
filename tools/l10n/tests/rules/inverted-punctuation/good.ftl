SEC_E_OK = La operación se completó. ¿Por qué? No se sabe. El lector \\?PnP?\Notification no existe.
