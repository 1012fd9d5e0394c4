SEC_E_INSUFFICIENT_BUFFERS = Trop peu de tampons de sécurité ont été transmis à la fonction.
