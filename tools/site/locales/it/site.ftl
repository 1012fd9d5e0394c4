### SPDX-License-Identifier: MIT OR Apache-2.0

## Around every page

language-name = Italiano
site-title = codici di errore degli accessi a Windows
site-description = Che cosa significano i codici di Windows, Active Directory, Kerberos, TLS e LDAP quando un accesso o una connessione sicura non riesce: { $count } codici.
skip-link = Vai al contenuto
nav-label = Menu principale
nav-box = Cerca
nav-numbers = Come leggere un codice
nav-languages = Lingua
nav-path = Posizione nel sito
nav-start = Home
footer-free = Software libero: i testi e i programmi possono essere usati secondo la licenza MIT o la licenza Apache 2.0.
footer-independent = Progetto indipendente, non un prodotto Microsoft.
footer-source = Sorgenti e correzioni

## Start page

start-heading = Che cosa significa questo codice di errore?
start-lead = Incollare un codice, un log o il testo di una finestra di dialogo di Windows, Active Directory, Kerberos, TLS o LDAP per ottenere una spiegazione chiara e sapere cosa fare.
start-lead-without-box = I codici di Windows, Active Directory, Kerberos, TLS e LDAP che compaiono quando un accesso o una connessione sicura non riesce, ciascuno con una spiegazione chiara e con le operazioni da eseguire.
start-frequent = I più cercati
start-families = Tutti i codici

## The box on the start page

box-explain = Spiega
box-clear = Cancella
box-without-script = La casella di ricerca richiede JavaScript. Tutte le altre pagine funzionano anche senza.
box-private = Il testo incollato resta su questo computer: lo elabora il browser, e i criteri di sicurezza di questa pagina vietano le connessioni a qualsiasi altro server.
box-examples = Esempi:
box-loading = Caricamento delle spiegazioni…
box-failed = Non è stato possibile caricare le spiegazioni. Ricaricare la pagina o cercare il codice negli elenchi seguenti.
box-from-file = I browser caricano le spiegazioni solo da un server web, non da un file. Gli elenchi seguenti funzionano comunque.
box-text = Il testo con i codici evidenziati
box-count = Risultati: { $count }
box-times = { $count } ×
box-lines = Righe: { $lines }
box-link = Copia un collegamento a questi codici
box-link-copied = Collegamento copiato. Contiene i codici, non il testo.
box-other-language = Trovato in: { $language }
box-more = Non visualizzati: { $count }

## What a number is made of, as phrases behind the number

parts-win32 = Errore Win32
parts-hresult = HRESULT del componente (facility) { $facility }, numero { $number }
parts-hresult-win32 = HRESULT che contiene l’errore Win32 { $error }
parts-ntstatus = NTSTATUS del componente (facility) { $facility }, numero { $number }
parts-hresult-ntstatus = HRESULT che contiene l’NTSTATUS { $status }
parts-com-err = Errore della libreria Kerberos di MIT o Heimdal, numero { $number }
parts-customer = Definito da un programma, non da Microsoft

## The page of a code

code-title = significato e rimedio
code-number = Numero
spelling-hexadecimal = esadecimale
spelling-decimal = decimale
spelling-signed = decimale con segno
spelling-unsigned = decimale senza segno
spelling-hresult = come HRESULT
spelling-event = negli eventi di Windows
spelling-mit = in Kerberos di MIT e Heimdal
spelling-data = negli errori LDAP di Active Directory
spelling-short = in una ricerca
code-names = Altri nomi
code-parts = Struttura
code-twins = Lo stesso errore con un altro numero
code-not = Da non confondere con
code-neighbours = Numeri vicini
code-previous = Precedente
code-next = Successivo
code-languages = In altre lingue
code-rare = Questo codice è raro. Il catalogo ne contiene il nome e il numero, ma nessuna spiegazione.

## Families

family-sspi = SSPI e Schannel
family-sspi-about = Ciò che Windows risponde ai programmi che eseguono un accesso o proteggono una connessione: nomi che iniziano con `SEC_E_` o `SEC_I_`.
family-certificates = Certificati e firme
family-certificates-about = Certificati, catene e revoche, file e messaggi firmati: nomi che iniziano con `CERT_E_`, `TRUST_E_`, `CRYPT_E_` o `CERTSRV_E_`.
family-keys = Chiavi e provider
family-keys-about = Chiavi e provider di crittografia che le conservano: nomi che iniziano con `NTE_`.
family-smart-cards = Smart card
family-smart-cards-about = Smart card, lettori e PIN: nomi che iniziano con `SCARD_`.
family-ntstatus = NTSTATUS
family-ntstatus-about = Codici del nucleo di Windows, come compaiono negli eventi 4625 e 4776 e nelle condivisioni di file: nomi che iniziano con `STATUS_`.
family-win32 = Errori Win32
family-win32-about = Codici di errore di sistema di Windows, anche all’interno di un HRESULT e dopo la parola «data» negli errori di Active Directory: nomi che iniziano con `ERROR_`.
family-kerberos = Kerberos
family-kerberos-about = Risposte del centro distribuzione chiavi (KDC), come compaiono negli eventi 4768, 4769 e 4771, in MIT, Heimdal e Java: nomi che iniziano con `KDC_ERR_` o `KRB_`.
family-tls = Avvisi TLS
family-tls-about = Avvisi con cui uno dei due computer chiude una connessione TLS, come compaiono negli eventi di Schannel, in OpenSSL e nei browser: nomi che iniziano con `TLS_ALERT_`.
family-ldap = Risultati LDAP
family-ldap-about = Risultati di server di directory come Active Directory e OpenLDAP: nomi che iniziano con `LDAP_`.

## Headings within a family

group-success = Esito positivo
group-informational-codes = Informazioni: la chiamata è riuscita e resta qualcosa da fare
group-errors = Errori
group-signatures-of-files = Firme di file
group-how-signatures-are-checked = Verifica delle firme
group-certificate-chains = Catene di certificati
group-validity-and-revocation = Validità e revoca
group-names-and-purposes-of-certificates = Nomi e scopi dei certificati
group-certificate-requests = Richieste di certificati
group-certificates-stores-and-files = Certificati, archivi e file
group-signed-and-encrypted-messages = Messaggi firmati e crittografati
group-settings-of-the-computer = Impostazioni del computer
group-access-to-a-private-key = Accesso a una chiave privata
group-operations-with-a-key = Operazioni con una chiave
group-cryptographic-providers-and-algorithms = Provider di crittografia e algoritmi
group-tpm-and-windows-hello = TPM e Windows Hello
group-service = Servizio
group-readers = Lettori
group-cards = Schede
group-pins-and-access = PIN e accesso
group-certificates-and-keys = Certificati e chiavi
group-programs = Programmi
group-steps-of-a-sign-in = Fasi di un accesso
group-sign-in-and-accounts = Accesso e account
group-access-and-file-sharing = Accesso e condivisione di file
group-any-function = Qualsiasi funzione
group-passwords = Password
group-domains-and-domain-controllers = Domini e controller di dominio
group-trust-between-a-computer-and-a-domain = Relazione di trust tra un computer e un dominio
group-authentication-protocols = Protocolli di autenticazione
group-directory-services = Servizi directory
group-file-servers-and-shares = File server e condivisioni
group-remote-procedure-calls = Chiamate di procedura remota
group-secure-web-connections = Connessioni web sicure
group-vpn-and-remote-access = VPN e accesso remoto
group-success-and-steps-of-the-sign-in = Esito positivo e fasi dell’accesso
group-accounts-and-passwords = Account e password
group-services-and-their-names = Servizi e relativi nomi
group-tickets-and-clocks = Ticket e orologi
group-keys-and-encryption-types = Chiavi e tipi di crittografia
group-trust-between-realms = Trust tra aree di autenticazione
group-smart-cards-and-certificates = Smart card e certificati
group-messages-and-the-protocol = Messaggi e protocollo
group-closures-and-warnings = Chiusure e segnalazioni
group-negotiation = Negoziazione
group-certificates-and-access = Certificati e accesso
group-messages = Messaggi
group-internal-errors = Errori interni
group-obsolete-alerts = Avvisi obsoleti
group-success-and-next-steps = Esito positivo e passaggi successivi
group-sign-in-and-protection = Accesso e protezione
group-operations-and-limits = Operazioni e limiti
group-names-and-entries = Nomi e voci
group-attributes-and-values = Attributi e valori
group-errors-of-the-ldap-client = Errori del client LDAP
group-shared = Codici con lo stesso significato di un codice di un’altra famiglia
group-rare = Codici rari, senza spiegazione

## The page that explains how to read such numbers

numbers-title = Leggere i codici di errore di Windows, Active Directory e Kerberos
numbers-description = HRESULT, NTSTATUS, Win32, «data 52e», Kerberos e TLS: come riconoscere un codice e che cosa indicano le sue cifre.
numbers-heading = Come leggere un codice
numbers-lead = Lo stesso errore compare come numero esadecimale in un programma e come numero negativo in un altro. Bastano poche regole per riconoscere un codice.
numbers-spellings-heading = Un numero, tre modi di scriverlo
numbers-spellings = I programmi scrivono un codice in esadecimale oppure in decimale, con o senza segno. Il numero è sempre lo stesso. Windows conta con 32 bit e per quasi tutti gli errori il numero decimale con segno è negativo.
numbers-parts-heading = Che cosa indicano le cifre
numbers-parts = La maggior parte dei codici di Windows è costituita da HRESULT. Il primo bit distingue un errore da un esito positivo, le cifre seguenti indicano il componente di Windows che definisce il codice (in inglese «facility») e le ultime quattro cifre sono il numero all’interno di quel componente.
numbers-parts-severity = Errore
numbers-parts-facility = Componente { $facility }: SSPI
numbers-parts-number = Numero all’interno del componente
numbers-parts-first-bit = Non tralasciare mai la prima cifra: `0x80090321` è l’errore `SEC_E_BUFFER_TOO_SMALL`, mentre `0x00090321` è il codice informativo `SEC_I_RENEGOTIATE`.
numbers-facilities = Il componente 9 corrisponde a SSPI e alle chiavi, 11 ai certificati, 16 alle smart card e 7 agli errori Win32. Altri numeri, come 19 per .NET o 36 per Windows Update, appartengono ad altre parti di Windows.
numbers-win32-heading = Un errore Win32 in un HRESULT
numbers-win32 = Se un codice inizia con `0x8007`, le ultime quattro cifre sono un errore Win32. Convertire le quattro cifre da esadecimale a decimale: `0x8007052E` contiene 52E, e 52E è 1326, ossia `ERROR_LOGON_FAILURE`.
numbers-ntstatus-heading = NTSTATUS negli eventi di accesso
numbers-ntstatus = I codici che iniziano con `0xC0` sono errori NTSTATUS del nucleo di Windows. L’evento 4625 ne mostra due: «Stato» (Status) è il risultato generale, mentre «Stato secondario» (Sub Status), se diverso da 0, è il motivo preciso. Un NTSTATUS in un HRESULT inizia invece con `0xD0`.
numbers-ntstatus-table = Valori frequenti di «Stato» (Status) e «Stato secondario» (Sub Status)
numbers-directory-heading = «data 52e»: Active Directory tramite LDAP
numbers-directory = Quando Active Directory rifiuta un accesso LDAP, il risultato è sempre LDAP 49 (`LDAP_INVALID_CREDENTIALS`) e il numero davanti a «LdapErr» non dice nulla da solo. Il motivo è il valore dopo «data», un errore Win32 in esadecimale:
numbers-directory-table = Valori frequenti dopo «data»
numbers-kerberos-heading = Kerberos negli eventi di Windows e in MIT
numbers-kerberos = Gli eventi 4768, 4769 e 4771 mostrano in esadecimale il codice del centro distribuzione chiavi (KDC): il codice di errore `0x18` è 24, ossia `KDC_ERR_PREAUTH_FAILED`. Le librerie di MIT e Heimdal aggiungono un grande numero negativo, per cui 24 diventa -1765328360.
numbers-kerberos-table = Valori frequenti del codice risultato (Result Code) e del codice di errore (Failure Code)
numbers-small-heading = I numeri piccoli hanno bisogno del contesto
numbers-small = Un numero piccolo da solo è ambiguo: 49 significa una cosa in Kerberos, un’altra in TLS e un’altra ancora in LDAP. Osservare le parole intorno al numero, come «SSL alert number 49», «alert code is 49» o «LDAP: error code 49». In una ricerca, scrivere `krb 49`, `tls 49` o `ldap 49`.
numbers-column-value = Valore
numbers-column-code = Codice e significato

## Other pages

missing-title = Questa pagina non esiste
missing-text = Controllare il numero o il nome nell’indirizzo oppure cercare il codice.
missing-link = Cerca un codice
