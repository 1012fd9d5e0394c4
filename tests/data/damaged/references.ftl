-brand = Fluent
-made = { -brand }
SEC_E_OK = { -brand } and { SEC_E_TIME_SKEW.hint } and { label-code }.
    .hint = { SEC_E_TIME_SKEW }
SEC_E_LOGON_DENIED = { -made }
SEC_E_TIME_SKEW = Late.
    .hint = Later.
label-code = The code
