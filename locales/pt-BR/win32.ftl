## Any function

ERROR_ACCESS_DENIED = O acesso ao objeto foi negado ou a operação não é permitida.
    .hint = Se a operação exigir direitos de administrador, inicie o programa com a opção “Executar como administrador”. Caso contrário, verifique se a conta tem acesso ao objeto. Se outro computador recusar uma conta local de administrador, use uma conta de domínio que tenha direitos de administrador nesse computador em vez de desativar o Controle de Conta de Usuário (UAC).
    .developer = Solicite somente os direitos de acesso de que o programa precisa, pois a solicitação de todos os direitos pode falhar se a conta não tiver direitos de administrador.
ERROR_GEN_FAILURE = A solicitação falhou, e o dispositivo ou o servidor não informou um motivo mais específico.
    .hint = Se você estiver usando um leitor de cartão inteligente ou outro dispositivo, desconecte-o e conecte-o novamente. Se um programa definir senhas no Active Directory, configure-o para usar LDAPS (porta 636) e verifique se a conta usada tem permissão para redefinir senhas. Verifique também se a nova senha atende à política de senha.
    .developer = Para definir o atributo unicodePwd no Active Directory, use uma conexão com criptografia de 128 bits ou mais e envie a nova senha entre aspas duplas, no formato UTF-16LE.
ERROR_INVALID_PARAMETER = Um parâmetro da solicitação não é válido.
    .hint = Instale a versão mais recente do programa que mostra este erro. Se o erro persistir, relate-o ao desenvolvedor. Se o logon for feito no Active Directory por LDAP, a causa pode ser um token de associação de canal ausente ou incorreto. Nesse caso, atualize o cliente LDAP para uma versão que envie o token.
    .developer = Se o Active Directory responder com “00000057: LdapErr” a uma solicitação de adição ou modificação, verifique se o esquema contém todos os nomes de atributo da solicitação e se nenhum valor está vazio nem tem sintaxe incorreta. Se um bind Kerberos sobre TLS retornar “data 57”, inclua a associação de canal (tls-server-end-point, RFC 5929) no autenticador do Kerberos.
E_FAIL = A operação falhou, e o código de erro não informa o motivo.
    .hint = Procure outro código de erro ou uma explicação ao lado deste código, por exemplo, depois do código em uma mensagem do .NET. Se não houver, procure entradas do mesmo horário no log do programa e no Visualizador de Eventos. Se não for possível abrir uma pasta compartilhada, o evento 31017 no log SMBClient/Security indica que o Windows recusou um logon de convidado.
    .developer = Se uma função do seu próprio programa retornar este código, altere-a para que retorne o código da chamada que falhou. No .NET, leia NativeErrorCode de Win32Exception e as exceções internas. Depois de uma chamada da ADSI, obtenha o erro estendido com ADsGetLastError.

## Sign-in and accounts

ERROR_NO_SUCH_LOGON_SESSION = A sessão de logon não existe ou não tem credenciais que possam ser usadas.
    .hint = Se você estiver se conectando a uma pasta compartilhada, informe o nome de usuário como DOMÍNIO\usuário ou SERVIDOR\usuário. Se estiver salvando uma tarefa agendada que só use recursos locais, marque a opção “Não armazenar senha” (Do not store password), pois uma política pode proibir o armazenamento da senha. Se estiver adicionando uma associação HTTPS, importe novamente o certificado com a chave privada.
    .developer = Chame as funções do Gerenciador de Credenciais em uma sessão de logon interativa, interativa remota ou em lotes. Uma sessão de logon de rede, como a de uma conexão WinRM ou de uma conexão SSH com autenticação por chave, não tem um conjunto de credenciais.
ERROR_PRIVILEGE_NOT_HELD = A operação exige um privilégio que o programa não tem ou não habilitou.
    .hint = Se você confiar no programa, execute-o como administrador. Se o programa criar links simbólicos, um administrador pode conceder à sua conta o direito “Criar links simbólicos” (Create symbolic links). Em um computador de desenvolvimento, também é possível ativar o Modo de desenvolvedor (Developer Mode). Se um serviço ou uma tarefa agendada falhar, verifique, em Atribuição de Direitos de Usuário, os direitos da conta usada.
    .developer = Habilite o privilégio com AdjustTokenPrivileges e chame GetLastError mesmo em caso de êxito, para detectar a falta de um privilégio (erro 1300). Se CreateProcessAsUser falhar e você tiver a senha do usuário, use CreateProcessWithLogonW. No Modo de desenvolvedor (Developer Mode), CreateSymbolicLink exige SYMBOLIC_LINK_FLAG_ALLOW_UNPRIVILEGED_CREATE.
ERROR_NO_SUCH_USER = Não foi encontrada nenhuma conta com este nome de usuário no domínio ou no computador em que a pesquisa foi feita.
    .hint = Verifique a grafia do nome de usuário e do domínio. Se o logon for feito no Active Directory por LDAP, informe usuário@domínio, DOMÍNIO\usuário ou o nome diferenciado (DN) completo. Se a conta for local, informe COMPUTADOR\usuário. Se um log de eventos mostrar muitos nomes diferentes e desconhecidos, alguém pode estar tentando adivinhar nomes de usuário.
    .developer = Não revele a um cliente não autenticado que o nome de usuário não existe. Retorne o mesmo erro usado quando a senha está incorreta.
ERROR_LOGON_FAILURE = O logon falhou porque o nome de usuário ou a senha estão incorretos.
    .hint = Digite a senha novamente e informe o nome de usuário como DOMÍNIO\usuário, usuário@domínio ou, se a conta for local, COMPUTADOR\usuário. Se houver uma senha antiga salva para o servidor, o serviço ou a tarefa agendada, substitua-a. Se o logon for feito no Active Directory por LDAP, verifique também se a conta não está bloqueada, desabilitada nem expirada.
    .developer = A ADSI retorna este código para todo resultado LDAP 49. O número hexadecimal após “data” na mensagem de diagnóstico do Active Directory indica o motivo real. Não revele a quem está fazendo logon se o erro está no nome de usuário ou na senha.
ERROR_ACCOUNT_RESTRICTION = O logon foi recusado devido a uma restrição da conta ou a uma política, e não a uma senha incorreta.
    .hint = Se uma conta local sem senha for usada com a Área de Trabalho Remota, uma pasta compartilhada, um serviço ou uma tarefa agendada, defina uma senha. Se a conta pertencer ao grupo Usuários Protegidos (Protected Users) ou se o NTLM estiver restrito, use o nome DNS completo do servidor e verifique se o computador consegue acessar um controlador de domínio. Nos demais casos, consulte o campo “Sub Status” do evento 4625 no servidor.
    .developer = Depois de chamar LsaLogonUser com MSV1_0, leia SubStatus, que indica o motivo, por exemplo, o horário de logon, a estação de trabalho, uma senha expirada ou uma conta desabilitada.
ERROR_INVALID_LOGON_HOURS = A conta não tem permissão para fazer logon neste horário.
    .hint = Faça logon novamente dentro do horário permitido para a conta. Se a intenção for permitir o uso da conta neste horário, peça ao administrador que verifique o “Horário de Logon” (Logon Hours). Como o Windows armazena o horário em UTC, o administrador também precisa verificar para qual fuso horário a configuração foi feita.
ERROR_INVALID_WORKSTATION = A conta não tem permissão para fazer logon neste computador nem a partir deste computador.
    .hint = Faça logon em um computador permitido para a conta. Se a intenção for permitir o uso da conta neste computador, peça ao administrador que verifique a lista “Fazer Logon em” (Log On To). Se o logon for feito no Active Directory por LDAP, pode ser necessário incluir na lista o controlador de domínio ou o computador em que o cliente LDAP é executado.
ERROR_PASSWORD_EXPIRED = A senha da conta expirou.
    .hint = Altere a senha na tela de entrada do Windows ou, se já tiver feito logon, com Ctrl+Alt+Del. Se a conta for de domínio, use um computador que consiga acessar um controlador de domínio. Se você usar a Área de Trabalho Remota ou fizer logon no Active Directory por LDAP, altere a senha antes de se conectar ou peça ao administrador que defina uma nova.
    .developer = Ofereça a opção de alterar a senha em vez de solicitá-la novamente. Como um bind LDAP não permite isso, ofereça outro meio, por exemplo, o protocolo de alteração de senha do Kerberos (RFC 3244).
ERROR_ACCOUNT_DISABLED = A conta está desabilitada e não pode ser usada para fazer logon.
    .hint = Se a intenção for permitir o uso da conta, peça ao administrador que a habilite. A conta interna Convidado está desabilitada por padrão, assim como a conta interna Administrador em computadores que não executam o Windows Server. Use outra conta em vez de habilitar uma conta interna.
ERROR_NONE_MAPPED = Não foi possível converter o nome de uma conta ou de um grupo em um identificador de segurança (SID) ou um SID em um nome.
    .hint = Verifique a grafia do nome e informe-o como DOMÍNIO\usuário ou COMPUTADOR\usuário. Se o grupo for interno, use o SID, se possível, já que o nome depende do idioma do Windows. Se o evento 1202 de SceCli mostrar este erro, corrija os nomes de conta em Atribuição de Direitos de Usuário e em Grupos Restritos na Política de Grupo.
    .developer = Se um SID não tiver nome, mostre-o como conta desconhecida, pois contas excluídas deixam SIDs desse tipo. Para contas e grupos internos, use os SIDs conhecidos em vez de nomes.
ERROR_TOO_MANY_CONTEXT_IDS = O logon falhou porque a conta pertence a um número excessivo de grupos.
    .hint = Um administrador precisa reduzir para menos de cerca de 1.000 o número de grupos aos quais a conta pertence, diretamente ou por meio de outros grupos. Como o histórico de SID da conta e dos grupos entra na contagem, o administrador também precisa verificar se todas as entradas desse histórico ainda são necessárias.
ERROR_LOGON_TYPE_NOT_GRANTED = A conta não tem o direito de fazer logon no computador da maneira solicitada, por exemplo, como um serviço, pela rede ou pela Área de Trabalho Remota.
    .hint = Se a conta precisar do direito, verifique Atribuição de Direitos de Usuário, em que os direitos “Negar” prevalecem. Serviços e NT VIRTUAL MACHINE\Virtual Machines precisam do direito “Fazer logon como um serviço”, e tarefas, do direito “Fazer logon como um trabalho em lotes”. O acesso remoto exige o direito “Acesso a este computador da rede” e, com a Área de Trabalho Remota, a inclusão no grupo Usuários da Área de Trabalho Remota (Remote Desktop Users).
    .developer = Passe a LogonUser um tipo de logon que a conta tenha o direito de usar. LOGON32_LOGON_NETWORK, por exemplo, exige o direito “Acesso a este computador da rede” (Access this computer from the network), mesmo que o programa só verifique uma senha.
ERROR_ACCOUNT_EXPIRED = A conta atingiu a data de expiração e não pode mais ser usada para fazer logon.
    .hint = Se a conta ainda for necessária, um administrador precisa definir uma data posterior em “A conta expira” (Account expires), nas propriedades da conta. Uma nova senha não resolve o problema.
    .developer = Não ofereça a opção de alterar a senha, pois isso não resolve o problema.
ERROR_NOLOGON_WORKSTATION_TRUST_ACCOUNT = A conta é uma conta de computador e não pode ser usada para este logon.
    .hint = Faça logon com uma conta de usuário ou de serviço. Se um dispositivo ou um programa precisar autenticar computadores, atualize-o para uma versão que aceite contas de computador.
    .developer = Para permitir o logon com contas de computador, defina MSV1_0_ALLOW_WORKSTATION_TRUST_ACCOUNT no campo ParameterControl da solicitação de logon.
ERROR_PASSWORD_MUST_CHANGE = É preciso alterar a senha da conta antes de fazer logon.
    .hint = Faça logon uma vez na tela de entrada do Windows para alterar a senha antes de usar a Área de Trabalho Remota ou o LDAP. Se a conta for de domínio, use um computador que consiga acessar um controlador de domínio. Se não for possível alterar a senha dessa maneira, um administrador precisa definir uma senha e desmarcar a opção “O usuário deve alterar a senha no próximo logon” (User must change password at next logon).
    .developer = Ofereça a opção de alterar a senha em vez de solicitá-la novamente. Como um bind LDAP não permite isso, ofereça outro meio, por exemplo, o protocolo de alteração de senha do Kerberos (RFC 3244).
ERROR_ACCOUNT_LOCKED_OUT = A conta está bloqueada devido ao número excessivo de tentativas com uma senha incorreta.
    .hint = Peça o desbloqueio da conta ou aguarde o fim do bloqueio. Depois, substitua a senha antiga em todos os lugares em que ela estiver salva, por exemplo, em um serviço, em uma unidade de rede mapeada ou em um celular. Para encontrar a origem das tentativas, procure o evento 4740 no controlador de domínio ou, se a conta for local, no computador em que ela existe. Se a origem for desconhecida, suspeite de um ataque.
    .developer = Não repita a tentativa automaticamente, pois novas tentativas com uma senha incorreta podem bloquear a conta outra vez.
ERROR_AUTHENTICATION_FIREWALL_FAILED = A conta não tem permissão para se autenticar no computador ou no serviço.
    .hint = Se a conta pertencer a outro domínio e a relação de confiança usar a autenticação seletiva, a conta ou um de seus grupos precisa de “Permissão para autenticar” (Allowed to Authenticate) na conta de computador do servidor. Só conceda essa permissão se a intenção for que a conta use o servidor. Verifique também as políticas de autenticação da conta e do servidor. Este erro não é causado por um firewall de rede.

## Passwords

ERROR_INVALID_PASSWORD = A senha informada está incorreta.
    .hint = Se você estiver se conectando a uma pasta compartilhada, digite a senha novamente e informe o nome de usuário como DOMÍNIO\usuário ou, se a conta for local no servidor, SERVIDOR\usuário. Se houver uma senha antiga salva para o servidor, substitua-a no Gerenciador de Credenciais. Se você estiver alterando uma senha, verifique a senha atual.
    .developer = Se o Active Directory mostrar o número hexadecimal 56 antes de “AtrErr” na alteração de unicodePwd, verifique se o valor da operação de exclusão é a senha atual entre aspas duplas, no formato UTF-16LE.
ERROR_WRONG_PASSWORD = A senha não foi alterada porque a senha atual informada está incorreta.
    .hint = Digite novamente a senha atual e verifique o layout do teclado e a tecla Caps Lock. Se você não souber a senha atual, peça ao administrador que defina uma nova.
ERROR_PASSWORD_RESTRICTION = A política de senha não permite a senha informada ou não permite alterar a senha neste momento.
    .hint = Digite uma senha mais longa, com letras, números e outros caracteres, que não contenha o seu nome e não tenha sido usada antes. Se a senha tiver sido alterada recentemente, tente novamente outro dia. Se todas as novas senhas forem recusadas, verifique o tempo de vida mínimo da senha, as políticas de senha refinadas e os filtros de senha.
    .developer = Informe ao usuário todos os motivos possíveis, já que este código não indica qual regra foi violada. Na mensagem de diagnóstico do Active Directory, 52D antes de “AtrErr” ou “SvcErr” é este código, e “data 0” não traz outras informações. Ao criar uma conta, defina uma senha que atenda à política antes de habilitar a conta.

## File servers and shares

ERROR_BAD_NETPATH = O servidor do caminho de rede não foi encontrado ou não pôde ser acessado.
    .hint = Verifique o nome do servidor. No PowerShell, execute o comando Test-NetConnection server.example.com -Port 445 para verificar se o nome é resolvido e se a porta está aberta. Se o servidor só der suporte ao SMB 1, atualize-o em vez de ativar o SMB 1. Se o evento 31017 no log SMBClient/Security mostrar que um logon de convidado foi recusado, use uma conta com senha.
ERROR_BAD_NET_NAME = Não foi encontrado nenhum compartilhamento com o nome solicitado, ou o servidor não pôde ser acessado.
    .hint = Verifique o nome do compartilhamento e execute o comando net view \\server.example.com para listar os compartilhamentos visíveis. Se o servidor estiver na internet, execute o comando Test-NetConnection server.example.com -Port 445 no PowerShell, pois muitas redes bloqueiam essa porta. Se o compartilhamento for uma pasta WebDAV, verifique o endereço da pasta e reinicie o serviço WebClient no seu computador.
    .developer = Conecte-se com \\servidor\compartilhamento ou, em uma biblioteca SMB, somente com o nome do compartilhamento, e não com um caminho local nem com o caminho de um arquivo. Passe o caminho dentro do compartilhamento ao abrir o arquivo ou a pasta.
ERROR_REQ_NOT_ACCEP = O servidor não está aceitando mais conexões neste momento.
    .hint = No servidor, execute o comando net session como administrador para ver quais computadores estão conectados. Encerre as conexões que não forem necessárias. Como o Windows 10 e o Windows 11 aceitam no máximo 20 conexões ao mesmo tempo, use o Windows Server se mais computadores precisarem do compartilhamento.
    .developer = Use uma única sessão para várias solicitações e encerre as sessões que não forem mais necessárias.
ERROR_SESSION_CREDENTIAL_CONFLICT = Esta sessão do Windows já está conectada ao servidor com outro nome de usuário, e o Windows permite somente um nome de usuário por servidor de cada vez.
    .hint = Execute o comando net use para listar as conexões. Remova todas as conexões com o servidor, por exemplo, com o comando net use \\server.example.com\compartilhamento /delete, e depois conecte-se com o nome de usuário correto. Se nenhuma conexão for listada, feche os programas e as janelas do Explorador de Arquivos que usam o servidor ou faça logoff e faça logon novamente.
    .developer = Antes de se conectar com outras credenciais, use WNetCancelConnection2 para encerrar a conexão do seu próprio programa. Não encerre conexões de outros programas.
ERROR_SMB_GUEST_LOGON_BLOCKED = O Windows recusou a conexão porque o servidor de arquivos aceita o usuário somente como convidado, sem autenticação.
    .hint = Crie uma conta com senha no servidor de arquivos em vez de permitir logons de convidado não seguros. Para se conectar com essa conta, execute o comando net use \\server.example.com\compartilhamento * /user:SERVIDOR\usuário, substituindo os nomes pelos do servidor, do compartilhamento e da conta. Em um servidor Samba, defina “map to guest = Never” em smb.conf. Em um computador Windows que compartilha pastas, ative o compartilhamento protegido por senha.

## Domains and domain controllers

ERROR_NO_LOGON_SERVERS = Não foi possível verificar as credenciais porque nenhum controlador de domínio estava acessível.
    .hint = Verifique se o seu computador ou o servidor que mostra o erro está conectado à rede ou à VPN da organização. No mesmo computador, execute o comando nltest /dsgetdc:example.com, substituindo example.com pelo nome do domínio, para verificar se é possível localizar um controlador de domínio. Se o computador tiver acabado de iniciar, aguarde um minuto e tente novamente.
ERROR_CANT_ACCESS_DOMAIN_INFO = Não foi possível ler informações sobre o domínio porque nenhum controlador de domínio estava acessível ou um controlador negou o acesso.
    .hint = Verifique se o computador é membro do domínio e está conectado à rede ou à VPN da organização. Execute o comando nltest /dsgetdc:example.com, substituindo example.com pelo nome do domínio, para verificar se é possível localizar um controlador de domínio. Se algum for localizado, verifique as permissões da conta que executa o programa.
ERROR_INVALID_SERVER_STATE = O Gerenciador de Contas de Segurança (SAM) ou a Autoridade de Segurança Local (LSA) do servidor não está em condições de executar a operação.
    .hint = Aguarde alguns minutos e tente novamente, pois o servidor pode estar sendo iniciado ou desligado. Se o erro persistir, procure a causa no log de eventos do sistema do servidor.
ERROR_NO_SUCH_DOMAIN = O domínio solicitado não existe, ou nenhum controlador de domínio foi encontrado para ele.
    .hint = Verifique o nome DNS completo do domínio, a conexão com a rede ou a VPN da organização e os servidores DNS do computador. Execute o comando nltest /dsgetdc:example.com, substituindo example.com pelo nome do domínio, para verificar se é possível localizar um controlador de domínio. Se você usar uma conta Microsoft, informe o nome de usuário como MicrosoftAccount\nome@example.com.
    .developer = Em um computador que não é membro do domínio, passe explicitamente o nome de um controlador de domínio e as credenciais em vez de depender do domínio do computador.
ERROR_NETLOGON_NOT_STARTED = Não foi possível verificar as credenciais porque o serviço Netlogon não está em execução no computador responsável pela verificação.
    .hint = Se o computador ou o controlador de domínio tiver acabado de iniciar, aguarde alguns minutos e tente novamente. Caso contrário, verifique se o serviço Netlogon está em execução no computador e nos controladores de domínio. Se o computador não for membro de um domínio, use uma conta local, já que o Netlogon só é executado em computadores de um domínio.
    .developer = Tente novamente após uma pausa, pois o erro deixa de ocorrer depois que o serviço Netlogon é iniciado.
ERROR_DOMAIN_CONTROLLER_NOT_FOUND = Não foi encontrado nenhum controlador de domínio.
    .hint = Conecte o computador à rede ou à VPN da organização e verifique se ele usa os servidores DNS da organização. Execute o comando nltest /dsgetdc:example.com /force, substituindo example.com pelo nome do domínio, para procurar novamente um controlador de domínio.

## Trust between a computer and a domain

ERROR_NO_TRUST_LSA_SECRET = Não foi possível estabelecer o canal seguro com o domínio porque a senha da conta do computador no domínio não está armazenada no computador.
    .hint = Faça logon como administrador local. Para restabelecer o canal seguro, execute o comando Test-ComputerSecureChannel -Repair -Credential DOMÍNIO\usuário no Windows PowerShell como administrador, substituindo DOMÍNIO\usuário por uma conta que possa redefinir a senha da conta do computador. Se o comando falhar, ingresse o computador novamente no domínio.
ERROR_NO_TRUST_SAM_ACCOUNT = Não foi encontrada no domínio nenhuma conta correspondente ao computador ou ao nome da entidade de serviço (SPN) solicitado.
    .hint = Se o comando klist get mostrar este erro, execute o comando setspn -F -Q com o SPN solicitado para verificar se ele está registrado. Se a conta do computador não existir ou tiver outro nome, ingresse o computador novamente no domínio. Caso contrário, execute o comando setspn -X para encontrar SPNs duplicados. Se outro domínio estiver envolvido, verifique o DNS e os firewalls entre os domínios.
ERROR_TRUSTED_DOMAIN_FAILURE = Não foi possível usar a relação de confiança entre dois domínios, ou não foi possível consultar o nome de uma conta.
    .hint = Se um nome não for encontrado, informe-o como DOMÍNIO\usuário. Para verificar uma relação de confiança, execute o comando netdom trust CONFIANTE /domain:CONFIÁVEL /verify em um controlador de domínio como administrador dos dois domínios, substituindo CONFIANTE pelo nome do domínio que confia no outro e CONFIÁVEL pelo nome do domínio no qual ele confia.
ERROR_TRUSTED_RELATIONSHIP_FAILURE = Não foi possível usar a relação de confiança entre o computador e o domínio.
    .hint = Conecte o computador à rede ou à VPN da organização e tente novamente. Se o erro persistir, faça logon como administrador local. Para reparar a relação de confiança, execute o comando Test-ComputerSecureChannel -Repair -Credential DOMÍNIO\usuário no Windows PowerShell como administrador, substituindo DOMÍNIO\usuário por uma conta que possa redefinir a senha da conta do computador.
    .developer = Se uma consulta de nome retornar este código, trate a falha como temporária, pois uma consulta feita em um computador do domínio que esteja offline retorna o mesmo código.

## Authentication protocols

ERROR_PKINIT_FAILURE = Durante um logon com cartão inteligente ou certificado, o cliente não conseguiu verificar o certificado do controlador de domínio.
    .hint = O evento 9 de Security-Kerberos no log de eventos do sistema do cliente mostra o motivo. Como administrador de domínio, execute o comando certutil -dcinfo verify em um controlador de domínio para verificar todos os certificados. Cada controlador de domínio precisa de um certificado adequado, por exemplo, baseado no modelo “Autenticação Kerberos” (Kerberos Authentication), de um emissor em que o cliente confie.
ERROR_DOWNGRADE_DETECTED = A autenticação foi interrompida porque seria usado um método mais fraco do que o esperado. Em geral, isso ocorre quando nenhum controlador de domínio está acessível, mas também pode se tratar de uma tentativa de comprometer a segurança.
    .hint = Conecte o computador à rede ou à VPN da organização e verifique se as portas 88 e 464 de um controlador de domínio estão acessíveis. Se uma alteração de senha falhar, verifique a senha antiga, a nova senha, a política de senha e o status da conta, mas não desinstale atualizações do Windows. Se você tiver feito logon com um PIN, informe um nome de usuário e uma senha para as unidades de rede mapeadas.
    .developer = Se o programa alterar a senha de uma conta de domínio, passe um nome de domínio válido à função que altera a senha, para que o Windows possa usar o Kerberos. Com as atualizações de agosto de 2016 ou posteriores, o Windows não recorre ao NTLM para alterar senhas de contas de domínio.
ERROR_WRONG_TARGET_NAME = Não foi possível autenticar o servidor com o nome usado pelo cliente.
    .hint = Use o nome DNS completo do servidor em vez de um alias e verifique se esse nome é resolvido para o servidor correto. Execute o comando setspn -Q HOST/server.example.com para ver qual conta tem o nome da entidade de serviço (SPN) e o comando setspn -X para encontrar SPNs duplicados. Se os SPNs estiverem corretos, verifique o canal seguro do servidor com o domínio.
ERROR_MUTUAL_AUTH_FAILED = A autenticação mútua era exigida, mas o servidor não conseguiu comprovar a própria identidade.
    .hint = Verifique se o nome do servidor está correto e é resolvido para o servidor desejado. Se o servidor for membro de um domínio, mas não for um controlador de domínio, execute nele o comando Test-ComputerSecureChannel no Windows PowerShell como administrador. Se o resultado for False mesmo com um controlador de domínio acessível, repare o canal seguro.
ERROR_TIME_SKEW = A diferença entre o relógio do cliente e o do servidor ou do controlador de domínio é maior do que a permitida.
    .hint = Verifique a data, a hora e o fuso horário dos dois computadores, pois o Kerberos permite, por padrão, uma diferença de no máximo cinco minutos. Em um computador membro do domínio, execute o comando w32tm /resync como administrador para corrigir o relógio.
ERROR_NTLM_BLOCKED = A autenticação falhou porque uma política bloqueia o NTLM.
    .hint = Para usar o Kerberos, conecte-se usando uma conta de domínio e o nome DNS completo do servidor e verifique se o computador consegue acessar um controlador de domínio. Os logs NTLM/Operational do cliente, do servidor e dos controladores de domínio mostram qual computador bloqueia o NTLM. Se faltar um nome da entidade de serviço (SPN), registre-o em vez de adicionar uma exceção para o NTLM.

## Directory services

ERROR_NOT_AUTHENTICATED = A operação foi recusada porque o usuário ou o programa não fez logon.
    .hint = Se o logon for feito no Active Directory por LDAP, informe no programa uma conta e a respectiva senha e use LDAPS ou StartTLS. Não deixe a senha em branco, pois um logon desse tipo é anônimo, e o Active Directory recusa quase todas as pesquisas anônimas. Se uma unidade de rede mapeada WebDAV mostrar este erro, desconecte-a e conecte-a novamente.
    .developer = Aguarde o resultado do bind e faça a pesquisa na mesma conexão. Depois de seguir uma referência, repita o bind na nova conexão. Rejeite senhas vazias, já que um bind simples com um nome e uma senha vazia não autentica ninguém (RFC 4513, seção 5.1.2).
ERROR_DS_OPERATIONS_ERROR = O servidor de diretório retornou um erro de operações e não executou a solicitação.
    .hint = Verifique se o programa faz logon no diretório. Se um aplicativo Web ou um programa em uma sessão remota do PowerShell falhar, configure nele um nome de usuário e uma senha ou execute o aplicativo Web com uma conta de domínio. Se você estiver estendendo o esquema, execute o comando repadmin /showrepl em um controlador de domínio para encontrar erros de replicação.
    .developer = Faça o bind antes da primeira solicitação e verifique o resultado. Em um aplicativo Web que usa a representação do usuário, passe credenciais a DirectoryEntry. Se a biblioteca seguir referências sem credenciais, desative LDAP_OPT_REFERRALS.
ERROR_DS_STRONG_AUTH_REQUIRED = O servidor de diretório recusou o logon LDAP porque a conexão não está protegida por assinatura das mensagens nem por TLS.
    .hint = Configure o programa para usar LDAPS (porta 636) ou StartTLS e para verificar o certificado do servidor. Se o controlador de domínio não tiver um certificado, um administrador precisa instalar um. Se não for possível usar TLS no programa, use o Kerberos com assinatura em vez de desativar a exigência no servidor.
    .developer = Um bind simples requer TLS. Em um bind SASL sem TLS, solicite integridade, por exemplo, com ISC_REQ_INTEGRITY. Em um bind SASL sobre TLS, não solicite assinatura além da proteção do TLS.
ERROR_DS_REFERRAL = O servidor de diretório encaminhou o cliente para outro servidor, ou o Windows se recusou a iniciar um programa devido aos direitos que ele solicita.
    .hint = Se um programa não iniciar, use uma versão assinada pelo fornecedor e verifique se o Controle de Conta de Usuário (UAC) está ativado. Em uma pesquisa LDAP, verifique se o nome diferenciado (DN) da base de pesquisa pertence ao domínio do servidor, por exemplo, DC=example,DC=com. Para pesquisar em vários domínios, use o catálogo global (porta 3268 ou, com TLS, porta 3269).
    .developer = Leia o endereço do outro servidor na referência. Se você confiar nele, faça o bind nesse servidor e repita a solicitação. Caso contrário, desative LDAP_OPT_REFERRALS, pois uma biblioteca que segue referências automaticamente pode fazer o bind no outro servidor sem credenciais.
ERROR_DS_SERVER_DOWN = O cliente não conseguiu se conectar ao servidor de diretório, ou a conexão foi perdida.
    .hint = Verifique o nome do servidor de diretório e as configurações de DNS do computador. No PowerShell, execute o comando Test-NetConnection server.example.com -Port 389 ou, no caso do LDAPS, com -Port 636, para verificar se o servidor está acessível. Se o LDAPS falhar, use um nome que conste no certificado do servidor e verifique se o computador confia nesse certificado.
ERROR_DS_OBJ_NOT_FOUND = O servidor de diretório não encontrou nenhum objeto com o nome diferenciado (DN) solicitado.
    .hint = Verifique o nome diferenciado (DN) da base de pesquisa e todos os outros DNs nas configurações do programa, por exemplo, OU=Vendas,DC=example,DC=com. Se os usuários estiverem no contêiner interno Users, informe CN=Users em vez de OU=Users. Em uma mensagem de erro do Active Directory, o nome após “best match of” é a parte do DN que existe.
    .developer = Defina o DN da base de pesquisa em todas as pesquisas. Para pesquisar no domínio inteiro, leia defaultNamingContext no root DSE, já que uma pesquisa de subárvore com um DN vazio como base falha na porta 389.
ERROR_DS_INSUFF_ACCESS_RIGHTS = A conta não tem no diretório as permissões necessárias para a operação.
    .hint = Em Usuários e Computadores do Active Directory, use o Assistente para Delegação de Controle (Delegation of Control Wizard) para conceder à conta somente as permissões necessárias. Se o problema afetar apenas alguns objetos, descubra se a herança está desabilitada nesses objetos, como ocorre com os membros do grupo Admins. do Domínio (Domain Admins). Não adicione uma conta de serviço a esse grupo.

## Remote procedure calls

RPC_S_SERVER_UNAVAILABLE = Uma chamada de procedimento remoto (RPC) falhou porque não foi possível acessar o outro computador ou o serviço.
    .hint = Se a chamada for destinada a outro computador, verifique se ele está ligado e se o nome usado é resolvido para o endereço correto. Verifique também se todos os firewalls, inclusive os dos dois computadores, permitem a porta TCP 135 e as portas TCP 49152 a 65535 entre os dois computadores. Se o serviço estiver neste computador, verifique se está em execução.
RPC_S_SEC_PKG_ERROR = Uma chamada de procedimento remoto (RPC) falhou devido a um erro no pacote de segurança, por exemplo, Kerberos ou NTLM.
    .hint = Para usar o Kerberos, conecte-se usando o nome DNS completo do outro computador em vez de um endereço IP. Consulte os logs NTLM/Operational dos dois computadores para ver se uma política bloqueia o NTLM. Procure também o erro real nos logs de eventos do sistema dos dois computadores.
    .developer = Depois que a chamada falhar, use RpcErrorStartEnumeration e RpcErrorGetNextRecord para ler as informações de erro estendidas, que podem conter o código de erro real.

## Secure web connections

ERROR_WINHTTP_CANNOT_CONNECT = Não foi possível estabelecer uma conexão com o servidor Web.
    .hint = Verifique a conexão de rede e o endereço do servidor. No PowerShell, execute o comando Test-NetConnection server.example.com -Port 443, com o nome e a porta do servidor ou de um proxy obrigatório, para verificar se é possível estabelecer uma conexão. Se o problema afetar apenas serviços, execute o comando netsh winhttp show proxy para ver qual proxy os serviços usam.
    .developer = Por padrão, o WinHTTP não usa as configurações de proxy do usuário. No Windows 8.1 e em versões posteriores, abra a sessão com WINHTTP_ACCESS_TYPE_AUTOMATIC_PROXY, para que o Windows encontre o proxy.
ERROR_WINHTTP_SECURE_CERT_DATE_INVALID = O certificado do servidor Web expirou ou ainda não é válido.
    .hint = Verifique a data, a hora e o fuso horário do computador. Se o relógio estiver correto, relate o problema ao responsável pelo servidor. Se você administrar o servidor, renove o certificado e instale-o.
ERROR_WINHTTP_SECURE_CERT_CN_INVALID = O certificado do servidor Web não contém o nome usado no endereço.
    .hint = No endereço, use o nome DNS completo do servidor em vez de um nome curto ou de um endereço IP. Se o nome estiver correto, o servidor precisa de um certificado que o contenha como nome alternativo da entidade.
    .developer = Conecte-se usando o nome que consta no certificado. Não defina SECURITY_FLAG_IGNORE_CERT_CN_INVALID, pois, com essa opção, qualquer servidor com um certificado válido poderia se passar pelo servidor solicitado.
ERROR_WINHTTP_CLIENT_AUTH_CERT_NEEDED = O servidor Web solicitou um certificado do cliente, mas o programa não enviou nenhum.
    .hint = Instale a versão mais recente do programa, já que uma versão antiga pode falhar mesmo que o certificado do cliente solicitado seja opcional. Se o servidor exigir um certificado do cliente, pergunte ao responsável pelo servidor qual certificado é necessário. Instale esse certificado com a chave privada e selecione-o no programa.
    .developer = Defina o certificado com WINHTTP_OPTION_CLIENT_CERT_CONTEXT e envie a solicitação novamente. Se o certificado for opcional, defina essa opção como WINHTTP_NO_CLIENT_CERT_CONTEXT e envie a solicitação novamente. WINHTTP_OPTION_CLIENT_CERT_ISSUER_LIST retorna os emissores que o servidor aceita.
ERROR_WINHTTP_SECURE_INVALID_CA = O certificado do servidor Web foi emitido por uma autoridade de certificação que não é confiável neste computador.
    .hint = Descubra quem emitiu o certificado do servidor. Se o emissor for um proxy ou uma autoridade de certificação (AC) interna da organização, distribua o certificado raiz legítimo aos computadores, e não somente aos usuários. Em uma versão antiga do Windows, instale as atualizações mais recentes do Windows.
    .developer = Não defina SECURITY_FLAG_IGNORE_UNKNOWN_CA. Se o servidor for de teste, torne o certificado confiável apenas no computador de teste.
ERROR_WINHTTP_SECURE_CERT_REV_FAILED = Não foi possível verificar o status de revogação do certificado do servidor Web.
    .hint = Verifique se o firewall e o proxy permitem o acesso à lista de certificados revogados (CRL) e ao respondente OCSP. Salve o certificado do servidor como server.cer e execute o comando certutil -urlfetch -verify server.cer para ver qual endereço falha. Se você administrar uma autoridade de certificação (AC) interna, publique uma CRL atual.
    .developer = Não desative a verificação. Mostre qual servidor foi contatado e ofereça a opção de tentar novamente mais tarde.
ERROR_WINHTTP_SECURE_CHANNEL_ERROR = Ocorreu um erro na conexão TLS com o servidor Web.
    .hint = Atualize o Windows e o programa e verifique se a caixa de seleção “Usar TLS 1.2” (Use TLS 1.2) está marcada na guia “Avançadas” (Advanced) de Opções da Internet. No Windows 7, no Windows Server 2008 R2 ou no Windows Server 2012, habilite também o TLS 1.2 conforme descrito no artigo KB3140245 da Microsoft. Se o erro persistir, procure eventos do Schannel no log de eventos do sistema.
    .developer = Este código oculta o erro do Schannel. Mantenha o padrão de WINHTTP_OPTION_SECURE_PROTOCOLS no Windows 8.1 ou posterior e inclua o TLS 1.2 em versões anteriores. Se você definir a opção, não a limite a versões antigas do TLS e só inclua o TLS 1.3 se o Windows der suporte a essa versão, pois, caso contrário, WinHttpSetOption falhará.
ERROR_WINHTTP_SECURE_INVALID_CERT = O certificado do servidor Web ou outro certificado da cadeia não é válido.
    .hint = Salve o certificado do servidor como server.cer e execute o comando certutil -urlfetch -verify server.cer para ver qual verificação falha. Se você administrar o servidor, verifique se ele envia todos os certificados intermediários.
    .developer = Obtenha o certificado com WINHTTP_OPTION_SERVER_CERT_CONTEXT e crie a cadeia de certificados com CertGetCertificateChain para descobrir qual verificação falhou.
ERROR_WINHTTP_SECURE_CERT_REVOKED = Um certificado do servidor Web foi revogado.
    .hint = Não use o site nem o serviço até que o certificado seja substituído. Se você administrar o servidor, descubra por que o certificado foi revogado e instale um novo.
ERROR_WINHTTP_SECURE_FAILURE = A conexão segura com o servidor Web falhou devido a um problema com o certificado do servidor ou com o handshake TLS.
    .hint = Verifique a data, a hora e o fuso horário do computador. Atualize o Windows e o programa. No Windows 7, no Windows Server 2008 R2 ou no Windows Server 2012, habilite também o TLS 1.2 conforme descrito no artigo KB3140245 da Microsoft. Se o erro persistir, abra o endereço em um navegador no mesmo computador para ver quem emitiu o certificado.
    .developer = Defina um retorno de chamada de status e leia os sinalizadores de WINHTTP_CALLBACK_STATUS_SECURE_FAILURE, que indicam qual verificação falhou. Não solicite SSL 2.0 nem SSL 3.0 e não ignore essa verificação. No WinINet, o mesmo número significa que não foi possível decodificar a resposta.
ERROR_WINHTTP_SECURE_CERT_WRONG_USAGE = O certificado do servidor Web não é válido para uso em um servidor.
    .hint = Se você administrar o servidor, instale um certificado cujo Uso Avançado de Chave inclua “Autenticação de Servidor” (Server Authentication) e verifique se nenhum certificado para outra finalidade está associado ao site.
    .developer = Não defina SECURITY_FLAG_IGNORE_CERT_WRONG_USAGE, pois um certificado para outra finalidade não comprova a identidade de um servidor.
ERROR_WINHTTP_CLIENT_CERT_NO_PRIVATE_KEY = O certificado do cliente não tem uma chave privada neste computador.
    .hint = Importe novamente o certificado do cliente a partir de um arquivo PFX (.pfx ou .p12), que contém a chave privada. Arquivos .cer e .crt não contêm essa chave. Se você não tiver um arquivo PFX, solicite um novo certificado do cliente neste computador.
    .developer = Pesquise no repositório com CERT_FIND_HAS_PRIVATE_KEY, para que sejam encontrados somente certificados com chave privada.
ERROR_WINHTTP_CLIENT_CERT_NO_ACCESS_PRIVATE_KEY = O programa não tem acesso à chave privada do certificado do cliente.
    .hint = Se o certificado for do computador, abra certlm.msc como administrador e escolha Todas as Tarefas > Gerenciar Chaves Privadas no menu do certificado. Conceda acesso de leitura somente à conta que executa o programa ou o serviço. Se o certificado for de um usuário, execute o programa como esse usuário.
    .developer = Indique na mensagem de erro qual conta tentou usar o certificado e de que certificado se trata. A representação altera a conta cujo acesso é verificado.

## VPN and remote access

ERROR_AUTHENTICATION_FAILURE = O servidor de acesso remoto não aceitou o nome de usuário e a senha ou não permite o método de autenticação.
    .hint = Digite a senha novamente e, se o servidor exigir um domínio, informe o nome de usuário como DOMÍNIO\usuário. Se a senha estiver correta, verifique se a conta tem permissão para o acesso remoto e se o servidor permite o método de autenticação da conexão. Em um Servidor de Políticas de Rede (NPS), o evento 6273 mostra o motivo.
ERROR_OAKLEY_GENERAL_PROCESSING = A conexão L2TP falhou porque o cliente e o servidor VPN não conseguiram concluir a negociação IPsec.
    .hint = Se a conexão VPN usar uma chave pré-compartilhada, digite-a novamente. Caso contrário, verifique se o computador tem o certificado exigido pelo servidor VPN. Se o erro persistir, verifique se o serviço “Módulos de Criação de Chaves IKE e AuthIP IPsec” (IKE and AuthIP IPsec Keying Modules) está em execução e compare as configurações de IPsec do cliente e do servidor.
ERROR_VPN_TIMEOUT = O servidor VPN não respondeu à tentativa de conexão.
    .hint = Verifique o nome do servidor VPN e tente usar outra rede, pois um firewall ou um roteador pode estar bloqueando a VPN. Peça ao administrador que verifique se o servidor está acessível nas portas UDP 500 e 4500 (IKEv2, L2TP) ou na porta TCP 443 (SSTP). Se o servidor VPN estiver atrás de um dispositivo NAT, use IKEv2 ou SSTP em vez de L2TP.
ERROR_IPSEC_IKE_AUTH_FAIL = A conexão IPsec falhou porque o IKE não aceitou a autenticação do cliente ou do servidor.
    .hint = Conecte-se ao servidor VPN com um nome que conste no certificado do servidor. Verifique se esse certificado não expirou, se o Uso Avançado de Chave inclui “Autenticação de Servidor” (Server Authentication) e se o cliente confia no emissor. Se o erro ocorrer somente às vezes, descubra se há mais de um certificado adequado no cliente.
ERROR_IPSEC_IKE_NO_CERT = A conexão IPsec falhou porque o IKE não encontrou um certificado de computador válido.
    .hint = Abra certlm.msc para ver os certificados do computador. Verifique se o certificado e a chave privada estão no repositório de certificados do computador, e não no do usuário. O certificado precisa ser válido e confiável, e o Uso Avançado de Chave precisa incluir “Autenticação de Cliente” (Client Authentication).
