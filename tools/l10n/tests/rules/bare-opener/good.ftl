ERROR_TIME_SKEW = The clocks of the client and the server differ too much.
    .hint = If you are connecting with Kerberos, correct the clock. With the clock wrong by more than five minutes on any of them, all computers fail. For a connection through a proxy, check the clock of the proxy.
