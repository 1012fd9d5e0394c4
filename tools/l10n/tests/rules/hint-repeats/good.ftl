# 0x8009030C. By far the most common: wrong user name or password, locked or restricted account.
SEC_E_LOGON_DENIED = The logon attempt failed.
    .hint = Check the password.
