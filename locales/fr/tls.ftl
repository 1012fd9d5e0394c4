## Closures and warnings

TLS_ALERT_CLOSE_NOTIFY = L’expéditeur de cette alerte TLS a envoyé toutes ses données et ferme normalement la connexion.
    .hint = Si un programme signale l’absence de cette alerte, il est possible que les données reçues soient incomplètes. Recommencez alors le transfert. Si l’erreur persiste, le programme du serveur ferme probablement les connexions sans envoyer cette alerte et doit être mis à jour.
    .developer = Considérez cette alerte comme la fin des données, et non comme une erreur. Envoyez l’alerte close_notify avant de fermer la connexion. Si une connexion se termine sans cette alerte, ne considérez pas comme complètes des données de longueur inconnue. Pour cette alerte, la fonction DecryptMessage de Schannel renvoie le même code que pour un contexte expiré.
TLS_ALERT_USER_CANCELED = L’expéditeur de cette alerte TLS met fin à la connexion volontairement, et non en raison d’une erreur.
    .hint = Les programmes Java peuvent envoyer cette alerte lorsqu’ils ferment une connexion devenue inutile. Dans ce cas, aucune action n’est nécessaire. Si la connexion est encore nécessaire, rétablissez-la.
    .developer = Continuez la lecture jusqu’à l’arrivée de l’alerte close_notify. Pour cette alerte, Schannel renvoie le même code que pour un contexte supprimé avant que son établissement soit achevé.
TLS_ALERT_NO_RENEGOTIATION = L’expéditeur de cette alerte TLS refuse de renégocier la connexion, mais la connexion existante peut se poursuivre.
    .hint = Si le serveur ne demande un certificat client qu’après la négociation, configurez le serveur pour qu’il demande ce certificat dès la première négociation.
    .developer = Décidez de poursuivre sans renégociation ou de fermer la connexion. Ne demandez pas de renégociation pour une connexion TLS 1.3 ou HTTP/2, car ni TLS 1.3 ni HTTP/2 ne l’autorisent.

## Negotiation

TLS_ALERT_HANDSHAKE_FAILURE = L’expéditeur de cette alerte TLS a mis fin à la négociation, car les deux ordinateurs n’ont pas pu s’accorder sur les paramètres de sécurité.
    .hint = Vérifiez que les deux ordinateurs ont en commun TLS 1.2 ou TLS 1.3 et une suite de chiffrement, et mettez à jour le plus ancien des deux programmes plutôt que d’activer des suites de chiffrement obsolètes. Connectez-vous avec le nom d’hôte et non avec une adresse IP, et vérifiez que le serveur possède un certificat pour ce nom. Configurez le certificat client si le serveur en exige un.
    .developer = Transmettez le nom d’hôte du serveur comme nom de cible, afin que le client envoie ce nom d’hôte (SNI). Pour cette alerte, Schannel renvoie le même code que pour un message inattendu ou mal formé et ne communique pas le numéro de l’alerte au programme. L’événement 36887 du journal des événements système indique ce numéro.
TLS_ALERT_PROTOCOL_VERSION = L’expéditeur de cette alerte TLS n’accepte pas la version de TLS proposée par l’autre ordinateur.
    .hint = Mettez à jour le plus ancien des deux programmes, ou activez TLS 1.2 ou TLS 1.3 dans les paramètres de ce programme ou de son ordinateur. N’activez pas pour autant TLS 1.0 ou TLS 1.1 dans le programme le plus récent.
    .developer = N’imposez pas de version de TLS dans le code du programme. Laissez le système d’exploitation ou la bibliothèque TLS choisir la version. Pour cette alerte, Schannel renvoie le même code que pour une fonction non prise en charge ou pour un message inattendu ou mal formé.
TLS_ALERT_INSUFFICIENT_SECURITY = Le serveur exige un niveau de sécurité plus élevé que celui que le client propose, par exemple des suites de chiffrement plus fortes.
    .hint = Mettez à jour le client ou activez des suites de chiffrement plus fortes dans ses paramètres. N’activez pas pour autant de suites de chiffrement plus faibles sur le serveur.
TLS_ALERT_INAPPROPRIATE_FALLBACK = Le serveur a refusé la connexion, car le client a réessayé avec une version de TLS plus ancienne alors que le serveur en prend en charge une plus récente.
    .hint = Mettez à jour le client. Si l’erreur persiste, déterminez pourquoi la première tentative avec la version de TLS plus récente a échoué. Un proxy ou un produit de sécurité situé entre le client et le serveur peut en être la cause.
    .developer = Ne réessayez pas avec une version de TLS plus ancienne. La négociation détermine déjà la version la plus récente que le client et le serveur prennent tous deux en charge.
TLS_ALERT_UNRECOGNIZED_NAME = Le serveur ne reconnaît pas le nom d’hôte que le client a demandé lors de la négociation.
    .hint = Vérifiez le nom d’hôte dans l’adresse, mais ne le remplacez pas par une adresse IP. Sur le serveur, vérifiez que ce nom d’hôte est configuré et qu’un certificat lui est associé. Si un proxy inverse transmet la connexion, configurez-le pour qu’il envoie le nom d’hôte (SNI) au serveur.
    .developer = Envoyez le nom d’hôte du serveur dans l’extension server_name (SNI), qui ne doit pas contenir d’adresse IP.
TLS_ALERT_UNKNOWN_PSK_IDENTITY = Le serveur ne reconnaît pas l’identité de clé prépartagée (PSK) que le client a envoyée.
    .hint = Vérifiez que l’identité PSK et la clé définies dans les paramètres du client sont identiques à celles définies dans les paramètres du serveur.
TLS_ALERT_CERTIFICATE_REQUIRED = Le serveur exige un certificat client, mais le client n’a pas envoyé de certificat.
    .hint = Dans le programme client, sélectionnez ou configurez un certificat client doté d’une clé privée. Ce certificat doit provenir d’une autorité de certification (AC) que le serveur accepte, et son champ « Utilisation avancée de la clé » doit contenir « Authentification du client ».
    .developer = Pour une connexion TLS 1.3, cette alerte peut arriver lors de la première lecture, une fois que le client a achevé la négociation. Dans ce cas, signalez l’absence d’un certificat client, et non la perte de la connexion.
TLS_ALERT_NO_APPLICATION_PROTOCOL = Le serveur ne prend en charge aucun des protocoles d’application que le client propose, par exemple HTTP/2.
    .hint = Vérifiez que le serveur est configuré pour accepter un protocole d’application que le client propose, par exemple HTTP/1.1 ou HTTP/2. Si les paramètres sont corrects, mettez à jour le plus ancien des deux programmes.
    .developer = Comparez les noms de protocoles (ALPN) que le client envoie, par exemple h2 et http/1.1, à ceux que le serveur accepte. Pour cette alerte, QUIC renvoie l’erreur 0x178 et Schannel renvoie le même code qu’en l’absence de protocole d’application commun.
TLS_ALERT_ECH_REQUIRED = Le client a mis fin à la connexion, car le serveur n’a pas accepté le message ClientHello chiffré (ECH).
    .hint = Rétablissez la connexion. Si l’erreur persiste, demandez à l’administrateur du serveur de vérifier que les clés ECH du serveur correspondent à la configuration ECH publiée dans le DNS.
    .developer = Si le serveur a envoyé de nouvelles configurations ECH (retry_configs), utilisez-les pour rétablir la connexion.

## Certificates and access

TLS_ALERT_BAD_CERTIFICATE = L’expéditeur de cette alerte TLS n’accepte pas le certificat de l’autre ordinateur.
    .hint = Vérifiez si le certificat de l’ordinateur qui a reçu cette alerte est endommagé, n’est pas encore valide, ne contient pas le nom d’hôte ou provient d’une autorité de certification (AC) non approuvée. Si c’est le serveur qui a envoyé l’alerte, il manque peut-être un certificat client. Pour connaître la raison du refus, consultez le journal de l’ordinateur qui a envoyé l’alerte.
TLS_ALERT_UNSUPPORTED_CERTIFICATE = L’expéditeur de cette alerte TLS n’accepte pas le type ou l’usage du certificat de l’autre ordinateur.
    .hint = Vérifiez le champ « Utilisation avancée de la clé » du certificat de l’ordinateur qui a reçu cette alerte. Ce champ doit contenir « Authentification du serveur » pour un serveur et « Authentification du client » pour un client. Vérifiez également que l’ordinateur qui a envoyé l’alerte prend en charge le type de clé du certificat, par exemple RSA ou ECDSA.
TLS_ALERT_CERTIFICATE_REVOKED = L’expéditeur de cette alerte TLS a constaté que le certificat de l’autre ordinateur avait été révoqué.
    .hint = Demandez à l’autorité de certification (AC) pourquoi le certificat a été révoqué, car d’autres personnes disposent peut-être de la clé privée. Demandez ensuite un certificat avec une nouvelle clé privée pour l’ordinateur qui a reçu cette alerte.
TLS_ALERT_CERTIFICATE_EXPIRED = L’expéditeur de cette alerte TLS a constaté que le certificat de l’autre ordinateur avait expiré ou n’était pas encore valide.
    .hint = Renouvelez le certificat de l’ordinateur qui a reçu cette alerte, installez le nouveau certificat et vérifiez si un certificat intermédiaire a expiré. Si tous les certificats sont valides, vérifiez la date et l’heure de l’ordinateur qui a envoyé l’alerte. Une liste de révocation de certificats (CRL) expirée sur l’ordinateur qui a envoyé l’alerte peut également être en cause.
    .developer = Pour cette alerte, Schannel renvoie le même code que lorsque le certificat de l’homologue a expiré. Vérifiez ce certificat avant d’indiquer à l’utilisateur quel certificat a expiré.
TLS_ALERT_CERTIFICATE_UNKNOWN = L’expéditeur de cette alerte TLS n’accepte pas le certificat de l’autre ordinateur, pour une raison que l’alerte ne précise pas.
    .hint = Si c’est un serveur qui a reçu cette alerte, un navigateur ou un autre client n’a pas accepté le certificat du serveur. Dans ce cas, installez sur le serveur un certificat qui contient le nom d’hôte et provient d’une autorité de certification (AC) approuvée par les clients. Pour connaître la raison du refus, consultez le journal de l’ordinateur qui a envoyé l’alerte.
TLS_ALERT_UNKNOWN_CA = L’expéditeur de cette alerte TLS n’approuve pas l’autorité de certification (AC) qui a émis le certificat de l’autre ordinateur.
    .hint = Si une AC interne a émis le certificat, établissez l’authenticité du certificat racine de cette AC, puis installez-le sur l’ordinateur qui a envoyé l’alerte. Si le certificat est auto-signé, remplacez-le par un certificat d’une AC approuvée. Si le certificat racine est déjà installé, configurez l’autre ordinateur pour qu’il envoie tous les certificats intermédiaires.
    .developer = Pour cette alerte, Schannel renvoie le même code que lorsque le certificat de l’homologue n’est pas approuvé. Avant de signaler l’erreur, vérifiez si c’est ce certificat ou celui de votre programme qui a été rejeté.
TLS_ALERT_ACCESS_DENIED = L’expéditeur de cette alerte TLS n’autorise pas la connexion.
    .hint = Si un navigateur affiche cette erreur, vérifiez le nom d’hôte dans l’adresse et demandez à un administrateur si un filtre réseau ou un produit de sécurité bloque le site web. Si le serveur exige un certificat client, vérifiez que le client envoie le certificat voulu et demandez à l’administrateur du serveur d’autoriser l’accès avec ce certificat.
    .developer = Pour cette alerte, Schannel renvoie le même code que pour une ouverture de session refusée. Ne demandez pas de mot de passe à l’utilisateur, car cette alerte n’a aucun rapport avec un mot de passe.
TLS_ALERT_BAD_CERTIFICATE_STATUS_RESPONSE = Le client n’accepte pas l’état de révocation (réponse OCSP) que le serveur a envoyé pour le certificat du serveur.
    .hint = Vérifiez la date et l’heure du serveur. Vérifiez ensuite que le serveur peut joindre le répondeur OCSP de l’autorité de certification (AC) pour obtenir une réponse OCSP encore valide.

## Messages

TLS_ALERT_UNEXPECTED_MESSAGE = L’expéditeur de cette alerte TLS a reçu un message inattendu à ce stade de la connexion.
    .hint = Vérifiez que les deux programmes sont configurés pour utiliser TLS sur le port de la connexion. Mettez ensuite à jour les deux programmes. Si l’erreur persiste, vérifiez si un proxy ou un produit de sécurité inspecte les connexions TLS.
    .developer = Enregistrez les messages de la négociation des deux côtés et recherchez le message que l’expéditeur de l’alerte n’attendait pas à ce stade.
TLS_ALERT_BAD_RECORD_MAC = L’expéditeur de cette alerte TLS a reçu des données qui n’ont pas pu être déchiffrées ou vérifiées.
    .hint = Installez les dernières mises à jour des programmes et des systèmes d’exploitation sur les deux ordinateurs. Si l’erreur ne se produit que sur un seul réseau, mettez à jour les pilotes réseau et vérifiez les équipements réseau et les produits de sécurité situés entre les deux ordinateurs.
    .developer = N’utilisez pas la même connexion TLS dans deux processus. Ne l’utilisez pas non plus dans deux threads en même temps, sauf si la bibliothèque TLS le permet. Dans un processus enfant, ouvrez une nouvelle connexion.
TLS_ALERT_RECORD_OVERFLOW = L’expéditeur de cette alerte TLS a reçu un enregistrement TLS dont la longueur dépasse la limite autorisée.
    .hint = Vérifiez que les deux programmes sont configurés pour utiliser TLS sur le port de la connexion. Mettez ensuite à jour les deux programmes.
TLS_ALERT_ILLEGAL_PARAMETER = L’expéditeur de cette alerte TLS a reçu un message de négociation dont une valeur n’est pas autorisée ou contredit une autre valeur.
    .hint = Mettez à jour les deux programmes, car la cause est généralement un bogue dans l’un d’eux. Si l’erreur persiste, vérifiez si un proxy ou un produit de sécurité inspecte les connexions TLS.
TLS_ALERT_DECODE_ERROR = L’expéditeur de cette alerte TLS n’a pas pu lire un message, car la longueur ou un champ de ce message n’est pas valide.
    .hint = Mettez à jour les programmes des deux ordinateurs, car l’un d’eux crée ou lit probablement ses messages de façon incorrecte. Si l’erreur persiste, vérifiez si un proxy ou un produit de sécurité inspecte les connexions TLS.
TLS_ALERT_DECRYPT_ERROR = L’expéditeur de cette alerte TLS n’a pas pu vérifier une signature ou une autre valeur cryptographique de la négociation.
    .hint = Vérifiez que, sur l’ordinateur qui a reçu cette alerte, la clé privée est bien celle du certificat. Sous Windows, exécutez la commande « certutil -store my » en tant qu’administrateur pour tester les clés privées de l’ordinateur. Si la connexion utilise une clé prépartagée, comparez cette clé sur les deux ordinateurs.
TLS_ALERT_MISSING_EXTENSION = L’expéditeur de cette alerte TLS a reçu un message de négociation dans lequel il manque une extension TLS obligatoire.
    .hint = Si vous vous connectez avec une adresse IP, utilisez plutôt le nom d’hôte du serveur, car certains serveurs exigent ce nom (SNI). Si l’erreur persiste, mettez à jour les deux programmes.
    .developer = Envoyez les extensions que TLS 1.3 exige, par exemple supported_versions, signature_algorithms, supported_groups et key_share, et envoyez le nom d’hôte dans l’extension server_name.
TLS_ALERT_UNSUPPORTED_EXTENSION = L’expéditeur de cette alerte TLS a reçu une extension TLS qu’il n’avait pas demandée.
    .developer = Dans vos réponses, n’incluez que des extensions que l’homologue a envoyées dans son message ClientHello ou CertificateRequest.

## Internal errors

TLS_ALERT_INTERNAL_ERROR = L’expéditeur de cette alerte TLS a mis fin à la connexion en raison d’une erreur interne.
    .hint = Si c’est un serveur qui a envoyé cette alerte, vérifiez qu’il possède un certificat pour le nom d’hôte que le client utilise. Connectez-vous avec le nom d’hôte et non avec une adresse IP, car certains serveurs exigent ce nom (SNI). Pour connaître la cause de l’erreur, consultez le journal de l’ordinateur qui a envoyé l’alerte.
    .developer = Transmettez le nom d’hôte du serveur comme nom de cible, afin que le client envoie ce nom d’hôte (SNI). Pour cette alerte, Schannel renvoie le même code que pour une erreur interne ou pour un message inattendu ou mal formé, mais ces deux codes ont beaucoup d’autres causes.
TLS_ALERT_GENERAL_ERROR = L’expéditeur de cette alerte TLS a mis fin à la connexion en raison d’une erreur que l’alerte ne précise pas.
    .hint = Pour connaître la cause de l’erreur, consultez le journal de l’ordinateur qui a envoyé cette alerte.

## Obsolete alerts

TLS_ALERT_DECRYPTION_FAILED = L’expéditeur de cette alerte TLS n’a pas pu déchiffrer des données reçues de l’autre ordinateur.
    .developer = N’envoyez pas cette alerte, car elle peut aider un attaquant. Envoyez plutôt l’alerte bad_record_mac (20).
TLS_ALERT_DECOMPRESSION_FAILURE = L’expéditeur de cette alerte TLS n’a pas pu décompresser des données reçues de l’autre ordinateur.
    .developer = Désactivez la compression TLS, qui est obsolète et n’est pas sûre.
TLS_ALERT_NO_CERTIFICATE = Le client n’a pas envoyé de certificat client au serveur.
    .hint = Si le serveur exige un certificat client, sélectionnez ou configurez un certificat client dans le programme client.
TLS_ALERT_EXPORT_RESTRICTION = L’expéditeur de cette alerte TLS a refusé la connexion en raison d’anciennes restrictions à l’exportation de la cryptographie.
    .developer = N’envoyez pas cette alerte, que TLS 1.1 et les versions ultérieures n’utilisent plus.
TLS_ALERT_CERTIFICATE_UNOBTAINABLE = Le serveur n’a pas pu récupérer le certificat client à l’adresse que le client a envoyée.
TLS_ALERT_BAD_CERTIFICATE_HASH_VALUE = Le certificat client que le serveur a récupéré à l’adresse indiquée ne correspond pas à la valeur de hachage que le client a envoyée.
