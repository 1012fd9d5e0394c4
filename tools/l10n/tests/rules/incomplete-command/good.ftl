ERROR_TIME_SKEW = The clocks of the client and the server differ too much.
    .hint = Run gpresult /h report.html to see the policies. Run certutil -verify -urlfetch server.cer to check the certificate, and certutil -verifystore My to list others. Run Get-TlsCipherSuite to see the cipher suites.
