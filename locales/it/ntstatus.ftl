## Steps of a sign-in

STATUS_MORE_PROCESSING_REQUIRED = L’autenticazione non è ancora terminata e il server attende un altro messaggio dal client.
    .hint = Questo codice di stato indica una normale fase di un accesso. In un log o in un’acquisizione del traffico di rete, cercare il codice di stato dell’ultimo messaggio dell’accesso.
    .developer = Passare il token della risposta al pacchetto di sicurezza, ad esempio a InitializeSecurityContext, e inviare il nuovo token nella successiva richiesta di configurazione della sessione (session setup) con l’ID sessione della risposta. Solo il codice di stato dell’ultima risposta indica se l’autenticazione è riuscita.

## Sign-in and accounts

STATUS_NO_SUCH_LOGON_SESSION = La sessione di accesso non esiste o non contiene credenziali utilizzabili oppure il dominio dell’utente non è stato trovato.
    .hint = Se il comando dsregcmd /status riporta questo codice di stato per un accesso a Microsoft Entra, aggiungere il dominio del nome utente a Microsoft Entra ID come dominio personalizzato. Se ci si connette a una cartella condivisa, immettere il nome utente nel formato DOMINIO\utente o SERVER\utente. Se il comando klist non riesce in una sessione remota di PowerShell, eseguirlo in una sessione di Desktop remoto.
STATUS_WRONG_PASSWORD = La password specificata per l’account è errata.
    .hint = Immettere di nuovo la password e sostituire le vecchie password ancora usate da un servizio, un’attività pianificata, un’unità di rete o un telefono. Se i tentativi non riusciti continuano, il computer di origine è indicato nel campo «Workstation di origine» (Source Workstation) dell’evento 4776 sul controller di dominio o sul server. Se il comando dsregcmd /status riporta questo codice di stato, verificare se è possibile raggiungere Microsoft Entra ID.
    .developer = Scrivere questo codice di stato solo in un log destinato agli amministratori. A chi tenta di accedere, comunicare solo che il nome utente o la password non sono corretti.
STATUS_NO_SECRETS = Il database degli account del computer che ha verificato la password non contiene i dati segreti dell’account, ad esempio l’hash della password.
STATUS_PKINIT_CLIENT_FAILURE = Il certificato usato per l’accesso con Kerberos non è valido o non è attendibile.
    .hint = Verificare che sia stato scelto il certificato corretto e che non sia scaduto. Su un controller di dominio, eseguire il comando certutil -enterprise -store NTAuth per verificare che l’autorità di certificazione (CA) che ha rilasciato il certificato sia accettata per l’accesso. Se è un computer ad accedere con un certificato, il certificato deve contenere il nome DNS del computer.

## Access and file sharing

STATUS_ACCESS_DENIED = Il server o il computer ha negato l’accesso richiesto.
    .hint = Verificare che l’account disponga dell’autorizzazione per la condivisione o l’oggetto. Se un computer Windows rifiuta un amministratore locale, usare un account di dominio con diritti di amministratore anziché disattivare Controllo account utente (UAC). Se vengono rifiutati solo alcuni programmi, aggiornarli, perché il server potrebbe richiedere la firma o la crittografia.
    .developer = Se il server richiede la firma, firmare le richieste. Firmare o crittografare sempre la richiesta di connessione alla condivisione (tree connect) di SMB 3.1.1. Se il server richiede la crittografia, negoziare SMB 3 con crittografia. Come nome di destinazione, passare a InitializeSecurityContext la stringa cifs/ seguita dal nome del server, perché un file server può verificare il nome di destinazione.
STATUS_NOT_SUPPORTED = Il server o la funzione non supporta la richiesta.
    .hint = Se l’accesso a un file server non riesce, il server o il dominio potrebbe non accettare NTLM. Per usare Kerberos, connettersi con il nome DNS completo del server da un computer che può raggiungere un controller di dominio. Se non riesce l’accesso con smart card o Windows Hello for Business, verificare che ogni controller di dominio abbia un certificato adatto a Kerberos.
    .developer = Per un accesso S4U, usare il pacchetto Kerberos per un account di dominio e il pacchetto MSV1_0 per un account locale, perché il pacchetto sbagliato restituisce questo codice di stato.
STATUS_NETWORK_NAME_DELETED = La connessione alla condivisione di rete è terminata.
    .hint = Connettersi di nuovo alla condivisione. Se l’errore si ripete, verificare se il server è stato riavviato. Su un server Windows, eseguire il cmdlet Get-SmbShare in PowerShell per verificare se la condivisione esiste ancora.
    .developer = Connettersi di nuovo alla condivisione e ripetere la richiesta con il nuovo ID albero (tree ID). Se nessuna richiesta riesce, verificare che il programma invii l’ID albero dell’ultima risposta di connessione alla condivisione (tree connect).
STATUS_REQUEST_NOT_ACCEPTED = Il server non ha accettato la richiesta.
    .hint = Se il comando dsregcmd /status riporta questo codice di stato per un accesso a Microsoft Entra, il motivo è indicato nei campi «Server Error Code» e «Server Error Description» dello stesso output. Se questo codice di stato viene restituito da un file server, chiudere le connessioni non necessarie, perché è probabile che il server abbia raggiunto il limite di connessioni.
    .developer = Se un server SMB restituisce questo codice di stato, usare una sola sessione per più richieste e chiudere ogni sessione non più necessaria.
STATUS_USER_SESSION_DELETED = Il server non riconosce la sessione usata dal client.
    .hint = Connettersi di nuovo al server. Se l’errore si verifica dopo un periodo di inattività, probabilmente il server ha terminato la sessione. Se l’errore si verifica a ogni connessione, aggiornare il programma usato per la connessione.
    .developer = Creare una nuova sessione e quindi ripetere la richiesta. Usare l’ID sessione dell’ultima risposta di configurazione della sessione (session setup), perché alcuni server assegnano l’ID sessione solo in questa risposta.
STATUS_NETWORK_SESSION_EXPIRED = L’autenticazione della sessione con il server è scaduta.
    .hint = Connettersi di nuovo al server. Se in un programma che rimane in esecuzione a lungo si verificano regolarmente errori, aggiornarlo a una versione che rinnovi la sessione. Eseguire il comando klist per visualizzare la scadenza dei ticket Kerberos della sessione di accesso corrente.
    .developer = Ripetere l’autenticazione nella stessa sessione inviando una richiesta di configurazione della sessione (session setup) con l’ID sessione esistente e quindi ripetere la richiesta non riuscita. Se l’autenticazione non riesce, terminare la sessione.
STATUS_SERVER_UNAVAILABLE = Il file server non è al momento in grado di elaborare la richiesta.
    .hint = Riprovare più tardi. Se il problema riguarda un solo programma, aggiornarlo. Se nessun programma riesce ad accedere con NTLM, mentre l’accesso con Kerberos riesce, aggiornare il software del file server anziché rendere meno restrittivo il requisito delle connessioni Netlogon crittografate, imposto dai controller di dominio da luglio 2023.
    .developer = Se altri client riescono ad accedere allo stesso server, controllare i messaggi Negotiate (SPNEGO) e NTLM inviati dal programma, perché un errore nei messaggi potrebbe causare questo codice di stato.

## Any function

STATUS_NOT_FOUND = Un elemento necessario per l’operazione non è stato trovato.
