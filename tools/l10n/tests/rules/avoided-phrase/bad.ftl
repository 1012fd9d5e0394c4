ERROR_TIME_SKEW = The clocks of the client and the server differ too much.
    .hint = Check the clock of the other end. The server’s clock can be wrong, too. Please don’t change the limit. With Kerberos, correct the clock. The limit is five minutes. Behind a proxy, check the clock of the proxy.
