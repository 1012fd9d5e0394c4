## Access to a private key

NTE_BAD_KEYSET = Não foi possível abrir o contêiner da chave privada, porque ele não existe ou a conta não tem acesso a ele.
    .hint = Se o problema afetar um serviço ou um site, abra certlm.msc como administrador, escolha Todas as Tarefas > Gerenciar Chaves Privadas no menu do certificado e conceda acesso de leitura somente à conta de serviço. Se não houver chave, importe novamente o arquivo PFX em certlm.msc. Se o Microsoft 365 falhar depois que o TPM foi redefinido ou substituído, reconecte sua conta corporativa.
    .developer = Este código também é retornado quando o contêiner existe, mas não pode ser lido. Se você só precisar de hashes, números aleatórios ou chaves públicas, passe CRYPT_VERIFYCONTEXT para CryptAcquireContext. No .NET, importe o arquivo PFX para um repositório de certificados uma única vez, e não a cada inicialização, e defina PersistKeySet para que o .NET não exclua a chave.
NTE_PERM = O provedor de criptografia negou o acesso à chave.
    .hint = Se o problema afetar um serviço ou um site, abra certlm.msc como administrador, escolha Todas as Tarefas > Gerenciar Chaves Privadas no menu do certificado e conceda acesso de leitura somente à conta de serviço. Se você estiver usando uma chave do Windows Hello pela Área de Trabalho Remota, trabalhe no próprio computador ou use outro método de logon que o programa ofereça.
    .developer = Indique na mensagem de erro qual conta solicitou a chave e de que chave se trata. Se a conta tiver acesso de leitura e apenas a descriptografia falhar, verifique o Uso de Chave do certificado e a finalidade da chave, pois uma chave destinada somente a assinaturas não serve para descriptografar.
NTE_NO_KEY = A chave solicitada não existe no contêiner de chaves.
    .hint = Se o PIN do Windows Hello tiver sido redefinido, configure o Windows Hello novamente no programa que mostra este erro. Se o problema afetar um certificado, importe-o novamente de um arquivo PFX que contenha a chave privada.
    .developer = Se uma chave do Windows Hello tiver sido perdida com a redefinição do PIN, crie uma nova, pois não é possível recuperá-la. Um contêiner da CryptoAPI pode guardar uma chave para AT_KEYEXCHANGE e outra para AT_SIGNATURE. Por isso, solicite a chave que existir no contêiner.
NTE_NOT_FOUND = O provedor de criptografia não encontrou a chave, o contêiner de chaves ou a propriedade solicitada.
    .hint = Se o problema afetar um servidor, execute o comando certutil -store my como administrador para ver se o certificado do servidor tem uma chave privada. Se a chave estiver ausente, reconecte o token de hardware ou o módulo de segurança de hardware (HSM), ou restaure-a de um backup. Se você estiver configurando um PIN do Windows Hello, faça logoff, reinicie o computador e tente novamente.
    .developer = No caso de uma propriedade opcional, como NCRYPT_ASSOCIATED_ECDH_KEY, este código só indica que a chave não tem essa propriedade. Nesse caso, prossiga sem ela.
NTE_EXISTS = Já existe uma chave ou um contêiner de chaves com o nome solicitado.
    .hint = Talvez a sua conta não consiga abrir o contêiner de chaves porque ele foi criado por outra conta. Nesse caso, use essa outra conta para conceder acesso à sua. Não exclua o contêiner, pois isso destrói a chave guardada nele. Se você estiver configurando um PIN do Windows Hello, faça logoff, reinicie o computador e tente novamente.
    .developer = Primeiro, tente abrir o contêiner e só o crie se a chamada de abertura indicar que ele não existe. Se a chamada de criação indicar, em seguida, que ele já existe, o acesso ao contêiner está sendo negado.
NTE_KEYSET_ENTRY_BAD = O contêiner de chaves foi encontrado, mas está danificado.
NTE_TEMPORARY_PROFILE = Não é possível armazenar a chave privada porque a conta está usando um perfil de usuário temporário.
    .hint = Faça logoff e faça logon novamente, para que o Windows carregue o perfil de usuário da conta. Se o Windows voltar a usar um perfil temporário, repare o perfil da conta como administrador. Se o problema afetar um pool de aplicativos do IIS, defina a opção “Carregar Perfil do Usuário” (Load User Profile) como True nas configurações avançadas do pool.
    .developer = Se a chave só for necessária na memória, importe o arquivo PFX no .NET com o sinalizador EphemeralKeySet. Se ela precisar ser permanente, use os sinalizadores MachineKeySet e PersistKeySet e uma conta que tenha os direitos necessários.
NTE_SILENT_CONTEXT = O provedor de criptografia precisava de uma ação do usuário (digitar um PIN, por exemplo), mas o programa não permitiu a exibição de caixas de diálogo.
    .hint = Faça logon no computador e inicie a operação em um programa que possa solicitar o PIN do cartão inteligente ou da chave. Se o problema afetar um serviço ou uma tarefa agendada, use um certificado cuja chave privada não exija PIN e esteja protegida por direitos de acesso. Não remova a proteção da chave existente.
    .developer = Chame a função sem CRYPT_SILENT, NCRYPT_SILENT_FLAG nem CRYPT_ACQUIRE_SILENT_FLAG e indique uma janela pai. Se você usar SignedCms no .NET Core ou no .NET 5 e posteriores, passe false no parâmetro silent de ComputeSignature. Se não for possível exibir uma caixa de diálogo, defina o PIN antes com NCRYPT_PIN_PROPERTY, desde que a política o permita.
NTE_USER_CANCELLED = A caixa de diálogo que solicitava ao usuário um PIN, uma impressão digital ou uma confirmação foi cancelada.
    .hint = Inicie a operação novamente e conclua as etapas da caixa de diálogo.
    .developer = Não apresente este código como uma falha, mas ofereça a opção de tentar novamente.
NTE_INCORRECT_PASSWORD = A senha da chave está incorreta.
    .hint = Verifique o layout do teclado e a tecla Caps Lock e digite a senha novamente. Verifique se ela é mesmo a senha desta chave.
NTE_TOKEN_KEYSET_STORAGE_FULL = O cartão inteligente ou o token de hardware não tem espaço para outro contêiner de chaves.
    .hint = Peça ao emissor do cartão que remova as chaves desnecessárias do cartão ou forneça outro. Não exclua chaves por conta própria, pois uma chave antiga ainda pode ser necessária para ler emails criptografados antigos.

## Operations with a key

NTE_BAD_KEY_STATE = A chave não permite a operação solicitada, por exemplo, a leitura de dados protegidos ou a exportação de uma chave privada.
    .hint = Se as configurações vierem de outro computador ou de outra conta, se o Windows tiver sido reinstalado ou se a senha da conta tiver sido redefinida, digite novamente as senhas e os segredos no programa, já que o Windows os protege para uma única conta ou um único computador. Se uma chave privada não for exportável, use o arquivo PFX original ou solicite um novo certificado.
    .developer = ProtectedData vincula os dados à conta (CurrentUser) ou ao computador (LocalMachine). Em vez de repetir a tentativa, avise ao usuário que é preciso digitar o segredo novamente.
NTE_BAD_KEY = O provedor de criptografia recusou a chave, que não é válida para a operação solicitada.
    .hint = Se não for possível descriptografar os dados, a chave privada talvez se destine somente a assinaturas. Execute o comando certutil -v -user -store my para ver o KeySpec e o Uso de Chave dos seus certificados. Peça que os dados sejam criptografados novamente com um certificado cuja chave se destine à troca de chaves, já que não é possível descriptografar os dados existentes com outro certificado.
    .developer = Antes de criptografar dados com um dos seus próprios certificados, verifique se a chave privada do certificado pode ser usada para troca de chaves (AT_KEYEXCHANGE). Não confie apenas na extensão Uso de Chave, já que, mais tarde, pode ser impossível descriptografar os dados.
NTE_BAD_DATA = O provedor de criptografia não conseguiu usar os dados, que estão danificados, estão em outro formato ou não pertencem à chave.
    .hint = Se os dados tiverem sido criptografados com um certificado, use a chave privada desse mesmo certificado, e não a do certificado renovado. Caso contrário, use a conta e o computador que criptografaram os dados ou digite novamente a senha ou o segredo que estava salvo. Se você estiver configurando um PIN do Windows Hello, faça logoff, reinicie o computador e tente novamente.
    .developer = Depois deste erro, não trate a entrada como texto não criptografado. Se RSACryptoServiceProvider não conseguir importar uma chave RSA, use RSACng.
NTE_BAD_SIGNATURE = A assinatura não corresponde aos dados ou à chave pública.
    .hint = Obtenha novamente o arquivo ou a mensagem na origem. Se a verificação falhar outra vez, não use o arquivo nem a mensagem e relate o problema ao fornecedor ou ao remetente.
    .developer = Considere que os dados não são autênticos. Este código não indica uma falha da função, mas o resultado de uma verificação concluída.
NTE_DECRYPTION_FAILURE = Não foi possível descriptografar os dados.
    .hint = Faça logon com a conta para a qual os dados foram protegidos. Se ela pertencer a um domínio, use um computador que consiga acessar um controlador desse domínio. Se os dados tiverem sido protegidos com um certificado, instale-o junto com a chave privada.
    .developer = Se você usar a DPAPI-NG, consulte o log Microsoft-Windows-Crypto-NCrypt/Operational, que indica o motivo. Se o log estiver desabilitado, habilite-o primeiro.
NTE_ENCRYPTION_FAILURE = Não foi possível criptografar os dados.
    .hint = Se os dados forem protegidos para uma conta ou um grupo de domínio, execute o comando nltest /dsgetdc:example.com, substituindo example.com pelo nome do domínio, para verificar se é possível acessar um controlador de domínio. Se as configurações do programa indicarem um certificado, verifique se ele está instalado para a conta que executa o programa.
    .developer = Se você usar a DPAPI-NG, consulte o log Microsoft-Windows-Crypto-NCrypt/Operational, no qual uma entrada separada indica o motivo. Se o log estiver desabilitado, habilite-o primeiro.
NTE_NOT_SUPPORTED = O provedor de criptografia não dá suporte à operação solicitada.
    .hint = Se um programa não conseguir exportar uma chave privada, atualize-o para a versão mais recente. Se você estiver configurando um PIN do Windows Hello, abra tpm.msc para verificar se o TPM está pronto.
    .developer = Uma chave importada de um arquivo PFX costuma ter a política de exportação AllowExport, mas não AllowPlaintextExport. Exporte-a em formato criptografado, por exemplo, com ExportEncryptedPkcs8PrivateKey, em vez de ampliar a política de exportação. Para assinar ou descriptografar, use-a sem exportá-la.
NTE_INVALID_PARAMETER = Um parâmetro da operação de criptografia não é válido.
    .hint = Instale a versão mais recente do programa que mostra este erro. Se o próprio Windows mostrar o erro, instale as atualizações mais recentes do Windows. Se o erro persistir, relate-o ao desenvolvedor.
    .developer = Verifique se nenhum parâmetro contém um ponteiro NULL nem um tamanho incorreto e se as informações de preenchimento correspondem ao sinalizador de preenchimento.
NTE_BUFFER_TOO_SMALL = O buffer que o programa forneceu para o resultado é pequeno demais.
    .hint = Instale a versão mais recente do programa. Se você estiver usando um cartão inteligente, instale também a versão mais recente do software do cartão.
    .developer = Chame a função com um buffer de saída NULL para obter o tamanho necessário, aloque um buffer desse tamanho e chame novamente a mesma função.
NTE_NO_MORE_ITEMS = Não há mais itens na lista (por exemplo, de chaves ou de provedores de criptografia).
    .developer = Encerre o loop. Em uma enumeração, este código é o resultado normal depois do último item.
NTE_FAIL = Uma operação de segurança falhou, e nenhum motivo específico foi indicado.
    .hint = Se você estiver usando um cartão inteligente, execute o comando certutil -scinfo para testar o cartão e instale a versão mais recente do software do cartão. Se um programa no Linux ou no macOS mostrar “GSSAPI operation failed”, leia o texto que vem depois dessas palavras. Em seguida, execute o comando klist para ver os seus tíquetes Kerberos e, se nenhum for válido, execute o comando kinit para obter um novo.
    .developer = Registre em log qual função e qual provedor falharam. No .NET em Linux e macOS, mostre o texto da GSSAPI contido na exceção, pois o número só indica que a GSSAPI falhou.
NTE_INTERNAL_ERROR = Ocorreu um erro interno no provedor de criptografia.
    .hint = Reinicie o computador. Se o erro persistir, instale as atualizações mais recentes do Windows e, se você estiver usando um cartão inteligente, a versão mais recente do software do cartão. Antes de atualizar o firmware do TPM, se for o caso, certifique-se de ter a chave de recuperação do BitLocker.

## Cryptographic providers and algorithms

NTE_BAD_ALGID = O provedor de criptografia não dá suporte ao algoritmo solicitado ou não permite usá-lo com esta chave.
    .hint = Atualize o programa. Se a assinatura SHA-256 ainda falhar, importe novamente o arquivo PFX (ARQUIVO) com o comando certutil -user -csp PROVEDOR -importPFX ARQUIVO NoExport, substituindo PROVEDOR por “Microsoft Enhanced RSA and AES Cryptographic Provider” entre aspas. Se o certificado for do computador, omita -user e execute o comando certutil como administrador.
    .developer = No .NET, assine com a chave que GetRSAPrivateKey retorna. Se a chave não estiver em hardware, é possível reabrir um RSACryptoServiceProvider com o tipo de provedor 24 (PROV_RSA_AES). Não recorra a SHA-1 como alternativa.
NTE_BAD_PROV_TYPE = O tipo do provedor de criptografia não é válido para a operação solicitada.
    .hint = Instale a versão mais recente do programa, pois um programa antigo pode não conseguir usar o tipo de chave do certificado. Se o erro persistir, solicite a emissão ou a importação do certificado com um provedor mais antigo (CSP). Para ver o provedor atual, execute o comando certutil -store my ou, se o certificado for de um usuário, certutil -user -store my.
    .developer = No .NET, chame GetRSAPrivateKey em vez de ler PrivateKey. Em código nativo, passe CRYPT_ACQUIRE_ALLOW_NCRYPT_KEY_FLAG para CryptAcquireCertificatePrivateKey. Conceder mais direitos de acesso à chave não resolve o problema.
NTE_BAD_PROVIDER = O provedor de criptografia solicitado não é válido neste computador.
    .hint = Execute o comando certutil -csplist para ver os provedores de criptografia deste computador. Se o provedor do cartão inteligente, do token de hardware ou do módulo de segurança de hardware (HSM) não aparecer ou mostrar um erro, instale ou repare o software do fabricante.
NTE_KEYSET_NOT_DEF = O provedor de criptografia solicitado não existe neste computador.
    .hint = Repare ou atualize o software que você usa para assinaturas, para o cartão inteligente, para o token de hardware ou para o módulo de segurança de hardware (HSM). Em seguida, execute o comando certutil -csplist para verificar se o provedor desse software aparece na lista.
NTE_PROVIDER_DLL_FAIL = Não foi possível carregar ou iniciar o provedor de criptografia.
    .hint = Se apenas um programa mostrar este erro, instale a versão mais recente do programa e verifique se a variável de ambiente SystemRoot está definida para ele (geralmente como C:\Windows). Se o erro ocorrer com um cartão inteligente, um token de hardware ou um módulo de segurança de hardware (HSM), repare ou atualize o software do fabricante.
    .developer = Ao iniciar um processo com um ambiente próprio, transmita sempre a variável SystemRoot, sem a qual não é possível carregar os provedores de criptografia do Windows. Não distribua cópias de bibliotecas do Windows, como crypt32.dll.
NTE_BAD_PUBLIC_KEY = O provedor de criptografia não aceita a chave pública.
    .hint = Se você estiver usando um cartão inteligente, execute o comando certutil -scinfo para testar se a chave do cartão corresponde ao certificado. Se o teste continuar falhando mesmo depois da atualização do software, peça outro cartão ao emissor.

## TPM and Windows Hello

NTE_DEVICE_NOT_READY = O dispositivo que guarda a chave, geralmente o TPM, não está pronto ou não pode ser usado pelo programa.
    .hint = Reinicie o computador. Se o erro persistir, execute o comando Get-Tpm no PowerShell como administrador para ver se o TPM está presente e pronto. Antes de alterar uma configuração do TPM, certifique-se de ter a chave de recuperação do BitLocker. Não limpe o TPM sem consultar o administrador, pois a limpeza destrói as chaves guardadas nele.
    .developer = As funções de atestado do TPM, como a ativação de uma chave, exigem um processo com privilégios elevados.
NTE_AUTHENTICATION_IGNORED = O TPM não verificou o PIN devido ao número excessivo de tentativas incorretas.
    .hint = Como o TPM permanece bloqueado por algum tempo, deixe o computador ligado por pelo menos 10 minutos. Em seguida, reinicie o computador e digite o PIN uma única vez. Antes que um administrador decida limpar o TPM, o que destrói as chaves guardadas nele, certifique-se de ter a chave de recuperação do BitLocker.
NTE_DEVICE_NOT_FOUND = O dispositivo que deveria guardar a chave, por exemplo, o TPM, não foi encontrado.
    .hint = Abra tpm.msc para ver se o Windows encontra um TPM. Se nenhum for encontrado, verifique nas configurações UEFI do computador se o TPM está ativado. Se não houver TPM, pergunte ao administrador que outro método de logon é permitido.
