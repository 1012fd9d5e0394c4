SEC_E_OK = Hidden.
