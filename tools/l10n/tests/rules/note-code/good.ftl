# 0x00090323. There is no counterpart of this security context inside the Local Security Authority (LSA).
SEC_I_NO_LSA_CONTEXT = No LSA-mode context is associated with this security context.
