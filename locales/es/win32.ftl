## Any function

ERROR_INVALID_PARAMETER = Un parámetro de la solicitud no es válido.
    .hint = Instale la versión más reciente del programa que muestra este error. Si el error persiste, notifíquelo al desarrollador del programa. Si se inicia sesión en Active Directory mediante LDAP, es posible que la causa sea un token de enlace de canal ausente o incorrecto: actualice el cliente LDAP a una versión que envíe ese token.
    .developer = Si Active Directory devuelve «00000057: LdapErr» en una solicitud de adición o de modificación, compruebe que el esquema contiene todos los nombres de atributo de la solicitud y que ningún valor está vacío ni tiene una sintaxis incorrecta. Si una operación de enlace (bind) con Kerberos sobre TLS devuelve «data 57», incluya el enlace de canal de la conexión TLS (tls-server-end-point, RFC 5929) en el autenticador de Kerberos.

## Sign-in and accounts

ERROR_NO_SUCH_USER = No se encontró ninguna cuenta con este nombre de usuario en el dominio o en el equipo donde se buscó.
    .hint = Compruebe que el nombre de usuario está bien escrito y que el dominio es correcto. Para iniciar sesión en Active Directory mediante LDAP, escriba usuario@dominio, DOMINIO\usuario o el nombre distintivo (DN) completo; para usar una cuenta local, escriba EQUIPO\usuario. Si en un registro de eventos aparecen muchos nombres desconocidos distintos, es posible que alguien esté intentando adivinar nombres de usuario.
    .developer = No revele a un cliente no autenticado que el nombre de usuario no existe. Devuelva el mismo error que cuando la contraseña es incorrecta.
ERROR_LOGON_FAILURE = No se pudo iniciar sesión porque el nombre de usuario o la contraseña son incorrectos.
    .hint = Vuelva a escribir la contraseña e indique el nombre de usuario como DOMINIO\usuario, usuario@dominio o, si la cuenta es local, EQUIPO\usuario. Si hay una contraseña antigua guardada para el servidor, el servicio o la tarea programada, reemplácela. Si se inicia sesión en Active Directory mediante LDAP, compruebe también si la cuenta está bloqueada o deshabilitada, o si ha expirado.
    .developer = ADSI devuelve este código para cualquier resultado 49 de LDAP. El número hexadecimal que sigue a «data» en el mensaje de diagnóstico de Active Directory indica el motivo real. No revele a la persona que inicia sesión si lo incorrecto es el nombre de usuario o la contraseña.
ERROR_ACCOUNT_RESTRICTION = Se denegó el inicio de sesión debido a una restricción de la cuenta o a una directiva, no a una contraseña incorrecta.
    .hint = Si se usa una cuenta local sin contraseña para Escritorio remoto, una carpeta compartida, un servicio o una tarea, asigne una contraseña a la cuenta. Si la cuenta pertenece al grupo «Protected Users», conéctese indicando el nombre DNS completo del servidor, de modo que se use Kerberos. Un administrador puede consultar el campo «Subestado» (Sub Status) del evento 4625 en el servidor.
    .developer = Después de llamar a la función LsaLogonUser con el paquete MSV1_0, lea el valor del parámetro SubStatus, que indica si el motivo es el horario de inicio de sesión, la estación de trabajo, una contraseña que ha expirado o una cuenta deshabilitada.
ERROR_INVALID_LOGON_HOURS = No está permitido iniciar sesión con esta cuenta en este momento.
    .hint = Vuelva a intentar iniciar sesión dentro del horario permitido para la cuenta. Si está previsto que la cuenta se use a esta hora, un administrador debe comprobar la opción «Horas de inicio de sesión» (Logon Hours) de la cuenta. Windows guarda las horas en UTC, por lo que el administrador también debe comprobar para qué zona horaria se especificaron.
ERROR_INVALID_WORKSTATION = No está permitido iniciar sesión con esta cuenta en este equipo ni desde él.
    .hint = Inicie sesión en un equipo que esté permitido para la cuenta. Si está previsto que la cuenta se use en este equipo, un administrador debe comprobar la lista «Iniciar sesión en» (Log On To) de la cuenta. Si se inicia sesión en Active Directory mediante LDAP, puede que la lista deba contener el controlador de dominio o el equipo en el que se ejecuta el cliente LDAP.
ERROR_PASSWORD_EXPIRED = La contraseña de la cuenta ha expirado.
    .hint = Cambie la contraseña en la pantalla de inicio de sesión de Windows o, después de iniciar sesión, con Ctrl+Alt+Supr. Si la cuenta es de dominio, use un equipo que pueda comunicarse con un controlador de dominio. Si va a usar Escritorio remoto o a iniciar sesión en Active Directory mediante LDAP, cambie la contraseña antes de conectarse o pida a un administrador que establezca una nueva.
    .developer = Ofrezca la posibilidad de cambiar la contraseña en lugar de volver a pedirla. Una operación de enlace (bind) de LDAP no puede cambiar la contraseña, así que ofrezca otro medio, por ejemplo, el protocolo de cambio de contraseña de Kerberos (RFC 3244).
ERROR_ACCOUNT_DISABLED = La cuenta está deshabilitada y no se puede usar para iniciar sesión.
    .hint = Si está previsto que la cuenta se use, un administrador debe habilitarla. La cuenta integrada «Invitado» está deshabilitada de forma predeterminada y, en los equipos que no ejecutan Windows Server, también lo está la cuenta integrada «Administrador». Use otra cuenta en lugar de habilitar una cuenta integrada.
ERROR_TOO_MANY_CONTEXT_IDS = No se pudo iniciar sesión porque la cuenta pertenece a demasiados grupos.
    .hint = Un administrador debe reducir a menos de 1000, aproximadamente, el número de grupos a los que pertenece la cuenta, ya sea directamente o a través de otros grupos. Para ese límite también cuenta el historial de SID de la cuenta y de los grupos a los que pertenece, por lo que debe comprobarse si todas las entradas del historial siguen siendo necesarias.
ERROR_ACCOUNT_EXPIRED = La cuenta ha llegado a su fecha de expiración y ya no se puede usar para iniciar sesión.
    .hint = Si la cuenta todavía se necesita, un administrador debe establecer una fecha posterior en la opción «La cuenta expira» (Account expires) de las propiedades de la cuenta. El problema no se resuelve con una contraseña nueva.
    .developer = No ofrezca la posibilidad de cambiar la contraseña, porque el problema no se resuelve con una contraseña nueva.
ERROR_PASSWORD_MUST_CHANGE = Antes de poder iniciar sesión, es necesario cambiar la contraseña de la cuenta.
    .hint = Inicie sesión una vez en la pantalla de inicio de sesión de Windows y cambie allí la contraseña antes de usar Escritorio remoto o LDAP. Si la cuenta es de dominio, use un equipo que pueda comunicarse con un controlador de dominio. Si esto no es posible, un administrador debe establecer una contraseña con la opción «El usuario debe cambiar la contraseña en el siguiente inicio de sesión» (User must change password at next logon) desactivada.
    .developer = Ofrezca la posibilidad de cambiar la contraseña en lugar de volver a pedirla. Una operación de enlace (bind) de LDAP no puede cambiar la contraseña, así que ofrezca otro medio, por ejemplo, el protocolo de cambio de contraseña de Kerberos (RFC 3244).
ERROR_ACCOUNT_LOCKED_OUT = La cuenta está bloqueada porque hubo demasiados intentos con una contraseña incorrecta.
    .hint = Pida que se desbloquee la cuenta o espere a que termine el bloqueo. Después, reemplace la contraseña antigua en todos los lugares donde esté guardada, por ejemplo, en un servicio, una unidad de red asignada o un teléfono. Si se desconoce el origen de los intentos, sospeche que se trata de un ataque. Un administrador puede averiguar el origen de los intentos en el evento 4740 del controlador de dominio o, si la cuenta es local, del equipo al que pertenece.
    .developer = No reintente el inicio de sesión de forma automática, porque los intentos repetidos con una contraseña incorrecta pueden volver a bloquear la cuenta.

## Directory services

ERROR_DS_STRONG_AUTH_REQUIRED = El servidor de directorio rechazó el inicio de sesión LDAP porque la conexión no está protegida mediante firma ni TLS.
    .hint = Configure el programa para que use LDAPS (puerto 636) o StartTLS y para que compruebe el certificado del servidor. Si el controlador de dominio no tiene ningún certificado, un administrador debe proporcionarle uno. Si el programa no puede usar TLS, use Kerberos con firma en lugar de desactivar el requisito en el servidor.
    .developer = Un enlace simple (simple bind) requiere TLS. En un enlace SASL sin TLS, solicite la integridad, por ejemplo, con ISC_REQ_INTEGRITY. En un enlace SASL sobre TLS, no solicite además la firma.
