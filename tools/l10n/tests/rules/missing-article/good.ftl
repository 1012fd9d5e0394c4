ERROR_TIME_SKEW = The clocks of the client and the server differ too much.
    .hint = Check the date and time. Enter the user name, the domain and the password again. Compare the computer’s correct date and time with the date, the time and the time zone of the server. An update, timed or not, changes nothing.
