sspi-unknown-code = Le code d’état SSPI { $code } est inconnu.
