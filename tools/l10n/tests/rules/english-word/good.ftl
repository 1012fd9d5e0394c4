SEC_E_OK = L’opération a réussi avec certificate.cer, SMBClient/Security et certificate_revoked.
