## Success and steps of the sign-in

KDC_ERR_NONE = A solicitação Kerberos foi concluída com êxito.
    .hint = Nos eventos 4768 e 4769 do Windows, o valor 0x0 significa que um tíquete foi emitido, e não que ocorreu um erro.
    .developer = Trate este valor como êxito e não o apresente como erro.
KDC_ERR_PREAUTH_REQUIRED = O Centro de Distribuição de Chaves (KDC) está solicitando que o cliente comprove sua identidade por meio da pré-autenticação, uma etapa normal do logon.
    .hint = Se o logon continuar depois desta mensagem em um rastreamento ou em um log, nenhuma ação é necessária. Se o logon for interrompido neste ponto, instale a versão mais recente do cliente Kerberos, para que ele dê suporte a um dos métodos oferecidos pelo KDC. Não desative a pré-autenticação da conta.
    .developer = Leia METHOD-DATA em e-data, que lista os métodos de pré-autenticação e, em PA-ETYPE-INFO2, os tipos de criptografia e os salts. Repita a solicitação AS com um desses métodos e não apresente esta resposta como erro.
KDC_ERR_MORE_PREAUTH_DATA_REQUIRED = O Centro de Distribuição de Chaves (KDC) precisa de mais uma mensagem do cliente, o que é normal em um logon com várias etapas.
    .hint = Se o logon continuar, nenhuma ação é necessária. Se o logon for interrompido neste ponto, instale a versão mais recente do cliente Kerberos.
    .developer = Envie a próxima mensagem do mesmo método de pré-autenticação e inclua o PA-FX-COOKIE da resposta.
KRB_ERR_RESPONSE_TOO_BIG = A resposta do Centro de Distribuição de Chaves (KDC) é grande demais para o UDP, e o cliente precisa repetir a solicitação por TCP.
    .hint = Se o logon continuar, nenhuma ação é necessária, pois os clientes repetem a solicitação por TCP automaticamente. Se o logon for interrompido neste ponto, verifique se nenhum firewall bloqueia a porta TCP 88 entre o cliente e o KDC, que é o controlador de domínio em um domínio do Windows.
    .developer = Repita a mesma solicitação por TCP e não apresente esta resposta como erro.
KDC_ERR_WRONG_REALM = O Centro de Distribuição de Chaves (KDC) não atende o realm (domínio) solicitado, e o cliente precisa recorrer ao KDC de outro realm.
    .hint = Se o logon continuar, nenhuma ação é necessária, pois o KDC encaminhou o cliente ao domínio correto. Se o logon for interrompido neste ponto, verifique o domínio no nome de usuário. Verifique também se o programa usa o nome DNS completo desse domínio e um de seus controladores de domínio.
    .developer = Se a opção canonicalize tiver sido definida, repita a solicitação AS no realm indicado no campo crealm da resposta. Limite o número de referências seguidas (a cinco, por exemplo) e não use o campo cname da resposta.

## Accounts and passwords

KDC_ERR_C_PRINCIPAL_UNKNOWN = O Centro de Distribuição de Chaves (KDC) não encontrou a conta do usuário ou do computador que solicitou o tíquete.
    .hint = Verifique se o nome de usuário e o domínio estão corretos e se a conta existe. Se você estiver usando um arquivo keytab com o Active Directory, faça logon com o nome principal do usuário ou com o nome da conta (com um cifrão no final, se for um computador) em vez do nome da entidade de serviço. Se o evento 4768 mostrar muitos nomes desconhecidos, alguém pode estar tentando adivinhar nomes.
    .developer = Não revele a um cliente não autenticado que a conta não existe. Retorne o mesmo erro usado quando a senha está incorreta.
KDC_ERR_PREAUTH_FAILED = O Centro de Distribuição de Chaves (KDC) não conseguiu verificar a identidade do cliente, geralmente porque a senha ou a chave armazenada está incorreta.
    .hint = Digite a senha novamente. Se houver uma senha antiga salva em um serviço, em uma tarefa agendada ou em uma unidade de rede mapeada, ou se um arquivo keytab for anterior à última alteração da senha, substitua essa senha ou esse arquivo. No evento 4771 de um controlador de domínio, o campo “Endereço do Cliente” (Client Address) mostra de onde veio a senha incorreta.
    .developer = Não repita a tentativa automaticamente, pois cada tentativa com uma senha incorreta pode contar para o bloqueio da conta.
KDC_ERR_KEY_EXPIRED = A senha da conta expirou ou precisa ser alterada antes que seja possível fazer logon.
    .hint = Altere a senha na tela de entrada do Windows ou, no Linux, com o comando kpasswd. Se não conseguir alterá-la, peça ao administrador que defina uma nova. Se for uma conta de serviço, defina uma nova senha e, em seguida, atualize-a nas configurações do serviço ou crie o arquivo keytab novamente.
    .developer = Ofereça a opção de alterar a senha em vez de solicitá-la novamente. Para a alteração, solicite um tíquete para kadmin/changepw, que o KDC emite mesmo com a senha expirada (RFC 3244).
KDC_ERR_CLIENT_REVOKED = O Centro de Distribuição de Chaves (KDC) recusou a conta, que está desabilitada, bloqueada ou expirada ou não tem permissão para fazer logon neste horário.
    .hint = Pergunte ao administrador se a conta está bloqueada, desabilitada ou expirada e se o horário de logon permite o acesso. Se ela estiver bloqueada, solicite o desbloqueio ou aguarde o fim do bloqueio. Depois, substitua todas as senhas antigas que ainda estiverem salvas, por exemplo, em um serviço ou em um arquivo keytab.
    .developer = Não informe que a conta está “bloqueada”, pois este código não mostra qual dos motivos se aplica. Um KDC do Windows indica o motivo em e-data como um NTSTATUS (KERB-EXT-ERROR), por exemplo, que a conta está bloqueada ou desabilitada.
KDC_ERR_NAME_EXP = A conta que solicitou o tíquete atingiu a data de expiração.
    .hint = Se a conta ainda for necessária, peça ao administrador que defina uma data de expiração posterior, já que uma nova senha não resolve o problema. Se o Centro de Distribuição de Chaves (KDC) usar o MIT Kerberos, execute o comando getprinc no kadmin com o nome da conta para ver a linha “Expiration date”.
KDC_ERR_CLIENT_NOTYET = A conta que solicitou o tíquete ainda não é válida.
    .hint = Peça ao administrador que verifique a data de início da conta e o relógio do Centro de Distribuição de Chaves (KDC). Se o KDC usar o Heimdal, verifique também se a conta tem uma chave, que é criada quando se define uma senha.
KDC_ERR_NULL_KEY = O Centro de Distribuição de Chaves (KDC) não tem uma chave para a conta ou para o serviço e, por isso, não pode emitir um tíquete.
    .hint = Peça ao administrador que redefina a senha da conta, pois as chaves são criadas quando a senha é definida. Em seguida, se a conta pertencer a um serviço que usa um arquivo keytab, crie esse arquivo novamente.
KDC_ERR_POLICY = O Centro de Distribuição de Chaves (KDC) recusou a solicitação porque uma política não a permite.
    .hint = Se a opção “O cartão inteligente é necessário para logon interativo” (Smart card is required for interactive logon) estiver marcada, faça logon com o cartão. Caso contrário, peça ao administrador que verifique a lista “Fazer Logon em” (Log On To), a política de autenticação e, em um domínio confiável, a autenticação seletiva. Se você usar o FreeIPA, faça logon com o método exigido pelo serviço, por exemplo, uma senha de uso único.
    .developer = Leia e-data, em que um KDC do Windows indica o motivo como um NTSTATUS (KERB-EXT-ERROR), por exemplo, que a conta não tem permissão para fazer logon a partir do computador cliente. Se uma política de autenticação exigir a blindagem do Kerberos (armoring), envie a solicitação com FAST.
KDC_ERR_C_OLD_MAST_KVNO = A chave da conta que solicitou o tíquete está criptografada com uma chave mestra antiga, que o Centro de Distribuição de Chaves (KDC) não usa mais.
    .hint = Se o KDC usar o MIT Kerberos, execute o comando kdb5_util list_mkeys como root no KDC para listar as chaves mestras do banco de dados. Em seguida, redefina a senha da conta, para que a chave seja criptografada com a chave mestra ativa.
KDC_ERR_S_OLD_MAST_KVNO = A chave do serviço está criptografada com uma chave mestra antiga, que o Centro de Distribuição de Chaves (KDC) não usa mais.
    .hint = Se o KDC usar o MIT Kerberos, execute o comando kdb5_util list_mkeys como root no KDC para listar as chaves mestras do banco de dados. Em seguida, crie uma nova chave para o serviço, que será criptografada com a chave mestra ativa. Depois, crie novamente o arquivo keytab do serviço.

## Services and their names

KDC_ERR_S_PRINCIPAL_UNKNOWN = O Centro de Distribuição de Chaves (KDC) não encontrou o serviço para o qual o cliente solicitou um tíquete.
    .hint = Use o nome DNS completo do servidor em vez de um endereço IP. Execute o comando setspn -Q com o nome da entidade de serviço (SPN), por exemplo, HTTP/server.example.com. Se o SPN estiver ausente, peça ao administrador que o adicione (setspn -S SPN DOMÍNIO\conta). Se houver SPNs duplicados, peça que os incorretos sejam removidos (setspn -D SPN DOMÍNIO\conta). Se o erro ocorrer somente em clientes Linux, verifique o DNS reverso do servidor.
    .developer = Passe o serviço e o nome DNS completo do servidor como destino, por exemplo, HTTP@server.example.com para GSS-API ou HTTP/server.example.com para SSPI. Para S4U2self, a conta do serviço solicitante precisa de um SPN.
KDC_ERR_PRINCIPAL_NOT_UNIQUE = O Centro de Distribuição de Chaves (KDC) encontrou mais de uma conta com o nome da entidade de segurança solicitado.
    .hint = Execute o comando setspn -X (ou setspn -F -X para toda a floresta) para listar os nomes da entidade de serviço (SPNs) duplicados. Como administrador, remova o SPN de todas as contas que não executam o serviço, por exemplo, com o comando setspn -D HTTP/server.example.com DOMÍNIO\conta. Verifique também se não há duas contas com o mesmo nome principal do usuário (UPN).
KDC_ERR_MUST_USE_USER2USER = O Centro de Distribuição de Chaves (KDC) não emite um tíquete comum para o serviço solicitado, que só pode ser acessado com autenticação de usuário para usuário.
    .hint = Execute o comando setspn -L com o nome da conta de serviço para verificar se ela tem um nome da entidade de serviço (SPN), pois o Windows não emite um tíquete comum para uma conta de usuário sem SPN. Se o KDC usar o MIT Kerberos, execute o comando getprinc no kadmin com o nome do serviço para ver se o atributo DISALLOW_SVR está definido.
    .developer = Verifique se o destino indica um serviço, e não um usuário. Para a autenticação de usuário para usuário, defina ENC-TKT-IN-SKEY na solicitação TGS e inclua o TGT do destino como tíquete adicional.
KRB_AP_ERR_USER_TO_USER_REQUIRED = O servidor aceita somente tíquetes emitidos para autenticação de usuário para usuário.
    .hint = Execute o comando setspn -L com o nome da conta de serviço para listar os nomes da entidade de serviço (SPNs) da conta. Se não houver nenhum, peça ao administrador que adicione um, por exemplo, com o comando setspn -S HTTP/server.example.com DOMÍNIO\conta. Se o número do erro for 66 (0x42) e você fizer logon com um cartão inteligente ou um certificado, verifique o mapeamento do certificado para a conta.
    .developer = Obtenha o TGT do servidor por meio do protocolo de aplicação, solicite um tíquete com ENC-TKT-IN-SKEY e esse TGT e defina USE-SESSION-KEY na solicitação AP.
KRB_AP_ERR_NO_TGT = A autenticação de usuário para usuário falhou porque não havia um tíquete de concessão de tíquete (TGT) do serviço.
    .hint = Se o serviço for executado com uma conta de usuário, peça ao usuário dessa conta que faça logon novamente no computador em que o serviço é executado, para que o serviço obtenha um novo TGT.
KDC_ERR_SERVICE_EXP = A conta do serviço para o qual o cliente solicitou um tíquete atingiu a data de expiração.
    .hint = Se o serviço ainda for necessário, peça ao administrador que defina uma data de expiração posterior para a conta de serviço. O problema não está na conta do usuário.
KDC_ERR_SERVICE_REVOKED = O Centro de Distribuição de Chaves (KDC) não emite um tíquete para o serviço porque a conta de serviço está desabilitada ou bloqueada.
    .hint = Pergunte ao administrador se a conta de serviço está desabilitada ou bloqueada. O problema não está na conta do usuário.
KDC_ERR_SERVICE_NOTYET = A conta do serviço para o qual o cliente solicitou um tíquete ainda não é válida.
    .hint = Peça ao administrador que verifique a data de início da conta de serviço e o relógio do Centro de Distribuição de Chaves (KDC).
KDC_ERR_SERVER_NOMATCH = O servidor indicado na solicitação não corresponde ao tíquete que ela contém.
    .hint = Limpe os tíquetes armazenados em cache com o comando klist purge no Windows ou kdestroy no Linux e faça logon novamente.
    .developer = Para renovar ou validar um tíquete, indique o servidor para o qual ele foi emitido. Para a autenticação de usuário para usuário, envie o TGT do servidor solicitado. Para S4U2proxy, envie um tíquete de evidência emitido para o serviço solicitante.
KDC_ERR_BADOPTION = O Centro de Distribuição de Chaves (KDC) não pode conceder uma opção da solicitação, por exemplo, a delegação ou a renovação de um tíquete.
    .hint = Se um servidor precisar acessar outro servidor em nome dos usuários, verifique a guia “Delegação” da conta de serviço. Os usuários do grupo Usuários Protegidos (Protected Users) e aqueles com a opção “A conta é confidencial e não pode ser delegada” (Account is sensitive and cannot be delegated) são intencionalmente excluídos da delegação. Se a renovação de um tíquete tiver falhado, faça logon novamente ou execute o comando kinit.
    .developer = Mostre e-text, em que um KDC do MIT indica o motivo, por exemplo, NOT_ALLOWED_TO_DELEGATE ou TGT NOT FORWARDABLE. Para S4U2proxy, verifique se o SPN de destino é permitido para o serviço e se o tíquete de evidência é encaminhável.

## Keys and encryption types

KRB_AP_ERR_BAD_INTEGRITY = Não foi possível descriptografar corretamente a mensagem Kerberos, geralmente porque a chave do destinatário não é a que foi usada para criptografá-la.
    .hint = No servidor que mostra este erro, crie o arquivo keytab novamente ou informe a senha atual da conta nas configurações do serviço. Depois, limpe os tíquetes armazenados em cache no cliente (klist purge no Windows, kdestroy no Linux) e faça logon novamente. Se o erro aparecer durante o logon, digite a senha novamente.
    .developer = Verifique se o SPN, o número de versão (kvno) e o tipo de criptografia da chave correspondem ao tíquete. Se você derivar uma chave AES de uma senha, verifique também o salt.
KRB_AP_ERR_MODIFIED = Não foi possível verificar a mensagem Kerberos, muitas vezes porque o tíquete foi criptografado com a chave de uma conta diferente daquela que executa o serviço.
    .hint = Execute o comando setspn -Q com o nome da entidade de serviço (SPN) usado pelo cliente, por exemplo, HTTP/server.example.com, para verificar se ele está registrado somente na conta de serviço. Verifique o registro DNS do servidor e execute o comando klist purge no cliente. Se um programa Java não conseguir fazer logon, escreva o realm em letras maiúsculas e remova renew_lifetime de krb5.conf.
    .developer = Se um KDC retornar este código, calcule a soma de verificação do autenticador sobre o corpo da solicitação TGS e verifique se os tíquetes de uma solicitação S4U contêm um PAC com assinaturas válidas.
KRB_AP_ERR_BADKEYVER = O servidor não tem uma chave com a versão e o tipo de criptografia usados para criptografar o tíquete.
    .hint = Se a senha da conta de serviço tiver sido alterada, crie um novo arquivo keytab. Se apenas o tipo de criptografia for diferente, use AES na conta e no arquivo keytab. Depois, execute o comando klist purge nos clientes Windows ou os comandos kdestroy e kinit no Linux. No Linux, execute os comandos kinit, kvno HTTP/server.example.com e, como root, klist -k -e para comparar as versões.
    .developer = Mantenha no arquivo keytab as chaves das versões anteriores até que os tíquetes criptografados com elas tenham expirado.
KRB_AP_ERR_NOKEY = O servidor não encontrou uma chave adequada para o serviço indicado no tíquete.
    .hint = No servidor, execute o comando klist -k -e (como root, no Linux) com o nome do arquivo keytab para listar os nomes, as versões das chaves (KVNO) e os tipos de criptografia. Se faltar o serviço, a versão atual ou um tipo de criptografia AES, crie o arquivo keytab novamente. Verifique também se a conta de serviço tem permissão para lê-lo.
    .developer = Compare os campos sname, realm, kvno e etype do tíquete com as entradas do arquivo keytab, pois esses campos mostram qual chave o servidor procurou.
KDC_ERR_ETYPE_NOSUPP = O Centro de Distribuição de Chaves (KDC) e o cliente não têm em comum nenhum tipo de criptografia que possa ser usado para a conta.
    .hint = Em vez de permitir RC4 ou DES, habilite a opção “Esta conta dá suporte à criptografia Kerberos AES de 256 bits” (This account supports Kerberos AES 256 bit encryption) ou, se a conta for de um computador, permita AES no atributo msDS-SupportedEncryptionTypes. Permita AES em cada krb5.conf. Se a senha for muito antiga, altere-a. Depois, recrie os arquivos keytab. Se o serviço estiver em outro domínio, permita AES nos dois lados da relação de confiança.
    .developer = Ofereça aes256-cts-hmac-sha1-96 e aes128-cts-hmac-sha1-96. Se e-data contiver PA-ETYPE-INFO2, repita a solicitação com um dos tipos de criptografia listados nesse campo.
KDC_ERR_SUMTYPE_NOSUPP = O Centro de Distribuição de Chaves (KDC) não dá suporte ao tipo de soma de verificação da solicitação do cliente.
    .hint = Instale a versão mais recente do cliente Kerberos ou do programa que enviou a solicitação.
    .developer = Use o tipo de soma de verificação que corresponde ao tipo de criptografia da chave de sessão.
KRB_AP_ERR_INAPP_CKSUM = A mensagem Kerberos não tem soma de verificação, ou o tipo da soma não é seguro o suficiente.
    .hint = Instale a versão mais recente do cliente Kerberos ou do programa que enviou a mensagem.
    .developer = Use o tipo de soma de verificação com chave que corresponde ao tipo de criptografia da chave de sessão.

## Tickets and clocks

KRB_AP_ERR_SKEW = A diferença entre o relógio do cliente e o do servidor ou do Centro de Distribuição de Chaves (KDC) é maior do que a permitida.
    .hint = Verifique a data, a hora e o fuso horário do cliente, do servidor e do KDC, cujos relógios não podem, por padrão, diferir em mais de cinco minutos. Para acertar um relógio em um domínio do Windows, execute o comando w32tm /resync como administrador. Se você usar o chrony no Linux, execute o comando chronyc tracking para ver a diferença e, como root, o comando chronyc makestep para acertar o relógio.
    .developer = Mostre a diferença entre o valor de stime na mensagem KRB-ERROR e a hora local.
KRB_AP_ERR_TKT_EXPIRED = O tíquete Kerberos expirou.
    .hint = Se você vir o código de falha 0x20 no evento 4769, nenhuma ação é necessária, já que o Windows obtém um novo tíquete automaticamente. Se um programa mostrar o erro, bloqueie e desbloqueie a sessão do Windows ou, no Linux, execute o comando kinit para obter um novo tíquete. Para um serviço ou uma tarefa demorada, use um arquivo keytab em vez do tíquete de um usuário.
    .developer = Verifique a hora de término do tíquete antes de usá-lo e obtenha um novo antes que ele expire.
KRB_AP_ERR_TKT_NYV = O tíquete Kerberos ainda não é válido.
    .hint = Compare a data, a hora e o fuso horário do cliente, do servidor e do Centro de Distribuição de Chaves (KDC) e corrija o relógio que estiver incorreto. Se houver dois domínios envolvidos, compare também os relógios dos KDCs de ambos. Depois, limpe os tíquetes armazenados em cache com o comando klist purge no Windows ou kdestroy no Linux e faça logon novamente.
    .developer = Antes de usar um tíquete com o sinalizador INVALID, solicite ao KDC que o valide.
KDC_ERR_CANNOT_POSTDATE = O Centro de Distribuição de Chaves (KDC) recusou a emissão de um tíquete com hora de início no futuro.
    .hint = Verifique a data, a hora e o fuso horário do cliente, pois a causa mais comum é um relógio adiantado em relação ao do KDC. Se você executar o comando kinit com uma hora de início (-s), remova essa opção.
    .developer = Não solicite tíquetes pós-datados, aos quais o Active Directory não dá suporte.
KDC_ERR_NEVER_VALID = O Centro de Distribuição de Chaves (KDC) recusou a emissão de um tíquete que expiraria antes da hora de início ou logo depois.
    .hint = Verifique a data, a hora e o fuso horário do cliente e do KDC. Se os relógios estiverem corretos, peça ao administrador que verifique a duração dos tíquetes na política Kerberos do domínio e na política de autenticação da conta.
KRB_AP_ERR_REPEAT = A mensagem Kerberos foi rejeitada porque o destinatário já a havia recebido.
    .hint = Compare os relógios do cliente e do servidor e conecte-se novamente. Se o erro persistir, procure um proxy ou um balanceador de carga que envie as solicitações duas vezes ou programas diferentes que usem a mesma conta ao mesmo tempo. Corrija a causa em vez de desativar a verificação do servidor contra ataques de repetição.
    .developer = Crie uma nova solicitação AP para cada tentativa e nunca envie o mesmo token Negotiate duas vezes.
KDC_ERR_TGT_REVOKED = O Centro de Distribuição de Chaves (KDC) não aceita mais o tíquete de concessão de tíquete (TGT) do cliente.
    .hint = Limpe os tíquetes armazenados em cache com o comando klist purge no Windows ou kdestroy no Linux e faça logon novamente. Se o erro persistir, verifique se a conta ainda existe e não foi excluída e criada novamente. Instale também as atualizações mais recentes em todos os controladores de domínio.
    .developer = Não reutilize um TGT armazenado depois que a conta for alterada e obtenha um novo quando o KDC retornar este código.
KRB_AP_ERR_NOT_US = O tíquete Kerberos foi emitido para um nome de serviço ou um realm diferente daquele do destinatário.
    .hint = Conecte-se usando o nome DNS para o qual o serviço tem uma chave. Em um servidor Linux, execute o comando klist -k como root para listar os nomes do arquivo keytab e, se esse nome não estiver na lista, adicione uma chave. Se os nomes coincidirem, verifique o registro DNS do servidor.
    .developer = Na GSS-API, passe GSS_C_NO_CREDENTIAL como credencial do receptor, para que todos os nomes do arquivo keytab sejam aceitos.
KRB_AP_ERR_BADMATCH = O tíquete e o autenticador da solicitação Kerberos indicam clientes diferentes.
    .hint = Limpe os tíquetes armazenados em cache com o comando klist purge no Windows ou kdestroy no Linux e faça logon novamente para obter novos tíquetes.
    .developer = Inclua no autenticador o nome e o realm do cliente que constam no tíquete. Em uma solicitação S4U2self, o serviço deve solicitar o tíquete para si mesmo.
KRB_AP_ERR_BADADDR = O endereço de rede do remetente não corresponde aos endereços contidos no tíquete ou na mensagem Kerberos.
    .hint = Se o endereço do computador tiver mudado, por exemplo, porque você se conectou a uma VPN, obtenha um novo tíquete. Se o computador estiver atrás de um NAT ou de um proxy, obtenha um tíquete sem endereços. No Linux, execute o comando kinit -A para obter um tíquete desse tipo.
    .developer = Deixe vazio o campo addresses da solicitação AS, para que o KDC emita tíquetes sem endereços.

## Trust between realms

KDC_ERR_PATH_NOT_ACCEPTED = O Centro de Distribuição de Chaves (KDC) não aceita os realms (domínios) pelos quais o tíquete passou.
    .hint = Peça aos administradores dos realms que verifiquem as relações de confiança entre eles. Se você usar o MIT Kerberos, verifique a seção “capaths” de krb5.conf, que lista os caminhos permitidos.
KRB_AP_PATH_NOT_ACCEPTED = O servidor não aceita os realms (domínios) pelos quais o tíquete passou.
    .hint = Peça aos administradores dos realms que verifiquem as relações de confiança entre eles. Se o servidor usar o MIT Kerberos, verifique no servidor a seção “capaths” de krb5.conf, que lista os caminhos permitidos.
KDC_ERR_TRTYPE_NOSUPP = O Centro de Distribuição de Chaves (KDC) não dá suporte ao formato em que o tíquete lista os realms (domínios) pelos quais passou.
    .developer = Codifique o campo transited como DOMAIN-X500-COMPRESS (1).

## Smart cards and certificates

KDC_ERR_PADATA_TYPE_NOSUPP = O Centro de Distribuição de Chaves (KDC) não dá suporte ao tipo de pré-autenticação usado pelo cliente, por exemplo, o logon com cartão inteligente.
    .hint = Se você fizer logon com um cartão inteligente ou um certificado, todos os controladores de domínio precisam ter um certificado válido. Como administrador de domínio, execute o comando certutil -dcinfo verify em um controlador de domínio para verificar esses certificados. Se algum certificado estiver ausente ou tiver expirado, emita um novo com o modelo “Autenticação Kerberos” (Kerberos Authentication).
    .developer = Se uma solicitação TGS receber este código, verifique se ela contém o TGT como PA-TGS-REQ.
KDC_ERR_CLIENT_NOT_TRUSTED = O Centro de Distribuição de Chaves (KDC) não confia no certificado com o qual o cliente está tentando fazer logon.
    .hint = No controlador de domínio, execute o comando certutil -enterprise -store NTAuth para verificar se a autoridade de certificação (AC) que emitiu o certificado do usuário está na lista. Verifique também se o certificado não foi revogado e se o controlador de domínio consegue acessar a lista de certificados revogados (CRL) da AC.
KDC_ERR_CERTIFICATE_MISMATCH = O Centro de Distribuição de Chaves (KDC) recusou o certificado, que não tem um mapeamento forte para a conta ou contém o identificador de segurança (SID) de outra conta.
    .hint = Emita novamente o certificado com o SID da conta ou defina um mapeamento forte no atributo altSecurityIdentities da conta (KB5014754), em vez de desativar a verificação. No log de eventos do sistema do controlador de domínio, o evento 39, 40 ou 41 indica o certificado.
KDC_ERR_CLIENT_NAME_MISMATCH = O certificado com o qual o cliente está tentando fazer logon não pertence à conta solicitada.
    .hint = Escolha o certificado emitido para a conta e verifique o nome de usuário. Se o erro persistir, peça ao administrador que verifique se o nome principal do usuário (UPN) ou o nome DNS no nome alternativo da entidade do certificado corresponde à conta. Se não corresponder, o administrador precisa corrigir o certificado ou o respectivo mapeamento.
KDC_ERR_INCONSISTENT_KEY_PURPOSE = O certificado não pode ser usado para um logon Kerberos porque não inclui a finalidade exigida.
    .hint = Verifique o Uso Avançado de Chave do certificado do usuário e, se a finalidade estiver ausente, solicite a emissão de um novo certificado. O Active Directory aceita “Logon de Cartão Inteligente” (Smart Card Logon) ou “Autenticação de Cliente” (Client Authentication), e o MIT Kerberos exige, por padrão, 1.3.6.1.5.2.3.4. Se o kinit rejeitar o certificado do KDC, verifique se ele inclui “Autenticação KDC” (KDC Authentication).
    .developer = Aceite id-pkinit-KPClientAuth e id-ms-kp-sc-logon (1.3.6.1.4.1.311.20.2.2) como finalidade do certificado de um cliente.
KDC_ERR_CANT_VERIFY_CERTIFICATE = Não foi possível verificar o certificado usado no logon Kerberos porque não foi encontrada uma cadeia até uma autoridade de certificação (AC) confiável.
    .hint = Se você usar o MIT Kerberos, verifique se pkinit_anchors indica o certificado raiz e se pkinit_pool indica os certificados intermediários. Para o certificado de um usuário, essas configurações ficam em kdc.conf no KDC e, para o do KDC, em krb5.conf no cliente. Só adicione um certificado raiz depois de confirmar que ele é legítimo.
    .developer = Leia TD-TRUSTED-CERTIFIERS em e-data, que lista as ACs nas quais o KDC confia, e envie os certificados intermediários do cliente.
KDC_ERR_INVALID_CERTIFICATE = O certificado usado no logon Kerberos, ou outro certificado da cadeia, não é válido.
    .hint = Verifique se os certificados da cadeia e as listas de certificados revogados (CRLs) não expiraram e se o relógio do computador que mostra o erro está correto. Se você usar o MIT Kerberos no Linux, execute o comando KRB5_TRACE=/dev/stderr kinit com o nome de usuário para ver o motivo. Se um certificado tiver expirado ou estiver danificado, substitua-o.
    .developer = Leia TD-INVALID-CERTIFICATES em e-data, que indica o certificado.
KDC_ERR_REVOKED_CERTIFICATE = Um certificado usado no logon Kerberos foi revogado.
    .hint = Pergunte ao administrador da autoridade de certificação (AC) por que o certificado foi revogado. Se a conta ainda tiver permissão para fazer logon, solicite a emissão de um novo e remova o antigo do cartão inteligente ou do computador.
    .developer = Leia TD-INVALID-CERTIFICATES em e-data, que indica o certificado.
KDC_ERR_REVOCATION_STATUS_UNKNOWN = Não foi possível determinar se um certificado usado no logon Kerberos foi revogado.
    .hint = Se você usar o MIT Kerberos, salve uma lista de certificados revogados (CRL) atual de cada autoridade de certificação (AC) da cadeia no local indicado por pkinit_revoke, já que as CRLs não são baixadas. Para o certificado de um usuário, defina pkinit_revoke em kdc.conf no KDC e, para o do KDC, em krb5.conf no cliente. Não desative a verificação.
KDC_ERR_REVOCATION_STATUS_UNAVAILABLE = Não havia informações sobre o status de revogação de um certificado usado no logon Kerberos.
KDC_ERR_INVALID_SIG = Durante um logon com certificado, não foi possível verificar a assinatura digital de uma mensagem Kerberos.
    .hint = Se o certificado estiver em um cartão inteligente, execute o comando certutil -scinfo no Windows para verificar os certificados e as chaves do cartão. Se a chave privada não pertencer ao certificado, solicite a emissão de um novo.
    .developer = Assine o AuthPack com a chave privada que pertence ao certificado incluído na solicitação.
KDC_ERR_DIGEST_IN_CERT_NOT_ACCEPTED = O Centro de Distribuição de Chaves (KDC) não aceita o algoritmo de hash com o qual um certificado do cliente foi assinado.
    .hint = Emita o certificado novamente com uma assinatura que use SHA-256 ou um algoritmo mais forte. Se o certificado de uma autoridade de certificação (AC) da cadeia usar um algoritmo mais antigo, renove esse certificado.
KDC_ERR_DIGEST_IN_SIGNED_DATA_NOT_ACCEPTED = Durante um logon com certificado, uma mensagem Kerberos foi assinada com um algoritmo de hash que não é aceito.
    .hint = Instale as atualizações mais recentes do Kerberos no cliente e no Centro de Distribuição de Chaves (KDC), para que ambos deem suporte a SHA-256 e ao tipo de chave do certificado.
    .developer = Assine o AuthPack com SHA-256 ou com um algoritmo da lista em e-data (RFC 8636).
KDC_ERR_DH_KEY_PARAMETERS_NOT_ACCEPTED = O Centro de Distribuição de Chaves (KDC) não aceita os parâmetros Diffie-Hellman que o cliente propôs.
    .hint = Instale as atualizações mais recentes do Kerberos no cliente. Se o cliente usar o MIT Kerberos, defina pkinit_dh_min_bits em krb5.conf no cliente com um valor que o KDC aceite, por exemplo, 2048 ou 4096.
    .developer = Leia TD-DH-PARAMETERS em e-data, que lista os parâmetros aceitos, e repita a solicitação com parâmetros dessa lista.
KDC_ERR_PA_CHECKSUM_MUST_BE_INCLUDED = O cliente omitiu uma soma de verificação que o Centro de Distribuição de Chaves (KDC) exige para o logon com certificado.
    .hint = Instale a versão mais recente do cliente Kerberos que faz logon com o certificado.
    .developer = Defina paChecksum em PKAuthenticator como a soma de verificação do corpo da solicitação.
KDC_ERR_PUBLIC_KEY_ENCRYPTION_NOT_SUPPORTED = O cliente solicitou a entrega da chave por criptografia de chave pública, à qual o Centro de Distribuição de Chaves (KDC) não dá suporte.
    .developer = Defina clientPublicValue em AuthPack para solicitar o acordo de chaves Diffie-Hellman.
KDC_ERR_NO_ACCEPTABLE_KDF = O cliente e o Centro de Distribuição de Chaves (KDC) não têm em comum nenhuma função de derivação de chaves para o logon com certificado.
    .hint = Instale as atualizações mais recentes do Kerberos no cliente e no KDC.
    .developer = Em supportedKDFs de AuthPack, liste as funções de derivação de chaves às quais o cliente dá suporte, por exemplo, id-pkinit-kdf-ah-sha256.
KDC_ERROR_KDC_NOT_TRUSTED = O Centro de Distribuição de Chaves (KDC) não tem um certificado de uma autoridade de certificação (AC) na qual o cliente confie.
    .hint = Peça ao administrador que verifique qual AC emitiu o certificado do KDC e se o cliente confia nela. Para verificar os certificados dos controladores de domínio, execute, como administrador de domínio, o comando certutil -dcinfo verify em um controlador de domínio. Só adicione um certificado raiz depois de confirmar que ele é legítimo.
KDC_ERR_KDC_NAME_MISMATCH = O certificado do Centro de Distribuição de Chaves (KDC) não contém o nome que o cliente espera.
    .hint = Se você fizer logon no Active Directory com o MIT Kerberos, adicione a krb5.conf no cliente, para cada controlador de domínio, uma linha pkinit_kdc_hostname com o respectivo nome DNS. Caso contrário, solicite a emissão de um novo certificado do KDC que contenha o nome da entidade de segurança Kerberos do KDC do realm, por exemplo, krbtgt/EXAMPLE.COM@EXAMPLE.COM.

## Messages and the protocol

KDC_ERR_SVC_UNAVAILABLE = O Centro de Distribuição de Chaves (KDC) respondeu, mas um recurso necessário para processar a solicitação não está disponível no momento.
    .hint = Tente novamente em alguns minutos. Se o erro persistir, peça ao administrador que verifique o controlador de domínio ou o KDC que respondeu. Em um controlador de domínio do Windows, execute o comando dcdiag como administrador para verificar o estado do controlador.
    .developer = Envie a solicitação ao próximo KDC, como fazem o MIT Kerberos e o Java, e não informe que a senha está incorreta.
KRB_ERR_GENERIC = O Centro de Distribuição de Chaves (KDC) ou o servidor retornou um erro para o qual o Kerberos não tem um código próprio.
    .hint = Procure o motivo no log de eventos do sistema do controlador de domínio ou no log do KDC, no horário do erro. Se você usar o Active Directory, verifique a quantos grupos o usuário pertence, pois um número muito grande de grupos pode ser a causa. Se a senha tiver sido alterada recentemente, aguarde até que a alteração seja replicada para todos os controladores de domínio.
    .developer = Mostre e-text e decodifique e-data, em que um KDC do Windows inclui um NTSTATUS (KERB-EXT-ERROR).
KDC_ERR_PREAUTH_EXPIRED = O logon demorou demais entre duas etapas e precisa ser reiniciado.
    .hint = Faça logon novamente e digite a senha, o PIN ou a senha de uso único sem demora.
    .developer = Descarte o PA-FX-COOKIE e os dados de pré-autenticação da troca anterior e recomece com uma nova solicitação AS.
KDC_ERR_UNKNOWN_CRITICAL_FAST_OPTIONS = O Centro de Distribuição de Chaves (KDC) não reconhece uma opção de blindagem do Kerberos (FAST) que o cliente marcou como crítica.
    .hint = Instale as atualizações mais recentes do Kerberos no KDC e no cliente.
    .developer = Repita a solicitação sem a opção FAST crítica (bits 1 a 15) que o KDC não reconhece.
KRB_AP_ERR_MUT_FAIL = A autenticação mútua falhou, e a identidade do servidor não foi comprovada.
    .hint = Verifique se o nome do servidor está correto e é resolvido para o servidor desejado. Depois, limpe os tíquetes armazenados em cache com o comando klist purge no Windows ou kdestroy no Linux, faça logon novamente e restabeleça a conexão. Se o erro persistir, é possível que outro servidor esteja respondendo no lugar do servidor correto.
KDC_ERR_BAD_PVNO = O Centro de Distribuição de Chaves (KDC) não dá suporte à versão do protocolo Kerberos usada na solicitação.
    .developer = Defina pvno como 5.
KRB_AP_ERR_BADVERSION = A mensagem Kerberos tem uma versão de protocolo à qual o destinatário não dá suporte.
    .developer = Defina pvno como 5.
KRB_AP_ERR_MSG_TYPE = A mensagem Kerberos é de um tipo que o destinatário não esperava.
    .developer = Verifique msg-type e a tag de aplicação da mensagem. Em TCP, um KDC também retorna este código quando não reconhece a tag.
KRB_AP_ERR_BADORDER = Uma mensagem Kerberos protegida chegou fora de ordem ou sem um número de sequência.
    .developer = Incremente o número de sequência das mensagens KRB-SAFE e KRB-PRIV a partir do valor inicial definido na troca AP e processe as mensagens na ordem desses números.
KRB_AP_ERR_BADSEQ = Uma mensagem Kerberos protegida tem um número de sequência incorreto.
    .developer = Incremente o número de sequência das mensagens KRB-SAFE e KRB-PRIV a partir do valor inicial definido na troca AP.
KRB_AP_ERR_BADDIRECTION = Uma mensagem Kerberos protegida não vem da direção esperada.
    .developer = Verifique os endereços do remetente e do destinatário da mensagem ou use endereços direcionais.
KRB_AP_ERR_METHOD = O servidor exige outro método de autenticação.
KRB_ERR_FIELD_TOOLONG = Um campo da mensagem Kerberos é longo demais para o destinatário, ou o comprimento declarado da mensagem é maior do que ele consegue processar.
    .developer = Em TCP, envie, antes de cada mensagem, o comprimento da mensagem em quatro bytes, na ordem de bytes da rede, com o bit mais significativo igual a zero.
