## Signatures of files

TRUST_E_NOSIGNATURE = Il file non è firmato oppure non è stato possibile leggere la firma.
    .hint = Verificare che il file provenga effettivamente dall’autore e, se si sta installando il pacchetto di un’app, chiedere all’autore una versione firmata. Se l’errore viene segnalato da Windows Update, eseguire come amministratore il comando DISM /Online /Cleanup-Image /RestoreHealth per riparare i file danneggiati di Windows.
    .developer = Chiamare GetLastError, perché WinVerifyTrust restituisce questo codice anche se non è possibile aprire il file o se la firma non è valida. Il file è privo di firma solo se GetLastError segnala una firma mancante, un formato dell’oggetto sconosciuto o un provider sconosciuto. Molti file di Windows sono firmati solo tramite un catalogo.
TRUST_E_BAD_DIGEST = La firma digitale non corrisponde al contenuto del file firmato.
    .hint = Non eseguire il file, ma scaricarlo di nuovo dal sito dell’autore. Eseguire il cmdlet Get-FileHash FILE in PowerShell, sostituendo FILE con il percorso del file, per confrontare il checksum SHA-256 con quello indicato dall’autore. In Windows 7 o Windows Server 2008 R2, installare anche KB4490628 e KB4474419. Se l’errore persiste, informare l’autore.
    .developer = Firmare il file come ultimo passaggio del processo di build, perché qualsiasi modifica successiva rende non valida la firma. Se l’errore si verifica subito dopo la firma, eseguire il comando signtool verify /pa /v sul file per verificare se la causa è lo strumento di firma. Non consentire mai l’esecuzione del file come se fosse semplicemente privo di firma.
TRUST_E_MALFORMED_SIGNATURE = La firma digitale del file non ha la struttura richiesta da Windows.
    .hint = Scaricare di nuovo il file dal sito dell’autore. Se l’errore persiste, chiedere all’autore di firmare di nuovo il file con uno strumento aggiornato che non inserisca dati aggiuntivi nella firma. Non disattivare il controllo rigoroso della firma (EnableCertPaddingCheck).
    .developer = Non archiviare dati propri nella firma di un file o dopo la firma e non modificare un file dopo averlo firmato.
TRUST_E_NO_SIGNER_CERT = Il certificato del firmatario non è presente nella firma o non può essere usato.
    .hint = Scaricare di nuovo il file dal sito dell’autore. Se l’errore persiste, chiedere all’autore di firmare di nuovo il file e di includere nella firma il certificato del firmatario.
TRUST_E_COUNTER_SIGNER = Una controfirma del file firmato, in genere il timestamp, non è valida.
    .hint = Installare la versione più recente del programma. Se non esiste una versione più recente, chiedere all’autore di firmare di nuovo il file con un servizio di timestamp attuale (RFC 3161).
    .developer = Richiedere un timestamp RFC 3161 con l’opzione /td SHA256 di signtool e con l’opzione /tr seguita dall’indirizzo del servizio di timestamp. Usare quindi il comando signtool verify /pa /v per controllare il file firmato.
TRUST_E_TIME_STAMP = Il formato del timestamp della firma non è corretto oppure non è stato possibile verificare il timestamp o il relativo certificato.
    .hint = Installare la versione più recente del programma, perché durante la firma potrebbe essersi verificato un errore del servizio di timestamp. Se il problema riguarda un solo computer, connetterlo a Internet in modo che Windows possa aggiornare i certificati radice. Se la rete non ha accesso a Internet, installare il certificato radice autentico del servizio di timestamp.
    .developer = Usare il comando signtool verify /pa /v per controllare ogni file firmato prima di pubblicarlo. Se si è verificato un errore del servizio di timestamp, firmare di nuovo il file.
TRUST_E_SUBJECT_NOT_TRUSTED = Il file o il pacchetto dell’app firmato non è attendibile per l’operazione richiesta.
    .hint = Se si sta installando il pacchetto di un’app, scaricarlo di nuovo, perché il contenuto non corrisponde più alla firma. Se l’errore persiste, chiedere all’autore di firmare di nuovo il pacchetto. Se si è risposto «No» quando Windows ha chiesto se eseguire un programma, avviarlo di nuovo solo se l’autore è noto.
    .developer = Firmare il pacchetto di un’app dopo l’ultima modifica del contenuto. Se WinVerifyTrust può visualizzare una finestra di dialogo, non segnalare il file come danneggiato, perché questo codice può anche indicare che l’utente non ha autorizzato il file.
TRUST_E_EXPLICIT_DISTRUST = Il certificato o il file firmato è contrassegnato in modo esplicito come non attendibile su questo computer.
    .hint = Non eseguire il file, non proseguire con la connessione e chiedere all’autore una versione firmata con un altro certificato. Aprire certmgr.msc per verificare se il certificato è elencato in «Certificati non attendibili» (Untrusted Certificates), ma non rimuoverlo. In certmgr.msc non è visibile l’elenco dei certificati non attendibili gestito da Microsoft.
TRUST_E_FAIL = Impossibile stabilire l’attendibilità del file o del certificato e non è stato indicato alcun motivo specifico.
    .hint = Se il problema riguarda un file, aprire le proprietà del file e controllare i dettagli della firma nella scheda «Firme digitali». Se non si trova il motivo, abilitare il log Microsoft > Windows > CAPI2 > Operativo (Operational) nel Visualizzatore eventi e ripetere l’operazione per individuare il controllo non superato.
    .developer = Non segnalare una causa specifica. Eseguire il comando signtool verify /pa /v sul file per individuare il controllo non superato.

## How signatures are checked

TRUST_E_SYSTEM_ERROR = Si è verificato un errore di sistema mentre Windows verificava l’attendibilità di un file o di un certificato.
    .developer = Considerare non verificato il file o il certificato. Non memorizzare questo risultato, ma ripetere il controllo in un secondo momento.
TRUST_E_PROVIDER_UNKNOWN = Windows non dispone di un provider di attendibilità per il tipo di controllo richiesto.
    .hint = Se è installato un software di firma o di crittografia di un fornitore diverso da Microsoft, installare l’aggiornamento più recente di questo software, perché i programmi di questo tipo possono sostituire alcuni controlli di Windows.
    .developer = Se WinVerifyTrust segnala una firma mancante e GetLastError restituisce questo codice, considerare il file privo di firma.
TRUST_E_ACTION_UNKNOWN = Il provider di attendibilità non supporta il tipo di controllo richiesto.
    .developer = Passare un identificatore di azione supportato dal provider di attendibilità. Per controllare una firma Authenticode, passare WINTRUST_ACTION_GENERIC_VERIFY_V2 a WinVerifyTrust.
TRUST_E_SUBJECT_FORM_UNKNOWN = Windows non è in grado di firmare o controllare i file di questo tipo.
    .hint = Controllare l’estensione del nome del file e firmare solo i tipi di file supportati da Windows. Se il tipo di file appartiene a un programma specifico, installare questo programma sul computer su cui viene firmato il file. Se si sta firmando un pacchetto MSIX, usare una versione di Windows successiva a Windows Server 2016.
    .developer = Sul computer deve essere registrato il pacchetto di interfaccia dell’oggetto (subject interface package, SIP) per il tipo di file, ad esempio NavSip.dll per le app di Business Central. Quando si controlla un file, considerare questo codice come una firma mancante.

## Certificate chains

CERT_E_UNTRUSTEDROOT = La catena di certificati termina con un certificato radice non attendibile su questo computer.
    .hint = Verificare chi ha rilasciato il certificato e, se l’emittente è la propria organizzazione, distribuire il certificato radice autentico ai computer dell’organizzazione. Se si sta installando un’app, un driver o un programma, chiedere all’autore una versione firmata con un certificato di un’autorità di certificazione pubblica attendibile. Su un computer offline o con una versione non recente di Windows, aggiornare Windows e i certificati radice.
    .developer = Eseguire il comando signtool verify con l’opzione /pa, perché in caso contrario viene applicato il criterio per i driver. Non installare mai un certificato radice sui computer degli utenti. Per testare il pacchetto di un’app, inserire solo il certificato di firma nell’archivio «Persone attendibili» del proprio computer di test e rimuovere il certificato al termine del test.
CERT_E_UNTRUSTEDTESTROOT = La catena di certificati termina con un certificato radice di test e questo computer non accetta i certificati di test.
    .hint = Chiedere all’autore una versione con una normale firma digitale anziché con una firma di test. Usare i file con una firma di test solo su computer di test.
    .developer = Impostare il flag CERT_CHAIN_POLICY_ALLOW_TESTROOT_FLAG solo su sistemi di test e non distribuire programmi che impostano questo flag.
CERT_E_CHAINING = Impossibile creare una catena di certificati fino a un certificato radice attendibile.
    .hint = Connettersi a Internet in modo che Windows possa scaricare i certificati. In alternativa, aggiornare offline i certificati radice. Per un’app, chiedere all’autore una versione firmata con un certificato di un’autorità di certificazione pubblica attendibile. Per un server, salvare il certificato come server.cer, eseguire il comando certutil -urlfetch -verify server.cer per individuare dove termina la catena, quindi installare tutti i certificati intermedi.
    .developer = Fornire tutti i certificati intermedi. Quando si firma un file, aggiungere i certificati intermedi, ad esempio con l’opzione /ac di signtool. Configurare i server TLS in modo che inviino i certificati intermedi insieme al proprio certificato.
CERT_E_ISSUERCHAINING = Nella catena di certificati, un certificato non è stato rilasciato dall’autorità di certificazione a cui appartiene il certificato successivo.
    .hint = Se si gestisce un server o si firmano file, usare i certificati intermedi forniti dall’autorità di certificazione insieme al proprio certificato. Salvare il proprio certificato come server.cer ed eseguire il comando certutil -verify server.cer per visualizzare in ordine i certificati della catena.
CERT_E_UNTRUSTEDCA = In base a un criterio, una delle autorità di certificazione (CA) della catena di certificati non è accettata per lo scopo richiesto.
    .hint = In un dominio, eseguire il comando certutil -enterprise -store NTAuth per visualizzare le CA accettate. Se manca la CA emittente dell’organizzazione, un membro del gruppo Enterprise Admins deve salvare il certificato di questa CA come issuing-ca.cer ed eseguire il comando certutil -dspublish -f issuing-ca.cer NTAuthCA. Eseguire quindi il comando gpupdate /force sul client e sul server che controlla il certificato.
TRUST_E_CERT_SIGNATURE = Impossibile verificare la firma di un certificato.
    .hint = Se si sta installando un programma o un aggiornamento, scaricarlo di nuovo dal sito dell’autore. Se la versione di Windows non è recente, installare gli aggiornamenti più recenti di Windows. Se si è titolari del certificato, salvarlo come server.cer, eseguire il comando certutil -verify server.cer per individuare nella catena il certificato danneggiato o con una firma debole e sostituire tale certificato.
    .developer = Non accettare mai una catena di certificati se la firma di uno dei certificati non è valida. Nello stato della catena, il flag CERT_TRUST_IS_NOT_SIGNATURE_VALID indica il certificato interessato e il flag CERT_TRUST_HAS_WEAK_SIGNATURE indica che l’algoritmo della firma è troppo debole.

## Validity and revocation

CERT_E_EXPIRED = Un certificato è scaduto o non è ancora valido.
    .hint = Controllare la data, l’ora e il fuso orario e rinnovare i certificati scaduti, ad esempio quello del server o della VPN o un certificato intermedio. Se si sta installando un’app, un programma o un driver, procurarsi una versione più recente con un timestamp anziché portare indietro la data del computer. Se si verifica un errore di Windows Update, eseguire come amministratore il comando DISM /Online /Cleanup-Image /RestoreHealth per riparare Windows.
    .developer = Firmare i file con un timestamp (RFC 3161) in modo che la firma rimanga valida dopo la scadenza del certificato.
CERT_E_VALIDITYPERIODNESTING = Nella catena di certificati, il periodo di validità di un certificato non rientra nel periodo di validità del certificato dell’emittente.
    .hint = Se si gestisce l’autorità di certificazione, rinnovare il certificato dell’autorità di certificazione e quindi rilasciare di nuovo i certificati interessati.
CERT_E_REVOKED = Un certificato è stato revocato dal suo emittente.
    .hint = Non eseguire un file firmato con il certificato revocato, ma procurarsi una versione firmata con un certificato valido. Se viene rifiutato un driver, installare un driver aggiornato del produttore, perché Windows blocca anche i driver notoriamente vulnerabili. Non disattivare l’elenco Microsoft dei driver bloccati.
CERT_E_REVOCATION_FAILURE = Impossibile controllare lo stato di revoca di un certificato.
    .hint = Connettere il computer a Internet o assicurarsi che possa raggiungere l’elenco di revoche di certificati (CRL) dell’autorità di certificazione. Se il problema riguarda un file firmato, salvare il certificato del firmatario come signer.cer ed eseguire il comando certutil -urlfetch -verify signer.cer per individuare l’indirizzo non raggiungibile.
    .developer = Segnalare che lo stato di revoca è sconosciuto e non che il certificato è revocato. Non disattivare il controllo. Senza accesso alla rete, il controllo non riesce se sul computer non è memorizzato alcun elenco di revoche di certificati (CRL).
CRYPT_E_REVOKED = Un certificato è stato rifiutato perché è revocato.
    .hint = Non usare una connessione o un file che dipende dal certificato revocato. Se si tratta del proprio certificato o di quello del proprio server, chiedere il motivo della revoca all’autorità di certificazione (CA) che lo ha rilasciato e richiedere un nuovo certificato.
    .developer = Schannel restituisce questo codice se rileva che il certificato della controparte è stato revocato e anche quando la controparte invia l’avviso TLS certificate_revoked (44). Solo nel secondo caso il certificato revocato è quello del proprio programma.
CRYPT_E_NO_REVOCATION_CHECK = Impossibile verificare se il certificato è stato revocato.
    .hint = Verificare in un browser chi ha rilasciato il certificato e non disattivare il controllo. Se l’emittente è un proxy, un programma antivirus o una CA interna, il relativo amministratore deve fare in modo che i nuovi certificati contengano l’indirizzo di un elenco di revoche di certificati (CRL) o di un risponditore OCSP. Se l’emittente non è noto, informare il proprio amministratore.
    .developer = Controllare la catena con il flag CERT_CHAIN_REVOCATION_CHECK_CHAIN_EXCLUDE_ROOT, perché un certificato radice non contiene informazioni di revoca. Indicare l’emittente del certificato nel messaggio di errore.
CRYPT_E_REVOCATION_OFFLINE = Impossibile verificare se il certificato è stato revocato, perché non erano disponibili né un elenco di revoche di certificati (CRL) valido né una risposta OCSP valida.
    .hint = Verificare che il firewall e il proxy consentano l’accesso alla CRL o al risponditore OCSP. Salvare il certificato come certificate.cer ed eseguire il comando certutil -urlfetch -verify certificate.cer per individuare l’indirizzo non raggiungibile. Se si gestisce l’autorità di certificazione, pubblicare una CRL aggiornata, perché anche una CRL scaduta causa questo errore.
    .developer = Questo codice viene restituito anche quando una CRL è stata scaricata ma rifiutata, ad esempio a causa del firmatario o della data. Abilitare e leggere il log Microsoft-Windows-CAPI2/Operational, che indica il motivo.
CRYPT_E_NO_REVOCATION_DLL = Non è stato trovato alcun componente in grado di verificare se il certificato è stato revocato.
CRYPT_E_NOT_IN_REVOCATION_DATABASE = Il servizio di revoca non dispone di informazioni sul certificato.
    .hint = Salvare il certificato come certificate.cer ed eseguire il comando certutil -urlfetch -verify certificate.cer per individuare il servizio di revoca contattato. Se si gestisce l’autorità di certificazione (CA), verificare se spetta a questo servizio fornire lo stato di revoca del certificato.
    .developer = Se è impostato il flag CERT_VERIFY_REV_SERVER_OCSP_FLAG, questo codice può anche indicare che il certificato non contiene un indirizzo OCSP. Ripetere il controllo senza questo flag se sono consentiti gli elenchi di revoche di certificati (CRL).

## Names and purposes of certificates

CERT_E_CN_NO_MATCH = Il certificato non contiene il nome usato per raggiungere il server.
    .hint = Usare il nome DNS completo del server previsto e non un nome breve, un alias o un indirizzo IP. Se si gestisce il server, usare un certificato il cui nome alternativo del soggetto contenga tutti i nomi del server. Se il certificato appartiene a un proxy, rivolgersi all’amministratore di rete.
    .developer = Confrontare il certificato con il nome immesso dall’utente e non disattivare mai questo controllo. Per il confronto conta il nome alternativo del soggetto, non il nome comune (CN).
CERT_E_INVALID_NAME = Il certificato contiene un nome che l’autorità di certificazione emittente non è autorizzata a certificare.
    .hint = Aprire il certificato e leggere il campo «Informazioni estese sull’errore» (Extended Error Information) nella scheda «Dettagli» per individuare il vincolo violato dal nome. Richiedere un certificato per un nome consentito oppure richiedere lo stesso certificato a un’altra autorità di certificazione.
    .developer = Nello stato della catena, il flag CERT_TRUST_HAS_NOT_PERMITTED_NAME_CONSTRAINT indica che il nome non è consentito e il flag CERT_TRUST_HAS_EXCLUDED_NAME_CONSTRAINT indica che il nome è escluso.
CERT_E_WRONG_USAGE = Il certificato non è valido per lo scopo per cui viene usato.
    .hint = Controllare il campo «Utilizzo chiavi avanzato» del certificato. Il certificato di un server deve includere «Autenticazione server», quello di un client «Autenticazione client» e quello di un programma firmato «Firma codice». Se viene rifiutato un driver, installare gli aggiornamenti più recenti di Windows e una versione aggiornata del driver.
    .developer = Nello stato della catena, il flag CERT_TRUST_IS_NOT_VALID_FOR_USAGE indica il certificato interessato.
CERT_E_PURPOSE = Un certificato viene usato per uno scopo diverso da quello per cui è stato rilasciato.
    .hint = Controllare i campi «Utilizzo chiave» e «Utilizzo chiavi avanzato» del certificato e richiedere un certificato per lo scopo necessario. Se Windows rifiuta un elenco di revoche di certificati (CRL), il campo «Utilizzo chiave» del certificato con cui è stata firmata la CRL deve includere «Firma CRL» (CRL Signing).
CERT_E_ROLE = Il certificato di un server, di un utente o di un programma viene usato come certificato di un’autorità di certificazione o viceversa.
    .hint = Richiedere a un’autorità di certificazione un nuovo certificato per lo scopo previsto. Non usare il certificato di un server, di un utente o di un programma per rilasciare altri certificati e non usare il certificato di un’autorità di certificazione su un server.
TRUST_E_BASIC_CONSTRAINTS = I vincoli di base di un certificato mancano, non sono validi o non consentono l’uso richiesto.
    .hint = Se si sta installando un driver o un programma, chiedere all’autore una versione in cui la firma sia stata corretta. Se si gestisce un’autorità di certificazione (CA) interna, creare di nuovo il certificato della CA con vincoli di base contrassegnati come critici che identifichino una CA e quindi rilasciare di nuovo tutti i certificati della CA.
    .developer = Nello stato della catena, il flag CERT_TRUST_INVALID_BASIC_CONSTRAINTS indica il certificato interessato. Lo stesso flag segnala anche una catena con un numero eccessivo di autorità di certificazione.
CERT_E_PATHLENCONST = La catena di certificati contiene più autorità di certificazione di quante ne consenta uno dei certificati.
    .hint = Se si gestisce un’autorità di certificazione (CA) interna, rilasciare il certificato con una CA di livello superiore nella catena. Se è prevista una catena di questa lunghezza, rinnovare il certificato della CA in cui è impostato il limite e specificare nel nuovo certificato una lunghezza del percorso appena sufficiente.
CERT_E_INVALID_POLICY = Un certificato della catena di certificati non consente lo scopo o i criteri di un certificato di livello inferiore.
    .hint = Verificare se il certificato di un’autorità di certificazione (CA) della catena elenca scopi nel campo «Utilizzo chiavi avanzato», perché in tal caso l’elenco deve contenere tutti gli scopi per cui la CA rilascia certificati. Se la CA deve poter rilasciare certificati per uno scopo mancante, far rilasciare di nuovo il certificato della CA con questo scopo.
    .developer = Nello stato della catena, il flag CERT_TRUST_INVALID_POLICY_CONSTRAINTS indica il certificato interessato.
CERT_E_CRITICAL = Un certificato contiene un’estensione critica che Windows non riconosce.
    .hint = Chiedere all’emittente del certificato lo scopo dell’estensione, perché l’estensione potrebbe limitare gli usi per cui il certificato è valido. Se il limite non è necessario, far rilasciare di nuovo il certificato senza questa estensione o con l’estensione non contrassegnata come critica.
    .developer = Non impostare il flag CERT_CHAIN_POLICY_IGNORE_NOT_SUPPORTED_CRITICAL_EXT_FLAG per accettare il certificato, perché un’estensione critica può limitare gli usi per cui il certificato è valido.
CERT_E_MALFORMED = Un campo importante di un certificato, ad esempio il nome del soggetto o dell’emittente, è mancante o vuoto.
    .developer = Se il programma crea certificati, specificare l’emittente e, inoltre, specificare il soggetto o contrassegnare come critico il nome alternativo del soggetto.

## Certificate requests

CERTSRV_E_TEMPLATE_DENIED = L’account che ha richiesto il certificato non è autorizzato a usare il modello di certificato.
    .hint = Aprire certtmpl.msc come amministratore sull’autorità di certificazione e controllare la scheda «Sicurezza» del modello. Se l’account richiedente deve poter usare il modello, l’account o uno dei gruppi di cui fa parte deve disporre delle autorizzazioni «Lettura» e «Registrazione». Se il certificato viene richiesto da un computer, controllare l’account computer.
CERTSRV_E_UNSUPPORTED_CERT_TYPE = L’autorità di certificazione non rilascia certificati basati sul modello di certificato richiesto.
    .hint = Eseguire il cmdlet Get-CATemplate in PowerShell sull’autorità di certificazione (CA) per visualizzare l’elenco dei modelli. Se il modello non è nell’elenco ma la CA dovrebbe offrirlo, aggiungerlo in certsrv.msc nella cartella «Modelli di certificato». Se il modello è nell’elenco, verificare che l’account computer della CA disponga dell’autorizzazione «Lettura» per il modello.
    .developer = Indicare nella richiesta un solo modello, con il nome (l’attributo cn) o l’identificatore di oggetto (OID) e non con il nome visualizzato.
CERTSRV_E_SUBJECT_DNS_REQUIRED = Il modello di certificato richiede un nome DNS, ma l’account che ha richiesto il certificato non dispone di un nome DNS nella directory.
    .hint = Se è necessario un certificato per il computer, richiederlo in certlm.msc sul computer stesso, in modo che la richiesta provenga dall’account computer. Eseguire il cmdlet Get-ADComputer COMPUTER del modulo Active Directory per PowerShell, sostituendo COMPUTER con il nome del computer, per verificare se l’attributo dNSHostName dell’account contiene un valore.
    .developer = Se il modello è destinato ai computer, inizializzare la richiesta per il computer (ContextMachine o ContextAdministratorForceMachine) e non per l’utente.

## Certificates, stores and files

CRYPT_E_NOT_FOUND = Impossibile trovare il certificato, l’elenco di revoche di certificati (CRL) o la proprietà richiesti.
    .hint = Collegare l’eventuale smart card o token hardware ed eseguire il comando certutil -store my per visualizzare i certificati del computer o il comando certutil -user -store my per i propri. Se si immette un’identificazione personale (thumbprint), digitarla anziché incollarla, perché il testo incollato potrebbe contenere caratteri nascosti. Se si verifica un errore di Windows Update in Windows 7 o Windows Server 2008 R2, installare KB4490628 e KB4474419.
    .developer = Alla fine di un’enumerazione, questo codice è il risultato normale. Terminare il ciclo.
CRYPT_E_NO_MATCH = Nel file o nei dati non sono stati trovati certificati, chiavi o messaggi del tipo richiesto.
    .hint = Verificare che nelle impostazioni del programma sia indicato il file corretto. Eseguire il comando certutil -dump certificate.cer, sostituendo certificate.cer con il nome del file, per visualizzare il contenuto del file. Un certificato in formato testo deve iniziare con la riga «BEGIN CERTIFICATE» e terminare con la riga «END CERTIFICATE», compresi i trattini di queste righe.
    .developer = Verificare che i dati passati non siano vuoti e contengano il tipo di oggetto richiesto. CryptQueryObject restituisce questo codice se i dati non corrispondono ad alcun formato consentito.
CRYPT_E_BAD_ENCODE = Impossibile codificare o decodificare il certificato, il file della chiave o il messaggio.
    .hint = Eseguire il comando certutil -dump certificate.pfx, sostituendo certificate.pfx con il nome del file, per visualizzare il contenuto del file. Se il programma richiede un file di tipo diverso, ad esempio un file PFX anziché un file P7B, esportare di nuovo il certificato nel formato corretto. Se il file è incompleto, scaricarlo o copiarlo di nuovo.
    .developer = Non passare un file P7B a una funzione che importa file PFX. Decodificare il testo Base64, ad esempio un segreto di Azure Key Vault, prima dell’importazione.
CRYPT_E_ASN1_BADTAG = I dati codificati, ad esempio un certificato o una richiesta di certificato, non hanno la struttura prevista.
    .hint = Eseguire il comando certutil -dump certificate.cer, sostituendo certificate.cer con il nome del file, per visualizzare il contenuto del file, che potrebbe essere, ad esempio, un certificato anziché una richiesta. Se il file è in formato testo, salvarlo in UTF-8 senza indicatore dell’ordine dei byte (BOM). Se l’errore persiste, esportare o richiedere di nuovo il file nel formato previsto.
    .developer = Controllare il primo byte dei dati. Il byte esadecimale 30 indica il formato DER, il byte 2D indica un formato di testo come PEM e il byte FF indica in genere testo in UTF-16.
CRYPT_E_ASN1_EOD = I dati codificati, ad esempio un certificato o una richiesta di certificato, terminano prima del previsto.
    .hint = Verificare che il file non sia vuoto e scaricare o copiare di nuovo il file completo. Un certificato in formato testo deve comprendere la prima riga, «BEGIN CERTIFICATE», e l’ultima riga, «END CERTIFICATE».
CRYPT_E_ASN1_CORRUPT = I dati codificati, ad esempio un certificato o il file di una chiave, sono danneggiati o non sono nel formato previsto.
    .hint = Verificare in quale formato il programma richiede il certificato, perché il testo che inizia con MII (Base64) non è valido se è previsto un file binario. Se il formato è corretto, scaricare o copiare di nuovo il file senza modificarlo.
    .developer = Decodificare il testo Base64 prima di passare i byte. Se un messaggio di .NET riporta la classe Application e il valore 13, il primo byte è 4D (la lettera M), quindi i dati sono testo Base64.
CRYPT_E_EXISTS = Il certificato o la proprietà esiste già nell’archivio certificati.
    .hint = Se il certificato presente nell’archivio è quello corretto, non è necessario alcun intervento. Per verificare che il certificato disponga della chiave privata, eseguire il comando certutil -user -store my per i propri certificati oppure, come amministratore, il comando certutil -store my per i certificati del computer.
    .developer = Scegliere CERT_STORE_ADD_USE_EXISTING o CERT_STORE_ADD_REPLACE_EXISTING anziché CERT_STORE_ADD_NEW.
CRYPT_E_NO_KEY_PROPERTY = Al certificato non è collegata alcuna chiave privata.
    .hint = Importare il file PFX del certificato, perché un file CER o P7B non contiene chiavi private. Se la chiave si trova su una smart card o un token hardware, collegare il dispositivo. Se la chiave si trova su questo computer, eseguire come amministratore il comando certutil -repairstore my NUMERO, sostituendo NUMERO con il numero di serie del certificato, per collegare di nuovo la chiave.
    .developer = Prima di usare un certificato, controllare HasPrivateKey in .NET o CERT_KEY_PROV_INFO_PROP_ID nel codice nativo e segnalare quale certificato è privo di chiave privata.
CRYPT_E_NO_PROVIDER = Non è stato specificato o trovato alcun provider di crittografia per il certificato, la chiave o l’archivio certificati.
    .hint = Se si sta firmando un file, collegare la smart card o il token hardware e verificare che il proprio account abbia accesso alla chiave privata. Se si sta richiedendo un certificato, scegliere un provider di crittografia nella richiesta o nel modello. Se una chiave a curva ellittica si trova nel TPM, usare Windows 10 versione 21H2 o una versione successiva di Windows.
CRYPT_E_SELF_SIGNED = Il certificato è autofirmato e non ha un altro emittente.
    .hint = Se il comando certutil -importPFX non riesce, è probabile che il file PFX non contenga una chiave privata. Per installare un certificato radice, verificarne l’autenticità e quindi eseguire come amministratore il comando certutil -addstore Root root.cer, sostituendo root.cer con il nome del file. Su un server, sostituire un certificato autofirmato con un certificato di una CA attendibile.
    .developer = Se CertGetIssuerCertificateFromStore restituisce questo codice, terminare il ciclo, perché è stato raggiunto il certificato radice. Per controllare un certificato, creare invece la catena del certificato con CertGetCertificateChain.

## Signed and encrypted messages

CRYPT_E_HASH_VALUE = I dati non corrispondono al valore hash previsto, ad esempio a quello contenuto in una firma.
    .hint = Se l’errore viene visualizzato da un programma di installazione, scaricare la versione più recente del programma dal sito dell’autore in una cartella vuota, perché potrebbe essere stata usata una versione diversa di un file. Se si sta verificando la firma di un file, assicurarsi che la firma sia stata creata per quel file e procurarsi di nuovo entrambi. Se la verifica ha di nuovo esito negativo, non usare il file.
CRYPT_E_SIGNER_NOT_FOUND = Il certificato del firmatario non è stato trovato né nel messaggio né negli archivi certificati in cui è stato cercato.
    .hint = Chiedere al mittente di includere nella firma il certificato del firmatario. Se si è già ricevuto il certificato autentico del mittente, importarlo nel proprio archivio certificati.
CRYPT_E_RECIPIENT_NOT_FOUND = Non è stato trovato un certificato con una chiave privata per nessuno dei destinatari del messaggio crittografato.
    .hint = Aprire certmgr.msc e verificare che nell’archivio «Personale» sia presente, insieme alla chiave privata, il certificato con cui è stato crittografato il messaggio. Se il certificato è stato rinnovato, importare il vecchio certificato dal relativo file PFX, perché un nuovo certificato non consente di decrittografare i vecchi messaggi.
    .developer = Un certificato creato da RawData è privo di chiave privata. Poiché l’archivio certificati dell’account con cui si è eseguito l’accesso non è disponibile per un servizio, installare il certificato con la chiave privata in un archivio in cui il servizio esegue la ricerca, ad esempio nell’archivio dell’account del servizio.
CRYPT_E_NO_DECRYPT_CERT = Non è stato trovato alcun certificato con una chiave privata in grado di decrittografare i dati.
    .hint = Installare il certificato e la relativa chiave privata per l’account con cui viene eseguito il programma. Se nelle impostazioni del programma è indicata un’identificazione personale (thumbprint), verificare che non contenga caratteri nascosti. Se il problema riguarda un servizio, aprire certlm.msc come amministratore, scegliere Tutte le attività > Gestisci chiavi private per il certificato e concedere l’accesso in lettura solo all’account del servizio.
CRYPT_E_BAD_MSG = I dati non sono un messaggio crittografico valido.
    .hint = Procurarsi di nuovo il file dalla fonte originale. Se l’errore si verifica con molti file, installare gli aggiornamenti più recenti di Windows.
    .developer = Verificare che venga letto il file previsto. Se un programma a 32 bit viene eseguito in Windows a 64 bit, il reindirizzamento del file system potrebbe aprire un altro file.
CRYPT_E_INVALID_MSG_TYPE = Il tipo del messaggio crittografico non è adatto all’operazione richiesta, ad esempio perché il messaggio è crittografato anziché firmato.
    .hint = Verificare se il file è una firma separata (in genere .p7s) o un messaggio firmato o crittografato (in genere .p7m). Aprire quindi il file con la funzione corrispondente del programma.
    .developer = Leggere CMSG_TYPE_PARAM con CryptMsgGetParam prima di leggere altri parametri del messaggio.
CRYPT_E_UNEXPECTED_MSG_TYPE = Il messaggio crittografico non è del tipo previsto dal programma.
    .hint = Se si sta verificando una firma, controllare innanzitutto se il file è firmato. La firma può trovarsi nel file stesso (in genere .p7m) o in un file separato (in genere .p7s). Un file crittografato deve essere decrittografato prima che sia possibile verificare la firma.
CRYPT_E_UNKNOWN_ALGO = L’algoritmo crittografico non è noto su questo computer.
    .hint = Se si usa un algoritmo nazionale come GOST, installare o aggiornare il software che fornisce l’algoritmo. Se il messaggio o il certificato proviene da altri, chiedere al mittente quale algoritmo è stato usato.
    .developer = Controllare l’identificatore di oggetto (OID) dell’algoritmo. Se è previsto un algoritmo hash, non passare l’OID di un algoritmo di firma.

## Settings of the computer

CRYPT_E_SECURITY_SETTINGS = Un’impostazione di sicurezza di questo computer o dell’account non consente l’operazione.
    .hint = Verificare se solo gli amministratori possono decidere quali autori sono attendibili e, in questo caso, far approvare l’autore da un amministratore. Se non è prevista alcuna restrizione, accedere con l’account dell’utente interessato e impostare il valore State della chiave «HKEY_CURRENT_USER\Software\Microsoft\Windows\CurrentVersion\WinTrust\Trust Providers\Software Publishing» sul valore predefinito 0x00023c00.
    .developer = Se WinVerifyTrust restituisce questo codice, segnalare che un criterio non autorizza l’autore. Non segnalare che la firma non è corretta.
