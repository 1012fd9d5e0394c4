sspi-unknown-code =
    { $code ->
        [one] Неизвестный код { $code }.
       *[other] Неизвестные коды { $code }.
    }
