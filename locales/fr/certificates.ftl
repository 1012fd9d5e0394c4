## Signatures of files

TRUST_E_NOSIGNATURE = Le fichier n’est pas signé, ou sa signature n’a pas pu être lue.
    .hint = Vérifiez que le fichier provient bien de son éditeur et, si vous installez un package d’application, demandez à l’éditeur une version signée. Si l’erreur est signalée par Windows Update, exécutez la commande « DISM /Online /Cleanup-Image /RestoreHealth » en tant qu’administrateur pour réparer les fichiers de Windows endommagés.
    .developer = La fonction WinVerifyTrust renvoie également ce code si le fichier ne peut pas être ouvert ou si sa signature n’est pas valide. Appelez donc GetLastError. Le fichier n’est dépourvu de signature que si GetLastError signale une signature manquante, un type d’objet inconnu (subject form) ou un fournisseur inconnu. De nombreux fichiers de Windows ne sont signés que dans un catalogue.
TRUST_E_BAD_DIGEST = La signature numérique ne correspond pas au contenu du fichier signé.
    .hint = N’exécutez pas le fichier. Téléchargez-le de nouveau depuis le site de son éditeur, puis exécutez la commande « Get-FileHash FICHIER » dans PowerShell, en remplaçant FICHIER par le chemin du fichier, pour comparer la somme de contrôle SHA-256 du fichier à celle de l’éditeur. Sous Windows 7 ou Windows Server 2008 R2, installez aussi KB4490628 et KB4474419. Si l’erreur persiste, prévenez l’éditeur.
    .developer = Signez le fichier à la dernière étape de la génération, car toute modification ultérieure rompt la signature. Si l’erreur survient juste après la signature, exécutez la commande « signtool verify /pa /v » sur le fichier pour vérifier si l’outil de signature est en cause. N’autorisez jamais l’exécution du fichier comme s’il était simplement dépourvu de signature.
TRUST_E_MALFORMED_SIGNATURE = La structure de la signature numérique du fichier n’est pas celle que Windows exige.
    .hint = Téléchargez de nouveau le fichier depuis le site de son éditeur. Si l’erreur persiste, demandez à l’éditeur de signer de nouveau le fichier avec un outil récent qui n’enregistre pas de données supplémentaires dans la signature. Ne désactivez pas la vérification stricte des signatures (EnableCertPaddingCheck).
    .developer = N’enregistrez pas vos propres données dans la signature d’un fichier ni à la suite de celle-ci, et ne modifiez pas un fichier une fois qu’il est signé.
TRUST_E_NO_SIGNER_CERT = Le certificat du signataire est absent de la signature ou n’est pas utilisable.
    .hint = Téléchargez de nouveau le fichier depuis le site de son éditeur. Si l’erreur persiste, demandez à l’éditeur de signer de nouveau le fichier en incluant le certificat du signataire dans la signature.
TRUST_E_COUNTER_SIGNER = Une contresignature du fichier signé, généralement son horodatage, n’est pas valide.
    .hint = Installez la dernière version du programme. S’il n’existe pas de version plus récente, demandez à l’éditeur de signer de nouveau le fichier avec un service d’horodatage actuel (RFC 3161).
    .developer = Demandez un horodatage RFC 3161 avec les options /td SHA256 et /tr de signtool, cette dernière suivie de l’adresse du service d’horodatage, puis vérifiez le fichier signé avec la commande « signtool verify /pa /v ».
TRUST_E_TIME_STAMP = L’horodatage de la signature est mal formé, ou bien cet horodatage ou son certificat n’a pas pu être vérifié.
    .hint = Installez la dernière version du programme, car le service d’horodatage a pu échouer lors de la signature. Si un seul ordinateur est concerné, connectez-le à Internet pour que Windows puisse mettre à jour les certificats racine. Si le réseau n’a pas accès à Internet, installez le certificat racine du service d’horodatage après en avoir établi l’authenticité.
    .developer = Vérifiez chaque fichier signé avec la commande « signtool verify /pa /v » avant de le publier. Si le service d’horodatage a échoué, signez de nouveau le fichier.
TRUST_E_SUBJECT_NOT_TRUSTED = Le fichier signé ou le package d’application n’est pas approuvé pour l’action demandée.
    .hint = Si vous installez un package d’application, téléchargez-le de nouveau, car son contenu ne correspond plus à sa signature. Si l’erreur persiste, demandez à l’éditeur de signer de nouveau le package. Si vous avez répondu « Non » lorsque Windows vous a demandé s’il fallait exécuter un programme, ne relancez ce programme que si vous connaissez son éditeur.
    .developer = Signez un package d’application après la dernière modification de son contenu. Si la fonction WinVerifyTrust est autorisée à afficher une boîte de dialogue, ce code peut aussi signifier que l’utilisateur n’a pas autorisé le fichier. Ne signalez donc pas que le fichier est endommagé.
TRUST_E_EXPLICIT_DISTRUST = Le certificat ou le fichier signé est explicitement marqué comme non approuvé sur cet ordinateur.
    .hint = N’exécutez pas le fichier, ne poursuivez pas la connexion et demandez à l’éditeur une version signée avec un autre certificat. Ouvrez certmgr.msc pour voir si le certificat figure dans le magasin « Certificats non autorisés », mais ne le supprimez pas de ce magasin. La liste de certificats non approuvés que publie Microsoft n’apparaît pas dans certmgr.msc.
TRUST_E_FAIL = Le fichier ou le certificat n’a pas pu être approuvé, et aucune raison précise n’a été indiquée.
    .hint = Si l’erreur concerne un fichier, ouvrez ses propriétés et consultez les détails de la signature dans l’onglet « Signatures numériques ». Si vous n’y trouvez pas la cause de l’erreur, activez le journal « Microsoft > Windows > CAPI2 > Opérationnel » (Operational) dans l’Observateur d’événements, puis recommencez l’opération pour voir quelle vérification échoue.
    .developer = Ne signalez pas de cause particulière. Exécutez la commande « signtool verify /pa /v » sur le fichier pour voir quelle vérification échoue.

## How signatures are checked

TRUST_E_SYSTEM_ERROR = Une erreur système s’est produite pendant que Windows vérifiait si un fichier ou un certificat pouvait être approuvé.
    .developer = Considérez le fichier ou le certificat comme non vérifié. N’enregistrez pas ce résultat et recommencez la vérification plus tard.
TRUST_E_PROVIDER_UNKNOWN = Windows ne dispose d’aucun fournisseur d’approbation pour le type de vérification demandé.
    .hint = Si un logiciel de signature ou de chiffrement d’un éditeur autre que Microsoft est installé, installez-en la dernière mise à jour, car un tel logiciel peut remplacer certaines des vérifications de Windows.
    .developer = Si la fonction WinVerifyTrust signale une signature manquante et que GetLastError renvoie ce code, considérez le fichier comme non signé.
TRUST_E_ACTION_UNKNOWN = Le fournisseur d’approbation ne prend pas en charge le type de vérification demandé.
    .developer = Transmettez un identificateur d’action que le fournisseur d’approbation prend en charge. Pour vérifier une signature Authenticode, transmettez la constante WINTRUST_ACTION_GENERIC_VERIFY_V2 à la fonction WinVerifyTrust.
TRUST_E_SUBJECT_FORM_UNKNOWN = Windows ne sait ni signer ni vérifier les fichiers de ce type.
    .hint = Vérifiez l’extension du nom de fichier et ne signez que des types de fichiers que Windows prend en charge. Si le type de fichier est propre à un programme particulier, installez ce programme sur l’ordinateur qui signe le fichier. Si vous signez un package MSIX, utilisez une version de Windows plus récente que Windows Server 2016.
    .developer = Le composant d’interface (subject interface package, SIP) qui correspond au type de fichier doit être inscrit sur l’ordinateur, par exemple NavSip.dll pour les applications Business Central. Lorsque vous vérifiez un fichier, traitez ce code comme une signature manquante.

## Certificate chains

CERT_E_UNTRUSTEDROOT = La chaîne de certificats se termine par un certificat racine qui n’est pas approuvé sur cet ordinateur.
    .hint = Déterminez qui a émis le certificat et, si l’émetteur est votre organisation, établissez l’authenticité du certificat racine avant de le distribuer aux ordinateurs de l’organisation. Si vous installez une application, un pilote ou un programme, demandez à l’éditeur une version signée avec un certificat d’une autorité de certification publique approuvée. Sur un ordinateur ancien ou hors connexion, mettez à jour Windows et ses certificats racine.
    .developer = Pour vérifier un fichier avec la commande « signtool verify », ajoutez l’option /pa, sans laquelle signtool applique la stratégie des pilotes. N’installez jamais de certificat racine sur les ordinateurs de vos utilisateurs. Pour tester un package d’application, placez uniquement le certificat de signature dans le magasin « Personnes autorisées » de votre propre ordinateur de test et supprimez ce certificat après le test.
CERT_E_UNTRUSTEDTESTROOT = La chaîne de certificats se termine par un certificat racine de test, et cet ordinateur n’accepte pas les certificats de test.
    .hint = Demandez à l’éditeur une version dotée d’une signature ordinaire. N’utilisez des fichiers portant une signature de test que sur des ordinateurs de test.
    .developer = Ne spécifiez l’indicateur CERT_CHAIN_POLICY_ALLOW_TESTROOT_FLAG que sur des systèmes de test, et ne diffusez aucun programme qui spécifie cet indicateur.
CERT_E_CHAINING = Aucune chaîne de certificats menant à un certificat racine approuvé n’a pu être construite.
    .hint = Connectez-vous à Internet pour que Windows récupère des certificats, ou mettez à jour hors connexion les certificats racine. Pour une application, demandez à l’éditeur de la signer avec un certificat d’une autorité de certification publique approuvée. Pour un serveur, enregistrez son certificat dans server.cer, exécutez la commande « certutil -urlfetch -verify server.cer » pour voir où s’arrête la chaîne, et installez tous les certificats intermédiaires.
    .developer = Fournissez tous les certificats intermédiaires. Ajoutez-les lorsque vous signez un fichier, par exemple avec l’option /ac de signtool. Configurez un serveur TLS pour qu’il envoie les certificats intermédiaires avec son propre certificat.
CERT_E_ISSUERCHAINING = Dans la chaîne de certificats, un certificat n’a pas été émis par l’autorité de certification dont le certificat le suit immédiatement.
    .hint = Si vous administrez un serveur ou signez des fichiers, utilisez les certificats intermédiaires que l’autorité de certification fournit avec votre certificat. Enregistrez votre certificat dans le fichier server.cer, puis exécutez la commande « certutil -verify server.cer » pour vérifier la chaîne et voir ses certificats dans l’ordre.
CERT_E_UNTRUSTEDCA = Une stratégie n’accepte pas l’une des autorités de certification (AC) de la chaîne de certificats pour l’usage demandé.
    .hint = Dans un domaine, exécutez la commande « certutil -enterprise -store NTAuth » pour voir les AC acceptées. S’il y manque l’AC émettrice de votre organisation, demandez à un membre du groupe Administrateurs de l’entreprise d’enregistrer le certificat de cette AC dans issuing-ca.cer et d’exécuter la commande « certutil -dspublish -f issuing-ca.cer NTAuthCA ». Exécutez ensuite la commande « gpupdate /force » sur le client et le serveur qui vérifie le certificat.
TRUST_E_CERT_SIGNATURE = La signature d’un certificat n’a pas pu être vérifiée.
    .hint = Si vous installez un programme ou une mise à jour, recommencez le téléchargement depuis le site de l’éditeur. Sur une ancienne version de Windows, installez les dernières mises à jour de Windows. Si le certificat vous appartient, enregistrez-le dans le fichier server.cer, exécutez la commande « certutil -verify server.cer » pour voir quel certificat de la chaîne est endommagé ou signé avec un algorithme trop faible, et remplacez ce certificat.
    .developer = N’acceptez jamais une chaîne de certificats dans laquelle la signature d’un certificat n’est pas valide. Dans l’état de la chaîne, l’indicateur CERT_TRUST_IS_NOT_SIGNATURE_VALID désigne le certificat concerné, et l’indicateur CERT_TRUST_HAS_WEAK_SIGNATURE signale que l’algorithme de la signature est trop faible.

## Validity and revocation

CERT_E_EXPIRED = Un certificat a expiré ou n’est pas encore valide.
    .hint = Vérifiez la date, l’heure et le fuseau horaire, et renouvelez tout certificat expiré, que ce soit celui du serveur, celui du VPN ou un certificat intermédiaire. Si vous installez une application, un programme ou un pilote, procurez-vous une version plus récente et horodatée plutôt que de reculer l’horloge. Si Windows Update échoue, exécutez la commande « DISM /Online /Cleanup-Image /RestoreHealth » en tant qu’administrateur pour réparer Windows.
    .developer = Signez les fichiers avec un horodatage (RFC 3161) pour que la signature reste valide après l’expiration du certificat.
CERT_E_VALIDITYPERIODNESTING = Dans la chaîne de certificats, la période de validité d’un certificat n’est pas comprise dans celle du certificat de son émetteur.
    .hint = Si vous gérez l’autorité de certification, renouvelez le certificat de cette autorité, puis émettez de nouveau les certificats concernés.
CERT_E_REVOKED = Un certificat a été révoqué par son émetteur.
    .hint = Plutôt que d’exécuter un fichier signé avec le certificat révoqué, procurez-vous une version signée avec un certificat valide. Si un pilote est refusé, installez une version récente du pilote, fournie par le fabricant, car Windows bloque aussi les pilotes connus pour être vulnérables. Ne désactivez pas la liste de pilotes bloqués que publie Microsoft.
CERT_E_REVOCATION_FAILURE = L’état de révocation d’un certificat n’a pas pu être vérifié.
    .hint = Connectez l’ordinateur à Internet, ou assurez-vous qu’il a accès à la liste de révocation de certificats (CRL) de l’autorité de certification. Si l’erreur concerne un fichier signé, enregistrez le certificat du signataire dans le fichier signer.cer, puis exécutez la commande « certutil -urlfetch -verify signer.cer » pour voir quelle adresse est inaccessible.
    .developer = Signalez que l’état de révocation est inconnu, et non que le certificat est révoqué, et ne désactivez pas la vérification. Sans accès au réseau, la vérification échoue si aucune liste de révocation de certificats (CRL) n’est enregistrée sur l’ordinateur.
CRYPT_E_REVOKED = Un certificat a été rejeté, car il a été révoqué.
    .hint = N’utilisez aucune connexion ni aucun fichier qui dépende du certificat révoqué. Si ce certificat est le vôtre ou celui de votre serveur, demandez à l’autorité de certification (AC) qui l’a émis pourquoi elle l’a révoqué, et procurez-vous un nouveau certificat.
    .developer = Schannel renvoie ce code si sa propre vérification révèle que le certificat de l’homologue a été révoqué, et également lorsque l’homologue envoie l’alerte TLS certificate_revoked (44). Dans le second cas seulement, le certificat révoqué est celui de votre programme.
CRYPT_E_NO_REVOCATION_CHECK = Il n’a pas été possible de vérifier si le certificat a été révoqué.
    .hint = Utilisez un navigateur pour savoir qui a émis le certificat, et ne désactivez pas la vérification. Si l’émetteur est un proxy, un antivirus ou une autorité de certification (AC) interne, demandez à son administrateur d’ajouter aux nouveaux certificats l’adresse d’une liste de révocation de certificats (CRL) ou d’un répondeur OCSP. Si vous ne connaissez pas l’émetteur, prévenez votre administrateur.
    .developer = Vérifiez la chaîne avec l’indicateur CERT_CHAIN_REVOCATION_CHECK_CHAIN_EXCLUDE_ROOT, car un certificat racine ne contient pas d’informations de révocation. Indiquez l’émetteur du certificat dans le message d’erreur.
CRYPT_E_REVOCATION_OFFLINE = Il n’a pas été possible de vérifier si le certificat a été révoqué, car aucune liste de révocation de certificats (CRL) ni aucune réponse OCSP valide n’était disponible.
    .hint = Vérifiez que le pare-feu et le proxy autorisent l’accès à la CRL ou au répondeur OCSP. Enregistrez le certificat dans le fichier certificate.cer, puis exécutez la commande « certutil -urlfetch -verify certificate.cer » pour voir quelle adresse pose problème. Si vous gérez l’autorité de certification, publiez une CRL à jour, car une CRL expirée provoque la même erreur.
    .developer = Une CRL téléchargée mais rejetée, par exemple en raison de son signataire ou de sa date, provoque aussi ce code. Activez et consultez le journal Microsoft-Windows-CAPI2/Operational, qui en précise la cause.
CRYPT_E_NO_REVOCATION_DLL = Aucun composant permettant de vérifier si le certificat a été révoqué n’a été trouvé.
CRYPT_E_NOT_IN_REVOCATION_DATABASE = Le service de révocation ne dispose d’aucune information sur le certificat.
    .hint = Enregistrez le certificat dans le fichier certificate.cer, puis exécutez la commande « certutil -urlfetch -verify certificate.cer » pour voir quel service de révocation est contacté. Si vous gérez l’autorité de certification (AC), vérifiez si c’est bien ce service qui gère la révocation du certificat.
    .developer = Si l’indicateur CERT_VERIFY_REV_SERVER_OCSP_FLAG est spécifié, ce code peut aussi signifier que le certificat ne contient pas d’adresse OCSP. Si les listes de révocation de certificats (CRL) sont autorisées, effectuez la vérification sans cet indicateur.

## Names and purposes of certificates

CERT_E_CN_NO_MATCH = Le certificat ne contient pas le nom utilisé pour joindre le serveur.
    .hint = Utilisez le nom DNS complet du serveur voulu, et non un nom court, un alias ou une adresse IP. Si vous administrez le serveur, utilisez un certificat dont le champ « Autre nom de l’objet » contient tous les noms du serveur. Si le certificat est celui d’un proxy, demandez de l’aide à l’administrateur réseau.
    .developer = Comparez le certificat au nom que l’utilisateur a saisi, et ne désactivez jamais cette vérification. C’est le champ « Autre nom de l’objet » (SAN) qui compte, et non le nom commun (CN).
CERT_E_INVALID_NAME = Le certificat contient un nom que son autorité de certification n’est pas autorisée à certifier.
    .hint = Ouvrez le certificat et lisez le champ « Informations d’erreur étendues » (Extended Error Information) dans l’onglet « Détails » pour voir quelle contrainte le nom enfreint. Faites émettre un certificat pour un nom autorisé, ou faites émettre le certificat par une autre autorité de certification.
    .developer = Dans l’état de la chaîne, l’indicateur CERT_TRUST_HAS_NOT_PERMITTED_NAME_CONSTRAINT signale que le nom n’est pas autorisé, et l’indicateur CERT_TRUST_HAS_EXCLUDED_NAME_CONSTRAINT signale qu’il est exclu.
CERT_E_WRONG_USAGE = Le certificat n’est pas valide pour l’usage qui en est fait.
    .hint = Vérifiez le champ « Utilisation avancée de la clé » du certificat. Ce champ doit contenir « Authentification du serveur » pour un serveur, « Authentification du client » pour un client et « Signature du code » (Code Signing) pour un programme signé. Si un pilote est refusé, installez les dernières mises à jour de Windows et une version récente du pilote.
    .developer = Dans l’état de la chaîne, l’indicateur CERT_TRUST_IS_NOT_VALID_FOR_USAGE désigne le certificat concerné.
CERT_E_PURPOSE = Un certificat est utilisé à des fins pour lesquelles il n’a pas été émis.
    .hint = Vérifiez les champs « Utilisation de la clé » et « Utilisation avancée de la clé » du certificat, et faites émettre un certificat pour l’usage voulu. Si Windows rejette une liste de révocation de certificats (CRL), le champ « Utilisation de la clé » du certificat qui a signé la CRL doit contenir « Signature de la liste de révocation de certificats » (CRL Signing).
CERT_E_ROLE = Le certificat d’un serveur, d’un utilisateur ou d’un programme est utilisé comme celui d’une autorité de certification, ou inversement.
    .hint = Demandez à une autorité de certification un nouveau certificat pour l’usage prévu. N’émettez pas d’autres certificats au moyen d’un certificat qui a été émis pour un serveur, un utilisateur ou un programme, et n’utilisez pas le certificat d’une autorité de certification sur un serveur.
TRUST_E_BASIC_CONSTRAINTS = Les contraintes de base d’un certificat sont absentes, ne sont pas valides ou n’autorisent pas l’usage demandé.
    .hint = Si vous installez un pilote ou un programme, demandez à son éditeur une version dont la signature a été corrigée. Si vous gérez une autorité de certification (AC) interne, recréez le certificat de l’AC avec des contraintes de base qui sont marquées comme critiques et qui désignent une AC, puis émettez de nouveau tous les certificats de cette AC.
    .developer = Dans l’état de la chaîne, l’indicateur CERT_TRUST_INVALID_BASIC_CONSTRAINTS désigne le certificat concerné. Le même indicateur signale aussi une chaîne qui comporte trop d’autorités de certification.
CERT_E_PATHLENCONST = La chaîne de certificats comporte plus d’autorités de certification que ne l’autorise l’un de ses certificats.
    .hint = Si vous gérez une autorité de certification (AC) interne, émettez le certificat depuis une AC située plus haut dans la chaîne. Si la chaîne doit avoir cette longueur, renouvelez le certificat d’AC qui fixe la limite et donnez au nouveau certificat une longueur de chemin juste suffisante.
CERT_E_INVALID_POLICY = Dans la chaîne de certificats, un certificat n’autorise pas l’usage ou la stratégie de certificat d’un certificat situé plus bas.
    .hint = Vérifiez si le certificat d’une autorité de certification (AC) de la chaîne énumère des usages dans le champ « Utilisation avancée de la clé », car cette liste doit contenir tous les usages pour lesquels l’AC émet des certificats. Si l’AC est censée émettre des certificats pour un usage manquant, faites émettre un nouveau certificat d’AC qui contient cet usage.
    .developer = Dans l’état de la chaîne, l’indicateur CERT_TRUST_INVALID_POLICY_CONSTRAINTS désigne le certificat concerné.
CERT_E_CRITICAL = Un certificat contient une extension critique que Windows ne sait pas interpréter.
    .hint = Demandez à l’émetteur du certificat à quoi sert cette extension, car elle peut limiter les usages pour lesquels le certificat est valide. Si cette limite n’est pas nécessaire, faites émettre un nouveau certificat qui ne contienne pas l’extension ou dans lequel elle ne soit pas marquée comme critique.
    .developer = Ne spécifiez pas l’indicateur CERT_CHAIN_POLICY_IGNORE_NOT_SUPPORTED_CRITICAL_EXT_FLAG pour accepter le certificat, car une extension critique peut limiter les usages pour lesquels le certificat est valide.
CERT_E_MALFORMED = Un champ important d’un certificat, par exemple le nom de l’objet ou de l’émetteur, est absent ou vide.
    .developer = Si votre programme crée des certificats, renseignez l’émetteur. De plus, renseignez l’objet ou bien marquez l’extension « Autre nom de l’objet » (SAN) comme critique.

## Certificate requests

CERTSRV_E_TEMPLATE_DENIED = Le compte qui a demandé le certificat n’est pas autorisé à utiliser le modèle de certificat.
    .hint = Sur l’autorité de certification, ouvrez certtmpl.msc en tant qu’administrateur et consultez l’onglet « Sécurité » du modèle. Si le compte demandeur est censé utiliser le modèle, ce compte ou l’un de ses groupes doit disposer des autorisations « Lecture » (Read) et « Inscrire » (Enroll). Si c’est un ordinateur qui demande le certificat, vérifiez le compte d’ordinateur.
CERTSRV_E_UNSUPPORTED_CERT_TYPE = L’autorité de certification n’émet pas de certificats fondés sur le modèle de certificat demandé.
    .hint = Exécutez la commande Get-CATemplate dans PowerShell sur l’autorité de certification (AC) pour afficher la liste de ses modèles. Si l’AC doit proposer le modèle et que celui-ci ne figure pas dans la liste, ajoutez-le sous « Modèles de certificats » dans certsrv.msc. Si le modèle figure dans la liste, vérifiez que le compte d’ordinateur de l’AC dispose de l’autorisation « Lecture » (Read) sur le modèle.
    .developer = Dans la demande, désignez un modèle et un seul, par son nom (l’attribut cn) ou par son identificateur d’objet (OID), et non par son nom d’affichage.
CERTSRV_E_SUBJECT_DNS_REQUIRED = Le modèle de certificat exige un nom DNS, mais le compte qui a demandé le certificat n’en possède pas dans l’annuaire.
    .hint = S’il vous faut un certificat d’ordinateur, demandez-le dans certlm.msc sur l’ordinateur lui-même, afin que la demande émane du compte d’ordinateur. Exécutez la commande « Get-ADComputer ORDINATEUR » dans PowerShell avec le module Active Directory, en remplaçant ORDINATEUR par le nom de l’ordinateur, pour vérifier si l’attribut dNSHostName du compte est renseigné.
    .developer = Si le modèle est destiné aux ordinateurs, initialisez la demande pour l’ordinateur (valeur ContextMachine ou ContextAdministratorForceMachine), et non pour l’utilisateur.

## Certificates, stores and files

CRYPT_E_NOT_FOUND = La demande porte sur un certificat, une liste de révocation de certificats (CRL) ou une propriété introuvable.
    .hint = S’il y a lieu, insérez la carte à puce ou connectez le jeton matériel. Exécutez ensuite la commande « certutil -store my » pour voir les certificats de l’ordinateur ou « certutil -user -store my » pour voir les vôtres. Si vous indiquez une empreinte numérique, saisissez-la au clavier, car un texte collé peut contenir des caractères invisibles. Si Windows Update échoue sous Windows 7 ou Windows Server 2008 R2, installez KB4490628 et KB4474419.
    .developer = À la fin d’une énumération, ce code est le résultat normal. Quittez la boucle.
CRYPT_E_NO_MATCH = Le fichier ou les données ne contiennent aucun certificat, aucune clé ni aucun message du type demandé.
    .hint = Vérifiez que les paramètres du programme désignent le bon fichier. Exécutez la commande « certutil -dump certificate.cer », en remplaçant certificate.cer par le nom du fichier, pour voir ce qu’il contient. Un certificat au format texte doit commencer par la ligne « BEGIN CERTIFICATE » et se terminer par la ligne « END CERTIFICATE », tirets compris.
    .developer = Vérifiez que les données que vous transmettez ne sont pas vides et qu’elles contiennent le type d’objet que vous demandez. La fonction CryptQueryObject renvoie ce code si aucun des formats autorisés ne convient.
CRYPT_E_BAD_ENCODE = Le certificat, le fichier de clé ou le message n’a pas pu être encodé ou décodé.
    .hint = Exécutez la commande « certutil -dump certificate.pfx », en remplaçant certificate.pfx par le nom du fichier, pour voir ce qu’il contient. Si le programme attend un autre type de fichier, par exemple un fichier PFX au lieu d’un fichier P7B, exportez de nouveau le certificat au bon format. Si le fichier est incomplet, téléchargez-le ou copiez-le de nouveau.
    .developer = Ne transmettez pas de fichier P7B à une fonction qui importe des fichiers PFX. Décodez le texte Base64, par exemple un secret Azure Key Vault, avant l’importation.
CRYPT_E_ASN1_BADTAG = Les données encodées, par exemple un certificat ou une demande de certificat, n’ont pas la structure attendue.
    .hint = Exécutez la commande « certutil -dump certificate.cer », en remplaçant certificate.cer par le nom de votre fichier, pour voir ce qu’il contient, par exemple un certificat au lieu d’une demande. Si le fichier est au format texte, enregistrez-le en UTF-8 sans marque d’ordre d’octet. Si l’erreur persiste, exportez ou demandez de nouveau le fichier au format attendu.
    .developer = Examinez le premier octet des données. L’octet hexadécimal 30 indique le format DER, l’octet 2D un texte, par exemple au format PEM, et l’octet FF, en général, un texte en UTF-16.
CRYPT_E_ASN1_EOD = Les données encodées, par exemple un certificat ou une demande de certificat, se terminent trop tôt.
    .hint = Vérifiez que le fichier n’est pas vide, puis téléchargez ou copiez de nouveau le fichier complet. Un certificat au format texte doit comporter sa première ligne, « BEGIN CERTIFICATE », et sa dernière ligne, « END CERTIFICATE ».
CRYPT_E_ASN1_CORRUPT = Les données encodées, par exemple un certificat ou un fichier de clé, sont endommagées ou ne sont pas au format attendu.
    .hint = Déterminez dans quel format le programme attend le certificat, car un texte qui commence par MII (Base64) n’est pas valide là où un fichier binaire est attendu. Si le format est correct, téléchargez ou copiez de nouveau le fichier sans le modifier.
    .developer = Décodez le texte Base64 avant de transmettre les octets. Si un message de .NET mentionne la classe Application et la valeur 13, le premier octet est 4D (la lettre M) et les données sont donc du texte Base64.
CRYPT_E_EXISTS = Le certificat ou la propriété existe déjà dans le magasin de certificats.
    .hint = Si le certificat qui se trouve dans le magasin est le bon, aucune action n’est nécessaire. Pour vérifier que le certificat a sa clé privée, exécutez la commande « certutil -user -store my » pour vos propres certificats ou, en tant qu’administrateur, la commande « certutil -store my » pour les certificats de l’ordinateur.
    .developer = Au lieu de la constante CERT_STORE_ADD_NEW, choisissez CERT_STORE_ADD_USE_EXISTING ou CERT_STORE_ADD_REPLACE_EXISTING.
CRYPT_E_NO_KEY_PROPERTY = Aucune clé privée n’est associée au certificat.
    .hint = Importez le fichier PFX du certificat, car un fichier CER ou P7B ne contient pas de clé privée. Si la clé se trouve sur une carte à puce ou un jeton matériel, insérez la carte ou connectez le jeton. Si la clé se trouve sur cet ordinateur, exécutez la commande « certutil -repairstore my NUMÉRO » en tant qu’administrateur, en remplaçant NUMÉRO par le numéro de série du certificat, pour associer de nouveau la clé au certificat.
    .developer = Avant d’utiliser un certificat, vérifiez la propriété HasPrivateKey en .NET ou CERT_KEY_PROV_INFO_PROP_ID en code natif, et indiquez quel certificat n’a pas de clé privée.
CRYPT_E_NO_PROVIDER = Aucun fournisseur de chiffrement n’a été spécifié ou trouvé pour le certificat, la clé ou le magasin de certificats.
    .hint = Si vous signez un fichier, insérez la carte à puce ou connectez le jeton matériel, et vérifiez que votre compte a accès à la clé privée. Si vous demandez un certificat, choisissez un fournisseur de chiffrement dans la demande ou dans son modèle. Si une clé à courbe elliptique se trouve dans le TPM, utilisez Windows 10 version 21H2 ou une version ultérieure de Windows.
CRYPT_E_SELF_SIGNED = Le certificat est auto-signé et n’a pas d’autre émetteur.
    .hint = Si la commande « certutil -importPFX » échoue, le fichier PFX ne contient probablement pas de clé privée. Pour installer un certificat racine, établissez son authenticité, puis exécutez la commande « certutil -addstore Root root.cer » en tant qu’administrateur, en remplaçant root.cer par le nom du fichier. Sur un serveur, utilisez un certificat émis par une autorité de certification (AC) approuvée plutôt qu’un certificat auto-signé.
    .developer = Pour la fonction CertGetIssuerCertificateFromStore, ce code signifie que le certificat racine est atteint. Quittez alors la boucle. Pour vérifier un certificat, construisez plutôt sa chaîne avec la fonction CertGetCertificateChain.

## Signed and encrypted messages

CRYPT_E_HASH_VALUE = Les données ne correspondent pas à la valeur de hachage attendue, par exemple à celle que contient une signature.
    .hint = Si un programme d’installation affiche cette erreur, téléchargez sa dernière version depuis le site de l’éditeur, dans un dossier vide, car le programme d’installation a pu utiliser une version différente d’un fichier. Si vous vérifiez une signature, assurez-vous qu’elle est bien celle du fichier, et récupérez-les de nouveau tous les deux. Si la vérification échoue encore, n’utilisez pas le fichier.
CRYPT_E_SIGNER_NOT_FOUND = Le certificat du signataire n’a été trouvé ni dans le message ni dans les magasins de certificats consultés.
    .hint = Demandez à l’expéditeur d’inclure le certificat du signataire dans la signature. Si vous avez déjà reçu le certificat de l’expéditeur et que l’authenticité de ce certificat est établie, importez-le dans votre magasin de certificats.
CRYPT_E_RECIPIENT_NOT_FOUND = Aucun certificat accompagné de sa clé privée n’a été trouvé pour les destinataires du message chiffré.
    .hint = Ouvrez certmgr.msc et vérifiez, dans le magasin « Personnel », que le certificat avec lequel le message a été chiffré est présent avec sa clé privée. Si le certificat a été renouvelé, importez l’ancien certificat à partir de son fichier PFX, car un nouveau certificat ne permet pas de déchiffrer les anciens messages.
    .developer = Un certificat créé à partir de la propriété RawData n’a pas de clé privée. Un service ne voit pas le magasin de certificats de votre compte d’utilisateur. Installez donc le certificat avec sa clé privée dans un magasin que le service consulte, par exemple celui de son propre compte.
CRYPT_E_NO_DECRYPT_CERT = Aucun certificat dont la clé privée permette de déchiffrer les données n’a été trouvé.
    .hint = Installez le certificat et sa clé privée pour le compte sous lequel s’exécute le programme. Si les paramètres du programme contiennent une empreinte numérique, vérifiez qu’elle ne contient pas de caractères invisibles. Si l’erreur concerne un service, ouvrez certlm.msc en tant qu’administrateur, choisissez la commande « Toutes les tâches > Gérer les clés privées » pour le certificat et n’accordez l’accès en lecture qu’au compte du service.
CRYPT_E_BAD_MSG = Les données ne constituent pas un message cryptographique valide.
    .hint = Récupérez de nouveau le fichier à la source. Si de nombreux fichiers provoquent cette erreur, installez les dernières mises à jour de Windows.
    .developer = Vérifiez que vous lisez le fichier voulu. Dans un programme 32 bits exécuté sous Windows 64 bits, la redirection du système de fichiers peut ouvrir un autre fichier.
CRYPT_E_INVALID_MSG_TYPE = Le type du message cryptographique ne convient pas à l’opération demandée, par exemple si le message est chiffré au lieu d’être signé.
    .hint = Vérifiez si le fichier est une signature séparée (généralement .p7s) ou un message signé ou chiffré (généralement .p7m). Ouvrez ensuite le fichier avec la fonction correspondante du programme.
    .developer = Lisez le paramètre CMSG_TYPE_PARAM avec la fonction CryptMsgGetParam avant de lire d’autres paramètres du message.
CRYPT_E_UNEXPECTED_MSG_TYPE = Le message cryptographique n’est pas du type que le programme attendait.
    .hint = Si vous vérifiez une signature, assurez-vous d’abord que le fichier est bien signé. La signature peut se trouver dans le fichier lui-même (généralement .p7m) ou dans un fichier séparé (généralement .p7s). Un fichier chiffré doit être déchiffré avant que sa signature puisse être vérifiée.
CRYPT_E_UNKNOWN_ALGO = L’algorithme cryptographique n’est pas connu sur cet ordinateur.
    .hint = Si un algorithme national comme GOST est utilisé, installez ou mettez à jour le logiciel qui fournit cet algorithme. Si vous avez reçu le message ou le certificat d’une autre personne, demandez à l’expéditeur quel algorithme a été utilisé.
    .developer = Vérifiez l’identificateur d’objet (OID) de l’algorithme. Là où un algorithme de hachage est attendu, ne transmettez pas l’OID d’un algorithme de signature.

## Settings of the computer

CRYPT_E_SECURITY_SETTINGS = Un paramètre de sécurité de cet ordinateur ou de ce compte n’autorise pas l’opération.
    .hint = Vérifiez si seuls les administrateurs peuvent approuver des éditeurs. Si c’est le cas, demandez à un administrateur d’approuver l’éditeur. Si aucune restriction n’est souhaitée, ouvrez une session avec le compte concerné et affectez à la valeur State de la clé « HKEY_CURRENT_USER\Software\Microsoft\Windows\CurrentVersion\WinTrust\Trust Providers\Software Publishing » les données par défaut 0x00023c00.
    .developer = Si la fonction WinVerifyTrust renvoie ce code, indiquez qu’une stratégie n’autorise pas l’éditeur. N’indiquez pas que la signature est incorrecte.
