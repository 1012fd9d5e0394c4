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
label-found-on-line = Trovato alla riga { $line }

## Words of a window that explains codes, such as the explorer

label-search = Cerca
label-search-placeholder = Codice, nome, parole o un intero log
label-codes = Codici
label-code-count = Codici: { $count }
label-found-in-text = Codici trovati nel testo: { $count }
label-similar-names = Nessun risultato. Nomi simili
label-nothing-found = Nessun risultato. Immettere un numero come 0x8009030C, un nome oppure alcune parole di un messaggio in qualsiasi lingua.
label-not-explained = Nessuna spiegazione nel catalogo
label-system-languages = Sistema
label-pseudo-locale = Pseudolingua
label-other-languages = Altre lingue…
label-language-tags = Tag di lingua
label-ill-formed-tags = Tag di lingua in formato errato:
label-copy = Copia
label-copied = Copiato
label-why = Perché questa lingua?
label-requested = Lingue richieste:
label-nothing-requested = nessuna, quindi la lingua di base
label-all-languages = In tutte le lingue
label-fallback = lingua di riserva
label-instead-of = al posto di { $tag }
label-no-text = nessun testo in alcuna lingua
label-right-to-left = Questa finestra non supporta la disposizione del testo da destra a sinistra.
label-problems = Problemi nei testi personalizzati:
label-theme = Tema
label-theme-system = Tema di sistema
label-theme-light = Chiaro
label-theme-dark = Scuro
label-keys = Tasti
label-close = Chiudi

## Why a language was tried, as a phrase behind its name

reason-exact = lingua richiesta
reason-parent = più generale di { $tag }
reason-likely = forma abituale di { $tag }
reason-other-region = stessa lingua di { $tag }, altra area geografica
reason-base = lingua di base

## What a language had for a code, as a phrase behind the reason

outcome-found = messaggio trovato
outcome-no-message = nessun messaggio
outcome-no-value = nessun testo, solo indicazioni
outcome-errors = messaggio con un errore
outcome-not-tried = lingua non consultata

## Keys, and behind each pair what they do. Write the names of the keys as keyboards of your language have them.

keys-search = Ctrl+F o /
action-search = Passare alla ricerca
keys-select = Frecce su/giù, Pag su, Pag giù
action-select = Selezionare un codice
keys-list = Invio
action-list = Passare dalla ricerca all’elenco
keys-type = Qualsiasi lettera, Ctrl+V
action-type = Passare dall’elenco a una nuova ricerca
keys-copy = Ctrl+C
action-copy = Copiare il testo selezionato oppure, se non è selezionato nulla, il simbolo, il numero, il messaggio e le indicazioni
keys-clear = Esc
action-clear = Cancellare la ricerca
keys-next = Tab, Maiusc+Tab
action-next = Passare alla parte successiva o precedente della finestra
keys-zoom = Ctrl++, Ctrl+-, Ctrl+0
action-zoom = Ingrandire, ridurre, tornare alle dimensioni normali
keys-table = F1
action-table = Visualizzare questa tabella
