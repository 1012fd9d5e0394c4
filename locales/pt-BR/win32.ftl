## Any function

ERROR_INVALID_PARAMETER = Um parâmetro da solicitação não é válido.
    .hint = Instale a versão mais recente do programa que mostra este erro. Se o erro persistir, relate-o ao desenvolvedor do programa. Se o logon for feito no Active Directory por LDAP, a causa pode ser um token de associação de canal ausente ou incorreto; por isso, atualize o cliente LDAP para uma versão que envie esse token.
    .developer = Se o Active Directory responder com “00000057: LdapErr” a uma solicitação de adição ou modificação, verifique se o esquema contém todos os nomes de atributo da solicitação e se nenhum valor está vazio nem tem sintaxe incorreta. Se um bind Kerberos em uma conexão TLS retornar “data 57”, inclua a associação de canal da conexão TLS (tls-server-end-point, RFC 5929) no autenticador do Kerberos.

## Sign-in and accounts

ERROR_NO_SUCH_USER = Não foi encontrada nenhuma conta com este nome de usuário no domínio ou no computador em que a busca foi feita.
    .hint = Verifique se o nome de usuário está escrito corretamente e se o domínio está correto. Para fazer logon no Active Directory por LDAP, informe usuário@domínio, DOMÍNIO\usuário ou o nome diferenciado (DN) completo. Para usar uma conta local, informe COMPUTADOR\usuário. Se um log de eventos mostrar muitos nomes diferentes e desconhecidos, alguém pode estar tentando adivinhar nomes de usuário.
    .developer = Não revele a um cliente não autenticado que o nome de usuário não existe. Retorne o mesmo erro usado quando a senha está incorreta.
ERROR_LOGON_FAILURE = O logon falhou porque o nome de usuário ou a senha estão incorretos.
    .hint = Digite a senha novamente e informe o nome de usuário como DOMÍNIO\usuário, usuário@domínio ou, se a conta for local, COMPUTADOR\usuário. Se houver uma senha antiga salva para o servidor, o serviço ou a tarefa agendada, substitua-a. Se o logon for feito no Active Directory por LDAP, verifique também se a conta está bloqueada, desabilitada ou expirada.
    .developer = A ADSI retorna este código para todo resultado LDAP 49. O número hexadecimal após “data” na mensagem de diagnóstico do Active Directory indica o motivo real. Não revele a quem está fazendo logon se o erro está no nome de usuário ou na senha.
ERROR_ACCOUNT_RESTRICTION = O logon foi recusado devido a uma restrição da conta ou a uma política, e não por causa de uma senha incorreta.
    .hint = Se uma conta local sem senha for usada com a Área de Trabalho Remota, uma pasta compartilhada, um serviço ou uma tarefa, defina uma senha para a conta. Se a conta for membro do grupo Usuários Protegidos (Protected Users), conecte-se pelo nome DNS completo do servidor, para que o Kerberos seja usado. Um administrador pode consultar o campo “Substatus” (Sub Status) do evento 4625 no servidor.
    .developer = Depois de chamar LsaLogonUser com MSV1_0, leia SubStatus, que indica se o motivo é o horário de logon, a estação de trabalho, uma senha expirada ou uma conta desabilitada.
ERROR_INVALID_LOGON_HOURS = A conta não tem permissão para fazer logon neste horário.
    .hint = Tente fazer logon novamente dentro do horário permitido para a conta. Se o uso da conta neste horário estiver previsto, um administrador precisa verificar o “Horário de logon” (Logon Hours) da conta. Como o Windows armazena esses dados em UTC, o administrador também precisa verificar qual fuso horário foi considerado na configuração.
ERROR_INVALID_WORKSTATION = A conta não tem permissão para fazer logon neste computador nem a partir deste computador.
    .hint = Faça logon em um computador permitido para a conta. Se o uso da conta neste computador estiver previsto, um administrador precisa verificar a lista “Fazer logon em” (Log On To) da conta. Se o logon for feito no Active Directory por LDAP, pode ser necessário incluir na lista o controlador de domínio ou o computador em que o cliente LDAP é executado.
ERROR_PASSWORD_EXPIRED = A senha da conta expirou.
    .hint = Altere a senha na tela de entrada do Windows ou, se já tiver feito logon, com Ctrl+Alt+Del. Se a conta for de domínio, use um computador que tenha acesso a um controlador de domínio. Se você usa a Área de Trabalho Remota ou faz logon no Active Directory por LDAP, altere a senha antes de se conectar ou peça ao administrador que defina uma nova senha.
    .developer = Ofereça a opção de alterar a senha em vez de solicitar a senha novamente. Não é possível alterar a senha em um bind LDAP; por isso, ofereça outro meio, por exemplo, o protocolo de alteração de senha do Kerberos (RFC 3244).
ERROR_ACCOUNT_DISABLED = A conta está desabilitada e não pode ser usada para fazer logon.
    .hint = Se o uso da conta estiver previsto, um administrador precisa habilitá-la. A conta interna Convidado está desabilitada por padrão, assim como a conta interna Administrador em computadores que não executam o Windows Server. Use outra conta em vez de habilitar uma conta interna.
ERROR_TOO_MANY_CONTEXT_IDS = O logon falhou porque a conta é membro de grupos demais.
    .hint = Um administrador precisa reduzir o número de grupos dos quais a conta é membro, diretamente ou por meio de outros grupos, para menos de aproximadamente 1.000. O histórico de SID da conta e dos grupos também entra na contagem. Por isso, é preciso verificar se todas as entradas do histórico de SID ainda são necessárias.
ERROR_ACCOUNT_EXPIRED = A conta atingiu a data de expiração e não pode mais ser usada para fazer logon.
    .hint = Se a conta ainda for necessária, um administrador precisa definir uma data posterior em “A conta expira” (Account expires), nas propriedades da conta. Uma nova senha não resolve o problema.
    .developer = Não ofereça a opção de alterar a senha, porque uma nova senha não resolve o problema.
ERROR_PASSWORD_MUST_CHANGE = A senha da conta precisa ser alterada antes que a conta possa ser usada para fazer logon.
    .hint = Faça logon uma vez na tela de entrada do Windows e altere a senha ali antes de usar a Área de Trabalho Remota ou o LDAP. Se a conta for de domínio, use um computador que tenha acesso a um controlador de domínio. Se isso não for possível, um administrador precisa definir uma senha e desmarcar “O usuário deve alterar a senha no próximo logon” (User must change password at next logon).
    .developer = Ofereça a opção de alterar a senha em vez de solicitar a senha novamente. Não é possível alterar a senha em um bind LDAP; por isso, ofereça outro meio, por exemplo, o protocolo de alteração de senha do Kerberos (RFC 3244).
ERROR_ACCOUNT_LOCKED_OUT = A conta está bloqueada porque houve tentativas demais com uma senha incorreta.
    .hint = Peça o desbloqueio da conta ou aguarde o fim do bloqueio. Depois, substitua a senha antiga em todos os lugares em que estiver salva, por exemplo, em um serviço, em uma unidade de rede mapeada ou no celular. Se a origem das tentativas for desconhecida, suspeite de um ataque. Um administrador pode descobrir a origem das tentativas no evento 4740 do controlador de domínio ou, se a conta for local, do computador ao qual ela pertence.
    .developer = Não repita a tentativa automaticamente, pois novas tentativas com uma senha incorreta podem bloquear a conta outra vez.

## Directory services

ERROR_DS_STRONG_AUTH_REQUIRED = O servidor de diretório recusou o logon LDAP porque a conexão não está protegida por assinatura das mensagens nem por TLS.
    .hint = Configure o programa para usar LDAPS (porta 636) ou StartTLS e para verificar o certificado do servidor. Se o controlador de domínio não tiver um certificado, um administrador precisa instalar um. Se o programa não puder usar TLS, use Kerberos com assinatura em vez de desativar a exigência no servidor.
    .developer = Um bind simples requer TLS. Em um bind SASL sem TLS, solicite integridade, por exemplo, com ISC_REQ_INTEGRITY. Em um bind SASL sobre TLS, não solicite assinatura além da proteção do TLS.
