SEC_E_OK = Whole.
