sspi-unknown-code = Non è disponibile alcuna spiegazione per il codice { $code }.

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
label-developer = Per gli sviluppatori
label-aliases = Noto anche come:
