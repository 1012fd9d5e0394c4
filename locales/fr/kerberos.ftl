## Success and steps of the sign-in

KDC_ERR_NONE = La demande Kerberos a abouti.
    .hint = Dans les événements 4768 et 4769 de Windows, la valeur 0x0 signifie qu’un ticket a été délivré, et non qu’une erreur s’est produite.
    .developer = Considérez cette valeur comme un succès et ne l’affichez pas comme une erreur.
KDC_ERR_PREAUTH_REQUIRED = Le centre de distribution de clés (KDC) demande au client de prouver son identité par une préauthentification, ce qui est une étape normale de l’ouverture de session.
    .hint = Si l’ouverture de session se poursuit après ce message dans une trace ou un journal, aucune action n’est nécessaire. Si l’ouverture de session s’arrête à cette étape, installez la dernière version du client Kerberos, afin que le client puisse prendre en charge l’une des méthodes proposées par le KDC. Ne désactivez pas la préauthentification pour le compte.
    .developer = Lisez l’élément METHOD-DATA du champ e-data, qui énumère les méthodes de préauthentification et, dans l’élément PA-ETYPE-INFO2, les types de chiffrement et les sels. Envoyez de nouveau la demande AS avec l’une de ces méthodes. Ne signalez pas cette réponse comme une erreur.
KDC_ERR_MORE_PREAUTH_DATA_REQUIRED = Le centre de distribution de clés (KDC) attend un autre message du client, ce qui est normal lorsque l’ouverture de session comporte plusieurs étapes.
    .hint = Si l’ouverture de session se poursuit, aucune action n’est nécessaire. Si l’ouverture de session s’arrête à cette étape, installez la dernière version du client Kerberos.
    .developer = Envoyez le message suivant de la même méthode de préauthentification, en y incluant l’élément PA-FX-COOKIE de la réponse.
KRB_ERR_RESPONSE_TOO_BIG = La réponse du centre de distribution de clés (KDC) est trop volumineuse pour UDP. Le client doit donc envoyer de nouveau la demande, cette fois par TCP.
    .hint = Si l’ouverture de session se poursuit, aucune action n’est nécessaire, car les clients envoient automatiquement la demande une seconde fois, par TCP. Si l’ouverture de session s’arrête à cette étape, vérifiez qu’aucun pare-feu ne bloque le port TCP 88 entre le client et le KDC, c’est-à-dire, dans un domaine Windows, le contrôleur de domaine.
    .developer = Envoyez de nouveau la même demande, cette fois par TCP, et ne signalez pas cette réponse comme une erreur.
KDC_ERR_WRONG_REALM = Le centre de distribution de clés (KDC) ne gère pas le domaine Kerberos demandé, et le client doit s’adresser au KDC d’un autre domaine Kerberos.
    .hint = Si l’ouverture de session se poursuit, aucune action n’est nécessaire, car le KDC a dirigé le client vers le bon domaine. Si l’ouverture de session s’arrête à cette étape, vérifiez le domaine indiqué dans le nom d’utilisateur. Vérifiez aussi que le programme utilise le nom DNS complet de ce domaine et un contrôleur de domaine qui en fait partie.
    .developer = Si l’option canonicalize était activée, envoyez une nouvelle demande AS dans le domaine Kerberos indiqué par le champ crealm de la réponse. Ne suivez que quelques références (referrals), par exemple cinq, et n’utilisez pas le champ cname de la réponse.

## Accounts and passwords

KDC_ERR_C_PRINCIPAL_UNKNOWN = Le centre de distribution de clés (KDC) n’a pas trouvé le compte de l’utilisateur ou de l’ordinateur qui a demandé le ticket.
    .hint = Vérifiez le nom d’utilisateur et le domaine, et assurez-vous que le compte existe. Si vous utilisez un fichier keytab avec Active Directory, ouvrez la session avec le nom d’utilisateur principal (UPN) ou le nom du compte (suivi du signe dollar pour un ordinateur), et non avec un nom de principal du service (SPN). Si les événements 4768 mentionnent de nombreux noms inconnus, quelqu’un tente peut-être de deviner des noms.
    .developer = N’indiquez pas à un client non authentifié que le compte n’existe pas. Renvoyez la même erreur que pour un mot de passe incorrect.
KDC_ERR_PREAUTH_FAILED = Le centre de distribution de clés (KDC) n’a pas pu vérifier l’identité du client, généralement parce que le mot de passe est incorrect ou que la clé enregistrée n’est pas la bonne.
    .hint = Saisissez de nouveau le mot de passe. Si un ancien mot de passe est enregistré pour un service, une tâche planifiée ou un lecteur réseau mappé, remplacez-le. Si un fichier keytab est antérieur au dernier changement du mot de passe, remplacez ce fichier. Sur un contrôleur de domaine, le champ « Adresse du client » (Client Address) de l’événement 4771 indique d’où provient le mot de passe incorrect.
    .developer = Ne réessayez pas automatiquement, car chaque tentative avec un mot de passe incorrect peut contribuer au verrouillage du compte.
KDC_ERR_KEY_EXPIRED = Le mot de passe du compte a expiré ou doit être changé avant toute ouverture de session avec ce compte.
    .hint = Changez le mot de passe sur l’écran d’ouverture de session de Windows ou, sous Linux, avec la commande kpasswd. Si vous ne pouvez pas le changer vous-même, demandez à un administrateur d’en définir un nouveau. Pour un compte de service, définissez un nouveau mot de passe, puis mettez à jour le mot de passe dans les paramètres du service ou recréez le fichier keytab.
    .developer = Proposez de changer le mot de passe au lieu de le redemander. Pour ce changement, demandez un ticket pour kadmin/changepw, que le KDC délivre même si le mot de passe a expiré (RFC 3244).
KDC_ERR_CLIENT_REVOKED = Le centre de distribution de clés (KDC) a refusé le compte, car celui-ci est désactivé, verrouillé ou expiré, ou n’est pas autorisé à ouvrir une session à cette heure.
    .hint = Demandez à un administrateur de vérifier si le compte est verrouillé, désactivé ou expiré, et si ses horaires d’accès permettent l’ouverture de session. Si le compte est verrouillé, faites-le déverrouiller ou attendez la fin du verrouillage. Remplacez ensuite chaque ancien mot de passe encore enregistré, par exemple dans un service ou un fichier keytab.
    .developer = N’indiquez pas que le compte est « verrouillé », car ce code ne précise pas la raison du refus. Un KDC Windows indique cette raison, par exemple un compte verrouillé ou désactivé, sous la forme d’un code NTSTATUS dans le champ e-data (structure KERB-EXT-ERROR).
KDC_ERR_NAME_EXP = Le compte qui a demandé le ticket a atteint sa date d’expiration.
    .hint = Si le compte est encore nécessaire, demandez à un administrateur de définir une date d’expiration ultérieure. Un nouveau mot de passe ne résout pas le problème. Si le centre de distribution de clés (KDC) utilise MIT Kerberos, exécutez dans kadmin la commande getprinc suivie du nom du compte pour voir la ligne « Expiration date ».
KDC_ERR_CLIENT_NOTYET = Le compte qui a demandé le ticket n’est pas encore valide.
    .hint = Demandez à un administrateur de vérifier la date de début de validité du compte et l’horloge du centre de distribution de clés (KDC). Si le KDC utilise Heimdal, vérifiez aussi que le compte possède une clé, qui est créée lorsqu’un mot de passe est défini.
KDC_ERR_NULL_KEY = Le centre de distribution de clés (KDC) n’a pas de clé pour le compte ou le service et ne peut pas délivrer de ticket.
    .hint = Demandez à un administrateur de réinitialiser le mot de passe du compte, car les clés d’un compte sont créées lorsque son mot de passe est défini. Si le compte est celui d’un service qui utilise un fichier keytab, recréez ensuite ce fichier.
KDC_ERR_POLICY = Le centre de distribution de clés (KDC) a refusé la demande, car une stratégie ne l’autorise pas.
    .hint = Si l’option « Une carte à puce est nécessaire pour ouvrir une session interactive » est activée, ouvrez la session avec la carte à puce. Sinon, demandez à un administrateur de vérifier la liste « Se connecter à » (Log On To), la stratégie d’authentification et, pour un domaine approuvé, l’authentification sélective. Si vous utilisez FreeIPA, recourez à la méthode exigée par le service, par exemple un mot de passe à usage unique.
    .developer = Lisez le champ e-data, dans lequel un KDC Windows indique la raison du refus sous la forme d’un code NTSTATUS (structure KERB-EXT-ERROR). Ce code NTSTATUS signale, par exemple, que le compte n’est pas autorisé à ouvrir une session depuis l’ordinateur du client. Si une stratégie d’authentification exige le blindage Kerberos, envoyez la demande avec FAST.
KDC_ERR_C_OLD_MAST_KVNO = La clé du compte qui a demandé le ticket est chiffrée avec une ancienne clé principale, que le centre de distribution de clés (KDC) n’utilise plus.
    .hint = Si le KDC utilise MIT Kerberos, exécutez sur le KDC la commande « kdb5_util list_mkeys » en tant que root pour afficher la liste des clés principales de la base de données. Réinitialisez ensuite le mot de passe du compte, afin que la clé du compte soit chiffrée avec la clé principale active.
KDC_ERR_S_OLD_MAST_KVNO = La clé du service est chiffrée avec une ancienne clé principale, que le centre de distribution de clés (KDC) n’utilise plus.
    .hint = Si le KDC utilise MIT Kerberos, exécutez sur le KDC la commande « kdb5_util list_mkeys » en tant que root pour afficher la liste des clés principales de la base de données. Créez ensuite pour le service une nouvelle clé, qui sera chiffrée avec la clé principale active, puis recréez le fichier keytab du service.

## Services and their names

KDC_ERR_S_PRINCIPAL_UNKNOWN = Le centre de distribution de clés (KDC) n’a pas trouvé le service pour lequel le client a demandé un ticket.
    .hint = Utilisez le nom DNS complet du serveur, et non une adresse IP. Exécutez la commande « setspn -Q » suivie du nom de principal du service (SPN), par exemple HTTP/server.example.com. Demandez à un administrateur d’ajouter le SPN s’il manque (« setspn -S SPN DOMAINE\compte ») et de le supprimer de tout compte autre que celui du service (« setspn -D SPN DOMAINE\compte »). Si l’erreur ne concerne que les clients Linux, vérifiez le DNS inverse du serveur.
    .developer = Indiquez comme cible le service et le nom DNS complet du serveur, par exemple HTTP@server.example.com pour GSS-API ou HTTP/server.example.com pour SSPI. Pour S4U2self, le compte du service demandeur doit posséder un SPN.
KDC_ERR_PRINCIPAL_NOT_UNIQUE = Le centre de distribution de clés (KDC) a trouvé plusieurs comptes portant le nom de principal demandé.
    .hint = Exécutez la commande « setspn -X », ou « setspn -F -X » pour toute la forêt, afin d’afficher les noms de principal du service (SPN) en double. En tant qu’administrateur, supprimez le SPN en double de tout compte autre que celui sous lequel s’exécute le service, par exemple avec la commande « setspn -D HTTP/server.example.com DOMAINE\compte ». Vérifiez aussi qu’aucun nom d’utilisateur principal (UPN) n’est commun à deux comptes.
KDC_ERR_MUST_USE_USER2USER = Le centre de distribution de clés (KDC) ne délivre pas de ticket ordinaire pour le service demandé, car ce service n’est accessible que par une authentification d’utilisateur à utilisateur.
    .hint = Exécutez la commande « setspn -L » suivie du nom du compte de service pour vérifier que ce compte possède un nom de principal du service (SPN), car Windows ne délivre pas de ticket ordinaire pour un compte d’utilisateur sans SPN. Si le KDC utilise MIT Kerberos, exécutez dans kadmin la commande getprinc suivie du nom du service pour vérifier si l’attribut DISALLOW_SVR est défini.
    .developer = Vérifiez que la cible désigne un service, et non un utilisateur. Pour une authentification d’utilisateur à utilisateur, spécifiez l’option ENC-TKT-IN-SKEY dans la demande TGS et ajoutez le TGT de la cible comme ticket supplémentaire.
KRB_AP_ERR_USER_TO_USER_REQUIRED = Le serveur n’accepte que les tickets délivrés pour une authentification d’utilisateur à utilisateur.
    .hint = Exécutez la commande « setspn -L » suivie du nom du compte de service pour afficher les noms de principal du service (SPN) de ce compte. Si la liste est vide, faites ajouter un SPN par un administrateur, par exemple avec la commande « setspn -S HTTP/server.example.com DOMAINE\compte ». Si le numéro de l’erreur est 66 (0x42) et que vous ouvrez une session avec une carte à puce ou un certificat, vérifiez le mappage du certificat au compte.
    .developer = Obtenez le TGT du serveur au moyen du protocole d’application, demandez un ticket avec l’option ENC-TKT-IN-SKEY et ce TGT, puis spécifiez l’option USE-SESSION-KEY dans la demande AP.
KRB_AP_ERR_NO_TGT = L’authentification d’utilisateur à utilisateur a échoué, car aucun ticket d’octroi de tickets (TGT) du service n’était disponible.
    .hint = Si le service s’exécute sous un compte d’utilisateur, demandez à cet utilisateur d’ouvrir de nouveau une session sur l’ordinateur où s’exécute le service, afin que le service obtienne un nouveau TGT.
KDC_ERR_SERVICE_EXP = Le compte du service pour lequel le client a demandé un ticket a atteint sa date d’expiration.
    .hint = Si le service est encore nécessaire, demandez à un administrateur de définir une date d’expiration ultérieure pour le compte de service. Le compte d’utilisateur n’est pas en cause.
KDC_ERR_SERVICE_REVOKED = Le centre de distribution de clés (KDC) ne délivre pas de ticket pour le service, car le compte de service est désactivé ou verrouillé.
    .hint = Demandez à un administrateur de vérifier si le compte de service est désactivé ou verrouillé. Le compte d’utilisateur n’est pas en cause.
KDC_ERR_SERVICE_NOTYET = Le compte du service pour lequel le client a demandé un ticket n’est pas encore valide.
    .hint = Demandez à un administrateur de vérifier la date de début de validité du compte de service et l’horloge du centre de distribution de clés (KDC).
KDC_ERR_SERVER_NOMATCH = Le serveur indiqué dans la demande ne correspond pas au ticket qu’elle contient.
    .hint = Supprimez les tickets en cache avec la commande « klist purge » sous Windows ou kdestroy sous Linux, puis rouvrez une session.
    .developer = Pour renouveler ou valider un ticket, indiquez le serveur pour lequel le ticket a été délivré. Pour une authentification d’utilisateur à utilisateur, envoyez le TGT du serveur demandé. Pour S4U2proxy, envoyez un ticket de preuve délivré au service demandeur.
KDC_ERR_BADOPTION = Le centre de distribution de clés (KDC) ne peut pas accorder une option de la demande, par exemple la délégation ou le renouvellement d’un ticket.
    .hint = Si un serveur agit au nom de ses utilisateurs auprès d’un second serveur, vérifiez l’onglet « Délégation » du compte de service. Les membres du groupe Protected Users et les comptes dont l’option « Le compte est sensible et ne peut pas être délégué » (Account is sensitive and cannot be delegated) est activée sont volontairement exclus de la délégation. Si un ticket n’a pas pu être renouvelé, rouvrez une session ou exécutez la commande kinit.
    .developer = Affichez le champ e-text, dans lequel un KDC MIT indique la raison du refus, par exemple NOT_ALLOWED_TO_DELEGATE ou TGT NOT FORWARDABLE. Pour S4U2proxy, vérifiez que le SPN cible est autorisé pour le service et que le ticket de preuve est transmissible.

## Keys and encryption types

KRB_AP_ERR_BAD_INTEGRITY = Le message Kerberos n’a pas pu être déchiffré correctement, généralement parce que la clé du destinataire n’est pas celle avec laquelle le message a été chiffré.
    .hint = Sur le serveur qui signale cette erreur, recréez le fichier keytab ou saisissez le mot de passe actuel du compte de service dans les paramètres du service. Supprimez ensuite les tickets en cache sur le client avec la commande « klist purge » sous Windows ou kdestroy sous Linux, puis rouvrez une session. Si l’erreur apparaît à l’ouverture de session, saisissez de nouveau le mot de passe.
    .developer = Vérifiez que le SPN, le numéro de version de la clé (kvno) et le type de chiffrement de la clé correspondent au ticket. Si vous dérivez une clé AES d’un mot de passe, vérifiez aussi le sel.
KRB_AP_ERR_MODIFIED = Le message Kerberos n’a pas pu être vérifié, souvent parce que le ticket a été chiffré avec la clé d’un compte autre que celui sous lequel s’exécute le service.
    .hint = Exécutez la commande « setspn -Q » suivie du nom de principal du service (SPN) que le client utilise, par exemple HTTP/server.example.com, pour vérifier que seul le compte de service possède ce SPN. Vérifiez l’entrée DNS du serveur et exécutez la commande « klist purge » sur le client. Si un programme Java ne peut pas ouvrir de session, écrivez le domaine Kerberos en majuscules et supprimez le paramètre renew_lifetime du fichier krb5.conf.
    .developer = Si un KDC renvoie ce code, calculez la somme de contrôle de l’authentificateur sur le corps de la demande TGS et vérifiez que les tickets d’une demande S4U contiennent un PAC dont les signatures sont valides.
KRB_AP_ERR_BADKEYVER = Le serveur ne possède pas de clé correspondant à la version et au type de chiffrement avec lesquels le ticket a été chiffré.
    .hint = Si le mot de passe du compte de service a été changé, créez un nouveau fichier keytab. Si seul le type de chiffrement diffère, utilisez AES pour le compte et le fichier keytab. Exécutez ensuite la commande « klist purge » sur les clients Windows, ou les commandes kdestroy et kinit sous Linux. Pour comparer les versions sous Linux, exécutez les commandes kinit, « kvno HTTP/server.example.com » et, en tant que root, « klist -k -e ».
    .developer = Conservez les clés des versions précédentes dans le fichier keytab jusqu’à l’expiration des tickets chiffrés avec ces clés.
KRB_AP_ERR_NOKEY = Le serveur n’a trouvé aucune clé utilisable pour le service indiqué dans le ticket.
    .hint = Sur le serveur, exécutez la commande « klist -k -e » suivie du nom du fichier keytab (en tant que root sous Linux) pour afficher les noms, les versions de clé (KVNO) et les types de chiffrement. Si le service, la version actuelle ou un type de chiffrement AES manque, recréez le fichier keytab. Vérifiez aussi que le compte de service est autorisé à lire ce fichier.
    .developer = Comparez les champs sname, realm, kvno et etype (type de chiffrement) du ticket aux entrées du fichier keytab, car ces champs indiquent quelle clé le serveur a recherchée.
KDC_ERR_ETYPE_NOSUPP = Le centre de distribution de clés (KDC) et le client n’ont en commun aucun type de chiffrement utilisable pour le compte.
    .hint = Au lieu d’autoriser RC4 ou DES, activez « Ce compte prend en charge le chiffrement Kerberos AES 256 bits » (This account supports Kerberos AES 256 bit encryption) ou, pour un ordinateur, ajoutez AES à l’attribut msDS-SupportedEncryptionTypes. Autorisez AES dans tout fichier krb5.conf. Changez le mot de passe du compte s’il est très ancien. Recréez ensuite tout fichier keytab. Pour un service d’un autre domaine, autorisez AES des deux côtés de l’approbation.
    .developer = Proposez les types aes256-cts-hmac-sha1-96 et aes128-cts-hmac-sha1-96. Si le champ e-data contient l’élément PA-ETYPE-INFO2, envoyez de nouveau la demande avec un type de chiffrement que cet élément énumère.
KDC_ERR_SUMTYPE_NOSUPP = Le centre de distribution de clés (KDC) ne prend pas en charge le type de somme de contrôle utilisé dans la demande du client.
    .hint = Installez la dernière version du client Kerberos ou du programme qui a envoyé la demande.
    .developer = Utilisez le type de somme de contrôle qui correspond au type de chiffrement de la clé de session.
KRB_AP_ERR_INAPP_CKSUM = Le message Kerberos n’a pas de somme de contrôle, ou sa somme de contrôle est d’un type qui n’est pas assez sûr.
    .hint = Installez la dernière version du client Kerberos ou du programme qui a envoyé le message.
    .developer = Utilisez le type de somme de contrôle avec clé qui correspond au type de chiffrement de la clé de session.

## Tickets and clocks

KRB_AP_ERR_SKEW = L’écart entre l’horloge du client et celle du serveur ou du centre de distribution de clés (KDC) dépasse la limite autorisée.
    .hint = Vérifiez la date, l’heure et le fuseau horaire du client, du serveur et du KDC, car Kerberos n’admet par défaut que cinq minutes d’écart. Pour régler une horloge dans un domaine Windows, exécutez la commande « w32tm /resync » en tant qu’administrateur. Si vous utilisez chrony sous Linux, exécutez la commande « chronyc tracking » pour connaître l’écart, puis « chronyc makestep » en tant que root pour régler l’horloge.
    .developer = Affichez l’écart entre le champ stime du message KRB-ERROR et l’heure locale.
KRB_AP_ERR_TKT_EXPIRED = Le ticket Kerberos a expiré.
    .hint = Si le code d’échec 0x20 figure dans l’événement 4769, aucune action n’est nécessaire, car Windows obtient automatiquement un nouveau ticket. Si un programme affiche l’erreur, verrouillez, puis déverrouillez la session Windows, ou exécutez la commande kinit sous Linux, pour obtenir un nouveau ticket. Pour un service ou une tâche de longue durée, utilisez un fichier keytab plutôt que le ticket d’un utilisateur.
    .developer = Avant d’utiliser un ticket, vérifiez son heure de fin, et obtenez un nouveau ticket avant l’expiration de l’ancien.
KRB_AP_ERR_TKT_NYV = Le ticket Kerberos n’est pas encore valide.
    .hint = Comparez la date, l’heure et le fuseau horaire du client, du serveur et du centre de distribution de clés (KDC), et réglez l’horloge incorrecte. Si deux domaines interviennent, comparez aussi les horloges des KDC des deux domaines. Supprimez ensuite les tickets en cache avec la commande « klist purge » sous Windows ou kdestroy sous Linux, puis rouvrez une session.
    .developer = Si un ticket porte l’indicateur INVALID, faites valider ce ticket par le KDC avant de l’utiliser.
KDC_ERR_CANNOT_POSTDATE = Le centre de distribution de clés (KDC) a refusé de délivrer un ticket dont l’heure de début se situe dans le futur.
    .hint = Vérifiez la date, l’heure et le fuseau horaire du client, car la cause habituelle est une horloge en avance sur celle du KDC. Si vous exécutez la commande kinit avec une heure de début (option -s), omettez cette option.
    .developer = Ne demandez pas de tickets postdatés, car Active Directory ne les prend pas en charge.
KDC_ERR_NEVER_VALID = Le centre de distribution de clés (KDC) a refusé de délivrer un ticket dont la fin précéderait le début ou le suivrait de trop près.
    .hint = Vérifiez la date, l’heure et le fuseau horaire du client et du KDC. Si les horloges sont à l’heure, demandez à un administrateur de vérifier les durées de vie des tickets dans la stratégie Kerberos du domaine et dans la stratégie d’authentification du compte.
KRB_AP_ERR_REPEAT = Le message Kerberos a été rejeté, car le destinataire avait déjà reçu le même message.
    .hint = Comparez les horloges du client et du serveur, puis rétablissez la connexion. Si l’erreur persiste, vérifiez si un proxy ou un équilibreur de charge envoie des demandes en double ou si plusieurs programmes utilisent le même compte en même temps. Corrigez la cause plutôt que de désactiver sur le serveur la détection des messages répétés.
    .developer = Créez une nouvelle demande AP pour chaque tentative, et n’envoyez jamais deux fois le même jeton Negotiate.
KDC_ERR_TGT_REVOKED = Le centre de distribution de clés (KDC) n’accepte plus le ticket d’octroi de tickets (TGT) du client.
    .hint = Supprimez les tickets en cache avec la commande « klist purge » sous Windows ou kdestroy sous Linux, puis rouvrez une session. Si l’erreur persiste, vérifiez que le compte existe encore et qu’il n’a pas été supprimé puis recréé, et installez les dernières mises à jour sur tous les contrôleurs de domaine.
    .developer = Après une modification du compte, ne réutilisez pas de TGT enregistré. Obtenez un nouveau TGT lorsque le KDC renvoie ce code.
KRB_AP_ERR_NOT_US = Le ticket Kerberos a été délivré pour un nom de service ou un domaine Kerberos qui n’est pas celui du destinataire.
    .hint = Connectez-vous en indiquant le nom DNS pour lequel le service possède une clé. Sur un serveur Linux, exécutez la commande « klist -k » en tant que root pour afficher les noms du fichier keytab, et ajoutez une clé si le nom manque. Si les noms correspondent, vérifiez l’entrée DNS du serveur.
    .developer = Si vous utilisez GSS-API, transmettez la constante GSS_C_NO_CREDENTIAL comme informations d’identification de l’accepteur, afin que tous les noms du fichier keytab soient acceptés.
KRB_AP_ERR_BADMATCH = Le ticket et l’authentificateur de la demande Kerberos désignent des clients différents.
    .hint = Supprimez les tickets en cache avec la commande « klist purge » sous Windows ou kdestroy sous Linux, puis rouvrez une session pour obtenir de nouveaux tickets.
    .developer = Reprenez dans l’authentificateur le nom et le domaine Kerberos du client indiqués dans le ticket. Dans une demande S4U2self, un service doit demander le ticket pour lui-même.
KRB_AP_ERR_BADADDR = L’adresse réseau de l’expéditeur ne correspond pas aux adresses indiquées dans le ticket ou le message Kerberos.
    .hint = Si l’adresse de l’ordinateur a changé, par exemple parce que vous vous êtes connecté à un VPN, obtenez un nouveau ticket. Si l’ordinateur se trouve derrière un équipement NAT ou un proxy, obtenez un ticket sans adresse. Sous Linux, exécutez pour cela la commande « kinit -A ».
    .developer = Laissez vide le champ addresses de la demande AS, afin que le KDC délivre des tickets sans adresse.

## Trust between realms

KDC_ERR_PATH_NOT_ACCEPTED = Le centre de distribution de clés (KDC) n’accepte pas les domaines Kerberos par lesquels le ticket a transité.
    .hint = Demandez aux administrateurs des domaines Kerberos de vérifier les relations d’approbation entre ces domaines. Si vous utilisez MIT Kerberos, vérifiez la section « capaths » du fichier krb5.conf, qui énumère les chemins autorisés.
KRB_AP_PATH_NOT_ACCEPTED = Le serveur n’accepte pas les domaines Kerberos par lesquels le ticket a transité.
    .hint = Demandez aux administrateurs des domaines Kerberos de vérifier les relations d’approbation entre ces domaines. Si le serveur utilise MIT Kerberos, vérifiez sur le serveur la section « capaths » du fichier krb5.conf, qui énumère les chemins autorisés.
KDC_ERR_TRTYPE_NOSUPP = Le centre de distribution de clés (KDC) ne prend pas en charge la forme sous laquelle le ticket énumère les domaines Kerberos par lesquels il a transité.
    .developer = Encodez le champ transited sous la forme DOMAIN-X500-COMPRESS (1).

## Smart cards and certificates

KDC_ERR_PADATA_TYPE_NOSUPP = Le centre de distribution de clés (KDC) ne prend pas en charge le type de préauthentification utilisé par le client, par exemple l’ouverture de session par carte à puce.
    .hint = Pour permettre l’ouverture de session avec une carte à puce ou un certificat, chaque contrôleur de domaine doit posséder un certificat valide. Sur un contrôleur de domaine, exécutez la commande « certutil -dcinfo verify » en tant qu’administrateur du domaine pour vérifier ces certificats. Si un certificat manque ou a expiré, émettez un nouveau certificat à partir du modèle « Authentification Kerberos » (Kerberos Authentication).
    .developer = Si une demande TGS reçoit ce code, vérifiez que la demande contient le TGT dans l’élément PA-TGS-REQ.
KDC_ERR_CLIENT_NOT_TRUSTED = Le centre de distribution de clés (KDC) n’approuve pas le certificat avec lequel le client tente d’ouvrir une session.
    .hint = Sur le contrôleur de domaine, exécutez la commande « certutil -enterprise -store NTAuth » pour vérifier que l’autorité de certification (AC) qui a émis le certificat de l’utilisateur figure dans la liste. Vérifiez aussi que ce certificat n’a pas été révoqué et que le contrôleur de domaine a accès à la liste de révocation de certificats (CRL) de l’AC.
KDC_ERR_CERTIFICATE_MISMATCH = Le centre de distribution de clés (KDC) a refusé le certificat, car celui-ci n’a pas de mappage fort au compte ou contient l’identificateur de sécurité (SID) d’un autre compte.
    .hint = Émettez un nouveau certificat qui contient le SID du compte ou définissez un mappage fort dans l’attribut altSecurityIdentities du compte (KB5014754), plutôt que de désactiver la vérification. Dans le journal des événements système du contrôleur de domaine, l’événement 39, 40 ou 41 désigne le certificat.
KDC_ERR_CLIENT_NAME_MISMATCH = Le certificat avec lequel le client tente d’ouvrir une session n’appartient pas au compte demandé.
    .hint = Choisissez le certificat qui a été émis pour le compte et vérifiez le nom d’utilisateur. Si l’erreur persiste, demandez à un administrateur de comparer au compte le nom d’utilisateur principal (UPN) ou le nom DNS qui figure dans le champ « Autre nom de l’objet » du certificat, puis de corriger le certificat ou son mappage.
KDC_ERR_INCONSISTENT_KEY_PURPOSE = Le certificat ne peut pas être utilisé pour une ouverture de session Kerberos, car il ne contient pas l’usage exigé.
    .hint = Vérifiez le champ « Utilisation avancée de la clé » du certificat de l’utilisateur et, si l’usage manque, faites émettre un nouveau certificat. Active Directory accepte « Ouverture de session par carte à puce » ou « Authentification du client », et MIT Kerberos exige par défaut l’usage 1.3.6.1.5.2.3.4. Si la commande kinit rejette le certificat du KDC, vérifiez que ce certificat contient « Authentification KDC » (KDC Authentication).
    .developer = Acceptez les identificateurs id-pkinit-KPClientAuth et id-ms-kp-sc-logon (1.3.6.1.4.1.311.20.2.2) comme usages d’un certificat client.
KDC_ERR_CANT_VERIFY_CERTIFICATE = Le certificat utilisé pour l’ouverture de session Kerberos n’a pas pu être vérifié, car aucune chaîne menant à une autorité de certification (AC) approuvée n’a été trouvée.
    .hint = Si vous utilisez MIT Kerberos, vérifiez que le paramètre pkinit_anchors indique le certificat racine et que le paramètre pkinit_pool indique les certificats intermédiaires. Ces paramètres se trouvent dans le fichier kdc.conf du KDC pour le certificat d’un utilisateur et dans le fichier krb5.conf du client pour le certificat du KDC. N’ajoutez un certificat racine qu’après avoir établi son authenticité.
    .developer = Lisez l’élément TD-TRUSTED-CERTIFIERS du champ e-data, qui énumère les AC approuvées par le KDC, et envoyez les certificats intermédiaires du client.
KDC_ERR_INVALID_CERTIFICATE = Le certificat utilisé pour l’ouverture de session Kerberos, ou un autre certificat de sa chaîne, n’est pas valide.
    .hint = Vérifiez si un certificat de la chaîne ou une liste de révocation de certificats (CRL) a expiré, et contrôlez l’horloge de l’ordinateur qui signale l’erreur. Si vous utilisez MIT Kerberos sous Linux, exécutez la commande « KRB5_TRACE=/dev/stderr kinit » suivie du nom d’utilisateur pour connaître la cause de l’erreur. Si un certificat a expiré ou est endommagé, remplacez-le.
    .developer = Lisez l’élément TD-INVALID-CERTIFICATES du champ e-data, qui désigne le certificat.
KDC_ERR_REVOKED_CERTIFICATE = Un certificat utilisé pour l’ouverture de session Kerberos a été révoqué.
    .hint = Demandez à l’administrateur de l’autorité de certification (AC) pourquoi le certificat a été révoqué. Si le compte est encore autorisé à ouvrir une session, faites émettre un nouveau certificat et supprimez l’ancien de la carte à puce ou de l’ordinateur.
    .developer = Lisez l’élément TD-INVALID-CERTIFICATES du champ e-data, qui désigne le certificat.
KDC_ERR_REVOCATION_STATUS_UNKNOWN = Il n’a pas été possible de déterminer si un certificat utilisé pour l’ouverture de session Kerberos a été révoqué.
    .hint = Si vous utilisez MIT Kerberos, enregistrez une liste de révocation de certificats (CRL) à jour pour chaque autorité de certification (AC) de la chaîne à l’emplacement indiqué par le paramètre pkinit_revoke, car les CRL ne sont pas téléchargées. Définissez ce paramètre dans le fichier kdc.conf du KDC pour le certificat d’un utilisateur et dans le fichier krb5.conf du client pour le certificat du KDC. Ne désactivez pas la vérification de la révocation.
KDC_ERR_REVOCATION_STATUS_UNAVAILABLE = Aucune information n’était disponible pour déterminer si un certificat utilisé pour l’ouverture de session Kerberos a été révoqué.
KDC_ERR_INVALID_SIG = Lors d’une ouverture de session avec un certificat, la signature numérique d’un message Kerberos n’a pas pu être vérifiée.
    .hint = Si le certificat se trouve sur une carte à puce, exécutez la commande « certutil -scinfo » sous Windows pour vérifier les certificats et les clés de la carte. Si la clé privée ne correspond pas au certificat, faites émettre un nouveau certificat.
    .developer = Signez la structure AuthPack avec la clé privée qui correspond au certificat contenu dans la demande.
KDC_ERR_DIGEST_IN_CERT_NOT_ACCEPTED = Le centre de distribution de clés (KDC) n’accepte pas l’algorithme de hachage avec lequel un certificat du client a été signé.
    .hint = Émettez un nouveau certificat dont la signature utilise SHA-256 ou un algorithme plus fort. Si le certificat d’une autorité de certification (AC) de la chaîne utilise un algorithme plus ancien, renouvelez le certificat de cette AC.
KDC_ERR_DIGEST_IN_SIGNED_DATA_NOT_ACCEPTED = Lors d’une ouverture de session avec un certificat, un message Kerberos a été signé avec un algorithme de hachage qui n’est pas accepté.
    .hint = Installez les dernières mises à jour de Kerberos sur le client et sur le centre de distribution de clés (KDC), afin que tous deux puissent prendre en charge SHA-256 et le type de clé du certificat.
    .developer = Signez la structure AuthPack avec SHA-256 ou avec un algorithme de la liste contenue dans le champ e-data (RFC 8636).
KDC_ERR_DH_KEY_PARAMETERS_NOT_ACCEPTED = Le centre de distribution de clés (KDC) n’accepte pas les paramètres Diffie-Hellman proposés par le client.
    .hint = Installez les dernières mises à jour de Kerberos sur le client. Si le client utilise MIT Kerberos, affectez au paramètre pkinit_dh_min_bits, dans le fichier krb5.conf du client, une valeur que le KDC accepte, par exemple 2048 ou 4096.
    .developer = Lisez l’élément TD-DH-PARAMETERS du champ e-data, qui énumère les paramètres acceptés, et envoyez de nouveau la demande avec des paramètres de cette liste.
KDC_ERR_PA_CHECKSUM_MUST_BE_INCLUDED = Le client a omis une somme de contrôle que le centre de distribution de clés (KDC) exige pour une ouverture de session avec un certificat.
    .hint = Installez la dernière version du client Kerberos utilisé pour ouvrir une session avec le certificat.
    .developer = Affectez au champ paChecksum de la structure PKAuthenticator la somme de contrôle du corps de la demande.
KDC_ERR_PUBLIC_KEY_ENCRYPTION_NOT_SUPPORTED = Le client a demandé que la clé lui soit transmise par chiffrement à clé publique, mais le centre de distribution de clés (KDC) ne prend pas en charge cette méthode.
    .developer = Renseignez le champ clientPublicValue de la structure AuthPack pour demander un échange de clés Diffie-Hellman.
KDC_ERR_NO_ACCEPTABLE_KDF = Le client et le centre de distribution de clés (KDC) n’ont en commun aucune fonction de dérivation de clé pour une ouverture de session avec un certificat.
    .hint = Installez les dernières mises à jour de Kerberos sur le client et sur le KDC.
    .developer = Dans le champ supportedKDFs de la structure AuthPack, énumérez les fonctions de dérivation de clé prises en charge par le client, par exemple id-pkinit-kdf-ah-sha256.
KDC_ERROR_KDC_NOT_TRUSTED = Le centre de distribution de clés (KDC) ne possède pas de certificat émis par une autorité de certification (AC) que le client approuve.
    .hint = Demandez à un administrateur de déterminer quelle AC a émis le certificat du KDC et de vérifier si le client approuve cette AC. Pour vérifier les certificats des contrôleurs de domaine, exécutez la commande « certutil -dcinfo verify » sur un contrôleur de domaine en tant qu’administrateur du domaine. N’ajoutez un certificat racine qu’après avoir établi son authenticité.
KDC_ERR_KDC_NAME_MISMATCH = Le certificat du centre de distribution de clés (KDC) ne contient pas le nom que le client attend.
    .hint = Si vous ouvrez une session Active Directory avec MIT Kerberos, ajoutez au fichier krb5.conf du client, pour chaque contrôleur de domaine, une ligne pkinit_kdc_hostname avec le nom DNS de ce contrôleur. Sinon, faites émettre pour le KDC un nouveau certificat qui contient le nom de principal du KDC pour le domaine Kerberos, par exemple krbtgt/EXAMPLE.COM@EXAMPLE.COM.

## Messages and the protocol

KDC_ERR_SVC_UNAVAILABLE = Le centre de distribution de clés (KDC) a répondu, mais un élément dont il a besoin pour traiter la demande n’est pas disponible actuellement.
    .hint = Réessayez dans quelques minutes. Si l’erreur persiste, demandez à un administrateur de vérifier le contrôleur de domaine ou le KDC qui a répondu. Sur un contrôleur de domaine Windows, exécutez la commande dcdiag en tant qu’administrateur pour en tester l’état.
    .developer = Envoyez la demande au KDC suivant, comme le font MIT Kerberos et Java, et ne signalez pas de mot de passe incorrect.
KRB_ERR_GENERIC = Le centre de distribution de clés (KDC) ou le serveur a signalé une erreur pour laquelle Kerberos ne prévoit pas de code particulier.
    .hint = Recherchez la cause parmi les entrées enregistrées au moment de l’erreur dans le journal des événements système du contrôleur de domaine ou dans le journal du KDC. Si vous utilisez Active Directory, vérifiez si l’utilisateur est membre d’un très grand nombre de groupes. Si le mot de passe a été changé récemment, attendez que le changement soit parvenu à tous les contrôleurs de domaine.
    .developer = Affichez le champ e-text et décodez le champ e-data, dans lequel un KDC Windows place un code NTSTATUS (structure KERB-EXT-ERROR).
KDC_ERR_PREAUTH_EXPIRED = Trop de temps s’est écoulé entre deux étapes de l’ouverture de session, qui doit être recommencée.
    .hint = Recommencez l’ouverture de session et saisissez le mot de passe, le code PIN ou le mot de passe à usage unique sans longue interruption.
    .developer = Supprimez l’élément PA-FX-COOKIE et les données de préauthentification de l’ancien échange, puis recommencez par une nouvelle demande AS.
KDC_ERR_UNKNOWN_CRITICAL_FAST_OPTIONS = Le centre de distribution de clés (KDC) ne reconnaît pas une option du blindage Kerberos (FAST) que le client a marquée comme critique.
    .hint = Installez les dernières mises à jour de Kerberos sur le KDC et sur le client.
    .developer = Envoyez de nouveau la demande sans l’option FAST critique (bits 1 à 15) que le KDC ne reconnaît pas.
KRB_AP_ERR_MUT_FAIL = L’authentification mutuelle a échoué. L’identité du serveur n’est donc pas prouvée.
    .hint = Vérifiez que le nom du serveur est correct et que la résolution de ce nom donne bien l’adresse de ce serveur. Supprimez ensuite les tickets en cache avec la commande « klist purge » sous Windows ou kdestroy sous Linux, rouvrez une session et rétablissez la connexion. Si l’erreur persiste, un autre serveur a peut-être répondu à la place du serveur voulu.
KDC_ERR_BAD_PVNO = Le centre de distribution de clés (KDC) ne prend pas en charge la version du protocole Kerberos indiquée dans la demande.
    .developer = Affectez la valeur 5 au champ pvno.
KRB_AP_ERR_BADVERSION = La version de protocole du message Kerberos n’est pas prise en charge par le destinataire.
    .developer = Affectez la valeur 5 au champ pvno.
KRB_AP_ERR_MSG_TYPE = Le message Kerberos est d’un type que le destinataire n’attendait pas.
    .developer = Vérifiez le champ msg-type et l’étiquette d’application (tag) du message. Pour une connexion TCP, un KDC renvoie également ce code si l’étiquette est inconnue.
KRB_AP_ERR_BADORDER = Un message Kerberos protégé est arrivé dans le désordre ou sans numéro de séquence.
    .developer = Incrémentez les numéros de séquence des messages KRB-SAFE et KRB-PRIV à partir de la valeur initiale de l’échange AP, et traitez les messages dans l’ordre de ces numéros.
KRB_AP_ERR_BADSEQ = Un message Kerberos protégé porte un numéro de séquence incorrect.
    .developer = Incrémentez les numéros de séquence des messages KRB-SAFE et KRB-PRIV à partir de la valeur initiale de l’échange AP.
KRB_AP_ERR_BADDIRECTION = Un message Kerberos protégé n’a pas circulé dans le sens attendu.
    .developer = Vérifiez les adresses de l’expéditeur et du destinataire du message, ou utilisez des adresses directionnelles.
KRB_AP_ERR_METHOD = Le serveur exige une autre méthode d’authentification.
KRB_ERR_FIELD_TOOLONG = Un champ du message Kerberos est trop long pour le destinataire, ou la longueur annoncée du message dépasse celle que le destinataire peut traiter.
    .developer = Pour une connexion TCP, envoyez avant le message sa longueur sur quatre octets, dans l’ordre des octets du réseau, et laissez le bit de poids fort à zéro.
