SEC_E_LOGON_DENIED = Попытка входа не удалась.
SEC_E_WRONG_PRINCIPAL = X.
