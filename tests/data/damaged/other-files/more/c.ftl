SEC_E_OK = Below.
