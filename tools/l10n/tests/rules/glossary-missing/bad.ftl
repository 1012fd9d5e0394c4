SEC_I_NO_LSA_CONTEXT = Rien en mode LSA n’est associé à cela.
