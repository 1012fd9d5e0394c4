## Service

SCARD_E_NO_SERVICE = Il servizio smart card non è in esecuzione o non è raggiungibile.
    .hint = In Windows, collegare il lettore, avviare se necessario il servizio «Smart card» in services.msc e riavviare il programma. In una sessione di Desktop remoto, collegare il lettore al proprio computer e reindirizzare le smart card alla sessione. In Linux, installare pcscd ed eseguire il comando sudo systemctl enable --now pcscd.socket per avviare il servizio.
    .developer = In Windows, il servizio viene arrestato dopo la rimozione dell’ultimo lettore. Rilasciare il contesto e chiamare di nuovo SCardEstablishContext dopo una pausa o quando viene segnalato l’evento restituito da SCardAccessStartedEvent. Elencare quindi di nuovo i lettori.
SCARD_E_SERVICE_STOPPED = Il servizio smart card è stato arrestato o non è compatibile con il programma.
    .hint = In Windows, collegare il lettore e riavviare il programma, perché il servizio viene arrestato quando si scollega l’ultimo lettore. In Linux, l’errore indica che il programma e pcscd usano versioni diverse di pcsc-lite, ad esempio se il programma è un pacchetto Flatpak. Aggiornare il programma e pcscd e rimuovere le altre installazioni di pcsc-lite.
    .developer = Rilasciare il contesto con SCardReleaseContext e chiamare di nuovo SCardEstablishContext. Il contesto precedente rimane inutilizzabile anche dopo che un lettore è stato ricollegato.
SCARD_F_COMM_ERROR = Il programma e il servizio smart card non sono riusciti a comunicare tra loro.
    .hint = Riavviare il servizio smart card con il comando sudo systemctl restart pcscd in Linux o in services.msc («Smart card») in Windows, quindi riavviare il programma. Se il comando sudo journalctl -u pcscd riporta «unauthorized», usare una regola polkit per consentire l’accesso solo all’account previsto. Se si usa Desktop remoto e la smart card non è necessaria, disattivare il reindirizzamento delle smart card.
SCARD_F_INTERNAL_ERROR = Si è verificato un errore interno nel servizio smart card, nel driver della smart card o nel driver del lettore.
    .hint = Estrarre la smart card, inserirla di nuovo e riavviare il programma. Se l’errore persiste, installare le versioni più recenti del driver della smart card e del driver del lettore.
SCARD_E_UNEXPECTED = L’operazione con la smart card non è riuscita per un motivo imprevisto o non è supportata.
    .hint = Estrarre la smart card, inserirla di nuovo e ripetere l’operazione. Se l’errore persiste in Windows, installare la versione più recente del driver della smart card. In Linux, installare la versione più recente del programma o provare un altro lettore, perché l’errore indica che il lettore o il relativo driver non supporta la richiesta del programma.
    .developer = In pcsc-lite, il numero di questo codice indica sempre che una funzionalità non è supportata, ad esempio in SCardControl o SCardGetAttrib. In Windows, il codice relativo a una funzionalità non supportata ha un numero diverso. Per rilevare una funzionalità non supportata, usare il simbolo SCARD_E_UNSUPPORTED_FEATURE e non un numero.

## Readers

SCARD_E_NO_READERS_AVAILABLE = Non è stato trovato alcun lettore di smart card.
    .hint = Collegare il lettore e verificare che sia elencato in Gestione dispositivi o, in Linux, nell’output del comando pcsc_scan. In una sessione di Desktop remoto, collegare il lettore al proprio computer e reindirizzare le smart card con il pulsante «Altro» (More) della scheda «Risorse locali» di Connessione Desktop remoto. Se in Linux il lettore è usato da GnuPG, eseguire il comando gpgconf --kill scdaemon e ricollegare il lettore.
    .developer = Non segnalare questo codice come errore all’avvio del programma. Chiamare SCardGetStatusChange con il nome di lettore \\?PnP?\Notification per attendere che venga collegato un lettore oppure, se il sistema non supporta tale nome, chiamare ripetutamente SCardListReaders.
SCARD_E_UNKNOWN_READER = Non è stato trovato alcun lettore di smart card con il nome richiesto.
    .hint = Ricollegare il lettore e riavviare il programma. Se il lettore è selezionato nelle impostazioni del programma, selezionarlo di nuovo, perché il numero alla fine del nome del lettore può cambiare.
    .developer = Non memorizzare i nomi dei lettori. Chiamare di nuovo SCardListReaders e interpretare questo codice come rimozione del lettore.
SCARD_E_READER_UNAVAILABLE = Il lettore di smart card non è al momento disponibile.
    .hint = Ricollegare il lettore direttamente al computer anziché a un hub USB e riavviare il programma. Se l’errore persiste, provare un’altra porta USB e aggiornare il driver del lettore.
    .developer = Il lettore è stato rimosso oppure non è stato possibile alimentarlo. Disconnettersi dalla smart card e chiamare di nuovo SCardListReaders.

## Cards

SCARD_E_NO_SMARTCARD = È necessaria una smart card, ma nel lettore non ne è stata trovata alcuna.
    .hint = Inserire la smart card fino in fondo, con il chip rivolto nel verso corretto, o appoggiarla sul lettore contactless. Se la smart card si trova già nel lettore, estrarla, pulire i contatti e inserirla di nuovo. In una sessione di Desktop remoto, verificare anche che le smart card vengano reindirizzate dal proprio computer.
    .developer = Prima di chiamare SCardConnect, attendere con SCardGetStatusChange che venga rilevata una smart card.
SCARD_W_UNRESPONSIVE_CARD = La smart card non risponde al lettore.
    .hint = Estrarre la smart card, pulire i contatti e inserirla fino in fondo, con il chip rivolto nel verso corretto. Se la smart card continua a non rispondere, provare un altro lettore e, se non funziona in nessun lettore, chiedere una nuova smart card all’emittente. Se si tratta di una smart card a sola memoria, cioè senza processore, è necessario un software specifico per il lettore.
    .developer = Se SCardConnect restituisce questo codice quando SCARD_PROTOCOL_T0 e SCARD_PROTOCOL_T1 vengono richiesti insieme, richiedere solo SCARD_PROTOCOL_T0. Per spegnere e riaccendere la smart card, connettersi con SCARD_SHARE_DIRECT e chiamare SCardReconnect con SCARD_UNPOWER_CARD. In pcsc-lite, SCardReconnect restituisce questo codice se la smart card non si avvia.
SCARD_W_UNPOWERED_CARD = Impossibile comunicare con la smart card perché non è alimentata.
    .hint = Pulire i contatti della smart card e inserirla fino in fondo, con il chip rivolto nel verso corretto, oppure provare un altro lettore. Se il lettore ha più slot, assicurarsi che il programma usi lo slot in cui si trova la smart card. Se si tratta di una smart card a sola memoria, cioè senza processore, è necessario un software specifico per il lettore.
SCARD_W_REMOVED_CARD = La smart card è stata rimossa oppure il contatto con la smart card si è interrotto.
    .hint = Inserire di nuovo la smart card o appoggiarla di nuovo sul lettore contactless e ripetere l’operazione. Non spostare la smart card fino al termine dell’operazione. Se nessuno ha spostato la smart card, pulire i contatti o provare un altro lettore.
    .developer = Considerare questo codice come un evento normale. Disconnettersi e attendere con SCardGetStatusChange che venga rilevata una smart card. Se una chiamata precedente ha segnalato un errore di un comando o di una transazione, segnalare tale errore e non questo codice.
SCARD_W_RESET_CARD = La smart card è stata riavviata, quindi lo stato precedente della connessione è andato perso.
    .hint = Chiudere gli altri programmi che usano la smart card e ripetere l’operazione. Se viene richiesto il PIN, immetterlo di nuovo. Il riavvio non elimina alcun dato dalla smart card.
    .developer = Chiamare SCardReconnect, selezionare di nuovo l’applicazione sulla smart card e richiedere di nuovo il PIN. Mantenere brevi le transazioni, perché Windows riavvia la smart card (reset) se durante una transazione trascorrono cinque secondi senza alcuna operazione. Disconnettersi con SCARD_LEAVE_CARD.
SCARD_E_SHARING_VIOLATION = Un altro programma sta usando la smart card o il lettore.
    .hint = Chiudere gli altri programmi che usano la smart card, ad esempio un browser, un programma di firma o GnuPG, e riprovare. Se l’altro programma è GnuPG, eseguire il comando gpgconf --kill scdaemon per rilasciare la smart card. Se l’errore persiste, estrarre la smart card o la chiave di sicurezza USB e inserirla di nuovo.
    .developer = Connettersi con SCARD_SHARE_SHARED anziché con SCARD_SHARE_EXCLUSIVE e riprovare alcune volte. In Windows, anche SCARD_SHARE_DIRECT è esclusivo. Mantenere brevi le transazioni e disconnettersi non appena l’operazione è terminata.
SCARD_E_PROTO_MISMATCH = Il programma e la smart card non sono riusciti ad accordarsi su un protocollo di trasmissione.
    .hint = Chiudere gli altri programmi che usano la smart card, estrarla e inserirla di nuovo. Se l’errore persiste, installare la versione più recente del programma o provare un altro lettore.
    .developer = Richiedere SCARD_PROTOCOL_T0 e SCARD_PROTOCOL_T1 in SCardConnect e chiamare SCardTransmit con il protocollo restituito da SCardConnect. In pcsc-lite, la causa di questo codice potrebbe essere una connessione precedente, stabilita da un qualsiasi programma con SCARD_PROTOCOL_RAW.
SCARD_E_NOT_TRANSACTED = Impossibile completare un comando inviato alla smart card o una transazione con la smart card.
    .hint = Inserire la smart card fino in fondo o tenerla ferma sul lettore contactless e riprovare. Se l’errore persiste, aggiornare il driver del lettore, collegare il lettore a un’altra porta USB senza usare un hub USB o provare un altro lettore.
    .developer = Chiamare SCardReconnect e ripetere l’intera sequenza di comandi, perché la smart card potrebbe essere stata riavviata. SCardEndTransaction restituisce questo codice anche se non è aperta alcuna transazione. Se una chiamata successiva segnala che la smart card è stata rimossa, si tratta solo di una conseguenza di questo errore.
SCARD_E_COMM_DATA_LOST = La comunicazione tra il lettore e la smart card non è riuscita.
    .hint = Inserire la smart card fino in fondo, attendere alcuni secondi e ripetere l’operazione. Se l’errore persiste, pulire i contatti della smart card oppure provare un altro lettore o un’altra porta USB.
    .developer = Se questo codice viene restituito subito dopo l’inserimento di una smart card, attendere brevemente, chiamare SCardReconnect e ripetere il comando.
SCARD_E_UNKNOWN_CARD = La smart card non è riconosciuta dal sistema o dal driver della smart card.
    .hint = Verificare che sia inserita la smart card corretta. Installare quindi la versione più recente del driver della smart card (minidriver), disponibile presso l’emittente o il fornitore della smart card. In Windows, eseguire il comando certutil -scinfo per controllare l’installazione, perché la riga «Card» è vuota se per la smart card non è installato alcun driver.
SCARD_W_UNSUPPORTED_CARD = Il lettore non è in grado di usare questa smart card.
    .hint = Verificare che sia inserita la smart card corretta e provarla in un altro lettore. Se si tratta di una smart card a sola memoria, cioè senza processore, è necessario un software specifico per il lettore.

## PINs and access

SCARD_W_WRONG_CHV = Il PIN immesso per la smart card è errato.
    .hint = Controllare il tasto Bloc Num e il layout della tastiera. Verificare che il PIN sia quello corretto per la smart card e per l’operazione, perché alcune smart card hanno più PIN. Non tentare di indovinare il PIN, perché viene bloccato dopo pochi tentativi errati. Se non si conosce il PIN, rivolgersi all’emittente della smart card.
    .developer = Mostrare il numero di tentativi rimanenti, se la smart card lo comunica. Non inviare mai di nuovo automaticamente un PIN memorizzato, perché ogni tentativo con un PIN errato viene conteggiato.
SCARD_W_CHV_BLOCKED = Il PIN della smart card è bloccato perché è stato immesso troppe volte un PIN errato.
    .hint = Seguire le istruzioni dell’emittente della smart card per sbloccare il PIN con il PUK oppure chiedere all’emittente o all’amministratore di sbloccare il PIN. Non tentare di indovinare il PUK, perché anche il PUK può bloccarsi e in tal caso potrebbe essere necessario sostituire la smart card. Finché il PIN non viene sbloccato, neanche il PIN corretto funziona.
    .developer = Non inviare di nuovo il PIN. Comunicare all’utente che è necessario sbloccare il PIN.
SCARD_E_INVALID_CHV = Il PIN immesso per la smart card non è valido.
    .hint = Se si sta cambiando il PIN, immettere entrambe le volte lo stesso nuovo PIN e rispettare le regole della smart card per la lunghezza e i caratteri del PIN. In caso contrario, controllare il PIN prima di riprovare, perché la smart card potrebbe conteggiare i tentativi errati.
SCARD_W_CARD_NOT_AUTHENTICATED = La smart card consente questa operazione solo dopo l’immissione del PIN.
    .hint = Chiudere gli altri programmi che usano la smart card, perché un altro programma potrebbe riavviarla dopo l’immissione del PIN. Avviare quindi di nuovo l’operazione e immettere il PIN quando viene richiesto.
    .developer = Verificare il PIN nella stessa transazione dell’operazione, perché la verifica va persa se un altro programma riavvia la smart card (reset).
SCARD_W_CANCELLED_BY_USER = L’utente ha annullato l’operazione con la smart card.
    .hint = Per completare l’operazione, avviarla di nuovo e immettere il PIN o selezionare la smart card quando viene richiesto.
    .developer = Non segnalare questo codice come errore. Proporre di avviare di nuovo l’operazione.
SCARD_W_SECURITY_VIOLATION = L’accesso alla smart card o al servizio smart card è stato negato.
    .hint = In Linux, per impostazione predefinita polkit consente l’accesso alle smart card solo nella sessione locale attiva. Se è previsto l’accesso tramite SSH o da un servizio, individuare l’account con il comando sudo journalctl -u pcscd e usare una regola polkit per consentire «org.debian.pcsc-lite.access_pcsc» e «org.debian.pcsc-lite.access_card» solo a questo account. In Windows, chiedere all’emittente quali operazioni sono consentite dalla smart card.

## Certificates and keys

SCARD_E_NO_SUCH_CERTIFICATE = Il certificato richiesto non è stato trovato sulla smart card.
    .hint = Verificare che sia inserita la smart card corretta. In Windows, eseguire il comando certutil -scinfo per visualizzare i certificati presenti sulla smart card e premere Esc se viene richiesto il PIN. Se il certificato manca, chiedere all’emittente della smart card di aggiungerlo.
SCARD_E_NO_KEY_CONTAINER = Il contenitore di chiavi richiesto non è stato trovato sulla smart card.
    .hint = Se si usa Desktop remoto, installare la stessa versione del driver della smart card (minidriver) su entrambi i computer. In caso contrario, verificare che sia inserita la smart card corretta e selezionare un certificato presente su questa smart card. In Windows, eseguire il comando certutil -scinfo per visualizzare i certificati e i contenitori di chiavi presenti sulla smart card.
    .developer = Leggere il nome del contenitore dalla smart card e non dalle impostazioni. I minidriver e i moduli PKCS #11 compongono i nomi in modo diverso, quindi un nome memorizzato potrebbe non esistere per il driver in uso.
SCARD_E_UNSUPPORTED_FEATURE = La smart card, il driver della smart card o il sistema non supporta l’operazione richiesta.
    .hint = Se l’errore compare solo in un log di FreeRDP e la smart card funziona, non è necessario alcun intervento. In caso contrario, installare la versione più recente del driver della smart card (minidriver). Se l’errore persiste, chiedere all’emittente o al fornitore se la smart card supporta l’operazione, ad esempio l’algoritmo di firma o l’importazione di una chiave.
    .developer = Non basarsi sull’esito di una prima chiamata a NCryptSignHash che richiede solo le dimensioni. Se si usa RSA-PSS, questo codice potrebbe essere restituito solo dalla seconda chiamata, dopo l’immissione del PIN. Usare il simbolo e non il numero, perché in pcsc-lite questo codice ha un numero diverso rispetto a Windows.

## Programs

SCARD_E_CANCELLED = Il programma ha annullato un’operazione in attesa di una smart card o di un lettore.
    .hint = Se la smart card funziona, non è necessario alcun intervento, perché spesso i programmi smettono di attendere una smart card, ad esempio quando si chiude una finestra.
    .developer = Non considerare questo codice come un errore, perché per questo contesto è stata chiamata la funzione SCardCancel. Terminare l’attesa o chiamare di nuovo SCardGetStatusChange.
SCARD_E_INVALID_HANDLE = La connessione del programma alla smart card o al servizio smart card non è più valida.
    .hint = Riavviare il programma. Una connessione non è più valida, ad esempio, dopo che il lettore è stato scollegato o il servizio smart card è stato riavviato.
    .developer = Chiamare di nuovo SCardEstablishContext e connettersi di nuovo alla smart card con il nuovo contesto. Se il servizio non è stato riavviato, verificare se il programma ha già chiuso l’handle.
SCARD_E_INSUFFICIENT_BUFFER = La memoria fornita dal programma non è sufficiente per i dati provenienti dalla smart card o dal lettore.
    .hint = Se la smart card funziona, non è necessario alcun intervento, perché molti programmi ripetono la richiesta con più memoria. Se la smart card non funziona, installare la versione più recente del programma.
    .developer = Chiamare di nuovo le funzioni come SCardListReaders con le dimensioni restituite, perché l’elenco può allungarsi tra una chiamata e l’altra. In pcsc-lite, passare a SCardTransmit un buffer di 258 byte o, per le risposte estese, di 65.538 byte, perché questa funzione non restituisce le dimensioni. Le versioni di pcsc-lite precedenti alla 1.9.8 rifiutano i buffer più grandi di 65.548 byte.
