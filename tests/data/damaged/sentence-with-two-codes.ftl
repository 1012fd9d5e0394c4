sspi-unknown-code = { $code } or { $code }?
