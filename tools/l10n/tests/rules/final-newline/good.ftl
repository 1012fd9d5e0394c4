action-table = Afficher ce tableau
