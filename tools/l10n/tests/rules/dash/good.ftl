SEC_E_OK = L’opération—la vôtre—a réussi.
