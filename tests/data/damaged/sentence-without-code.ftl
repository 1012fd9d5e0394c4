sspi-unknown-code = What is it?
