ERROR_TIME_SKEW = The clocks of the client and the server differ too much.
    .hint = Check the clock. Kerberos allows five minutes. “Maximum tolerance for computer clock synchronization: 5 minutes” is the default (see Default Domain Policy: Kerberos Policy).
