## Any function

ERROR_INVALID_PARAMETER = Un parametro della richiesta non è valido.
    .hint = Installare la versione più recente del programma che mostra questo errore. Se l’errore persiste, segnalarlo allo sviluppatore del programma. Se l’accesso ad Active Directory avviene tramite LDAP, la causa potrebbe essere un token di associazione di canale (channel binding token) mancante o errato, quindi aggiornare il client LDAP a una versione che invii questo token.
    .developer = Se Active Directory segnala «00000057: LdapErr» per una richiesta di aggiunta o di modifica (add o modify), verificare che lo schema contenga tutti i nomi di attributo della richiesta e che nessun valore sia vuoto o abbia una sintassi errata. Se un bind Kerberos su TLS restituisce «data 57», inserire nell’autenticatore Kerberos l’associazione di canale della connessione TLS (tls-server-end-point, RFC 5929).

## Sign-in and accounts

ERROR_NO_SUCH_USER = Nel dominio o sul computer in cui è stata eseguita la ricerca non è stato trovato alcun account con questo nome utente.
    .hint = Verificare che il nome utente sia scritto correttamente e che il dominio sia quello giusto. Per accedere ad Active Directory tramite LDAP, immettere utente@dominio, DOMINIO\utente o il nome distinto (DN) completo. Per un account locale, immettere COMPUTER\utente. Se in un registro eventi compaiono molti nomi sconosciuti diversi, è possibile che qualcuno stia cercando di indovinare i nomi utente.
    .developer = Non comunicare a un client non autenticato che il nome utente non esiste. Restituire lo stesso errore previsto per una password errata.
ERROR_LOGON_FAILURE = L’accesso non è riuscito perché il nome utente o la password non sono corretti.
    .hint = Immettere di nuovo la password e indicare il nome utente nel formato DOMINIO\utente, utente@dominio o, per un account locale, COMPUTER\utente. Se per il server, il servizio o l’attività pianificata è salvata una vecchia password, sostituirla con quella attuale. Se l’accesso ad Active Directory avviene tramite LDAP, verificare anche che l’account non sia bloccato, disabilitato o scaduto.
    .developer = ADSI restituisce questo codice per ogni risultato LDAP 49. Il motivo effettivo è indicato dal numero esadecimale dopo «data» nel messaggio di diagnostica di Active Directory. Non rivelare a chi tenta di accedere se a essere errato è il nome utente o la password.
ERROR_ACCOUNT_RESTRICTION = L’accesso è stato rifiutato a causa di una restrizione dell’account o di un criterio e non di una password errata.
    .hint = Se per Desktop remoto, una cartella condivisa, un servizio o un’attività pianificata si usa un account locale senza password, assegnare una password all’account. Se l’account è membro del gruppo Protected Users, connettersi al server con il nome DNS completo, in modo che venga usato Kerberos. Un amministratore può cercare il motivo nel campo «Stato secondario» (Sub Status) dell’evento 4625 sul server.
    .developer = Dopo una chiamata a LsaLogonUser con MSV1_0, leggere il valore di SubStatus, che indica se il motivo è l’orario di accesso, la workstation, una password scaduta o un account disabilitato.
ERROR_INVALID_LOGON_HOURS = L’account non è autorizzato ad accedere in questo orario.
    .hint = Accedere di nuovo nell’orario consentito per l’account. Se è previsto che l’account venga usato in questo orario, un amministratore deve controllare l’impostazione «Orario di accesso» (Logon Hours) dell’account. Windows memorizza gli orari in UTC, quindi l’amministratore deve verificare anche per quale fuso orario sono stati immessi.
ERROR_INVALID_WORKSTATION = L’account non è autorizzato a eseguire l’accesso su questo computer o da questo computer.
    .hint = Accedere da un computer consentito per l’account. Se è previsto che l’account venga usato su questo computer, un amministratore deve controllare l’elenco «Accedi a» (Log On To) dell’account. Se l’accesso ad Active Directory avviene tramite LDAP, potrebbe essere necessario che l’elenco contenga il controller di dominio o il computer su cui viene eseguito il client LDAP.
ERROR_PASSWORD_EXPIRED = La password dell’account è scaduta.
    .hint = Cambiare la password nella schermata di accesso di Windows oppure, dopo l’accesso, premendo CTRL+ALT+CANC. Per un account di dominio, usare un computer in grado di raggiungere un controller di dominio. Se si usa Desktop remoto o si accede ad Active Directory tramite LDAP, cambiare la password prima di connettersi o far impostare una nuova password da un amministratore.
    .developer = Proporre di cambiare la password anziché chiederla di nuovo. Un bind LDAP non consente di cambiare la password, quindi offrire un altro modo, ad esempio il protocollo Kerberos per il cambio della password (RFC 3244).
ERROR_ACCOUNT_DISABLED = L’account è disabilitato e non può essere usato per accedere.
    .hint = Se è previsto che l’account venga usato, un amministratore deve abilitarlo. Tra gli account predefiniti di Windows, Guest è inizialmente disabilitato ovunque, mentre Administrator lo è soltanto sui computer che non eseguono Windows Server. Usare un altro account anziché abilitare un account predefinito.
ERROR_TOO_MANY_CONTEXT_IDS = L’accesso non è riuscito perché l’account è membro di un numero eccessivo di gruppi.
    .hint = Un amministratore deve ridurre a meno di circa 1.000 il numero dei gruppi di cui l’account è membro, direttamente o tramite altri gruppi. Nel conteggio rientra anche la cronologia SID (SID history) dell’account e dei suoi gruppi, quindi è opportuno verificare se tutte le voci della cronologia SID sono ancora necessarie.
ERROR_ACCOUNT_EXPIRED = L’account ha raggiunto la data di scadenza e non può più essere usato per accedere.
    .hint = Se l’account è ancora necessario, un amministratore deve impostare una data successiva per l’opzione «Scadenza account» (Account expires) nelle proprietà dell’account. Una nuova password non risolve il problema.
    .developer = Non proporre di cambiare la password, perché una nuova password non risolve il problema.
ERROR_PASSWORD_MUST_CHANGE = Prima di poter accedere con questo account è necessario cambiare la password.
    .hint = Accedere una volta dalla schermata di accesso di Windows e cambiare lì la password prima di usare Desktop remoto o LDAP. Per un account di dominio, usare un computer in grado di raggiungere un controller di dominio. Se questo non è possibile, un amministratore deve impostare una password deselezionando «Cambiamento obbligatorio password all’accesso successivo» (User must change password at next logon).
    .developer = Proporre di cambiare la password anziché chiederla di nuovo. Un bind LDAP non consente di cambiare la password, quindi offrire un altro modo, ad esempio il protocollo Kerberos per il cambio della password (RFC 3244).
ERROR_ACCOUNT_LOCKED_OUT = L’account è bloccato perché sono stati eseguiti troppi tentativi con una password errata.
    .hint = Far sbloccare l’account o attendere la fine del blocco. Sostituire quindi la vecchia password ovunque sia salvata, ad esempio in un servizio, per un’unità di rete o su un telefono. Se l’origine dei tentativi è sconosciuta, sospettare un attacco. Un amministratore può cercare l’origine dei tentativi nell’evento 4740 sul controller di dominio oppure, per un account locale, sul computer a cui appartiene l’account.
    .developer = Non riprovare automaticamente, perché ripetuti tentativi con una password errata potrebbero bloccare di nuovo l’account.

## Directory services

ERROR_DS_STRONG_AUTH_REQUIRED = Il server di directory ha rifiutato l’accesso tramite LDAP perché la connessione non è protetta né dalla firma dei messaggi né da TLS.
    .hint = Configurare il programma in modo che usi LDAPS (porta 636) o StartTLS e controlli il certificato del server. Se il controller di dominio non dispone di un certificato, un amministratore deve installarne uno. Se il programma non può usare TLS, usare Kerberos con la firma dei messaggi anziché consentire sul server connessioni non protette.
    .developer = Un bind semplice richiede TLS. Per un bind SASL senza TLS, richiedere l’integrità, ad esempio con ISC_REQ_INTEGRITY. Per un bind SASL su TLS, non richiedere anche la firma.
