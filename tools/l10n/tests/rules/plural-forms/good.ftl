sspi-unknown-code =
    { $code ->
        [one] Неизвестный код состояния SSPI { $code }.
        [few] Неизвестные коды состояния SSPI { $code }.
        [many] Неизвестных кодов состояния SSPI { $code }.
       *[other] Неизвестного кода состояния SSPI { $code }.
    }
