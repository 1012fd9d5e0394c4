ERROR_TIME_SKEW = The clocks of the client and the server differ too much.
    .hint = Run gpresult /h to see the policies. Run certutil -verify -urlfetch to check the certificate. Run Get-TlsCipherSuite to see whether TLS 1.2 is on.
