### SPDX-License-Identifier: MIT OR Apache-2.0

## Around every page

language-name = Français
site-title = codes d’erreur des ouvertures de session Windows
site-description = Signification des codes de Windows, Active Directory, Kerberos, TLS et LDAP en cas d’échec d’ouverture de session ou de connexion : { $count } codes.
skip-link = Aller au contenu
nav-label = Menu principal
nav-box = Rechercher
nav-numbers = Lire un code
nav-languages = Langue
nav-path = Vous êtes ici
nav-start = Accueil
footer-free = Logiciel libre : les textes et les programmes peuvent être utilisés selon la licence MIT ou la licence Apache 2.0.
footer-independent = Projet indépendant, qui n’est pas un produit Microsoft.
footer-source = Sources et corrections

## Start page

start-heading = Que signifie ce code d’erreur ?
start-lead = Collez un code, un journal ou le texte d’une boîte de dialogue de Windows, Active Directory, Kerberos, TLS ou LDAP. Vous obtenez une explication claire et la marche à suivre.
start-lead-without-box = Les codes de Windows, Active Directory, Kerberos, TLS et LDAP qui s’affichent lorsqu’une ouverture de session ou une connexion sécurisée échoue, chacun avec une explication claire et la marche à suivre.
start-frequent = Les plus consultés
start-families = Tous les codes

## The box on the start page

box-explain = Expliquer
box-clear = Effacer
box-without-script = La zone de recherche nécessite JavaScript. Toutes les autres pages fonctionnent sans.
box-private = Ce que vous collez reste sur votre ordinateur : c’est votre navigateur qui l’analyse, et la stratégie de sécurité de cette page interdit toute connexion à un autre serveur.
box-examples = Exemples :
box-loading = Chargement des explications…
box-failed = Les explications n’ont pas pu être chargées. Rechargez la page ou cherchez le code dans les listes ci-dessous.
box-from-file = Les navigateurs ne chargent les explications qu’à partir d’un serveur web, et non à partir d’un fichier. Les listes ci-dessous restent utilisables.
box-text = Votre texte, avec les codes signalés
box-count = Résultats : { $count }
box-times = { $count } ×
box-lines = Lignes : { $lines }
box-link = Copier un lien vers ces codes
box-link-copied = Lien copié. Il contient les codes, et non votre texte.
box-other-language = Trouvé en : { $language }
box-more = Non affichés : { $count }

## What a number is made of, as phrases behind the number

parts-win32 = Erreur Win32
parts-hresult = HRESULT du composant (facility) { $facility }, numéro { $number }
parts-hresult-win32 = HRESULT contenant l’erreur Win32 { $error }
parts-ntstatus = NTSTATUS du composant (facility) { $facility }, numéro { $number }
parts-hresult-ntstatus = HRESULT contenant le NTSTATUS { $status }
parts-com-err = Erreur de la bibliothèque Kerberos de MIT ou de Heimdal, numéro { $number }
parts-customer = Défini par un programme, et non par Microsoft

## The page of a code

code-title = signification et solution
code-number = Numéro
spelling-hexadecimal = hexadécimal
spelling-decimal = décimal
spelling-signed = décimal signé
spelling-unsigned = décimal non signé
spelling-hresult = sous forme de HRESULT
spelling-event = dans les événements Windows
spelling-mit = dans Kerberos de MIT et de Heimdal
spelling-data = dans les erreurs LDAP d’Active Directory
spelling-short = dans une recherche
code-names = Autres noms
code-parts = Structure
code-twins = Même erreur sous un autre numéro
code-not = À ne pas confondre avec
code-neighbours = Numéros voisins
code-previous = Précédent
code-next = Suivant
code-languages = Dans les autres langues
code-rare = Ce code est rare. Le catalogue contient son nom et son numéro, mais aucune explication.

## Families

family-sspi = SSPI et Schannel
family-sspi-about = Ce que Windows répond aux programmes qui ouvrent une session ou sécurisent une connexion : noms commençant par `SEC_E_` ou `SEC_I_`.
family-certificates = Certificats et signatures
family-certificates-about = Certificats, chaînes et révocation, fichiers et messages signés : noms commençant par `CERT_E_`, `TRUST_E_`, `CRYPT_E_` ou `CERTSRV_E_`.
family-keys = Clés et fournisseurs
family-keys-about = Clés et fournisseurs de chiffrement qui les conservent : noms commençant par `NTE_`.
family-smart-cards = Cartes à puce
family-smart-cards-about = Cartes à puce, lecteurs et codes PIN : noms commençant par `SCARD_`.
family-ntstatus = NTSTATUS
family-ntstatus-about = Codes du noyau de Windows, tels que les affichent les événements 4625 et 4776 et les partages de fichiers : noms commençant par `STATUS_`.
family-win32 = Erreurs Win32
family-win32-about = Codes d’erreur système de Windows, également à l’intérieur d’un HRESULT et après le mot « data » dans les erreurs d’Active Directory : noms commençant par `ERROR_`.
family-kerberos = Kerberos
family-kerberos-about = Réponses du centre de distribution de clés (KDC), telles que les affichent les événements 4768, 4769 et 4771, MIT, Heimdal et Java : noms commençant par `KDC_ERR_` ou `KRB_`.
family-tls = Alertes TLS
family-tls-about = Alertes par lesquelles l’un des deux ordinateurs met fin à une connexion TLS, telles que les affichent les événements Schannel, OpenSSL et les navigateurs : noms commençant par `TLS_ALERT_`.
family-ldap = Résultats LDAP
family-ldap-about = Résultats de serveurs d’annuaire tels qu’Active Directory et OpenLDAP : noms commençant par `LDAP_`.

## Headings within a family

group-success = Succès
group-informational-codes = Information : l’appel a abouti et il reste quelque chose à faire
group-errors = Erreurs
group-signatures-of-files = Signatures de fichiers
group-how-signatures-are-checked = Vérification des signatures
group-certificate-chains = Chaînes de certificats
group-validity-and-revocation = Validité et révocation
group-names-and-purposes-of-certificates = Noms et usages des certificats
group-certificate-requests = Demandes de certificats
group-certificates-stores-and-files = Certificats, magasins et fichiers
group-signed-and-encrypted-messages = Messages signés et chiffrés
group-settings-of-the-computer = Paramètres de l’ordinateur
group-access-to-a-private-key = Accès à une clé privée
group-operations-with-a-key = Opérations avec une clé
group-cryptographic-providers-and-algorithms = Fournisseurs de chiffrement et algorithmes
group-tpm-and-windows-hello = TPM et Windows Hello
group-service = Service
group-readers = Lecteurs
group-cards = Cartes
group-pins-and-access = Codes PIN et accès
group-certificates-and-keys = Certificats et clés
group-programs = Programmes
group-steps-of-a-sign-in = Étapes d’une ouverture de session
group-sign-in-and-accounts = Ouverture de session et comptes
group-access-and-file-sharing = Accès et partage de fichiers
group-any-function = Toute fonction
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
group-services-and-their-names = Services et noms de service
group-tickets-and-clocks = Tickets et horloges
group-keys-and-encryption-types = Clés et types de chiffrement
group-trust-between-realms = Approbation entre domaines Kerberos
group-smart-cards-and-certificates = Cartes à puce et certificats
group-messages-and-the-protocol = Messages et protocole
group-closures-and-warnings = Fermetures et avertissements
group-negotiation = Négociation
group-certificates-and-access = Certificats et accès
group-messages = Messages
group-internal-errors = Erreurs internes
group-obsolete-alerts = Alertes obsolètes
group-success-and-next-steps = Succès et étapes suivantes
group-sign-in-and-protection = Ouverture de session et protection
group-operations-and-limits = Opérations et limites
group-names-and-entries = Noms et entrées
group-attributes-and-values = Attributs et valeurs
group-errors-of-the-ldap-client = Erreurs du client LDAP
group-shared = Codes de même signification qu’un code d’une autre famille
group-rare = Codes rares, sans explication

## The page that explains how to read such numbers

numbers-title = Lire les codes d’erreur de Windows, d’Active Directory et de Kerberos
numbers-description = HRESULT, NTSTATUS, Win32, « data 52e », Kerberos et TLS : reconnaître un code et comprendre ce que disent ses chiffres.
numbers-heading = Lire un code
numbers-lead = La même erreur s’affiche sous la forme d’un nombre hexadécimal dans un programme et d’un nombre négatif dans un autre. Quelques règles suffisent pour reconnaître un code.
numbers-spellings-heading = Un nombre, trois écritures
numbers-spellings = Les programmes écrivent un code en hexadécimal, ou bien en décimal avec ou sans signe. Il s’agit dans les trois cas du même nombre. Windows compte sur 32 bits, et le nombre décimal signé est négatif pour presque toutes les erreurs.
numbers-parts-heading = Ce que disent les chiffres
numbers-parts = La plupart des codes de Windows sont des HRESULT. Le premier bit distingue un échec d’un succès, les chiffres suivants désignent le composant de Windows qui définit le code (« facility » en anglais), et les quatre derniers chiffres sont le numéro au sein de ce composant.
numbers-parts-severity = Échec
numbers-parts-facility = Composant { $facility } : SSPI
numbers-parts-number = Numéro au sein du composant
numbers-parts-first-bit = N’omettez jamais le premier chiffre : `0x80090321` est l’erreur `SEC_E_BUFFER_TOO_SMALL`, alors que `0x00090321` est le code d’information `SEC_I_RENEGOTIATE`.
numbers-facilities = Le composant 9 correspond à SSPI et aux clés, le 11 aux certificats, le 16 aux cartes à puce et le 7 aux erreurs Win32. D’autres numéros, tels que 19 pour .NET ou 36 pour Windows Update, appartiennent à d’autres parties de Windows.
numbers-win32-heading = Une erreur Win32 dans un HRESULT
numbers-win32 = Si un code commence par `0x8007`, ses quatre derniers chiffres sont une erreur Win32. Convertissez ces quatre chiffres d’hexadécimal en décimal : `0x8007052E` contient 52E, et 52E vaut 1326, c’est-à-dire `ERROR_LOGON_FAILURE`.
numbers-ntstatus-heading = NTSTATUS dans les événements d’ouverture de session
numbers-ntstatus = Les codes qui commencent par `0xC0` sont des erreurs NTSTATUS du noyau de Windows. L’événement 4625 en affiche deux : « État » (Status) est le résultat général, et « Sous-état » (Sub Status), s’il n’est pas 0, est la cause précise. Un NTSTATUS dans un HRESULT commence par `0xD0`.
numbers-ntstatus-table = Valeurs fréquentes de « État » (Status) et de « Sous-état » (Sub Status)
numbers-directory-heading = « data 52e » : Active Directory par LDAP
numbers-directory = Lorsqu’Active Directory refuse une ouverture de session LDAP, le résultat est toujours LDAP 49 (`LDAP_INVALID_CREDENTIALS`), et le nombre placé avant « LdapErr » ne dit rien à lui seul. La cause est la valeur placée après « data », une erreur Win32 en hexadécimal :
numbers-directory-table = Valeurs fréquentes après « data »
numbers-kerberos-heading = Kerberos dans les événements Windows et chez MIT
numbers-kerberos = Les événements 4768, 4769 et 4771 affichent en hexadécimal le code du centre de distribution de clés (KDC) : le code d’échec `0x18` vaut 24, c’est-à-dire `KDC_ERR_PREAUTH_FAILED`. Les bibliothèques de MIT et de Heimdal y ajoutent un grand nombre négatif, si bien que 24 devient -1765328360.
numbers-kerberos-table = Valeurs fréquentes du code de résultat (Result Code) et du code d’échec (Failure Code)
numbers-small-heading = Les petits nombres demandent un contexte
numbers-small = Un petit nombre est ambigu à lui seul : 49 n’a pas le même sens dans Kerberos, dans TLS et dans LDAP. Regardez les mots qui entourent le nombre, tels que « SSL alert number 49 », « alert code is 49 » ou « LDAP: error code 49 ». Dans une recherche, saisissez `krb 49`, `tls 49` ou `ldap 49`.
numbers-column-value = Valeur
numbers-column-code = Code et signification

## Other pages

missing-title = Cette page n’existe pas
missing-text = Vérifiez le numéro ou le nom dans l’adresse, ou recherchez le code.
missing-link = Rechercher un code
