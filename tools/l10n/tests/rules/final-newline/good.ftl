SEC_E_INSUFFICIENT_BUFFERS = Trop peu de tampons de sécurité ont été transmis à la fonction.
    .hint = Dans le code, transmettez toutes les mémoires tampons que la fonction demande avec ce package.
