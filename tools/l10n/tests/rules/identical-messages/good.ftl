SEC_E_UNSUPPORTED_FUNCTION = La fonction demandée n’est pas prise en charge.
