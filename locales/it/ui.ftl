sspi-unknown-code = Il codice di stato SSPI { $code } è sconosciuto.

## Severity of a code: a single word where possible, shown beside the code. Derived from the number alone.

severity-success = Esito positivo
severity-informational = Informazioni
severity-error = Errore

## Labels of the command

label-code = Codice
label-symbol = Simbolo
label-severity = Gravità
label-language = Lingua
label-message = Messaggio
label-hint = Cosa fare
label-aliases = Noto anche come:
