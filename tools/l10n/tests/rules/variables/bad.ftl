sspi-unknown-code = Le code d’état SSPI { $kode } est inconnu.
