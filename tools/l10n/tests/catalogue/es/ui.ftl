sspi-unknown-code = No hay ninguna explicación para el código { $code }.

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
label-developer = Para desarrolladores
label-aliases = También conocido como:
