sspi-unknown-code = 󰀀?
SEC_E_OK = 󰀀.
