severity-error = Erreur
