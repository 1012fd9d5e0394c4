##########
#no space
SEC_E_OK = Below a banner.
