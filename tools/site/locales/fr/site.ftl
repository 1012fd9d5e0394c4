### SPDX-License-Identifier: MIT OR Apache-2.0

## Around every page

language-name = Français
site-title = codes d’erreur d’ouverture de session Windows expliqués
site-description = Une ouverture de session ou une connexion sécurisée échoue ? { $count } codes Windows, Active Directory, Kerberos, TLS et LDAP expliqués en six langues.
skip-link = Aller au contenu principal
nav-label = Menu principal
nav-box = Rechercher
nav-numbers = Comment lire un code
nav-languages = Langue
nav-path = Vous êtes ici
nav-start = Accueil
footer-free = Logiciel libre : les textes et les programmes peuvent être utilisés sous licence MIT ou Apache 2.0, au choix.
footer-independent = Projet indépendant : ce n’est pas un produit Microsoft.
footer-source = Code source du projet et comment proposer une correction

## Start page

start-heading = Que signifie ce code d’erreur ?
start-lead = Collez un code Windows, Active Directory, Kerberos, TLS ou LDAP, un journal qui contient de tels codes ou le texte d’un message d’erreur. Vous obtiendrez une explication claire et la marche à suivre.
start-lead-without-box = Ce site explique les codes Windows, Active Directory, Kerberos, TLS et LDAP qui s’affichent lorsqu’une ouverture de session ou une connexion sécurisée échoue, et vous indique la marche à suivre.
start-frequent = Codes souvent recherchés
start-families = Tous les codes

## The box on the start page

box-explain = Expliquer
box-clear = Effacer
box-without-script = La zone de recherche nécessite JavaScript. Le reste du site fonctionne sans JavaScript.
box-private = Ce que vous collez reste sur votre ordinateur. C’est votre navigateur qui recherche les codes, et il n’envoie votre texte nulle part. De plus, la stratégie de sécurité du contenu (CSP) de cette page bloque toute connexion à un serveur autre que celui depuis lequel la page a été chargée.
box-examples = Exemples :
box-loading = Chargement des explications…
box-failed = Les explications n’ont pas pu être chargées. Rechargez la page ou cherchez le code dans les listes ci-dessous.
box-from-file = Cette page a été ouverte à partir d’un fichier, mais les navigateurs ne chargent les explications que depuis un serveur web. Les listes ci-dessous restent utilisables.
box-text = Votre texte, avec les codes mis en évidence
box-count = Résultats : { $count }
box-times = { $count } fois
box-lines = Lignes : { $lines }
box-link = Copier un lien vers ces codes
box-link-copied = Lien copié. Il contient les codes, mais pas votre texte.
box-other-language = Correspond au texte en { $language }
box-more = Autres codes non affichés : { $count }

## What a number is made of, as phrases behind the number

parts-win32 = Erreur Win32
parts-hresult = HRESULT du composant { $facility }, numéro { $number }
parts-hresult-win32 = HRESULT contenant l’erreur Win32 { $error }
parts-ntstatus = NTSTATUS du composant { $facility }, numéro { $number }
parts-hresult-ntstatus = HRESULT contenant le NTSTATUS { $status }
parts-com-err = Erreur numéro { $number } des bibliothèques MIT Kerberos et Heimdal
parts-customer = Défini par un programme ou un environnement d’exécution, et non par Windows

## The page of a code

code-title = signification et conseils
code-number = Numéro
spelling-hexadecimal = hexadécimal
spelling-decimal = décimal
spelling-signed = décimal signé
spelling-unsigned = décimal non signé
spelling-hresult = sous forme de HRESULT
spelling-event = dans les événements Windows
spelling-mit = dans MIT Kerberos et Heimdal
spelling-data = dans les erreurs LDAP d’Active Directory
spelling-short = à saisir dans la zone de recherche
code-names = Autres noms
code-parts = Structure
code-twins = Même signification sous un autre numéro
code-not = À ne pas confondre avec
code-neighbours = Numéros voisins
code-previous = Précédent
code-next = Suivant
code-languages = Dans les autres langues
code-rare = Ce code est rare. Le catalogue indique son nom et son numéro, mais ne l’explique pas.

## Families

family-sspi = SSPI et Schannel
family-sspi-about = Codes que Windows renvoie aux programmes qui authentifient des utilisateurs ou sécurisent une connexion. Le nom de ces codes commence par `SEC_E_` ou `SEC_I_`.
family-certificates = Certificats et signatures
family-certificates-about = Codes relatifs aux certificats, aux chaînes de certificats et à la révocation, ainsi qu’aux fichiers et aux messages signés. Le nom de ces codes commence par `CERT_E_`, `TRUST_E_`, `CRYPT_E_` ou `CERTSRV_E_`.
family-keys = Clés et fournisseurs de chiffrement
family-keys-about = Codes relatifs aux clés et aux fournisseurs de chiffrement qui les conservent. Le nom de ces codes commence par `NTE_`.
family-smart-cards = Cartes à puce
family-smart-cards-about = Codes relatifs aux cartes à puce, aux lecteurs et au code PIN. Le nom de ces codes commence par `SCARD_`.
family-ntstatus = NTSTATUS
family-ntstatus-about = Codes d’état internes de Windows, qui figurent sous forme de nombres dans les événements 4625 et 4776 et dans les réponses des serveurs de fichiers. Le nom de ces codes commence par `STATUS_`.
family-win32 = Erreurs Win32
family-win32-about = Codes d’erreur système de Windows, que l’on trouve aussi à l’intérieur d’un HRESULT et après le mot « data » dans les erreurs d’Active Directory. Le nom de ces codes commence le plus souvent par `ERROR_`.
family-kerberos = Kerberos
family-kerberos-about = Erreurs Kerberos renvoyées par le centre de distribution de clés (KDC) ou par un service, qui figurent dans les événements 4768, 4769 et 4771 et dans les messages de MIT Kerberos, de Heimdal et de Java. Le nom de ces erreurs commence par `KDC_ERR_` ou `KRB_`.
family-tls = Alertes TLS
family-tls-about = Alertes par lesquelles le client ou le serveur signale un problème ou met fin à une connexion TLS, et que l’on retrouve dans les événements Schannel et dans les messages d’OpenSSL et des navigateurs. Sur ce site, le nom de ces alertes commence par `TLS_ALERT_`.
family-ldap = Codes de résultat LDAP
family-ldap-about = Codes de résultat renvoyés par les serveurs d’annuaire tels qu’Active Directory et OpenLDAP, et erreurs que le client LDAP signale lui-même. Leur nom commence par `LDAP_`.

## Headings within a family

group-success = Succès
group-informational-codes = Codes d’information, qui ne sont pas des erreurs
group-errors = Erreurs
group-signatures-of-files = Signatures de fichiers
group-how-signatures-are-checked = Vérification des signatures
group-certificate-chains = Chaînes de certificats
group-validity-and-revocation = Validité et révocation
group-names-and-purposes-of-certificates = Noms et usages des certificats
group-certificate-requests = Demandes de certificat
group-certificates-stores-and-files = Certificats, magasins et fichiers
group-signed-and-encrypted-messages = Messages signés et chiffrés
group-settings-of-the-computer = Paramètres de l’ordinateur
group-access-to-a-private-key = Accès à une clé privée
group-operations-with-a-key = Opérations sur les clés
group-cryptographic-providers-and-algorithms = Fournisseurs de chiffrement et algorithmes
group-tpm-and-windows-hello = TPM et Windows Hello
group-service = Service de carte à puce
group-readers = Lecteurs
group-cards = Cartes
group-pins-and-access = Codes PIN et accès
group-certificates-and-keys = Certificats et clés
group-programs = Appels effectués par les programmes
group-steps-of-a-sign-in = Étapes d’une ouverture de session
group-sign-in-and-accounts = Ouverture de session et comptes
group-access-and-file-sharing = Accès et partage de fichiers
group-any-function = Erreurs générales que toute fonction peut renvoyer
group-passwords = Mots de passe
group-domains-and-domain-controllers = Domaines et contrôleurs de domaine
group-trust-between-a-computer-and-a-domain = Relation d’approbation entre un ordinateur et un domaine
group-authentication-protocols = Protocoles d’authentification
group-directory-services = Services d’annuaire
group-file-servers-and-shares = Serveurs de fichiers et partages
group-remote-procedure-calls = Appels de procédure distante
group-secure-web-connections = Connexions web sécurisées
group-vpn-and-remote-access = VPN et accès à distance
group-success-and-steps-of-the-sign-in = Succès et étapes de l’ouverture de session
group-accounts-and-passwords = Comptes et mots de passe
group-services-and-their-names = Services et noms de principal du service (SPN)
group-tickets-and-clocks = Tickets et horloges
group-keys-and-encryption-types = Clés et types de chiffrement
group-trust-between-realms = Relations d’approbation entre domaines Kerberos
group-smart-cards-and-certificates = Cartes à puce et certificats
group-messages-and-the-protocol = Messages et protocole
group-closures-and-warnings = Fermetures de connexion et avertissements
group-negotiation = Négociation
group-certificates-and-access = Certificats et accès
group-messages = Messages
group-internal-errors = Erreurs internes
group-obsolete-alerts = Alertes obsolètes
group-success-and-next-steps = Succès et étapes suivantes
group-sign-in-and-protection = Authentification et sécurité de la connexion
group-operations-and-limits = Opérations et limites
group-names-and-entries = Noms et entrées
group-attributes-and-values = Attributs et valeurs
group-errors-of-the-ldap-client = Erreurs du client LDAP
group-shared = Codes ayant la même signification qu’un code d’une autre famille
group-rare = Codes rares, sans explication

## The page that explains how to read such numbers

numbers-title = Lire les codes d’erreur Windows, Active Directory, Kerberos et TLS
numbers-description = HRESULT, NTSTATUS, Win32, « data 52e », Kerberos et TLS : reconnaître le type d’un code et comprendre ce que signifient ses chiffres.
numbers-heading = Comment lire un code
numbers-lead = Une même erreur s’affiche sous la forme d’un nombre hexadécimal dans un programme et d’un nombre négatif dans un autre. Quelques règles suffisent pour savoir à quel type de code vous avez affaire.
numbers-spellings-heading = Un code, trois écritures
numbers-spellings = Les programmes écrivent un code en hexadécimal, en décimal signé ou en décimal non signé. Ces trois écritures représentent les mêmes 32 bits. Lorsqu’un HRESULT ou un NTSTATUS signale une erreur, son premier bit vaut 1, et le nombre décimal signé est donc négatif.
numbers-parts-heading = Ce que signifient les chiffres
numbers-parts = De nombreux codes de Windows sont des HRESULT. En hexadécimal, un HRESULT compte huit chiffres. Le premier chiffre distingue un échec (généralement 8) d’un succès (généralement 0). Les trois chiffres suivants désignent le composant (« facility » en anglais), c’est-à-dire la partie de Windows qui définit le code, et les quatre derniers forment le numéro au sein de ce composant.
numbers-parts-severity = Échec
numbers-parts-facility = Composant { $facility } : SSPI
numbers-parts-number = Numéro au sein du composant
numbers-parts-first-bit = N’omettez jamais le premier chiffre. `0x80090321` est l’erreur `SEC_E_BUFFER_TOO_SMALL`, alors que `0x00090321` est le code d’information `SEC_I_RENEGOTIATE`.
numbers-facilities = Les numéros de composant sont donnés ici en décimal, avec, entre parenthèses, le début des codes d’erreur correspondants. Le composant 9 (`0x8009`) regroupe les codes de SSPI, ceux des clés et, pour les certificats, les codes dont le nom commence par `CRYPT_E_` ou `CERTSRV_E_`, ainsi qu’une partie des codes `TRUST_E_`. Le composant 11 (`0x800B`) regroupe les autres codes relatifs aux certificats, le 16 (`0x8010`) ceux des cartes à puce et le 7 (`0x8007`) les erreurs Win32. Les autres numéros désignent d’autres parties de Windows ou d’autres produits, par exemple le 19 (`0x8013`) pour .NET et le 36 (`0x8024`) pour Windows Update.
numbers-win32-heading = Une erreur Win32 dans un HRESULT
numbers-win32 = Si un code commence par `0x8007`, ses quatre derniers chiffres représentent une erreur Win32. Convertissez ces chiffres d’hexadécimal en décimal. Par exemple, dans `0x8007052E`, les chiffres 052E valent 1326, c’est-à-dire `ERROR_LOGON_FAILURE`.
numbers-ntstatus-heading = Codes NTSTATUS dans les événements d’ouverture de session
numbers-ntstatus = Les codes qui commencent par `0xC000` sont généralement des erreurs NTSTATUS, c’est-à-dire des codes d’état internes de Windows. L’événement 4625 en affiche deux. Le champ « État » (Status) donne le résultat général, et le champ « Sous-état » (Sub Status), s’il est différent de 0, indique la cause précise. Dans un HRESULT qui contient une erreur NTSTATUS, le premier chiffre est D au lieu de C : `0xC000006D` devient `0xD000006D`.
numbers-ntstatus-table = Valeurs fréquentes des champs « État » (Status) et « Sous-état » (Sub Status)
numbers-directory-heading = « data 52e » : les erreurs LDAP d’Active Directory
numbers-directory = Lorsqu’Active Directory refuse une authentification LDAP (opération Bind), le résultat est généralement LDAP 49 (`LDAP_INVALID_CREDENTIALS`). Le nombre placé avant « LdapErr », généralement 80090308, permet rarement de connaître la cause du refus. C’est la valeur hexadécimale placée après « data », presque toujours une erreur Win32, qui indique cette cause :
numbers-directory-table = Valeurs fréquentes après « data »
numbers-kerberos-heading = Codes Kerberos dans les événements Windows, dans MIT Kerberos et dans Heimdal
numbers-kerberos = Les événements 4768, 4769 et 4771 affichent en hexadécimal le code d’erreur du centre de distribution de clés (KDC). Par exemple, si le champ « Code d’échec » (Failure Code) contient `0x18`, il s’agit du code 24, c’est-à-dire de `KDC_ERR_PREAUTH_FAILED`. Les bibliothèques MIT Kerberos et Heimdal ajoutent -1765328384 à ce code, si bien que 24 devient -1765328360.
numbers-kerberos-table = Valeurs fréquentes des champs « Code de résultat » (Result Code) et « Code d’échec » (Failure Code)
numbers-small-heading = Les petits nombres n’ont de sens que dans leur contexte
numbers-small = Pris isolément, un petit nombre est ambigu : 49 n’a pas le même sens dans Kerberos, dans TLS et dans LDAP. Regardez les mots qui entourent le nombre, tels que « SSL alert number 49 », « alert code is 49 » (événement Schannel en anglais) ou « LDAP: error code 49 ». Dans la zone de recherche, saisissez `krb 49`, `tls 49` ou `ldap 49`.
numbers-column-value = Valeur
numbers-column-code = Code et signification

## Other pages

missing-title = Cette page n’existe pas
missing-text = Vérifiez le numéro ou le nom dans l’adresse, ou recherchez le code.
missing-link = Rechercher un code
