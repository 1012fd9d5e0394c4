SEC_E_BAD_BINDINGS = Los enlaces de canal SSPI que proporcionó el cliente no son correctos.
