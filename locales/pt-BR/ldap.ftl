## Sign-in and protection

LDAP_STRONGER_AUTH_REQUIRED = O servidor LDAP exige uma autenticação mais forte ou uma conexão protegida para esta operação.
    .hint = Configure o programa para usar LDAPS (porta 636) ou StartTLS e para verificar o certificado do servidor, em vez de desativar a exigência no servidor. O Active Directory também aceita Kerberos com assinatura. Se o servidor retornar “modifications require authentication”, configure o programa para fazer logon antes de alterar o diretório.
    .developer = Um bind simples requer TLS. Em um bind SASL sem TLS, solicite integridade com ISC_REQ_INTEGRITY ou uma camada de segurança SASL com integridade ou confidencialidade (2 ou 4). Em um bind SASL sobre TLS, envie a associação de canal e não solicite assinatura além da proteção do TLS.
LDAP_INVALID_CREDENTIALS = O servidor LDAP não aceitou as credenciais, por exemplo, o nome de usuário e a senha.
    .hint = Verifique a senha e o nome de usuário, que muitas vezes é um nome diferenciado (DN) completo. Se o logon for feito no Active Directory por LDAP, usuário@domínio e DOMÍNIO\usuário também são aceitos. Em um texto de erro do Active Directory, o código após “data” indica o motivo, por exemplo, 52e (nome de usuário ou senha incorretos) ou 775 (conta bloqueada).
    .developer = Na mensagem de diagnóstico do Active Directory, leia o número hexadecimal após “data”, que é um erro Win32 ou, por exemplo, se a associação de canal estiver ausente ou incorreta, um HRESULT. Ignore os números após “DSID” e “v”. Não mostre a mensagem de diagnóstico a quem está fazendo logon.
