SEC_E_UNSUPPORTED_FUNCTION = La demande n’est pas prise en charge.
SEC_E_NOT_SUPPORTED = La demande n’est pas prise en charge.
