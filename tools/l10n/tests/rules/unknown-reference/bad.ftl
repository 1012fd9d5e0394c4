sspi-unknown-code = Le code d’état SSPI { code } { $code } est inconnu.
