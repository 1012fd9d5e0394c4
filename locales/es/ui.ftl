sspi-unknown-code = El código de estado de SSPI { $code } es desconocido.

## Severity of a code: a single word where possible, shown beside the code. Derived from the number alone.

severity-success = Correcto
severity-informational = Información
severity-error = Error

## Labels of the command

label-code = Código
label-symbol = Símbolo
label-severity = Gravedad
label-language = Idioma
label-message = Mensaje
label-hint = Qué hacer
label-aliases = También conocido como:
