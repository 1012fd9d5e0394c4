sspi-unknown-code =
    { $code ->
        [one] Неизвестный код { $code }.
        [few] Неизвестные коды { $code }.
        [many] Неизвестных кодов { $code }.
       *[other] Неизвестного кода { $code }.
    }
