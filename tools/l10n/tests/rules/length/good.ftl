severity-success = Réussite
