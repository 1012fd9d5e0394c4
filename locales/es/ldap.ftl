## Success and next steps

LDAP_SUCCESS = La operación LDAP se completó correctamente.
    .developer = Antes de una operación de enlace (bind), rechace las contraseñas vacías. Muchos servidores tratan un enlace con un nombre y una contraseña vacía como un enlace anónimo y notifican que la operación se completó correctamente.
LDAP_COMPARE_FALSE = El servidor LDAP completó la comparación y no encontró ningún valor coincidente en la entrada.
    .developer = Trate este código como el resultado de la operación Compare, no como un error.
LDAP_COMPARE_TRUE = El servidor LDAP completó la comparación y encontró un valor coincidente en la entrada.
    .developer = Trate este código como el resultado de la operación Compare, no como un error.
LDAP_REFERRAL = El servidor LDAP indica al programa que debe dirigirse a otro servidor LDAP para realizar esta operación.
    .hint = Compruebe que el nombre distintivo (DN) base configurado en el programa pertenece al dominio del servidor, por ejemplo, DC=example,DC=com. Para buscar en todos los dominios de un bosque de Active Directory, use el catálogo global (LDAPS, puerto 3269), que contiene solo algunos atributos de cada entrada. Si el error solo afecta a las modificaciones, conéctese a un servidor que las acepte.
    .developer = Siga una referencia solo si remite a un servidor de confianza, y hágalo mediante una conexión protegida y con una nueva operación de enlace (bind). Si el programa no necesita entradas de otros dominios, configure la biblioteca LDAP para que no siga las referencias automáticamente.
LDAP_SASL_BIND_IN_PROGRESS = El inicio de sesión en el servidor LDAP aún no se ha completado y continúa con otro paso.
    .developer = Pase el valor serverSaslCreds de la respuesta a la función InitializeSecurityContext y envíe el token nuevo en otra solicitud de enlace (bind) con el mismo mecanismo SASL. Si este es el último resultado que recibe el programa, significa que el programa se detuvo antes de completar la negociación.

## Sign-in and protection

LDAP_STRONGER_AUTH_REQUIRED = El servidor LDAP requiere una autenticación más segura o una conexión protegida para esta operación.
    .hint = Configure el programa para que use LDAPS (puerto 636) o StartTLS y para que compruebe el certificado del servidor, en lugar de desactivar el requisito en el servidor. Active Directory también acepta Kerberos con firma de los mensajes. Si el servidor devuelve «modifications require authentication», configure el programa para que inicie sesión antes de modificar el directorio.
    .developer = Un enlace simple (simple bind) requiere TLS. Para un enlace SASL sin TLS, solicite la integridad con la marca ISC_REQ_INTEGRITY y, si usa el mecanismo GSSAPI, seleccione la capa de seguridad con el valor 2 (integridad) o 4 (confidencialidad). Para un enlace SASL sobre TLS, envíe los enlaces de canal y no solicite además la firma.
LDAP_INVALID_CREDENTIALS = El servidor LDAP no aceptó las credenciales, por ejemplo, el nombre de usuario y la contraseña.
    .hint = Compruebe la contraseña y el nombre de usuario, que a menudo debe ser un nombre distintivo (DN) completo. Si inicia sesión en Active Directory mediante LDAP, también se aceptan usuario@dominio y DOMINIO\usuario. En los mensajes de error de Active Directory, el código que sigue a «data» indica el motivo, por ejemplo, 52e si el nombre o la contraseña son incorrectos o 775 si la cuenta está bloqueada.
    .developer = En el mensaje de diagnóstico de Active Directory, lea el número hexadecimal que sigue a «data», que es un error de Win32 o, por ejemplo, si los enlaces de canal faltan o son incorrectos, un valor HRESULT. No tenga en cuenta los números que siguen a «DSID» y a «v». No muestre el mensaje de diagnóstico a la persona que inicia sesión.
LDAP_AUTH_METHOD_NOT_SUPPORTED = El servidor LDAP no admite el método de inicio de sesión que usó el programa.
    .hint = Seleccione otro método de inicio de sesión en la configuración de LDAP del programa y use un enlace simple (simple bind) únicamente mediante LDAPS o StartTLS. Si usa Active Directory, ejecute el comando Get-ADRootDSE -Properties supportedSASLMechanisms en PowerShell, con el módulo de Active Directory, para ver los métodos que admite el controlador de dominio.
    .developer = Lea el atributo supportedSASLMechanisms del DSE raíz (root DSE) y use uno de los mecanismos de la lista. Después de StartTLS, vuelva a leer la lista.
LDAP_CONFIDENTIALITY_REQUIRED = El servidor LDAP requiere una conexión cifrada para esta operación.
    .hint = Configure el programa para que use LDAPS (puerto 636) o StartTLS y para que compruebe el certificado del servidor, en lugar de desactivar el requisito en el servidor.
    .developer = Establezca la conexión TLS antes de enviar la solicitud de enlace (bind), porque el servidor no rechaza la solicitud hasta que se ha enviado la contraseña.
LDAP_INAPPROPRIATE_AUTHENTICATION = El servidor LDAP no acepta este tipo de inicio de sesión, por ejemplo, sin nombre de usuario o sin contraseña.
    .hint = En la configuración de LDAP del programa, escriba tanto el nombre distintivo (DN) completo como la contraseña de una cuenta y use LDAPS o StartTLS. Si el servidor devuelve «anonymous bind disallowed», el programa intentó iniciar sesión sin una cuenta.
LDAP_INSUFFICIENT_ACCESS_RIGHTS = La cuenta con la que se ha iniciado sesión en el servidor LDAP no tiene derecho a realizar esta operación.
    .hint = Conceda a la cuenta del programa únicamente el derecho necesario, por ejemplo, mediante el comando «Delegar control» de «Usuarios y equipos de Active Directory». Los derechos delegados no abarcan las cuentas que pertenecen a grupos protegidos, como el grupo «Admins. del dominio». Compruebe también que el programa inicia sesión con la cuenta prevista.

## Operations and limits

LDAP_OPERATIONS_ERROR = El servidor LDAP recibió una operación que no es posible en este punto de la conexión.
    .hint = Si el mensaje de error de Active Directory empieza por «000004DC», el programa no ha iniciado sesión. En ese caso, escriba una cuenta del directorio y su contraseña en la configuración de LDAP del programa y use LDAPS o StartTLS. Si el error persiste, configure el programa para que no siga las referencias y compruebe que el nombre distintivo (DN) base es correcto.
    .developer = Compruebe el resultado de la operación de enlace (bind) antes de enviar otras solicitudes. Repita el enlace después de seguir una referencia. No envíe StartTLS si hay otra operación pendiente o si TLS ya está activo.
LDAP_PROTOCOL_ERROR = El servidor LDAP recibió una solicitud que tiene un formato incorrecto o que no se admite.
    .hint = Configure el programa para que use la versión 3 de LDAP. Si el error se produce al usar StartTLS, es posible que el servidor no lo admita. En ese caso, configure el programa para que use LDAPS (puerto 636).
    .developer = Antes de usar una operación extendida, compruebe que el atributo supportedExtension del DSE raíz (root DSE) contiene el OID de la operación. En la API de C, establezca la opción LDAP_OPT_PROTOCOL_VERSION en 3 antes de la operación de enlace (bind).
LDAP_TIME_LIMIT_EXCEEDED = La operación LDAP no se completó dentro del límite de tiempo.
    .hint = Elija una base de búsqueda más pequeña o un filtro más específico, preferiblemente con atributos indexados. Si el programa ofrece resultados paginados, actívelos. Si la búsqueda sigue tardando demasiado, aumente el límite de tiempo en la configuración de LDAP del programa.
    .developer = No dé por completa la lista de entradas que llegaron antes de este resultado.
LDAP_SIZE_LIMIT_EXCEEDED = La búsqueda encontró más entradas de las que permiten el servidor LDAP o el programa, por lo que el resultado no está completo.
    .hint = Si usa Active Directory, que de forma predeterminada devuelve como máximo 1000 entradas en una respuesta, active los resultados paginados en lugar de aumentar ese límite (MaxPageSize). Otros servidores, por ejemplo, OpenLDAP, pueden limitar el total de todas las páginas. En ese caso, acote la base de búsqueda o el filtro, o solicite un límite mayor únicamente para la cuenta del programa.
    .developer = Envíe el control de resultados paginados (1.2.840.113556.1.4.319) y repita la búsqueda con la cookie devuelta hasta que esté vacía. Este resultado también puede deberse al límite de tamaño de la solicitud de búsqueda. Las entradas ya recibidas son válidas.
LDAP_ADMIN_LIMIT_EXCEEDED = La operación LDAP superó un límite que un administrador ha establecido en el servidor LDAP.
    .hint = Si se trata de una búsqueda, elija una base de búsqueda más pequeña o un filtro más específico, o agregue en el servidor un índice para los atributos que usa el filtro. Si se trata de una modificación en Active Directory y el mensaje de error empieza por «00002024», es posible que la entrada tenga demasiados valores. Quite los que ya no sean necesarios.
LDAP_UNAVAILABLE_CRITICAL_EXTENSION = La solicitud requiere una extensión (control) que el servidor LDAP no admite para esta operación.
    .hint = En la configuración de LDAP del programa, seleccione el tipo de servidor, por ejemplo, Active Directory u OpenLDAP. Si el error persiste, desactive los resultados paginados y la ordenación en el programa.
    .developer = Lea el atributo supportedControl del DSE raíz (root DSE) antes de enviar un control. Marque un control como crítico solo si la operación no tiene sentido sin él, y envíelo solo con las operaciones para las que está definido.
LDAP_BUSY = El servidor LDAP está sobrecargado y no puede realizar la operación en este momento.
    .hint = Vuelva a intentarlo más tarde. Si el error se produce a menudo, configure el programa para que use otro servidor LDAP y busque programas que envíen un número muy elevado de solicitudes.
    .developer = Espere antes de cada reintento y aumente progresivamente el tiempo de espera.
LDAP_UNAVAILABLE = El servidor LDAP, o un servicio que este necesita, no está disponible.
    .hint = Si Active Directory devuelve «Error initializing SSL/TLS», instale en el controlador de dominio un certificado que tenga una clave privada y cuyo campo «Uso mejorado de claves» contenga «Autenticación del servidor». En caso contrario, compruebe que el servidor ha terminado de iniciarse o configure el programa para que use otro servidor LDAP.
LDAP_UNWILLING_TO_PERFORM = El servidor LDAP rechazó la operación.
    .hint = Para establecer una contraseña en Active Directory, use LDAPS (puerto 636) y una contraseña que cumpla la directiva de contraseñas. Habilite la cuenta solo después de establecer la contraseña. Si otro servidor LDAP rechaza un inicio de sesión, compruebe si la contraseña está vacía o si la cuenta está deshabilitada. Si el servidor devuelve «no global superior knowledge», corrija el nombre distintivo (DN).
    .developer = Envíe el valor del atributo unicodePwd por TLS, entre comillas dobles y codificado en UTF-16LE. Cree la cuenta deshabilitada, establezca la contraseña y, después, habilite la cuenta. El número hexadecimal al principio de un mensaje de diagnóstico de Active Directory es un error de Win32. Si es 209A para el atributo memberOf, modifique el atributo member del grupo y no memberOf.
LDAP_LOOP_DETECT = El servidor LDAP detuvo la operación porque detectó un bucle en el directorio.
    .hint = Busque en el directorio alias que apunten unos a otros, así como servidores que se reenvíen las solicitudes entre sí.
LDAP_AFFECTS_MULTIPLE_DSAS = La operación afectaría a más de un servidor LDAP y no se puede realizar.
    .hint = Para mover un objeto a otro dominio del mismo bosque, use el comando Move-ADObject en PowerShell, con el módulo de Active Directory. Especifique el nombre distintivo (DN) del objeto en -Identity, el DN del nuevo contenedor en -TargetPath y los nombres DNS completos de los maestros de RID del dominio antiguo y del nuevo en -Server y en -TargetServer, respectivamente.
LDAP_VIRTUAL_LIST_VIEW_ERROR = El servidor LDAP no pudo devolver la parte solicitada de una lista ordenada (vista de lista virtual).
    .hint = Si el programa permite elegir, configúrelo para que use resultados paginados en lugar de la vista de lista virtual.
    .developer = Para conocer el motivo, lea el campo virtualListViewResult del control de respuesta. Envíe el control de ordenación en el servidor junto con el control de vista de lista virtual.
LDAP_OTHER = El servidor LDAP no pudo completar la operación debido a un error interno.
    .hint = Lea el mensaje de error del servidor, que puede contener el motivo. Después, busque en el archivo de registro del servidor LDAP las entradas que coincidan con la hora del error.
    .developer = Escriba el mensaje de diagnóstico del servidor en el archivo de registro del programa.

## Names and entries

LDAP_NO_SUCH_OBJECT = La entrada indicada en la solicitud no existe en el directorio, o la cuenta no tiene permiso para verla.
    .hint = Compruebe el nombre distintivo (DN) base y los demás DN en la configuración de LDAP del programa. En los mensajes de error de Active Directory, la parte del nombre que existe figura después de «best match of». Si los nombres son correctos, compruebe que la cuenta del programa tiene permiso para leer la entrada.
    .developer = Una búsqueda que no encuentra nada se completa correctamente sin devolver entradas. En una búsqueda, este resultado significa que la base de búsqueda no existe o que la cuenta no tiene permiso para verla.
LDAP_ALIAS_PROBLEM = Un alias del directorio apunta a una entrada que no existe o que no se puede usar.
    .hint = Compruebe los alias situados por debajo de la base de búsqueda del programa y corrija todos los que apunten a una entrada que no existe o que no se puede usar.
LDAP_INVALID_DN_SYNTAX = Un nombre distintivo (DN) de la solicitud no tiene el formato correcto.
    .hint = Escriba la cuenta como un DN completo en la configuración de LDAP del programa, por ejemplo, cn=admin,dc=example,dc=com. OpenLDAP y muchos otros servidores no aceptan un nombre de usuario simple y, a diferencia de Active Directory, tampoco aceptan usuario@dominio ni DOMINIO\usuario. Anteponga una barra diagonal inversa a las comas que formen parte de un valor, pero no a las que separan las partes del DN.
    .developer = Antes de unir las partes de un DN, aplique a cada valor las secuencias de escape que requiere RFC 4514. No las aplique al DN completo.
LDAP_ALIAS_DEREFERENCING_PROBLEM = El servidor LDAP no pudo seguir un alias porque este o su destino no están permitidos para esta operación.
    .hint = Compruebe que la cuenta del programa tiene permiso para leer el alias y la entrada a la que apunta.
LDAP_NAMING_VIOLATION = El nombre de la entrada infringe una regla de nomenclatura del directorio.
    .hint = Si usa Active Directory, compruebe que el nombre distintivo (DN) de un usuario empieza por CN, no por sAMAccountName, y que el DN de una unidad organizativa empieza por OU. Compruebe también que el contenedor admite este tipo de entrada. Para cambiar el nombre de una entrada, use la operación de cambio de nombre en lugar de modificar el atributo que forma el nombre.
    .developer = Al agregar una entrada, incluya el atributo de la primera parte del DN con el mismo valor. Cambie el nombre de una entrada con la operación Modify DN, no con Modify.
LDAP_NOT_ALLOWED_ON_NON_LEAF = La operación no es posible porque el directorio contiene otras entradas por debajo de la entrada indicada en la solicitud.
    .hint = Compruebe las entradas situadas por debajo de la que se va a eliminar o cambiar de nombre y, antes de continuar, muévalas o elimínelas. Para ver las entradas situadas por debajo de una cuenta, seleccione la opción «Usuarios, contactos, grupos y equipos como contenedores» (Users, Contacts, Groups, and Computers as containers) del menú «Ver» de «Usuarios y equipos de Active Directory».
    .developer = Para eliminar en Active Directory una entrada con todo lo que hay por debajo de ella, use el control de eliminación de árbol (1.2.840.113556.1.4.805), pero solo después de que el usuario haya confirmado lo que se va a eliminar.
LDAP_NOT_ALLOWED_ON_RDN = La operación quitaría o modificaría un valor que forma el nombre de la entrada.
    .hint = Cambie el nombre de la entrada en lugar de modificar el atributo que forma el nombre, por ejemplo, CN u OU.
    .developer = Use la operación Modify DN en lugar de Modify.
LDAP_ENTRY_ALREADY_EXISTS = Ya existe una entrada con este nombre en el directorio.
    .hint = Elija otro nombre o modifique la entrada existente. Si el mensaje de error de Active Directory empieza por «00000524», el nombre de la cuenta ya se usa en otro lugar del dominio. Si empieza por «00000562», la cuenta ya es miembro del grupo.
    .developer = Si un miembro ya está en el grupo, Active Directory devuelve este resultado, mientras que otros servidores devuelven el resultado 20 (el atributo o el valor ya existe). Si basta con que el miembro esté en el grupo, considere en ambos casos que la operación se completó correctamente.

## Attributes and values

LDAP_NO_SUCH_ATTRIBUTE = El atributo o el valor indicado en la solicitud no existe.
    .hint = Si el mensaje de error de Active Directory empieza por «00000057», compruebe que los nombres de los atributos están bien escritos, por ejemplo, mail en lugar de email. Si está quitando un valor, vuelva a leer la entrada, porque es posible que el valor ya se haya quitado.
LDAP_UNDEFINED_ATTRIBUTE_TYPE = La solicitud contiene un atributo que no está definido en el esquema del servidor LDAP.
    .hint = Compruebe que los nombres de los atributos están bien escritos en la configuración de LDAP del programa. Si los nombres son correctos, agregue al esquema del servidor la definición de atributo que falta.
LDAP_INAPPROPRIATE_MATCHING = El filtro de búsqueda usa un tipo de comparación que no está definido para el atributo.
    .hint = Corrija el filtro en la configuración de LDAP del programa. Por ejemplo, busque el valor completo, sin *, si el atributo no permite buscar una parte de un valor.
LDAP_CONSTRAINT_VIOLATION = Un valor de la solicitud infringe una regla del directorio, por ejemplo, la directiva de contraseñas.
    .hint = Si se trata de un cambio de contraseña, compruebe la contraseña actual, las reglas para la contraseña nueva y la vigencia mínima de la contraseña. Si se trata de otra modificación en Active Directory, compruebe el atributo que el mensaje de error indica entre paréntesis después de «Att». Si el error se produce al iniciar sesión, es posible que la cuenta se haya bloqueado tras demasiados intentos fallidos.
    .developer = En Active Directory, el número hexadecimal al principio del mensaje de diagnóstico es un error de Win32, por ejemplo, 52D si se trata de la directiva de contraseñas o 2081 si se trata de un segundo valor de un atributo de un solo valor.
LDAP_ATTRIBUTE_OR_VALUE_EXISTS = El atributo o el valor que se va a agregar ya existe en la entrada.
    .hint = Compruebe si la entrada ya tiene el valor previsto, por ejemplo, si el usuario ya es miembro del grupo. En ese caso, no es necesario hacer nada.
    .developer = Si basta con que el valor esté presente, considere que la operación se completó correctamente. No envíe el mismo valor dos veces en una solicitud.
LDAP_INVALID_ATTRIBUTE_SYNTAX = Un valor de la solicitud no tiene el formato que requiere el atributo.
    .hint = Compruebe si un valor está vacío, termina en un espacio o no tiene el formato requerido, por ejemplo, el de una fecha, un número o un nombre distintivo (DN). Si el mensaje de error menciona objectClass, es posible que el servidor no reconozca una clase de objeto de la solicitud.
LDAP_OBJECT_CLASS_VIOLATION = La entrada infringe las reglas de sus clases de objeto, por ejemplo, porque falta un atributo obligatorio.
    .hint = Si el mensaje de error del servidor menciona un atributo que falta, agréguelo. Si menciona un atributo que no está permitido, quítelo o agregue una clase de objeto que lo permita. Si no se menciona ningún atributo, como en Active Directory, compare los atributos de la entrada con las clases de objeto del esquema del servidor.
LDAP_OBJECT_CLASS_MODS_PROHIBITED = La clase de objeto de una entrada existente no se puede cambiar de este modo.
    .hint = Cree una entrada nueva con la clase de objeto estructural prevista, ya que la de una entrada existente no se puede cambiar.

## Errors of the LDAP client

LDAP_SERVER_DOWN = El cliente LDAP no pudo conectarse al servidor LDAP o se perdió la conexión.
    .hint = Compruebe que el nombre y el puerto del servidor LDAP son correctos y que ningún firewall bloquea el puerto. Si el programa usa LDAPS (normalmente, el puerto 636), compruebe que el certificado contiene el nombre del servidor y es de confianza para el cliente. Si OpenSSL está instalado, ejecute el comando openssl s_client -connect server.example.com:636 para ver el certificado.
    .developer = OpenLDAP notifica este error como -1, por lo que debe comparar el resultado con la constante de la biblioteca que usa el programa. Si el servidor ha cerrado una conexión inactiva, vuelva a conectarse y repita la operación de enlace (bind) antes de repetir la solicitud.
LDAP_TIMEOUT = El cliente LDAP no recibió a tiempo una respuesta del servidor LDAP.
    .hint = Establezca un tiempo de espera de LDAP más largo en el programa o configúrelo para que busque en una parte más pequeña del directorio. Si el error persiste, compruebe si el servidor LDAP está sobrecargado y si los atributos del filtro de búsqueda están indexados.
    .developer = Aumente el tiempo durante el cual el cliente espera la respuesta. En C, ese tiempo es el que se pasa como tiempo de espera a la función ldap_search_ext_s o ldap_result. En muchas otras bibliotecas, el tiempo de espera de respuesta de la conexión es independiente del límite de tiempo de la búsqueda, que solo aplica el servidor. OpenLDAP notifica este error como -5.
LDAP_CONNECT_ERROR = El cliente LDAP no pudo establecer la conexión con el servidor LDAP, por ejemplo, porque se produjo un error de StartTLS.
    .hint = Compruebe que el nombre y el puerto del servidor LDAP son correctos y que ningún firewall bloquea el puerto. Si el programa usa StartTLS o LDAPS, compruebe que el certificado contiene el nombre del servidor y es de confianza para el cliente. Antes de confiar en el certificado de una entidad de certificación (CA), confirme que es legítimo.
    .developer = Si el programa usa la biblioteca OpenLDAP, que notifica este error como -11, asigne a la opción LDAP_OPT_X_TLS_CACERTFILE, antes de iniciar TLS, la ruta del archivo que contiene el certificado de la entidad de certificación (CA). Si establece la opción para una sola conexión, establezca también la opción LDAP_OPT_X_TLS_NEWCTX en 0. De lo contrario, la biblioteca no tiene en cuenta la nueva configuración.
