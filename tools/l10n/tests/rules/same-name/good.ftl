severity-success = Succès
