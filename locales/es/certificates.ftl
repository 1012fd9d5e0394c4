## Signatures of files

TRUST_E_NOSIGNATURE = El archivo no está firmado o no se pudo leer la firma.
    .hint = Compruebe que el archivo procede del editor y, si va a instalar un paquete de aplicación, pídale una versión firmada. Si el error aparece en Windows Update, ejecute el comando DISM /Online /Cleanup-Image /RestoreHealth como administrador para reparar los archivos dañados de Windows.
    .developer = La función WinVerifyTrust también devuelve este código si no se puede abrir el archivo o si la firma no es válida, por lo que debe llamar a la función GetLastError. El archivo carece de firma solo si la función GetLastError indica que falta la firma o que se desconoce el formato del archivo o el proveedor. Muchos archivos de Windows solo están firmados en un catálogo.
TRUST_E_BAD_DIGEST = La firma digital no se corresponde con el contenido del archivo firmado.
    .hint = No ejecute el archivo. Vuelva a descargarlo del sitio web del editor y ejecute el comando Get-FileHash ARCHIVO en PowerShell, reemplazando ARCHIVO por la ruta del archivo, para comparar la suma de comprobación SHA-256 con la que publica el editor. Si usa Windows 7 o Windows Server 2008 R2, instale también las actualizaciones KB4490628 y KB4474419. Si el error persiste, notifíquelo al editor.
    .developer = Firme el archivo en el último paso de la compilación, ya que cualquier cambio posterior invalida la firma. Si el error aparece justo después de firmar, ejecute el comando signtool verify /pa /v seguido del nombre del archivo para comprobar si la causa es la herramienta de firma. No permita nunca que el archivo se ejecute como si simplemente no estuviera firmado.
TRUST_E_MALFORMED_SIGNATURE = La firma digital del archivo no tiene la estructura que exige Windows.
    .hint = Vuelva a descargar el archivo del sitio web del editor. Si el error persiste, pídale que lo firme de nuevo con una herramienta actual que no almacene datos adicionales en la firma. No desactive la comprobación estricta de firmas (EnableCertPaddingCheck).
    .developer = No almacene datos propios en la firma de un archivo ni detrás de ella, y no modifique un archivo después de firmarlo.
TRUST_E_NO_SIGNER_CERT = El certificado del firmante no está en la firma o no se puede usar.
    .hint = Vuelva a descargar el archivo del sitio web del editor. Si el error persiste, pídale que lo firme de nuevo y que incluya el certificado del firmante en la firma.
TRUST_E_COUNTER_SIGNER = Una contrafirma del archivo firmado, normalmente la marca de tiempo, no es válida.
    .hint = Instale la versión más reciente del programa. Si no hay ninguna más reciente, pida al editor que firme de nuevo el archivo con un servicio de marca de tiempo actual (RFC 3161).
    .developer = Solicite una marca de tiempo RFC 3161 con las opciones /td SHA256 y /tr de signtool, la segunda seguida de la dirección del servicio de marca de tiempo, y compruebe el archivo firmado con el comando signtool verify /pa /v.
TRUST_E_TIME_STAMP = La marca de tiempo de la firma tiene un formato incorrecto, o no se pudo comprobar la marca de tiempo o su certificado.
    .hint = Instale la versión más reciente del programa, porque es posible que el servicio de marca de tiempo fallara durante la firma. Si el error solo afecta a un equipo, conéctelo a Internet para que Windows pueda actualizar los certificados raíz. Si la red no tiene acceso a Internet, instale el certificado raíz del servicio de marca de tiempo, pero solo después de confirmar que es legítimo.
    .developer = Compruebe cada archivo firmado con el comando signtool verify /pa /v antes de publicarlo. Si el servicio de marca de tiempo falló, vuelva a firmar el archivo.
TRUST_E_SUBJECT_NOT_TRUSTED = El archivo firmado o el paquete de aplicación no es de confianza para la acción solicitada.
    .hint = Si va a instalar un paquete de aplicación, vuelva a descargarlo, puesto que el contenido ya no se corresponde con la firma. Si el error persiste, pida al editor que firme de nuevo el paquete. Si respondió «No» cuando Windows preguntó si deseaba ejecutar un programa, vuelva a iniciarlo solo si conoce al editor.
    .developer = Firme el paquete de aplicación después del último cambio del contenido. Si se permite que la función WinVerifyTrust muestre un cuadro de diálogo, este código también puede significar que el usuario no autorizó el uso del archivo. Por tanto, no indique que el archivo está dañado.
TRUST_E_EXPLICIT_DISTRUST = En este equipo se ha indicado de forma explícita que el certificado o el archivo firmado no es de confianza.
    .hint = No ejecute el archivo ni continúe con la conexión, y pida al editor una versión firmada con otro certificado. Abra certmgr.msc para ver si el certificado figura en el almacén «Certificados en los que no se confía», pero no lo quite de él. La lista de Microsoft de certificados que no son de confianza no aparece en certmgr.msc.
TRUST_E_FAIL = No se pudo establecer la confianza en el archivo o en el certificado, y no se indicó ningún motivo concreto.
    .hint = Si el error afecta a un archivo, abra sus propiedades y consulte los detalles de la firma en la pestaña «Firmas digitales» (Digital Signatures). Si no encuentra el motivo, habilite el registro «Microsoft > Windows > CAPI2 > Operativo» (Operational) en el Visor de eventos y repita la acción para ver qué comprobación falla.
    .developer = No indique una causa concreta. Ejecute el comando signtool verify /pa /v seguido del nombre del archivo para ver qué comprobación falla.

## How signatures are checked

TRUST_E_SYSTEM_ERROR = Se produjo un error del sistema mientras Windows comprobaba si un archivo o un certificado es de confianza.
    .developer = Trate el archivo o el certificado como no comprobado. No almacene este resultado. Repita la comprobación más tarde.
TRUST_E_PROVIDER_UNKNOWN = Windows no tiene ningún proveedor de evaluación de la confianza (trust provider) para el tipo de comprobación solicitado.
    .hint = Si está instalado un programa de firma o de cifrado de un fabricante distinto de Microsoft, instale la actualización más reciente de ese programa, ya que este tipo de software puede reemplazar algunas de las comprobaciones de Windows.
    .developer = Si la función WinVerifyTrust indica que falta la firma y la función GetLastError devuelve este código, trate el archivo como si no estuviera firmado.
TRUST_E_ACTION_UNKNOWN = El proveedor de evaluación de la confianza (trust provider) no admite el tipo de comprobación solicitado.
    .developer = Pase un identificador de acción que el proveedor de evaluación de la confianza (trust provider) admita. Para comprobar una firma Authenticode, pase WINTRUST_ACTION_GENERIC_VERIFY_V2 a la función WinVerifyTrust.
TRUST_E_SUBJECT_FORM_UNKNOWN = Windows no reconoce los archivos de este tipo, por lo que no puede firmarlos ni comprobarlos.
    .hint = Compruebe la extensión del nombre del archivo y firme solo los tipos de archivo que admite Windows. Si el tipo de archivo pertenece a otro programa, instálelo en el equipo en el que se firma el archivo. Si va a firmar un paquete MSIX, use una versión de Windows posterior a Windows Server 2016.
    .developer = El paquete de interfaz de asunto (SIP) del tipo de archivo debe estar registrado en el equipo, por ejemplo, NavSip.dll en el caso de las aplicaciones de Business Central. Al comprobar un archivo, trate este código como si faltara la firma.

## Certificate chains

CERT_E_UNTRUSTEDROOT = La cadena de certificados termina en un certificado raíz que no es de confianza en este equipo.
    .hint = Averigüe quién emitió el certificado y, si fue la propia organización, distribuya el certificado raíz legítimo a sus equipos. Si va a instalar una aplicación, un controlador o un programa, pida al editor una versión firmada con un certificado de confianza pública. Si el equipo es antiguo o no tiene conexión, actualice Windows y los certificados raíz.
    .developer = Compruebe las firmas con el comando signtool verify y la opción /pa. Sin esta opción, signtool aplica la directiva para controladores de dispositivos. No instale nunca un certificado raíz en los equipos de los usuarios. Para probar un paquete de aplicación, agregue únicamente el certificado de firma al almacén «Personas de confianza» de un equipo de prueba propio y quítelo después de la prueba.
CERT_E_UNTRUSTEDTESTROOT = La cadena de certificados termina en un certificado raíz de prueba, y este equipo no acepta certificados de prueba.
    .hint = Pida al editor una versión con una firma normal. Use archivos con firma de prueba únicamente en equipos de prueba.
    .developer = Especifique la marca CERT_CHAIN_POLICY_ALLOW_TESTROOT_FLAG solo en sistemas de prueba y no distribuya ningún programa que la especifique.
CERT_E_CHAINING = No se pudo crear una cadena de certificados que llegue a un certificado raíz de confianza.
    .hint = Conéctese a Internet para que Windows pueda obtener certificados, o actualice sin conexión los certificados raíz. Si se trata de una aplicación, pida al editor una versión firmada con un certificado de confianza pública. Si se trata de un servidor, guarde su certificado como server.cer, ejecute el comando certutil -urlfetch -verify server.cer para ver dónde termina la cadena e instale todos los certificados intermedios.
    .developer = Distribuya todos los certificados intermedios. Agréguelos al firmar un archivo, por ejemplo, con la opción /ac de signtool. Configure los servidores TLS para que envíen los certificados intermedios junto con el certificado del servidor.
CERT_E_ISSUERCHAINING = Un certificado de la cadena de certificados no fue emitido por la entidad de certificación a la que pertenece el certificado siguiente de la cadena.
    .hint = Si administra un servidor o firma archivos, use los certificados intermedios que la entidad de certificación le entregó con el certificado. Guarde el certificado como server.cer y ejecute el comando certutil -verify server.cer para ver en orden los certificados de la cadena.
CERT_E_UNTRUSTEDCA = Una directiva no acepta una de las entidades de certificación (CA) de la cadena de certificados para el propósito solicitado.
    .hint = En un equipo de un dominio, ejecute el comando certutil -enterprise -store NTAuth para ver las CA aceptadas. Si falta la CA emisora de la organización, pida a un miembro del grupo «Administradores de empresas» (Enterprise Admins) que guarde el certificado de esa CA como issuing-ca.cer y ejecute el comando certutil -dspublish -f issuing-ca.cer NTAuthCA. Después, ejecute el comando gpupdate /force en el cliente y en el servidor que comprueba el certificado.
TRUST_E_CERT_SIGNATURE = No se pudo comprobar la firma de un certificado.
    .hint = Si va a instalar un programa o una actualización, vuelva a descargarlo del sitio web del editor. Si la versión de Windows es antigua, instale las actualizaciones más recientes. Si el certificado es suyo, guárdelo como server.cer, ejecute el comando certutil -verify server.cer para ver qué certificado de la cadena está dañado o tiene una firma débil y reemplace ese certificado.
    .developer = No acepte nunca una cadena de certificados si la firma de alguno de ellos no es válida. En el estado de la cadena, la marca CERT_TRUST_IS_NOT_SIGNATURE_VALID señala el certificado afectado, y la marca CERT_TRUST_HAS_WEAK_SIGNATURE indica que el algoritmo de la firma es demasiado débil.

## Validity and revocation

CERT_E_EXPIRED = Un certificado ha expirado o todavía no es válido.
    .hint = Compruebe la fecha, la hora y la zona horaria, y renueve los certificados de servidor, de VPN o intermedios que hayan expirado. Si va a instalar una aplicación, un programa o un controlador, en lugar de atrasar el reloj, obtenga una versión más reciente que tenga marca de tiempo. Si Windows Update falla, ejecute el comando DISM /Online /Cleanup-Image /RestoreHealth como administrador para reparar Windows.
    .developer = Firme los archivos con una marca de tiempo (RFC 3161) para que la firma siga siendo válida cuando el certificado haya expirado.
CERT_E_VALIDITYPERIODNESTING = El período de validez de un certificado de la cadena de certificados no está comprendido en el del certificado de su emisor.
    .hint = Si usted administra la entidad de certificación, renueve el certificado de esta y, después, vuelva a emitir los certificados afectados.
CERT_E_REVOKED = El emisor de un certificado lo ha revocado.
    .hint = En lugar de ejecutar un archivo firmado con el certificado revocado, obtenga una versión firmada con un certificado válido. Si se rechaza un controlador, instale una versión actualizada del controlador proporcionada por el fabricante, ya que Windows también bloquea los controladores con vulnerabilidades conocidas. No desactive la lista de controladores bloqueados que mantiene Microsoft.
CERT_E_REVOCATION_FAILURE = No se pudo comprobar el estado de revocación de un certificado.
    .hint = Conecte el equipo a Internet o asegúrese de que el equipo pueda acceder a la lista de revocación de certificados (CRL) de la entidad de certificación. Si el error afecta a un archivo firmado, guarde el certificado del firmante como signer.cer y ejecute el comando certutil -urlfetch -verify signer.cer para ver a qué dirección no se puede acceder.
    .developer = Indique que el estado de revocación es desconocido, no que el certificado está revocado, y no desactive la comprobación. Sin acceso a la red, la comprobación no se puede completar si en el equipo no hay almacenada ninguna lista de revocación de certificados (CRL).
CRYPT_E_REVOKED = Se rechazó un certificado porque está revocado.
    .hint = No use ninguna conexión ni ningún archivo que dependa del certificado revocado. Si el certificado es suyo o de un servidor que usted administra, pregunte a la entidad de certificación (CA) que lo emitió por qué lo revocó y obtenga uno nuevo.
    .developer = Schannel devuelve este código si detecta por sí mismo que el certificado del otro extremo está revocado, y también si el otro extremo envía la alerta TLS certificate_revoked (44). Solo en el segundo caso el certificado revocado es el del propio programa.
CRYPT_E_NO_REVOCATION_CHECK = No se pudo comprobar si el certificado está revocado.
    .hint = Use un navegador para ver quién emitió el certificado y no desactive la comprobación. Si lo emitió un proxy, un programa antivirus o una entidad de certificación (CA) interna, el administrador de ese emisor debe agregar a los certificados nuevos la dirección de una lista de revocación de certificados (CRL) o de un respondedor OCSP. Si no conoce al emisor, notifique el error al administrador de la organización.
    .developer = Puesto que los certificados raíz no contienen información de revocación, compruebe la cadena con la marca CERT_CHAIN_REVOCATION_CHECK_CHAIN_EXCLUDE_ROOT. Muestre el emisor del certificado en el mensaje de error.
CRYPT_E_REVOCATION_OFFLINE = No se pudo comprobar si el certificado está revocado porque no había disponible ninguna lista de revocación de certificados (CRL) ni ninguna respuesta OCSP que fuera válida.
    .hint = Compruebe que el firewall y el proxy permiten el acceso a la CRL o al respondedor OCSP. Guarde el certificado como certificate.cer y ejecute el comando certutil -urlfetch -verify certificate.cer para comprobar qué dirección falla. Si usted administra la entidad de certificación, publique una CRL vigente, porque este error también se produce si la CRL ha expirado.
    .developer = Este código también se devuelve si la CRL se descargó, pero se rechazó, por ejemplo, debido al firmante o a la fecha. Para averiguar el motivo, habilite y consulte el registro Microsoft-Windows-CAPI2/Operational.
CRYPT_E_NO_REVOCATION_DLL = No se encontró ningún componente que pueda comprobar si el certificado está revocado.
CRYPT_E_NOT_IN_REVOCATION_DATABASE = El servicio de revocación no tiene información sobre el certificado.
    .hint = Guarde el certificado como certificate.cer y ejecute el comando certutil -urlfetch -verify certificate.cer para ver con qué servicio de revocación se establece contacto. Si usted administra la entidad de certificación (CA), compruebe si ese servicio es responsable del certificado.
    .developer = Si se especifica la marca CERT_VERIFY_REV_SERVER_OCSP_FLAG, este código también puede significar que el certificado no contiene ninguna dirección OCSP. Si se permiten las listas de revocación de certificados (CRL), haga la comprobación sin esta marca.

## Names and purposes of certificates

CERT_E_CN_NO_MATCH = El certificado no contiene el nombre que se usó para acceder al servidor.
    .hint = Use el nombre DNS completo del servidor al que desea conectarse, no un nombre corto, un alias ni una dirección IP. Si usted administra el servidor, use un certificado cuyo nombre alternativo del sujeto contenga todos los nombres del servidor. Si el certificado es de un proxy, pida ayuda al administrador de la red.
    .developer = Compruebe que el certificado corresponde al nombre que escribió el usuario y no desactive nunca esta comprobación. Solo se tiene en cuenta el nombre alternativo del sujeto, no el nombre común (CN).
CERT_E_INVALID_NAME = El certificado contiene un nombre que su entidad de certificación no está autorizada a certificar.
    .hint = Abra el certificado y lea el campo «Información de error extendida» (Extended Error Information) de la pestaña «Detalles» para ver qué restricción infringe el nombre. Solicite un certificado para un nombre permitido o pida a otra entidad de certificación que emita el certificado para el nombre actual.
    .developer = En el estado de la cadena, la marca CERT_TRUST_HAS_NOT_PERMITTED_NAME_CONSTRAINT indica que el nombre no está permitido, y la marca CERT_TRUST_HAS_EXCLUDED_NAME_CONSTRAINT, que está excluido.
CERT_E_WRONG_USAGE = El certificado no es válido para el uso que se le está dando.
    .hint = Compruebe el campo «Uso mejorado de claves» del certificado, que debe contener «Autenticación del servidor» en el certificado de un servidor, «Autenticación del cliente» en el de un cliente y «Firma de código» en el de un programa firmado. Si se rechaza un controlador, instale las actualizaciones más recientes de Windows y una versión actual del controlador.
    .developer = En el estado de la cadena, la marca CERT_TRUST_IS_NOT_VALID_FOR_USAGE señala el certificado afectado.
CERT_E_PURPOSE = Se está usando un certificado para un propósito distinto de aquel para el que se emitió.
    .hint = Compruebe los campos «Uso de la clave» y «Uso mejorado de claves» del certificado, y solicite que se emita un certificado para el propósito necesario. Si Windows rechaza una lista de revocación de certificados (CRL), el campo «Uso de la clave» del certificado con el que se firmó la lista debe contener «Firma CRL».
CERT_E_ROLE = El certificado de un servidor, de un usuario o de un programa se usa como certificado de una entidad de certificación, o a la inversa.
    .hint = Solicite a una entidad de certificación un certificado nuevo para el propósito previsto. No emita otros certificados con un certificado que se emitió para un servidor, un usuario o un programa, y no use en un servidor el certificado de una entidad de certificación.
TRUST_E_BASIC_CONSTRAINTS = Las restricciones básicas de un certificado faltan, no son válidas o no permiten el uso solicitado.
    .hint = Si va a instalar un controlador o un programa, pida al editor una versión con una firma corregida. Si usted administra una entidad de certificación (CA) interna, vuelva a crear el certificado de la CA con restricciones básicas marcadas como críticas que indiquen que el certificado pertenece a una CA y, después, vuelva a emitir todos los certificados de la CA.
    .developer = En el estado de la cadena, la marca CERT_TRUST_INVALID_BASIC_CONSTRAINTS señala el certificado afectado. También se establece si la cadena contiene demasiadas entidades de certificación.
CERT_E_PATHLENCONST = La cadena de certificados contiene más entidades de certificación de las que permite uno de sus certificados.
    .hint = Si usted administra una entidad de certificación (CA) interna, emita el certificado desde una CA que esté más arriba en la cadena. Si la cadena debe tener esa longitud, renueve el certificado de CA que establece el límite y asigne al nuevo una longitud de la ruta que no sea mayor de lo necesario.
CERT_E_INVALID_POLICY = Un certificado de la cadena de certificados no permite el propósito o la directiva de certificado de otro que está por debajo.
    .hint = Compruebe si el certificado de alguna entidad de certificación (CA) de la cadena contiene propósitos en el campo «Uso mejorado de claves». En ese caso, deben figurar en él todos aquellos para los que la CA emite certificados. Si la CA debe emitir certificados para un propósito que falta, solicite que se vuelva a emitir el certificado de la CA con ese propósito.
    .developer = En el estado de la cadena, la marca CERT_TRUST_INVALID_POLICY_CONSTRAINTS señala el certificado afectado.
CERT_E_CRITICAL = Un certificado contiene una extensión crítica que Windows no reconoce.
    .hint = Pregunte al emisor del certificado para qué sirve la extensión, porque puede limitar los usos para los que el certificado es válido. Si el límite no es necesario, solicite que se vuelva a emitir el certificado sin esa extensión o sin marcarla como crítica.
    .developer = No especifique la marca CERT_CHAIN_POLICY_IGNORE_NOT_SUPPORTED_CRITICAL_EXT_FLAG para aceptar el certificado, ya que una extensión crítica puede limitar los usos para los que el certificado es válido.
CERT_E_MALFORMED = Un campo importante de un certificado, por ejemplo, el nombre del sujeto o del emisor, falta o está vacío.
    .developer = Si el programa crea certificados, rellene el emisor y, además, rellene el sujeto o marque como crítico el nombre alternativo del sujeto.

## Certificate requests

CERTSRV_E_TEMPLATE_DENIED = La cuenta que solicitó el certificado no está autorizada a usar la plantilla de certificado.
    .hint = En el servidor de la entidad de certificación, abra certtmpl.msc como administrador y consulte la pestaña «Seguridad» de la plantilla. Si la cuenta solicitante debe tener acceso a la plantilla, conceda a la cuenta o a uno de sus grupos los permisos «Leer» (Read) e «Inscribir» (Enroll). Si el certificado lo solicita un equipo, compruebe la cuenta de equipo.
CERTSRV_E_UNSUPPORTED_CERT_TYPE = La entidad de certificación no emite certificados basados en la plantilla de certificado solicitada.
    .hint = En el servidor de la entidad de certificación (CA), ejecute el comando Get-CATemplate en PowerShell para ver qué plantillas ofrece. Si la CA debe ofrecer la plantilla, pero esta no aparece, agréguela en la carpeta «Plantillas de certificado» de certsrv.msc. Si aparece, compruebe que la cuenta de equipo de la CA tiene el permiso «Leer» (Read) sobre la plantilla.
    .developer = Indique en la solicitud exactamente una plantilla, por su nombre (el atributo cn) o por su identificador de objeto (OID), no por su nombre para mostrar.
CERTSRV_E_SUBJECT_DNS_REQUIRED = La plantilla de certificado exige un nombre DNS, pero la cuenta que solicitó el certificado no tiene ningún nombre DNS en el directorio.
    .hint = Si necesita un certificado de equipo, solicítelo con certlm.msc en el propio equipo para que la solicitud se haga con la cuenta de equipo. Ejecute el comando Get-ADComputer EQUIPO en PowerShell con el módulo de Active Directory, reemplazando EQUIPO por el nombre del equipo, para ver si el atributo dNSHostName de la cuenta tiene un valor.
    .developer = Si la plantilla es para equipos, inicialice la solicitud para el equipo (ContextMachine o ContextAdministratorForceMachine), no para el usuario.

## Certificates, stores and files

CRYPT_E_NOT_FOUND = No se encontró el certificado, la lista de revocación de certificados (CRL) o la propiedad que se solicitó.
    .hint = Si usa una tarjeta inteligente o un token de hardware, conéctelo. Ejecute el comando certutil -store my para ver los certificados del equipo, o bien el comando certutil -user -store my para ver los del usuario. Si debe indicar la huella digital de un certificado, escríbala, ya que el texto pegado puede contener caracteres ocultos. Si Windows Update falla en Windows 7 o Windows Server 2008 R2, instale las actualizaciones KB4490628 y KB4474419.
    .developer = Al final de una enumeración, este código es el resultado normal. Finalice el bucle.
CRYPT_E_NO_MATCH = No se encontró ningún certificado, clave o mensaje del tipo solicitado en el archivo o en los datos.
    .hint = Compruebe que en la configuración del programa se indica el archivo correcto. Ejecute el comando certutil -dump certificate.cer, reemplazando certificate.cer por el nombre del archivo, para ver qué contiene. Un certificado en formato de texto debe empezar con la línea «BEGIN CERTIFICATE» y terminar con la línea «END CERTIFICATE», incluidos los guiones de estas líneas.
    .developer = Compruebe que los datos que pasa no están vacíos y que contienen el tipo de objeto que solicita. La función CryptQueryObject devuelve este código si los datos no se ajustan a ninguno de los formatos permitidos.
CRYPT_E_BAD_ENCODE = No se pudo codificar o descodificar el certificado, el archivo de clave o el mensaje.
    .hint = Ejecute el comando certutil -dump certificate.pfx, reemplazando certificate.pfx por el nombre del archivo, para ver qué contiene. Si el programa espera otro tipo de archivo, por ejemplo, un archivo PFX en lugar de un archivo P7B, vuelva a exportar el certificado en el formato correcto. Si el archivo está incompleto, vuelva a descargarlo o a copiarlo.
    .developer = No pase un archivo P7B a una función que importa archivos PFX. Descodifique el texto Base64, por ejemplo, un secreto de Azure Key Vault, antes de importarlo.
CRYPT_E_ASN1_BADTAG = Los datos codificados, por ejemplo, un certificado o una solicitud de certificado, no tienen la estructura esperada.
    .hint = Ejecute el comando certutil -dump certificate.cer, reemplazando certificate.cer por el nombre del archivo, para ver qué contiene, por ejemplo, un certificado en lugar de una solicitud. Si el archivo tiene formato de texto, guárdelo como UTF-8 sin marca de orden de bytes. Si el error persiste, vuelva a exportar o a solicitar el archivo en el formato esperado.
    .developer = Examine el primer byte de los datos. El byte hexadecimal 30 indica DER, el byte 2D indica texto, por ejemplo, PEM, y el byte FF suele indicar texto en UTF-16.
CRYPT_E_ASN1_EOD = Los datos codificados, por ejemplo, un certificado o una solicitud de certificado, terminaron antes de lo esperado.
    .hint = Compruebe que el archivo no está vacío y vuelva a descargarlo o a copiarlo completo. Un certificado en formato de texto debe incluir la primera línea, «BEGIN CERTIFICATE», y la última, «END CERTIFICATE».
CRYPT_E_ASN1_CORRUPT = Los datos codificados, por ejemplo, un certificado o un archivo de clave, están dañados o no tienen el formato esperado.
    .hint = Compruebe en qué formato espera el programa el certificado. Un texto que empieza por MII (Base64) no es válido donde se espera un archivo binario. Si el formato es correcto, vuelva a descargar o a copiar el archivo sin modificarlo.
    .developer = Descodifique el texto Base64 antes de pasar los bytes. Si un mensaje de .NET indica la clase Application y el valor 13, el primer byte es 4D (la letra M), por lo que los datos son texto Base64.
CRYPT_E_EXISTS = El certificado o la propiedad ya existe en el almacén de certificados.
    .hint = Si el certificado del almacén es el correcto, no es necesario hacer nada. Para comprobar que el certificado tiene su clave privada, ejecute el comando certutil -user -store my si es suyo o, como administrador, el comando certutil -store my si es del equipo.
    .developer = En lugar de la constante CERT_STORE_ADD_NEW, use CERT_STORE_ADD_USE_EXISTING o CERT_STORE_ADD_REPLACE_EXISTING.
CRYPT_E_NO_KEY_PROPERTY = El certificado no tiene vinculada ninguna clave privada.
    .hint = Importe el archivo PFX del certificado, porque los archivos CER y P7B no contienen claves privadas. Si la clave está en una tarjeta inteligente o en un token de hardware, conecte el dispositivo. Si la clave está en este equipo, ejecute el comando certutil -repairstore my NÚMERO como administrador, reemplazando NÚMERO por el número de serie del certificado, para volver a vincularla.
    .developer = Antes de usar un certificado, compruebe la propiedad HasPrivateKey en .NET o la propiedad CERT_KEY_PROV_INFO_PROP_ID en código nativo, e indique qué certificado no tiene clave privada.
CRYPT_E_NO_PROVIDER = No se especificó o no se encontró ningún proveedor criptográfico para el certificado, la clave o el almacén de certificados.
    .hint = Si va a firmar un archivo, conecte la tarjeta inteligente o el token de hardware y compruebe que la cuenta que usa tiene acceso a la clave privada. Si solicita un certificado, elija un proveedor criptográfico en la solicitud o en la plantilla. Si hay una clave de curva elíptica en el TPM, use Windows 10, versión 21H2, o una versión posterior.
CRYPT_E_SELF_SIGNED = El certificado está autofirmado y no tiene otro emisor.
    .hint = Si el comando certutil -importPFX devuelve un error, es probable que el archivo PFX no contenga ninguna clave privada. Para instalar un certificado raíz, primero confirme que es legítimo y, después, ejecute el comando certutil -addstore Root root.cer como administrador, reemplazando root.cer por el nombre del archivo. En un servidor, reemplace el certificado autofirmado por uno de una entidad de certificación (CA) de confianza.
    .developer = En el caso de la función CertGetIssuerCertificateFromStore, este código significa que se llegó al certificado raíz, por lo que debe finalizar el bucle. Para comprobar un certificado, cree la cadena con la función CertGetCertificateChain, no con la función CertGetIssuerCertificateFromStore.

## Signed and encrypted messages

CRYPT_E_HASH_VALUE = Los datos no se corresponden con el valor hash esperado, por ejemplo, con el de una firma.
    .hint = Si un instalador muestra este error, descargue del sitio web del editor la versión más reciente en una carpeta vacía, porque es posible que el instalador haya usado otra versión de algún archivo. Si se está comprobando una firma, compruebe que corresponde al archivo y vuelva a obtener los dos. Si la comprobación vuelve a fallar, no use el archivo.
CRYPT_E_SIGNER_NOT_FOUND = No se encontró el certificado del firmante en el mensaje ni en los almacenes de certificados en los que se buscó.
    .hint = Pida al remitente que incluya el certificado del firmante en la firma. Si ya recibió el certificado legítimo del remitente, impórtelo en el almacén de certificados del usuario actual.
CRYPT_E_RECIPIENT_NOT_FOUND = No se encontró ningún certificado con clave privada para ninguno de los destinatarios del mensaje cifrado.
    .hint = Abra certmgr.msc y compruebe que en el almacén «Personal» está el certificado para el que se cifró el mensaje, con su clave privada. Si el certificado se renovó, importe el anterior desde su archivo PFX, ya que los mensajes antiguos no se pueden descifrar con el nuevo.
    .developer = Los certificados creados a partir de la propiedad RawData no tienen clave privada. Un servicio no busca en el almacén de certificados de la cuenta con la que usted inicia sesión. Por tanto, instale el certificado con su clave privada en un almacén en el que busque el servicio, por ejemplo, el de la cuenta de servicio.
CRYPT_E_NO_DECRYPT_CERT = No se encontró ningún certificado con una clave privada con la que se puedan descifrar los datos.
    .hint = Instale el certificado y su clave privada para la cuenta con la que se ejecuta el programa. Si en la configuración del programa figura la huella digital de un certificado, compruebe que no contiene caracteres ocultos. Si el error afecta a un servicio, abra certlm.msc como administrador, seleccione «Todas las tareas > Administrar claves privadas» para el certificado y conceda acceso de lectura únicamente a la cuenta de servicio.
CRYPT_E_BAD_MSG = Los datos no son un mensaje criptográfico válido.
    .hint = Vuelva a obtener el archivo de la fuente original. Si el error se produce con muchos archivos, instale las actualizaciones más recientes de Windows.
    .developer = Compruebe que lee el archivo previsto. Si un programa de 32 bits se ejecuta en una versión de Windows de 64 bits, es posible que se abra otro archivo debido a la redirección del sistema de archivos.
CRYPT_E_INVALID_MSG_TYPE = El mensaje criptográfico no es del tipo que requiere la operación solicitada, por ejemplo, porque está cifrado en lugar de firmado.
    .hint = Compruebe si el archivo es una firma independiente (normalmente, .p7s) o un mensaje firmado o cifrado (normalmente, .p7m). Después, abra el archivo con la función correspondiente del programa.
    .developer = Lea el parámetro CMSG_TYPE_PARAM con la función CryptMsgGetParam antes de leer otros parámetros del mensaje.
CRYPT_E_UNEXPECTED_MSG_TYPE = El mensaje criptográfico no es del tipo que el programa esperaba.
    .hint = Si se está comprobando una firma, averigüe primero si el archivo está firmado. La firma puede estar en el propio archivo (normalmente, .p7m) o en un archivo independiente (normalmente, .p7s). Un archivo cifrado debe descifrarse antes de comprobar la firma.
CRYPT_E_UNKNOWN_ALGO = Este equipo no reconoce el algoritmo criptográfico.
    .hint = Si se usa un algoritmo nacional, como GOST, instale o actualice el software que lo proporciona. Si otra persona le envió el mensaje o el certificado, pregúntele qué algoritmo se usó.
    .developer = Compruebe el identificador de objeto (OID) del algoritmo. No pase el OID de un algoritmo de firma si se espera el de un algoritmo hash.

## Settings of the computer

CRYPT_E_SECURITY_SETTINGS = Una configuración de seguridad de este equipo o de esta cuenta no permite la operación.
    .hint = Compruebe si solo los administradores deciden en qué editores se confía y, en ese caso, solicite que se apruebe el editor. Si no debe haber ninguna restricción, inicie sesión con la cuenta del usuario afectado y, en la clave del Registro «HKEY_CURRENT_USER\Software\Microsoft\Windows\CurrentVersion\WinTrust\Trust Providers\Software Publishing», asigne a la entrada State el valor predeterminado 0x00023c00.
    .developer = Si la función WinVerifyTrust devuelve este código, indique que una directiva no permite confiar en el editor. No indique que la firma es incorrecta.
