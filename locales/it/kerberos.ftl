## Success and steps of the sign-in

KDC_ERR_NONE = La richiesta Kerberos è stata completata correttamente.
    .hint = Negli eventi 4768 e 4769 di Windows, il valore 0x0 indica che è stato emesso un ticket e non che si è verificato un errore.
    .developer = Considerare questo valore come un esito positivo e non visualizzarlo come errore.
KDC_ERR_PREAUTH_REQUIRED = Il centro distribuzione chiavi (KDC) chiede al client di dimostrare la propria identità con la preautenticazione, che è una normale fase dell’accesso.
    .hint = Non è necessario alcun intervento se l’accesso prosegue dopo la comparsa di questo messaggio in una traccia o in un log. Se invece l’accesso si interrompe qui, installare la versione più recente del client Kerberos, in modo che supporti uno dei metodi offerti dal KDC. Non disattivare la preautenticazione per l’account.
    .developer = Leggere nel campo e-data la struttura METHOD-DATA, che elenca i metodi di preautenticazione e, in PA-ETYPE-INFO2, i tipi di crittografia e i salt. Ripetere la richiesta AS con uno dei metodi. Non segnalare questa risposta come errore.
KDC_ERR_MORE_PREAUTH_DATA_REQUIRED = Il centro distribuzione chiavi (KDC) ha bisogno di un altro messaggio dal client, come è normale in un accesso in più fasi.
    .hint = Non è necessario alcun intervento se l’accesso prosegue. Se invece l’accesso si interrompe qui, installare la versione più recente del client Kerberos.
    .developer = Inviare il messaggio successivo dello stesso metodo di preautenticazione e includere il valore PA-FX-COOKIE della risposta.
KRB_ERR_RESPONSE_TOO_BIG = La risposta del centro distribuzione chiavi (KDC) è troppo grande per UDP, quindi il client deve ripetere la richiesta tramite TCP.
    .hint = Non è necessario alcun intervento se l’accesso prosegue, perché i client ripetono automaticamente la richiesta tramite TCP. Se invece l’accesso si interrompe qui, verificare che nessun firewall blocchi la porta TCP 88 tra il client e il KDC, che in un dominio Windows è il controller di dominio.
    .developer = Ripetere la stessa richiesta tramite TCP e non segnalare questa risposta come errore.
KDC_ERR_WRONG_REALM = Il centro distribuzione chiavi (KDC) non gestisce l’area di autenticazione (dominio) richiesta e il client deve rivolgersi al KDC di un’altra area.
    .hint = Non è necessario alcun intervento se l’accesso prosegue, perché il KDC ha indirizzato il client al dominio corretto. Se invece l’accesso si interrompe qui, controllare il dominio nel nome utente. Verificare inoltre che il programma usi il nome DNS completo di tale dominio e un controller di dominio appartenente allo stesso dominio.
    .developer = Se era impostata l’opzione canonicalize, ripetere la richiesta AS nell’area di autenticazione indicata nel campo crealm della risposta. Seguire solo pochi riferimenti, ad esempio cinque, e non usare il campo cname della risposta.

## Accounts and passwords

KDC_ERR_C_PRINCIPAL_UNKNOWN = Il centro distribuzione chiavi (KDC) non ha trovato l’account dell’utente o del computer che ha richiesto il ticket.
    .hint = Controllare il nome utente e il dominio e verificare che l’account esista. Se si usa un file keytab con Active Directory, accedere con il nome dell’entità utente (UPN) o con il nome dell’account (per un computer, con il segno di dollaro finale) e non con un nome dell’entità servizio (SPN). Se nell’evento 4768 compaiono molti nomi sconosciuti, è possibile che qualcuno stia tentando di indovinare i nomi.
    .developer = Non rivelare a un client non autenticato che l’account non esiste. Segnalare lo stesso errore previsto per una password errata.
KDC_ERR_PREAUTH_FAILED = Il centro distribuzione chiavi (KDC) non ha potuto verificare l’identità del client, in genere perché la password o la chiave archiviata non è corretta.
    .hint = Immettere di nuovo la password. Se una vecchia password è ancora salvata per un servizio, un’attività pianificata o un’unità di rete oppure se un file keytab è precedente all’ultimo cambio di password, sostituire la password salvata o il file keytab. Nell’evento 4771 di un controller di dominio, il campo «Indirizzo client» (Client Address) indica la provenienza della password errata.
    .developer = Non riprovare automaticamente, perché ogni tentativo con una password errata può contribuire al blocco dell’account.
KDC_ERR_KEY_EXPIRED = La password dell’account è scaduta o deve essere cambiata prima che l’account possa essere usato per l’accesso.
    .hint = Cambiare la password nella schermata di accesso di Windows oppure, in Linux, con il comando kpasswd. Se non è possibile cambiare la password personalmente, chiedere a un amministratore di impostarne una nuova. Se si tratta dell’account di un servizio, impostare una nuova password e quindi aggiornarla nelle impostazioni del servizio o creare di nuovo il file keytab.
    .developer = Proporre di cambiare la password anziché chiederla di nuovo. Per il cambio, richiedere un ticket per kadmin/changepw, che il KDC emette anche se la password è scaduta (RFC 3244).
KDC_ERR_CLIENT_REVOKED = L’account è stato rifiutato dal centro distribuzione chiavi (KDC) perché è disabilitato, bloccato o scaduto oppure non è autorizzato ad accedere in questo momento.
    .hint = Chiedere a un amministratore di verificare se l’account è bloccato, disabilitato o scaduto e se il tentativo rientra nell’orario di accesso impostato per l’account. Se l’account è bloccato, farlo sbloccare o attendere la fine del blocco. Sostituire quindi ogni vecchia password ancora salvata, ad esempio in un servizio o in un file keytab.
    .developer = Non segnalare che l’account è «bloccato» (locked), perché questo codice non indica quale sia il motivo effettivo. Un KDC basato su Windows indica il motivo con un valore NTSTATUS nel campo e-data (KERB-EXT-ERROR), ad esempio che l’account è bloccato o disabilitato.
KDC_ERR_NAME_EXP = L’account che ha richiesto il ticket ha raggiunto la data di scadenza.
    .hint = Se l’account è ancora necessario, chiedere a un amministratore di impostare una data di scadenza successiva, perché una nuova password non risolve il problema. Se il centro distribuzione chiavi (KDC) usa MIT Kerberos, eseguire in kadmin il comando getprinc seguito dal nome dell’account per visualizzare il valore «Expiration date».
KDC_ERR_CLIENT_NOTYET = L’account che ha richiesto il ticket non è ancora valido.
    .hint = Chiedere a un amministratore di controllare la data di inizio validità dell’account e l’orologio del centro distribuzione chiavi (KDC). Se il KDC usa Heimdal, verificare anche che l’account abbia una chiave, che viene creata quando si imposta una password.
KDC_ERR_NULL_KEY = Il centro distribuzione chiavi (KDC) non dispone di alcuna chiave per l’account o il servizio e non può emettere un ticket.
    .hint = Chiedere a un amministratore di reimpostare la password dell’account, perché le chiavi dell’account vengono create quando si imposta la password. Se l’account appartiene a un servizio che usa un file keytab, creare poi di nuovo il file keytab.
KDC_ERR_POLICY = Il centro distribuzione chiavi (KDC) ha rifiutato la richiesta perché un criterio non la consente.
    .hint = Se è impostata l’opzione «Smart card necessaria per l’accesso interattivo» (Smart card is required for interactive logon), accedere con la smart card. In caso contrario, chiedere a un amministratore di controllare l’elenco «Accedi a» (Log On To), il criterio di autenticazione e, per un dominio attendibile, l’autenticazione selettiva. Se si usa FreeIPA, accedere con il metodo richiesto dal servizio, ad esempio una password monouso.
    .developer = Leggere il campo e-data, in cui un KDC basato su Windows indica il motivo con un valore NTSTATUS (KERB-EXT-ERROR), ad esempio che all’account non è consentito l’accesso dal computer del client. Se un criterio di autenticazione richiede la blindatura Kerberos, inviare la richiesta con FAST.
KDC_ERR_C_OLD_MAST_KVNO = La chiave dell’account che ha richiesto il ticket è crittografata con una vecchia chiave master, che il centro distribuzione chiavi (KDC) non usa più.
    .hint = Se il KDC usa MIT Kerberos, eseguire sul KDC il comando kdb5_util list_mkeys come root per elencare le chiavi master del database. Reimpostare quindi la password dell’account, in modo che la chiave dell’account venga crittografata con la chiave master attiva.
KDC_ERR_S_OLD_MAST_KVNO = La chiave del servizio è crittografata con una vecchia chiave master, che il centro distribuzione chiavi (KDC) non usa più.
    .hint = Se il KDC usa MIT Kerberos, eseguire sul KDC il comando kdb5_util list_mkeys come root per elencare le chiavi master del database. Creare quindi una nuova chiave per il servizio, in modo che venga crittografata con la chiave master attiva, e creare di nuovo il file keytab del servizio.

## Services and their names

KDC_ERR_S_PRINCIPAL_UNKNOWN = Il centro distribuzione chiavi (KDC) non ha trovato il servizio per cui il client ha richiesto un ticket.
    .hint = Usare il nome DNS completo del server e non un indirizzo IP. Eseguire il comando setspn -Q seguito dal nome dell’entità servizio (SPN), ad esempio HTTP/server.example.com, e far aggiungere da un amministratore l’SPN mancante (setspn -S SPN DOMINIO\account) o far rimuovere i duplicati errati (setspn -D SPN DOMINIO\account). Se il problema riguarda solo i client Linux, controllare la risoluzione DNS inversa del server.
    .developer = Passare come destinazione il servizio e il nome DNS completo del server, ad esempio HTTP@server.example.com a GSS-API o HTTP/server.example.com a SSPI. Per S4U2self, l’account del servizio richiedente deve avere un SPN.
KDC_ERR_PRINCIPAL_NOT_UNIQUE = Il centro distribuzione chiavi (KDC) ha trovato più account con il nome dell’entità richiesto.
    .hint = Eseguire il comando setspn -X o, per l’intera foresta, setspn -F -X per elencare i nomi dell’entità servizio (SPN) duplicati. Rimuovere l’SPN da tutti gli account diversi da quello del servizio, ad esempio eseguendo il comando setspn -D HTTP/server.example.com DOMINIO\account come amministratore. Verificare inoltre che non esistano due account con lo stesso nome dell’entità utente (UPN).
KDC_ERR_MUST_USE_USER2USER = Il centro distribuzione chiavi (KDC) non emette ticket ordinari per il servizio richiesto, che è raggiungibile solo con l’autenticazione da utente a utente.
    .hint = Eseguire il comando setspn -L seguito dal nome dell’account del servizio per verificare se è registrato un nome dell’entità servizio (SPN), perché Windows non emette ticket ordinari per un account utente senza SPN. Se il KDC usa MIT Kerberos, eseguire in kadmin il comando getprinc seguito dal nome del servizio per verificare se è impostato l’attributo DISALLOW_SVR.
    .developer = Verificare che la destinazione indichi un servizio e non un utente. Per l’autenticazione da utente a utente, impostare il flag ENC-TKT-IN-SKEY nella richiesta TGS e aggiungere il TGT della destinazione come ticket aggiuntivo.
KRB_AP_ERR_USER_TO_USER_REQUIRED = Il server accetta solo ticket emessi per l’autenticazione da utente a utente.
    .hint = Eseguire il comando setspn -L seguito dal nome dell’account del servizio per elencare i nomi dell’entità servizio (SPN) dell’account. Se non è registrato alcun SPN, farne aggiungere uno da un amministratore, ad esempio con il comando setspn -S HTTP/server.example.com DOMINIO\account. Se il numero dell’errore è 66 (0x42) e si accede con una smart card o un certificato, controllare l’associazione del certificato all’account.
    .developer = Ottenere il TGT del server tramite il protocollo dell’applicazione, richiedere un ticket con il flag ENC-TKT-IN-SKEY e questo TGT e impostare il flag USE-SESSION-KEY nella richiesta AP.
KRB_AP_ERR_NO_TGT = L’autenticazione da utente a utente non è riuscita perché non era disponibile alcun ticket di concessione ticket (TGT) del servizio.
    .hint = Se il servizio viene eseguito con un account utente, l’utente deve accedere di nuovo al computer su cui viene eseguito il servizio, in modo che il servizio ottenga un nuovo TGT.
KDC_ERR_SERVICE_EXP = L’account del servizio per cui il client ha richiesto un ticket ha raggiunto la data di scadenza.
    .hint = Se il servizio è ancora necessario, chiedere a un amministratore di impostare una data di scadenza successiva per l’account del servizio. Il problema non dipende dall’account utente.
KDC_ERR_SERVICE_REVOKED = Il centro distribuzione chiavi (KDC) non emette un ticket per il servizio perché l’account del servizio è disabilitato o bloccato.
    .hint = Chiedere a un amministratore di verificare se l’account del servizio è disabilitato o bloccato. Il problema non dipende dall’account utente.
KDC_ERR_SERVICE_NOTYET = L’account del servizio per cui il client ha richiesto un ticket non è ancora valido.
    .hint = Chiedere a un amministratore di controllare la data di inizio validità dell’account del servizio e l’orologio del centro distribuzione chiavi (KDC).
KDC_ERR_SERVER_NOMATCH = Il server indicato nella richiesta non corrisponde al ticket incluso nella richiesta.
    .hint = Eliminare i ticket memorizzati nella cache con il comando klist purge in Windows o kdestroy in Linux e accedere di nuovo.
    .developer = Per rinnovare o convalidare un ticket, indicare il server per cui è stato emesso il ticket. Per l’autenticazione da utente a utente, inviare il TGT del server richiesto. Per S4U2proxy, inviare un ticket dell’utente (evidence ticket) emesso per il servizio che effettua la richiesta.
KDC_ERR_BADOPTION = Il centro distribuzione chiavi (KDC) non può soddisfare un’opzione della richiesta, ad esempio la delega o il rinnovo di un ticket.
    .hint = Se un server agisce per conto degli utenti verso un secondo server, controllare la scheda «Delega» dell’account del servizio. Gli utenti del gruppo Protected Users e quelli con l’opzione «L’account è sensibile e non può essere delegato» (Account is sensitive and cannot be delegated) sono esclusi intenzionalmente dalla delega. Se non è stato possibile rinnovare un ticket, accedere di nuovo o eseguire il comando kinit.
    .developer = Mostrare il campo e-text, in cui un KDC MIT indica il motivo, ad esempio NOT_ALLOWED_TO_DELEGATE o TGT NOT FORWARDABLE. Per S4U2proxy, verificare che l’SPN di destinazione sia consentito per il servizio e che il ticket dell’utente inviato dal servizio (evidence ticket) sia inoltrabile.

## Keys and encryption types

KRB_AP_ERR_BAD_INTEGRITY = Impossibile decrittografare correttamente il messaggio Kerberos, in genere perché la chiave del destinatario non è quella con cui è stato crittografato il messaggio.
    .hint = Sul server che segnala questo errore, creare di nuovo il file keytab oppure immettere la password attuale dell’account del servizio nelle impostazioni del servizio. Eliminare quindi i ticket memorizzati nella cache sul client (klist purge in Windows, kdestroy in Linux) e accedere di nuovo. Se l’errore si verifica durante l’accesso, immettere di nuovo la password.
    .developer = Verificare che l’SPN, il numero di versione della chiave (kvno) e il tipo di crittografia della chiave corrispondano al ticket. Se si deriva una chiave AES da una password, controllare anche il salt.
KRB_AP_ERR_MODIFIED = Impossibile verificare il messaggio Kerberos, spesso perché il ticket è stato crittografato con la chiave di un account diverso da quello con cui viene eseguito il servizio.
    .hint = Eseguire il comando setspn -Q seguito dal nome dell’entità servizio (SPN) usato dal client, ad esempio HTTP/server.example.com, per verificare che l’SPN sia registrato solo per l’account del servizio. Controllare il record DNS del server ed eseguire il comando klist purge sul client. Se un programma Java non riesce ad accedere, scrivere l’area di autenticazione in maiuscolo e rimuovere l’impostazione renew_lifetime da krb5.conf.
    .developer = Se questo codice viene restituito da un KDC, calcolare il checksum dell’autenticatore sul corpo della richiesta TGS e verificare che i ticket di una richiesta S4U contengano un PAC con firme valide.
KRB_AP_ERR_BADKEYVER = Il server non dispone di una chiave con la versione e il tipo di crittografia usati per crittografare il ticket.
    .hint = Se la password dell’account del servizio è stata cambiata, creare un nuovo file keytab. Se è diverso solo il tipo di crittografia, usare AES per l’account e per il file keytab. Eseguire quindi il comando klist purge sui client Windows oppure kdestroy e kinit in Linux. Per confrontare le versioni in Linux, eseguire i comandi kinit, kvno HTTP/server.example.com e klist -k -e, quest’ultimo come root.
    .developer = Mantenere nel file keytab le chiavi delle versioni precedenti fino alla scadenza dei ticket crittografati con tali chiavi.
KRB_AP_ERR_NOKEY = Il server non ha trovato alcuna chiave adatta per il servizio indicato nel ticket.
    .hint = Sul server, eseguire il comando klist -k -e (come root in Linux) seguito dal nome del file keytab per elencare i nomi, le versioni delle chiavi (KVNO) e i tipi di crittografia. Se manca il servizio, la versione attuale o un tipo di crittografia AES, creare di nuovo il file keytab. Verificare anche che l’account del servizio sia autorizzato a leggere il file keytab.
    .developer = Confrontare i campi sname, realm, kvno ed etype del ticket con le voci del file keytab, perché indicano quale chiave è stata cercata dal server.
KDC_ERR_ETYPE_NOSUPP = Il centro distribuzione chiavi (KDC) e il client non hanno in comune alcun tipo di crittografia che possa essere usato per l’account.
    .hint = Anziché consentire RC4 o DES, attivare «Questo account supporta la crittografia Kerberos AES a 256 bit» (This account supports Kerberos AES 256 bit encryption) o, per i computer, consentire AES nell’attributo msDS-SupportedEncryptionTypes. Consentire AES anche in krb5.conf, se presente. Cambiare la password se è molto vecchia. Creare poi di nuovo gli eventuali file keytab. Per un servizio in un altro dominio, consentire AES per il trust nei due domini.
    .developer = Offrire i tipi aes256-cts-hmac-sha1-96 e aes128-cts-hmac-sha1-96. Se il campo e-data contiene PA-ETYPE-INFO2, ripetere la richiesta con un tipo di crittografia elencato in PA-ETYPE-INFO2.
KDC_ERR_SUMTYPE_NOSUPP = Il centro distribuzione chiavi (KDC) non supporta il tipo di checksum usato nella richiesta del client.
    .hint = Installare la versione più recente del client Kerberos o del programma che ha inviato la richiesta.
    .developer = Usare il tipo di checksum che corrisponde al tipo di crittografia della chiave di sessione.
KRB_AP_ERR_INAPP_CKSUM = Il messaggio Kerberos non contiene alcun checksum oppure il checksum è di un tipo non abbastanza sicuro.
    .hint = Installare la versione più recente del client Kerberos o del programma che ha inviato il messaggio.
    .developer = Usare il tipo di checksum con chiave che corrisponde al tipo di crittografia della chiave di sessione.

## Tickets and clocks

KRB_AP_ERR_SKEW = La differenza tra l’orologio del client e quello del server o del centro distribuzione chiavi (KDC) supera il limite consentito.
    .hint = Controllare la data, l’ora e il fuso orario del client, del server e del KDC, i cui orologi per impostazione predefinita non devono differire di oltre cinque minuti. In un dominio Windows, eseguire come amministratore il comando w32tm /resync per regolare l’orologio. Se si usa chrony in Linux, eseguire il comando chronyc tracking per visualizzare la differenza e chronyc makestep come root per regolare l’orologio.
    .developer = Mostrare la differenza tra il campo stime del messaggio KRB-ERROR e l’ora locale.
KRB_AP_ERR_TKT_EXPIRED = Il ticket Kerberos è scaduto.
    .hint = Se nell’evento 4769 è riportato il codice di errore 0x20, non è necessario alcun intervento, perché Windows ottiene automaticamente un nuovo ticket. Se l’errore viene segnalato da un programma, bloccare e sbloccare la sessione di Windows o, in Linux, eseguire il comando kinit per ottenere un nuovo ticket. Per un servizio o un processo di lunga durata, usare un file keytab anziché il ticket di un utente.
    .developer = Controllare l’ora di fine validità del ticket prima di usarlo e ottenere un nuovo ticket prima che quello precedente scada.
KRB_AP_ERR_TKT_NYV = Il ticket Kerberos non è ancora valido.
    .hint = Confrontare la data, l’ora e il fuso orario del client, del server e del centro distribuzione chiavi (KDC) e correggere l’orologio errato. Se sono coinvolti due domini, confrontare anche gli orologi dei KDC di entrambi i domini. Eliminare quindi i ticket memorizzati nella cache con il comando klist purge in Windows o kdestroy in Linux e accedere di nuovo.
    .developer = Se un ticket ha il flag INVALID, farlo convalidare dal KDC prima di usarlo.
KDC_ERR_CANNOT_POSTDATE = Il centro distribuzione chiavi (KDC) ha rifiutato di emettere un ticket con un’ora di inizio futura.
    .hint = Controllare la data, l’ora e il fuso orario del client, perché in genere la causa è un orologio in anticipo rispetto a quello del KDC. Se si esegue il comando kinit con un’ora di inizio (-s), omettere questa opzione.
    .developer = Non richiedere ticket postdatati, che Active Directory non supporta.
KDC_ERR_NEVER_VALID = Il centro distribuzione chiavi (KDC) ha rifiutato di emettere un ticket la cui validità terminerebbe prima di iniziare o troppo poco tempo dopo l’inizio.
    .hint = Controllare la data, l’ora e il fuso orario del client e del KDC. Se gli orologi sono corretti, chiedere a un amministratore di controllare la durata dei ticket nei criteri Kerberos del dominio e nel criterio di autenticazione dell’account.
KRB_AP_ERR_REPEAT = Il messaggio Kerberos è stato rifiutato perché il destinatario aveva già ricevuto lo stesso messaggio.
    .hint = Confrontare gli orologi del client e del server e connettersi di nuovo. Se l’errore persiste, verificare se un proxy o un servizio di bilanciamento del carico invia due volte le richieste o se più programmi usano contemporaneamente lo stesso account. Eliminare la causa anziché disattivare sul server il controllo dei messaggi ripetuti.
    .developer = Creare una nuova richiesta AP per ogni tentativo e non inviare mai due volte lo stesso token Negotiate.
KDC_ERR_TGT_REVOKED = Il centro distribuzione chiavi (KDC) non accetta più il ticket di concessione ticket (TGT) del client.
    .hint = Eliminare i ticket memorizzati nella cache con il comando klist purge in Windows o kdestroy in Linux e accedere di nuovo. Se l’errore persiste, verificare che l’account esista ancora e che non sia stato eliminato e poi ricreato. Installare inoltre gli aggiornamenti più recenti su tutti i controller di dominio.
    .developer = Non riusare un TGT archiviato dopo che l’account è stato modificato. Ottenere un nuovo TGT quando il KDC restituisce questo codice.
KRB_AP_ERR_NOT_US = Il ticket Kerberos è stato emesso per un nome di servizio o un’area di autenticazione diversi da quelli del destinatario.
    .hint = Connettersi con il nome DNS per cui il servizio ha una chiave. Su un server Linux, eseguire il comando klist -k come root per elencare i nomi presenti nel file keytab e, se il nome manca, aggiungere una chiave. Se i nomi corrispondono, controllare il record DNS del server.
    .developer = Se si usa GSS-API, passare GSS_C_NO_CREDENTIAL come credenziali dell’accettore (acceptor), in modo che venga accettato ogni nome presente nel file keytab.
KRB_AP_ERR_BADMATCH = Il ticket e l’autenticatore della richiesta Kerberos indicano client diversi.
    .hint = Eliminare i ticket memorizzati nella cache con il comando klist purge in Windows o kdestroy in Linux e accedere di nuovo per ottenere nuovi ticket.
    .developer = Inserire nell’autenticatore il nome del client e l’area di autenticazione del ticket. In una richiesta S4U2self, un servizio deve richiedere il ticket per sé stesso.
KRB_AP_ERR_BADADDR = L’indirizzo di rete del mittente non corrisponde agli indirizzi contenuti nel ticket o nel messaggio Kerberos.
    .hint = Se l’indirizzo del computer è cambiato, ad esempio in seguito alla connessione a una VPN, ottenere un nuovo ticket. Se il computer si trova dietro un NAT o un proxy, ottenere un ticket senza indirizzi. In Linux, usare il comando kinit -A per ottenere un ticket di questo tipo.
    .developer = Lasciare vuoto il campo addresses della richiesta AS, in modo che il KDC emetta ticket senza indirizzi.

## Trust between realms

KDC_ERR_PATH_NOT_ACCEPTED = Il centro distribuzione chiavi (KDC) non accetta le aree di autenticazione (domini) attraverso le quali è passato il ticket.
    .hint = Chiedere agli amministratori delle aree di autenticazione di controllare le relazioni di trust tra le aree. Se si usa MIT Kerberos, controllare la sezione «capaths» di krb5.conf, che elenca i percorsi consentiti.
KRB_AP_PATH_NOT_ACCEPTED = Il server non accetta le aree di autenticazione (domini) attraverso le quali è passato il ticket.
    .hint = Chiedere agli amministratori delle aree di autenticazione di controllare le relazioni di trust tra le aree. Se il server usa MIT Kerberos, controllare sul server la sezione «capaths» di krb5.conf, che elenca i percorsi consentiti.
KDC_ERR_TRTYPE_NOSUPP = Il centro distribuzione chiavi (KDC) non supporta il formato in cui il ticket elenca le aree di autenticazione (domini) attraverso le quali è passato.
    .developer = Codificare il campo transited come DOMAIN-X500-COMPRESS (1).

## Smart cards and certificates

KDC_ERR_PADATA_TYPE_NOSUPP = Il centro distribuzione chiavi (KDC) non supporta il tipo di preautenticazione usato dal client, ad esempio l’accesso con smart card.
    .hint = Se si accede con una smart card o un certificato, ogni controller di dominio deve avere un certificato valido. Eseguire il comando certutil -dcinfo verify su un controller di dominio con un account di amministratore di dominio per controllare tali certificati. Se un certificato manca o è scaduto, rilasciare un nuovo certificato in base al modello «Autenticazione Kerberos» (Kerberos Authentication).
    .developer = Se questo codice viene restituito per una richiesta TGS, verificare che la richiesta contenga il TGT come PA-TGS-REQ.
KDC_ERR_CLIENT_NOT_TRUSTED = Il centro distribuzione chiavi (KDC) non considera attendibile il certificato con cui il client tenta di accedere.
    .hint = Sul controller di dominio, eseguire il comando certutil -enterprise -store NTAuth per verificare che sia elencata l’autorità di certificazione (CA) che ha rilasciato il certificato dell’utente. Verificare inoltre che il certificato non sia stato revocato e che il controller di dominio possa raggiungere l’elenco di revoche di certificati (CRL) della CA.
KDC_ERR_CERTIFICATE_MISMATCH = Il certificato è stato rifiutato dal centro distribuzione chiavi (KDC) perché non ha un’associazione sicura (strong mapping) all’account o contiene l’identificatore di sicurezza (SID) di un altro account.
    .hint = Rilasciare di nuovo il certificato in modo che contenga il SID dell’account oppure impostare un’associazione sicura (strong mapping) nell’attributo altSecurityIdentities dell’account (KB5014754), anziché disattivare il controllo. Il certificato è indicato nell’evento 39, 40 o 41 del registro eventi di sistema del controller di dominio.
KDC_ERR_CLIENT_NAME_MISMATCH = Il certificato con cui il client tenta di accedere non appartiene all’account richiesto.
    .hint = Scegliere il certificato rilasciato per l’account e controllare il nome utente. Se l’errore persiste, chiedere a un amministratore di confrontare con l’account il nome dell’entità utente (UPN) o il nome DNS riportato nel nome alternativo del soggetto del certificato e di correggere il certificato o la relativa associazione.
KDC_ERR_INCONSISTENT_KEY_PURPOSE = Il certificato non può essere usato per un accesso Kerberos perché non include lo scopo richiesto.
    .hint = Controllare il campo «Utilizzo chiavi avanzato» del certificato dell’utente e, se manca lo scopo, far rilasciare di nuovo il certificato. Active Directory accetta «Accesso smart card» o «Autenticazione client», mentre MIT Kerberos per impostazione predefinita richiede 1.3.6.1.5.2.3.4. Se il comando kinit rifiuta il certificato del KDC, verificare che il certificato includa «Autenticazione KDC».
    .developer = Accettare id-pkinit-KPClientAuth e id-ms-kp-sc-logon (1.3.6.1.4.1.311.20.2.2) come scopo di un certificato client.
KDC_ERR_CANT_VERIFY_CERTIFICATE = Impossibile verificare il certificato per l’accesso Kerberos perché non è stata trovata alcuna catena fino a un’autorità di certificazione (CA) attendibile.
    .hint = Se si usa MIT Kerberos, verificare che l’impostazione pkinit_anchors indichi il certificato radice e che pkinit_pool indichi i certificati intermedi. Queste impostazioni si trovano in kdc.conf sul KDC per il certificato di un utente e in krb5.conf sul client per il certificato del KDC. Aggiungere un certificato radice solo dopo averne verificato l’autenticità.
    .developer = Leggere nel campo e-data il valore TD-TRUSTED-CERTIFIERS, che elenca le CA considerate attendibili dal KDC, e inviare i certificati intermedi del client.
KDC_ERR_INVALID_CERTIFICATE = Il certificato per l’accesso Kerberos o un altro certificato della relativa catena non è valido.
    .hint = Verificare se è scaduto un certificato della catena o un elenco di revoche di certificati (CRL) e controllare l’orologio del computer che segnala l’errore. Se si usa MIT Kerberos in Linux, eseguire il comando KRB5_TRACE=/dev/stderr kinit seguito dal nome utente per visualizzare il motivo. Se un certificato è scaduto o danneggiato, sostituirlo.
    .developer = Leggere nel campo e-data il valore TD-INVALID-CERTIFICATES, che indica il certificato.
KDC_ERR_REVOKED_CERTIFICATE = Un certificato per l’accesso Kerberos è stato revocato.
    .hint = Chiedere all’amministratore dell’autorità di certificazione (CA) perché il certificato è stato revocato. Se l’account è ancora autorizzato ad accedere, far rilasciare un nuovo certificato e rimuovere quello precedente dalla smart card o dal computer.
    .developer = Leggere nel campo e-data il valore TD-INVALID-CERTIFICATES, che indica il certificato.
KDC_ERR_REVOCATION_STATUS_UNKNOWN = Impossibile determinare se un certificato per l’accesso Kerberos è stato revocato.
    .hint = Se si usa MIT Kerberos, salvare un elenco di revoche di certificati (CRL) aggiornato per ogni CA della catena nel percorso indicato dall’impostazione pkinit_revoke, perché le CRL non vengono scaricate. Configurare questa impostazione in kdc.conf sul KDC per il certificato di un utente e in krb5.conf sul client per il certificato del KDC. Non disattivare il controllo.
KDC_ERR_REVOCATION_STATUS_UNAVAILABLE = Non era disponibile alcuna informazione sull’eventuale revoca di un certificato per l’accesso Kerberos.
KDC_ERR_INVALID_SIG = Durante un accesso con certificato, non è stato possibile verificare la firma digitale di un messaggio Kerberos.
    .hint = Se il certificato si trova su una smart card, eseguire in Windows il comando certutil -scinfo per controllare i certificati e le chiavi della smart card. Se la chiave privata non corrisponde al certificato, far rilasciare un nuovo certificato.
    .developer = Firmare la struttura AuthPack con la chiave privata che corrisponde al certificato della richiesta.
KDC_ERR_DIGEST_IN_CERT_NOT_ACCEPTED = Il centro distribuzione chiavi (KDC) non accetta l’algoritmo hash con cui è stato firmato un certificato client.
    .hint = Rilasciare di nuovo il certificato con una firma che usi SHA-256 o un algoritmo più sicuro. Se il certificato di un’autorità di certificazione (CA) della catena usa un algoritmo meno recente, rinnovare il certificato della CA.
KDC_ERR_DIGEST_IN_SIGNED_DATA_NOT_ACCEPTED = Durante un accesso con certificato, un messaggio Kerberos è stato firmato con un algoritmo hash che non viene accettato.
    .hint = Installare gli aggiornamenti più recenti di Kerberos sul client e sul centro distribuzione chiavi (KDC), in modo che entrambi supportino SHA-256 e il tipo di chiave del certificato.
    .developer = Firmare la struttura AuthPack con SHA-256 o con un algoritmo dell’elenco contenuto nel campo e-data (RFC 8636).
KDC_ERR_DH_KEY_PARAMETERS_NOT_ACCEPTED = Il centro distribuzione chiavi (KDC) non accetta i parametri Diffie-Hellman proposti dal client.
    .hint = Installare sul client gli aggiornamenti più recenti di Kerberos. Se il client usa MIT Kerberos, impostare pkinit_dh_min_bits nel file krb5.conf del client su un valore accettato dal KDC, ad esempio 2048 o 4096.
    .developer = Leggere nel campo e-data il valore TD-DH-PARAMETERS, che elenca i parametri accettati, e ripetere la richiesta con i parametri di questo elenco.
KDC_ERR_PA_CHECKSUM_MUST_BE_INCLUDED = Il client non ha incluso un checksum che il centro distribuzione chiavi (KDC) richiede per l’accesso con certificato.
    .hint = Installare la versione più recente del client Kerberos con cui si esegue l’accesso con certificato.
    .developer = Impostare il campo paChecksum di PKAuthenticator sul checksum del corpo della richiesta.
KDC_ERR_PUBLIC_KEY_ENCRYPTION_NOT_SUPPORTED = Il client ha richiesto l’invio della chiave tramite crittografia a chiave pubblica, che il centro distribuzione chiavi (KDC) non supporta.
    .developer = Impostare il campo clientPublicValue di AuthPack per richiedere l’accordo sulla chiave Diffie-Hellman.
KDC_ERR_NO_ACCEPTABLE_KDF = Il client e il centro distribuzione chiavi (KDC) non hanno in comune alcuna funzione di derivazione della chiave per l’accesso con certificato.
    .hint = Installare gli aggiornamenti più recenti di Kerberos sul client e sul KDC.
    .developer = Elencare nel campo supportedKDFs di AuthPack le funzioni di derivazione della chiave supportate dal client, ad esempio id-pkinit-kdf-ah-sha256.
KDC_ERROR_KDC_NOT_TRUSTED = Il centro distribuzione chiavi (KDC) non dispone di un certificato rilasciato da un’autorità di certificazione (CA) che il client considera attendibile.
    .hint = Chiedere a un amministratore di verificare quale CA ha rilasciato il certificato del KDC e se il client considera attendibile tale CA. Per controllare i certificati dei controller di dominio, eseguire il comando certutil -dcinfo verify su un controller di dominio con un account di amministratore di dominio. Aggiungere un certificato radice solo dopo averne verificato l’autenticità.
KDC_ERR_KDC_NAME_MISMATCH = Il certificato del centro distribuzione chiavi (KDC) non contiene il nome previsto dal client.
    .hint = Se si accede ad Active Directory con MIT Kerberos, aggiungere al file krb5.conf del client una riga pkinit_kdc_hostname per ogni controller di dominio, con il nome DNS del controller. In caso contrario, far rilasciare di nuovo il certificato del KDC con il nome dell’entità Kerberos del KDC dell’area di autenticazione, ad esempio krbtgt/EXAMPLE.COM@EXAMPLE.COM.

## Messages and the protocol

KDC_ERR_SVC_UNAVAILABLE = Il centro distribuzione chiavi (KDC) ha risposto, ma al momento non è disponibile una risorsa necessaria per elaborare la richiesta.
    .hint = Riprovare tra qualche minuto. Se l’errore persiste, chiedere a un amministratore di controllare il controller di dominio o il KDC che ha risposto. Su un controller di dominio Windows, eseguire come amministratore il comando dcdiag per verificare lo stato del controller.
    .developer = Inviare la richiesta al KDC successivo, come fanno MIT Kerberos e Java, e non segnalare una password errata.
KRB_ERR_GENERIC = Il centro distribuzione chiavi (KDC) o il server ha segnalato un errore per cui Kerberos non prevede un codice specifico.
    .hint = Cercare il motivo nel registro eventi di sistema del controller di dominio o nel log del KDC in corrispondenza dell’ora dell’errore. Se si usa Active Directory, verificare se l’utente appartiene a un numero molto elevato di gruppi. Se la password è stata cambiata di recente, attendere che la modifica abbia raggiunto tutti i controller di dominio.
    .developer = Mostrare il campo e-text e decodificare il campo e-data, in cui un KDC basato su Windows inserisce un valore NTSTATUS (KERB-EXT-ERROR).
KDC_ERR_PREAUTH_EXPIRED = È trascorso troppo tempo tra due fasi dell’accesso, che deve essere ripetuto dall’inizio.
    .hint = Accedere di nuovo e immettere la password, il PIN o la password monouso senza lunghe pause.
    .developer = Eliminare il valore PA-FX-COOKIE e i dati di preautenticazione dello scambio precedente e ricominciare con una nuova richiesta AS.
KDC_ERR_UNKNOWN_CRITICAL_FAST_OPTIONS = Il centro distribuzione chiavi (KDC) non riconosce un’opzione della blindatura Kerberos (FAST) che il client ha contrassegnato come critica.
    .hint = Installare gli aggiornamenti più recenti di Kerberos sul KDC e sul client.
    .developer = Ripetere la richiesta senza l’opzione FAST critica (bit da 1 a 15) che il KDC non riconosce.
KRB_AP_ERR_MUT_FAIL = L’autenticazione reciproca non è riuscita, quindi l’identità del server non è stata dimostrata.
    .hint = Verificare che il nome del server sia corretto e che venga risolto nell’indirizzo del server previsto. Eliminare quindi i ticket memorizzati nella cache con il comando klist purge in Windows o kdestroy in Linux, accedere di nuovo e riconnettersi. Se l’errore persiste, considerare la possibilità che a rispondere sia stato un altro server.
KDC_ERR_BAD_PVNO = Il centro distribuzione chiavi (KDC) non supporta la versione del protocollo Kerberos indicata nella richiesta.
    .developer = Impostare il campo pvno su 5.
KRB_AP_ERR_BADVERSION = Il messaggio Kerberos usa una versione del protocollo che il destinatario non supporta.
    .developer = Impostare il campo pvno su 5.
KRB_AP_ERR_MSG_TYPE = Il messaggio Kerberos è di un tipo imprevisto per il destinatario.
    .developer = Controllare il campo msg-type e il tag di applicazione del messaggio. Se si usa TCP, un KDC restituisce questo codice anche per un tag sconosciuto.
KRB_AP_ERR_BADORDER = Un messaggio Kerberos protetto è arrivato fuori sequenza o senza un numero di sequenza.
    .developer = Incrementare i numeri di sequenza di KRB-SAFE e KRB-PRIV a partire dal valore iniziale dello scambio AP ed elaborare i messaggi nell’ordine di questi numeri.
KRB_AP_ERR_BADSEQ = Un messaggio Kerberos protetto ha un numero di sequenza errato.
    .developer = Incrementare i numeri di sequenza di KRB-SAFE e KRB-PRIV a partire dal valore iniziale dello scambio AP.
KRB_AP_ERR_BADDIRECTION = Un messaggio Kerberos protetto non proviene dalla direzione prevista.
    .developer = Controllare gli indirizzi del mittente e del destinatario del messaggio oppure usare indirizzi direzionali.
KRB_AP_ERR_METHOD = Il server richiede un altro metodo di autenticazione.
KRB_ERR_FIELD_TOOLONG = Un campo del messaggio Kerberos è troppo lungo per il destinatario oppure la lunghezza dichiarata del messaggio supera quella che il destinatario può elaborare.
    .developer = Se si usa TCP, inviare prima del messaggio la relativa lunghezza in quattro byte, nell’ordine dei byte di rete, e lasciare a zero il bit più significativo.
