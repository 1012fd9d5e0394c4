## Success and next steps

LDAP_SUCCESS = L’operazione LDAP è stata completata correttamente.
    .developer = Prima di un bind, rifiutare una password vuota. Molti server considerano anonimo un bind con un nome e una password vuota e segnalano un esito positivo.
LDAP_COMPARE_FALSE = Il server LDAP ha completato il confronto e non ha trovato alcun valore corrispondente nella voce.
    .developer = Questo codice è il risultato dell’operazione Compare e non va gestito come errore.
LDAP_COMPARE_TRUE = Il server LDAP ha completato il confronto e ha trovato un valore corrispondente nella voce.
    .developer = Questo codice è il risultato dell’operazione Compare e non va gestito come errore.
LDAP_REFERRAL = Per questa operazione il server LDAP rinvia il programma a un altro server LDAP.
    .hint = Verificare che il nome distinto (DN) di base usato dal programma appartenga al dominio del server, ad esempio DC=example,DC=com. Per cercare in tutti i domini di una foresta Active Directory, usare il catalogo globale (LDAPS, porta 3269), che contiene solo alcuni attributi di ogni voce. Se l’errore riguarda solo le modifiche, connettersi a un server che accetti le modifiche.
    .developer = Seguire un riferimento solo verso un server considerato attendibile, tramite una connessione protetta e con un nuovo bind. Se il programma non ha bisogno di voci di altri domini, configurare la libreria LDAP in modo che non segua automaticamente i riferimenti.
LDAP_SASL_BIND_IN_PROGRESS = L’accesso al server LDAP non è ancora completo e prosegue con un’altra fase.
    .developer = Passare a InitializeSecurityContext il valore serverSaslCreds della risposta e inviare il nuovo token in un’altra richiesta di bind con lo stesso meccanismo SASL. Se questo è l’ultimo risultato che il programma riceve, il programma si è interrotto troppo presto.

## Sign-in and protection

LDAP_STRONGER_AUTH_REQUIRED = Per questa operazione il server LDAP richiede un’autenticazione più sicura o una connessione protetta.
    .hint = Configurare il programma in modo che usi LDAPS (porta 636) o StartTLS e controlli il certificato del server, anziché disattivare il requisito sul server. Active Directory accetta anche Kerberos con la firma dei messaggi. Se il server segnala «modifications require authentication», configurare il programma in modo che esegua l’accesso prima di modificare la directory.
    .developer = Un bind semplice richiede TLS. Per un bind SASL senza TLS, richiedere l’integrità con ISC_REQ_INTEGRITY e, con il meccanismo GSSAPI, selezionare il valore 2 (integrità) o 4 (riservatezza) per lo strato di sicurezza (security layer). Per un bind SASL su TLS, inviare l’associazione di canale e non richiedere anche la firma dei messaggi.
LDAP_INVALID_CREDENTIALS = Il server LDAP non ha accettato le credenziali, ad esempio il nome utente e la password.
    .hint = Controllare la password e il nome utente, che spesso deve essere un nome distinto (DN) completo. Per l’accesso ad Active Directory tramite LDAP, sono accettati anche i formati utente@dominio e DOMINIO\utente. Nei messaggi di errore di Active Directory, il motivo è indicato dal codice che segue la parola «data», ad esempio 52e se il nome o la password non sono corretti oppure 775 se l’account è bloccato.
    .developer = Nel messaggio di diagnostica di Active Directory, leggere il numero esadecimale che segue la parola «data». Questo numero è un errore Win32 o, ad esempio se l’associazione di canale manca o è errata, un valore HRESULT. Ignorare i numeri che seguono «DSID» e «v». Non mostrare il messaggio di diagnostica a chi tenta di accedere.
LDAP_AUTH_METHOD_NOT_SUPPORTED = Il server LDAP non supporta il metodo di accesso usato dal programma.
    .hint = Scegliere un altro metodo di accesso nelle impostazioni LDAP del programma e usare un bind semplice solo tramite LDAPS o StartTLS. Per Active Directory, eseguire il cmdlet Get-ADRootDSE -Properties supportedSASLMechanisms in PowerShell con il modulo Active Directory per visualizzare i metodi supportati dal controller di dominio.
    .developer = Leggere l’attributo supportedSASLMechanisms della voce rootDSE e usare uno dei meccanismi elencati. Dopo StartTLS, leggere di nuovo l’elenco.
LDAP_CONFIDENTIALITY_REQUIRED = Per questa operazione il server LDAP richiede una connessione crittografata.
    .hint = Configurare il programma in modo che usi LDAPS (porta 636) o StartTLS e controlli il certificato del server, anziché disattivare il requisito sul server.
    .developer = Stabilire la connessione TLS prima di inviare la richiesta di bind, perché il server rifiuta la richiesta solo dopo che la password è stata inviata.
LDAP_INAPPROPRIATE_AUTHENTICATION = Il server LDAP non accetta questo tipo di accesso, ad esempio un accesso senza nome utente o senza password.
    .hint = Immettere nelle impostazioni LDAP del programma sia il nome distinto (DN) completo sia la password di un account e usare LDAPS o StartTLS. Se il server segnala «anonymous bind disallowed», il programma ha tentato di accedere senza un account.
LDAP_INSUFFICIENT_ACCESS_RIGHTS = L’account con cui è stato eseguito l’accesso al server LDAP non dispone del diritto di eseguire questa operazione.
    .hint = Concedere all’account del programma solo il diritto necessario, ad esempio con il comando «Delega controllo» di «Utenti e computer di Active Directory». I diritti delegati non consentono di gestire gli account che appartengono a gruppi protetti, come Domain Admins. Verificare inoltre che il programma acceda con l’account previsto.

## Operations and limits

LDAP_OPERATIONS_ERROR = Il server LDAP ha ricevuto un’operazione che non è possibile in questa fase della connessione.
    .hint = Se il messaggio di errore di Active Directory inizia con «000004DC», il programma non ha eseguito l’accesso. In questo caso, immettere un account della directory e la relativa password nelle impostazioni LDAP del programma e usare LDAPS o StartTLS. Se l’errore persiste, configurare il programma in modo che non segua i riferimenti LDAP e verificare che il nome distinto (DN) di base sia corretto.
    .developer = Controllare il risultato del bind prima di inviare altre richieste. Eseguire di nuovo il bind dopo aver seguito un riferimento. Non inviare StartTLS mentre è in corso un’altra operazione o se TLS è già attivo.
LDAP_PROTOCOL_ERROR = Il server LDAP ha ricevuto una richiesta che non è nel formato corretto o che il server non supporta.
    .hint = Configurare il programma in modo che usi LDAP versione 3. Se l’errore si verifica con StartTLS, il server potrebbe non supportarlo. In questo caso, configurare il programma in modo che usi LDAPS (porta 636).
    .developer = Prima di usare un’operazione estesa, verificare che l’attributo supportedExtension della voce rootDSE contenga l’OID dell’operazione. Nell’API C, impostare l’opzione LDAP_OPT_PROTOCOL_VERSION su 3 prima del bind.
LDAP_TIME_LIMIT_EXCEEDED = L’operazione LDAP non è stata completata entro il limite di tempo.
    .hint = Scegliere una base di ricerca più ristretta o un filtro più specifico, preferibilmente con attributi indicizzati. Se il programma supporta la paginazione dei risultati, attivarla. Se la ricerca richiede ancora troppo tempo, aumentare il limite di tempo nelle impostazioni LDAP del programma.
    .developer = Non considerare completo l’elenco delle voci arrivate prima di questo risultato.
LDAP_SIZE_LIMIT_EXCEEDED = La ricerca ha trovato più voci di quante siano consentite dal server LDAP o dal programma, quindi il risultato non è completo.
    .hint = Per Active Directory, che per impostazione predefinita restituisce al massimo 1.000 voci in una risposta, attivare la paginazione dei risultati anziché aumentare questo limite (MaxPageSize). Altri server, ad esempio OpenLDAP, possono limitare il totale di tutte le pagine. In questo caso, restringere la base di ricerca o il filtro oppure richiedere un limite più alto solo per l’account del programma.
    .developer = Inviare il controllo per la paginazione dei risultati (1.2.840.113556.1.4.319) e ripetere la ricerca con il cookie restituito finché il cookie non è vuoto. La causa potrebbe essere anche il limite di dimensioni nella richiesta di ricerca. Le voci già ricevute sono valide.
LDAP_ADMIN_LIMIT_EXCEEDED = L’operazione LDAP ha superato un limite impostato da un amministratore sul server LDAP.
    .hint = Per una ricerca, scegliere una base di ricerca più ristretta o un filtro più specifico oppure aggiungere sul server un indice per gli attributi usati nel filtro. Se una modifica in Active Directory non riesce e il messaggio di errore inizia con «00002024», rimuovere i valori non più necessari, perché la voce potrebbe contenere troppi valori.
LDAP_UNAVAILABLE_CRITICAL_EXTENSION = Per la richiesta è necessaria un’estensione (controllo) che il server LDAP non supporta per questa operazione.
    .hint = Selezionare nelle impostazioni LDAP del programma il tipo di server, ad esempio Active Directory o OpenLDAP. Se l’errore persiste, disattivare nel programma la paginazione e l’ordinamento dei risultati.
    .developer = Leggere l’attributo supportedControl della voce rootDSE prima di inviare un controllo. Contrassegnare un controllo come critico solo se l’operazione non ha senso senza il controllo e inviarlo solo con le operazioni per cui è definito.
LDAP_BUSY = Il server LDAP è troppo occupato per eseguire l’operazione.
    .hint = Riprovare più tardi. Se l’errore si verifica spesso, configurare il programma in modo che usi un altro server LDAP e cercare i programmi che inviano un numero molto elevato di richieste.
    .developer = Attendere prima di ogni nuovo tentativo, aumentando ogni volta la durata dell’attesa.
LDAP_UNAVAILABLE = Il server LDAP o un servizio di cui il server ha bisogno non è disponibile.
    .hint = Se Active Directory segnala «Error initializing SSL/TLS», installare sul controller di dominio un certificato che abbia una chiave privata e il cui campo «Utilizzo chiavi avanzato» includa «Autenticazione server». In caso contrario, verificare che l’avvio del server sia terminato o configurare il programma in modo che usi un altro server LDAP.
LDAP_UNWILLING_TO_PERFORM = Il server LDAP rifiuta di eseguire l’operazione.
    .hint = Per impostare una password in Active Directory, usare LDAPS (porta 636) e una password conforme ai criteri per le password e abilitare l’account solo in seguito. Se un altro server LDAP rifiuta un accesso, verificare se la password è vuota o se l’account è disabilitato. Se il server segnala «no global superior knowledge», correggere il nome distinto (DN).
    .developer = Inviare unicodePwd tramite TLS, tra virgolette doppie e con codifica UTF-16LE. Creare l’account come disabilitato, impostare la password e quindi abilitare l’account. Il numero esadecimale all’inizio di un messaggio di diagnostica di Active Directory è un errore Win32. Se il numero è 209A per memberOf, modificare invece l’attributo member del gruppo.
LDAP_LOOP_DETECT = Il server LDAP ha interrotto l’operazione perché ha rilevato un ciclo nella directory.
    .hint = Cercare nella directory gli alias che puntano gli uni agli altri e i server che si inoltrano le richieste a vicenda.
LDAP_AFFECTS_MULTIPLE_DSAS = L’operazione riguarderebbe più server LDAP e non può essere eseguita.
    .hint = Per spostare un oggetto in un altro dominio della stessa foresta, usare il cmdlet Move-ADObject in PowerShell con il modulo Active Directory. Specificare il nome distinto (DN) dell’oggetto nel parametro -Identity, il DN del nuovo contenitore nel parametro -TargetPath e i nomi DNS completi dei master RID del vecchio e del nuovo dominio rispettivamente nei parametri -Server e -TargetServer.
LDAP_VIRTUAL_LIST_VIEW_ERROR = Il server LDAP non ha potuto restituire la parte richiesta di un elenco ordinato (visualizzazione elenco virtuale).
    .hint = Se il programma lo consente, configurarlo in modo che usi la paginazione dei risultati anziché la visualizzazione elenco virtuale.
    .developer = Per individuare il motivo, leggere il valore virtualListViewResult nel controllo della risposta. Inviare il controllo di ordinamento sul lato server insieme al controllo di visualizzazione elenco virtuale.
LDAP_OTHER = Il server LDAP non ha potuto completare l’operazione a causa di un errore interno.
    .hint = Leggere il messaggio di errore del server, che potrebbe indicare il motivo. Cercare quindi nel log del server LDAP le voci registrate all’ora dell’errore.
    .developer = Scrivere nel log del programma il messaggio di diagnostica del server.

## Names and entries

LDAP_NO_SUCH_OBJECT = La voce indicata nella richiesta non esiste nella directory oppure l’account non è autorizzato a visualizzarla.
    .hint = Controllare il nome distinto (DN) di base e gli altri DN nelle impostazioni LDAP del programma. Nei messaggi di errore di Active Directory, «best match of» è seguito dalla parte del nome che esiste. Se i nomi sono corretti, verificare che l’account del programma sia autorizzato a leggere la voce.
    .developer = Una ricerca che non trova nulla restituisce un esito positivo senza voci. Per una ricerca, questo risultato indica che la base di ricerca non esiste o che l’account non è autorizzato a visualizzarla.
LDAP_ALIAS_PROBLEM = Un alias della directory punta a una voce che non esiste o che non può essere usata.
    .hint = Controllare gli alias che si trovano al di sotto della base di ricerca del programma e correggere quelli che puntano a una voce che non esiste o che non può essere usata.
LDAP_INVALID_DN_SYNTAX = Un nome distinto (DN) della richiesta non ha il formato corretto.
    .hint = Immettere l’account come DN completo nelle impostazioni LDAP del programma, ad esempio cn=admin,dc=example,dc=com. OpenLDAP e molti altri server non accettano un semplice nome utente e, a differenza di Active Directory, nemmeno i formati utente@dominio e DOMINIO\utente. Anteporre una barra rovesciata alle virgole contenute in un valore, ma non a quelle che separano le parti.
    .developer = Applicare l’escape a ogni valore di un DN come richiesto da RFC 4514 prima di unire le parti. Non applicare l’escape all’intero DN.
LDAP_ALIAS_DEREFERENCING_PROBLEM = Il server LDAP non ha potuto seguire un alias perché per questa operazione non è consentito l’uso dell’alias o della voce a cui punta.
    .hint = Verificare che l’account del programma sia autorizzato a leggere l’alias e la voce a cui l’alias punta.
LDAP_NAMING_VIOLATION = Il nome della voce viola una regola di denominazione della directory.
    .hint = Per Active Directory, verificare che il nome distinto (DN) di un utente inizi con CN e non con sAMAccountName e che il DN di un’unità organizzativa inizi con OU. Verificare inoltre che nel contenitore sia consentito questo tipo di voce. Per cambiare il nome di una voce, rinominare la voce anziché modificare l’attributo da cui è formato il nome.
    .developer = Quando si aggiunge una voce, includere l’attributo della prima parte del DN con lo stesso valore. Per rinominare una voce, usare l’operazione Modify DN e non Modify.
LDAP_NOT_ALLOWED_ON_NON_LEAF = L’operazione non è possibile perché la directory contiene altre voci al di sotto di quella indicata nella richiesta.
    .hint = Prima di eliminare o rinominare una voce, controllare le voci che si trovano al di sotto e spostarle o eliminarle. In «Utenti e computer di Active Directory», selezionare «Utenti, contatti, gruppi e computer come contenitori» (Users, Contacts, Groups, and Computers as containers) nel menu «Visualizza» per visualizzare le voci al di sotto di un account.
    .developer = Per eliminare in Active Directory una voce con tutte le voci sottostanti, usare il controllo di eliminazione dell’albero (1.2.840.113556.1.4.805), ma solo dopo che l’utente ha confermato ciò che verrà eliminato.
LDAP_NOT_ALLOWED_ON_RDN = L’operazione rimuoverebbe o modificherebbe un valore che forma il nome della voce.
    .hint = Rinominare la voce anziché modificare l’attributo da cui è formato il nome, ad esempio CN o OU.
    .developer = Usare l’operazione Modify DN anziché Modify.
LDAP_ENTRY_ALREADY_EXISTS = Nella directory esiste già una voce con questo nome.
    .hint = Scegliere un altro nome o modificare la voce esistente. Se il messaggio di errore di Active Directory inizia con «00000524», il nome dell’account è già in uso altrove nel dominio. Se il messaggio di errore inizia con «00000562», l’account è già membro del gruppo.
    .developer = Se un membro è già presente nel gruppo, Active Directory invia questo risultato, mentre altri server inviano il risultato 20 (l’attributo o il valore esiste già). Se è sufficiente che il membro sia presente, considerare entrambi i risultati come un esito positivo.

## Attributes and values

LDAP_NO_SUCH_ATTRIBUTE = L’attributo o il valore indicato nella richiesta non esiste.
    .hint = Se il messaggio di errore di Active Directory inizia con «00000057», controllare l’ortografia dei nomi degli attributi, ad esempio mail anziché email. Se si sta rimuovendo un valore, leggere di nuovo la voce, perché il valore potrebbe essere già stato rimosso.
LDAP_UNDEFINED_ATTRIBUTE_TYPE = La richiesta indica un attributo non definito nello schema del server LDAP.
    .hint = Controllare l’ortografia dei nomi degli attributi nelle impostazioni LDAP del programma. Se i nomi sono corretti, aggiungere allo schema del server la definizione dell’attributo mancante.
LDAP_INAPPROPRIATE_MATCHING = Il filtro di ricerca usa un tipo di confronto non definito per l’attributo.
    .hint = Correggere il filtro nelle impostazioni LDAP del programma. Se, ad esempio, l’attributo non consente di cercare una parte del valore, eliminare il carattere * e cercare il valore intero.
LDAP_CONSTRAINT_VIOLATION = Un valore della richiesta viola una regola della directory, ad esempio i criteri per le password.
    .hint = Per un cambio di password, controllare la password attuale, le regole per la nuova password e la validità minima della password. Per altre modifiche in Active Directory, controllare l’attributo indicato tra parentesi dopo «Att» nel messaggio di errore. Se l’errore si verifica durante un accesso, l’account potrebbe essere stato bloccato a causa di troppi tentativi non riusciti.
    .developer = In Active Directory, il numero esadecimale all’inizio del messaggio di diagnostica è un errore Win32, ad esempio 52D se non sono rispettati i criteri per le password o 2081 se si assegna un secondo valore a un attributo a valore singolo.
LDAP_ATTRIBUTE_OR_VALUE_EXISTS = L’attributo o il valore da aggiungere esiste già nella voce.
    .hint = Verificare se la voce contiene già il valore previsto, ad esempio se l’utente è già membro del gruppo. In questo caso, non è necessario alcun intervento.
    .developer = Se è sufficiente che il valore sia presente, considerare questo risultato come un esito positivo. Non inviare due volte lo stesso valore in una sola richiesta.
LDAP_INVALID_ATTRIBUTE_SYNTAX = Un valore della richiesta non ha il formato richiesto dall’attributo.
    .hint = Verificare se un valore è vuoto, termina con uno spazio o non ha il formato richiesto, ad esempio quello di una data, di un numero o di un nome distinto (DN). Se il messaggio di errore cita objectClass, il server potrebbe non riconoscere una classe di oggetti della richiesta.
LDAP_OBJECT_CLASS_VIOLATION = La voce viola le regole delle proprie classi di oggetti, ad esempio perché manca un attributo obbligatorio.
    .hint = Se il messaggio di errore del server indica un attributo mancante, aggiungerlo. Se indica un attributo non consentito, rimuoverlo o aggiungere una classe di oggetti che lo consenta. Se non è indicato alcun attributo, come in Active Directory, confrontare gli attributi della voce con le classi di oggetti nello schema del server.
LDAP_OBJECT_CLASS_MODS_PROHIBITED = La classe di oggetti di una voce esistente non può essere modificata in questo modo.
    .hint = Creare una nuova voce con la classe di oggetti strutturale prevista, perché la classe di oggetti strutturale di una voce esistente non può essere modificata.

## Errors of the LDAP client

LDAP_SERVER_DOWN = Il client LDAP non è riuscito a connettersi al server LDAP oppure la connessione è stata interrotta.
    .hint = Controllare il nome e la porta del server LDAP e verificare se un firewall blocca la porta. Se il programma usa LDAPS (in genere sulla porta 636), verificare che il certificato contenga il nome del server e che il client lo consideri attendibile. Se OpenSSL è installato, eseguire il comando openssl s_client -connect server.example.com:636 per visualizzare il certificato.
    .developer = Confrontare il risultato con la costante della libreria usata, perché OpenLDAP segnala questo errore come -1. Se il server ha chiuso una connessione inattiva, ristabilire la connessione ed eseguire di nuovo il bind prima di ripetere la richiesta.
LDAP_TIMEOUT = Il client LDAP non ha ricevuto in tempo una risposta dal server LDAP.
    .hint = Impostare nel programma un timeout LDAP più lungo oppure limitare la ricerca a una parte più piccola della directory. Se l’errore persiste, verificare se il server LDAP è sovraccarico e se gli attributi del filtro di ricerca sono indicizzati.
    .developer = Aumentare il tempo per cui il client attende la risposta. In C, questo tempo è il timeout passato a ldap_search_ext_s o ldap_result. In molte altre librerie, il timeout di risposta della connessione è distinto dal limite di tempo della ricerca, che viene applicato solo dal server. OpenLDAP segnala questo errore come -5.
LDAP_CONNECT_ERROR = Il client LDAP non è riuscito a stabilire la connessione al server LDAP, ad esempio perché StartTLS non è riuscito.
    .hint = Controllare il nome e la porta del server LDAP e verificare se un firewall blocca la porta. Se il programma usa StartTLS o LDAPS, verificare che il certificato contenga il nome del server e che il client lo consideri attendibile. Prima di considerare attendibile il certificato di un’autorità di certificazione (CA), verificare che sia autentico.
    .developer = Se il programma usa la libreria OpenLDAP, che segnala questo errore come -11, impostare l’opzione LDAP_OPT_X_TLS_CACERTFILE sul file con il certificato della CA prima di avviare TLS. Se si imposta l’opzione per una sola connessione, impostare anche l’opzione LDAP_OPT_X_TLS_NEWCTX su 0, perché altrimenti la libreria ignora la nuova impostazione.
