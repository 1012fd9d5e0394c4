ERROR_TIME_SKEW = The clocks of the client and the server differ too much.
    .hint = With Kerberos, correct the clock. The limit is five minutes. Behind a proxy, check the clock of the proxy. Across domains, compare the clocks of the domain controllers.
