## Closures and warnings

TLS_ALERT_CLOSE_NOTIFY = El remitente de esta alerta TLS ha enviado todos sus datos y cierra la conexión con normalidad.
    .hint = Si un programa notifica que falta esta alerta, es posible que los datos recibidos estén incompletos. En ese caso, repita la transferencia. Si el error persiste, es probable que el programa del servidor cierre las conexiones sin enviar esta alerta y que necesite una actualización.
    .developer = Trate esta alerta como el final de los datos, no como un error. Envíe la alerta close_notify antes de cerrar la conexión. Si una conexión termina sin esta alerta, no considere completos los datos de longitud desconocida. En Schannel, esta alerta corresponde al código de contexto expirado que devuelve la función DecryptMessage.
TLS_ALERT_USER_CANCELED = El remitente de esta alerta TLS finaliza la conexión de forma intencionada, no por un error.
    .hint = Los programas Java pueden enviar esta alerta al cerrar una conexión que ya no se necesita. En ese caso, no es necesario hacer nada. Si todavía la necesita, vuelva a conectarse.
    .developer = Siga leyendo hasta que llegue la alerta close_notify. En Schannel, esta alerta corresponde al código que indica que un contexto de seguridad se eliminó antes de completarse.
TLS_ALERT_NO_RENEGOTIATION = El remitente de esta alerta TLS no va a renegociar la conexión, pero esta puede continuar.
    .hint = Si el servidor no solicita el certificado de cliente hasta después del protocolo de enlace, configúrelo para que lo solicite durante el protocolo de enlace inicial.
    .developer = Decida si va a continuar sin renegociación o a cerrar la conexión. No solicite la renegociación en las conexiones TLS 1.3 o HTTP/2, ya que ninguno de los dos protocolos la permite.

## Negotiation

TLS_ALERT_HANDSHAKE_FAILURE = El remitente de esta alerta TLS finalizó el protocolo de enlace porque los dos equipos no pudieron acordar la configuración de seguridad.
    .hint = Compruebe que ambos equipos tienen en común TLS 1.2 o TLS 1.3 y un conjunto de cifrado, y actualice el programa más antiguo en lugar de habilitar conjuntos de cifrado obsoletos. Conéctese con el nombre de host, no con una dirección IP, y compruebe que el servidor tiene un certificado para ese nombre. Si el servidor requiere un certificado de cliente, configure ese certificado.
    .developer = Pase el nombre de host del servidor como nombre de destino para que el cliente lo envíe (SNI). En Schannel, esta alerta corresponde al código que indica un mensaje inesperado o con un formato incorrecto. El programa no recibe el número de la alerta, que figura en el evento 36887 del registro de eventos del sistema.
TLS_ALERT_PROTOCOL_VERSION = El remitente de esta alerta TLS no acepta la versión de TLS que propuso el otro equipo.
    .hint = Actualice el programa más antiguo, o habilite TLS 1.2 o TLS 1.3 en la configuración de ese programa o en la del equipo en el que se ejecuta. No habilite TLS 1.0 ni TLS 1.1 en el programa más reciente, aunque así desaparezca el error.
    .developer = No fije la versión de TLS en el código del programa. Deje que el sistema operativo o la biblioteca TLS la elija. En Schannel, esta alerta corresponde al código de función no admitida o al que indica un mensaje inesperado o con un formato incorrecto.
TLS_ALERT_INSUFFICIENT_SECURITY = El servidor exige un nivel de seguridad mayor que el que ofrece el cliente, por ejemplo, conjuntos de cifrado más seguros.
    .hint = Actualice el cliente o habilite conjuntos de cifrado más seguros en la configuración del cliente. No habilite en el servidor conjuntos de cifrado más débiles, aunque así desaparezca el error.
TLS_ALERT_INAPPROPRIATE_FALLBACK = El servidor rechazó la conexión porque el cliente la reintentó con una versión de TLS anterior, aunque el servidor admite una más reciente.
    .hint = Actualice el cliente. Si el error persiste, averigüe por qué falló el primer intento con la versión de TLS más reciente. Es posible que se deba a un proxy o a un producto de seguridad situado entre el cliente y el servidor.
    .developer = No reintente la conexión con una versión de TLS anterior. El protocolo de enlace ya negocia la versión más reciente que admiten ambos extremos.
TLS_ALERT_UNRECOGNIZED_NAME = El servidor no reconoce el nombre de host que el cliente solicitó en el protocolo de enlace.
    .hint = Compruebe el nombre de host de la dirección y no escriba en su lugar una dirección IP. En el servidor, compruebe que el nombre de host está configurado y tiene un certificado. Si un proxy inverso reenvía la conexión, configúrelo para que envíe el nombre de host (SNI) al servidor.
    .developer = Envíe el nombre de host del servidor en la extensión server_name (SNI), que no debe contener una dirección IP.
TLS_ALERT_UNKNOWN_PSK_IDENTITY = El servidor no reconoce la identidad de clave previamente compartida (PSK) que envió el cliente.
    .hint = Compruebe que la identidad PSK y la clave de la configuración del cliente coinciden con las de la configuración del servidor.
TLS_ALERT_CERTIFICATE_REQUIRED = El servidor requiere un certificado de cliente, pero el cliente no envió ninguno.
    .hint = En el programa cliente, seleccione o configure un certificado de cliente que tenga una clave privada. El certificado debe proceder de una entidad de certificación (CA) que el servidor acepte, y su campo «Uso mejorado de claves» debe contener «Autenticación del cliente».
    .developer = En TLS 1.3, esta alerta puede llegar con la primera lectura, después de que el cliente haya completado el protocolo de enlace. En ese caso, notifique que falta un certificado de cliente, no que se perdió la conexión.
TLS_ALERT_NO_APPLICATION_PROTOCOL = El servidor no admite ninguno de los protocolos de aplicación que ofrece el cliente, por ejemplo, HTTP/2.
    .hint = Compruebe que el servidor está configurado para aceptar un protocolo de aplicación que ofrezca el cliente, por ejemplo, HTTP/1.1 o HTTP/2. Si la configuración es correcta, actualice el programa más antiguo.
    .developer = Compare los nombres de protocolo (ALPN) que envía el cliente, por ejemplo, h2 y http/1.1, con los que acepta el servidor. En QUIC, esta alerta corresponde al error 0x178 y, en Schannel, al código que indica que no hay ningún protocolo de aplicación en común.
TLS_ALERT_ECH_REQUIRED = El cliente finalizó la conexión porque el servidor no aceptó el mensaje ClientHello cifrado (ECH).
    .hint = Vuelva a conectarse. Si el error persiste, pida al administrador del servidor que compruebe que las claves ECH del servidor corresponden a la configuración ECH del DNS.
    .developer = Si el servidor envió configuraciones ECH nuevas (retry_configs), úselas para volver a conectarse.

## Certificates and access

TLS_ALERT_BAD_CERTIFICATE = El remitente de esta alerta TLS no acepta el certificado del otro equipo.
    .hint = Compruebe si el certificado del equipo que recibió esta alerta está dañado, todavía no es válido, no contiene el nombre de host o procede de una entidad de certificación (CA) que no es de confianza. Si fue el servidor el que envió la alerta, es posible que falte un certificado de cliente. Para averiguar el motivo, consulte el registro de eventos o los archivos de registro del equipo que envió la alerta.
TLS_ALERT_UNSUPPORTED_CERTIFICATE = El remitente de esta alerta TLS no acepta el tipo o el propósito del certificado del otro equipo.
    .hint = Compruebe el campo «Uso mejorado de claves» del certificado del equipo que recibió esta alerta. Ese campo debe contener «Autenticación del servidor» en el certificado de un servidor y «Autenticación del cliente» en el de un cliente. Compruebe también que el equipo que envió la alerta admite el tipo de clave del certificado, por ejemplo, RSA o ECDSA.
TLS_ALERT_CERTIFICATE_REVOKED = El remitente de esta alerta TLS detectó que se ha revocado el certificado del otro equipo.
    .hint = Pregunte a la entidad de certificación (CA) por qué se revocó el certificado, porque es posible que otras personas tengan la clave privada. Después, solicite un certificado con una clave privada nueva para el equipo que recibió esta alerta.
TLS_ALERT_CERTIFICATE_EXPIRED = El remitente de esta alerta TLS detectó que el certificado del otro equipo ha expirado o todavía no es válido.
    .hint = Renueve el certificado del equipo que recibió esta alerta y compruebe si ha expirado algún certificado intermedio. Si todos los certificados son válidos, compruebe la fecha y la hora del equipo que envió la alerta. El error también puede deberse a que haya expirado una lista de revocación de certificados (CRL) en ese mismo equipo.
    .developer = Schannel devuelve el mismo código cuando recibe esta alerta que cuando ha expirado el certificado del otro extremo. Compruebe el certificado del otro extremo antes de indicar al usuario a quién pertenece el que ha expirado.
TLS_ALERT_CERTIFICATE_UNKNOWN = El remitente de esta alerta TLS no acepta el certificado del otro equipo por un motivo que la alerta no especifica.
    .hint = Si un servidor recibió esta alerta, un navegador u otro cliente no aceptó el certificado del servidor. En ese caso, instale en el servidor un certificado que contenga el nombre de host y que proceda de una entidad de certificación (CA) en la que confíen los clientes. Para averiguar el motivo, consulte el registro de eventos o los archivos de registro del equipo que envió la alerta.
TLS_ALERT_UNKNOWN_CA = El remitente de esta alerta TLS no confía en la entidad de certificación (CA) que emitió el certificado del otro equipo.
    .hint = Si el certificado procede de una CA interna, confirme que el certificado raíz de esta es legítimo y, después, instálelo en el equipo que envió esta alerta. Si se trata de un certificado autofirmado, reemplácelo por uno de una CA de confianza. Si el certificado raíz ya está instalado, configure el otro equipo para que envíe todos los certificados intermedios.
    .developer = Schannel devuelve el mismo código cuando recibe esta alerta que cuando el certificado del otro extremo no es de confianza. Antes de notificar el error, compruebe si se rechazó el certificado del otro extremo o el del propio programa.
TLS_ALERT_ACCESS_DENIED = El remitente de esta alerta TLS no permite la conexión.
    .hint = Si un navegador muestra este error, compruebe el nombre de host de la dirección y pregunte a un administrador si un filtro de red o un producto de seguridad bloquea el sitio web. Si el servidor requiere un certificado de cliente, compruebe que el cliente envía el certificado previsto y pida al administrador del servidor que permita el acceso con ese certificado.
    .developer = En Schannel, esta alerta corresponde al código de inicio de sesión denegado. No pida una contraseña al usuario, puesto que esta alerta no está relacionada con ninguna contraseña.
TLS_ALERT_BAD_CERTIFICATE_STATUS_RESPONSE = El cliente no acepta el estado de revocación (respuesta OCSP) que el servidor envió para su propio certificado.
    .hint = En el servidor, compruebe la fecha y la hora. Después, compruebe que el servidor puede acceder al respondedor OCSP de la entidad de certificación (CA) para obtener una respuesta OCSP que todavía sea válida.

## Messages

TLS_ALERT_UNEXPECTED_MESSAGE = El remitente de esta alerta TLS recibió un mensaje que no esperaba en ese punto de la conexión.
    .hint = Compruebe que ambos programas están configurados para usar TLS en el puerto de la conexión. Después, actualícelos. Si el error persiste, compruebe si hay un proxy o un producto de seguridad que inspecciona las conexiones TLS.
    .developer = Registre los mensajes del protocolo de enlace en ambos extremos y busque el mensaje que el remitente de la alerta no esperaba en este punto.
TLS_ALERT_BAD_RECORD_MAC = El remitente de esta alerta TLS recibió datos que no pudo descifrar o comprobar.
    .hint = Instale las actualizaciones más recientes de los programas y de los sistemas operativos en ambos equipos. Si el error solo se produce en una red, actualice los controladores de red y compruebe los dispositivos de red y los productos de seguridad situados entre los dos equipos.
    .developer = No use la misma conexión TLS en dos procesos. Tampoco la use en dos subprocesos al mismo tiempo, a menos que la biblioteca TLS lo permita. En un proceso secundario, abra una conexión nueva.
TLS_ALERT_RECORD_OVERFLOW = El remitente de esta alerta TLS recibió un registro TLS más largo de lo permitido.
    .hint = Compruebe que ambos programas están configurados para usar TLS en el puerto de la conexión. Después, actualícelos.
TLS_ALERT_ILLEGAL_PARAMETER = El remitente de esta alerta TLS recibió un mensaje del protocolo de enlace con un valor que no está permitido o que contradice otro valor.
    .hint = Actualice ambos programas. La causa suele ser un defecto de uno de los dos. Si el error persiste, compruebe si hay un proxy o un producto de seguridad que inspecciona las conexiones TLS.
TLS_ALERT_DECODE_ERROR = El remitente de esta alerta TLS no pudo leer un mensaje porque la longitud o un campo del mensaje no son válidos.
    .hint = Actualice los programas de ambos equipos, ya que es probable que uno de ellos cree o lea los mensajes de forma incorrecta. Si el error persiste, compruebe si hay un proxy o un producto de seguridad que inspecciona las conexiones TLS.
TLS_ALERT_DECRYPT_ERROR = El remitente de esta alerta TLS no pudo comprobar una firma u otro valor criptográfico del protocolo de enlace.
    .hint = Compruebe que el certificado y la clave privada del equipo que recibió esta alerta se corresponden. Si el equipo usa Windows, ejecute el comando certutil -store my como administrador para comprobar las claves privadas del equipo. Si la conexión usa una clave previamente compartida, compárela en ambos equipos.
TLS_ALERT_MISSING_EXTENSION = El remitente de esta alerta TLS recibió un mensaje del protocolo de enlace sin una extensión TLS obligatoria.
    .hint = Si se conecta con una dirección IP, use en su lugar el nombre de host del servidor, ya que algunos servidores lo requieren (SNI). Si el error persiste, actualice ambos programas.
    .developer = Envíe las extensiones que requiere TLS 1.3, por ejemplo, supported_versions, signature_algorithms, supported_groups y key_share, y envíe el nombre de host en la extensión server_name.
TLS_ALERT_UNSUPPORTED_EXTENSION = El remitente de esta alerta TLS recibió una extensión TLS que no había solicitado.
    .developer = Responda únicamente con extensiones que el otro extremo haya enviado en el mensaje ClientHello o CertificateRequest.

## Internal errors

TLS_ALERT_INTERNAL_ERROR = El remitente de esta alerta TLS finalizó la conexión debido a un error interno.
    .hint = Si fue un servidor el que envió esta alerta, compruebe que el servidor tiene un certificado para el nombre de host que usa el cliente. Conéctese con el nombre de host, no con una dirección IP, porque algunos servidores lo requieren (SNI). Para averiguar el motivo, consulte el registro de eventos o los archivos de registro del equipo que envió la alerta.
    .developer = Pase el nombre de host del servidor como nombre de destino para que el cliente lo envíe (SNI). En Schannel, esta alerta corresponde al código de error interno o al que indica un mensaje inesperado o con un formato incorrecto, y ambos códigos se devuelven también por muchas otras causas.
TLS_ALERT_GENERAL_ERROR = El remitente de esta alerta TLS finalizó la conexión debido a un error que la alerta no especifica.
    .hint = Para averiguar el motivo, consulte el registro de eventos o los archivos de registro del equipo que envió esta alerta.

## Obsolete alerts

TLS_ALERT_DECRYPTION_FAILED = El remitente de esta alerta TLS no pudo descifrar los datos del otro equipo.
    .developer = No envíe esta alerta, porque puede ayudar a un atacante. Envíe en su lugar la alerta bad_record_mac (20).
TLS_ALERT_DECOMPRESSION_FAILURE = El remitente de esta alerta TLS no pudo descomprimir los datos del otro equipo.
    .developer = Desactive la compresión de TLS, que está obsoleta y no es segura.
TLS_ALERT_NO_CERTIFICATE = El cliente no envió ningún certificado de cliente al servidor.
    .hint = Si el servidor requiere un certificado de cliente, seleccione o configure uno en el programa cliente.
TLS_ALERT_EXPORT_RESTRICTION = El remitente de esta alerta TLS rechazó la conexión debido a antiguas restricciones a la exportación de criptografía.
    .developer = No envíe esta alerta, que ya no se usa en TLS 1.1 ni en las versiones posteriores.
TLS_ALERT_CERTIFICATE_UNOBTAINABLE = El servidor no pudo descargar el certificado de cliente desde la dirección que envió el cliente.
TLS_ALERT_BAD_CERTIFICATE_HASH_VALUE = El certificado de cliente que el servidor descargó desde la dirección especificada no coincide con el valor hash que envió el cliente.
