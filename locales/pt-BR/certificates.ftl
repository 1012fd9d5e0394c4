## Signatures of files

TRUST_E_NOSIGNATURE = O arquivo não está assinado, ou não foi possível ler a assinatura.
    .hint = Verifique se você obteve o arquivo do próprio fornecedor e, se estiver instalando um pacote de aplicativo, peça ao fornecedor uma versão assinada. Se o Windows Update mostrar o erro, execute o comando DISM /Online /Cleanup-Image /RestoreHealth como administrador para reparar arquivos danificados do Windows.
    .developer = WinVerifyTrust também retorna este código se não for possível abrir o arquivo ou se a assinatura não for válida. Por isso, chame GetLastError. O arquivo só está de fato sem assinatura se essa função indicar uma assinatura ausente, um formato de arquivo (subject form) desconhecido ou um provedor desconhecido. Muitos arquivos do Windows são assinados somente em um catálogo.
TRUST_E_BAD_DIGEST = A assinatura digital não corresponde ao conteúdo do arquivo assinado.
    .hint = Não execute o arquivo. Baixe-o novamente do fornecedor e, no PowerShell, execute o comando Get-FileHash ARQUIVO, substituindo ARQUIVO pelo caminho do arquivo, para comparar a soma de verificação SHA-256 com a informada pelo fornecedor. No Windows 7 ou no Windows Server 2008 R2, instale também KB4490628 e KB4474419. Se o erro persistir, avise o fornecedor.
    .developer = Assine o arquivo na última etapa da compilação, pois qualquer alteração posterior invalida a assinatura. Se o erro ocorrer logo após a assinatura, execute o comando signtool verify /pa /v no arquivo para descobrir se a causa é a ferramenta de assinatura. Não trate este caso como uma simples falta de assinatura e nunca permita a execução do arquivo.
TRUST_E_MALFORMED_SIGNATURE = A assinatura digital do arquivo não tem a estrutura que o Windows exige.
    .hint = Baixe o arquivo novamente do fornecedor. Se o erro persistir, peça a ele que assine o arquivo outra vez com uma ferramenta atual, que não armazene dados adicionais na assinatura. Não desative a verificação rigorosa de assinaturas (EnableCertPaddingCheck).
    .developer = Não armazene dados próprios dentro da assinatura de um arquivo nem após a assinatura e não altere um arquivo já assinado.
TRUST_E_NO_SIGNER_CERT = O certificado do signatário não está na assinatura ou não pode ser usado.
    .hint = Baixe o arquivo novamente do fornecedor. Se o erro persistir, peça a ele que assine o arquivo outra vez, com o certificado do signatário incluído na assinatura.
TRUST_E_COUNTER_SIGNER = Uma contra-assinatura do arquivo assinado, geralmente o carimbo de data/hora, não é válida.
    .hint = Instale a versão mais recente do programa. Se não houver uma versão mais nova, peça ao fornecedor que assine o arquivo outra vez usando um serviço atual de carimbo de data/hora (RFC 3161).
    .developer = Solicite um carimbo de data/hora RFC 3161 com as opções /td SHA256 e /tr do signtool, esta última seguida do endereço do serviço de carimbo de data/hora, e verifique o arquivo assinado com o comando signtool verify /pa /v.
TRUST_E_TIME_STAMP = O carimbo de data/hora da assinatura está mal formatado, ou não foi possível verificar o carimbo ou o respectivo certificado.
    .hint = Instale a versão mais recente do programa, pois o serviço de carimbo de data/hora pode ter falhado durante a assinatura. Se o problema afetar apenas um computador, conecte-o à internet, para que o Windows possa atualizar os certificados raiz. Se a rede não tiver acesso à internet, instale o certificado raiz legítimo do serviço de carimbo de data/hora.
    .developer = Antes de publicar um arquivo assinado, verifique-o com o comando signtool verify /pa /v. Se o serviço de carimbo de data/hora tiver falhado, assine o arquivo novamente.
TRUST_E_SUBJECT_NOT_TRUSTED = O arquivo assinado ou o pacote de aplicativo assinado não é confiável para a ação solicitada.
    .hint = Se você estiver instalando um pacote de aplicativo, baixe-o novamente, pois o conteúdo não corresponde mais à assinatura. Se o erro persistir, peça ao fornecedor que assine o pacote outra vez. Se você respondeu “Não” quando o Windows perguntou se você queria executar um programa, só o inicie novamente se conhecer o fornecedor.
    .developer = Assine o pacote de aplicativo depois da última alteração feita no conteúdo. Se WinVerifyTrust puder mostrar uma caixa de diálogo, este código também pode significar que o usuário não autorizou o uso do arquivo. Por isso, não informe que o arquivo está danificado.
TRUST_E_EXPLICIT_DISTRUST = O certificado ou o arquivo assinado está explicitamente marcado como não confiável neste computador.
    .hint = Não execute o arquivo nem prossiga com a conexão. Peça ao fornecedor uma versão assinada com outro certificado. Abra certmgr.msc para ver se o certificado está em “Certificados Não Confiáveis”, mas não o remova. A lista de certificados não confiáveis da própria Microsoft não aparece em certmgr.msc.
TRUST_E_FAIL = Não foi possível estabelecer a confiança no arquivo ou no certificado, e nenhum motivo específico foi indicado.
    .hint = Se o problema afetar um arquivo, abra as propriedades do arquivo e consulte os detalhes da assinatura na guia “Assinaturas Digitais”. Se você não encontrar nenhum motivo, habilite o log Microsoft > Windows > CAPI2 > Operacional no Visualizador de Eventos e repita a ação para ver qual verificação falha.
    .developer = Não indique uma causa específica. Execute o comando signtool verify /pa /v no arquivo para ver qual verificação falha.

## How signatures are checked

TRUST_E_SYSTEM_ERROR = Ocorreu um erro do sistema enquanto o Windows verificava se um arquivo ou um certificado é confiável.
    .developer = Considere que o arquivo ou o certificado não foi verificado, não armazene este resultado e repita a verificação mais tarde.
TRUST_E_PROVIDER_UNKNOWN = O Windows não tem um provedor de confiança para o tipo de verificação solicitado.
    .hint = Se houver um software de assinatura ou de criptografia de outro fabricante instalado no computador, atualize-o para a versão mais recente, pois softwares desse tipo podem substituir algumas das verificações do Windows.
    .developer = Se WinVerifyTrust indicar que falta a assinatura e GetLastError retornar este código, considere que o arquivo não está assinado.
TRUST_E_ACTION_UNKNOWN = O provedor de confiança não dá suporte ao tipo de verificação solicitado.
    .developer = Passe um identificador de ação ao qual o provedor de confiança dê suporte. Para verificar uma assinatura Authenticode, passe WINTRUST_ACTION_GENERIC_VERIFY_V2 para WinVerifyTrust.
TRUST_E_SUBJECT_FORM_UNKNOWN = O Windows não sabe como assinar nem verificar arquivos deste tipo.
    .hint = Verifique a extensão do nome do arquivo e assine somente tipos de arquivo aos quais o Windows dê suporte. Se o tipo de arquivo pertencer a um programa separado, instale-o no computador em que o arquivo é assinado. Se você estiver assinando um pacote MSIX, use uma versão do Windows mais recente que o Windows Server 2016.
    .developer = O pacote SIP (subject interface package) do tipo de arquivo precisa estar registrado no computador, por exemplo, NavSip.dll para aplicativos do Business Central. Ao verificar um arquivo, trate este código como uma assinatura ausente.

## Certificate chains

CERT_E_UNTRUSTEDROOT = A cadeia de certificados termina em um certificado raiz que não é confiável neste computador.
    .hint = Descubra quem emitiu o certificado e, se o emissor for a sua organização, distribua o certificado raiz legítimo aos computadores da organização. Se você estiver instalando um aplicativo, um driver ou um programa, peça ao fornecedor uma versão assinada com um certificado de uma autoridade de certificação pública confiável. Se o computador for antigo ou não tiver internet, atualize o Windows e os certificados raiz.
    .developer = Execute o comando signtool verify com /pa, pois, sem essa opção, o signtool aplica a política para drivers. Nunca instale um certificado raiz nos computadores dos usuários. Para testar um pacote de aplicativo, coloque somente o certificado de assinatura em “Pessoas Confiáveis” no seu próprio computador de teste e remova-o quando terminar.
CERT_E_UNTRUSTEDTESTROOT = A cadeia de certificados termina em um certificado raiz de teste, e este computador não aceita certificados de teste.
    .hint = Peça ao fornecedor uma versão com uma assinatura normal. Arquivos com assinatura de teste só devem ser usados em computadores de teste.
    .developer = Defina CERT_CHAIN_POLICY_ALLOW_TESTROOT_FLAG somente em sistemas de teste e não distribua programas que definam esse sinalizador.
CERT_E_CHAINING = Não foi possível criar uma cadeia de certificados até um certificado raiz confiável.
    .hint = Conecte o computador à internet, para que o Windows obtenha os certificados, ou atualize os certificados raiz sem conexão. Se for um aplicativo, peça ao fornecedor que o assine com um certificado de uma autoridade de certificação pública confiável. Se for um servidor, salve o certificado como server.cer, execute o comando certutil -urlfetch -verify server.cer para ver em que ponto a cadeia termina e instale todos os certificados intermediários.
    .developer = Forneça todos os certificados intermediários. Ao assinar um arquivo, inclua-os, por exemplo, com a opção /ac do signtool. No caso de um servidor TLS, configure-o para enviá-los junto com o próprio certificado.
CERT_E_ISSUERCHAINING = Um certificado da cadeia de certificados não foi emitido pela autoridade de certificação à qual pertence o certificado seguinte.
    .hint = Se você administrar um servidor ou assinar arquivos, use os certificados intermediários que a autoridade de certificação fornece com o seu. Salve o seu certificado como server.cer e execute o comando certutil -verify server.cer para ver, em ordem, os certificados da cadeia.
CERT_E_UNTRUSTEDCA = Uma política não aceita, para a finalidade solicitada, uma das autoridades de certificação (ACs) da cadeia de certificados.
    .hint = Em um domínio, execute o comando certutil -enterprise -store NTAuth para ver as ACs aceitas. Se faltar a AC emissora da sua organização, um membro de Administradores de Empresa (Enterprise Admins) precisa salvar o certificado da AC como issuing-ca.cer e executar o comando certutil -dspublish -f issuing-ca.cer NTAuthCA. Depois, execute o comando gpupdate /force no cliente e no servidor que verifica o certificado.
TRUST_E_CERT_SIGNATURE = Não foi possível verificar a assinatura de um certificado.
    .hint = Se você estiver instalando um programa ou uma atualização, baixe o arquivo novamente do fornecedor. Em uma versão antiga do Windows, instale as atualizações mais recentes do Windows. Se o certificado for seu, salve-o como server.cer, execute o comando certutil -verify server.cer para ver qual certificado da cadeia está danificado ou tem uma assinatura fraca e substitua esse certificado.
    .developer = Nunca aceite uma cadeia de certificados se a assinatura de um dos certificados não for válida. No status da cadeia, CERT_TRUST_IS_NOT_SIGNATURE_VALID marca o certificado afetado, e CERT_TRUST_HAS_WEAK_SIGNATURE indica que o algoritmo da assinatura é fraco demais.

## Validity and revocation

CERT_E_EXPIRED = Um certificado expirou ou ainda não é válido.
    .hint = Verifique a data, a hora e o fuso horário e renove qualquer certificado de servidor, de VPN ou intermediário que tenha expirado. Se você estiver instalando um aplicativo, um programa ou um driver, obtenha uma versão mais nova, com carimbo de data/hora, em vez de atrasar o relógio. Se o Windows Update falhar, execute o comando DISM /Online /Cleanup-Image /RestoreHealth como administrador para reparar o Windows.
    .developer = Assine os arquivos com um carimbo de data/hora (RFC 3161), para que a assinatura continue válida mesmo depois que o certificado expirar.
CERT_E_VALIDITYPERIODNESTING = O período de validade de um certificado da cadeia de certificados não está contido no período de validade do certificado do emissor.
    .hint = Se você administrar a autoridade de certificação, renove o certificado da autoridade e, em seguida, emita novamente os certificados afetados.
CERT_E_REVOKED = Um certificado foi revogado pelo emissor.
    .hint = Em vez de executar um arquivo assinado com o certificado revogado, obtenha uma versão assinada com um certificado válido. Se um driver for recusado, instale um driver atual do fabricante, já que o Windows também bloqueia drivers com vulnerabilidades conhecidas. Não desative a lista de drivers bloqueados da Microsoft.
CERT_E_REVOCATION_FAILURE = Não foi possível verificar o status de revogação de um certificado.
    .hint = Conecte o computador à internet ou certifique-se de que ele consiga acessar a lista de certificados revogados (CRL) da autoridade de certificação. Se o problema afetar um arquivo assinado, salve o certificado do signatário como signer.cer e execute o comando certutil -urlfetch -verify signer.cer para ver qual endereço não pode ser acessado.
    .developer = Informe que o status de revogação é desconhecido, e não que o certificado foi revogado, e não desative a verificação. Uma verificação sem acesso à rede falha se não houver nenhuma lista de certificados revogados (CRL) armazenada no computador.
CRYPT_E_REVOKED = Um certificado foi rejeitado porque está revogado.
    .hint = Não use uma conexão nem um arquivo que dependa do certificado revogado. Se o certificado for seu ou do seu servidor, pergunte à autoridade de certificação (AC) emissora por que ele foi revogado e obtenha um novo.
    .developer = O Schannel retorna este código quando constata que o certificado da outra parte está revogado e também quando ela envia o alerta TLS certificate_revoked (44). Somente nesse segundo caso o certificado revogado é o do seu próprio programa.
CRYPT_E_NO_REVOCATION_CHECK = Não foi possível verificar se o certificado está revogado.
    .hint = Use um navegador para ver quem emitiu o certificado, mas não desative a verificação. Se o emissor for um proxy, um antivírus ou uma autoridade de certificação (AC) interna, o administrador responsável precisa incluir nos novos certificados o endereço de uma lista de certificados revogados (CRL) ou de um respondente OCSP. Se você não conhecer o emissor, avise o seu administrador.
    .developer = Verifique a cadeia com CERT_CHAIN_REVOCATION_CHECK_CHAIN_EXCLUDE_ROOT, já que um certificado raiz não tem informações de revogação. Mostre o emissor do certificado na mensagem de erro.
CRYPT_E_REVOCATION_OFFLINE = Não foi possível verificar se o certificado está revogado, porque não havia lista de certificados revogados (CRL) nem resposta OCSP válidas.
    .hint = Verifique se o firewall e o proxy permitem o acesso à CRL ou ao respondente OCSP. Salve o certificado como certificate.cer e execute o comando certutil -urlfetch -verify certificate.cer para ver qual endereço falha. Se você administrar a autoridade de certificação, publique uma CRL atual, pois uma CRL expirada causa o mesmo erro.
    .developer = Uma CRL baixada, mas rejeitada (por exemplo, por causa do signatário ou da data), também causa este código. Habilite e consulte o log Microsoft-Windows-CAPI2/Operational, que indica o motivo.
CRYPT_E_NO_REVOCATION_DLL = Não foi encontrado nenhum componente capaz de verificar se o certificado está revogado.
CRYPT_E_NOT_IN_REVOCATION_DATABASE = O serviço de revogação não tem informações sobre o certificado.
    .hint = Salve o certificado como certificate.cer e execute o comando certutil -urlfetch -verify certificate.cer para ver qual serviço de revogação é contatado. Se você administrar a autoridade de certificação (AC), verifique se é esse o serviço responsável pelo certificado.
    .developer = Se CERT_VERIFY_REV_SERVER_OCSP_FLAG estiver definido, este código também pode significar que o certificado não tem endereço OCSP. Se listas de certificados revogados (CRLs) forem permitidas, faça a verificação sem esse sinalizador.

## Names and purposes of certificates

CERT_E_CN_NO_MATCH = O certificado não contém o nome usado para acessar o servidor.
    .hint = Use o nome DNS completo do servidor desejado em vez de um nome curto, um alias ou um endereço IP. Se você administrar o servidor, use um certificado cujo nome alternativo da entidade contenha todos os nomes do servidor. Se o certificado for de um proxy, peça ajuda ao administrador da rede.
    .developer = Verifique se o certificado corresponde ao nome que o usuário digitou e nunca desative essa verificação. O que conta é o nome alternativo da entidade, e não o nome comum (CN).
CERT_E_INVALID_NAME = O certificado contém um nome que a autoridade de certificação não tem permissão para certificar.
    .hint = Abra o certificado e leia “Informações de Erro Estendidas” (Extended Error Information) na guia “Detalhes” para ver qual restrição o nome viola. Solicite um certificado para um nome permitido ou um certificado de outra autoridade de certificação.
    .developer = No status da cadeia, CERT_TRUST_HAS_NOT_PERMITTED_NAME_CONSTRAINT ou CERT_TRUST_HAS_EXCLUDED_NAME_CONSTRAINT indica se o nome não é permitido ou está excluído.
CERT_E_WRONG_USAGE = O certificado não é válido para a finalidade para a qual está sendo usado.
    .hint = Verifique o Uso Avançado de Chave do certificado. O certificado de um servidor precisa de “Autenticação de Servidor” (Server Authentication), o de um cliente precisa de “Autenticação de Cliente” (Client Authentication) e o de um programa assinado precisa de “Assinatura de Código” (Code Signing). Se um driver for recusado, instale as atualizações mais recentes do Windows e uma versão atual do driver.
    .developer = No status da cadeia, CERT_TRUST_IS_NOT_VALID_FOR_USAGE marca o certificado afetado.
CERT_E_PURPOSE = Um certificado está sendo usado para uma finalidade diferente daquela para a qual foi emitido.
    .hint = Verifique o Uso de Chave e o Uso Avançado de Chave do certificado e solicite a emissão de um certificado para a finalidade necessária. Se o Windows rejeitar uma lista de certificados revogados (CRL), o Uso de Chave do certificado que assinou a CRL precisa incluir “Assinatura de CRL” (CRL Signing).
CERT_E_ROLE = O certificado de um servidor, de um usuário ou de um programa está sendo usado como certificado de uma autoridade de certificação ou vice-versa.
    .hint = Solicite a uma autoridade de certificação um novo certificado para a finalidade pretendida. Não use o certificado de um servidor, de um usuário ou de um programa para emitir outros certificados nem o certificado de uma autoridade de certificação em um servidor.
TRUST_E_BASIC_CONSTRAINTS = As restrições básicas de um certificado estão ausentes, não são válidas ou não permitem o uso solicitado.
    .hint = Se você estiver instalando um driver ou um programa, peça ao fornecedor uma versão com a assinatura corrigida. Se você administrar uma autoridade de certificação (AC) interna, crie novamente o certificado da AC com restrições básicas que estejam marcadas como críticas e identifiquem uma AC. Em seguida, emita novamente todos os certificados da AC.
    .developer = No status da cadeia, CERT_TRUST_INVALID_BASIC_CONSTRAINTS marca o certificado afetado. O mesmo sinalizador também indica uma cadeia com autoridades de certificação demais.
CERT_E_PATHLENCONST = A cadeia de certificados contém mais autoridades de certificação do que um dos certificados da cadeia permite.
    .hint = Se você administrar uma autoridade de certificação (AC) interna, emita o certificado com uma AC situada mais acima na cadeia. Se a cadeia realmente precisar ter esse tamanho, renove o certificado da AC que define o limite e use, no novo certificado, o menor comprimento de caminho que seja suficiente.
CERT_E_INVALID_POLICY = Um certificado da cadeia de certificados não permite a finalidade ou a política de certificado de outro que está mais abaixo na cadeia.
    .hint = Se o Uso Avançado de Chave do certificado de uma autoridade de certificação (AC) da cadeia listar finalidades, verifique se a lista contém todas as finalidades para as quais a AC emite certificados. Se faltar na lista uma finalidade para a qual a AC deva emitir certificados, solicite uma nova emissão do certificado da AC com essa finalidade.
    .developer = No status da cadeia, CERT_TRUST_INVALID_POLICY_CONSTRAINTS marca o certificado afetado.
CERT_E_CRITICAL = Um certificado contém uma extensão crítica que o Windows não reconhece.
    .hint = Pergunte ao emissor do certificado qual é a finalidade da extensão, pois ela pode limitar os usos para os quais o certificado é válido. Se o limite não for necessário, solicite uma nova emissão do certificado sem essa extensão ou sem que ela esteja marcada como crítica.
    .developer = Não defina CERT_CHAIN_POLICY_IGNORE_NOT_SUPPORTED_CRITICAL_EXT_FLAG para aceitar o certificado, pois uma extensão crítica pode limitar os usos para os quais o certificado é válido.
CERT_E_MALFORMED = Um campo importante de um certificado, por exemplo, o nome do titular ou do emissor, está ausente ou vazio.
    .developer = Se o programa criar certificados, preencha o emissor e, além disso, preencha o titular (subject) ou marque como crítico o nome alternativo da entidade (subject alternative name).

## Certificate requests

CERTSRV_E_TEMPLATE_DENIED = A conta que solicitou o certificado não tem permissão para usar o modelo de certificado.
    .hint = Na autoridade de certificação, abra certtmpl.msc como administrador e consulte a guia “Segurança” do modelo. Se a intenção for permitir que a conta solicitante use o modelo, essa conta ou um dos grupos aos quais ela pertence precisa ter as permissões “Leitura” (Read) e “Registro” (Enroll). Se a solicitação vier de um computador, verifique a conta do computador.
CERTSRV_E_UNSUPPORTED_CERT_TYPE = A autoridade de certificação não emite certificados com base no modelo de certificado solicitado.
    .hint = No PowerShell, execute o comando Get-CATemplate na autoridade de certificação (AC) para listar os modelos que ela oferece. Se a intenção for que a AC ofereça o modelo e ele não aparecer na lista, adicione-o a “Modelos de Certificado” em certsrv.msc. Se aparecer, verifique se a conta de computador da AC tem a permissão “Leitura” (Read) no modelo.
    .developer = Indique um único modelo na solicitação, pelo nome (o atributo cn) ou pelo identificador de objeto (OID), e não pelo nome de exibição.
CERTSRV_E_SUBJECT_DNS_REQUIRED = O modelo de certificado exige um nome DNS, mas a conta que solicitou o certificado não tem um no diretório.
    .hint = Se você precisar de um certificado de computador, solicite-o em certlm.msc no próprio computador, para que a solicitação seja feita pela conta do computador. No PowerShell com o módulo do Active Directory, execute o comando Get-ADComputer COMPUTADOR, substituindo COMPUTADOR pelo nome do computador, para ver se o atributo dNSHostName da conta está preenchido.
    .developer = Se o modelo for para computadores, inicialize a solicitação para o computador (ContextMachine ou ContextAdministratorForceMachine), e não para o usuário.

## Certificates, stores and files

CRYPT_E_NOT_FOUND = Não foi possível encontrar o certificado, a lista de certificados revogados (CRL) ou a propriedade solicitada.
    .hint = Conecte o cartão inteligente ou o token de hardware, se houver, e execute o comando certutil -store my para ver os certificados do computador ou o comando certutil -user -store my para ver os seus. Ao informar uma impressão digital, digite-a, pois um texto colado pode conter caracteres ocultos. Se o Windows Update falhar no Windows 7 ou no Windows Server 2008 R2, instale KB4490628 e KB4474419.
    .developer = No fim de uma enumeração, este código é o resultado normal. Encerre o loop.
CRYPT_E_NO_MATCH = Não foi encontrado nenhum certificado, chave ou mensagem do tipo solicitado no arquivo ou nos dados.
    .hint = Verifique se as configurações do programa indicam o arquivo correto. Execute o comando certutil -dump certificate.cer, substituindo certificate.cer pelo nome do arquivo, para ver o que ele contém. Um certificado em formato de texto precisa começar com a linha “BEGIN CERTIFICATE” e terminar com a linha “END CERTIFICATE”, incluindo os hifens.
    .developer = Verifique se os dados que você passa não estão vazios e contêm o tipo de objeto solicitado. CryptQueryObject retorna este código se nenhum dos formatos permitidos corresponder.
CRYPT_E_BAD_ENCODE = Não foi possível codificar ou decodificar o certificado, o arquivo de chave ou a mensagem.
    .hint = Execute o comando certutil -dump certificate.pfx, substituindo certificate.pfx pelo nome do arquivo, para ver o que ele contém. Se o programa esperar outro tipo de arquivo, por exemplo, um arquivo PFX em vez de um arquivo P7B, exporte o certificado novamente no formato correto. Se o arquivo estiver incompleto, baixe-o ou copie-o outra vez.
    .developer = Não passe um arquivo P7B para uma função que importa arquivos PFX. Decodifique o texto Base64, por exemplo, um segredo do Azure Key Vault, antes da importação.
CRYPT_E_ASN1_BADTAG = Os dados codificados, por exemplo, um certificado ou uma solicitação de certificado, não têm a estrutura esperada.
    .hint = Execute o comando certutil -dump certificate.cer, substituindo certificate.cer pelo nome do arquivo, para ver o que ele contém, por exemplo, um certificado em vez de uma solicitação. Se o arquivo estiver em formato de texto, salve-o como UTF-8 sem marca de ordem de byte. Se o erro persistir, exporte ou solicite o arquivo novamente no formato esperado.
    .developer = Examine o primeiro byte dos dados. O byte hexadecimal 30 indica DER, o byte 2D indica texto, como PEM, e o byte FF geralmente indica texto em UTF-16.
CRYPT_E_ASN1_EOD = Os dados codificados, por exemplo, um certificado ou uma solicitação de certificado, terminaram antes do esperado.
    .hint = Verifique se o arquivo não está vazio e baixe-o ou copie-o novamente por inteiro. Um certificado em formato de texto precisa incluir a primeira linha, “BEGIN CERTIFICATE”, e a última linha, “END CERTIFICATE”.
CRYPT_E_ASN1_CORRUPT = Os dados codificados, por exemplo, um certificado ou um arquivo de chave, estão danificados ou não estão no formato esperado.
    .hint = Verifique em que formato o programa espera o certificado, já que um texto que começa com MII (Base64) não é válido quando se espera um arquivo binário. Se o formato estiver correto, baixe ou copie o arquivo novamente, sem nenhuma alteração.
    .developer = Decodifique o texto Base64 antes de passar os bytes adiante. Se uma mensagem do .NET indicar a classe Application e o valor 13, o primeiro byte é 4D (a letra M) e, portanto, os dados são texto Base64.
CRYPT_E_EXISTS = O certificado ou a propriedade já existe no repositório de certificados.
    .hint = Se o certificado que está no repositório for o correto, nenhuma ação é necessária. Para verificar se ele tem a chave privada, execute o comando certutil -user -store my, no caso dos seus próprios certificados, ou, como administrador, o comando certutil -store my, no caso dos certificados do computador.
    .developer = Em vez de CERT_STORE_ADD_NEW, escolha CERT_STORE_ADD_USE_EXISTING ou CERT_STORE_ADD_REPLACE_EXISTING.
CRYPT_E_NO_KEY_PROPERTY = Não há nenhuma chave privada vinculada ao certificado.
    .hint = Importe o arquivo PFX do certificado, pois arquivos CER e P7B não contêm a chave privada. Se a chave estiver em um cartão inteligente ou token de hardware, conecte-o. Se a chave estiver neste computador, execute o comando certutil -repairstore my NÚMERO como administrador, substituindo NÚMERO pelo número de série do certificado, para vinculá-la novamente.
    .developer = Antes de usar um certificado, verifique HasPrivateKey no .NET ou CERT_KEY_PROV_INFO_PROP_ID em código nativo e indique qual certificado não tem chave privada.
CRYPT_E_NO_PROVIDER = Nenhum provedor de criptografia foi especificado ou encontrado para o certificado, a chave ou o repositório de certificados.
    .hint = Se você estiver assinando um arquivo, conecte o cartão inteligente ou o token de hardware e verifique se a sua conta tem acesso à chave privada. Se você estiver solicitando um certificado, escolha um provedor de criptografia na solicitação ou no modelo. Se houver uma chave de curva elíptica no TPM, use o Windows 10, versão 21H2, ou posterior.
CRYPT_E_SELF_SIGNED = O certificado é autoassinado e não tem outro emissor.
    .hint = Se o comando certutil -importPFX falhar, é provável que o arquivo PFX não contenha uma chave privada. Antes de instalar um certificado raiz, confirme que ele é legítimo. Depois, execute o comando certutil -addstore Root root.cer como administrador, substituindo root.cer pelo nome do arquivo. Em um servidor, substitua o certificado autoassinado por um certificado de uma autoridade de certificação (AC) confiável.
    .developer = Em CertGetIssuerCertificateFromStore, este código indica que se chegou ao certificado raiz. Por isso, encerre o loop. Para verificar um certificado, não use essa função, e sim CertGetCertificateChain, que cria a cadeia.

## Signed and encrypted messages

CRYPT_E_HASH_VALUE = Os dados não correspondem ao valor de hash esperado, por exemplo, ao de uma assinatura.
    .hint = Se um instalador mostrar este erro, baixe do fornecedor a versão mais recente para uma pasta vazia, pois o instalador pode ter usado um arquivo de outra versão. Se o erro ocorrer na verificação de uma assinatura, verifique se a assinatura é mesmo a do arquivo e obtenha os dois novamente. Se a verificação falhar outra vez, não use o arquivo.
CRYPT_E_SIGNER_NOT_FOUND = O certificado do signatário não foi encontrado na mensagem nem nos repositórios de certificados pesquisados.
    .hint = Peça ao remetente que inclua o certificado do signatário na assinatura. Se você já tiver recebido o certificado legítimo do remetente, importe-o para o seu repositório de certificados.
CRYPT_E_RECIPIENT_NOT_FOUND = Não foi encontrado nenhum certificado com chave privada para nenhum dos destinatários da mensagem criptografada.
    .hint = Abra certmgr.msc e verifique em “Pessoal” se o certificado usado para criptografar a mensagem está presente com a chave privada. Se ele tiver sido renovado, importe o certificado antigo a partir do arquivo PFX correspondente, já que não é possível descriptografar mensagens antigas com o novo.
    .developer = Um certificado criado a partir de RawData não tem chave privada. Como um serviço não vê o repositório de certificados da sua conta de usuário, instale o certificado com a chave privada em um repositório que o serviço pesquise, por exemplo, o da conta do serviço.
CRYPT_E_NO_DECRYPT_CERT = Não foi encontrado nenhum certificado com uma chave privada que possa descriptografar os dados.
    .hint = Instale o certificado e a chave privada para a conta que executa o programa. Verifique se não há caracteres ocultos nas impressões digitais que constam nas configurações do programa. Se o problema afetar um serviço, abra certlm.msc como administrador, escolha Todas as Tarefas > Gerenciar Chaves Privadas no menu do certificado e conceda acesso de leitura somente à conta de serviço.
CRYPT_E_BAD_MSG = Os dados não são uma mensagem criptográfica válida.
    .hint = Obtenha o arquivo novamente na origem. Se muitos arquivos causarem este erro, instale as atualizações mais recentes do Windows.
    .developer = Verifique se o programa lê o arquivo pretendido. Em um programa de 32 bits no Windows de 64 bits, o redirecionamento do sistema de arquivos pode abrir outro arquivo.
CRYPT_E_INVALID_MSG_TYPE = A mensagem criptográfica não é do tipo correto para a operação solicitada, por exemplo, está criptografada em vez de assinada.
    .hint = Verifique se o arquivo é uma assinatura separada (geralmente .p7s) ou uma mensagem assinada ou criptografada (geralmente .p7m). Em seguida, abra-o com a função correspondente do programa.
    .developer = Leia CMSG_TYPE_PARAM com CryptMsgGetParam antes de ler outros parâmetros da mensagem.
CRYPT_E_UNEXPECTED_MSG_TYPE = A mensagem criptográfica não é do tipo que o programa esperava.
    .hint = Se uma assinatura estiver sendo verificada, verifique primeiro se o arquivo está de fato assinado. A assinatura pode estar no próprio arquivo (geralmente .p7m) ou em um arquivo separado (geralmente .p7s). Se o arquivo estiver criptografado, é preciso descriptografá-lo antes de verificar a assinatura.
CRYPT_E_UNKNOWN_ALGO = Este computador não reconhece o algoritmo criptográfico.
    .hint = Se for usado um algoritmo nacional, como GOST, instale ou atualize o software que o fornece. Se você recebeu a mensagem ou o certificado de outra pessoa, pergunte ao remetente qual algoritmo foi usado.
    .developer = Verifique o identificador de objeto (OID) do algoritmo. Quando se espera um algoritmo de hash, não passe o OID de um algoritmo de assinatura.

## Settings of the computer

CRYPT_E_SECURITY_SETTINGS = Uma configuração de segurança deste computador ou desta conta não permite a operação.
    .hint = Descubra se, neste computador, somente os administradores decidem em quais fornecedores confiar. Se for o caso, peça a um administrador que aprove o fornecedor. Se a restrição não for intencional, faça logon com a conta do usuário afetado e, no Registro do Windows, defina o valor State da chave “HKEY_CURRENT_USER\Software\Microsoft\Windows\CurrentVersion\WinTrust\Trust Providers\Software Publishing” como 0x00023c00, que é o padrão.
    .developer = Se WinVerifyTrust retornar este código, informe que uma política não permite o fornecedor, e não que a assinatura está incorreta.
