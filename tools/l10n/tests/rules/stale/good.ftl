# 0x8009030C. A new note alone makes nothing stale.
SEC_E_LOGON_DENIED = The logon attempt failed.
