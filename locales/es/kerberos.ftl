## Success and steps of the sign-in

KDC_ERR_NONE = La solicitud de Kerberos se completó correctamente.
    .hint = En los eventos 4768 y 4769 de Windows, el valor 0x0 significa que se emitió un vale, no que se produjera un error.
    .developer = Trate este valor como un resultado correcto y no lo muestre como un error.
KDC_ERR_PREAUTH_REQUIRED = El centro de distribución de claves (KDC) pide al cliente que demuestre su identidad mediante autenticación previa, lo que es un paso normal del inicio de sesión.
    .hint = No es necesario hacer nada si este mensaje aparece en un seguimiento o en un archivo de registro y el inicio de sesión continúa después. Si se interrumpe en este punto, instale la versión más reciente del cliente Kerberos para que admita alguno de los métodos que ofrece el KDC. No desactive la autenticación previa de la cuenta.
    .developer = Lea la estructura METHOD-DATA en e-data, que contiene los métodos de autenticación previa y, en el elemento PA-ETYPE-INFO2, los tipos de cifrado y los valores de sal (salt). Repita la solicitud AS con uno de los métodos. No notifique esta respuesta como un error.
KDC_ERR_MORE_PREAUTH_DATA_REQUIRED = El centro de distribución de claves (KDC) necesita otro mensaje del cliente, lo que es normal en un inicio de sesión de varios pasos.
    .hint = No es necesario hacer nada si el inicio de sesión continúa. Si se interrumpe en este punto, instale la versión más reciente del cliente Kerberos.
    .developer = Envíe el siguiente mensaje del mismo método de autenticación previa e incluya el elemento PA-FX-COOKIE de la respuesta.
KRB_ERR_RESPONSE_TOO_BIG = La respuesta del centro de distribución de claves (KDC) es demasiado grande para UDP, por lo que el cliente debe repetir la solicitud por TCP.
    .hint = No es necesario hacer nada si el inicio de sesión continúa, porque los clientes repiten la solicitud por TCP automáticamente. Si el inicio de sesión se interrumpe en este punto, compruebe que ningún firewall bloquea el puerto TCP 88 entre el cliente y el KDC, que en un dominio de Windows es el controlador de dominio.
    .developer = Repita la misma solicitud por TCP y no notifique esta respuesta como un error.
KDC_ERR_WRONG_REALM = El centro de distribución de claves (KDC) no atiende el dominio Kerberos solicitado, por lo que el cliente debe dirigirse al KDC de otro dominio Kerberos.
    .hint = No es necesario hacer nada si el inicio de sesión continúa, ya que el KDC ha dirigido al cliente al dominio correcto. Si el inicio de sesión se interrumpe en este punto, compruebe el dominio del nombre de usuario. Compruebe también que el programa usa el nombre DNS completo de ese dominio y un controlador de dominio que pertenece a ese mismo dominio.
    .developer = Si se especificó la opción canonicalize, repita la solicitud AS en el dominio Kerberos que indica el campo crealm de la respuesta. Limite el número de referencias que se siguen, por ejemplo, a cinco, y no use el campo cname de la respuesta.

## Accounts and passwords

KDC_ERR_C_PRINCIPAL_UNKNOWN = El centro de distribución de claves (KDC) no encontró la cuenta del usuario o del equipo que solicitó el vale.
    .hint = Compruebe que el nombre de usuario y el dominio son correctos y que la cuenta existe. Si usa un archivo keytab con Active Directory, inicie sesión con el nombre principal de usuario (UPN) o el nombre de la cuenta, que termina en el signo de dólar si se trata de un equipo, y no con un nombre de entidad de seguridad de servicio (SPN). Si en el evento 4768 aparecen muchos nombres desconocidos, es posible que alguien esté intentando adivinar nombres.
    .developer = No revele a un cliente no autenticado que la cuenta no existe. Devuelva el mismo error que cuando la contraseña es incorrecta.
KDC_ERR_PREAUTH_FAILED = El centro de distribución de claves (KDC) no pudo comprobar la identidad del cliente, normalmente porque la contraseña o la clave almacenada es incorrecta.
    .hint = Vuelva a escribir la contraseña. Si hay una contraseña antigua guardada para un servicio, una tarea programada o una unidad de red asignada, o si un archivo keytab es anterior al último cambio de contraseña, reemplace la contraseña guardada o el archivo keytab. En el evento 4771 de un controlador de dominio, el campo «Dirección de cliente» (Client Address) indica de dónde procede la contraseña incorrecta.
    .developer = No reintente la operación de forma automática, ya que cada intento con una contraseña incorrecta puede contar para el bloqueo de la cuenta.
KDC_ERR_KEY_EXPIRED = La contraseña de la cuenta ha expirado o debe cambiarse antes de iniciar sesión con la cuenta.
    .hint = Cambie la contraseña en la pantalla de inicio de sesión de Windows o, en Linux, con el comando kpasswd. Si no puede cambiarla, pida a un administrador que establezca una nueva. Si se trata de una cuenta de servicio, establezca una contraseña nueva y, después, actualícela en la configuración del servicio o vuelva a crear el archivo keytab.
    .developer = Ofrezca la posibilidad de cambiar la contraseña en lugar de volver a pedirla. Para el cambio, solicite un vale para kadmin/changepw, que el KDC emite aunque la contraseña haya expirado (RFC 3244).
KDC_ERR_CLIENT_REVOKED = El centro de distribución de claves (KDC) rechazó la cuenta porque está deshabilitada o bloqueada, porque ha expirado o porque no se permite iniciar sesión con ella en este momento.
    .hint = Pida a un administrador que compruebe si la cuenta está bloqueada o deshabilitada, si ha expirado y si sus horas de inicio de sesión permiten usarla. Si está bloqueada, pida que se desbloquee o espere a que termine el bloqueo. Después, reemplace todas las contraseñas antiguas que sigan guardadas, por ejemplo, en un servicio o en un archivo keytab.
    .developer = No indique que la cuenta está «bloqueada», porque este código no revela cuál es el motivo. Un KDC de Windows indica el motivo como un valor NTSTATUS en e-data (KERB-EXT-ERROR), por ejemplo, que la cuenta está bloqueada o deshabilitada.
KDC_ERR_NAME_EXP = La cuenta que solicitó el vale ha alcanzado la fecha de expiración.
    .hint = Si la cuenta sigue siendo necesaria, pida a un administrador que establezca una fecha de expiración posterior. Cambiar la contraseña no resuelve el problema. Si el centro de distribución de claves (KDC) usa MIT Kerberos, ejecute el comando getprinc de kadmin seguido del nombre de la cuenta para ver la línea «Expiration date».
KDC_ERR_CLIENT_NOTYET = La cuenta que solicitó el vale todavía no es válida.
    .hint = Pida a un administrador que compruebe la fecha de inicio de la cuenta y el reloj del centro de distribución de claves (KDC). Si el KDC usa Heimdal, compruebe también que la cuenta tiene una clave, que se crea al establecer una contraseña.
KDC_ERR_NULL_KEY = El centro de distribución de claves (KDC) no tiene ninguna clave para la cuenta o el servicio y no puede emitir un vale.
    .hint = Pida a un administrador que restablezca la contraseña de la cuenta, ya que las claves de una cuenta se crean al establecer su contraseña. Si la cuenta pertenece a un servicio que usa un archivo keytab, vuelva a crear después ese archivo.
KDC_ERR_POLICY = El centro de distribución de claves (KDC) rechazó la solicitud porque una directiva no la permite.
    .hint = Si está activada «Se requiere tarjeta inteligente para el inicio de sesión interactivo» (Smart card is required for interactive logon), inicie sesión con la tarjeta. En caso contrario, pida a un administrador que compruebe la lista «Iniciar sesión en» (Log On To), la directiva de autenticación y, en un dominio de confianza, la autenticación selectiva. Si usa FreeIPA, inicie sesión con el método que requiere el servicio, como una contraseña de un solo uso.
    .developer = Lea el campo e-data, en el que un KDC de Windows indica el motivo como un valor NTSTATUS (KERB-EXT-ERROR), por ejemplo, que no se permite iniciar sesión con la cuenta desde el equipo del cliente. Si una directiva de autenticación requiere la protección de Kerberos, envíe la solicitud con FAST.
KDC_ERR_C_OLD_MAST_KVNO = La clave de la cuenta que solicitó el vale está cifrada con una clave maestra antigua, que el centro de distribución de claves (KDC) ya no usa.
    .hint = Si el KDC usa MIT Kerberos, ejecute el comando kdb5_util list_mkeys en el KDC como root para ver las claves maestras de la base de datos. Después, restablezca la contraseña de la cuenta para que la clave de la cuenta se cifre con la clave maestra activa.
KDC_ERR_S_OLD_MAST_KVNO = La clave del servicio está cifrada con una clave maestra antigua, que el centro de distribución de claves (KDC) ya no usa.
    .hint = Si el KDC usa MIT Kerberos, ejecute el comando kdb5_util list_mkeys en el KDC como root para ver las claves maestras de la base de datos. Después, cree una clave nueva para el servicio, de modo que esa clave se cifre con la clave maestra activa, y vuelva a crear el archivo keytab del servicio.

## Services and their names

KDC_ERR_S_PRINCIPAL_UNKNOWN = El centro de distribución de claves (KDC) no encontró el servicio para el que el cliente solicitó un vale.
    .hint = Use el nombre DNS completo del servidor, no una dirección IP. Ejecute el comando setspn -Q seguido del nombre de entidad de seguridad de servicio (SPN), por ejemplo, HTTP/server.example.com, y pida a un administrador que agregue el SPN que falte (setspn -S SPN DOMINIO\cuenta) o quite los duplicados incorrectos (setspn -D SPN DOMINIO\cuenta). Si el error solo afecta a los clientes Linux, compruebe el registro DNS inverso del servidor.
    .developer = Pase como destino el servicio y el nombre DNS completo del servidor, por ejemplo, HTTP@server.example.com a GSS-API o HTTP/server.example.com a SSPI. En el caso de S4U2self, la cuenta del servicio que realiza la solicitud necesita un SPN.
KDC_ERR_PRINCIPAL_NOT_UNIQUE = El centro de distribución de claves (KDC) encontró más de una cuenta con el nombre de entidad de seguridad solicitado.
    .hint = Ejecute el comando setspn -X, o bien setspn -F -X para todo el bosque, para ver los nombres de entidad de seguridad de servicio (SPN) duplicados. Quite el SPN de todas las cuentas, salvo de aquella con la que se ejecuta el servicio, por ejemplo, mediante el comando setspn -D HTTP/server.example.com DOMINIO\cuenta ejecutado como administrador. Compruebe también que no hay dos cuentas con el mismo nombre principal de usuario (UPN).
KDC_ERR_MUST_USE_USER2USER = El centro de distribución de claves (KDC) no emite un vale normal para el servicio solicitado, ya que solo se puede acceder a ese servicio mediante la autenticación de usuario a usuario.
    .hint = Ejecute el comando setspn -L seguido del nombre de la cuenta de servicio para comprobar si la cuenta tiene un nombre de entidad de seguridad de servicio (SPN). Windows no emite vales normales para una cuenta de usuario sin SPN. Si el KDC usa MIT Kerberos, ejecute el comando getprinc de kadmin seguido del nombre del servicio para comprobar si está establecido el atributo DISALLOW_SVR.
    .developer = Compruebe que el destino designa un servicio, no un usuario. Para la autenticación de usuario a usuario, especifique la opción ENC-TKT-IN-SKEY en la solicitud TGS y agregue el TGT del destino como vale adicional.
KRB_AP_ERR_USER_TO_USER_REQUIRED = El servidor solo acepta vales emitidos para la autenticación de usuario a usuario.
    .hint = Ejecute el comando setspn -L seguido del nombre de la cuenta de servicio para ver sus nombres de entidad de seguridad de servicio (SPN). Si no hay ninguno, pida a un administrador que agregue uno, por ejemplo, con el comando setspn -S HTTP/server.example.com DOMINIO\cuenta. Si el número de error es 66 (0x42) y usted inicia sesión con una tarjeta inteligente o un certificado, compruebe la asignación del certificado a la cuenta.
    .developer = Obtenga el TGT del servidor mediante el protocolo de la aplicación, solicite un vale con la opción ENC-TKT-IN-SKEY y ese TGT, y establezca la opción USE-SESSION-KEY en la solicitud AP.
KRB_AP_ERR_NO_TGT = No se pudo completar la autenticación de usuario a usuario porque no había disponible ningún vale de concesión de vales (TGT) del servicio.
    .hint = Si el servicio se ejecuta con una cuenta de usuario, pida a ese usuario que vuelva a iniciar sesión en el equipo en el que se ejecuta el servicio para que el servicio obtenga un TGT nuevo.
KDC_ERR_SERVICE_EXP = La cuenta del servicio para el que el cliente solicitó un vale ha alcanzado la fecha de expiración.
    .hint = Si el servicio sigue siendo necesario, pida a un administrador que establezca una fecha de expiración posterior para la cuenta de servicio. El error no se debe a la cuenta del usuario.
KDC_ERR_SERVICE_REVOKED = El centro de distribución de claves (KDC) no emite ningún vale para el servicio porque la cuenta de servicio está deshabilitada o bloqueada.
    .hint = Pida a un administrador que compruebe si la cuenta de servicio está deshabilitada o bloqueada. El error no se debe a la cuenta del usuario.
KDC_ERR_SERVICE_NOTYET = La cuenta del servicio para el que el cliente solicitó un vale todavía no es válida.
    .hint = Pida a un administrador que compruebe la fecha de inicio de la cuenta de servicio y el reloj del centro de distribución de claves (KDC).
KDC_ERR_SERVER_NOMATCH = El servidor indicado en la solicitud no se corresponde con el vale que esta contiene.
    .hint = Elimine los vales almacenados en caché con el comando klist purge en Windows o kdestroy en Linux y vuelva a iniciar sesión.
    .developer = Para renovar o validar un vale, indique el servidor para el que se emitió. Para la autenticación de usuario a usuario, envíe el TGT del servidor solicitado. En una solicitud S4U2proxy, envíe un vale de evidencia emitido para el servicio que realiza la solicitud.
KDC_ERR_BADOPTION = El centro de distribución de claves (KDC) no puede conceder una opción de la solicitud, por ejemplo, la delegación o la renovación de un vale.
    .hint = Si un servidor actúa en nombre de los usuarios ante otro servidor, compruebe la pestaña «Delegación» de la cuenta de servicio. La delegación está bloqueada a propósito si la cuenta del usuario pertenece al grupo «Usuarios protegidos» (Protected Users) o tiene activada la opción «La cuenta es importante y no se puede delegar» (Account is sensitive and cannot be delegated). Si no se pudo renovar un vale, vuelva a iniciar sesión o ejecute el comando kinit.
    .developer = Muestre el campo e-text, en el que un KDC de MIT indica el motivo, por ejemplo, NOT_ALLOWED_TO_DELEGATE o TGT NOT FORWARDABLE. En una solicitud S4U2proxy, compruebe que el SPN de destino está permitido para el servicio y que el vale de evidencia es reenviable.

## Keys and encryption types

KRB_AP_ERR_BAD_INTEGRITY = El mensaje de Kerberos no se pudo descifrar correctamente, normalmente porque la clave del receptor no es la misma con la que se cifró.
    .hint = En el servidor que notifica este error, vuelva a crear el archivo keytab o escriba la contraseña actual de la cuenta de servicio en la configuración del servicio. Después, elimine los vales almacenados en la caché del cliente con el comando klist purge en Windows o kdestroy en Linux y vuelva a iniciar sesión. Si el error aparece durante el inicio de sesión, vuelva a escribir la contraseña.
    .developer = Compruebe que el SPN, así como el número de versión (kvno) y el tipo de cifrado de la clave, coinciden con los del vale. Si deriva una clave AES de una contraseña, compruebe también el valor de sal (salt).
KRB_AP_ERR_MODIFIED = No se pudo comprobar la autenticidad del mensaje de Kerberos, a menudo porque el vale se cifró con la clave de una cuenta distinta de aquella con la que se ejecuta el servicio.
    .hint = Ejecute el comando setspn -Q seguido del nombre de entidad de seguridad de servicio (SPN) que usa el cliente, por ejemplo, HTTP/server.example.com, para comprobar que el SPN solo está registrado en la cuenta de servicio. Compruebe el registro DNS del servidor y ejecute el comando klist purge en el cliente. Si un programa Java no puede iniciar sesión, escriba el dominio Kerberos en mayúsculas y quite la opción renew_lifetime de krb5.conf.
    .developer = Si es un KDC el que devuelve este código, calcule la suma de comprobación del autenticador sobre el cuerpo de la solicitud TGS y compruebe que los vales de una solicitud S4U contienen un PAC con firmas válidas.
KRB_AP_ERR_BADKEYVER = El servidor no tiene ninguna clave de la versión y del tipo de cifrado con los que se cifró el vale.
    .hint = Si se cambió la contraseña de la cuenta de servicio, cree un archivo keytab nuevo. Si solo difiere el tipo de cifrado, use AES para la cuenta y para el archivo keytab. Después, ejecute el comando klist purge en los clientes Windows o los comandos kdestroy y kinit en los clientes Linux. Para comparar las versiones en Linux, ejecute los comandos kinit, kvno HTTP/server.example.com y, como root, klist -k -e.
    .developer = Conserve las claves de las versiones anteriores en el archivo keytab hasta que hayan expirado los vales que se cifraron con ellas.
KRB_AP_ERR_NOKEY = El servidor no encontró ninguna clave adecuada para el servicio indicado en el vale.
    .hint = En el servidor, ejecute el comando klist -k -e (como root en Linux) seguido del nombre del archivo keytab para ver los nombres, las versiones de las claves (KVNO) y los tipos de cifrado. Si falta el servicio, la versión actual o un tipo de cifrado AES, vuelva a crear el archivo keytab. Compruebe también que la cuenta de servicio tiene permiso para leerlo.
    .developer = Para saber qué clave buscó el servidor, compare los campos sname, realm, kvno y etype del vale con las claves del archivo keytab.
KDC_ERR_ETYPE_NOSUPP = El centro de distribución de claves (KDC) y el cliente no tienen en común ningún tipo de cifrado que pueda usarse para la cuenta.
    .hint = En lugar de permitir RC4 o DES, active «Esta cuenta admite cifrado AES de Kerberos de 256 bits» (This account supports Kerberos AES 256 bit encryption). Para los equipos, permita AES en el atributo msDS-SupportedEncryptionTypes. Si hay archivos krb5.conf, permita AES en ellos. Cambie la contraseña si es muy antigua. Después, vuelva a crear los archivos keytab. Si el servicio es de otro dominio, permita AES para la relación de confianza en ambos dominios.
    .developer = Ofrezca los tipos aes256-cts-hmac-sha1-96 y aes128-cts-hmac-sha1-96. Si e-data contiene el elemento PA-ETYPE-INFO2, repita la solicitud con uno de los tipos de cifrado que figuran en él.
KDC_ERR_SUMTYPE_NOSUPP = El centro de distribución de claves (KDC) no admite el tipo de suma de comprobación de la solicitud del cliente.
    .hint = Instale la versión más reciente del cliente Kerberos o del programa que envió la solicitud.
    .developer = Use el tipo de suma de comprobación que corresponde al tipo de cifrado de la clave de sesión.
KRB_AP_ERR_INAPP_CKSUM = El mensaje de Kerberos no contiene ninguna suma de comprobación o contiene una de un tipo que no es lo bastante seguro.
    .hint = Instale la versión más reciente del cliente Kerberos o del programa que envió el mensaje.
    .developer = Use el tipo de suma de comprobación con clave que corresponde al tipo de cifrado de la clave de sesión.

## Tickets and clocks

KRB_AP_ERR_SKEW = La diferencia entre el reloj del cliente y el del servidor o el del centro de distribución de claves (KDC) es mayor de lo permitido.
    .hint = Compruebe la fecha, la hora y la zona horaria del cliente, del servidor y del KDC. De forma predeterminada, los relojes no deben diferir en más de cinco minutos. Para ajustar un reloj en un dominio de Windows, ejecute el comando w32tm /resync como administrador. Si usa chrony en Linux, ejecute el comando chronyc tracking para ver la diferencia y el comando chronyc makestep como root para ajustar el reloj.
    .developer = Muestre la diferencia entre el campo stime del mensaje KRB-ERROR y la hora local.
KRB_AP_ERR_TKT_EXPIRED = El vale de Kerberos ha expirado.
    .hint = No es necesario hacer nada si el código de error 0x20 aparece en el evento 4769, ya que Windows obtiene un vale nuevo automáticamente. Si el error aparece en un programa, bloquee y desbloquee la sesión de Windows, o ejecute el comando kinit en Linux, para obtener un vale nuevo. Para un servicio o un proceso de larga duración, use un archivo keytab en lugar del vale de un usuario.
    .developer = Compruebe la hora de finalización del vale antes de usarlo y obtenga otro antes de que expire el anterior.
KRB_AP_ERR_TKT_NYV = El vale de Kerberos todavía no es válido.
    .hint = Compare la fecha, la hora y la zona horaria del cliente, del servidor y del centro de distribución de claves (KDC) y corrija el reloj incorrecto. Si intervienen dos dominios, compare también los relojes de los KDC de ambos dominios. Después, elimine los vales almacenados en caché con el comando klist purge en Windows o kdestroy en Linux y vuelva a iniciar sesión.
    .developer = Si un vale tiene la marca INVALID, solicite al KDC que lo valide antes de que el programa lo use.
KDC_ERR_CANNOT_POSTDATE = El centro de distribución de claves (KDC) rechazó la solicitud de un vale con una hora de inicio en el futuro.
    .hint = Compruebe la fecha, la hora y la zona horaria del cliente. Lo más habitual es que el reloj del cliente esté adelantado con respecto al del KDC. Si ejecuta el comando kinit con una hora de inicio (-s), omita esa opción.
    .developer = No solicite vales posfechados (postdated), porque Active Directory no los admite.
KDC_ERR_NEVER_VALID = El centro de distribución de claves (KDC) rechazó la solicitud de un vale que habría expirado antes de su hora de inicio o demasiado poco tiempo después.
    .hint = Compruebe la fecha, la hora y la zona horaria del cliente y del KDC. Si los relojes son correctos, pida a un administrador que compruebe la vigencia de los vales en la directiva de Kerberos del dominio y en la directiva de autenticación de la cuenta.
KRB_AP_ERR_REPEAT = El mensaje de Kerberos se rechazó porque el receptor ya había recibido el mismo mensaje.
    .hint = Compare los relojes del cliente y del servidor y vuelva a conectarse. Si el error persiste, compruebe si un proxy o un equilibrador de carga envía las solicitudes dos veces o si varios programas usan la misma cuenta al mismo tiempo. Corrija la causa en lugar de desactivar en el servidor la comprobación de mensajes repetidos.
    .developer = Cree una solicitud AP nueva para cada intento y no envíe nunca dos veces el mismo token de Negotiate.
KDC_ERR_TGT_REVOKED = El centro de distribución de claves (KDC) ya no acepta el vale de concesión de vales (TGT) del cliente.
    .hint = Elimine los vales almacenados en caché con el comando klist purge en Windows o kdestroy en Linux y vuelva a iniciar sesión. Si el error persiste, compruebe que la cuenta todavía existe y que no se trata de una cuenta nueva creada después de eliminar la anterior. Instale también las actualizaciones más recientes en todos los controladores de dominio.
    .developer = Si se ha modificado la cuenta, no reutilice un TGT almacenado antes de la modificación. Obtenga un TGT nuevo cuando el KDC devuelva este código.
KRB_AP_ERR_NOT_US = El vale de Kerberos se emitió para un nombre de servicio o un dominio Kerberos distinto del que corresponde al receptor.
    .hint = Conéctese con el nombre DNS para el que el servicio tiene una clave. En un servidor Linux, ejecute el comando klist -k como root para ver los nombres del archivo keytab y agregue una clave si falta el nombre. Si los nombres coinciden, compruebe el registro DNS del servidor.
    .developer = Si usa GSS-API, pase la constante GSS_C_NO_CREDENTIAL como credenciales del aceptador para que se acepten todos los nombres del archivo keytab.
KRB_AP_ERR_BADMATCH = El vale y el autenticador de la solicitud de Kerberos indican clientes distintos.
    .hint = Elimine los vales almacenados en caché con el comando klist purge en Windows o kdestroy en Linux y vuelva a iniciar sesión para obtener vales nuevos.
    .developer = Incluya en el autenticador el nombre del cliente y el dominio Kerberos que figuran en el vale. En una solicitud S4U2self, el servicio debe solicitar el vale para sí mismo.
KRB_AP_ERR_BADADDR = La dirección de red del remitente no coincide con las direcciones que figuran en el vale o en el mensaje de Kerberos.
    .hint = Si la dirección del equipo ha cambiado, por ejemplo, porque usted se conectó a una VPN, obtenga un vale nuevo. Si el equipo se conecta a través de NAT o de un proxy, obtenga un vale sin direcciones (en Linux, con el comando kinit -A).
    .developer = Deje vacío el campo addresses de la solicitud AS para que el KDC emita vales sin direcciones.

## Trust between realms

KDC_ERR_PATH_NOT_ACCEPTED = El centro de distribución de claves (KDC) no acepta los dominios Kerberos por los que ha pasado el vale.
    .hint = Pida a los administradores de los dominios Kerberos que comprueben las relaciones de confianza entre esos dominios. Si usa MIT Kerberos, compruebe la sección «capaths» de krb5.conf, que contiene las rutas permitidas.
KRB_AP_PATH_NOT_ACCEPTED = El servidor no acepta los dominios Kerberos por los que ha pasado el vale.
    .hint = Pida a los administradores de los dominios Kerberos que comprueben las relaciones de confianza entre esos dominios. Si el servidor usa MIT Kerberos, compruebe la sección «capaths» del archivo krb5.conf del servidor, que contiene las rutas permitidas.
KDC_ERR_TRTYPE_NOSUPP = El centro de distribución de claves (KDC) no admite el formato con el que el vale enumera los dominios Kerberos por los que ha pasado.
    .developer = Codifique el campo transited como DOMAIN-X500-COMPRESS (1).

## Smart cards and certificates

KDC_ERR_PADATA_TYPE_NOSUPP = El centro de distribución de claves (KDC) no admite el tipo de autenticación previa que usó el cliente, por ejemplo, el inicio de sesión con tarjeta inteligente.
    .hint = Si inicia sesión con una tarjeta inteligente o un certificado, todos los controladores de dominio deben tener un certificado válido. Con una cuenta de administrador del dominio, ejecute el comando certutil -dcinfo verify en un controlador de dominio para comprobar esos certificados. Si un certificado falta o ha expirado, emita uno nuevo basado en la plantilla «Autenticación Kerberos» (Kerberos Authentication).
    .developer = Si este código es la respuesta a una solicitud TGS, compruebe que esta contiene el TGT como PA-TGS-REQ.
KDC_ERR_CLIENT_NOT_TRUSTED = El centro de distribución de claves (KDC) no confía en el certificado con el que el cliente intenta iniciar sesión.
    .hint = En el controlador de dominio, ejecute el comando certutil -enterprise -store NTAuth para comprobar que en la lista figura la entidad de certificación (CA) que emitió el certificado del usuario. Compruebe también que el certificado no se ha revocado y que el controlador de dominio puede acceder a la lista de revocación de certificados (CRL) de la CA.
KDC_ERR_CERTIFICATE_MISMATCH = El centro de distribución de claves (KDC) rechazó el certificado porque no tiene una asignación fuerte a la cuenta o contiene el identificador de seguridad (SID) de otra cuenta.
    .hint = Vuelva a emitir el certificado para que contenga el SID de la cuenta, o establezca una asignación fuerte en el atributo altSecurityIdentities de la cuenta (KB5014754), en lugar de desactivar la comprobación. El certificado afectado figura en el evento 39, 40 o 41 del registro de eventos del sistema del controlador de dominio.
KDC_ERR_CLIENT_NAME_MISMATCH = El certificado con el que el cliente intenta iniciar sesión no pertenece a la cuenta solicitada.
    .hint = Seleccione el certificado que se emitió para la cuenta y compruebe el nombre de usuario. Si el error persiste, pida a un administrador que compare con la cuenta el nombre principal de usuario (UPN) o el nombre DNS que figura en el nombre alternativo del sujeto del certificado, y que corrija el certificado o su asignación.
KDC_ERR_INCONSISTENT_KEY_PURPOSE = El certificado no se puede usar para un inicio de sesión de Kerberos porque no incluye el propósito requerido.
    .hint = Compruebe el campo «Uso mejorado de claves» del certificado del usuario y, si falta el propósito, solicite que se vuelva a emitir el certificado. Active Directory acepta «Inicio de sesión de tarjeta inteligente» o «Autenticación del cliente», y MIT Kerberos requiere de forma predeterminada el propósito 1.3.6.1.5.2.3.4. Si el comando kinit rechaza el certificado del centro de distribución de claves (KDC), compruebe que incluye «Autenticación KDC».
    .developer = Acepte los identificadores id-pkinit-KPClientAuth e id-ms-kp-sc-logon (1.3.6.1.4.1.311.20.2.2) como propósito de un certificado de cliente.
KDC_ERR_CANT_VERIFY_CERTIFICATE = No se pudo comprobar el certificado para el inicio de sesión de Kerberos porque no se encontró ninguna cadena hasta una entidad de certificación (CA) de confianza.
    .hint = Si usa MIT Kerberos, compruebe que la opción pkinit_anchors indica el certificado raíz y que la opción pkinit_pool indica los certificados intermedios. Estas opciones se encuentran en el archivo kdc.conf del centro de distribución de claves (KDC) si se trata de un certificado de usuario, o en el archivo krb5.conf del cliente si se trata del certificado del KDC. Agregue un certificado raíz solo después de confirmar que es legítimo.
    .developer = Lea la estructura TD-TRUSTED-CERTIFIERS en e-data, que contiene las CA en las que confía el KDC, y envíe los certificados intermedios del cliente.
KDC_ERR_INVALID_CERTIFICATE = El certificado para el inicio de sesión de Kerberos u otro certificado de la misma cadena no es válido.
    .hint = Compruebe si ha expirado algún certificado de la cadena o alguna lista de revocación de certificados (CRL) y compruebe el reloj del equipo que notifica el error. Si usa MIT Kerberos en Linux, ejecute el comando KRB5_TRACE=/dev/stderr kinit seguido del nombre de usuario para ver el motivo. Si un certificado ha expirado o está dañado, reemplácelo.
    .developer = Lea la estructura TD-INVALID-CERTIFICATES en e-data, que indica el certificado afectado.
KDC_ERR_REVOKED_CERTIFICATE = Se ha revocado un certificado para el inicio de sesión de Kerberos.
    .hint = Pregunte al administrador de la entidad de certificación (CA) por qué se revocó el certificado. Si la cuenta sigue autorizada para iniciar sesión, solicite que se emita un certificado nuevo y quite el antiguo de la tarjeta inteligente o del equipo.
    .developer = Lea la estructura TD-INVALID-CERTIFICATES en e-data, que indica el certificado afectado.
KDC_ERR_REVOCATION_STATUS_UNKNOWN = No se pudo determinar si se ha revocado un certificado para el inicio de sesión de Kerberos.
    .hint = Si usa MIT Kerberos, guarde una lista de revocación de certificados (CRL) vigente de cada entidad de certificación (CA) de la cadena en la ubicación que indica la opción pkinit_revoke, ya que las CRL no se descargan. Establezca esta opción en el archivo kdc.conf del centro de distribución de claves (KDC) si se trata de un certificado de usuario, o en el archivo krb5.conf del cliente si se trata del certificado del KDC. No desactive la comprobación.
KDC_ERR_REVOCATION_STATUS_UNAVAILABLE = No había información disponible para saber si se ha revocado un certificado para el inicio de sesión de Kerberos.
KDC_ERR_INVALID_SIG = Durante un inicio de sesión con un certificado, no se pudo comprobar la firma digital de un mensaje de Kerberos.
    .hint = Si el certificado está en una tarjeta inteligente, ejecute el comando certutil -scinfo en Windows para comprobar los certificados y las claves de la tarjeta. Si la clave privada no corresponde al certificado, solicite que se emita un certificado nuevo.
    .developer = Firme la estructura AuthPack con la clave privada que corresponde al certificado de la solicitud.
KDC_ERR_DIGEST_IN_CERT_NOT_ACCEPTED = El centro de distribución de claves (KDC) no acepta el algoritmo hash con el que se firmó un certificado de cliente.
    .hint = Vuelva a emitir el certificado con una firma que use SHA-256 o un algoritmo más seguro. Si el certificado de una entidad de certificación (CA) de la cadena usa un algoritmo más antiguo, renueve ese certificado.
KDC_ERR_DIGEST_IN_SIGNED_DATA_NOT_ACCEPTED = Durante un inicio de sesión con un certificado, se firmó un mensaje de Kerberos con un algoritmo hash que no se acepta.
    .hint = Instale las actualizaciones más recientes de Kerberos en el cliente y en el centro de distribución de claves (KDC) para que ambos admitan SHA-256 y el tipo de clave del certificado.
    .developer = Firme la estructura AuthPack con SHA-256 o con un algoritmo de la lista de e-data (RFC 8636).
KDC_ERR_DH_KEY_PARAMETERS_NOT_ACCEPTED = El centro de distribución de claves (KDC) no acepta los parámetros Diffie-Hellman que propuso el cliente.
    .hint = Instale las actualizaciones más recientes de Kerberos en el cliente. Si el cliente usa MIT Kerberos, establezca la opción pkinit_dh_min_bits del archivo krb5.conf del cliente en un valor que el KDC acepte, por ejemplo, 2048 o 4096.
    .developer = Lea la estructura TD-DH-PARAMETERS en e-data, que contiene los parámetros aceptados, y repita la solicitud con parámetros de esa lista.
KDC_ERR_PA_CHECKSUM_MUST_BE_INCLUDED = El cliente omitió una suma de comprobación que el centro de distribución de claves (KDC) requiere para iniciar sesión con un certificado.
    .hint = Instale la versión más reciente del cliente Kerberos que inicia sesión con el certificado.
    .developer = Asigne al campo paChecksum de la estructura PKAuthenticator la suma de comprobación del cuerpo de la solicitud.
KDC_ERR_PUBLIC_KEY_ENCRYPTION_NOT_SUPPORTED = El cliente solicitó la entrega de la clave mediante cifrado de clave pública, que el centro de distribución de claves (KDC) no admite.
    .developer = Establezca el campo clientPublicValue de la estructura AuthPack para solicitar el acuerdo de claves Diffie-Hellman.
KDC_ERR_NO_ACCEPTABLE_KDF = El cliente y el centro de distribución de claves (KDC) no tienen en común ninguna función de derivación de claves para el inicio de sesión con un certificado.
    .hint = Instale las actualizaciones más recientes de Kerberos en el cliente y en el KDC.
    .developer = Incluya en el campo supportedKDFs de la estructura AuthPack las funciones de derivación de claves que admite el cliente, por ejemplo, id-pkinit-kdf-ah-sha256.
KDC_ERROR_KDC_NOT_TRUSTED = El centro de distribución de claves (KDC) no tiene ningún certificado de una entidad de certificación (CA) en la que confíe el cliente.
    .hint = Pida a un administrador que compruebe qué CA emitió el certificado del KDC y si el cliente confía en ella. Para comprobar los certificados de los controladores de dominio, ejecute el comando certutil -dcinfo verify en uno de ellos con una cuenta de administrador del dominio. Agregue un certificado raíz solo después de confirmar que es legítimo.
KDC_ERR_KDC_NAME_MISMATCH = El certificado del centro de distribución de claves (KDC) no contiene el nombre que espera el cliente.
    .hint = Si inicia sesión en Active Directory con MIT Kerberos, agregue al archivo krb5.conf del cliente, por cada controlador de dominio, una línea con la opción pkinit_kdc_hostname y el nombre DNS del controlador. En caso contrario, solicite que se vuelva a emitir el certificado del KDC con el nombre de entidad de seguridad del KDC del dominio Kerberos, por ejemplo, krbtgt/EXAMPLE.COM@EXAMPLE.COM.

## Messages and the protocol

KDC_ERR_SVC_UNAVAILABLE = El centro de distribución de claves (KDC) respondió, pero en este momento no está disponible un recurso que necesita para procesar la solicitud.
    .hint = Vuelva a intentarlo dentro de unos minutos. Si el error persiste, pida a un administrador que compruebe el controlador de dominio o el KDC que respondió. En un controlador de dominio de Windows, ejecute el comando dcdiag como administrador para comprobar su estado.
    .developer = Envíe la solicitud al siguiente KDC, como hacen MIT Kerberos y Java, y no indique que la contraseña es incorrecta.
KRB_ERR_GENERIC = El centro de distribución de claves (KDC) o el servidor notificó un error para el que Kerberos no tiene un código propio.
    .hint = Para averiguar el motivo, consulte las entradas que coincidan con la hora del error en el registro de eventos del sistema del controlador de dominio o en el archivo de registro del KDC. Si usa Active Directory, compruebe si el usuario pertenece a un número muy elevado de grupos. Si la contraseña se cambió hace poco, espere a que el cambio llegue a todos los controladores de dominio.
    .developer = Muestre el campo e-text y descodifique el campo e-data, en el que un KDC de Windows incluye un valor NTSTATUS (KERB-EXT-ERROR).
KDC_ERR_PREAUTH_EXPIRED = Durante el inicio de sesión, transcurrió demasiado tiempo entre dos pasos, por lo que es necesario empezar de nuevo.
    .hint = Vuelva a iniciar sesión y escriba la contraseña, el PIN o la contraseña de un solo uso sin hacer una pausa larga.
    .developer = Descarte el elemento PA-FX-COOKIE y los datos de autenticación previa del intercambio anterior y vuelva a empezar con otra solicitud AS.
KDC_ERR_UNKNOWN_CRITICAL_FAST_OPTIONS = El centro de distribución de claves (KDC) no reconoce una opción de la protección de Kerberos (FAST) que el cliente marcó como crítica.
    .hint = Instale las actualizaciones más recientes de Kerberos en el KDC y en el cliente.
    .developer = Repita la solicitud sin la opción crítica de FAST (bits 1 a 15) que el KDC no reconoce.
KRB_AP_ERR_MUT_FAIL = No se pudo completar la autenticación mutua, por lo que no se ha demostrado la identidad del servidor.
    .hint = Compruebe que el nombre del servidor es correcto y que se resuelve en la dirección del servidor correcto. Después, elimine los vales almacenados en caché con el comando klist purge en Windows o kdestroy en Linux, inicie sesión de nuevo y vuelva a conectarse. Si el error persiste, considere la posibilidad de que haya respondido otro servidor.
KDC_ERR_BAD_PVNO = El centro de distribución de claves (KDC) no admite la versión del protocolo Kerberos de la solicitud.
    .developer = Establezca el campo pvno en 5.
KRB_AP_ERR_BADVERSION = El mensaje de Kerberos tiene una versión del protocolo que el receptor no admite.
    .developer = Establezca el campo pvno en 5.
KRB_AP_ERR_MSG_TYPE = El mensaje de Kerberos es de un tipo que el receptor no esperaba.
    .developer = Compruebe el campo msg-type y la etiqueta de aplicación (application tag) del mensaje. En las conexiones TCP, un KDC también devuelve este código si la etiqueta es desconocida.
KRB_AP_ERR_BADORDER = Un mensaje de Kerberos protegido llegó fuera de secuencia o sin número de secuencia.
    .developer = Lleve la cuenta de los números de secuencia de los mensajes KRB-SAFE y KRB-PRIV a partir del valor inicial del intercambio AP y procese los mensajes en el orden de esos números.
KRB_AP_ERR_BADSEQ = Un mensaje de Kerberos protegido tiene un número de secuencia incorrecto.
    .developer = Lleve la cuenta de los números de secuencia de los mensajes KRB-SAFE y KRB-PRIV a partir del valor inicial del intercambio AP.
KRB_AP_ERR_BADDIRECTION = Un mensaje de Kerberos protegido no llegó en el sentido esperado.
    .developer = Compruebe las direcciones del remitente y del destinatario del mensaje, o use direcciones que indiquen el sentido (directional addresses).
KRB_AP_ERR_METHOD = El servidor requiere otro método de autenticación.
KRB_ERR_FIELD_TOOLONG = Un campo del mensaje de Kerberos es demasiado largo para el receptor, o la longitud indicada del mensaje supera la que el receptor puede procesar.
    .developer = En las conexiones TCP, envíe delante del mensaje su longitud, en cuatro bytes y en el orden de bytes de red, y deje a cero el bit más significativo.
