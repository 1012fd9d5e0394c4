### SPDX-License-Identifier: MIT OR Apache-2.0

## Around every page

language-name = Português (Brasil)
site-title = códigos de erro de logon do Windows
site-description = O que significam os códigos do Windows, do Active Directory, do Kerberos, do TLS e do LDAP quando um logon ou uma conexão segura falha: { $count } códigos.
skip-link = Ir para o conteúdo
nav-label = Menu principal
nav-box = Pesquisar
nav-numbers = Como ler um código
nav-languages = Idioma
nav-path = Você está aqui
nav-start = Início
footer-free = Software livre: os textos e os programas podem ser usados sob a licença MIT ou Apache 2.0.
footer-independent = Um projeto independente, não um produto da Microsoft.
footer-source = Código-fonte e correções

## Start page

start-heading = O que significa este código de erro?
start-lead = Cole um código, um log ou o texto de uma caixa de diálogo do Windows, do Active Directory, do Kerberos, do TLS ou do LDAP. Você recebe uma explicação clara e fica sabendo o que fazer.
start-lead-without-box = Os códigos do Windows, do Active Directory, do Kerberos, do TLS e do LDAP que aparecem quando um logon ou uma conexão segura falha, cada um com uma explicação clara e com o que fazer.
start-frequent = Mais consultados
start-families = Todos os códigos

## The box on the start page

box-explain = Explicar
box-clear = Limpar
box-without-script = A caixa de pesquisa precisa de JavaScript. Todas as outras páginas funcionam sem ele.
box-private = O que você cola fica no seu computador: a análise é feita pelo navegador, e a política de segurança desta página proíbe conexões com qualquer outro servidor.
box-examples = Exemplos:
box-loading = Carregando as explicações…
box-failed = Não foi possível carregar as explicações. Recarregue a página ou procure o código nas listas abaixo.
box-from-file = Os navegadores só carregam as explicações de um servidor web, não de um arquivo. As listas abaixo funcionam mesmo assim.
box-text = Seu texto com os códigos marcados
box-count = Resultados: { $count }
box-times = { $count } ×
box-lines = Linhas: { $lines }
box-link = Copiar um link para estes códigos
box-link-copied = Link copiado. Ele contém os códigos, não o seu texto.
box-other-language = Encontrado em: { $language }
box-more = Não exibidos: { $count }

## What a number is made of, as phrases behind the number

parts-win32 = Um erro do Win32
parts-hresult = Um HRESULT do componente (facility) { $facility }, número { $number }
parts-hresult-win32 = Um HRESULT que contém o erro do Win32 { $error }
parts-ntstatus = Um NTSTATUS do componente (facility) { $facility }, número { $number }
parts-hresult-ntstatus = Um HRESULT que contém o NTSTATUS { $status }
parts-com-err = Um erro da biblioteca Kerberos do MIT ou Heimdal, número { $number }
parts-customer = Definido por um programa, não pela Microsoft

## The page of a code

code-title = significado e solução
code-number = Número
spelling-hexadecimal = hexadecimal
spelling-decimal = decimal
spelling-signed = decimal com sinal
spelling-unsigned = decimal sem sinal
spelling-hresult = como HRESULT
spelling-event = nos eventos do Windows
spelling-mit = no Kerberos do MIT e no Heimdal
spelling-data = nos erros LDAP do Active Directory
spelling-short = em uma pesquisa
code-names = Outros nomes
code-parts = Estrutura
code-twins = O mesmo erro com outro número
code-not = Não confunda com
code-neighbours = Números vizinhos
code-previous = Anterior
code-next = Próximo
code-languages = Em outros idiomas
code-rare = Este código é raro. O catálogo contém o nome e o número, mas nenhuma explicação.

## Families

family-sspi = SSPI e Schannel
family-sspi-about = O que o Windows responde a programas que fazem logon ou protegem uma conexão: nomes que começam com `SEC_E_` ou `SEC_I_`.
family-certificates = Certificados e assinaturas
family-certificates-about = Certificados, cadeias e revogação, arquivos e mensagens assinados: nomes que começam com `CERT_E_`, `TRUST_E_`, `CRYPT_E_` ou `CERTSRV_E_`.
family-keys = Chaves e provedores
family-keys-about = Chaves e os provedores de criptografia que as guardam: nomes que começam com `NTE_`.
family-smart-cards = Cartões inteligentes
family-smart-cards-about = Cartões inteligentes, leitores e PINs: nomes que começam com `SCARD_`.
family-ntstatus = NTSTATUS
family-ntstatus-about = Códigos do núcleo do Windows, como aparecem nos eventos 4625 e 4776 e em compartilhamentos de arquivos: nomes que começam com `STATUS_`.
family-win32 = Erros do Win32
family-win32-about = Códigos de erro do sistema do Windows, também dentro de um HRESULT e depois da palavra “data” nos erros do Active Directory: nomes que começam com `ERROR_`.
family-kerberos = Kerberos
family-kerberos-about = Respostas do Centro de Distribuição de Chaves (KDC), como aparecem nos eventos 4768, 4769 e 4771, no MIT, no Heimdal e no Java: nomes que começam com `KDC_ERR_` ou `KRB_`.
family-tls = Alertas TLS
family-tls-about = Alertas com que um dos dois computadores encerra uma conexão TLS, como aparecem nos eventos do Schannel, no OpenSSL e nos navegadores: nomes que começam com `TLS_ALERT_`.
family-ldap = Resultados do LDAP
family-ldap-about = Resultados de servidores de diretório como o Active Directory e o OpenLDAP: nomes que começam com `LDAP_`.

## Headings within a family

group-success = Êxito
group-informational-codes = Informação: a chamada funcionou e ainda há algo a fazer
group-errors = Erros
group-signatures-of-files = Assinaturas de arquivos
group-how-signatures-are-checked = Verificação das assinaturas
group-certificate-chains = Cadeias de certificados
group-validity-and-revocation = Validade e revogação
group-names-and-purposes-of-certificates = Nomes e finalidades dos certificados
group-certificate-requests = Solicitações de certificados
group-certificates-stores-and-files = Certificados, repositórios e arquivos
group-signed-and-encrypted-messages = Mensagens assinadas e criptografadas
group-settings-of-the-computer = Configurações do computador
group-access-to-a-private-key = Acesso a uma chave privada
group-operations-with-a-key = Operações com uma chave
group-cryptographic-providers-and-algorithms = Provedores de criptografia e algoritmos
group-tpm-and-windows-hello = TPM e Windows Hello
group-service = Serviço
group-readers = Leitores
group-cards = Cartões
group-pins-and-access = PINs e acesso
group-certificates-and-keys = Certificados e chaves
group-programs = Programas
group-steps-of-a-sign-in = Etapas de um logon
group-sign-in-and-accounts = Logon e contas
group-access-and-file-sharing = Acesso e compartilhamento de arquivos
group-any-function = Qualquer função
group-passwords = Senhas
group-domains-and-domain-controllers = Domínios e controladores de domínio
group-trust-between-a-computer-and-a-domain = Relação de confiança entre um computador e um domínio
group-authentication-protocols = Protocolos de autenticação
group-directory-services = Serviços de diretório
group-file-servers-and-shares = Servidores de arquivos e compartilhamentos
group-remote-procedure-calls = Chamadas de procedimento remoto
group-secure-web-connections = Conexões web seguras
group-vpn-and-remote-access = VPN e acesso remoto
group-success-and-steps-of-the-sign-in = Êxito e etapas do logon
group-accounts-and-passwords = Contas e senhas
group-services-and-their-names = Serviços e seus nomes
group-tickets-and-clocks = Tíquetes e relógios
group-keys-and-encryption-types = Chaves e tipos de criptografia
group-trust-between-realms = Confiança entre realms
group-smart-cards-and-certificates = Cartões inteligentes e certificados
group-messages-and-the-protocol = Mensagens e protocolo
group-closures-and-warnings = Encerramentos e avisos
group-negotiation = Negociação
group-certificates-and-access = Certificados e acesso
group-messages = Mensagens
group-internal-errors = Erros internos
group-obsolete-alerts = Alertas obsoletos
group-success-and-next-steps = Êxito e próximas etapas
group-sign-in-and-protection = Logon e proteção
group-operations-and-limits = Operações e limites
group-names-and-entries = Nomes e entradas
group-attributes-and-values = Atributos e valores
group-errors-of-the-ldap-client = Erros do cliente LDAP
group-shared = Códigos com o mesmo significado de um código de outra família
group-rare = Códigos raros, sem explicação

## The page that explains how to read such numbers

numbers-title = Como ler códigos de erro do Windows, do Active Directory e do Kerberos
numbers-description = HRESULT, NTSTATUS, Win32, “data 52e”, Kerberos e TLS: como saber qual é o código e o que dizem os seus dígitos.
numbers-heading = Como ler um código
numbers-lead = O mesmo erro aparece como número hexadecimal em um programa e como número negativo em outro. Com algumas regras, você descobre qual é o código.
numbers-spellings-heading = Um número, três formas de escrever
numbers-spellings = Os programas escrevem um código em hexadecimal ou em decimal, com ou sem sinal. As três formas são o mesmo número. O Windows conta com 32 bits, e o número decimal com sinal é negativo em quase todos os erros.
numbers-parts-heading = O que dizem os dígitos
numbers-parts = A maioria dos códigos do Windows são HRESULTs. O primeiro bit distingue uma falha de um êxito, os dígitos seguintes indicam o componente do Windows que define o código (em inglês, “facility”), e os quatro últimos dígitos são o número dentro desse componente.
numbers-parts-severity = Falha
numbers-parts-facility = Componente { $facility }: SSPI
numbers-parts-number = Número dentro do componente
numbers-parts-first-bit = Nunca omita o primeiro dígito: `0x80090321` é o erro `SEC_E_BUFFER_TOO_SMALL`, e `0x00090321` é o código informativo `SEC_I_RENEGOTIATE`.
numbers-facilities = O componente 9 corresponde ao SSPI e às chaves, o 11 aos certificados, o 16 aos cartões inteligentes e o 7 aos erros do Win32. Outros números, como 19 para o .NET ou 36 para o Windows Update, pertencem a outras partes do Windows.
numbers-win32-heading = Um erro do Win32 dentro de um HRESULT
numbers-win32 = Se um código começa com `0x8007`, os quatro últimos dígitos são um erro do Win32. Converta esses quatro dígitos de hexadecimal para decimal: `0x8007052E` contém 52E, e 52E é 1326, ou seja, `ERROR_LOGON_FAILURE`.
numbers-ntstatus-heading = NTSTATUS em eventos de logon
numbers-ntstatus = Os códigos que começam com `0xC0` são erros NTSTATUS do núcleo do Windows. O evento 4625 mostra dois deles: “Status” é o resultado geral, e “Sub Status”, se não for 0, é o motivo exato. Um NTSTATUS dentro de um HRESULT começa com `0xD0`.
numbers-ntstatus-table = Valores frequentes de “Status” e “Sub Status”
numbers-directory-heading = “data 52e”: Active Directory por LDAP
numbers-directory = Quando o Active Directory recusa um logon por LDAP, o resultado é sempre LDAP 49 (`LDAP_INVALID_CREDENTIALS`), e o número antes de “LdapErr” não diz nada sozinho. O motivo é o valor depois de “data”, um erro do Win32 em hexadecimal:
numbers-directory-table = Valores frequentes depois de “data”
numbers-kerberos-heading = Kerberos nos eventos do Windows e no MIT
numbers-kerberos = Os eventos 4768, 4769 e 4771 mostram em hexadecimal o código do Centro de Distribuição de Chaves (KDC): o código de falha `0x18` é 24, ou seja, `KDC_ERR_PREAUTH_FAILED`. As bibliotecas do MIT e do Heimdal somam um grande número negativo, e assim 24 se torna -1765328360.
numbers-kerberos-table = Valores frequentes do código de resultado (Result Code) e do código de falha (Failure Code)
numbers-small-heading = Números pequenos precisam de contexto
numbers-small = Um número pequeno é ambíguo sozinho: 49 significa uma coisa no Kerberos, outra no TLS e outra no LDAP. Observe as palavras ao redor do número, como “SSL alert number 49”, “alert code is 49” ou “LDAP: error code 49”. Em uma pesquisa, digite `krb 49`, `tls 49` ou `ldap 49`.
numbers-column-value = Valor
numbers-column-code = Código e significado

## Other pages

missing-title = Esta página não existe
missing-text = Verifique o número ou o nome no endereço ou pesquise o código.
missing-link = Pesquisar um código
