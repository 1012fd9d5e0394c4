SEC_E_OK = L’opération a réussi avec certificate.cer et SMBClient/Security.
