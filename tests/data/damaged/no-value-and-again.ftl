SEC_E_OK =
    .hint = A hint alone.
SEC_E_OK = Again.
