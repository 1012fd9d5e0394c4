## Service

SCARD_E_NO_SERVICE = El servicio de tarjetas inteligentes no está en ejecución o no se puede acceder a él.
    .hint = En Windows, conecte el lector, inicie el servicio «Tarjeta inteligente» en services.msc si es necesario y reinicie el programa. En una sesión de Escritorio remoto, conecte el lector al equipo local y redirija las tarjetas inteligentes a la sesión. En Linux, instale pcscd y ejecute el comando sudo systemctl enable --now pcscd.socket para iniciar el servicio.
    .developer = En Windows, el servicio se detiene después de quitar el último lector. Libere el contexto y vuelva a llamar a la función SCardEstablishContext después de una pausa o cuando se señale el evento que devuelve la función SCardAccessStartedEvent. Después, vuelva a enumerar los lectores.
SCARD_E_SERVICE_STOPPED = El servicio de tarjetas inteligentes se ha detenido o no es compatible con el programa.
    .hint = En Windows, el servicio se detiene al desconectar el último lector. Conecte el lector y reinicie el programa. En Linux, este error se produce cuando el programa y pcscd usan versiones distintas de pcsc-lite, por ejemplo, si el programa es un paquete de Flatpak. Actualice el programa y pcscd, y quite las demás instalaciones de pcsc-lite.
    .developer = Libere el contexto con la función SCardReleaseContext y vuelva a llamar a la función SCardEstablishContext. El contexto anterior no se recupera al volver a conectar un lector.
SCARD_F_COMM_ERROR = El programa y el servicio de tarjetas inteligentes no pudieron comunicarse entre sí.
    .hint = Reinicie el servicio de tarjetas inteligentes con el comando sudo systemctl restart pcscd en Linux o en services.msc («Tarjeta inteligente») en Windows, y reinicie el programa. Si el comando sudo journalctl -u pcscd muestra «unauthorized», use una regla de polkit para permitir el acceso únicamente a la cuenta prevista. Si usa Escritorio remoto y no necesita tarjeta, desactive la redirección de tarjetas inteligentes.
SCARD_F_INTERNAL_ERROR = Se produjo un error interno en el servicio de tarjetas inteligentes, en el controlador de la tarjeta o en el controlador del lector.
    .hint = Extraiga la tarjeta, vuelva a insertarla y reinicie el programa. Si el error persiste, instale las versiones más recientes del controlador de la tarjeta y del controlador del lector.
SCARD_E_UNEXPECTED = La operación con la tarjeta inteligente falló de forma inesperada o no se admite.
    .hint = Extraiga la tarjeta, vuelva a insertarla y repita la operación. Si el error persiste en Windows, instale el controlador más reciente de la tarjeta. En Linux, este error se produce cuando el lector o su controlador no admite lo que solicitó el programa. En ese caso, instale la versión más reciente del programa o pruebe con otro lector.
    .developer = En pcsc-lite, el número de este código significa siempre que no se admite una característica, por ejemplo, en la función SCardControl o SCardGetAttrib. En Windows, el código de una característica no admitida tiene un número distinto. Para detectar una característica no admitida, use el símbolo SCARD_E_UNSUPPORTED_FEATURE, no un número.

## Readers

SCARD_E_NO_READERS_AVAILABLE = No se encontró ningún lector de tarjetas inteligentes.
    .hint = Conecte el lector y compruebe que aparece en el Administrador de dispositivos o, en Linux, con el comando pcsc_scan. En una sesión de Escritorio remoto, conecte el lector al equipo local y redirija las tarjetas inteligentes («Recursos locales > Más» en Conexión a Escritorio remoto). Si GnuPG usa el lector en Linux, ejecute el comando gpgconf --kill scdaemon y vuelva a conectar el lector.
    .developer = No notifique este código como un error cuando se inicia el programa. Use la función SCardGetStatusChange con el nombre de lector \\?PnP?\Notification para esperar a que haya un lector, o llame repetidamente a la función SCardListReaders si el sistema no admite ese nombre.
SCARD_E_UNKNOWN_READER = No se encontró ningún lector de tarjetas inteligentes con el nombre solicitado.
    .hint = Vuelva a conectar el lector y reinicie el programa. Si el lector está seleccionado en la configuración del programa, vuelva a seleccionarlo, porque el número en el que termina su nombre puede cambiar.
    .developer = No almacene los nombres de los lectores. Vuelva a llamar a la función SCardListReaders y considere que el lector se ha desconectado.
SCARD_E_READER_UNAVAILABLE = El lector de tarjetas inteligentes no está disponible en este momento.
    .hint = Vuelva a conectar el lector directamente al equipo, no a través de un concentrador USB, y reinicie el programa. Si el error persiste, pruebe con otro puerto USB y actualice el controlador del lector.
    .developer = El lector se desconectó o no se pudo encender. Cierre la conexión con la tarjeta y vuelva a llamar a la función SCardListReaders.

## Cards

SCARD_E_NO_SMARTCARD = Se necesita una tarjeta inteligente, pero no se encontró ninguna en el lector.
    .hint = Inserte la tarjeta por completo, con el chip en la posición correcta, o colóquela sobre el lector sin contacto. Si la tarjeta ya está en el lector, extráigala, limpie los contactos y vuelva a insertarla. En una sesión de Escritorio remoto, compruebe también que se redirigen las tarjetas inteligentes desde el equipo local.
    .developer = Use la función SCardGetStatusChange para esperar a que haya una tarjeta antes de llamar a la función SCardConnect.
SCARD_W_UNRESPONSIVE_CARD = La tarjeta inteligente no responde al lector.
    .hint = Extraiga la tarjeta, limpie los contactos e insértela por completo, con el chip en la posición correcta. Si sigue sin responder, pruebe con otro lector y, si la tarjeta falla en todos, pida al emisor una tarjeta nueva. Las tarjetas de memoria, que no tienen procesador, requieren un software específico para el lector.
    .developer = Si la función SCardConnect devuelve este código al solicitar SCARD_PROTOCOL_T0 junto con SCARD_PROTOCOL_T1, solicite solo SCARD_PROTOCOL_T0. Para apagar la tarjeta y volver a encenderla, conéctese con el modo SCARD_SHARE_DIRECT y llame a la función SCardReconnect con SCARD_UNPOWER_CARD. En pcsc-lite, SCardReconnect devuelve este código si la tarjeta no se inicia.
SCARD_W_UNPOWERED_CARD = La tarjeta inteligente no recibe alimentación eléctrica, por lo que no es posible comunicarse con ella.
    .hint = Limpie los contactos de la tarjeta e insértela por completo, con el chip en la posición correcta, o pruebe con otro lector. Si el lector tiene varias ranuras, asegúrese de que el programa use aquella en la que está la tarjeta. Las tarjetas de memoria, que no tienen procesador, requieren un software específico para el lector.
SCARD_W_REMOVED_CARD = Se retiró la tarjeta inteligente o se perdió el contacto con ella.
    .hint = Vuelva a insertar la tarjeta o a colocarla sobre el lector sin contacto, y repita la operación. No la mueva hasta que termine la operación. Si nadie movió la tarjeta, limpie los contactos o pruebe con otro lector.
    .developer = Trate este código como un evento normal. Cierre la conexión y use la función SCardGetStatusChange para esperar a que haya una tarjeta. Si una llamada anterior indicó que falló un comando o una transacción, notifique ese error, no este código.
SCARD_W_RESET_CARD = La tarjeta inteligente se reinició, por lo que se perdió el estado anterior de la conexión con ella.
    .hint = Cierre los demás programas que usan la tarjeta y repita la operación. Si se le pide el PIN, vuelva a escribirlo. El reinicio de la tarjeta no elimina nada de lo que contiene.
    .developer = Llame a la función SCardReconnect, vuelva a seleccionar la aplicación de la tarjeta y vuelva a pedir el PIN. Windows reinicia la tarjeta si pasan cinco segundos sin ninguna operación en una transacción. Por tanto, use transacciones cortas. Cierre la conexión con la opción SCARD_LEAVE_CARD.
SCARD_E_SHARING_VIOLATION = Otro programa está usando la tarjeta inteligente o el lector.
    .hint = Cierre los demás programas que usan la tarjeta, por ejemplo, un navegador, un programa de firma o GnuPG, y vuelva a intentarlo. Si el otro programa es GnuPG, ejecute el comando gpgconf --kill scdaemon para liberar la tarjeta. Si el error persiste, extraiga la tarjeta o la llave de seguridad USB y vuelva a insertarla.
    .developer = Conéctese con el modo SCARD_SHARE_SHARED en lugar del modo SCARD_SHARE_EXCLUSIVE y reintente la operación varias veces. En Windows, el modo SCARD_SHARE_DIRECT también es exclusivo. Use transacciones cortas y cierre la conexión en cuanto termine el trabajo.
SCARD_E_PROTO_MISMATCH = El programa y la tarjeta inteligente no usan el mismo protocolo de transmisión.
    .hint = Cierre los demás programas que usan la tarjeta, extráigala y vuelva a insertarla. Si el error persiste, instale la versión más reciente del programa o pruebe con otro lector.
    .developer = Solicite los protocolos SCARD_PROTOCOL_T0 y SCARD_PROTOCOL_T1 en la función SCardConnect y llame a la función SCardTransmit con el protocolo que devuelve SCardConnect. En pcsc-lite, este código también puede deberse a una conexión anterior que cualquier programa haya establecido con SCARD_PROTOCOL_RAW.
SCARD_E_NOT_TRANSACTED = Falló un comando enviado a la tarjeta inteligente o una transacción con la tarjeta.
    .hint = Inserte bien la tarjeta o manténgala quieta sobre el lector sin contacto, y vuelva a intentarlo. Si el error persiste, actualice el controlador del lector, conecte el lector a otro puerto USB sin concentrador o pruebe con otro lector.
    .developer = Llame a la función SCardReconnect y repita toda la secuencia de comandos, ya que es posible que la tarjeta se haya reiniciado. La función SCardEndTransaction también devuelve este código si no hay ninguna transacción abierta. Si una llamada posterior indica que se retiró la tarjeta, se trata solo de una consecuencia de este error.
SCARD_E_COMM_DATA_LOST = No se pudo completar la comunicación entre el lector y la tarjeta inteligente.
    .hint = Inserte la tarjeta por completo, espere unos segundos y repita la operación. Si el error persiste, limpie los contactos de la tarjeta o pruebe con otro lector o con otro puerto USB.
    .developer = Si este código se devuelve justo después de insertar una tarjeta, espere un momento, llame a la función SCardReconnect y repita el comando.
SCARD_E_UNKNOWN_CARD = El sistema o el controlador de la tarjeta no reconoce la tarjeta inteligente.
    .hint = Compruebe que la tarjeta insertada es la correcta. Después, instale el controlador de la tarjeta (minidriver) más reciente del emisor o del fabricante de la tarjeta. En Windows, ejecute el comando certutil -scinfo para comprobar la instalación. La línea «Tarjeta» (Card) está vacía si no hay ningún controlador instalado para la tarjeta.
SCARD_W_UNSUPPORTED_CARD = El lector no es compatible con esta tarjeta inteligente.
    .hint = Compruebe que la tarjeta insertada es la correcta y pruébela en otro lector. Las tarjetas de memoria, que no tienen procesador, requieren un software específico para el lector.

## PINs and access

SCARD_W_WRONG_CHV = El PIN que se escribió para la tarjeta inteligente es incorrecto.
    .hint = Compruebe la tecla Bloq Num y la distribución del teclado. Compruebe también que el PIN corresponde a esta tarjeta y a esta operación, ya que algunas tarjetas tienen varios PIN. No intente adivinar el PIN, porque se bloquea tras unos pocos intentos fallidos. Si no sabe el PIN, consulte al emisor de la tarjeta.
    .developer = Muestre el número de intentos restantes si la tarjeta lo indica. No vuelva a enviar nunca de forma automática un PIN almacenado, porque cada PIN incorrecto consume uno de los intentos permitidos.
SCARD_W_CHV_BLOCKED = El PIN de la tarjeta inteligente está bloqueado porque se escribió un PIN incorrecto demasiadas veces.
    .hint = Siga las instrucciones del emisor de la tarjeta para desbloquear el PIN con el PUK, o pida al emisor o al administrador que desbloquee el PIN. No intente adivinar el PUK, porque el PUK también se puede bloquear y, en ese caso, es posible que haya que reemplazar la tarjeta. Mientras el PIN esté bloqueado, la tarjeta no acepta ni siquiera el PIN correcto.
    .developer = No vuelva a enviar el PIN. Indique al usuario que es necesario desbloquearlo.
SCARD_E_INVALID_CHV = El PIN que se escribió para la tarjeta inteligente no es válido.
    .hint = Si va a cambiar el PIN, escriba el mismo PIN nuevo las dos veces y respete las reglas de la tarjeta sobre la longitud y los caracteres del PIN. En caso contrario, compruebe el PIN antes de volver a intentarlo, ya que es posible que la tarjeta cuente los intentos fallidos.
SCARD_W_CARD_NOT_AUTHENTICATED = La tarjeta inteligente no permite esta operación hasta que se escribe el PIN.
    .hint = Cierre los demás programas que usan la tarjeta, porque otro programa puede reiniciarla después de que se escriba el PIN. Después, vuelva a iniciar la operación y escriba el PIN cuando se le pida.
    .developer = Compruebe el PIN en la misma transacción que la operación, ya que la comprobación se pierde si otro programa reinicia la tarjeta.
SCARD_W_CANCELLED_BY_USER = El usuario canceló la operación con la tarjeta inteligente.
    .hint = Para completar la operación, vuelva a iniciarla y escriba el PIN o seleccione la tarjeta cuando se le pida.
    .developer = No notifique este código como un error. Ofrezca la posibilidad de volver a iniciar la operación.
SCARD_W_SECURITY_VIOLATION = Se denegó el acceso a la tarjeta inteligente o al servicio de tarjetas inteligentes.
    .hint = En Linux, polkit permite de forma predeterminada el acceso a las tarjetas inteligentes solo en la sesión local activa. Si se debe permitir el acceso a través de SSH o desde un servicio, autorice las acciones org.debian.pcsc-lite.access_pcsc y org.debian.pcsc-lite.access_card en una regla de polkit únicamente para la cuenta que muestra el comando sudo journalctl -u pcscd. En Windows, pregunte al emisor qué permite la tarjeta.

## Certificates and keys

SCARD_E_NO_SUCH_CERTIFICATE = No se encontró el certificado solicitado en la tarjeta inteligente.
    .hint = Compruebe que la tarjeta insertada es la correcta. En Windows, ejecute el comando certutil -scinfo para ver los certificados de la tarjeta y presione la tecla Esc si se le pide el PIN. Si falta el certificado, pida al emisor de la tarjeta que lo agregue.
SCARD_E_NO_KEY_CONTAINER = No se encontró el contenedor de claves solicitado en la tarjeta inteligente.
    .hint = Si usa Escritorio remoto, instale la misma versión del controlador de la tarjeta (minidriver) en ambos equipos. En caso contrario, compruebe que la tarjeta insertada es la correcta y seleccione un certificado de esta tarjeta. En Windows, ejecute el comando certutil -scinfo para ver los certificados y los contenedores de claves de la tarjeta.
    .developer = Lea el nombre del contenedor en la tarjeta, no en la configuración. Los minidrivers y los módulos PKCS #11 forman los nombres de manera distinta, por lo que es posible que el controlador actual no reconozca un nombre almacenado.
SCARD_E_UNSUPPORTED_FEATURE = La tarjeta inteligente, el controlador de la tarjeta o el sistema no admite la operación solicitada.
    .hint = Si el error solo aparece en un archivo de registro de FreeRDP y la tarjeta funciona, no es necesario hacer nada. En caso contrario, instale el controlador de la tarjeta (minidriver) más reciente. Si el error persiste, pregunte al emisor o al fabricante de la tarjeta si esta admite la operación, por ejemplo, el algoritmo de firma o la importación de una clave.
    .developer = No se base en una primera llamada a la función NCryptSignHash que solo solicita el tamaño. Si se usa RSA-PSS, es posible que este código no se devuelva hasta la segunda llamada, después de que se escriba el PIN. En pcsc-lite, el número de este código es distinto del de Windows, por lo que debe usar el símbolo en lugar del número.

## Programs

SCARD_E_CANCELLED = El programa canceló una operación que esperaba una tarjeta inteligente o un lector.
    .hint = Si la tarjeta funciona, no es necesario hacer nada. Es habitual que los programas dejen de esperar una tarjeta, por ejemplo, cuando se cierra una ventana.
    .developer = No trate este código como un error. Se llamó a la función SCardCancel para este contexto. Finalice la espera o vuelva a llamar a la función SCardGetStatusChange.
SCARD_E_INVALID_HANDLE = La conexión del programa con la tarjeta inteligente o con el servicio de tarjetas inteligentes ya no es válida.
    .hint = Reinicie el programa. Las conexiones dejan de ser válidas, por ejemplo, al desconectar el lector o al reiniciar el servicio de tarjetas inteligentes.
    .developer = Vuelva a llamar a la función SCardEstablishContext y conéctese de nuevo a la tarjeta con el contexto nuevo. Si no se reinició el servicio, compruebe si el programa ya ha cerrado el identificador (handle).
SCARD_E_INSUFFICIENT_BUFFER = La memoria que proporcionó el programa es demasiado pequeña para los datos de la tarjeta inteligente o del lector.
    .hint = Si la tarjeta funciona, no es necesario hacer nada, ya que muchos programas repiten la solicitud con más memoria. Si la tarjeta no funciona, instale la versión más reciente del programa.
    .developer = Vuelva a llamar a las funciones como SCardListReaders con el tamaño devuelto, porque la lista puede crecer entre dos llamadas. En pcsc-lite, la función SCardTransmit no devuelve ningún tamaño, por lo que debe pasar 258 bytes o, si se trata de respuestas extendidas, 65 538 bytes. Las versiones de pcsc-lite anteriores a la 1.9.8 rechazan los búferes de más de 65 548 bytes.
