SEC_E_OK =
    One
    two.
    .hint = Three
      four.
    .developer =
        Five

        six.
SEC_E_LOGON_DENIED = One
    two.
SEC_E_TIME_SKEW =
        Far
      near
    nearest.
