ERROR_TIME_SKEW = The clocks of the client and the server differ too much.
    .hint = Check the clock of the other computer. The server’s clock can also be wrong. The other ending of the log shows it. Do not change the limit, too wide already. With the clock wrong by more than five minutes on any of them, all computers fail.
