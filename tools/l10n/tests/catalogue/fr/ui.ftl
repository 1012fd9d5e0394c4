sspi-unknown-code = Aucune explication n’est disponible pour le code { $code }.

## Severity of a code: a single word where possible, shown beside the code. Derived from the number alone.

severity-success = Succès
severity-informational = Information
severity-error = Erreur

## Labels of the command

label-code = Code
label-symbol = Symbole
label-severity = Gravité
label-language = Langue
label-message = Message
label-hint = Marche à suivre
label-developer = Pour les développeurs
label-aliases = Également appelé :
