## Steps of a sign-in

STATUS_MORE_PROCESSING_REQUIRED = A autenticação ainda não terminou, e o servidor espera outra mensagem do cliente.
    .hint = Este status é uma etapa normal do logon. Em um log ou em uma captura de rede, procure o status da última mensagem do logon.
    .developer = Passe o token da resposta para o pacote de segurança, por exemplo, para InitializeSecurityContext, e envie o novo token na próxima solicitação session setup, com o ID de sessão da resposta. Somente o status da última resposta mostra se a autenticação teve êxito.

## Sign-in and accounts

STATUS_NO_SUCH_LOGON_SESSION = A sessão de logon não existe ou não tem credenciais que possam ser usadas, ou o domínio do usuário não foi encontrado.
    .hint = Se o comando dsregcmd /status mostrar este status para um logon no Microsoft Entra, adicione o domínio do nome de usuário ao Microsoft Entra ID como domínio personalizado. Se você estiver se conectando a uma pasta compartilhada, informe o nome de usuário como DOMÍNIO\usuário ou SERVIDOR\usuário. Se o comando klist falhar em uma sessão remota do PowerShell, tente executá-lo em uma sessão da Área de Trabalho Remota.
STATUS_WRONG_PASSWORD = A senha fornecida para a conta está incorreta.
    .hint = Digite a senha novamente e substitua qualquer senha antiga ainda usada por um serviço, uma tarefa, uma unidade de rede mapeada ou um celular. Se as tentativas continuarem falhando, o campo “Estação de Trabalho de Origem” (Source Workstation) do evento 4776 no controlador de domínio ou no servidor indica o computador de origem. Se o comando dsregcmd /status mostrar este status, verifique se é possível acessar o Microsoft Entra ID.
    .developer = Grave este status somente em um log para administradores. A quem está fazendo logon, informe apenas que o nome de usuário ou a senha estão incorretos.
STATUS_NO_SECRETS = O banco de dados de contas do computador que verificou a senha não contém os dados secretos da conta, por exemplo, o hash da senha.
STATUS_PKINIT_CLIENT_FAILURE = O certificado usado para fazer logon com o Kerberos não é válido ou não é confiável.
    .hint = Verifique se foi escolhido o certificado correto e se ele não expirou. Em um controlador de domínio, execute o comando certutil -enterprise -store NTAuth para verificar se a autoridade de certificação (AC) que o emitiu é aceita para logon. Se um computador fizer logon com um certificado, o nome DNS do computador precisa constar nesse certificado.

## Access and file sharing

STATUS_ACCESS_DENIED = O servidor ou o computador negou o acesso solicitado.
    .hint = Verifique se a conta tem permissão para o compartilhamento ou para o objeto. Se um computador Windows recusar um administrador local, use uma conta de domínio com direitos de administrador em vez de desativar o Controle de Conta de Usuário (UAC). Se apenas alguns programas forem recusados, atualize-os, pois o servidor pode exigir assinatura ou criptografia.
    .developer = Se o servidor exigir assinatura, assine as solicitações. Sempre assine ou criptografe a solicitação tree connect do SMB 3.1.1. Se o servidor exigir criptografia, negocie o SMB 3 com criptografia. Passe cifs/ seguido do nome do servidor como nome de destino para InitializeSecurityContext, pois um servidor de arquivos pode verificar o nome de destino.
STATUS_NOT_SUPPORTED = O servidor ou a função não dá suporte à solicitação.
    .hint = Se o logon em um servidor de arquivos falhar, é possível que o servidor ou o domínio não aceite NTLM. Para usar o Kerberos, conecte-se usando o nome DNS completo do servidor em um computador que consiga acessar um controlador de domínio. Se o logon com cartão inteligente ou com o Windows Hello para Empresas falhar, verifique se todos os controladores de domínio têm um certificado adequado ao Kerberos.
    .developer = Em um logon S4U, use o pacote Kerberos para uma conta de domínio e o pacote MSV1_0 para uma conta local, já que o pacote incorreto retorna este status.
STATUS_NETWORK_NAME_DELETED = A conexão com o compartilhamento de rede foi encerrada.
    .hint = Conecte-se novamente ao compartilhamento. Se o erro ocorrer de novo, descubra se o servidor foi reiniciado. Em um servidor Windows, execute o comando Get-SmbShare no PowerShell para ver se o compartilhamento ainda existe.
    .developer = Conecte-se novamente ao compartilhamento e repita a solicitação com o novo ID de árvore (tree ID). Se todas as solicitações falharem, verifique se o programa está enviando o ID de árvore da última resposta tree connect.
STATUS_REQUEST_NOT_ACCEPTED = O servidor não aceitou a solicitação.
    .hint = Se o comando dsregcmd /status mostrar este status para um logon no Microsoft Entra, os campos “Server Error Code” e “Server Error Description” da mesma saída indicam o motivo. Se um servidor de arquivos retornar este status, é provável que ele tenha atingido o limite de conexões. Nesse caso, encerre as que não são necessárias.
    .developer = Se um servidor SMB retornar este status, use uma única sessão para várias solicitações e encerre as sessões que não forem mais necessárias.
STATUS_USER_SESSION_DELETED = O servidor não reconhece a sessão que o cliente usa.
    .hint = Conecte-se novamente ao servidor. Se o erro aparecer após um período de inatividade, o servidor provavelmente encerrou a sessão. Se aparecer em todas as conexões, atualize o programa que se conecta.
    .developer = Estabeleça uma nova sessão e, em seguida, repita a solicitação. Use o ID de sessão da última resposta session setup, pois alguns servidores só o atribuem nessa resposta.
STATUS_NETWORK_SESSION_EXPIRED = A autenticação da sessão com o servidor expirou.
    .hint = Conecte-se novamente ao servidor. Se um programa que fica muito tempo em execução falhar regularmente, atualize-o para uma versão que renove a sessão. Execute o comando klist para ver quando os tíquetes Kerberos da sessão de logon atual expiram.
    .developer = Faça a autenticação novamente na mesma sessão, enviando uma solicitação session setup com o ID de sessão existente, e repita a solicitação que falhou. Se a autenticação falhar, encerre a sessão.
STATUS_SERVER_UNAVAILABLE = No momento, o servidor de arquivos não pode processar a solicitação.
    .hint = Tente novamente mais tarde. Se o problema afetar apenas um programa, atualize-o. Se os logons NTLM de todos os programas falharem e os logons Kerberos tiverem êxito, atualize o software do servidor de arquivos em vez de flexibilizar a exigência de conexões Netlogon criptografadas, imposta pelos controladores de domínio desde julho de 2023.
    .developer = Se outros clientes conseguirem fazer logon no mesmo servidor, verifique as mensagens Negotiate (SPNEGO) e NTLM que o programa envia, pois um erro nelas pode causar este status.

## Any function

STATUS_NOT_FOUND = Um item necessário para a operação não foi encontrado.
