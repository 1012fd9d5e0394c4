## Success and next steps

LDAP_SUCCESS = L’opération LDAP a réussi.
    .developer = Avant une opération Bind, rejetez tout mot de passe vide. De nombreux serveurs traitent une opération Bind comportant un nom et un mot de passe vide comme une authentification anonyme et signalent un succès.
LDAP_COMPARE_FALSE = Le serveur LDAP a effectué la comparaison et n’a trouvé aucune valeur correspondante dans l’entrée.
    .developer = Considérez ce code comme le résultat de l’opération Compare, et non comme une erreur.
LDAP_COMPARE_TRUE = Le serveur LDAP a effectué la comparaison et a trouvé une valeur correspondante dans l’entrée.
    .developer = Considérez ce code comme le résultat de l’opération Compare, et non comme une erreur.
LDAP_REFERRAL = Le serveur LDAP renvoie le programme vers un autre serveur LDAP pour cette opération.
    .hint = Vérifiez que le nom unique (DN) de base du programme appartient au domaine du serveur, par exemple DC=example,DC=com. Pour effectuer une recherche dans tous les domaines d’une forêt Active Directory, utilisez le catalogue global (LDAPS, port 3269), qui ne contient que certains attributs de chaque entrée. Si seules les modifications échouent, connectez-vous à un serveur qui accepte les modifications.
    .developer = Ne suivez une référence que vers un serveur auquel vous faites confiance, sur une connexion protégée et avec une nouvelle opération Bind. Si le programme n’a pas besoin des entrées d’autres domaines, configurez la bibliothèque LDAP pour qu’elle ne suive pas automatiquement les références.
LDAP_SASL_BIND_IN_PROGRESS = L’authentification auprès du serveur LDAP n’est pas encore terminée et se poursuit par une nouvelle étape.
    .developer = Transmettez la valeur du champ serverSaslCreds de la réponse à la fonction InitializeSecurityContext, puis envoyez le nouveau jeton dans une autre demande Bind avec le même mécanisme SASL. Si ce résultat est le dernier que le programme reçoit, c’est que le programme s’est arrêté trop tôt.

## Sign-in and protection

LDAP_STRONGER_AUTH_REQUIRED = Le serveur LDAP exige une authentification plus forte ou une connexion protégée pour cette opération.
    .hint = Configurez le programme pour qu’il utilise LDAPS (port 636) ou StartTLS et vérifie le certificat du serveur, plutôt que de désactiver cette exigence sur le serveur. Active Directory accepte aussi Kerberos avec signature des messages. Si le serveur renvoie « modifications require authentication », configurez le programme pour qu’il s’authentifie avant de modifier l’annuaire.
    .developer = L’authentification simple (simple bind) nécessite TLS. Pour une authentification SASL sans TLS, demandez l’intégrité avec l’indicateur ISC_REQ_INTEGRITY et, avec le mécanisme GSSAPI, choisissez la valeur 2 (intégrité) ou 4 (confidentialité) pour la couche de sécurité. Pour une authentification SASL avec TLS, envoyez les liaisons de canal et ne demandez pas en outre la signature.
LDAP_INVALID_CREDENTIALS = Le serveur LDAP n’a pas accepté les informations d’identification, par exemple le nom d’utilisateur et le mot de passe.
    .hint = Vérifiez le mot de passe et le nom d’utilisateur, qui doit souvent être un nom unique (DN) complet. Pour une authentification LDAP auprès d’Active Directory, utilisateur@domaine et DOMAINE\utilisateur sont également acceptés. Dans un message d’erreur d’Active Directory, le code qui suit « data » précise la cause de l’échec, par exemple 52e pour un nom ou un mot de passe incorrect, ou 775 pour un compte verrouillé.
    .developer = Dans le message de diagnostic d’Active Directory, lisez le nombre hexadécimal qui suit « data » : c’est un code d’erreur Win32 ou, par exemple si les liaisons de canal sont absentes ou incorrectes, un HRESULT. Ignorez les nombres qui suivent « DSID » et « v ». Ne montrez pas le message de diagnostic à la personne qui s’authentifie.
LDAP_AUTH_METHOD_NOT_SUPPORTED = Le serveur LDAP ne prend pas en charge la méthode d’authentification utilisée par le programme.
    .hint = Choisissez une autre méthode d’authentification dans les paramètres LDAP du programme, et n’utilisez l’authentification simple (simple bind) qu’avec LDAPS ou StartTLS. Pour Active Directory, exécutez la commande « Get-ADRootDSE -Properties supportedSASLMechanisms » dans PowerShell avec le module Active Directory pour voir les méthodes prises en charge par le contrôleur de domaine.
    .developer = Lisez l’attribut supportedSASLMechanisms de l’entrée racine (root DSE) et utilisez l’un des mécanismes qu’il énumère. Après StartTLS, lisez de nouveau cet attribut.
LDAP_CONFIDENTIALITY_REQUIRED = Le serveur LDAP exige une connexion chiffrée pour cette opération.
    .hint = Configurez le programme pour qu’il utilise LDAPS (port 636) ou StartTLS et vérifie le certificat du serveur, plutôt que de désactiver cette exigence sur le serveur.
    .developer = Établissez la connexion TLS avant d’envoyer la demande Bind, car le serveur ne rejette la demande qu’après l’envoi du mot de passe.
LDAP_INAPPROPRIATE_AUTHENTICATION = Le serveur LDAP n’accepte pas ce type d’authentification, par exemple une authentification sans nom d’utilisateur ou sans mot de passe.
    .hint = Dans les paramètres LDAP du programme, indiquez à la fois le nom unique (DN) complet et le mot de passe d’un compte, et utilisez LDAPS ou StartTLS. Si le serveur renvoie « anonymous bind disallowed », le programme a tenté de s’authentifier sans compte.
LDAP_INSUFFICIENT_ACCESS_RIGHTS = Le compte authentifié auprès du serveur LDAP n’a pas le droit d’effectuer cette opération.
    .hint = N’accordez au compte du programme que le droit nécessaire, par exemple avec la commande « Délégation de contrôle » de la console Utilisateurs et ordinateurs Active Directory. Les droits délégués ne portent pas sur les membres des groupes protégés, tels que le groupe Admins du domaine. Vérifiez aussi que le programme s’authentifie avec le compte prévu.

## Operations and limits

LDAP_OPERATIONS_ERROR = Le serveur LDAP a reçu une opération qui n’est pas possible à ce stade de la connexion.
    .hint = Si le message d’erreur d’Active Directory commence par « 000004DC », le programme n’est pas authentifié. Indiquez alors un compte de l’annuaire et son mot de passe dans les paramètres LDAP du programme, et utilisez LDAPS ou StartTLS. Si l’erreur persiste, configurez le programme pour qu’il ne suive pas les références, et vérifiez que le nom unique (DN) de base est correct.
    .developer = Vérifiez le résultat de l’opération Bind avant d’envoyer d’autres demandes. Répétez cette opération après avoir suivi une référence. N’envoyez pas StartTLS tant qu’une autre opération est en cours ni lorsque TLS est déjà actif.
LDAP_PROTOCOL_ERROR = Le serveur LDAP a reçu une demande mal formée ou qu’il ne prend pas en charge.
    .hint = Configurez le programme pour qu’il utilise la version 3 de LDAP. Si l’erreur se produit avec StartTLS, le serveur ne prend peut-être pas en charge StartTLS. Dans ce cas, configurez le programme pour qu’il utilise LDAPS (port 636).
    .developer = Avant d’utiliser une opération étendue, vérifiez que l’attribut supportedExtension de l’entrée racine (root DSE) contient l’identificateur d’objet (OID) de cette opération. Dans l’API C, affectez la valeur 3 à l’option LDAP_OPT_PROTOCOL_VERSION avant l’opération Bind.
LDAP_TIME_LIMIT_EXCEEDED = L’opération LDAP n’a pas été achevée dans le délai imparti.
    .hint = Choisissez une base de recherche plus restreinte ou un filtre plus précis, de préférence avec des attributs indexés. Si le programme propose les résultats paginés, activez-les. Si la recherche prend encore trop de temps, augmentez la limite de durée dans les paramètres LDAP du programme.
    .developer = Ne considérez pas comme un résultat complet les entrées reçues avant ce code.
LDAP_SIZE_LIMIT_EXCEEDED = La recherche a trouvé plus d’entrées que le serveur LDAP ou le programme n’en autorise. Le résultat n’est donc pas complet.
    .hint = Pour Active Directory, qui renvoie par défaut au plus 1 000 entrées par réponse, activez les résultats paginés plutôt que d’augmenter cette limite (MaxPageSize). D’autres serveurs, par exemple OpenLDAP, peuvent limiter le total de toutes les pages. Dans ce cas, restreignez la base de recherche ou le filtre, ou demandez une limite plus élevée pour le seul compte du programme.
    .developer = Envoyez le contrôle des résultats paginés (1.2.840.113556.1.4.319) et répétez la recherche avec le cookie renvoyé jusqu’à ce que le cookie soit vide. La limite de taille indiquée dans la demande de recherche peut aussi être en cause. Les entrées déjà reçues sont valides.
LDAP_ADMIN_LIMIT_EXCEEDED = L’opération LDAP a dépassé une limite fixée par un administrateur sur le serveur LDAP.
    .hint = Pour une recherche, choisissez une base de recherche plus restreinte ou un filtre plus précis, ou ajoutez sur le serveur un index pour les attributs que le filtre utilise. Si une modification échoue dans Active Directory et que le message d’erreur commence par « 00002024 », supprimez les valeurs devenues inutiles, car l’entrée en contient peut-être trop.
LDAP_UNAVAILABLE_CRITICAL_EXTENSION = La demande exige une extension (contrôle) que le serveur LDAP ne prend pas en charge pour cette opération.
    .hint = Dans les paramètres LDAP du programme, sélectionnez le type du serveur, par exemple Active Directory ou OpenLDAP. Si l’erreur persiste, désactivez les résultats paginés et le tri dans le programme.
    .developer = Lisez l’attribut supportedControl de l’entrée racine (root DSE) avant d’envoyer un contrôle. Ne marquez un contrôle comme critique que si l’opération n’a aucun sens sans lui, et n’envoyez le contrôle qu’avec les opérations pour lesquelles il est défini.
LDAP_BUSY = Le serveur LDAP est trop occupé pour effectuer l’opération.
    .hint = Réessayez plus tard. Si l’erreur se produit souvent, configurez le programme pour qu’il utilise un autre serveur LDAP et identifiez les programmes qui envoient un très grand nombre de demandes.
    .developer = Attendez avant chaque nouvelle tentative, et allongez chaque fois le temps d’attente.
LDAP_UNAVAILABLE = Le serveur LDAP, ou un service dont il a besoin, n’est pas disponible.
    .hint = Si Active Directory renvoie « Error initializing SSL/TLS », installez sur le contrôleur de domaine un certificat doté d’une clé privée et dont le champ « Utilisation avancée de la clé » contient « Authentification du serveur ». Sinon, vérifiez que le serveur a fini de démarrer, ou configurez le programme pour qu’il utilise un autre serveur LDAP.
LDAP_UNWILLING_TO_PERFORM = Le serveur LDAP refuse d’effectuer l’opération.
    .hint = Pour définir un mot de passe dans Active Directory, utilisez LDAPS (port 636) et un mot de passe conforme à la stratégie de mot de passe, et n’activez le compte qu’ensuite. Si un serveur LDAP autre qu’Active Directory refuse une authentification, vérifiez si le mot de passe est vide ou si le compte est désactivé. Si le serveur renvoie « no global superior knowledge », corrigez le nom unique (DN).
    .developer = Sur une connexion TLS, envoyez comme valeur de l’attribut unicodePwd le mot de passe entre guillemets droits doubles, encodé en UTF-16LE. Créez le compte à l’état désactivé, définissez le mot de passe, puis activez le compte. Le nombre hexadécimal au début d’un message de diagnostic d’Active Directory est un code d’erreur Win32. Si ce nombre est 209A pour l’attribut memberOf, modifiez plutôt l’attribut member du groupe.
LDAP_LOOP_DETECT = Le serveur LDAP a interrompu l’opération, car il a détecté une boucle dans l’annuaire.
    .hint = Recherchez dans l’annuaire les alias qui pointent les uns vers les autres, ainsi que les serveurs qui se transmettent mutuellement des demandes.
LDAP_AFFECTS_MULTIPLE_DSAS = L’opération concernerait plusieurs serveurs LDAP et ne peut pas être effectuée.
    .hint = Pour déplacer un objet vers un autre domaine de la même forêt, utilisez la commande Move-ADObject dans PowerShell avec le module Active Directory. Spécifiez le nom unique (DN) de l’objet avec le paramètre -Identity, le DN du nouveau conteneur avec -TargetPath, et les noms DNS complets des maîtres RID de l’ancien et du nouveau domaine avec -Server et -TargetServer.
LDAP_VIRTUAL_LIST_VIEW_ERROR = Le serveur LDAP n’a pas pu renvoyer la partie demandée d’une liste triée (vue de liste virtuelle).
    .hint = Si le programme offre ce choix, configurez-le pour qu’il utilise les résultats paginés au lieu de la vue de liste virtuelle.
    .developer = Pour connaître la cause de l’erreur, lisez le champ virtualListViewResult du contrôle de réponse. Envoyez le contrôle de tri côté serveur en même temps que le contrôle de vue de liste virtuelle.
LDAP_OTHER = Le serveur LDAP n’a pas pu achever l’opération en raison d’une erreur interne.
    .hint = Lisez le message d’erreur du serveur. Ce message peut préciser la cause de l’échec. Consultez ensuite, dans le journal du serveur LDAP, les entrées enregistrées au moment de l’erreur.
    .developer = Enregistrez le message de diagnostic du serveur dans le journal de votre programme.

## Names and entries

LDAP_NO_SUCH_OBJECT = L’entrée indiquée dans la demande n’existe pas dans l’annuaire, ou le compte n’est pas autorisé à la voir.
    .hint = Vérifiez le nom unique (DN) de base et les autres DN dans les paramètres LDAP du programme. Dans un message d’erreur d’Active Directory, « best match of » est suivi de la partie du nom qui existe. Si les noms sont corrects, vérifiez que le compte du programme est autorisé à lire l’entrée.
    .developer = Une recherche sans résultat réussit, mais ne renvoie aucune entrée. Pour une recherche, ce code signifie que la base de recherche n’existe pas ou que le compte n’est pas autorisé à la voir.
LDAP_ALIAS_PROBLEM = Un alias de l’annuaire pointe vers une entrée qui n’existe pas ou qui ne peut pas être utilisée.
    .hint = Vérifiez les alias situés sous la base de recherche du programme, et corrigez chaque alias qui pointe vers une entrée inexistante ou inutilisable.
LDAP_INVALID_DN_SYNTAX = Un nom unique (DN) contenu dans la demande a une forme incorrecte.
    .hint = Dans les paramètres LDAP du programme, indiquez le compte sous la forme d’un DN complet, par exemple cn=admin,dc=example,dc=com. OpenLDAP et de nombreux autres serveurs n’acceptent ni un simple nom d’utilisateur ni, contrairement à Active Directory, utilisateur@domaine ou DOMAINE\utilisateur. Placez une barre oblique inverse devant une virgule à l’intérieur d’une valeur, mais pas devant une virgule qui sépare les parties.
    .developer = Échappez chaque valeur d’un DN comme l’exige la RFC 4514 avant d’assembler les parties. N’échappez pas le DN entier.
LDAP_ALIAS_DEREFERENCING_PROBLEM = Le serveur LDAP n’a pas pu suivre un alias, car l’utilisation de cet alias ou de sa cible n’est pas autorisée pour cette opération.
    .hint = Vérifiez que le compte du programme est autorisé à lire l’alias et l’entrée vers laquelle l’alias pointe.
LDAP_NAMING_VIOLATION = Le nom de l’entrée enfreint une règle de nommage de l’annuaire.
    .hint = Pour Active Directory, vérifiez que le nom unique (DN) d’un utilisateur commence par CN, et non par sAMAccountName, et que celui d’une unité d’organisation commence par OU. Vérifiez aussi que le conteneur peut accueillir ce type d’entrée. Pour changer le nom d’une entrée, renommez l’entrée au lieu de modifier l’attribut qui fait partie de son nom.
    .developer = Lorsque vous ajoutez une entrée, incluez l’attribut de la première partie du DN, avec la même valeur. Renommez une entrée avec l’opération Modify DN, et non avec Modify.
LDAP_NOT_ALLOWED_ON_NON_LEAF = L’opération n’est pas possible, car l’entrée indiquée dans la demande a des entrées subordonnées dans l’annuaire.
    .hint = Vérifiez les entrées subordonnées à celle que vous voulez supprimer ou renommer, et déplacez-les ou supprimez-les d’abord. Pour voir les entrées subordonnées à un compte, sélectionnez l’option « Utilisateurs, contacts, groupes et ordinateurs en tant que conteneurs » (Users, Contacts, Groups, and Computers as containers) dans le menu « Affichage » de la console Utilisateurs et ordinateurs Active Directory.
    .developer = Pour supprimer dans Active Directory une entrée et toutes celles qui lui sont subordonnées, utilisez le contrôle de suppression d’arborescence (1.2.840.113556.1.4.805), mais seulement après que l’utilisateur a confirmé ce qui sera supprimé.
LDAP_NOT_ALLOWED_ON_RDN = L’opération a été refusée, car elle supprimerait ou modifierait une valeur qui fait partie du nom de l’entrée.
    .hint = Renommez l’entrée au lieu de modifier l’attribut qui fait partie de son nom, par exemple CN ou OU.
    .developer = Utilisez l’opération Modify DN au lieu de Modify.
LDAP_ENTRY_ALREADY_EXISTS = Une entrée portant ce nom existe déjà dans l’annuaire.
    .hint = Choisissez un autre nom ou modifiez l’entrée existante. Si le message d’erreur d’Active Directory commence par « 00000524 », le nom du compte est déjà utilisé ailleurs dans le domaine. Si ce message commence par « 00000562 », le compte est déjà membre du groupe.
    .developer = Si un membre fait déjà partie du groupe, Active Directory renvoie ce résultat, alors que d’autres serveurs renvoient le résultat 20 (l’attribut ou la valeur existe déjà). S’il suffit que le membre soit présent, considérez ces deux résultats comme un succès.

## Attributes and values

LDAP_NO_SUCH_ATTRIBUTE = L’attribut ou la valeur que désigne la demande n’existe pas.
    .hint = Si le message d’erreur d’Active Directory commence par « 00000057 », vérifiez l’orthographe des noms d’attribut, par exemple mail et non email. Si vous supprimez une valeur, lisez de nouveau l’entrée, car la valeur a peut-être déjà été supprimée.
LDAP_UNDEFINED_ATTRIBUTE_TYPE = La demande désigne un attribut qui n’est pas défini dans le schéma du serveur LDAP.
    .hint = Vérifiez l’orthographe des noms d’attribut dans les paramètres LDAP du programme. Si ces noms sont corrects, ajoutez la définition d’attribut manquante au schéma du serveur.
LDAP_INAPPROPRIATE_MATCHING = Le filtre de recherche utilise un type de comparaison qui n’est pas défini pour l’attribut.
    .hint = Corrigez le filtre dans les paramètres LDAP du programme. Par exemple, si l’attribut ne permet pas de rechercher une partie d’une valeur, recherchez la valeur entière, sans le signe *.
LDAP_CONSTRAINT_VIOLATION = Une valeur de la demande enfreint une règle de l’annuaire, par exemple la stratégie de mot de passe.
    .hint = Pour un changement de mot de passe, vérifiez le mot de passe actuel, les règles applicables au nouveau mot de passe et la durée de vie minimale du mot de passe. Pour une autre modification dans Active Directory, vérifiez l’attribut que le message d’erreur indique entre parenthèses après « Att ». Si l’erreur se produit lors d’une authentification, un trop grand nombre de tentatives infructueuses a peut-être verrouillé le compte.
    .developer = Dans Active Directory, le nombre hexadécimal au début du message de diagnostic est un code d’erreur Win32, par exemple 52D pour la stratégie de mot de passe ou 2081 pour une seconde valeur d’un attribut à valeur unique.
LDAP_ATTRIBUTE_OR_VALUE_EXISTS = L’attribut ou la valeur à ajouter existe déjà dans l’entrée.
    .hint = Vérifiez si l’entrée possède déjà la valeur voulue, par exemple si l’utilisateur est déjà membre du groupe. Si c’est le cas, aucune action n’est nécessaire.
    .developer = S’il suffit que la valeur soit présente, considérez ce résultat comme un succès. N’envoyez pas deux fois la même valeur dans une même demande.
LDAP_INVALID_ATTRIBUTE_SYNTAX = Une valeur de la demande n’a pas la forme exigée par l’attribut.
    .hint = Vérifiez si une valeur est vide, se termine par une espace ou n’a pas la forme exigée, par exemple celle d’une date, d’un nombre ou d’un nom unique (DN). Si le message d’erreur mentionne objectClass, il se peut que le serveur ne reconnaisse pas une classe d’objet de la demande.
LDAP_OBJECT_CLASS_VIOLATION = L’entrée enfreint les règles de ses classes d’objet, par exemple parce qu’un attribut obligatoire manque.
    .hint = Si le message d’erreur du serveur mentionne un attribut manquant, ajoutez-le. Si le message mentionne un attribut non autorisé, supprimez-le ou ajoutez une classe d’objet qui l’autorise. Si aucun attribut n’est mentionné, comme dans Active Directory, comparez les attributs de l’entrée aux classes d’objet du schéma du serveur.
LDAP_OBJECT_CLASS_MODS_PROHIBITED = La classe d’objet d’une entrée existante ne peut pas être modifiée de cette manière.
    .hint = Créez une nouvelle entrée avec la classe d’objet structurelle voulue, car la classe d’objet structurelle d’une entrée existante ne peut pas être modifiée.

## Errors of the LDAP client

LDAP_SERVER_DOWN = Le client LDAP n’a pas pu se connecter au serveur LDAP, ou la connexion a été interrompue.
    .hint = Vérifiez le nom et le port du serveur LDAP, et vérifiez si un pare-feu bloque ce port. Si le programme utilise LDAPS (généralement sur le port 636), vérifiez que le certificat contient le nom du serveur et que le client approuve ce certificat. Si OpenSSL est installé, exécutez la commande « openssl s_client -connect server.example.com:636 » pour voir le certificat.
    .developer = Comparez le résultat à la constante de la bibliothèque que vous utilisez, car OpenLDAP utilise la valeur -1 pour cette erreur. Si le serveur a fermé une connexion inactive, rétablissez la connexion et exécutez l’opération Bind avant d’envoyer de nouveau la demande.
LDAP_TIMEOUT = Le client LDAP n’a pas reçu de réponse du serveur LDAP dans le délai prévu.
    .hint = Définissez dans le programme un délai d’attente LDAP plus long, ou limitez la recherche à une partie plus petite de l’annuaire. Si l’erreur persiste, vérifiez si le serveur LDAP est surchargé et si les attributs du filtre de recherche sont indexés.
    .developer = Augmentez le temps pendant lequel le client attend la réponse. En C, il s’agit du délai transmis à la fonction ldap_search_ext_s ou ldap_result. Dans de nombreuses autres bibliothèques, le délai de réponse de la connexion est distinct de la limite de durée de la recherche, que seul le serveur applique. OpenLDAP utilise la valeur -5 pour cette erreur.
LDAP_CONNECT_ERROR = Le client LDAP n’a pas pu établir la connexion au serveur LDAP, par exemple parce que StartTLS a échoué.
    .hint = Vérifiez le nom et le port du serveur LDAP, et vérifiez si un pare-feu bloque ce port. Si le programme utilise StartTLS ou LDAPS, vérifiez que le certificat contient le nom du serveur et que le client approuve ce certificat. N’approuvez le certificat d’une autorité de certification (AC) qu’après en avoir établi l’authenticité.
    .developer = Si le programme utilise la bibliothèque OpenLDAP, qui utilise la valeur -11 pour cette erreur, affectez à l’option LDAP_OPT_X_TLS_CACERTFILE le fichier du certificat de l’AC avant d’établir la connexion TLS. Si vous définissez cette option pour une seule connexion, affectez aussi la valeur 0 à l’option LDAP_OPT_X_TLS_NEWCTX, faute de quoi la bibliothèque ignore le nouveau réglage.
