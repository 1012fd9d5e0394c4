SEC_E_OK = { "A string" }, { 12 }, { -1.50 } and { { "one in another" } }.
    .hint = \ and " stay, { "\u0041\\\"" } is read.
SEC_E_LOGON_DENIED = { 1234567890123456 }
SEC_E_TIME_SKEW = Text { "}" } text.
