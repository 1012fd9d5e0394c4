## Closures and warnings

TLS_ALERT_CLOSE_NOTIFY = Il mittente di questo avviso TLS ha inviato tutti i dati e sta chiudendo normalmente la connessione.
    .hint = Se un programma segnala che questo avviso non è arrivato, ripetere il trasferimento, perché i dati ricevuti potrebbero essere incompleti. Se l’errore persiste, è probabile che il programma server chiuda le connessioni senza inviare questo avviso e debba essere aggiornato.
    .developer = Considerare questo avviso come la fine dei dati e non come un errore. Inviare close_notify prima di chiudere la connessione. Se una connessione termina senza questo avviso, non considerare completi i dati di lunghezza sconosciuta. In Schannel, DecryptMessage segnala questo avviso come contesto scaduto.
TLS_ALERT_USER_CANCELED = Il mittente di questo avviso TLS sta chiudendo la connessione intenzionalmente e non a causa di un errore.
    .hint = I programmi Java possono inviare questo avviso quando chiudono una connessione non più necessaria. In questo caso, non è necessario alcun intervento. Se la connessione è ancora necessaria, connettersi di nuovo.
    .developer = Continuare a leggere fino all’arrivo dell’avviso close_notify. Schannel segnala questo avviso come contesto eliminato prima di essere completato.
TLS_ALERT_NO_RENEGOTIATION = Il mittente di questo avviso TLS non accetta di rinegoziare la connessione, ma la connessione esistente può continuare.
    .hint = Se il server richiede un certificato client solo dopo l’handshake, configurare il server in modo che lo richieda durante il primo handshake.
    .developer = Decidere se continuare senza rinegoziazione o chiudere la connessione. Non richiedere la rinegoziazione con TLS 1.3 o HTTP/2, perché nessuno dei due la consente.

## Negotiation

TLS_ALERT_HANDSHAKE_FAILURE = Il mittente di questo avviso TLS ha interrotto l’handshake perché i due computer non sono riusciti ad accordarsi sulle impostazioni di sicurezza.
    .hint = Verificare che i due computer abbiano in comune TLS 1.2 o TLS 1.3 e una suite di crittografia. Aggiornare il programma meno recente anziché abilitare suite di crittografia obsolete. Connettersi con il nome host e non con un indirizzo IP e verificare che il server disponga di un certificato per tale nome. Configurare l’eventuale certificato client richiesto dal server.
    .developer = Passare il nome host del server come nome di destinazione, in modo che il client invii il nome host (SNI). Schannel segnala questo avviso come messaggio non valido e non comunica al programma il numero dell’avviso. Il numero è indicato nell’evento 36887 del registro eventi di sistema.
TLS_ALERT_PROTOCOL_VERSION = Il mittente di questo avviso TLS non accetta la versione di TLS proposta dall’altro computer.
    .hint = Aggiornare il programma meno recente dei due oppure abilitare TLS 1.2 o TLS 1.3 nelle impostazioni di questo programma o del computer su cui viene eseguito. Non aggirare il problema abilitando TLS 1.0 o TLS 1.1 nel programma più recente.
    .developer = Non impostare nel programma una versione fissa di TLS. Lasciare che sia il sistema operativo o la libreria TLS a scegliere la versione. Schannel segnala questo avviso come funzione non supportata o come messaggio non valido.
TLS_ALERT_INSUFFICIENT_SECURITY = Il server richiede impostazioni di sicurezza più avanzate di quelle offerte dal client, ad esempio suite di crittografia più sicure.
    .hint = Aggiornare il client oppure abilitare suite di crittografia più sicure nelle impostazioni del client. Non aggirare il problema abilitando sul server suite di crittografia meno sicure.
TLS_ALERT_INAPPROPRIATE_FALLBACK = Il server ha rifiutato la connessione perché il client ha riprovato con una versione di TLS precedente, benché il server supporti una versione più recente.
    .hint = Aggiornare il client. Se l’errore persiste, individuare il motivo per cui il primo tentativo con la versione di TLS più recente non è riuscito. La causa potrebbe essere un proxy o un prodotto di sicurezza tra il client e il server.
    .developer = Non riprovare con una versione di TLS precedente. L’handshake negozia già la versione più recente supportata da entrambe le parti.
TLS_ALERT_UNRECOGNIZED_NAME = Il server non riconosce il nome host richiesto dal client nell’handshake.
    .hint = Controllare il nome host nell’indirizzo e non sostituirlo con un indirizzo IP. Verificare che sul server siano configurati il nome host e un certificato per questo nome. Se la connessione passa attraverso un proxy inverso, configurarlo in modo che invii al server il nome host (SNI).
    .developer = Inviare il nome host del server nell’estensione server_name (SNI), che non deve contenere un indirizzo IP.
TLS_ALERT_UNKNOWN_PSK_IDENTITY = Il server non riconosce l’identità inviata dal client per la chiave precondivisa (PSK).
    .hint = Verificare che l’identità PSK e la chiave nelle impostazioni del client corrispondano a quelle nelle impostazioni del server.
TLS_ALERT_CERTIFICATE_REQUIRED = Il server richiede un certificato client, ma il client non ha inviato alcun certificato.
    .hint = Nel programma client, selezionare o configurare un certificato client con una chiave privata. Il certificato deve essere rilasciato da un’autorità di certificazione (CA) accettata dal server e il campo «Utilizzo chiavi avanzato» del certificato deve includere «Autenticazione client».
    .developer = In TLS 1.3, questo avviso può arrivare con la prima lettura, dopo che il client ha completato l’handshake. In questo caso, segnalare la mancanza di un certificato client e non l’interruzione della connessione.
TLS_ALERT_NO_APPLICATION_PROTOCOL = Il server non supporta alcun protocollo applicativo tra quelli offerti dal client, ad esempio HTTP/2.
    .hint = Verificare che il server sia configurato per accettare un protocollo applicativo offerto dal client, ad esempio HTTP/1.1 o HTTP/2. Se le impostazioni sono corrette, aggiornare il programma meno recente dei due.
    .developer = Confrontare i nomi dei protocolli (ALPN) inviati dal client, ad esempio h2 e http/1.1, con i nomi accettati dal server. QUIC segnala questo avviso come errore 0x178 e Schannel come mancanza di un protocollo applicativo in comune.
TLS_ALERT_ECH_REQUIRED = Il client ha interrotto la connessione perché il server non ha accettato Encrypted Client Hello (ECH).
    .hint = Connettersi di nuovo. Se l’errore persiste, chiedere al gestore del server di verificare che le chiavi ECH del server corrispondano alla configurazione ECH nel DNS.
    .developer = Se il server ha inviato nuove configurazioni ECH (retry_configs), usarle per connettersi di nuovo.

## Certificates and access

TLS_ALERT_BAD_CERTIFICATE = Il mittente di questo avviso TLS non accetta il certificato dell’altro computer.
    .hint = Verificare se il certificato sul computer che ha ricevuto questo avviso è danneggiato, non è ancora valido, non contiene il nome host o è stato rilasciato da un’autorità di certificazione (CA) non attendibile. Se l’avviso è stato inviato dal server, potrebbe mancare un certificato client. Cercare il motivo nel log del computer che ha inviato l’avviso.
TLS_ALERT_UNSUPPORTED_CERTIFICATE = Il mittente di questo avviso TLS non accetta il tipo o lo scopo del certificato dell’altro computer.
    .hint = Controllare il campo «Utilizzo chiavi avanzato» del certificato sul computer che ha ricevuto questo avviso. Il certificato di un server deve includere «Autenticazione server» e quello di un client «Autenticazione client». Verificare anche che il computer che ha inviato l’avviso supporti il tipo di chiave del certificato, ad esempio RSA o ECDSA.
TLS_ALERT_CERTIFICATE_REVOKED = Il mittente di questo avviso TLS ha rilevato che il certificato dell’altro computer è stato revocato.
    .hint = Chiedere all’autorità di certificazione (CA) il motivo della revoca del certificato, perché altre persone potrebbero essere in possesso della chiave privata. Richiedere quindi un certificato con una nuova chiave privata per il computer che ha ricevuto questo avviso.
TLS_ALERT_CERTIFICATE_EXPIRED = Il mittente di questo avviso TLS ha rilevato che il certificato dell’altro computer è scaduto o non è ancora valido.
    .hint = Rinnovare il certificato sul computer che ha ricevuto questo avviso e verificare se un certificato intermedio è scaduto. Se tutti i certificati sono validi, controllare la data e l’ora del computer che ha inviato l’avviso. La causa potrebbe essere anche un elenco di revoche di certificati (CRL) scaduto sul computer che ha inviato l’avviso.
    .developer = Schannel segnala questo avviso con lo stesso codice usato per un certificato scaduto della controparte. Controllare il certificato della controparte prima di indicare all’utente a chi appartiene il certificato scaduto.
TLS_ALERT_CERTIFICATE_UNKNOWN = Il mittente di questo avviso TLS non accetta il certificato dell’altro computer per un motivo che l’avviso non specifica.
    .hint = Se a ricevere questo avviso è stato un server, significa che un browser o un altro client non ha accettato il certificato del server. In questo caso, installare sul server un certificato che contenga il nome host e sia rilasciato da un’autorità di certificazione (CA) considerata attendibile dai client. Cercare il motivo nel log del computer che ha inviato l’avviso.
TLS_ALERT_UNKNOWN_CA = Il mittente di questo avviso TLS non considera attendibile l’autorità di certificazione (CA) che ha rilasciato il certificato dell’altro computer.
    .hint = Se il certificato è stato rilasciato da una CA interna, verificare l’autenticità del certificato radice della CA e quindi installarlo sul computer che ha inviato questo avviso. Se il certificato è autofirmato, sostituirlo con un certificato rilasciato da una CA attendibile. Se il certificato radice è già installato, configurare l’altro computer in modo che invii tutti i certificati intermedi.
    .developer = Schannel segnala questo avviso con lo stesso codice usato per un certificato non attendibile della controparte. Prima di segnalare l’errore, verificare se è stato rifiutato il certificato della controparte o quello del proprio programma.
TLS_ALERT_ACCESS_DENIED = Il mittente di questo avviso TLS non consente la connessione.
    .hint = Se l’errore viene visualizzato da un browser, controllare il nome host nell’indirizzo e chiedere a un amministratore se il sito Web è bloccato da un filtro di rete o da un prodotto di sicurezza. Se il server richiede un certificato client, verificare che il client invii il certificato previsto e chiedere al gestore del server di consentire l’accesso con questo certificato.
    .developer = Schannel segnala questo avviso come tentativo di accesso non riuscito. Non chiedere all’utente una password, perché questo avviso non riguarda una password.
TLS_ALERT_BAD_CERTIFICATE_STATUS_RESPONSE = Il client non accetta lo stato di revoca (risposta OCSP) inviato dal server per il certificato del server.
    .hint = Controllare la data e l’ora del server. Verificare quindi che il server possa raggiungere il risponditore OCSP dell’autorità di certificazione (CA) per ottenere una risposta OCSP ancora valida.

## Messages

TLS_ALERT_UNEXPECTED_MESSAGE = Il mittente di questo avviso TLS ha ricevuto un messaggio che non era previsto in questa fase della connessione.
    .hint = Verificare che entrambi i programmi siano configurati per usare TLS sulla porta della connessione. Aggiornare quindi entrambi i programmi. Se l’errore persiste, verificare se un proxy o un prodotto di sicurezza ispeziona le connessioni TLS.
    .developer = Registrare i messaggi di handshake da entrambe le parti e cercare il messaggio che il mittente dell’avviso non si aspettava in questa fase.
TLS_ALERT_BAD_RECORD_MAC = Il mittente di questo avviso TLS ha ricevuto dati che non è stato possibile decrittografare o verificare.
    .hint = Installare gli aggiornamenti più recenti dei programmi e dei sistemi operativi su entrambi i computer. Se l’errore si verifica in una sola rete, aggiornare i driver di rete e controllare i dispositivi di rete e i prodotti di sicurezza che si trovano tra i due computer.
    .developer = Non usare la stessa connessione TLS in due processi e non usarla contemporaneamente in due thread, a meno che la libreria TLS non lo consenta. In un processo figlio, aprire una nuova connessione.
TLS_ALERT_RECORD_OVERFLOW = Il mittente di questo avviso TLS ha ricevuto un record TLS di lunghezza superiore a quella consentita.
    .hint = Verificare che entrambi i programmi siano configurati per usare TLS sulla porta della connessione. Aggiornare quindi entrambi i programmi.
TLS_ALERT_ILLEGAL_PARAMETER = Il mittente di questo avviso TLS ha ricevuto un messaggio di handshake con un valore non consentito o in contraddizione con un altro valore.
    .hint = Aggiornare entrambi i programmi, perché la causa è in genere un bug di uno dei due. Se l’errore persiste, verificare se un proxy o un prodotto di sicurezza ispeziona le connessioni TLS.
TLS_ALERT_DECODE_ERROR = Il mittente di questo avviso TLS non è stato in grado di leggere un messaggio perché quest’ultimo ha una lunghezza non valida o contiene un campo non valido.
    .hint = Aggiornare i programmi su entrambi i computer, perché è probabile che uno dei programmi crei o legga i messaggi in modo errato. Se l’errore persiste, verificare se un proxy o un prodotto di sicurezza ispeziona le connessioni TLS.
TLS_ALERT_DECRYPT_ERROR = Il mittente di questo avviso TLS non è stato in grado di verificare una firma o un altro valore crittografico dell’handshake.
    .hint = Verificare che il certificato e la chiave privata sul computer che ha ricevuto questo avviso corrispondano. In Windows, eseguire come amministratore il comando certutil -store my per controllare le chiavi private del computer. Se la connessione usa una chiave precondivisa, confrontare la chiave sui due computer.
TLS_ALERT_MISSING_EXTENSION = Il mittente di questo avviso TLS ha ricevuto un messaggio di handshake privo di un’estensione TLS obbligatoria.
    .hint = Se per la connessione si usa un indirizzo IP, usare invece il nome host del server, perché alcuni server richiedono il nome host (SNI). Se l’errore persiste, aggiornare entrambi i programmi.
    .developer = Inviare le estensioni richieste da TLS 1.3, ad esempio supported_versions, signature_algorithms, supported_groups e key_share, e inviare il nome host nell’estensione server_name.
TLS_ALERT_UNSUPPORTED_EXTENSION = Il mittente di questo avviso TLS ha ricevuto un’estensione TLS che non aveva richiesto.
    .developer = Rispondere solo con le estensioni inviate dalla controparte nel messaggio ClientHello o CertificateRequest.

## Internal errors

TLS_ALERT_INTERNAL_ERROR = Il mittente di questo avviso TLS ha interrotto la connessione a causa di un errore interno.
    .hint = Se questo avviso è stato inviato da un server, verificare che il server disponga di un certificato per il nome host usato dal client. Connettersi con il nome host e non con un indirizzo IP, perché alcuni server richiedono il nome host (SNI). Cercare il motivo nel log del computer che ha inviato l’avviso.
    .developer = Passare il nome host del server come nome di destinazione, in modo che il client invii il nome host (SNI). Schannel segnala questo avviso come errore interno o come messaggio non valido ed entrambi i codici hanno molte altre cause.
TLS_ALERT_GENERAL_ERROR = Il mittente di questo avviso TLS ha interrotto la connessione a causa di un errore che l’avviso non specifica.
    .hint = Cercare il motivo nel log del computer che ha inviato questo avviso.

## Obsolete alerts

TLS_ALERT_DECRYPTION_FAILED = Il mittente di questo avviso TLS non è stato in grado di decrittografare i dati ricevuti dall’altro computer.
    .developer = Non inviare questo avviso, perché può agevolare un attacco. Inviare invece bad_record_mac (20).
TLS_ALERT_DECOMPRESSION_FAILURE = Il mittente di questo avviso TLS non è stato in grado di decomprimere i dati ricevuti dall’altro computer.
    .developer = Disattivare la compressione TLS, che è obsoleta e non sicura.
TLS_ALERT_NO_CERTIFICATE = Il client non ha inviato al server alcun certificato client.
    .hint = Se il server richiede un certificato client, selezionare o configurare un certificato client nel programma client.
TLS_ALERT_EXPORT_RESTRICTION = Il mittente di questo avviso TLS ha rifiutato la connessione a causa di restrizioni, non più in vigore, sull’esportazione della crittografia.
    .developer = Non inviare questo avviso, che non viene più usato da TLS 1.1 e versioni successive.
TLS_ALERT_CERTIFICATE_UNOBTAINABLE = Il server non è stato in grado di recuperare il certificato client dall’indirizzo inviato dal client.
TLS_ALERT_BAD_CERTIFICATE_HASH_VALUE = Il certificato client recuperato dal server dall’indirizzo specificato non corrisponde al valore hash inviato dal client.
