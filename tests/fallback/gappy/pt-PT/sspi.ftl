SEC_E_LOGON_DENIED = Não entrou.
    .hint = Veja o teclado.
