### SPDX-License-Identifier: MIT OR Apache-2.0

## Around every page

language-name = Português (Brasil)
site-title = explicação dos códigos de erro de logon do Windows
site-description = O que significam os códigos do Windows, Active Directory, Kerberos, TLS e LDAP quando um logon ou uma conexão segura falha. { $count } códigos em seis idiomas.
skip-link = Ir para o conteúdo principal
nav-label = Menu principal
nav-box = Pesquisar
nav-numbers = Como ler um código
nav-languages = Idioma
nav-path = Você está aqui
nav-start = Início
footer-free = Software livre. Os textos e os programas podem ser usados sob a licença MIT ou a licença Apache 2.0.
footer-independent = Este é um projeto independente, e não um produto da Microsoft.
footer-source = Código-fonte e sugestões de correção

## Start page

start-heading = O que significa este código de erro?
start-lead = Cole um código do Windows, do Active Directory, do Kerberos, do TLS ou do LDAP, um log que contenha códigos desse tipo ou o texto de uma mensagem de erro. O site mostra uma explicação clara e orientações sobre o que fazer.
start-lead-without-box = Este site explica os códigos do Windows, do Active Directory, do Kerberos, do TLS e do LDAP que aparecem quando um logon ou uma conexão segura falha. O site também indica o que fazer em cada caso.
start-frequent = Códigos mais consultados
start-families = Todos os códigos

## The box on the start page

box-explain = Explicar
box-clear = Limpar
box-without-script = A caixa de pesquisa precisa de JavaScript. O restante do site funciona sem JavaScript.
box-private = O que você cola fica no seu computador. O próprio navegador pesquisa os códigos e não envia o seu texto a lugar nenhum. Além disso, a Política de Segurança de Conteúdo (Content Security Policy) desta página bloqueia conexões com qualquer servidor, exceto com aquele que forneceu a página.
box-examples = Exemplos:
box-loading = Carregando as explicações…
box-failed = Não foi possível carregar as explicações. Recarregue a página ou procure o código nas listas abaixo.
box-from-file = Você abriu esta página a partir de um arquivo, mas os navegadores só carregam as explicações quando a página vem de um servidor Web. As listas abaixo continuam funcionando.
box-text = Seu texto com os códigos destacados
box-count = Resultados: { $count }
box-times = { $count }×
box-lines = Linhas: { $lines }
box-link = Copiar um link para estes códigos
box-link-copied = Link copiado. O link contém os códigos, mas não o seu texto.
box-other-language = Corresponde ao texto em: { $language }
box-more = Códigos não exibidos: { $count }

## What a number is made of, as phrases behind the number

parts-win32 = Um erro Win32
parts-hresult = Um HRESULT do componente (facility) { $facility }, número { $number }
parts-hresult-win32 = Um HRESULT que contém o erro Win32 { $error }
parts-ntstatus = Um NTSTATUS do componente (facility) { $facility }, número { $number }
parts-hresult-ntstatus = Um HRESULT que contém o NTSTATUS { $status }
parts-com-err = Erro número { $number } das bibliotecas do MIT Kerberos e do Heimdal
parts-customer = Definido por um programa ou por um runtime, e não pelo Windows

## The page of a code

code-title = o que significa e o que fazer
code-number = Número
spelling-hexadecimal = hexadecimal
spelling-decimal = decimal
spelling-signed = decimal com sinal
spelling-unsigned = decimal sem sinal
spelling-hresult = como HRESULT
spelling-event = nos eventos do Windows
spelling-mit = no MIT Kerberos e no Heimdal
spelling-data = nos erros LDAP do Active Directory
spelling-short = para digitar na caixa de pesquisa
code-names = Outros nomes
code-parts = Estrutura
code-twins = Outros códigos com o mesmo significado
code-not = Não confunda com
code-neighbours = Códigos adjacentes
code-previous = Anterior
code-next = Próximo
code-languages = Em outros idiomas
code-rare = Este código é raro. O catálogo informa o nome e o número, mas não traz uma explicação.

## Families

family-sspi = SSPI e Schannel
family-sspi-about = Códigos que o Windows retorna a programas que autenticam usuários ou protegem uma conexão. Os nomes começam com `SEC_E_` ou `SEC_I_`.
family-certificates = Certificados e assinaturas
family-certificates-about = Certificados, cadeias de certificados e revogação, além de arquivos e mensagens assinados. Os nomes começam com `CERT_E_`, `TRUST_E_`, `CRYPT_E_` ou `CERTSRV_E_`.
family-keys = Chaves e provedores de criptografia
family-keys-about = Chaves e os provedores de criptografia que as armazenam. Os nomes começam com `NTE_`.
family-smart-cards = Cartões inteligentes
family-smart-cards-about = Cartões inteligentes, leitores e PINs. Os nomes começam com `SCARD_`.
family-ntstatus = NTSTATUS
family-ntstatus-about = Códigos de status internos do Windows, que aparecem como números nos eventos 4625 e 4776 e nas respostas de servidores de arquivos. Os nomes começam com `STATUS_`.
family-win32 = Erros Win32
family-win32-about = Códigos de erro de sistema do Windows, que também aparecem dentro de um HRESULT e depois da palavra “data” nos erros do Active Directory. A maioria dos nomes começa com `ERROR_`.
family-kerberos = Kerberos
family-kerberos-about = Erros do Kerberos enviados pelo Centro de Distribuição de Chaves (KDC) ou por um serviço, como aparecem nos eventos 4768, 4769 e 4771, no MIT Kerberos, no Heimdal e no Java. Os nomes começam com `KDC_ERR_` ou `KRB_`.
family-tls = Alertas TLS
family-tls-about = Alertas que uma das partes de uma conexão TLS envia para informar um problema ou encerrar a conexão. Esses alertas aparecem nos eventos do Schannel, no OpenSSL e nos navegadores. Neste site, os nomes começam com `TLS_ALERT_`.
family-ldap = Resultados do LDAP
family-ldap-about = Resultados de servidores de diretório, como o Active Directory e o OpenLDAP, e erros do próprio cliente LDAP. Os nomes começam com `LDAP_`.

## Headings within a family

group-success = Êxito
group-informational-codes = Códigos informativos, que não são erros
group-errors = Erros
group-signatures-of-files = Assinaturas de arquivos
group-how-signatures-are-checked = Verificação das assinaturas
group-certificate-chains = Cadeias de certificados
group-validity-and-revocation = Validade e revogação
group-names-and-purposes-of-certificates = Nomes e finalidades dos certificados
group-certificate-requests = Solicitações de certificado
group-certificates-stores-and-files = Certificados, repositórios e arquivos
group-signed-and-encrypted-messages = Mensagens assinadas e criptografadas
group-settings-of-the-computer = Configurações do computador
group-access-to-a-private-key = Acesso a uma chave privada
group-operations-with-a-key = Operações com chaves
group-cryptographic-providers-and-algorithms = Provedores de criptografia e algoritmos
group-tpm-and-windows-hello = TPM e Windows Hello
group-service = Serviço de cartão inteligente
group-readers = Leitores
group-cards = Cartões
group-pins-and-access = PINs e acesso
group-certificates-and-keys = Certificados e chaves
group-programs = Chamadas feitas por programas
group-steps-of-a-sign-in = Etapas do logon
group-sign-in-and-accounts = Logon e contas
group-access-and-file-sharing = Acesso e compartilhamento de arquivos
group-any-function = Erros gerais, que qualquer função pode retornar
group-passwords = Senhas
group-domains-and-domain-controllers = Domínios e controladores de domínio
group-trust-between-a-computer-and-a-domain = Relação de confiança entre um computador e um domínio
group-authentication-protocols = Protocolos de autenticação
group-directory-services = Serviços de diretório
group-file-servers-and-shares = Servidores de arquivos e compartilhamentos
group-remote-procedure-calls = Chamadas de procedimento remoto
group-secure-web-connections = Conexões Web seguras
group-vpn-and-remote-access = VPN e acesso remoto
group-success-and-steps-of-the-sign-in = Êxito e etapas do logon
group-accounts-and-passwords = Contas e senhas
group-services-and-their-names = Serviços e nomes de entidades de serviço (SPNs)
group-tickets-and-clocks = Tíquetes e relógios
group-keys-and-encryption-types = Chaves e tipos de criptografia
group-trust-between-realms = Relações de confiança entre realms
group-smart-cards-and-certificates = Cartões inteligentes e certificados
group-messages-and-the-protocol = Mensagens e protocolo
group-closures-and-warnings = Encerramentos e avisos
group-negotiation = Negociação
group-certificates-and-access = Certificados e acesso
group-messages = Mensagens
group-internal-errors = Erros internos
group-obsolete-alerts = Alertas obsoletos
group-success-and-next-steps = Êxito e próximas etapas
group-sign-in-and-protection = Logon e segurança da conexão
group-operations-and-limits = Operações e limites
group-names-and-entries = Nomes e entradas
group-attributes-and-values = Atributos e valores
group-errors-of-the-ldap-client = Erros do cliente LDAP
group-shared = Códigos com o mesmo significado que um código de outra família
group-rare = Códigos raros, sem explicação

## The page that explains how to read such numbers

numbers-title = Como ler códigos de erro do Windows, Active Directory, Kerberos e TLS
numbers-description = HRESULT, NTSTATUS, Win32, “data 52e”, Kerberos e TLS: como saber de que tipo de código se trata e o que os dígitos significam.
numbers-heading = Como ler um código
numbers-lead = O mesmo erro aparece como número hexadecimal em um programa e como número negativo em outro. Algumas regras bastam para saber de que tipo de código se trata.
numbers-spellings-heading = Um código, três notações
numbers-spellings = Os programas exibem um código em hexadecimal, em decimal com sinal ou em decimal sem sinal. As três formas representam os mesmos 32 bits. Quando um HRESULT ou um NTSTATUS indica um erro, o primeiro bit é 1 e, por isso, o número decimal com sinal é negativo.
numbers-parts-heading = O que os dígitos significam
numbers-parts = Muitos códigos do Windows são do tipo HRESULT. Em hexadecimal, um HRESULT tem oito dígitos. O primeiro dígito indica se houve falha (geralmente 8) ou êxito (geralmente 0). Os três dígitos seguintes identificam o componente (em inglês, “facility”), ou seja, a parte do Windows que define o código. Os quatro últimos dígitos são o número do código nesse componente.
numbers-parts-severity = Falha
numbers-parts-facility = Componente { $facility }: SSPI
numbers-parts-number = Número do código no componente
numbers-parts-first-bit = Nunca omita o primeiro dígito. `0x80090321` é o erro `SEC_E_BUFFER_TOO_SMALL`, enquanto `0x00090321` é o código informativo `SEC_I_RENEGOTIATE`.
numbers-facilities = Aqui, os números dos componentes estão em decimal, e entre parênteses está o início dos códigos de erro de cada componente. O componente 9 (`0x8009`) corresponde à SSPI, às chaves e aos códigos de certificados cujos nomes começam com `CRYPT_E_` ou `CERTSRV_E_`, bem como a alguns dos que começam com `TRUST_E_`. O componente 11 (`0x800B`) corresponde aos demais códigos de certificados. O componente 16 (`0x8010`) corresponde aos cartões inteligentes. O componente 7 (`0x8007`) corresponde aos erros Win32. Outros números, como 19 (`0x8013`), do .NET, ou 36 (`0x8024`), do Windows Update, identificam outros componentes.
numbers-win32-heading = Um erro Win32 dentro de um HRESULT
numbers-win32 = Se um código começa com `0x8007`, os quatro últimos dígitos são o código de um erro Win32. Converta esses dígitos de hexadecimal para decimal. Por exemplo, `0x8007052E` contém 52E, que equivale a 1326, ou seja, `ERROR_LOGON_FAILURE`.
numbers-ntstatus-heading = NTSTATUS em eventos de logon
numbers-ntstatus = Os códigos que começam com `0xC000` geralmente são erros NTSTATUS, ou seja, códigos de status internos do Windows. O evento 4625 mostra dois desses códigos. O campo “Status” contém o resultado geral, e o campo “Sub Status”, se o valor não for 0, contém o motivo exato. Em um HRESULT que contém um erro NTSTATUS, o primeiro dígito é D em vez de C, e assim `0xC000006D` se torna `0xD000006D`.
numbers-ntstatus-table = Valores frequentes do status (Status) e do substatus (Sub Status)
numbers-directory-heading = “data 52e”: erros LDAP do Active Directory
numbers-directory = Quando o Active Directory recusa um logon por LDAP (um bind), o resultado costuma ser LDAP 49 (`LDAP_INVALID_CREDENTIALS`). O número antes de “LdapErr”, geralmente 80090308, raramente indica o motivo. O motivo está no valor hexadecimal depois de “data”, quase sempre um erro Win32:
numbers-directory-table = Valores frequentes depois de “data”
numbers-kerberos-heading = Códigos do Kerberos nos eventos do Windows, no MIT Kerberos e no Heimdal
numbers-kerberos = Os eventos 4768, 4769 e 4771 mostram em hexadecimal o código de erro do Centro de Distribuição de Chaves (KDC). Por exemplo, o código de falha (Failure Code) `0x18` equivale a 24, ou seja, `KDC_ERR_PREAUTH_FAILED`. As bibliotecas do MIT Kerberos e do Heimdal somam -1765328384 a esse código, e assim 24 se torna -1765328360.
numbers-kerberos-table = Valores frequentes do código de resultado (Result Code) e do código de falha (Failure Code)
numbers-small-heading = Números pequenos precisam de contexto
numbers-small = Sozinho, um número pequeno é ambíguo. O número 49 significa uma coisa no Kerberos, outra no TLS e outra no LDAP. Observe as palavras ao redor do número, como “SSL alert number 49”, “alert code is 49” ou “LDAP: error code 49”. Na caixa de pesquisa, digite `krb 49`, `tls 49` ou `ldap 49`.
numbers-column-value = Valor
numbers-column-code = Código e significado

## Other pages

missing-title = Esta página não existe
missing-text = Verifique o número ou o nome que está no endereço. Se preferir, pesquise o código.
missing-link = Pesquisar um código
