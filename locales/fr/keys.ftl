## Access to a private key

NTE_BAD_KEYSET = Le conteneur de clés où se trouve la clé privée n’a pas pu être ouvert, car il n’existe pas ou le compte n’y a pas accès.
    .hint = Si l’erreur concerne un service ou un site web, ouvrez certlm.msc en tant qu’administrateur, choisissez la commande « Toutes les tâches > Gérer les clés privées » pour le certificat et n’accordez l’accès en lecture qu’au compte du service. Si aucune clé n’existe, réimportez le fichier PFX dans certlm.msc. Si la connexion à Microsoft 365 échoue après la réinitialisation ou le remplacement du TPM, reconnectez votre compte professionnel.
    .developer = Un conteneur qui existe mais ne peut pas être lu provoque aussi ce code. S’il ne vous faut que des hachages, des nombres aléatoires ou des clés publiques, transmettez l’indicateur CRYPT_VERIFYCONTEXT à la fonction CryptAcquireContext. En .NET, importez un fichier PFX une seule fois dans un magasin de certificats, et non à chaque démarrage, et spécifiez l’indicateur PersistKeySet pour que .NET ne supprime pas la clé.
NTE_PERM = Le fournisseur de chiffrement a refusé l’accès à la clé.
    .hint = Si l’erreur concerne un service ou un site web, ouvrez certlm.msc en tant qu’administrateur, choisissez la commande « Toutes les tâches > Gérer les clés privées » pour le certificat et n’accordez l’accès en lecture qu’au compte du service. Si vous utilisez une clé Windows Hello dans une session Bureau à distance, travaillez sur l’ordinateur lui-même ou utilisez une autre méthode d’authentification que le programme propose.
    .developer = Indiquez dans le message d’erreur le compte et la clé en cause. Si le compte dispose de l’accès en lecture et que seul le déchiffrement échoue, vérifiez le champ « Utilisation de la clé » du certificat et l’usage de la clé elle-même, car une clé destinée uniquement aux signatures ne permet pas de déchiffrer.
NTE_NO_KEY = La clé demandée n’existe pas dans son conteneur de clés.
    .hint = Si le code PIN Windows Hello a été réinitialisé, configurez de nouveau Windows Hello dans le programme qui affiche cette erreur. Si l’erreur concerne un certificat, réimportez-le à partir d’un fichier PFX qui contient la clé privée.
    .developer = Si une clé Windows Hello a été perdue lors de la réinitialisation du code PIN, elle ne peut pas être récupérée. Créez donc une nouvelle clé. Un conteneur CryptoAPI peut contenir une clé pour AT_KEYEXCHANGE et une clé pour AT_SIGNATURE. Demandez celle qui existe.
NTE_NOT_FOUND = Le fournisseur de chiffrement n’a trouvé ni clé, ni conteneur de clés, ni propriété correspondant à la demande.
    .hint = Si l’erreur concerne un serveur, exécutez la commande « certutil -store my » en tant qu’administrateur pour voir si son certificat a une clé privée. Si la clé est absente, reconnectez le jeton matériel ou le module de sécurité matériel (HSM), ou restaurez la clé à partir d’une sauvegarde. Si vous configurez un code PIN Windows Hello, fermez votre session, redémarrez l’ordinateur et réessayez.
    .developer = Pour une propriété facultative comme NCRYPT_ASSOCIATED_ECDH_KEY, ce code indique seulement que la clé ne possède pas cette propriété. Continuez sans la propriété.
NTE_EXISTS = Une clé ou un conteneur de clés portant le nom demandé existe déjà.
    .hint = Il se peut qu’un autre compte ait créé le conteneur de clés et que votre compte ne puisse donc pas l’ouvrir. Utilisez cet autre compte pour accorder à votre compte l’accès au conteneur, et ne supprimez pas ce dernier, car sa suppression détruirait la clé qu’il contient. Si vous configurez un code PIN Windows Hello, fermez votre session, redémarrez l’ordinateur et réessayez.
    .developer = Ouvrez d’abord le conteneur, et ne le créez que si l’appel d’ouverture signale qu’il n’existe pas. Si l’appel de création signale ensuite que le conteneur existe, c’est que l’accès au conteneur est refusé.
NTE_KEYSET_ENTRY_BAD = Le conteneur de clés a été trouvé, mais il est endommagé.
NTE_TEMPORARY_PROFILE = La clé privée ne peut pas être stockée, car le compte utilise un profil utilisateur temporaire.
    .hint = Fermez votre session, puis rouvrez-la, pour que Windows charge le profil utilisateur du compte. Si Windows utilise de nouveau un profil temporaire, réparez le profil en tant qu’administrateur. Si l’erreur concerne un pool d’applications IIS, affectez la valeur True au paramètre « Charger le profil utilisateur » (Load User Profile) dans les paramètres avancés du pool.
    .developer = Si la clé n’est nécessaire qu’en mémoire, importez le fichier PFX en .NET avec l’indicateur EphemeralKeySet. Si la clé doit être conservée, importez le fichier avec les indicateurs MachineKeySet et PersistKeySet sous un compte qui dispose des droits nécessaires.
NTE_SILENT_CONTEXT = Le fournisseur de chiffrement devait interroger l’utilisateur, par exemple pour obtenir un code PIN, mais le programme n’a pas autorisé de boîte de dialogue.
    .hint = Ouvrez une session sur l’ordinateur et lancez l’opération dans un programme capable de demander le code PIN de la carte à puce ou de la clé. Si l’erreur concerne un service ou une tâche planifiée, utilisez un certificat dont la clé privée n’exige pas de code PIN et est protégée par des droits d’accès. Ne supprimez pas la protection de la clé existante.
    .developer = Appelez la fonction sans l’indicateur CRYPT_SILENT, NCRYPT_SILENT_FLAG ou CRYPT_ACQUIRE_SILENT_FLAG et avec une fenêtre parente. Si vous utilisez la classe SignedCms dans .NET Core ou dans .NET 5 et versions ultérieures, transmettez false au paramètre silent de ComputeSignature. Si aucune boîte de dialogue n’est possible, définissez d’abord le code PIN avec la propriété NCRYPT_PIN_PROPERTY, si la stratégie le permet.
NTE_USER_CANCELLED = La boîte de dialogue qui demandait à l’utilisateur un code PIN, une empreinte digitale ou une confirmation a été annulée.
    .hint = Recommencez l’opération et répondez à la demande de la boîte de dialogue.
    .developer = Ne signalez pas ce code comme un échec. Proposez de réessayer.
NTE_INCORRECT_PASSWORD = Le mot de passe de la clé est incorrect.
    .hint = Vérifiez la disposition du clavier et l’état de la touche Verr. maj, puis saisissez de nouveau le mot de passe. Vérifiez que ce mot de passe est bien celui de cette clé.
NTE_TOKEN_KEYSET_STORAGE_FULL = La carte à puce ou le jeton matériel n’a plus de place pour un autre conteneur de clés.
    .hint = Demandez à l’émetteur de la carte d’en supprimer les clés inutiles ou d’émettre une autre carte. Ne supprimez pas vous-même des clés de la carte, car une ancienne clé peut encore être nécessaire pour lire d’anciens e-mails chiffrés.

## Operations with a key

NTE_BAD_KEY_STATE = L’opération demandée, par exemple la lecture de données protégées ou l’exportation d’une clé privée, n’est pas possible avec la clé.
    .hint = Si des paramètres proviennent d’un autre ordinateur ou d’un autre compte, si Windows a été réinstallé ou si le mot de passe du compte a été réinitialisé, saisissez de nouveau les mots de passe et les secrets dans le programme, car Windows protège les secrets pour un seul compte ou un seul ordinateur. Si une clé privée n’est pas exportable, utilisez le fichier PFX d’origine ou demandez un nouveau certificat.
    .developer = La classe ProtectedData lie les données au compte (CurrentUser) ou à l’ordinateur (LocalMachine). Ne réessayez pas. Indiquez à l’utilisateur que le secret doit être saisi de nouveau.
NTE_BAD_KEY = Le fournisseur de chiffrement a refusé la clé, car elle n’est pas valide pour l’opération demandée.
    .hint = Si des données ne peuvent pas être déchiffrées, la clé privée n’est peut-être destinée qu’aux signatures. Exécutez la commande « certutil -v -user -store my » pour voir la valeur KeySpec et le champ « Utilisation de la clé » de vos certificats. Un autre certificat ne permet pas de déchiffrer les données déjà chiffrées. Faites donc chiffrer de nouveau les données d’origine avec un certificat dont la clé est destinée à l’échange de clés.
    .developer = Avant de chiffrer des données avec l’un de vos propres certificats, vérifiez que la clé privée de ce certificat peut servir à l’échange de clés (AT_KEYEXCHANGE). Ne vous fiez pas à la seule extension « Utilisation de la clé » (Key Usage), car les données risqueraient alors d’être impossibles à déchiffrer.
NTE_BAD_DATA = Le fournisseur de chiffrement n’a pas pu utiliser les données, car elles sont endommagées, sont dans un autre format ou ne correspondent pas à la clé.
    .hint = Si les données ont été chiffrées avec la clé publique d’un certificat, utilisez la clé privée de ce certificat, et non celle d’un certificat renouvelé. Sinon, utilisez le compte et l’ordinateur avec lesquels les données ont été chiffrées, ou saisissez de nouveau le mot de passe ou le secret enregistré. Si vous configurez un code PIN Windows Hello, fermez votre session, redémarrez l’ordinateur et réessayez.
    .developer = Après cette erreur, ne traitez pas les données d’entrée comme du texte en clair. Si la classe RSACryptoServiceProvider ne peut pas importer une clé RSA, utilisez RSACng.
NTE_BAD_SIGNATURE = La signature ne correspond pas aux données ou à la clé publique.
    .hint = Récupérez de nouveau le fichier ou le message à la source. Si la vérification échoue encore, n’utilisez ni le fichier ni le message, et prévenez l’expéditeur ou l’éditeur.
    .developer = Considérez les données comme non authentiques. Ce code est le résultat d’une vérification menée à son terme, et non un échec de la fonction.
NTE_DECRYPTION_FAILURE = Les données n’ont pas pu être déchiffrées.
    .hint = Ouvrez une session avec le compte pour lequel les données ont été protégées. Si ce compte appartient à un domaine, utilisez un ordinateur qui peut joindre un contrôleur de domaine de ce domaine. Si les données ont été protégées avec un certificat, installez ce certificat avec sa clé privée.
    .developer = Pour DPAPI-NG, consultez le journal Microsoft-Windows-Crypto-NCrypt/Operational, qui précise la cause de l’erreur. Si ce journal est désactivé, activez-le d’abord.
NTE_ENCRYPTION_FAILURE = Les données n’ont pas pu être chiffrées.
    .hint = Si les données sont protégées pour un compte ou un groupe de domaine, exécutez la commande « nltest /dsgetdc:example.com », en remplaçant example.com par le nom du domaine, pour vérifier qu’un contrôleur de domaine est joignable. Si les paramètres du programme désignent un certificat, vérifiez que ce certificat est installé pour le compte sous lequel s’exécute le programme.
    .developer = Pour DPAPI-NG, consultez le journal Microsoft-Windows-Crypto-NCrypt/Operational, dans lequel une entrée distincte précise la cause de l’erreur. Si ce journal est désactivé, activez-le d’abord.
NTE_NOT_SUPPORTED = Le fournisseur de chiffrement ne prend pas en charge l’opération demandée.
    .hint = Si un programme ne peut pas exporter une clé privée, installez la dernière version de ce programme. Si vous configurez un code PIN Windows Hello, ouvrez tpm.msc pour vérifier si le TPM est prêt.
    .developer = La stratégie d’exportation d’une clé provenant d’un fichier PFX est souvent AllowExport sans AllowPlaintextExport. Exportez une telle clé sous forme chiffrée, par exemple avec la méthode ExportEncryptedPkcs8PrivateKey, plutôt que d’élargir la stratégie d’exportation. Pour signer ou déchiffrer, utilisez la clé sans l’exporter.
NTE_INVALID_PARAMETER = Un paramètre de l’opération cryptographique n’est pas valide.
    .hint = Installez la dernière version du programme qui affiche cette erreur. Si c’est Windows qui affiche l’erreur, installez les dernières mises à jour de Windows. Si l’erreur persiste, signalez-la au développeur du programme.
    .developer = Recherchez des pointeurs NULL et des tailles incorrectes parmi les paramètres, et vérifiez que les informations de remplissage correspondent à l’indicateur de remplissage.
NTE_BUFFER_TOO_SMALL = La mémoire tampon que le programme a fournie pour le résultat est trop petite.
    .hint = Installez la dernière version du programme. Si vous utilisez une carte à puce, installez aussi la dernière version du logiciel de la carte à puce.
    .developer = Appelez la fonction avec une mémoire tampon de sortie NULL pour obtenir la taille nécessaire, allouez une mémoire tampon de cette taille et appelez de nouveau la fonction.
NTE_NO_MORE_ITEMS = La liste ne contient plus d’éléments, par exemple plus de clés ou de fournisseurs de chiffrement.
    .developer = Quittez la boucle. Dans une énumération, ce code est le résultat normal après le dernier élément.
NTE_FAIL = Une opération de sécurité a échoué, et aucune raison précise n’a été indiquée.
    .hint = Si vous utilisez une carte à puce, exécutez la commande « certutil -scinfo » pour tester la carte et installez la dernière version de son logiciel. Si un programme affiche « GSSAPI operation failed » sous Linux ou macOS, lisez le texte qui suit ces mots. Exécutez ensuite la commande klist pour voir vos tickets Kerberos et, s’il n’y a aucun ticket valide, la commande kinit pour obtenir un nouveau ticket.
    .developer = Consignez dans le journal la fonction et le fournisseur en cause. En .NET sous Linux et macOS, affichez le texte GSSAPI de l’exception, car le numéro indique seulement que GSSAPI a échoué.
NTE_INTERNAL_ERROR = Une erreur interne s’est produite dans le fournisseur de chiffrement.
    .hint = Redémarrez l’ordinateur. Si l’erreur persiste, installez les dernières mises à jour de Windows et, si vous utilisez une carte à puce, la dernière version de son logiciel. Si vous mettez aussi à jour le microprogramme du TPM, assurez-vous d’abord de disposer de la clé de récupération BitLocker.

## Cryptographic providers and algorithms

NTE_BAD_ALGID = Le fournisseur de chiffrement ne prend pas en charge l’algorithme demandé ou ne l’autorise pas pour cette clé.
    .hint = Mettez le programme à jour. Si la signature SHA-256 échoue encore, réimportez le fichier PFX (FICHIER) avec la commande « certutil -user -csp FOURNISSEUR -importPFX FICHIER NoExport », en remplaçant FOURNISSEUR par « Microsoft Enhanced RSA and AES Cryptographic Provider » entre guillemets droits. Pour un certificat d’ordinateur, omettez -user et exécutez la commande certutil en tant qu’administrateur.
    .developer = En .NET, signez avec la clé que renvoie la méthode GetRSAPrivateKey. Si la clé ne se trouve pas dans un composant matériel, un objet RSACryptoServiceProvider peut être rouvert avec le type de fournisseur 24 (PROV_RSA_AES). Ne vous rabattez pas sur SHA-1.
NTE_BAD_PROV_TYPE = Le type du fournisseur de chiffrement n’est pas valide pour l’opération demandée.
    .hint = Installez la dernière version du programme, car un ancien programme ne prend pas toujours en charge le type de clé du certificat. Si l’erreur persiste, faites émettre ou importer le certificat avec un fournisseur plus ancien (CSP). Pour voir le fournisseur actuel, exécutez la commande « certutil -store my » ou, pour un certificat d’utilisateur, la commande « certutil -user -store my ».
    .developer = En .NET, appelez la méthode GetRSAPrivateKey au lieu de lire la propriété PrivateKey. En code natif, transmettez l’indicateur CRYPT_ACQUIRE_ALLOW_NCRYPT_KEY_FLAG à la fonction CryptAcquireCertificatePrivateKey. Accorder davantage de droits d’accès à la clé ne résout pas le problème.
NTE_BAD_PROVIDER = Le fournisseur de chiffrement demandé n’est pas valide sur cet ordinateur.
    .hint = Exécutez la commande « certutil -csplist » pour voir les fournisseurs de chiffrement de cet ordinateur. Si le fournisseur de votre carte à puce, de votre jeton matériel ou de votre module de sécurité matériel (HSM) est absent ou présente une erreur, installez ou réparez le logiciel du fabricant.
NTE_KEYSET_NOT_DEF = Le fournisseur de chiffrement demandé n’existe pas sur cet ordinateur.
    .hint = Réparez ou mettez à jour votre logiciel de signature ou le logiciel de votre carte à puce, de votre jeton matériel ou de votre module de sécurité matériel (HSM). Exécutez ensuite la commande « certutil -csplist » pour vérifier que le fournisseur de ce logiciel figure dans la liste.
NTE_PROVIDER_DLL_FAIL = Le fournisseur de chiffrement n’a pas pu être chargé ou démarré.
    .hint = Si un seul programme affiche cette erreur, installez sa dernière version et vérifiez que la variable d’environnement SystemRoot est définie pour ce programme (généralement C:\Windows). Si l’erreur se produit avec une carte à puce, un jeton matériel ou un module de sécurité matériel (HSM), réparez ou mettez à jour le logiciel du fabricant.
    .developer = Lorsque vous démarrez un processus avec un environnement qui lui est propre, transmettez-lui toujours la variable SystemRoot. Sans cette variable, les fournisseurs de chiffrement de Windows ne peuvent pas être chargés. Ne distribuez pas de copies des bibliothèques de Windows comme crypt32.dll.
NTE_BAD_PUBLIC_KEY = Le fournisseur de chiffrement n’accepte pas la clé publique.
    .hint = Si vous utilisez une carte à puce, exécutez la commande « certutil -scinfo » pour vérifier si la clé de la carte correspond au certificat. Si cette vérification échoue encore après la mise à jour du logiciel de la carte à puce, demandez une autre carte à l’émetteur.

## TPM and Windows Hello

NTE_DEVICE_NOT_READY = Le périphérique qui contient la clé, généralement le TPM, n’est pas prêt ou n’est pas utilisable par le programme.
    .hint = Redémarrez l’ordinateur. Si l’erreur persiste, exécutez la commande Get-Tpm dans PowerShell en tant qu’administrateur pour voir si le TPM est présent et prêt. Avant de modifier un paramètre du TPM, assurez-vous de disposer de la clé de récupération BitLocker, et n’effacez pas le TPM sans avoir consulté votre administrateur, car l’effacement du TPM détruit ses clés.
    .developer = Les fonctions d’attestation du TPM, comme l’activation d’une clé, nécessitent un processus doté de privilèges élevés.
NTE_AUTHENTICATION_IGNORED = Le TPM n’a pas vérifié le code PIN, en raison d’un trop grand nombre de tentatives incorrectes.
    .hint = Laissez l’ordinateur allumé pendant au moins 10 minutes, car le TPM reste verrouillé un certain temps. Redémarrez ensuite l’ordinateur et saisissez le code PIN une seule fois. Avant qu’un administrateur décide d’effacer le TPM, ce qui détruit ses clés, assurez-vous de disposer de la clé de récupération BitLocker.
NTE_DEVICE_NOT_FOUND = Le périphérique censé contenir la clé, par exemple le TPM, est introuvable.
    .hint = Ouvrez tpm.msc pour voir si Windows trouve un TPM. Si aucun TPM n’est trouvé, vérifiez dans les paramètres UEFI de l’ordinateur que le TPM est activé. Si l’ordinateur n’a pas de TPM, demandez à votre administrateur quelle autre méthode d’ouverture de session est autorisée.
