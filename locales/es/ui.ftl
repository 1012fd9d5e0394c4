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
label-found-on-line = Encontrado en la línea { $line }

## Words of a window that explains codes, such as the explorer

label-search = Buscar
label-search-placeholder = Código, nombre, palabras o un archivo de registro completo
label-codes = Códigos
label-code-count = Códigos: { $count }
label-found-in-text = Códigos encontrados en el texto: { $count }
label-similar-names = Sin resultados. Nombres similares
label-nothing-found = Sin resultados. Escriba un código como 0x8009030C, un nombre o palabras de un mensaje en cualquier idioma.
label-not-explained = Sin explicación en el catálogo
label-system-languages = Sistema
label-pseudo-locale = Pseudoidioma
label-other-languages = Otros idiomas…
label-language-tags = Etiquetas de idioma
label-ill-formed-tags = Etiquetas de idioma no válidas:
label-copy = Copiar
label-copied = Copiado
label-why = ¿Por qué este idioma?
label-requested = Idiomas solicitados:
label-nothing-requested = ninguno, por lo que se usa el idioma base
label-all-languages = En todos los idiomas
label-fallback = idioma de reserva
label-instead-of = en lugar de { $tag }
label-no-text = sin texto en ningún idioma
label-right-to-left = Esta ventana no puede mostrar el texto de derecha a izquierda.
label-problems = Problemas en los textos personalizados:
label-theme = Tema
label-theme-system = Tema del sistema
label-theme-light = Claro
label-theme-dark = Oscuro
label-keys = Atajos de teclado
label-close = Cerrar

## Why a language was tried, as a phrase behind its name

reason-exact = idioma solicitado
reason-parent = más general que { $tag }
reason-likely = forma habitual de { $tag }
reason-other-region = mismo idioma que { $tag }, pero de otra región
reason-base = idioma base

## What a language had for a code, as a phrase behind the reason

outcome-found = mensaje encontrado
outcome-no-message = sin mensaje
outcome-no-value = sin mensaje, solo con indicaciones
outcome-errors = mensaje con errores
outcome-not-tried = no consultado

## Keys, and behind each pair what they do. Write the names of the keys as keyboards of your language have them.

keys-search = Ctrl+F o /
action-search = Ir al cuadro de búsqueda
keys-select = Flechas, Re Pág, Av Pág
action-select = Seleccionar un código
keys-list = Intro
action-list = Ir del cuadro de búsqueda a la lista
keys-type = Cualquier letra, Ctrl+V
action-type = Iniciar una nueva búsqueda desde la lista
keys-copy = Ctrl+C
action-copy = Copiar el texto seleccionado o, si no hay ninguno, el símbolo, el código, el mensaje y las indicaciones
keys-clear = Esc
action-clear = Borrar la búsqueda
keys-next = Tab, Mayús+Tab
action-next = Ir a la parte siguiente o anterior de la ventana
keys-zoom = Ctrl++, Ctrl+-, Ctrl+0
action-zoom = Ampliar, reducir, volver al tamaño normal
keys-table = F1
action-table = Mostrar esta tabla
