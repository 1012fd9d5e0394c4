ERROR_TIME_SKEW = The clocks of the client and the server differ too much.
    .hint = Check date and time. Enter the user name, domain and password again. Compare the date, time and time zone of the computers.
