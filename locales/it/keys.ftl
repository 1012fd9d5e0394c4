## Access to a private key

NTE_BAD_KEYSET = Impossibile aprire il contenitore di chiavi in cui si trova la chiave privata perché il contenitore non esiste o l’account non è autorizzato ad accedervi.
    .hint = Se il problema riguarda un servizio o un sito Web, aprire certlm.msc come amministratore, scegliere Tutte le attività > Gestisci chiavi private per il certificato e concedere l’accesso in lettura solo all’account del servizio. Se la chiave non esiste, importare di nuovo il file PFX in certlm.msc. Se Microsoft 365 non funziona dopo la reimpostazione o la sostituzione del TPM, riconnettere l’account aziendale o dell’istituto di istruzione.
    .developer = Questo codice viene restituito anche quando il contenitore esiste ma non può essere letto. Se servono solo hash, numeri casuali o chiavi pubbliche, passare CRYPT_VERIFYCONTEXT a CryptAcquireContext. In .NET, importare un file PFX in un archivio certificati una sola volta anziché a ogni avvio e impostare il flag PersistKeySet in modo che .NET non elimini la chiave.
NTE_PERM = Il provider di crittografia ha negato l’accesso alla chiave.
    .hint = Se il problema riguarda un servizio o un sito Web, aprire certlm.msc come amministratore, scegliere Tutte le attività > Gestisci chiavi private per il certificato e concedere l’accesso in lettura solo all’account del servizio. Se si usa una chiave di Windows Hello tramite Desktop remoto, usare il computer direttamente anziché da remoto oppure scegliere un altro metodo di accesso offerto dal programma.
    .developer = Segnalare sia l’account che ha eseguito la richiesta sia la chiave richiesta. Se l’account dispone dell’accesso in lettura e solo la decrittografia non riesce, controllare il campo «Utilizzo chiave» del certificato e l’uso consentito per la chiave, perché una chiave destinata alle sole firme non consente di decrittografare i dati.
NTE_NO_KEY = La chiave richiesta non esiste nel relativo contenitore di chiavi.
    .hint = Se il PIN di Windows Hello è stato reimpostato, configurare di nuovo Windows Hello nel programma che visualizza questo errore. Se il problema riguarda un certificato, importarlo di nuovo da un file PFX che contenga la chiave privata.
    .developer = Se una chiave di Windows Hello è andata persa con la reimpostazione del PIN, creare una nuova chiave, perché quella persa non può essere recuperata. Poiché un contenitore CryptoAPI può includere una chiave AT_KEYEXCHANGE e una chiave AT_SIGNATURE, richiedere la chiave effettivamente presente nel contenitore.
NTE_NOT_FOUND = Il provider di crittografia non ha trovato la chiave, la proprietà o il contenitore di chiavi richiesti.
    .hint = Se il problema riguarda un server, eseguire come amministratore il comando certutil -store my per verificare se il certificato del server ha una chiave privata. Se la chiave manca, ricollegare il token hardware o il modulo di protezione hardware (HSM) oppure ripristinare la chiave da un backup. Se si sta configurando un PIN di Windows Hello, disconnettersi da Windows, riavviare il computer e riprovare.
    .developer = Per una proprietà facoltativa come NCRYPT_ASSOCIATED_ECDH_KEY, questo codice indica solo che la chiave non ha tale proprietà. Continuare senza la proprietà.
NTE_EXISTS = Esiste già una chiave o un contenitore di chiavi con il nome richiesto.
    .hint = Il contenitore di chiavi potrebbe essere stato creato da un altro account, quindi il proprio account potrebbe non essere in grado di aprirlo. Usare l’altro account per concedere al proprio account l’accesso al contenitore. Non eliminare il contenitore, perché eliminandolo si distrugge anche la chiave. Se si sta configurando un PIN di Windows Hello, disconnettersi da Windows, riavviare il computer e riprovare.
    .developer = Tentare prima di aprire il contenitore e crearlo solo se la chiamata di apertura segnala che il contenitore non esiste. Se in seguito la chiamata di creazione segnala che il contenitore esiste già, significa che l’accesso al contenitore è negato.
NTE_KEYSET_ENTRY_BAD = Il contenitore di chiavi è stato trovato, ma è danneggiato.
NTE_TEMPORARY_PROFILE = Impossibile archiviare la chiave privata perché l’account sta usando un profilo utente temporaneo.
    .hint = Disconnettersi da Windows e accedere di nuovo, in modo che Windows carichi il profilo utente dell’account. Se Windows usa ancora un profilo temporaneo, riparare il profilo con un account di amministratore. Se il problema riguarda un pool di applicazioni IIS, impostare «Carica profilo utente» (Load User Profile) su True nelle impostazioni avanzate del pool.
    .developer = Se la chiave serve solo in memoria, importare in .NET il file PFX con il flag EphemeralKeySet. Se la chiave deve essere conservata, importare il file con i flag MachineKeySet e PersistKeySet, usando un account che disponga dei diritti necessari.
NTE_SILENT_CONTEXT = Il provider di crittografia doveva chiedere un’informazione all’utente, ad esempio un PIN, ma il programma non consentiva finestre di dialogo.
    .hint = Accedere al computer ed eseguire l’operazione con un programma in grado di chiedere il PIN della smart card o della chiave. Se il problema riguarda un servizio o un’attività pianificata, usare un certificato la cui chiave privata non richieda un PIN e sia protetta da diritti di accesso. Non rimuovere la protezione della chiave esistente.
    .developer = Chiamare la funzione senza CRYPT_SILENT, NCRYPT_SILENT_FLAG o CRYPT_ACQUIRE_SILENT_FLAG e con una finestra padre. Se si usa SignedCms in .NET Core o in .NET 5 e versioni successive, passare false come parametro silent di ComputeSignature. Se non è possibile visualizzare una finestra di dialogo, impostare prima il PIN con NCRYPT_PIN_PROPERTY, se i criteri lo consentono.
NTE_USER_CANCELLED = La finestra di dialogo che chiedeva all’utente un PIN, un’impronta digitale o una conferma è stata annullata.
    .hint = Ripetere l’operazione e rispondere alla richiesta nella finestra di dialogo.
    .developer = Non segnalare questo codice come errore. Proporre di riprovare.
NTE_INCORRECT_PASSWORD = La password della chiave è errata.
    .hint = Controllare il layout della tastiera e il tasto Bloc Maiusc, quindi immettere di nuovo la password. Verificare che la password sia quella di questa chiave.
NTE_TOKEN_KEYSET_STORAGE_FULL = Sulla smart card o sul token hardware non c’è spazio per un altro contenitore di chiavi.
    .hint = Chiedere all’emittente della smart card di rimuovere le chiavi non necessarie o di rilasciare un’altra smart card. Non eliminare chiavi dalla smart card di propria iniziativa, perché una vecchia chiave potrebbe servire ancora per leggere messaggi di posta elettronica crittografati in passato.

## Operations with a key

NTE_BAD_KEY_STATE = Con questa chiave non è possibile eseguire l’operazione richiesta, ad esempio leggere dati protetti o esportare una chiave privata.
    .hint = Se le impostazioni provengono da un altro computer o account, se Windows è stato reinstallato o se la password dell’account è stata reimpostata, immettere di nuovo le password e i segreti nel programma, perché Windows protegge i segreti per un solo account o per un solo computer. Se una chiave privata non è esportabile, usare il file PFX originale o richiedere un nuovo certificato.
    .developer = ProtectedData vincola i dati all’account (CurrentUser) o al computer (LocalMachine). Non riprovare, ma comunicare all’utente che è necessario immettere di nuovo il segreto.
NTE_BAD_KEY = Il provider di crittografia ha rifiutato la chiave perché non è valida per l’operazione richiesta.
    .hint = Se non è possibile decrittografare i dati, la chiave privata potrebbe essere destinata alle sole firme. Eseguire il comando certutil -v -user -store my per visualizzare il valore KeySpec e il campo «Utilizzo chiave» dei propri certificati. Far crittografare di nuovo i dati con un certificato la cui chiave sia destinata allo scambio di chiavi, perché un altro certificato non consente di decrittografare i dati esistenti.
    .developer = Prima di crittografare dati con uno dei propri certificati, verificare che la chiave privata del certificato possa essere usata per lo scambio di chiavi (AT_KEYEXCHANGE). Non basarsi solo sull’estensione «Utilizzo chiave», perché in seguito potrebbe risultare impossibile decrittografare i dati.
NTE_BAD_DATA = Il provider di crittografia non è riuscito a usare i dati perché sono danneggiati, hanno un formato diverso da quello previsto o non corrispondono alla chiave.
    .hint = Se i dati sono stati crittografati con un certificato, usare la chiave privata di tale certificato e non quella di un certificato rinnovato. In caso contrario, usare l’account e il computer con cui i dati sono stati crittografati oppure immettere di nuovo la password o il segreto salvati. Se si sta configurando un PIN di Windows Hello, disconnettersi da Windows, riavviare il computer e riprovare.
    .developer = Dopo questo errore, non considerare i dati di input come testo in chiaro. Se RSACryptoServiceProvider non riesce a importare una chiave RSA, usare RSACng.
NTE_BAD_SIGNATURE = La firma non corrisponde ai dati o alla chiave pubblica.
    .hint = Procurarsi di nuovo il file o il messaggio dalla fonte originale. Se la verifica ha di nuovo esito negativo, non usare il file o il messaggio e informare il mittente o l’autore.
    .developer = Considerare i dati non autentici. Questo codice è il risultato di una verifica portata a termine e non indica un errore della funzione.
NTE_DECRYPTION_FAILURE = Impossibile decrittografare i dati.
    .hint = Accedere con l’account per cui i dati sono stati protetti. Se l’account appartiene a un dominio, usare un computer in grado di raggiungere un controller del dominio. Se i dati sono stati protetti con un certificato, installarlo insieme alla chiave privata.
    .developer = Se si usa DPAPI-NG, il motivo è indicato nel log Microsoft-Windows-Crypto-NCrypt/Operational. Se il log è disabilitato, è necessario prima abilitarlo.
NTE_ENCRYPTION_FAILURE = Impossibile crittografare i dati.
    .hint = Se i dati vengono protetti per un account o un gruppo di dominio, eseguire il comando nltest /dsgetdc:example.com, sostituendo example.com con il nome del dominio, per verificare che sia possibile raggiungere un controller di dominio. Se nelle impostazioni del programma è indicato un certificato, verificare che il certificato sia installato per l’account con cui viene eseguito il programma.
    .developer = Se si usa DPAPI-NG, il motivo è indicato in una voce separata del log Microsoft-Windows-Crypto-NCrypt/Operational. Se il log è disabilitato, è necessario prima abilitarlo.
NTE_NOT_SUPPORTED = Il provider di crittografia non supporta l’operazione richiesta.
    .hint = Se un programma non riesce a esportare una chiave privata, installare la versione più recente del programma. Se si sta configurando un PIN di Windows Hello, aprire tpm.msc per verificare se il TPM è pronto.
    .developer = Una chiave proveniente da un file PFX ha spesso il criterio di esportazione AllowExport senza AllowPlaintextExport. Esportare la chiave in forma crittografata, ad esempio con ExportEncryptedPkcs8PrivateKey, anziché rendere meno restrittivo il criterio di esportazione. Per firmare o decrittografare, usare la chiave senza esportarla.
NTE_INVALID_PARAMETER = Un parametro dell’operazione crittografica non è valido.
    .hint = Installare la versione più recente del programma che visualizza questo errore. Se è Windows a visualizzare l’errore, installare gli aggiornamenti più recenti di Windows. Se l’errore persiste, segnalarlo allo sviluppatore del programma.
    .developer = Verificare che i parametri non contengano puntatori NULL o dimensioni errate e che le informazioni di riempimento (padding) corrispondano al flag di riempimento.
NTE_BUFFER_TOO_SMALL = Il buffer fornito dal programma per il risultato è troppo piccolo.
    .hint = Installare la versione più recente del programma. Se si usa una smart card, installare anche la versione più recente del software della smart card.
    .developer = Chiamare la funzione con un buffer di output NULL per ottenere le dimensioni necessarie, allocare un buffer di queste dimensioni e chiamare di nuovo la funzione.
NTE_NO_MORE_ITEMS = L’elenco non contiene altri elementi, ad esempio altre chiavi o altri provider di crittografia.
    .developer = Terminare il ciclo. In un’enumerazione, questo codice è il risultato normale dopo l’ultimo elemento.
NTE_FAIL = Un’operazione di sicurezza non è riuscita e non è stato indicato alcun motivo specifico.
    .hint = Se si usa una smart card, eseguire il comando certutil -scinfo per controllarla e installare la versione più recente del software della smart card. Se in Linux o macOS un programma visualizza il messaggio «GSSAPI operation failed», leggere il testo che segue queste parole. Eseguire quindi il comando klist per visualizzare i propri ticket Kerberos e, se non è presente alcun ticket valido, eseguire il comando kinit per ottenere un nuovo ticket.
    .developer = Registrare nel log la funzione e il provider in cui si è verificato l’errore. Se si usa .NET in Linux o macOS, mostrare il testo GSSAPI dell’eccezione, perché il numero indica solo che l’operazione GSSAPI non è riuscita.
NTE_INTERNAL_ERROR = Si è verificato un errore interno nel provider di crittografia.
    .hint = Riavviare il computer. Se l’errore persiste, installare gli aggiornamenti più recenti di Windows e, se si usa una smart card, la versione più recente del software della smart card. Se si aggiorna anche il firmware del TPM, assicurarsi prima di avere a disposizione la chiave di ripristino di BitLocker.

## Cryptographic providers and algorithms

NTE_BAD_ALGID = Il provider di crittografia non supporta l’algoritmo richiesto o non lo consente per questa chiave.
    .hint = Aggiornare il programma. Se la firma con SHA-256 continua a non riuscire, importare di nuovo il file PFX (FILE) con il comando certutil -user -csp PROVIDER -importPFX FILE NoExport, sostituendo PROVIDER con il nome Microsoft Enhanced RSA and AES Cryptographic Provider racchiuso tra virgolette doppie. Per un certificato del computer, omettere l’opzione -user ed eseguire il comando certutil come amministratore.
    .developer = In .NET, firmare con la chiave restituita da GetRSAPrivateKey. Se la chiave non si trova in un componente hardware, è possibile riaprire un oggetto RSACryptoServiceProvider con il tipo di provider 24 (PROV_RSA_AES). Non aggirare il problema usando SHA-1.
NTE_BAD_PROV_TYPE = Il tipo di provider di crittografia non è valido per l’operazione richiesta.
    .hint = Installare la versione più recente del programma, perché un vecchio programma potrebbe non essere in grado di usare il tipo di chiave del certificato. Se l’errore persiste, far rilasciare o importare il certificato con un provider meno recente (CSP). Eseguire il comando certutil -store my oppure, per un certificato utente, il comando certutil -user -store my per visualizzare il provider attuale.
    .developer = In .NET, chiamare GetRSAPrivateKey anziché leggere la proprietà PrivateKey. Nel codice nativo, passare CRYPT_ACQUIRE_ALLOW_NCRYPT_KEY_FLAG a CryptAcquireCertificatePrivateKey. Il problema non si risolve concedendo altri diritti di accesso alla chiave.
NTE_BAD_PROVIDER = Il provider di crittografia richiesto non è valido su questo computer.
    .hint = Eseguire il comando certutil -csplist per visualizzare i provider di crittografia di questo computer. Se il provider della smart card, del token hardware o del modulo di protezione hardware (HSM) manca o presenta un errore, installare o riparare il software del produttore.
NTE_KEYSET_NOT_DEF = Il provider di crittografia richiesto non esiste su questo computer.
    .hint = Riparare o aggiornare il software usato per le firme o per la smart card, il token hardware o il modulo di protezione hardware (HSM). Eseguire quindi il comando certutil -csplist per verificare che il provider di questo software sia presente nell’elenco.
NTE_PROVIDER_DLL_FAIL = Impossibile caricare o avviare il provider di crittografia.
    .hint = Se l’errore si verifica in un solo programma, installare la versione più recente del programma e verificare che per il programma sia impostata la variabile di ambiente SystemRoot (in genere su C:\Windows). Se l’errore si verifica con una smart card, un token hardware o un modulo di protezione hardware (HSM), riparare o aggiornare il software del produttore.
    .developer = Quando si avvia un processo con un ambiente personalizzato, passare sempre al processo la variabile SystemRoot. Senza SystemRoot, i provider di crittografia di Windows non possono essere caricati. Non distribuire con il programma copie di librerie di Windows, ad esempio crypt32.dll.
NTE_BAD_PUBLIC_KEY = Il provider di crittografia non accetta la chiave pubblica.
    .hint = Se si usa una smart card, eseguire il comando certutil -scinfo per verificare se il certificato e la chiave presenti sulla smart card corrispondono. Se la verifica ha esito negativo anche dopo l’aggiornamento del software della smart card, chiedere all’emittente un’altra smart card.

## TPM and Windows Hello

NTE_DEVICE_NOT_READY = Il dispositivo che contiene la chiave, in genere il TPM, non è pronto o non può essere usato dal programma.
    .hint = Riavviare il computer. Se l’errore persiste, eseguire come amministratore il cmdlet Get-Tpm in PowerShell per verificare se il TPM è presente e pronto. Prima di modificare un’impostazione del TPM, assicurarsi di avere a disposizione la chiave di ripristino di BitLocker. Non cancellare il TPM senza consultare l’amministratore, perché la cancellazione distrugge le chiavi del TPM.
    .developer = Le funzioni di attestazione del TPM, ad esempio l’attivazione di una chiave, richiedono un processo con privilegi elevati.
NTE_AUTHENTICATION_IGNORED = Il TPM non ha controllato il PIN perché sono stati effettuati troppi tentativi errati.
    .hint = Lasciare acceso il computer per almeno 10 minuti, perché il TPM rimane bloccato per qualche tempo. Riavviare quindi il computer e immettere il PIN una sola volta. Prima che un amministratore decida di cancellare il TPM, operazione che distrugge le chiavi del TPM, assicurarsi di avere a disposizione la chiave di ripristino di BitLocker.
NTE_DEVICE_NOT_FOUND = Il dispositivo destinato a contenere la chiave, ad esempio il TPM, non è stato trovato.
    .hint = Aprire tpm.msc per verificare se Windows rileva un TPM. Se non viene rilevato alcun TPM, verificare nelle impostazioni UEFI del computer che il TPM sia attivato. Se il computer non ha un TPM, chiedere all’amministratore quale altro metodo di accesso è consentito.
