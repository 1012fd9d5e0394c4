sspi-unknown-code = Não há explicação para o código { $code }.

## Severity of a code: a single word where possible, shown beside the code. Derived from the number alone.

severity-success = Êxito
severity-informational = Informação
severity-error = Erro

## Labels of the command

label-code = Código
label-symbol = Símbolo
label-severity = Severidade
label-language = Idioma
label-message = Mensagem
label-hint = O que fazer
label-developer = Para desenvolvedores
label-aliases = Também conhecido como:
