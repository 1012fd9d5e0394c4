sspi-unknown-code =
    What is
    { $code }?
severity-error = { "Error" }
