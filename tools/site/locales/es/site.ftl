### SPDX-License-Identifier: MIT OR Apache-2.0

## Around every page

language-name = Español
site-title = códigos de error de inicio de sesión en Windows
site-description = Qué significan los códigos de Windows, Active Directory, Kerberos, TLS y LDAP cuando falla un inicio de sesión o una conexión segura: { $count } códigos.
skip-link = Ir al contenido
nav-label = Menú principal
nav-box = Buscar
nav-numbers = Cómo leer un código
nav-languages = Idioma
nav-path = Ubicación en el sitio
nav-start = Inicio
footer-free = Software libre: los textos y los programas se pueden usar según la licencia MIT o la licencia Apache 2.0.
footer-independent = Es un proyecto independiente, no un producto de Microsoft.
footer-source = Código fuente y correcciones

## Start page

start-heading = ¿Qué significa este código de error?
start-lead = Pegue un código, un registro o el texto de un cuadro de diálogo de Windows, Active Directory, Kerberos, TLS o LDAP. Obtendrá una explicación clara y sabrá qué hacer.
start-lead-without-box = Los códigos de Windows, Active Directory, Kerberos, TLS y LDAP que aparecen cuando falla un inicio de sesión o una conexión segura, cada uno con una explicación clara y con lo que se puede hacer.
start-frequent = Los más consultados
start-families = Todos los códigos

## The box on the start page

box-explain = Explicar
box-clear = Borrar
box-without-script = El cuadro de búsqueda necesita JavaScript. Las demás páginas funcionan sin él.
box-private = Lo que pegue no sale de su equipo: lo analiza el navegador, y la directiva de seguridad de esta página prohíbe las conexiones con cualquier otro servidor.
box-examples = Ejemplos:
box-loading = Cargando las explicaciones…
box-failed = No se pudieron cargar las explicaciones. Vuelva a cargar la página o busque el código en las listas siguientes.
box-from-file = Los navegadores solo cargan las explicaciones desde un servidor web, no desde un archivo. Las listas siguientes funcionan igualmente.
box-text = Su texto con los códigos marcados
box-count = Resultados: { $count }
box-times = { $count } ×
box-lines = Líneas: { $lines }
box-link = Copiar un vínculo a estos códigos
box-link-copied = Vínculo copiado. Contiene los códigos, no su texto.
box-other-language = Encontrado en: { $language }
box-more = No se muestran: { $count }

## What a number is made of, as phrases behind the number

parts-win32 = Un error de Win32
parts-hresult = Un HRESULT del componente (facility) { $facility }, número { $number }
parts-hresult-win32 = Un HRESULT que contiene el error de Win32 { $error }
parts-ntstatus = Un NTSTATUS del componente (facility) { $facility }, número { $number }
parts-hresult-ntstatus = Un HRESULT que contiene el NTSTATUS { $status }
parts-com-err = Un error de la biblioteca Kerberos de MIT o Heimdal, número { $number }
parts-customer = Definido por un programa, no por Microsoft

## The page of a code

code-title = significado y solución
code-number = Número
spelling-hexadecimal = hexadecimal
spelling-decimal = decimal
spelling-signed = decimal con signo
spelling-unsigned = decimal sin signo
spelling-hresult = como HRESULT
spelling-event = en los eventos de Windows
spelling-mit = en Kerberos de MIT y Heimdal
spelling-data = en los errores LDAP de Active Directory
spelling-short = en una búsqueda
code-names = Otros nombres
code-parts = Estructura
code-twins = El mismo error con otro número
code-not = No confundir con
code-neighbours = Números vecinos
code-previous = Anterior
code-next = Siguiente
code-languages = En otros idiomas
code-rare = Este código es poco frecuente. El catálogo contiene su nombre y su número, pero ninguna explicación.

## Families

family-sspi = SSPI y Schannel
family-sspi-about = Lo que Windows responde a los programas que inician la sesión de un usuario o protegen una conexión: nombres que empiezan por `SEC_E_` o `SEC_I_`.
family-certificates = Certificados y firmas
family-certificates-about = Certificados, cadenas y revocación, archivos y mensajes firmados: nombres que empiezan por `CERT_E_`, `TRUST_E_`, `CRYPT_E_` o `CERTSRV_E_`.
family-keys = Claves y proveedores
family-keys-about = Claves y proveedores criptográficos que las guardan: nombres que empiezan por `NTE_`.
family-smart-cards = Tarjetas inteligentes
family-smart-cards-about = Tarjetas inteligentes, sus lectores y sus PIN: nombres que empiezan por `SCARD_`.
family-ntstatus = NTSTATUS
family-ntstatus-about = Códigos del núcleo de Windows, tal como aparecen en los eventos 4625 y 4776 y en los recursos compartidos: nombres que empiezan por `STATUS_`.
family-win32 = Errores de Win32
family-win32-about = Códigos de error del sistema de Windows, también dentro de un HRESULT y detrás de la palabra «data» en los errores de Active Directory: nombres que empiezan por `ERROR_`.
family-kerberos = Kerberos
family-kerberos-about = Respuestas del centro de distribución de claves (KDC), tal como aparecen en los eventos 4768, 4769 y 4771, en MIT, en Heimdal y en Java: nombres que empiezan por `KDC_ERR_` o `KRB_`.
family-tls = Alertas TLS
family-tls-about = Alertas con las que uno de los dos extremos finaliza una conexión TLS, tal como aparecen en los eventos de Schannel, en OpenSSL y en los navegadores: nombres que empiezan por `TLS_ALERT_`.
family-ldap = Resultados de LDAP
family-ldap-about = Resultados de servidores de directorio como Active Directory y OpenLDAP: nombres que empiezan por `LDAP_`.

## Headings within a family

group-success = Operación correcta
group-informational-codes = Información: la llamada funcionó y queda algo por hacer
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
group-operations-with-a-key = Operaciones con una clave
group-cryptographic-providers-and-algorithms = Proveedores criptográficos y algoritmos
group-tpm-and-windows-hello = TPM y Windows Hello
group-service = Servicio
group-readers = Lectores
group-cards = Tarjetas
group-pins-and-access = PIN y acceso
group-certificates-and-keys = Certificados y claves
group-programs = Programas
group-steps-of-a-sign-in = Pasos de un inicio de sesión
group-sign-in-and-accounts = Inicio de sesión y cuentas
group-access-and-file-sharing = Acceso y uso compartido de archivos
group-any-function = Cualquier función
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
group-services-and-their-names = Servicios y sus nombres
group-tickets-and-clocks = Vales y relojes
group-keys-and-encryption-types = Claves y tipos de cifrado
group-trust-between-realms = Confianza entre dominios Kerberos
group-smart-cards-and-certificates = Tarjetas inteligentes y certificados
group-messages-and-the-protocol = Mensajes y protocolo
group-closures-and-warnings = Cierres y advertencias
group-negotiation = Negociación
group-certificates-and-access = Certificados y acceso
group-messages = Mensajes
group-internal-errors = Errores internos
group-obsolete-alerts = Alertas obsoletas
group-success-and-next-steps = Operación correcta y pasos siguientes
group-sign-in-and-protection = Inicio de sesión y protección
group-operations-and-limits = Operaciones y límites
group-names-and-entries = Nombres y entradas
group-attributes-and-values = Atributos y valores
group-errors-of-the-ldap-client = Errores del cliente LDAP
group-shared = Códigos con el mismo significado que un código de otra familia
group-rare = Códigos poco frecuentes, sin explicación

## The page that explains how to read such numbers

numbers-title = Cómo leer códigos de error de Windows, Active Directory y Kerberos
numbers-description = HRESULT, NTSTATUS, Win32, «data 52e», Kerberos y TLS: cómo saber de qué código se trata y qué indican sus dígitos.
numbers-heading = Cómo leer un código
numbers-lead = El mismo error aparece como número hexadecimal en un programa y como número negativo en otro. Con unas pocas reglas se sabe de qué código se trata.
numbers-spellings-heading = Un número, tres formas de escribirlo
numbers-spellings = Los programas escriben un código en hexadecimal, o en decimal con signo o sin él. Las tres formas son el mismo número. Windows cuenta con 32 bits, y el número decimal con signo es negativo en casi todos los errores.
numbers-parts-heading = Qué indican los dígitos
numbers-parts = La mayoría de los códigos de Windows son HRESULT. El primer bit distingue un error de una operación correcta, los dígitos siguientes indican el componente de Windows que define el código (en inglés, «facility») y los cuatro últimos son el número dentro de ese componente.
numbers-parts-severity = Error
numbers-parts-facility = Componente { $facility }: SSPI
numbers-parts-number = Número dentro del componente
numbers-parts-first-bit = No omita nunca el primer dígito: `0x80090321` es el error `SEC_E_BUFFER_TOO_SMALL`, y `0x00090321` es el código informativo `SEC_I_RENEGOTIATE`.
numbers-facilities = El componente 9 corresponde a SSPI y a las claves, el 11 a los certificados, el 16 a las tarjetas inteligentes y el 7 a los errores de Win32. Otros números, como el 19 de .NET o el 36 de Windows Update, pertenecen a otras partes de Windows.
numbers-win32-heading = Un error de Win32 dentro de un HRESULT
numbers-win32 = Si un código empieza por `0x8007`, los cuatro últimos dígitos son un error de Win32. Convierta esos cuatro dígitos de hexadecimal a decimal: `0x8007052E` contiene 52E, y 52E es 1326, es decir, `ERROR_LOGON_FAILURE`.
numbers-ntstatus-heading = NTSTATUS en los eventos de inicio de sesión
numbers-ntstatus = Los códigos que empiezan por `0xC0` son errores NTSTATUS del núcleo de Windows. El evento 4625 muestra dos: «Estado» (Status) es el resultado general, y «Subestado» (Sub Status), si no es 0, es la causa exacta. Un NTSTATUS dentro de un HRESULT empieza por `0xD0`.
numbers-ntstatus-table = Valores frecuentes de «Estado» (Status) y «Subestado» (Sub Status)
numbers-directory-heading = «data 52e»: Active Directory por LDAP
numbers-directory = Cuando Active Directory rechaza un inicio de sesión por LDAP, el resultado es siempre LDAP 49 (`LDAP_INVALID_CREDENTIALS`), y el número que precede a «LdapErr» no dice nada por sí solo. La causa es el valor que sigue a «data», un error de Win32 en hexadecimal:
numbers-directory-table = Valores frecuentes detrás de «data»
numbers-kerberos-heading = Kerberos en los eventos de Windows y en MIT
numbers-kerberos = Los eventos 4768, 4769 y 4771 muestran en hexadecimal el código del centro de distribución de claves (KDC): el código de error `0x18` es 24, es decir, `KDC_ERR_PREAUTH_FAILED`. Las bibliotecas de MIT y Heimdal le suman un número negativo grande, de modo que 24 se convierte en -1765328360.
numbers-kerberos-table = Valores frecuentes del código de resultado (Result Code) y del código de error (Failure Code)
numbers-small-heading = Los números pequeños necesitan contexto
numbers-small = Un número pequeño es ambiguo por sí solo: 49 significa una cosa en Kerberos, otra en TLS y otra distinta en LDAP. Fíjese en las palabras que rodean al número, como «SSL alert number 49», «alert code is 49» o «LDAP: error code 49». En la búsqueda, escriba `krb 49`, `tls 49` o `ldap 49`.
numbers-column-value = Valor
numbers-column-code = Código y significado

## Other pages

missing-title = Esta página no existe
missing-text = Compruebe el número o el nombre en la dirección, o busque el código.
missing-link = Buscar un código
