SEC_I_NO_LSA_CONTEXT = Aucun contexte en mode LSA n’est associé à ce contexte de sécurité.
