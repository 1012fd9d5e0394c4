severity-success = Toutes les opérations ont réussi
