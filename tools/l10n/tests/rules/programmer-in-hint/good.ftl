SEC_E_TIME_SKEW = L’écart entre les horloges du client et du serveur dépasse la limite autorisée.
    .hint = Comparez la date, l’heure et le fuseau horaire du client, du serveur et du contrôleur de domaine. En tant qu’administrateur, corrigez l’horloge fautive avec w32tm /resync. Kerberos tolère par défaut un écart de cinq minutes. Avec netsh winhttp, affichez le proxy.
