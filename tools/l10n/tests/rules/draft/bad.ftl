SEC_E_OK = Der Vorgang wurde erfolgreich abgeschlossen.
