### SPDX-License-Identifier: MIT OR Apache-2.0

## Around every page

language-name = Italiano
site-title = i codici di errore di accesso a Windows spiegati
site-description = { $count } codici di Windows, Active Directory, Kerberos, TLS e LDAP che compaiono quando un accesso o una connessione sicura non riesce, spiegati in sei lingue.
skip-link = Vai al contenuto principale
nav-label = Menu principale
nav-box = Cerca
nav-numbers = Come leggere un codice
nav-languages = Lingua
nav-path = Percorso di navigazione
nav-start = Home
footer-free = Software libero: i testi e i programmi possono essere usati secondo i termini della licenza MIT o della licenza Apache 2.0.
footer-independent = Questo è un progetto indipendente, non un prodotto Microsoft.
footer-source = Codice sorgente e come proporre correzioni

## Start page

start-heading = Che cosa significa questo codice di errore?
start-lead = Per ottenere una spiegazione chiara e sapere che cosa fare, incollare un codice di Windows, Active Directory, Kerberos, TLS o LDAP, un log che contiene codici di questo tipo oppure il testo di un messaggio di errore.
start-lead-without-box = Questo sito spiega in modo chiaro i codici di Windows, Active Directory, Kerberos, TLS e LDAP che compaiono quando un accesso o una connessione sicura non riesce. Per ogni codice, indica anche che cosa fare.
start-frequent = Codici più cercati
start-families = Tutti i codici

## The box on the start page

box-explain = Spiega
box-clear = Cancella
box-without-script = La casella di ricerca richiede JavaScript. Il resto del sito funziona anche senza JavaScript.
box-private = Il testo incollato resta su questo computer. È il browser a cercare i codici e il testo non viene inviato ad alcun server. I criteri di sicurezza del contenuto (Content Security Policy) di questa pagina bloccano inoltre le connessioni a qualsiasi server diverso da quello da cui la pagina è stata caricata.
box-examples = Esempi:
box-loading = Caricamento delle spiegazioni…
box-failed = Non è stato possibile caricare le spiegazioni. Ricaricare la pagina o cercare il codice negli elenchi seguenti.
box-from-file = Questa pagina è stata aperta da un file, ma i browser caricano le spiegazioni solo da un server Web. Gli elenchi seguenti funzionano comunque.
box-text = Testo incollato con i codici evidenziati
box-count = Risultati: { $count }
box-times = { $count }×
box-lines = Numeri di riga: { $lines }
box-link = Copia il collegamento a questi codici
box-link-copied = Collegamento copiato. Contiene i codici, ma non il testo incollato.
box-other-language = Lingua del testo corrispondente: { $language }
box-more = Altri codici non visualizzati: { $count }

## What a number is made of, as phrases behind the number

parts-win32 = Errore Win32
parts-hresult = HRESULT del componente (facility) { $facility }, numero { $number }
parts-hresult-win32 = HRESULT che contiene l’errore Win32 { $error }
parts-ntstatus = NTSTATUS del componente (facility) { $facility }, numero { $number }
parts-hresult-ntstatus = HRESULT che contiene l’NTSTATUS { $status }
parts-com-err = Errore numero { $number } delle librerie MIT Kerberos e Heimdal
parts-customer = Codice definito da un programma o da un runtime, non da Windows

## The page of a code

code-title = che cosa significa e che cosa fare
code-number = Numero
spelling-hexadecimal = esadecimale
spelling-decimal = decimale
spelling-signed = decimale con segno
spelling-unsigned = decimale senza segno
spelling-hresult = come HRESULT
spelling-event = negli eventi di Windows
spelling-mit = in MIT Kerberos e Heimdal
spelling-data = negli errori LDAP di Active Directory
spelling-short = da immettere nella casella di ricerca
code-names = Altri nomi
code-parts = Struttura
code-twins = Altri codici con lo stesso significato
code-not = Da non confondere con
code-neighbours = Codici adiacenti
code-previous = Precedente
code-next = Successivo
code-languages = In altre lingue
code-rare = Questo codice è raro. Il catalogo ne riporta il nome e il numero, ma non la spiegazione.

## Families

family-sspi = SSPI e Schannel
family-sspi-about = Codici restituiti da Windows ai programmi che autenticano gli utenti o proteggono una connessione. I nomi iniziano con `SEC_E_` o `SEC_I_`.
family-certificates = Certificati e firme
family-certificates-about = Certificati, catene di certificati e revoche, nonché file e messaggi firmati. I nomi iniziano con `CERT_E_`, `TRUST_E_`, `CRYPT_E_` o `CERTSRV_E_`.
family-keys = Chiavi e provider di crittografia
family-keys-about = Chiavi e provider di crittografia che le conservano. I nomi iniziano con `NTE_`.
family-smart-cards = Smart card
family-smart-cards-about = Smart card, lettori e PIN. I nomi iniziano con `SCARD_`.
family-ntstatus = NTSTATUS
family-ntstatus-about = Codici di stato interni di Windows, riportati in forma numerica negli eventi 4625 e 4776 e nelle risposte dei file server. I nomi iniziano con `STATUS_`.
family-win32 = Errori Win32
family-win32-about = Codici di errore di sistema di Windows, che compaiono anche all’interno di un HRESULT e dopo la parola «data» negli errori di Active Directory. La maggior parte dei nomi inizia con `ERROR_`.
family-kerberos = Kerberos
family-kerberos-about = Codici Kerberos restituiti dal centro distribuzione chiavi (KDC) o da un servizio e riportati negli eventi 4768, 4769 e 4771 e nei messaggi di MIT Kerberos, Heimdal e Java. I nomi iniziano con `KDC_ERR_` o `KRB_`.
family-tls = Avvisi TLS
family-tls-about = Avvisi con cui una delle due estremità di una connessione TLS segnala un problema o chiude la connessione. Compaiono negli eventi di Schannel e nei messaggi di OpenSSL e dei browser. In questo sito, i nomi iniziano con `TLS_ALERT_`.
family-ldap = Risultati LDAP
family-ldap-about = Risultati restituiti dai server di directory, come Active Directory e OpenLDAP, ed errori segnalati dal client LDAP stesso. I nomi iniziano con `LDAP_`.

## Headings within a family

group-success = Esito positivo
group-informational-codes = Codici informativi, che non indicano errori
group-errors = Errori
group-signatures-of-files = Firme dei file
group-how-signatures-are-checked = Verifica delle firme
group-certificate-chains = Catene di certificati
group-validity-and-revocation = Validità e revoca
group-names-and-purposes-of-certificates = Nomi e scopi dei certificati
group-certificate-requests = Richieste di certificati
group-certificates-stores-and-files = Certificati, archivi e file
group-signed-and-encrypted-messages = Messaggi firmati e crittografati
group-settings-of-the-computer = Impostazioni del computer
group-access-to-a-private-key = Accesso alla chiave privata
group-operations-with-a-key = Operazioni con le chiavi
group-cryptographic-providers-and-algorithms = Provider e algoritmi di crittografia
group-tpm-and-windows-hello = TPM e Windows Hello
group-service = Servizio smart card
group-readers = Lettori
group-cards = Smart card
group-pins-and-access = PIN e accesso alla smart card
group-certificates-and-keys = Certificati e chiavi
group-programs = Chiamate effettuate dai programmi
group-steps-of-a-sign-in = Fasi dell’accesso
group-sign-in-and-accounts = Accesso e account
group-access-and-file-sharing = Autorizzazioni e condivisione di file
group-any-function = Errori generici che qualsiasi funzione può restituire
group-passwords = Password
group-domains-and-domain-controllers = Domini e controller di dominio
group-trust-between-a-computer-and-a-domain = Relazione di trust tra computer e dominio
group-authentication-protocols = Protocolli di autenticazione
group-directory-services = Servizi directory
group-file-servers-and-shares = File server e condivisioni
group-remote-procedure-calls = Chiamate di procedura remota
group-secure-web-connections = Connessioni Web sicure
group-vpn-and-remote-access = VPN e accesso remoto
group-success-and-steps-of-the-sign-in = Esito positivo e fasi dell’accesso
group-accounts-and-passwords = Account e password
group-services-and-their-names = Servizi e nomi dell’entità servizio (SPN)
group-tickets-and-clocks = Ticket e orologi
group-keys-and-encryption-types = Chiavi e tipi di crittografia
group-trust-between-realms = Relazioni di trust tra aree di autenticazione
group-smart-cards-and-certificates = Smart card e certificati
group-messages-and-the-protocol = Messaggi e protocollo
group-closures-and-warnings = Chiusura della connessione e avvisi di livello «warning»
group-negotiation = Negoziazione
group-certificates-and-access = Certificati e autorizzazioni
group-messages = Messaggi
group-internal-errors = Errori interni
group-obsolete-alerts = Avvisi obsoleti
group-success-and-next-steps = Esito positivo e passaggi successivi
group-sign-in-and-protection = Accesso e protezione della connessione
group-operations-and-limits = Operazioni e limiti
group-names-and-entries = Nomi e voci
group-attributes-and-values = Attributi e valori
group-errors-of-the-ldap-client = Errori del client LDAP
group-shared = Codici con lo stesso significato di un codice di un’altra famiglia
group-rare = Codici rari, senza spiegazione

## The page that explains how to read such numbers

numbers-title = Capire i codici di errore di Windows, Active Directory, Kerberos e TLS
numbers-description = HRESULT, NTSTATUS, Win32, «data 52e», Kerberos e TLS: come riconoscere di che tipo è un codice e che cosa indicano le sue cifre.
numbers-heading = Come leggere un codice
numbers-lead = Lo stesso errore compare come numero esadecimale in un programma e come numero negativo in un altro. Bastano poche regole per capire di che tipo è un codice.
numbers-spellings-heading = Un codice, tre modi di scriverlo
numbers-spellings = I programmi mostrano un codice in esadecimale oppure in decimale, con o senza segno. Le tre forme rappresentano gli stessi 32 bit. Se un HRESULT o un NTSTATUS segnala un errore, il primo bit è 1 e quindi il numero decimale con segno è negativo.
numbers-parts-heading = Che cosa indicano le cifre
numbers-parts = Molti codici di Windows sono HRESULT. In esadecimale, un HRESULT ha otto cifre. La prima cifra distingue un errore (di solito 8) da un esito positivo (di solito 0). Le tre cifre successive indicano il componente (in inglese «facility») di Windows che definisce il codice e le ultime quattro cifre sono il numero del codice all’interno di quel componente.
numbers-parts-severity = Errore
numbers-parts-facility = Componente { $facility }: SSPI
numbers-parts-number = Numero del codice nel componente
numbers-parts-first-bit = Non omettere mai la prima cifra: `0x80090321` è l’errore `SEC_E_BUFFER_TOO_SMALL`, mentre `0x00090321` è il codice informativo `SEC_I_RENEGOTIATE`.
numbers-facilities = Qui i numeri dei componenti sono decimali. Tra parentesi sono indicate le cifre con cui iniziano i codici di errore di ciascun componente. Il componente 9 (`0x8009`) comprende SSPI, le chiavi e una parte dei codici dei certificati: quelli con il nome che inizia con `CRYPT_E_` o `CERTSRV_E_` e alcuni di quelli che iniziano con `TRUST_E_`. Il componente 11 (`0x800B`) comprende gli altri codici dei certificati, il 16 (`0x8010`) le smart card e il 7 (`0x8007`) gli errori Win32. Ad esempio, il numero 19 (`0x8013`) indica .NET e il 36 (`0x8024`) Windows Update.
numbers-win32-heading = Un errore Win32 in un HRESULT
numbers-win32 = Se un codice inizia con `0x8007`, le ultime quattro cifre sono un errore Win32. Per ottenere il numero dell’errore, convertire queste cifre da esadecimale a decimale. Ad esempio, `0x8007052E` contiene 052E, che in decimale è 1326, ossia `ERROR_LOGON_FAILURE`.
numbers-ntstatus-heading = NTSTATUS negli eventi di accesso
numbers-ntstatus = I codici che iniziano con `0xC000` sono in genere errori NTSTATUS, cioè codici di stato interni di Windows. L’evento 4625 ne mostra due: «Stato» (Status) indica il risultato generale, mentre «Stato secondario» (Sub Status), se diverso da 0, indica il motivo preciso. In un HRESULT che contiene un errore NTSTATUS, la prima cifra è D anziché C: `0xC000006D` diventa `0xD000006D`.
numbers-ntstatus-table = Valori frequenti di «Stato» (Status) e «Stato secondario» (Sub Status)
numbers-directory-heading = «data 52e»: Active Directory tramite LDAP
numbers-directory = Se Active Directory rifiuta un accesso LDAP (bind), il risultato è di solito LDAP 49 (`LDAP_INVALID_CREDENTIALS`). Il numero prima di «LdapErr», di solito 80090308, raramente basta a capire il motivo. Il motivo è indicato dal valore esadecimale dopo «data», quasi sempre un errore Win32:
numbers-directory-table = Valori frequenti dopo «data»
numbers-kerberos-heading = Codici Kerberos negli eventi di Windows, in MIT Kerberos e in Heimdal
numbers-kerberos = Gli eventi 4768, 4769 e 4771 mostrano in esadecimale il codice di errore restituito dal centro distribuzione chiavi (KDC). Ad esempio, il valore `0x18` di «Codice errore» (Failure Code) corrisponde a 24, ossia `KDC_ERR_PREAUTH_FAILED`. Le librerie MIT Kerberos e Heimdal sommano al codice il numero -1765328384, per cui 24 diventa -1765328360.
numbers-kerberos-table = Valori frequenti di «Codice risultato» (Result Code) e «Codice errore» (Failure Code)
numbers-small-heading = I numeri piccoli si capiscono solo dal contesto
numbers-small = Un numero piccolo da solo è ambiguo: 49 significa una cosa in Kerberos, un’altra in TLS e un’altra ancora in LDAP. Osservare le parole intorno al numero, come «SSL alert number 49», «alert code is 49» o «LDAP: error code 49». Nella casella di ricerca, immettere `krb 49`, `tls 49` o `ldap 49`.
numbers-column-value = Valore
numbers-column-code = Codice e significato

## Other pages

missing-title = Questa pagina non esiste
missing-text = Controllare il numero o il nome nell’indirizzo oppure cercare il codice.
missing-link = Cerca un codice
