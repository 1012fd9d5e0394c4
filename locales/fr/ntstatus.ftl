## Steps of a sign-in

STATUS_MORE_PROCESSING_REQUIRED = L’authentification n’est pas encore terminée, et le serveur attend un autre message du client.
    .hint = Cet état correspond à une étape normale de l’authentification. Dans un journal ou une capture réseau, recherchez l’état du dernier message de l’authentification.
    .developer = Transmettez le jeton de la réponse au package de sécurité, par exemple à la fonction InitializeSecurityContext, et envoyez le nouveau jeton dans la demande d’établissement de session (session setup) suivante, avec l’ID de session de la réponse. Seul l’état de la dernière réponse indique si l’authentification a réussi.

## Sign-in and accounts

STATUS_NO_SUCH_LOGON_SESSION = La session de l’utilisateur n’existe pas ou ne dispose d’aucune information d’identification utilisable, ou bien le domaine de l’utilisateur est introuvable.
    .hint = Si la commande « dsregcmd /status » affiche cet état pour une connexion avec un compte Microsoft Entra, ajoutez le domaine du nom d’utilisateur à Microsoft Entra ID en tant que domaine personnalisé. Si vous vous connectez à un dossier partagé, indiquez le nom d’utilisateur sous la forme DOMAINE\utilisateur ou SERVEUR\utilisateur. Si la commande klist échoue dans une session PowerShell distante, exécutez-la dans une session Bureau à distance.
STATUS_WRONG_PASSWORD = Le mot de passe indiqué pour le compte est incorrect.
    .hint = Saisissez de nouveau le mot de passe et remplacez l’ancien partout où il est encore utilisé (service, tâche, lecteur réseau mappé ou téléphone). Si des tentatives continuent d’échouer, le champ « Station de travail source » (Source Workstation) de l’événement 4776, sur le contrôleur de domaine ou le serveur, indique l’ordinateur d’où elles proviennent. Si la commande « dsregcmd /status » affiche cet état, vérifiez si Microsoft Entra ID est joignable.
    .developer = N’inscrivez cet état que dans un journal destiné aux administrateurs. Indiquez seulement à la personne qui s’authentifie que le nom d’utilisateur ou le mot de passe est incorrect.
STATUS_NO_SECRETS = La base de données de comptes de l’ordinateur qui a vérifié le mot de passe ne contient pas les données secrètes du compte, par exemple le hachage du mot de passe.
STATUS_PKINIT_CLIENT_FAILURE = Le certificat utilisé pour ouvrir une session avec Kerberos n’est pas valide ou n’est pas approuvé.
    .hint = Vérifiez que le certificat choisi est le bon et qu’il n’a pas expiré. Sur un contrôleur de domaine, exécutez la commande « certutil -enterprise -store NTAuth » pour vérifier que l’autorité de certification (AC) qui a émis le certificat est acceptée pour l’ouverture de session. Si un ordinateur ouvre une session avec un certificat, celui-ci doit contenir le nom DNS de l’ordinateur.

## Access and file sharing

STATUS_ACCESS_DENIED = Le serveur ou l’ordinateur a refusé l’accès demandé.
    .hint = Vérifiez que le compte dispose des autorisations nécessaires sur le partage ou l’objet. Si un ordinateur Windows refuse l’accès à un administrateur local, utilisez un compte de domaine doté des droits d’administrateur plutôt que de désactiver le contrôle de compte d’utilisateur (UAC). Si l’accès n’est refusé qu’à certains programmes, mettez-les à jour, car le serveur exige peut-être la signature ou le chiffrement.
    .developer = Signez les demandes si le serveur exige la signature, et signez ou chiffrez toujours la demande de connexion au partage (tree connect) de SMB 3.1.1. Si le serveur exige le chiffrement, négociez SMB 3 avec chiffrement. Transmettez à InitializeSecurityContext, comme nom de cible, cifs/ suivi du nom du serveur, car un serveur de fichiers peut vérifier le nom de cible.
STATUS_NOT_SUPPORTED = Le serveur ou la fonction ne prend pas en charge la demande.
    .hint = Si l’authentification auprès d’un serveur de fichiers échoue, il est possible que le serveur ou le domaine n’accepte pas NTLM. Pour utiliser Kerberos, connectez-vous au serveur en indiquant son nom DNS complet, à partir d’un ordinateur qui peut joindre un contrôleur de domaine. Si une ouverture de session par carte à puce ou avec Windows Hello Entreprise échoue, vérifiez que chaque contrôleur de domaine possède un certificat adapté à Kerberos.
    .developer = Pour une ouverture de session S4U, utilisez le package Kerberos avec un compte de domaine et le package MSV1_0 avec un compte local, car un package inadapté renvoie cet état.
STATUS_NETWORK_NAME_DELETED = La connexion au partage réseau a pris fin.
    .hint = Reconnectez-vous au partage. Si l’erreur se reproduit, vérifiez si le serveur a été redémarré. Sur un serveur Windows, exécutez la commande Get-SmbShare dans PowerShell pour voir si le partage existe toujours.
    .developer = Reconnectez-vous au partage et envoyez de nouveau la demande avec le nouvel ID d’arborescence (tree ID). Si toutes les demandes échouent, vérifiez que le programme envoie l’ID d’arborescence de la dernière réponse de connexion au partage (tree connect).
STATUS_REQUEST_NOT_ACCEPTED = Le serveur n’a pas accepté la demande.
    .hint = Si la commande « dsregcmd /status » affiche cet état pour une connexion avec un compte Microsoft Entra, les lignes « Server Error Code » et « Server Error Description » de la même sortie précisent la cause de l’échec. Si un serveur de fichiers renvoie cet état, il a probablement atteint sa limite de connexions. Fermez alors les connexions inutiles.
    .developer = Si un serveur SMB renvoie cet état, utilisez une même session pour plusieurs demandes et fermez chaque session qui n’est plus nécessaire.
STATUS_USER_SESSION_DELETED = Le serveur ne reconnaît pas la session que le client utilise.
    .hint = Reconnectez-vous au serveur. Si l’erreur apparaît après une période d’inactivité, le serveur a probablement mis fin à la session. Si l’erreur apparaît à chaque connexion, mettez à jour le programme qui se connecte.
    .developer = Établissez une nouvelle session, puis envoyez de nouveau la demande. Utilisez l’ID de session de la dernière réponse d’établissement de session (session setup), car certains serveurs n’attribuent cet ID que dans cette réponse.
STATUS_NETWORK_SESSION_EXPIRED = L’authentification de la session auprès du serveur a expiré.
    .hint = Reconnectez-vous au serveur. Si un programme qui reste longtemps en cours d’exécution échoue régulièrement, installez-en une version qui renouvelle la session. Exécutez la commande klist pour voir quand expirent les tickets Kerberos de votre session actuelle.
    .developer = Authentifiez-vous de nouveau dans la même session en envoyant une demande d’établissement de session (session setup) avec l’ID de session existant, puis envoyez de nouveau la demande qui a échoué. Si l’authentification échoue, mettez fin à la session.
STATUS_SERVER_UNAVAILABLE = Le serveur de fichiers est temporairement dans l’incapacité de traiter la demande.
    .hint = Réessayez plus tard. Si un seul programme est concerné, mettez-le à jour. Si l’authentification NTLM échoue pour tous les programmes alors que l’authentification Kerberos réussit, mettez à jour le logiciel du serveur de fichiers plutôt que d’assouplir l’exigence de chiffrement des connexions Netlogon, que les contrôleurs de domaine imposent depuis juillet 2023.
    .developer = Si d’autres clients peuvent s’authentifier auprès du même serveur, vérifiez les messages Negotiate (SPNEGO) et NTLM que le programme envoie, car une erreur dans ces messages peut provoquer cet état.

## Any function

STATUS_NOT_FOUND = Un élément nécessaire à l’opération n’a pas été trouvé.
