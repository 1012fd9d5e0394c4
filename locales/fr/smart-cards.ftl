## Service

SCARD_E_NO_SERVICE = Le service de carte à puce n’est pas en cours d’exécution ou n’est pas joignable.
    .hint = Sous Windows, connectez le lecteur, démarrez si nécessaire le service « Carte à puce » dans services.msc et redémarrez le programme. Dans une session Bureau à distance, connectez le lecteur à votre propre ordinateur et redirigez les cartes à puce vers la session. Sous Linux, installez pcscd, puis exécutez la commande « sudo systemctl enable --now pcscd.socket » pour démarrer le service.
    .developer = Sous Windows, le service s’arrête après le retrait du dernier lecteur. Libérez le contexte, puis appelez de nouveau SCardEstablishContext après une pause ou lorsque l’événement que renvoie SCardAccessStartedEvent est signalé. Énumérez ensuite de nouveau les lecteurs.
SCARD_E_SERVICE_STOPPED = Le service de carte à puce s’est arrêté ou n’est pas compatible avec le programme.
    .hint = Sous Windows, connectez le lecteur et redémarrez le programme, car le service s’arrête lorsque le dernier lecteur est déconnecté. Sous Linux, l’erreur signifie que le programme et pcscd utilisent des versions différentes de pcsc-lite, par exemple si le programme est un Flatpak. Mettez à jour le programme et pcscd, et supprimez les autres installations de pcsc-lite.
    .developer = Libérez le contexte avec la fonction SCardReleaseContext, puis appelez de nouveau SCardEstablishContext. L’ancien contexte ne redevient pas utilisable lorsqu’un lecteur est reconnecté.
SCARD_F_COMM_ERROR = Le programme et le service de carte à puce n’ont pas pu communiquer entre eux.
    .hint = Redémarrez le service de carte à puce avec la commande « sudo systemctl restart pcscd » sous Linux ou dans services.msc (« Carte à puce ») sous Windows, puis redémarrez le programme. Si la commande « sudo journalctl -u pcscd » affiche « unauthorized », n’autorisez que le compte voulu dans une règle polkit. Si vous utilisez le Bureau à distance et n’avez pas besoin de carte, désactivez la redirection des cartes à puce.
SCARD_F_INTERNAL_ERROR = Une erreur interne s’est produite dans le service de carte à puce, dans le pilote de carte ou dans le pilote du lecteur.
    .hint = Retirez la carte, réinsérez-la et redémarrez le programme. Si l’erreur persiste, installez les dernières versions du pilote de carte et du pilote du lecteur.
SCARD_E_UNEXPECTED = L’opération sur la carte à puce a échoué de façon inattendue ou n’est pas prise en charge.
    .hint = Retirez la carte, réinsérez-la et recommencez l’opération. Si l’erreur persiste sous Windows, installez la dernière version du pilote de carte. Sous Linux, l’erreur signifie que le lecteur ou son pilote ne prend pas en charge ce que le programme a demandé. Installez alors la dernière version du programme ou essayez un autre lecteur.
    .developer = Dans pcsc-lite, le numéro de ce code signifie toujours qu’une fonctionnalité n’est pas prise en charge, par exemple dans SCardControl ou SCardGetAttrib. Sous Windows, le code d’une fonctionnalité non prise en charge porte un autre numéro. Pour détecter une fonctionnalité non prise en charge, utilisez le symbole SCARD_E_UNSUPPORTED_FEATURE, et non un numéro.

## Readers

SCARD_E_NO_READERS_AVAILABLE = Aucun lecteur de carte à puce n’a été trouvé.
    .hint = Connectez le lecteur et vérifiez qu’il apparaît dans le Gestionnaire de périphériques ou, sous Linux, avec la commande pcsc_scan. Dans une session Bureau à distance, connectez le lecteur à votre propre ordinateur et, dans Connexion Bureau à distance, redirigez les cartes à puce par le bouton « Autres » (More) de l’onglet « Ressources locales ». Si GnuPG utilise le lecteur sous Linux, exécutez la commande « gpgconf --kill scdaemon » et reconnectez le lecteur.
    .developer = Au démarrage du programme, ne signalez pas ce code comme un échec. Utilisez la fonction SCardGetStatusChange avec le nom de lecteur \\?PnP?\Notification pour attendre la connexion d’un lecteur, ou appelez périodiquement SCardListReaders si le système ne prend pas en charge ce nom.
SCARD_E_UNKNOWN_READER = Aucun lecteur de carte à puce portant le nom demandé n’a été trouvé.
    .hint = Reconnectez le lecteur et redémarrez le programme. Si le lecteur est sélectionné dans les paramètres du programme, sélectionnez-le de nouveau dans ces paramètres, car le numéro qui figure à la fin du nom du lecteur peut changer.
    .developer = N’enregistrez pas les noms des lecteurs. Appelez de nouveau SCardListReaders, et considérez que ce code signale le retrait du lecteur.
SCARD_E_READER_UNAVAILABLE = Le lecteur de carte à puce n’est pas disponible actuellement.
    .hint = Reconnectez le lecteur, directement à l’ordinateur et non par un concentrateur USB, et redémarrez le programme. Si l’erreur persiste, essayez un autre port USB et mettez à jour le pilote du lecteur.
    .developer = Le lecteur a été retiré ou n’a pas pu être mis sous tension. Fermez la connexion à la carte, puis appelez de nouveau SCardListReaders.

## Cards

SCARD_E_NO_SMARTCARD = Une carte à puce est nécessaire, mais aucune carte n’a été trouvée dans le lecteur.
    .hint = Insérez la carte jusqu’au bout, la puce du bon côté, ou posez-la sur le lecteur sans contact. Si la carte est déjà dans le lecteur, retirez-la, nettoyez ses contacts et réinsérez-la. Dans une session Bureau à distance, vérifiez aussi que les cartes à puce sont redirigées depuis votre propre ordinateur.
    .developer = Avant d’appeler SCardConnect, utilisez la fonction SCardGetStatusChange pour attendre qu’une carte soit présente.
SCARD_W_UNRESPONSIVE_CARD = La carte à puce ne répond pas au lecteur.
    .hint = Retirez la carte, nettoyez ses contacts et insérez-la jusqu’au bout, la puce du bon côté. Si la carte ne répond toujours pas, essayez un autre lecteur et, si elle ne fonctionne dans aucun lecteur, demandez une nouvelle carte à l’émetteur. S’il s’agit d’une carte à mémoire, qui n’a pas de processeur, il vous faut un logiciel spécial pour le lecteur.
    .developer = Si SCardConnect renvoie ce code lorsque les protocoles SCARD_PROTOCOL_T0 et SCARD_PROTOCOL_T1 sont demandés ensemble, demandez SCARD_PROTOCOL_T0 seul. Pour mettre la carte hors tension, puis de nouveau sous tension, connectez-vous avec le mode SCARD_SHARE_DIRECT et appelez SCardReconnect avec la valeur SCARD_UNPOWER_CARD. Dans pcsc-lite, SCardReconnect renvoie ce code si la carte ne démarre pas.
SCARD_W_UNPOWERED_CARD = La carte à puce n’est pas alimentée, ce qui rend impossible toute communication avec la carte.
    .hint = Nettoyez les contacts de la carte et insérez-la jusqu’au bout, la puce du bon côté, ou essayez un autre lecteur. Si le lecteur a plusieurs emplacements, assurez-vous que le programme utilise celui où se trouve la carte. S’il s’agit d’une carte à mémoire, qui n’a pas de processeur, il vous faut un logiciel spécial pour le lecteur.
SCARD_W_REMOVED_CARD = La carte à puce a été retirée, ou le contact avec la carte a été perdu.
    .hint = Réinsérez la carte, ou reposez-la sur le lecteur sans contact, puis recommencez l’opération. Ne déplacez pas la carte avant la fin de l’opération. Si personne n’a déplacé la carte, nettoyez ses contacts ou essayez un autre lecteur.
    .developer = Considérez ce code comme un événement normal. Fermez la connexion et utilisez la fonction SCardGetStatusChange pour attendre qu’une carte soit présente. Si un appel précédent a signalé l’échec d’une commande ou d’une transaction, signalez cette erreur, et non ce code.
SCARD_W_RESET_CARD = La carte à puce a été réinitialisée, si bien que l’état antérieur de la connexion à la carte est perdu.
    .hint = Fermez les autres programmes qui utilisent la carte, puis recommencez l’opération. Si le code PIN vous est demandé, saisissez-le de nouveau. Une réinitialisation n’efface rien sur la carte.
    .developer = Appelez SCardReconnect, sélectionnez de nouveau l’application sur la carte et redemandez le code PIN. Windows réinitialise la carte si cinq secondes s’écoulent sans opération dans une transaction. Limitez donc la durée des transactions. Fermez la connexion avec la valeur SCARD_LEAVE_CARD.
SCARD_E_SHARING_VIOLATION = Un autre programme utilise la carte à puce ou le lecteur.
    .hint = Fermez les autres programmes qui utilisent la carte, par exemple un navigateur, un programme de signature ou GnuPG, et réessayez. Si l’autre programme est GnuPG, exécutez la commande « gpgconf --kill scdaemon » pour libérer la carte. Si l’erreur persiste, retirez la carte ou la clé de sécurité USB, puis réinsérez-la.
    .developer = Connectez-vous avec le mode SCARD_SHARE_SHARED, et non SCARD_SHARE_EXCLUSIVE, et réessayez plusieurs fois. Sous Windows, le mode SCARD_SHARE_DIRECT est également exclusif. Limitez la durée des transactions et fermez la connexion dès que le travail est terminé.
SCARD_E_PROTO_MISMATCH = Le programme et la carte à puce ne s’accordent pas sur un protocole de transmission.
    .hint = Fermez les autres programmes qui utilisent la carte, retirez la carte et réinsérez-la. Si l’erreur persiste, installez la dernière version du programme ou essayez un autre lecteur.
    .developer = Demandez les protocoles SCARD_PROTOCOL_T0 et SCARD_PROTOCOL_T1 dans l’appel de SCardConnect, et appelez SCardTransmit avec le protocole que SCardConnect renvoie. Dans pcsc-lite, une connexion antérieure qu’un programme quelconque a établie avec le protocole SCARD_PROTOCOL_RAW peut provoquer ce code.
SCARD_E_NOT_TRANSACTED = Une commande envoyée à la carte à puce ou une transaction avec la carte a échoué.
    .hint = Insérez fermement la carte, ou tenez-la immobile sur le lecteur sans contact, et réessayez. Si l’erreur persiste, mettez à jour le pilote du lecteur, connectez le lecteur à un autre port USB sans concentrateur USB ou essayez un autre lecteur.
    .developer = Appelez SCardReconnect et répétez toute la séquence de commandes, car la carte a pu être réinitialisée. La fonction SCardEndTransaction renvoie également ce code si aucune transaction n’est ouverte. Si un appel ultérieur signale que la carte a été retirée, ce n’est qu’une conséquence de cet échec.
SCARD_E_COMM_DATA_LOST = La communication entre le lecteur et la carte à puce a échoué.
    .hint = Insérez la carte jusqu’au bout, attendez quelques secondes et recommencez l’opération. Si l’erreur persiste, nettoyez les contacts de la carte, ou essayez un autre lecteur ou un autre port USB.
    .developer = Si ce code est renvoyé juste après l’insertion d’une carte, attendez un court instant, appelez SCardReconnect et répétez la commande.
SCARD_E_UNKNOWN_CARD = La carte à puce est inconnue du système ou du pilote de carte.
    .hint = Vérifiez que la bonne carte est insérée. Installez ensuite la dernière version du pilote de carte (minidriver) que fournit l’émetteur ou le fabricant de la carte. Sous Windows, exécutez la commande « certutil -scinfo » pour vérifier l’installation, car la ligne « Carte » (Card) est vide si aucun pilote n’est installé pour la carte.
SCARD_W_UNSUPPORTED_CARD = Le lecteur ne peut pas utiliser cette carte à puce.
    .hint = Vérifiez que la bonne carte est insérée et essayez-la dans un autre lecteur. S’il s’agit d’une carte à mémoire, qui n’a pas de processeur, il vous faut un logiciel spécial pour le lecteur.

## PINs and access

SCARD_W_WRONG_CHV = Le code PIN saisi pour la carte à puce est incorrect.
    .hint = Vérifiez l’état de la touche Verr. num et la disposition du clavier, et assurez-vous que le code PIN est bien celui de la carte et de l’opération, car certaines cartes ont plusieurs codes PIN. N’essayez pas de deviner le code PIN, car il est bloqué après quelques tentatives incorrectes. Si vous ne connaissez pas le code PIN, adressez-vous à l’émetteur de la carte.
    .developer = Affichez le nombre de tentatives restantes si la carte le signale. Sans intervention de l’utilisateur, n’envoyez jamais une nouvelle fois à la carte un code PIN enregistré, car chaque tentative incorrecte est décomptée.
SCARD_W_CHV_BLOCKED = Le code PIN de la carte à puce est bloqué, car un code PIN incorrect a été saisi trop de fois.
    .hint = Suivez les instructions de l’émetteur de la carte pour débloquer le code PIN avec le code PUK, ou demandez à l’émetteur ou à votre administrateur de débloquer le code PIN. N’essayez pas de deviner le code PUK, car il peut être bloqué à son tour, et il faut alors parfois remplacer la carte. Tant que le code PIN n’est pas débloqué, même le bon code PIN ne fonctionne pas.
    .developer = N’envoyez pas une nouvelle fois le code PIN à la carte. Indiquez à l’utilisateur que le code PIN doit être débloqué.
SCARD_E_INVALID_CHV = Le code PIN saisi pour la carte à puce n’est pas valide.
    .hint = Si vous changez le code PIN, saisissez deux fois le même nouveau code et respectez les règles de la carte quant à la longueur et aux caractères d’un code PIN. Sinon, vérifiez le code PIN avant de réessayer, car la carte compte peut-être les tentatives incorrectes.
SCARD_W_CARD_NOT_AUTHENTICATED = La carte à puce n’autorise cette opération qu’après la saisie du code PIN.
    .hint = Fermez les autres programmes qui utilisent la carte, car un autre programme peut réinitialiser la carte après la saisie du code PIN. Recommencez ensuite l’opération et saisissez le code PIN lorsqu’il vous est demandé.
    .developer = Faites vérifier le code PIN par la carte dans la même transaction que l’opération, car cette vérification est perdue si un autre programme réinitialise la carte.
SCARD_W_CANCELLED_BY_USER = L’utilisateur a annulé l’opération sur la carte à puce.
    .hint = Pour mener l’opération à son terme, recommencez-la, et saisissez le code PIN ou sélectionnez la carte lorsque cela vous est demandé.
    .developer = Ne signalez pas ce code comme une erreur. Proposez de recommencer l’opération.
SCARD_W_SECURITY_VIOLATION = L’accès à la carte à puce ou au service de carte à puce a été refusé.
    .hint = Sous Linux, polkit n’autorise par défaut l’accès aux cartes à puce que dans la session locale active. Si un accès par SSH ou par un service est prévu, autorisez dans une règle polkit les actions org.debian.pcsc-lite.access_pcsc et org.debian.pcsc-lite.access_card uniquement pour le compte qu’affiche la commande « sudo journalctl -u pcscd ». Sous Windows, demandez à l’émetteur de la carte ce qu’elle autorise.

## Certificates and keys

SCARD_E_NO_SUCH_CERTIFICATE = Le certificat demandé n’a pas été trouvé sur la carte à puce.
    .hint = Vérifiez que la bonne carte est insérée. Sous Windows, exécutez la commande « certutil -scinfo » pour voir les certificats de la carte, et appuyez sur la touche Échap si le code PIN vous est demandé. Si le certificat est absent, demandez à l’émetteur de la carte d’y ajouter ce certificat.
SCARD_E_NO_KEY_CONTAINER = Le conteneur de clés demandé n’a pas été trouvé sur la carte à puce.
    .hint = Si vous utilisez le Bureau à distance, installez la même version du pilote de carte (minidriver) sur les deux ordinateurs. Sinon, vérifiez que la bonne carte est insérée et sélectionnez un certificat qui se trouve sur cette carte. Sous Windows, exécutez la commande « certutil -scinfo » pour voir les certificats et les conteneurs de clés de la carte.
    .developer = Lisez le nom du conteneur sur la carte, et non dans des paramètres. Les minidrivers et les modules PKCS #11 ne forment pas les noms de la même façon, si bien qu’un nom enregistré peut ne pas exister pour le pilote utilisé.
SCARD_E_UNSUPPORTED_FEATURE = La carte à puce, le pilote de carte ou le système ne prend pas en charge l’opération demandée.
    .hint = Si l’erreur n’apparaît que dans un journal de FreeRDP et que la carte fonctionne, aucune action n’est nécessaire. Sinon, installez la dernière version du pilote de carte (minidriver). Si l’erreur persiste, demandez à l’émetteur ou au fabricant de la carte si celle-ci prend en charge l’opération, par exemple l’algorithme de signature ou l’importation d’une clé.
    .developer = Ne vous fiez pas à un premier appel de NCryptSignHash qui ne demande que la taille. Si RSA-PSS est utilisé, il se peut que seul le second appel renvoie ce code, après la saisie du code PIN. Dans pcsc-lite, ce code n’a pas le même numéro que sous Windows. Utilisez donc le symbole, et non le numéro.

## Programs

SCARD_E_CANCELLED = Le programme a annulé une opération qui attendait une carte à puce ou un lecteur.
    .hint = Si la carte fonctionne, aucune action n’est nécessaire, car les programmes cessent souvent d’attendre une carte, par exemple lorsqu’une fenêtre est fermée.
    .developer = Ne considérez pas ce code comme une erreur. La fonction SCardCancel a été appelée pour ce contexte. Cessez donc d’attendre ou appelez de nouveau SCardGetStatusChange.
SCARD_E_INVALID_HANDLE = La connexion du programme à la carte à puce ou au service de carte à puce n’est plus valide.
    .hint = Redémarrez le programme. Une connexion cesse d’être valide, par exemple, lorsque le lecteur est déconnecté ou que le service de carte à puce est redémarré.
    .developer = Appelez de nouveau SCardEstablishContext et reconnectez-vous à la carte avec le nouveau contexte. Si le service n’a pas été redémarré, vérifiez si le programme a déjà fermé le handle.
SCARD_E_INSUFFICIENT_BUFFER = La mémoire que le programme a fournie est trop petite pour les données de la carte à puce ou du lecteur.
    .hint = Si la carte fonctionne, aucune action n’est nécessaire, car de nombreux programmes répètent la demande avec davantage de mémoire. Si la carte ne fonctionne pas, installez la dernière version du programme.
    .developer = Appelez de nouveau les fonctions comme SCardListReaders avec la taille renvoyée, car la liste peut s’allonger entre deux appels. Dans pcsc-lite, SCardTransmit ne renvoie pas de taille. Transmettez donc 258 octets ou, pour les réponses étendues, 65 538 octets. Les versions de pcsc-lite antérieures à 1.9.8 rejettent les mémoires tampons de plus de 65 548 octets.
