sspi-unknown-code =
    { $code ->
        [one] Неизвестный код состояния SSPI { $code }.
       *[other] Неизвестные коды состояния SSPI { $code }.
    }
