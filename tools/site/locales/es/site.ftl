### SPDX-License-Identifier: MIT OR Apache-2.0

## Around every page

language-name = Español
site-title = qué significan los errores de inicio de sesión de Windows
site-description = Explicación en seis idiomas de { $count } códigos de Windows, Active Directory, Kerberos, TLS y LDAP que aparecen al fallar un inicio de sesión o una conexión segura.
skip-link = Ir al contenido principal
nav-label = Menú principal
nav-box = Buscar
nav-numbers = Cómo leer un código
nav-languages = Idioma
nav-path = Ubicación en el sitio
nav-start = Inicio
footer-free = Software libre: los textos y los programas se pueden usar conforme a la licencia MIT o a la licencia Apache 2.0.
footer-independent = Este sitio es un proyecto independiente, no un producto de Microsoft.
footer-source = Código fuente y propuestas de corrección

## Start page

start-heading = ¿Qué significa este código de error?
start-lead = Pegue un código de Windows, Active Directory, Kerberos, TLS o LDAP, el contenido de un archivo de registro en el que aparezcan códigos de este tipo o el texto de un mensaje de error. Obtendrá una explicación clara y sabrá qué hacer.
start-lead-without-box = Este sitio explica los códigos de Windows, Active Directory, Kerberos, TLS y LDAP que aparecen cuando falla un inicio de sesión o una conexión segura, e indica qué hacer a continuación.
start-frequent = Códigos consultados con frecuencia
start-families = Todos los códigos

## The box on the start page

box-explain = Explicar
box-clear = Borrar
box-without-script = El cuadro de búsqueda necesita JavaScript. El resto del sitio funciona sin JavaScript.
box-private = Lo que pegue no sale de su equipo. Es el navegador el que busca los códigos, sin enviar el texto a ninguna parte. Además, la directiva de seguridad de contenido (CSP) de esta página bloquea las conexiones con cualquier servidor que no sea aquel desde el que se cargó la página.
box-examples = Ejemplos:
box-loading = Cargando las explicaciones…
box-failed = No se pudieron cargar las explicaciones. Vuelva a cargar la página o busque el código en las listas siguientes.
box-from-file = Esta página se ha abierto desde un archivo. Los navegadores solo permiten cargar las explicaciones desde un servidor web, por lo que el cuadro de búsqueda no funciona aquí. Las listas siguientes sí funcionan.
box-text = El texto pegado, con los códigos resaltados
box-count = Resultados: { $count }
box-times = Apariciones: { $count }
box-lines = Líneas: { $lines }
box-link = Copiar un vínculo a estos códigos
box-link-copied = Vínculo copiado. Contiene los códigos, pero no el texto pegado.
box-other-language = Coincide con la explicación en otro idioma: { $language }
box-more = Códigos no mostrados: { $count }

## What a number is made of, as phrases behind the number

parts-win32 = Un error de Win32
parts-hresult = Un HRESULT del componente (facility) { $facility }, con el número { $number }
parts-hresult-win32 = Un HRESULT que contiene el error { $error } de Win32
parts-ntstatus = Un NTSTATUS del componente (facility) { $facility }, con el número { $number }
parts-hresult-ntstatus = Un HRESULT que contiene el NTSTATUS { $status }
parts-com-err = El error número { $number } de las bibliotecas MIT Kerberos y Heimdal
parts-customer = Definido por un programa o un entorno de ejecución, no por Windows

## The page of a code

code-title = qué significa y qué hacer
code-number = Número
spelling-hexadecimal = hexadecimal
spelling-decimal = decimal
spelling-signed = decimal con signo
spelling-unsigned = decimal sin signo
spelling-hresult = como HRESULT
spelling-event = en los eventos de Windows
spelling-mit = en MIT Kerberos y en Heimdal
spelling-data = en los errores LDAP de Active Directory
spelling-short = para escribir en el cuadro de búsqueda
code-names = Otros nombres
code-parts = Estructura
code-twins = Otros códigos con el mismo significado
code-not = No confundir con
code-neighbours = Códigos con números contiguos
code-previous = Anterior
code-next = Siguiente
code-languages = En otros idiomas
code-rare = Este código es poco frecuente. El catálogo recoge solo el nombre y el número del código, sin explicación.

## Families

family-sspi = SSPI y Schannel
family-sspi-about = Códigos que Windows devuelve a los programas que inician la sesión de un usuario o protegen una conexión. Los nombres de los códigos empiezan por `SEC_E_` o `SEC_I_`.
family-certificates = Certificados y firmas
family-certificates-about = Certificados, sus cadenas y su revocación, además de archivos y mensajes firmados. Los nombres de los códigos empiezan por `CERT_E_`, `TRUST_E_`, `CRYPT_E_` o `CERTSRV_E_`.
family-keys = Claves y proveedores criptográficos
family-keys-about = Claves y proveedores criptográficos que las almacenan. Los nombres de los códigos empiezan por `NTE_`.
family-smart-cards = Tarjetas inteligentes
family-smart-cards-about = Tarjetas inteligentes, sus lectores y sus PIN. Los nombres de los códigos empiezan por `SCARD_`.
family-ntstatus = NTSTATUS
family-ntstatus-about = Códigos de estado internos de Windows, que aparecen como números en los eventos 4625 y 4776 y en las respuestas de los servidores de archivos. Los nombres de los códigos empiezan por `STATUS_`.
family-win32 = Errores de Win32
family-win32-about = Códigos de error del sistema de Windows, que también aparecen dentro de un HRESULT y después de la palabra «data» en los errores de Active Directory. Los nombres de la mayoría de los códigos empiezan por `ERROR_`.
family-kerberos = Kerberos
family-kerberos-about = Errores de Kerberos que devuelve el centro de distribución de claves (KDC) o un servicio, tal como aparecen en los eventos 4768, 4769 y 4771, en MIT Kerberos, en Heimdal y en Java. Los nombres de los códigos empiezan por `KDC_ERR_` o `KRB_`.
family-tls = Alertas TLS
family-tls-about = Alertas con las que uno de los dos extremos de una conexión TLS notifica un problema o finaliza la conexión, tal como aparecen en los eventos de Schannel, en OpenSSL y en los navegadores. En este sitio, los nombres de las alertas empiezan por `TLS_ALERT_`.
family-ldap = Resultados de LDAP
family-ldap-about = Resultados que devuelven los servidores de directorio, como Active Directory y OpenLDAP, y errores que notifica el propio cliente LDAP. Los nombres de los códigos empiezan por `LDAP_`.

## Headings within a family

group-success = Operación correcta
group-informational-codes = Códigos informativos, que no son errores
group-errors = Errores
group-signatures-of-files = Firmas de archivos
group-how-signatures-are-checked = Comprobación de las firmas
group-certificate-chains = Cadenas de certificados
group-validity-and-revocation = Validez y revocación
group-names-and-purposes-of-certificates = Nombres y usos de los certificados
group-certificate-requests = Solicitudes de certificados
group-certificates-stores-and-files = Certificados, almacenes y archivos
group-signed-and-encrypted-messages = Mensajes firmados y cifrados
group-settings-of-the-computer = Configuración del equipo
group-access-to-a-private-key = Acceso a una clave privada
group-operations-with-a-key = Operaciones con claves
group-cryptographic-providers-and-algorithms = Proveedores criptográficos y algoritmos
group-tpm-and-windows-hello = TPM y Windows Hello
group-service = Servicio de tarjetas inteligentes
group-readers = Lectores
group-cards = Tarjetas
group-pins-and-access = PIN y acceso
group-certificates-and-keys = Certificados y claves
group-programs = Llamadas realizadas por los programas
group-steps-of-a-sign-in = Pasos de un inicio de sesión
group-sign-in-and-accounts = Inicio de sesión y cuentas
group-access-and-file-sharing = Acceso y uso compartido de archivos
group-any-function = Errores generales que puede devolver cualquier función
group-passwords = Contraseñas
group-domains-and-domain-controllers = Dominios y controladores de dominio
group-trust-between-a-computer-and-a-domain = Relación de confianza entre un equipo y un dominio
group-authentication-protocols = Protocolos de autenticación
group-directory-services = Servicios de directorio
group-file-servers-and-shares = Servidores de archivos y recursos compartidos
group-remote-procedure-calls = Llamadas a procedimiento remoto
group-secure-web-connections = Conexiones web seguras
group-vpn-and-remote-access = VPN y acceso remoto
group-success-and-steps-of-the-sign-in = Operación correcta y pasos del inicio de sesión
group-accounts-and-passwords = Cuentas y contraseñas
group-services-and-their-names = Servicios y nombres de entidad de seguridad de servicio (SPN)
group-tickets-and-clocks = Vales y relojes de los equipos
group-keys-and-encryption-types = Claves y tipos de cifrado
group-trust-between-realms = Relaciones de confianza entre dominios Kerberos
group-smart-cards-and-certificates = Tarjetas inteligentes y certificados
group-messages-and-the-protocol = Mensajes y protocolo
group-closures-and-warnings = Cierres de conexión y advertencias
group-negotiation = Negociación
group-certificates-and-access = Certificados y acceso
group-messages = Mensajes
group-internal-errors = Errores internos
group-obsolete-alerts = Alertas obsoletas
group-success-and-next-steps = Operación correcta y pasos siguientes
group-sign-in-and-protection = Inicio de sesión y seguridad de la conexión
group-operations-and-limits = Operaciones y límites
group-names-and-entries = Nombres y entradas
group-attributes-and-values = Atributos y valores
group-errors-of-the-ldap-client = Errores del cliente LDAP
group-shared = Códigos con el mismo significado que un código de otra familia
group-rare = Códigos poco frecuentes, sin explicación

## The page that explains how to read such numbers

numbers-title = Cómo leer códigos de Windows, Active Directory, Kerberos y TLS
numbers-description = HRESULT, NTSTATUS, Win32, «data 52e», Kerberos y TLS: cómo saber de qué tipo de código se trata y qué significan sus dígitos.
numbers-heading = Cómo leer un código
numbers-lead = Un mismo error aparece como número hexadecimal en un programa y como número negativo en otro. Bastan unas pocas reglas para saber de qué tipo de código se trata.
numbers-spellings-heading = Un mismo código, tres formas de escribirlo
numbers-spellings = Los programas muestran un código en hexadecimal, en decimal con signo o en decimal sin signo. Las tres formas representan los mismos 32 bits. Si un HRESULT o un NTSTATUS indica un error, el primer bit es 1 y, por lo tanto, el número decimal con signo es negativo.
numbers-parts-heading = Qué significan los dígitos
numbers-parts = Muchos códigos de Windows son HRESULT. En la forma hexadecimal, un HRESULT tiene ocho dígitos. El primer dígito distingue un error (normalmente 8) de una operación correcta (normalmente 0). Los tres dígitos siguientes indican el componente de Windows (en inglés, «facility») que define el código, y los cuatro últimos son el número que ese componente asigna al código.
numbers-parts-severity = Error
numbers-parts-facility = Componente { $facility }: SSPI
numbers-parts-number = Número dentro del componente
numbers-parts-first-bit = No omita nunca el primer dígito: `0x80090321` es el error `SEC_E_BUFFER_TOO_SMALL`, mientras que `0x00090321` es el código informativo `SEC_I_RENEGOTIATE`.
numbers-facilities = En este párrafo, los números de los componentes se indican en decimal y, entre paréntesis, las primeras cifras de los códigos de error de cada componente. Los errores de SSPI y de las claves criptográficas llevan el número 9 (`0x8009`), al igual que los de certificados cuyo nombre empieza por `CRYPT_E_` o `CERTSRV_E_` y algunos de los errores cuyo nombre empieza por `TRUST_E_`. Los demás errores de certificados llevan el 11 (`0x800B`), los de tarjetas inteligentes el 16 (`0x8010`) y los de Win32 el 7 (`0x8007`). Otros números pertenecen a otros componentes, como el 19 (`0x8013`) a .NET o el 36 (`0x8024`) a Windows Update.
numbers-win32-heading = Un error de Win32 dentro de un HRESULT
numbers-win32 = Si un código empieza por `0x8007`, los cuatro últimos dígitos son el número de un error de Win32. Convierta esos cuatro dígitos de hexadecimal a decimal. Por ejemplo, `0x8007052E` contiene 52E, que en decimal es 1326, es decir, `ERROR_LOGON_FAILURE`.
numbers-ntstatus-heading = NTSTATUS en los eventos de inicio de sesión
numbers-ntstatus = Los códigos que empiezan por `0xC000` suelen ser errores NTSTATUS, es decir, códigos de estado internos de Windows. El evento 4625 muestra dos códigos NTSTATUS: el campo «Estado» (Status) indica el resultado general y el campo «Subestado» (Sub Status), si no es 0, indica el motivo exacto. En un HRESULT que contiene un error NTSTATUS, el primer dígito es D en lugar de C: `0xC000006D` se convierte en `0xD000006D`.
numbers-ntstatus-table = Valores frecuentes de «Estado» (Status) y «Subestado» (Sub Status)
numbers-directory-heading = «data 52e»: errores LDAP de Active Directory
numbers-directory = Si Active Directory rechaza un inicio de sesión mediante LDAP, es decir, una operación de enlace (bind), el resultado suele ser LDAP 49 (`LDAP_INVALID_CREDENTIALS`). El número que precede a «LdapErr», normalmente 80090308, rara vez indica el motivo del rechazo. El motivo lo indica el valor hexadecimal que sigue a «data», casi siempre un error de Win32:
numbers-directory-table = Valores frecuentes después de «data»
numbers-kerberos-heading = Códigos de Kerberos en los eventos de Windows, en MIT Kerberos y en Heimdal
numbers-kerberos = Los eventos 4768, 4769 y 4771 muestran en hexadecimal el código de error que devuelve el centro de distribución de claves (KDC). Por ejemplo, si el campo «Código de error» (Failure Code) contiene `0x18`, el código es 24, es decir, `KDC_ERR_PREAUTH_FAILED`. Las bibliotecas MIT Kerberos y Heimdal suman -1765328384 a ese código, de modo que 24 se convierte en -1765328360.
numbers-kerberos-table = Valores frecuentes de «Código de resultado» (Result Code) y «Código de error» (Failure Code)
numbers-small-heading = Los números pequeños necesitan contexto
numbers-small = Un número pequeño es ambiguo por sí solo: el número 49 significa una cosa en Kerberos, otra en TLS y otra distinta en LDAP. Fíjese en las palabras que rodean al número, como «SSL alert number 49», «LDAP: error code 49» o, en los eventos de Schannel si Windows está en inglés, «alert code is 49». En el cuadro de búsqueda, escriba `krb 49`, `tls 49` o `ldap 49`.
numbers-column-value = Valor
numbers-column-code = Código y significado

## Other pages

missing-title = Esta página no existe
missing-text = Compruebe el número o el nombre que figura en la dirección, o busque el código.
missing-link = Buscar un código
