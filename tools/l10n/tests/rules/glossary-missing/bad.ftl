SEC_I_NO_LSA_CONTEXT = Rien n’est associé à ce contexte en mode LSA, sinon cela.
