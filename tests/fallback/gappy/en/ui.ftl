sspi-unknown-code = { $code } is unknown.
