ERROR_TIME_SKEW = The clocks of the client and the server differ too much.
    .hint = Check the clock of the other end. The server’s clock can be wrong, too. Please don’t change the limit.
