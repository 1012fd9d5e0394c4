## Success and next steps

LDAP_SUCCESS = A operação LDAP foi concluída com êxito.
    .developer = Antes de um bind, rejeite senhas vazias, pois muitos servidores tratam um bind com nome e senha vazia como anônimo e retornam êxito.
LDAP_COMPARE_FALSE = O servidor LDAP concluiu a comparação e não encontrou um valor correspondente na entrada.
    .developer = Este código é o resultado da operação Compare. Não o trate como erro.
LDAP_COMPARE_TRUE = O servidor LDAP concluiu a comparação e encontrou um valor correspondente na entrada.
    .developer = Este código é o resultado da operação Compare. Não o trate como erro.
LDAP_REFERRAL = O servidor LDAP encaminhou o programa a outro servidor LDAP para esta operação.
    .hint = Verifique se o nome diferenciado (DN) da base de pesquisa do programa pertence ao domínio do servidor, por exemplo, DC=example,DC=com. Para pesquisar em todos os domínios de uma floresta do Active Directory, use o catálogo global (LDAPS, porta 3269), que contém apenas alguns atributos de cada entrada. Se somente as alterações falharem, conecte o programa a um servidor que as aceite.
    .developer = Só siga uma referência até um servidor em que você confia, por uma conexão protegida e com um novo bind. Se o programa não precisar de entradas de outros domínios, configure a biblioteca LDAP para não seguir referências automaticamente.
LDAP_SASL_BIND_IN_PROGRESS = O logon no servidor LDAP ainda não foi concluído e continua com mais uma etapa.
    .developer = Passe o valor de serverSaslCreds da resposta para InitializeSecurityContext e envie o novo token em outra solicitação de bind com o mesmo mecanismo SASL. Se este for o último resultado recebido, o programa interrompeu o logon antes do fim.

## Sign-in and protection

LDAP_STRONGER_AUTH_REQUIRED = O servidor LDAP exige uma autenticação mais forte ou uma conexão protegida para esta operação.
    .hint = Configure o programa para usar LDAPS (porta 636) ou StartTLS e para verificar o certificado do servidor, em vez de desativar a exigência no servidor. O Active Directory também aceita Kerberos com assinatura. Se o servidor retornar “modifications require authentication”, configure o programa para fazer logon antes de alterar o diretório.
    .developer = Um bind simples requer TLS. Em um bind SASL sem TLS, solicite integridade com ISC_REQ_INTEGRITY e, com o mecanismo GSSAPI, selecione o valor 2 (integridade) ou 4 (confidencialidade) da camada de segurança. Em um bind SASL sobre TLS, envie a associação de canal e não solicite também a assinatura.
LDAP_INVALID_CREDENTIALS = O servidor LDAP não aceitou as credenciais, por exemplo, o nome de usuário e a senha.
    .hint = Verifique a senha e o nome de usuário, que muitas vezes precisa ser um nome diferenciado (DN) completo. Se o logon for feito no Active Directory por LDAP, também são aceitos usuário@domínio e DOMÍNIO\usuário. Em uma mensagem de erro do Active Directory, o código depois de “data” indica o motivo, por exemplo, 52e (nome ou senha incorretos) ou 775 (conta bloqueada).
    .developer = Na mensagem de diagnóstico do Active Directory, leia o número hexadecimal depois de “data”, que é um erro Win32 ou, por exemplo, se a associação de canal estiver ausente ou incorreta, um HRESULT. Ignore os números depois de “DSID” e “v”. Não mostre a mensagem de diagnóstico a quem está fazendo logon.
LDAP_AUTH_METHOD_NOT_SUPPORTED = O servidor LDAP não dá suporte ao método de logon usado pelo programa.
    .hint = Escolha outro método de logon nas configurações de LDAP do programa e use um bind simples somente com LDAPS ou StartTLS. No caso do Active Directory, execute o comando Get-ADRootDSE -Properties supportedSASLMechanisms no PowerShell com o módulo do Active Directory para ver os métodos aos quais o controlador de domínio dá suporte.
    .developer = Leia supportedSASLMechanisms no root DSE e use um dos mecanismos listados. Depois do StartTLS, leia a lista novamente.
LDAP_CONFIDENTIALITY_REQUIRED = O servidor LDAP exige uma conexão criptografada para esta operação.
    .hint = Configure o programa para usar LDAPS (porta 636) ou StartTLS e para verificar o certificado do servidor, em vez de desativar a exigência no servidor.
    .developer = Estabeleça o TLS antes de enviar a solicitação de bind, pois o servidor só a rejeita depois que a senha já foi enviada.
LDAP_INAPPROPRIATE_AUTHENTICATION = O servidor LDAP não aceita este tipo de logon, por exemplo, um logon sem nome de usuário ou senha.
    .hint = Nas configurações de LDAP do programa, informe o nome diferenciado (DN) completo e a senha de uma conta e use LDAPS ou StartTLS. Se o servidor retornar “anonymous bind disallowed”, o programa tentou fazer logon sem uma conta.
LDAP_INSUFFICIENT_ACCESS_RIGHTS = A conta que fez logon no servidor LDAP não tem o direito de executar esta operação.
    .hint = Conceda à conta do programa somente o direito necessário, por exemplo, com o comando “Delegar Controle” em Usuários e Computadores do Active Directory. Os direitos delegados não abrangem as contas que pertencem a grupos protegidos, como o grupo Admins. do Domínio (Domain Admins). Verifique também se o programa faz logon com a conta correta.

## Operations and limits

LDAP_OPERATIONS_ERROR = O servidor LDAP recebeu uma operação que não é possível neste ponto da conexão.
    .hint = Se a mensagem de erro do Active Directory começar com “000004DC”, o programa não fez logon e, portanto, é preciso informar uma conta do diretório e a respectiva senha nas configurações de LDAP do programa e usar LDAPS ou StartTLS. Se o erro persistir, configure o programa para não seguir referências e verifique se o nome diferenciado (DN) da base de pesquisa está correto.
    .developer = Verifique o resultado do bind antes de enviar outras solicitações. Faça um novo bind depois de seguir uma referência. Não envie StartTLS se houver outra operação pendente ou se o TLS já estiver ativo.
LDAP_PROTOCOL_ERROR = O servidor LDAP recebeu uma solicitação mal formatada ou à qual o servidor não dá suporte.
    .hint = Configure o programa para usar a versão 3 do LDAP. Se o erro ocorrer com StartTLS, é possível que o servidor não dê suporte a StartTLS. Nesse caso, configure o programa para usar LDAPS (porta 636).
    .developer = Antes de usar uma operação estendida, verifique se supportedExtension no root DSE contém o OID da operação. Na API de C, defina LDAP_OPT_PROTOCOL_VERSION como 3 antes do bind.
LDAP_TIME_LIMIT_EXCEEDED = A operação LDAP não foi concluída dentro do limite de tempo.
    .hint = Escolha uma base de pesquisa menor ou um filtro mais específico, de preferência com atributos indexados. Se o programa oferecer resultados paginados, habilite-os. Se a pesquisa continuar demorando demais, aumente o limite de tempo nas configurações de LDAP do programa.
    .developer = Não considere completo o conjunto de entradas recebido antes deste resultado.
LDAP_SIZE_LIMIT_EXCEEDED = A pesquisa encontrou mais entradas do que o servidor LDAP ou o programa permite, e o resultado não está completo.
    .hint = No Active Directory, que por padrão retorna no máximo 1.000 entradas por resposta, habilite os resultados paginados no programa em vez de aumentar esse limite (MaxPageSize). Outros servidores, por exemplo, o OpenLDAP, podem limitar o total de todas as páginas. Nesse caso, restrinja a base de pesquisa ou o filtro ou solicite um limite maior somente para a conta do programa.
    .developer = Envie o controle de resultados paginados (1.2.840.113556.1.4.319) e repita a pesquisa com o cookie retornado até que ele esteja vazio. A causa também pode ser o limite de tamanho na solicitação de pesquisa. As entradas já recebidas são válidas.
LDAP_ADMIN_LIMIT_EXCEEDED = A operação LDAP ultrapassou um limite que um administrador definiu no servidor LDAP.
    .hint = Em uma pesquisa, escolha uma base menor ou um filtro mais específico ou adicione ao servidor um índice para os atributos usados no filtro. Se uma alteração no Active Directory falhar e a mensagem de erro começar com “00002024”, é possível que a entrada tenha valores demais. Nesse caso, remova os que não são mais necessários.
LDAP_UNAVAILABLE_CRITICAL_EXTENSION = A solicitação exige uma extensão (controle) à qual o servidor LDAP não dá suporte para esta operação.
    .hint = Nas configurações de LDAP do programa, selecione o tipo do servidor, por exemplo, Active Directory ou OpenLDAP. Se o erro persistir, desative os resultados paginados e a ordenação no programa.
    .developer = Leia supportedControl no root DSE antes de enviar um controle. Só marque um controle como crítico se a operação não fizer sentido sem ele e só o envie com as operações para as quais foi definido.
LDAP_BUSY = O servidor LDAP está ocupado demais para executar a operação.
    .hint = Tente novamente mais tarde. Se o erro ocorrer com frequência, configure o programa para usar outro servidor LDAP e procure programas que enviem um número muito grande de solicitações.
    .developer = Aguarde antes de cada nova tentativa e vá aumentando o tempo de espera.
LDAP_UNAVAILABLE = O servidor LDAP, ou um serviço de que ele precisa, não está disponível.
    .hint = Se o Active Directory retornar “Error initializing SSL/TLS”, instale no controlador de domínio um certificado que tenha uma chave privada e cujo Uso Avançado de Chave inclua “Autenticação de Servidor” (Server Authentication). Caso contrário, verifique se o servidor terminou de iniciar ou configure o programa para usar outro servidor LDAP.
LDAP_UNWILLING_TO_PERFORM = O servidor LDAP se recusa a executar a operação.
    .hint = Para definir uma senha no Active Directory, use LDAPS (porta 636) e uma senha que atenda à política de senha. Só habilite a conta depois de definir a senha. Se outro servidor LDAP recusar um logon, verifique se a senha não está vazia e se a conta não está desabilitada. Se o servidor retornar “no global superior knowledge”, corrija o nome diferenciado.
    .developer = Envie unicodePwd por TLS, entre aspas duplas e codificado em UTF-16LE. Crie a conta como desabilitada, defina a senha e só então habilite a conta. O número hexadecimal no início de uma mensagem de diagnóstico do Active Directory é um erro Win32. Se for 209A para memberOf, altere o atributo member do grupo.
LDAP_LOOP_DETECT = O servidor LDAP interrompeu a operação porque detectou um loop no diretório.
    .hint = Procure aliases que apontem uns para os outros no diretório e servidores que encaminhem solicitações entre si.
LDAP_AFFECTS_MULTIPLE_DSAS = A operação afetaria mais de um servidor LDAP e não pode ser executada.
    .hint = Para mover um objeto para outro domínio da mesma floresta, use o comando Move-ADObject no PowerShell com o módulo do Active Directory. Informe em -Identity o nome diferenciado (DN) do objeto, em -TargetPath o DN do novo contêiner, em -Server o nome DNS completo do mestre RID do domínio antigo e em -TargetServer o do novo.
LDAP_VIRTUAL_LIST_VIEW_ERROR = O servidor LDAP não conseguiu retornar a parte solicitada de uma lista ordenada (exibição de lista virtual).
    .hint = Se o programa oferecer essa opção, configure-o para usar resultados paginados em vez da exibição de lista virtual.
    .developer = Para descobrir o motivo, leia virtualListViewResult no controle de resposta. Envie o controle de ordenação no servidor junto com o controle de exibição de lista virtual.
LDAP_OTHER = O servidor LDAP não conseguiu concluir a operação devido a um erro interno.
    .hint = Leia a mensagem de erro do servidor, que pode conter o motivo. Em seguida, procure no log do servidor LDAP as entradas do horário do erro.
    .developer = Grave a mensagem de diagnóstico do servidor no log do programa.

## Names and entries

LDAP_NO_SUCH_OBJECT = A entrada indicada na solicitação não existe no diretório, ou a conta não tem permissão para vê-la.
    .hint = Verifique o nome diferenciado (DN) da base de pesquisa e os outros DNs nas configurações de LDAP do programa. Em uma mensagem de erro do Active Directory, a parte do nome que existe aparece depois de “best match of”. Se os nomes estiverem corretos, verifique se a conta do programa tem permissão para ler a entrada.
    .developer = Uma pesquisa que não encontra nada retorna êxito sem entradas. Em uma pesquisa, este resultado significa que a base de pesquisa não existe ou que a conta não tem permissão para vê-la.
LDAP_ALIAS_PROBLEM = Um alias do diretório aponta para uma entrada que não existe ou não pode ser usada.
    .hint = Verifique os aliases abaixo da base de pesquisa do programa e corrija os que apontem para uma entrada que não existe ou não pode ser usada.
LDAP_INVALID_DN_SYNTAX = Um nome diferenciado (DN) na solicitação não tem o formato correto.
    .hint = Informe a conta como um DN completo nas configurações de LDAP do programa, por exemplo, cn=admin,dc=example,dc=com. O OpenLDAP e muitos outros servidores não aceitam um nome de usuário simples e, ao contrário do Active Directory, também não aceitam usuário@domínio nem DOMÍNIO\usuário. Coloque uma barra invertida antes de uma vírgula dentro de um valor, mas não antes de uma vírgula entre as partes.
    .developer = Antes de juntar as partes de um DN, aplique a cada valor, e não ao DN inteiro, o escape exigido pela RFC 4514.
LDAP_ALIAS_DEREFERENCING_PROBLEM = O servidor LDAP não conseguiu seguir um alias porque o alias ou o respectivo destino não é permitido para esta operação.
    .hint = Verifique se a conta do programa tem permissão para ler o alias e a entrada para a qual ele aponta.
LDAP_NAMING_VIOLATION = O nome da entrada viola uma regra de nomenclatura do diretório.
    .hint = No Active Directory, verifique se o nome diferenciado (DN) de um usuário começa com CN em vez de sAMAccountName e se o de uma unidade organizacional começa com OU. Verifique também se o contêiner aceita este tipo de entrada. Para alterar o nome de uma entrada, renomeie-a em vez de alterar o atributo que forma o nome.
    .developer = Ao adicionar uma entrada, inclua o atributo da primeira parte do DN com o mesmo valor. Para renomear uma entrada, use a operação Modify DN em vez de Modify.
LDAP_NOT_ALLOWED_ON_NON_LEAF = A operação não é possível porque o diretório contém outras entradas abaixo da entrada indicada na solicitação.
    .hint = Verifique as entradas abaixo da entrada que você quer excluir ou renomear e primeiro mova-as ou exclua-as. Em Usuários e Computadores do Active Directory, selecione “Usuários, contatos, grupos e computadores como contêineres” no menu Exibir para ver as entradas abaixo de uma conta.
    .developer = Para excluir uma entrada do Active Directory e todas as entradas subordinadas, use o controle de exclusão de árvore (1.2.840.113556.1.4.805), mas somente depois que o usuário confirmar o que será excluído.
LDAP_NOT_ALLOWED_ON_RDN = A operação removeria ou alteraria um valor que forma o nome da entrada.
    .hint = Renomeie a entrada em vez de alterar o atributo que forma o nome, por exemplo, CN ou OU.
    .developer = Use a operação Modify DN em vez de Modify.
LDAP_ENTRY_ALREADY_EXISTS = Já existe no diretório uma entrada com este nome.
    .hint = Escolha outro nome ou altere a entrada existente. Se a mensagem de erro do Active Directory começar com “00000524”, o nome da conta já está em uso em outro lugar do domínio. Se começar com “00000562”, a conta já é membro do grupo.
    .developer = Se um membro já estiver no grupo, o Active Directory envia este resultado, enquanto outros servidores enviam o resultado 20 (o atributo ou valor já existe). Se bastar que o membro esteja presente, trate os dois resultados como êxito.

## Attributes and values

LDAP_NO_SUCH_ATTRIBUTE = O atributo ou o valor indicado na solicitação não existe.
    .hint = Se a mensagem de erro do Active Directory começar com “00000057”, verifique a grafia dos nomes de atributo, por exemplo, mail em vez de email. Se você estiver removendo um valor, leia a entrada novamente, pois talvez ele já tenha sido removido.
LDAP_UNDEFINED_ATTRIBUTE_TYPE = A solicitação contém um atributo que não está definido no esquema do servidor LDAP.
    .hint = Verifique a grafia dos nomes de atributo nas configurações de LDAP do programa. Se os nomes estiverem corretos, adicione a definição do atributo ao esquema do servidor.
LDAP_INAPPROPRIATE_MATCHING = O filtro de pesquisa usa um tipo de comparação que não está definido para o atributo.
    .hint = Corrija o filtro nas configurações de LDAP do programa. Por exemplo, se o atributo não permitir pesquisar apenas uma parte do valor, pesquise o valor inteiro, sem o caractere curinga (*).
LDAP_CONSTRAINT_VIOLATION = Um valor na solicitação viola uma regra do diretório, por exemplo, a política de senha.
    .hint = Em uma alteração de senha, verifique a senha atual, as regras para a nova senha e o tempo de vida mínimo da senha. Em outras alterações no Active Directory, verifique o atributo que a mensagem de erro indica entre parênteses depois de “Att”. Se o erro ocorrer durante um logon, é possível que a conta tenha sido bloqueada por excesso de tentativas malsucedidas.
    .developer = No Active Directory, o número hexadecimal no início da mensagem de diagnóstico é um erro Win32, por exemplo, 52D para a política de senha ou 2081 para um segundo valor de um atributo de valor único.
LDAP_ATTRIBUTE_OR_VALUE_EXISTS = O atributo ou o valor que seria adicionado já existe na entrada.
    .hint = Verifique se a entrada já tem o valor pretendido, por exemplo, se o usuário já é membro do grupo. Se já tiver, nenhuma ação é necessária.
    .developer = Se bastar que o valor esteja presente, trate este resultado como êxito. Não envie o mesmo valor duas vezes em uma solicitação.
LDAP_INVALID_ATTRIBUTE_SYNTAX = Um valor na solicitação não tem o formato exigido pelo atributo.
    .hint = Verifique se nenhum valor está vazio nem termina com um espaço e se todos têm o formato exigido, como o de uma data, de um número ou de um nome diferenciado (DN). Se a mensagem de erro mencionar objectClass, é possível que o servidor não reconheça uma classe de objeto da solicitação.
LDAP_OBJECT_CLASS_VIOLATION = A entrada viola as regras de suas classes de objeto, por exemplo, porque falta um atributo obrigatório.
    .hint = Se a mensagem de erro do servidor indicar que falta um atributo, adicione-o. Se indicar um atributo que não é permitido, remova-o ou adicione uma classe de objeto que o permita. Se nenhum atributo for indicado, como no Active Directory, compare os atributos da entrada com as classes de objeto do esquema do servidor.
LDAP_OBJECT_CLASS_MODS_PROHIBITED = A classe de objeto de uma entrada existente não pode ser alterada desta forma.
    .hint = Crie uma nova entrada com a classe de objeto estrutural desejada, pois não é possível alterá-la em uma entrada existente.

## Errors of the LDAP client

LDAP_SERVER_DOWN = O cliente LDAP não conseguiu se conectar ao servidor LDAP, ou a conexão foi perdida.
    .hint = Verifique se o nome e a porta do servidor LDAP estão corretos e se nenhum firewall bloqueia essa porta. Se o programa usar LDAPS (geralmente na porta 636), verifique se o certificado contém o nome do servidor e se o cliente confia nesse certificado. Se o OpenSSL estiver instalado, execute o comando openssl s_client -connect server.example.com:636 para ver o certificado.
    .developer = Como o OpenLDAP apresenta este erro como -1, compare o resultado com a constante da biblioteca que você usa. Se o servidor tiver encerrado uma conexão ociosa, estabeleça outra e faça um novo bind antes de repetir a solicitação.
LDAP_TIMEOUT = O cliente LDAP não recebeu a tempo uma resposta do servidor LDAP.
    .hint = No programa, defina um tempo limite maior para o LDAP ou restrinja a pesquisa a uma parte menor do diretório. Se o erro persistir, verifique se o servidor LDAP não está sobrecarregado e se os atributos do filtro de pesquisa estão indexados.
    .developer = Aumente o tempo que o cliente espera pela resposta. Em C, trata-se do tempo limite que você passa para ldap_search_ext_s ou ldap_result. Em muitas outras bibliotecas, o tempo limite de resposta da conexão é separado do limite de tempo da pesquisa, que somente o servidor aplica. O OpenLDAP apresenta este erro como -5.
LDAP_CONNECT_ERROR = O cliente LDAP não conseguiu estabelecer a conexão com o servidor LDAP, por exemplo, porque o StartTLS falhou.
    .hint = Verifique se o nome e a porta do servidor LDAP estão corretos e se nenhum firewall bloqueia essa porta. Se o programa usar StartTLS ou LDAPS, verifique se o certificado contém o nome do servidor e se o cliente confia nesse certificado. Antes de confiar no certificado de uma autoridade de certificação (AC), confirme que ele é legítimo.
    .developer = Se o programa usar a biblioteca OpenLDAP, que apresenta este erro como -11, defina LDAP_OPT_X_TLS_CACERTFILE como o arquivo com o certificado da AC antes de iniciar o TLS. Se definir essa opção para uma única conexão, defina também LDAP_OPT_X_TLS_NEWCTX como 0. Caso contrário, a biblioteca ignora a nova configuração.
