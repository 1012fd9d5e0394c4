## Steps of a sign-in

STATUS_MORE_PROCESSING_REQUIRED = La autenticación todavía no ha terminado y el servidor espera otro mensaje del cliente.
    .hint = Este estado es un paso normal del inicio de sesión. Si lo ve en un archivo de registro o en una captura de red, busque el estado del último mensaje del inicio de sesión.
    .developer = Pase el token de la respuesta al paquete de seguridad, por ejemplo, mediante la función InitializeSecurityContext, y envíe el token nuevo en la siguiente solicitud de configuración de sesión (session setup) junto con el identificador de sesión de la respuesta. Solo el estado de la última respuesta indica si la autenticación se completó correctamente.

## Sign-in and accounts

STATUS_NO_SUCH_LOGON_SESSION = La sesión de inicio de sesión no existe o no tiene credenciales que se puedan usar, o bien no se encontró el dominio del usuario.
    .hint = Si el comando dsregcmd /status muestra este estado para un inicio de sesión en Microsoft Entra, agregue el dominio del nombre de usuario a Microsoft Entra ID como dominio personalizado. Si se conecta a una carpeta compartida, escriba el nombre de usuario con el formato DOMINIO\usuario o SERVIDOR\usuario. Si el comando klist produce un error en una sesión remota de PowerShell, ejecútelo en una sesión de Escritorio remoto.
STATUS_WRONG_PASSWORD = La contraseña que se proporcionó para la cuenta es incorrecta.
    .hint = Vuelva a escribir la contraseña y, si un servicio, una tarea, una unidad de red asignada o un teléfono todavía usa una contraseña antigua, reemplácela. Si se siguen produciendo intentos fallidos, el campo «Estación de trabajo de origen» (Source Workstation) del evento 4776 en el controlador de dominio o en el servidor indica el equipo de origen. Si el comando dsregcmd /status muestra este estado, compruebe si se puede acceder a Microsoft Entra ID.
    .developer = Escriba este estado únicamente en un registro de eventos o en un archivo de registro destinado a los administradores. A la persona que inicia sesión, indíquele solo que el nombre de usuario o la contraseña son incorrectos.
STATUS_NO_SECRETS = La base de datos de cuentas del equipo que comprobó la contraseña no contiene los datos secretos de la cuenta, por ejemplo, el hash de la contraseña.
STATUS_PKINIT_CLIENT_FAILURE = El certificado que se usó para iniciar sesión con Kerberos no es válido o no es de confianza.
    .hint = Compruebe que se eligió el certificado correcto y que no ha expirado. En un controlador de dominio, ejecute el comando certutil -enterprise -store NTAuth para comprobar que la entidad de certificación (CA) que emitió el certificado se acepta para el inicio de sesión. Si es un equipo el que inicia sesión con un certificado, el certificado debe contener su nombre DNS.

## Access and file sharing

STATUS_ACCESS_DENIED = El servidor o el equipo denegó el acceso solicitado.
    .hint = Compruebe que la cuenta tiene permiso para el recurso compartido o el objeto. Si un equipo Windows rechaza a un administrador local, use una cuenta de dominio con derechos de administrador en lugar de desactivar el Control de cuentas de usuario (UAC). Si solo se rechazan algunos programas, actualícelos, ya que es posible que el servidor requiera la firma o el cifrado.
    .developer = Firme las solicitudes si el servidor requiere la firma, y firme o cifre siempre la solicitud de conexión al recurso (tree connect) de SMB 3.1.1. Si el servidor requiere el cifrado, negocie SMB 3 con cifrado. Pase a la función InitializeSecurityContext como nombre de destino cifs/ seguido del nombre del servidor, porque un servidor de archivos puede comprobar el nombre de destino.
STATUS_NOT_SUPPORTED = El servidor o la función no admite la solicitud.
    .hint = Si no se puede iniciar sesión en un servidor de archivos, es posible que el servidor o el dominio no acepte NTLM. Para usar Kerberos, conéctese con el nombre DNS completo del servidor desde un equipo que pueda establecer contacto con un controlador de dominio. Si no se puede iniciar sesión con una tarjeta inteligente o con Windows Hello para empresas, compruebe que cada controlador de dominio tiene un certificado adecuado para Kerberos.
    .developer = Para un inicio de sesión S4U, use el paquete Kerberos si la cuenta es de dominio y el paquete MSV1_0 si la cuenta es local. Si el paquete no es el correcto, se devuelve este estado.
STATUS_NETWORK_NAME_DELETED = La conexión con el recurso compartido de red ha terminado.
    .hint = Vuelva a conectarse al recurso compartido. Si el error se produce de nuevo, compruebe si se reinició el servidor. En un servidor Windows, ejecute el comando Get-SmbShare en PowerShell para ver si el recurso compartido todavía existe.
    .developer = Vuelva a conectarse al recurso compartido y repita la solicitud con el identificador de árbol (tree ID) nuevo. Si no se completa correctamente ninguna solicitud, compruebe que el programa envía el identificador de árbol de la última respuesta de conexión al recurso (tree connect).
STATUS_REQUEST_NOT_ACCEPTED = El servidor no aceptó la solicitud.
    .hint = Si el comando dsregcmd /status muestra este estado para un inicio de sesión en Microsoft Entra, las líneas «Server Error Code» y «Server Error Description» de la misma salida indican el motivo. Si un servidor de archivos devuelve este estado, es probable que haya alcanzado el límite de conexiones. En ese caso, cierre las conexiones que no se necesiten.
    .developer = Si un servidor SMB devuelve este estado, use una misma sesión para varias solicitudes y cierre todas las sesiones que ya no se necesiten.
STATUS_USER_SESSION_DELETED = El servidor no reconoce la sesión que usa el cliente.
    .hint = Vuelva a conectarse al servidor. Si el error aparece después de un período de inactividad, es probable que el servidor haya finalizado la sesión. Si el error aparece en todas las conexiones, actualice el programa que se conecta.
    .developer = Establezca una sesión nueva y, después, repita la solicitud. Use el identificador de sesión de la última respuesta de configuración de sesión (session setup), ya que algunos servidores no lo asignan hasta esa respuesta.
STATUS_NETWORK_SESSION_EXPIRED = Ha expirado la autenticación de la sesión con el servidor.
    .hint = Vuelva a conectarse al servidor. Si un programa que se ejecuta durante mucho tiempo muestra este error con regularidad, actualícelo a una versión que renueve la sesión. Ejecute el comando klist para ver cuándo expiran los vales de Kerberos de la sesión de inicio de sesión actual.
    .developer = Vuelva a realizar la autenticación en la misma sesión mediante una solicitud de configuración de sesión (session setup) con el identificador de sesión existente y, después, repita la solicitud que no se completó. Si no se puede realizar la autenticación, finalice la sesión.
STATUS_SERVER_UNAVAILABLE = El servidor de archivos no puede procesar la solicitud en este momento.
    .hint = Vuelva a intentarlo más tarde. Si el error solo afecta a un programa, actualícelo. Si todos los programas fallan al iniciar sesión con NTLM, pero no con Kerberos, actualice el software del servidor de archivos en lugar de permitir conexiones Netlogon sin cifrar, que los controladores de dominio rechazan desde julio de 2023.
    .developer = Si otros clientes pueden iniciar sesión en el mismo servidor, compruebe los mensajes de Negotiate (SPNEGO) y de NTLM que envía el programa, porque este estado puede deberse a un error en ellos.

## Any function

STATUS_NOT_FOUND = No se encontró un elemento necesario para la operación.
