## Access to a private key

NTE_BAD_KEYSET = No se pudo abrir el contenedor de claves en el que se encuentra la clave privada, porque el contenedor no existe o la cuenta no tiene acceso a él.
    .hint = Si el error afecta a un servicio o a un sitio web, abra certlm.msc como administrador, seleccione «Todas las tareas > Administrar claves privadas» para el certificado y conceda acceso de lectura únicamente a la cuenta de servicio. Si no hay ninguna clave, vuelva a importar el archivo PFX en certlm.msc. Si Microsoft 365 falla después de restablecer o reemplazar el TPM, vuelva a conectar la cuenta profesional o educativa.
    .developer = Este código también se devuelve si el contenedor existe, pero no se puede leer. Si solo necesita valores hash, números aleatorios o claves públicas, pase la marca CRYPT_VERIFYCONTEXT a la función CryptAcquireContext. En .NET, importe el archivo PFX en un almacén de certificados una sola vez, no en cada inicio, y especifique la marca PersistKeySet para que .NET no elimine la clave.
NTE_PERM = El proveedor criptográfico denegó el acceso a la clave.
    .hint = Si el error afecta a un servicio o a un sitio web, abra certlm.msc como administrador, seleccione «Todas las tareas > Administrar claves privadas» para el certificado y conceda acceso de lectura únicamente a la cuenta de servicio. Si usa una clave de Windows Hello a través de Escritorio remoto, trabaje en el propio equipo o use otro método de inicio de sesión que ofrezca el programa.
    .developer = Indique la clave solicitada y la cuenta que la solicitó. Si la cuenta tiene acceso de lectura y solo falla el descifrado, compruebe el campo «Uso de la clave» del certificado y el uso de la clave. Una clave destinada únicamente a firmas no sirve para descifrar.
NTE_NO_KEY = La clave solicitada no existe en su contenedor de claves.
    .hint = Si se restableció el PIN de Windows Hello, vuelva a configurar Windows Hello en el programa que muestra este error. Si el error afecta a un certificado, vuelva a importarlo desde un archivo PFX que contenga la clave privada.
    .developer = Si se perdió una clave de Windows Hello al restablecer el PIN, esa clave no se puede recuperar y es necesario crear una nueva. Un contenedor de CryptoAPI puede contener una clave AT_KEYEXCHANGE y otra AT_SIGNATURE, por lo que debe solicitar la que exista.
NTE_NOT_FOUND = El proveedor criptográfico no encontró la clave, el contenedor de claves o la propiedad que se solicitó.
    .hint = Si el error afecta a un servidor, ejecute el comando certutil -store my como administrador para ver si su certificado tiene clave privada. Si falta la clave, vuelva a conectar el token de hardware o el módulo de seguridad de hardware (HSM), o restáurela desde una copia de seguridad. Si está configurando un PIN de Windows Hello, cierre la sesión, reinicie el equipo y vuelva a intentarlo.
    .developer = En el caso de una propiedad opcional, como NCRYPT_ASSOCIATED_ECDH_KEY, este código solo indica que la clave no tiene esa propiedad. Continúe sin ella.
NTE_EXISTS = Ya existe una clave o un contenedor de claves con el nombre solicitado.
    .hint = Es posible que el contenedor de claves se haya creado con otra cuenta y que no se pueda abrir con la cuenta actual. Use la otra cuenta para conceder acceso a la cuenta actual y no elimine el contenedor, porque al eliminarlo se destruye la clave que contiene. Si está configurando un PIN de Windows Hello, cierre la sesión, reinicie el equipo y vuelva a intentarlo.
    .developer = Abra primero el contenedor y créelo únicamente si la llamada de apertura indica que no existe. Si después la llamada de creación indica que el contenedor existe, significa que se ha denegado el acceso a él.
NTE_KEYSET_ENTRY_BAD = Se encontró el contenedor de claves, pero está dañado.
NTE_TEMPORARY_PROFILE = No se puede almacenar la clave privada porque la cuenta usa un perfil de usuario temporal.
    .hint = Cierre la sesión y vuelva a iniciarla para que Windows cargue el perfil de usuario de la cuenta. Si Windows vuelve a usar un perfil temporal, repare el perfil como administrador. Si el error afecta a un grupo de aplicaciones de IIS, seleccione el valor True en la opción «Cargar perfil de usuario» (Load User Profile) de la configuración avanzada del grupo.
    .developer = Si la clave solo se necesita en la memoria, importe en .NET el archivo PFX con la marca EphemeralKeySet. Si la clave debe conservarse, impórtelo con las marcas MachineKeySet y PersistKeySet y con una cuenta que tenga los derechos necesarios.
NTE_SILENT_CONTEXT = El proveedor criptográfico tenía que pedir un dato al usuario, por ejemplo, el PIN, pero el programa no permitió mostrar un cuadro de diálogo.
    .hint = Inicie sesión en el equipo y comience la operación en un programa que pueda pedir el PIN de la tarjeta inteligente o de la clave. Si el error afecta a un servicio o a una tarea programada, use un certificado cuya clave privada no requiera PIN y esté protegida mediante derechos de acceso. No quite la protección de la clave actual.
    .developer = Llame a la función sin las marcas CRYPT_SILENT, NCRYPT_SILENT_FLAG ni CRYPT_ACQUIRE_SILENT_FLAG y con una ventana primaria. Si usa SignedCms en .NET Core o en .NET 5 y versiones posteriores, pase false en el parámetro silent de ComputeSignature. Si no es posible mostrar un cuadro de diálogo, establezca antes el PIN con la propiedad NCRYPT_PIN_PROPERTY, siempre que la directiva lo permita.
NTE_USER_CANCELLED = Se canceló el cuadro de diálogo que pedía al usuario un PIN, una huella dactilar o una confirmación.
    .hint = Vuelva a iniciar la operación y complete el cuadro de diálogo.
    .developer = No notifique este código como un error. Ofrezca la posibilidad de volver a intentarlo.
NTE_INCORRECT_PASSWORD = La contraseña de la clave es incorrecta.
    .hint = Compruebe la distribución del teclado y la tecla Bloq Mayús, y vuelva a escribir la contraseña. Compruebe que la contraseña corresponde a esta clave.
NTE_TOKEN_KEYSET_STORAGE_FULL = En la tarjeta inteligente o en el token de hardware no queda espacio para otro contenedor de claves.
    .hint = Pida al emisor de la tarjeta que quite de ella las claves innecesarias o que emita otra tarjeta. No elimine por su cuenta ninguna clave de la tarjeta, ya que una clave antigua puede seguir siendo necesaria para leer correos electrónicos cifrados antiguos.

## Operations with a key

NTE_BAD_KEY_STATE = La operación solicitada, por ejemplo, leer datos protegidos o exportar una clave privada, no es posible con la clave.
    .hint = Si la configuración procede de otro equipo o de otra cuenta, si se reinstaló Windows o si se restableció la contraseña de la cuenta, vuelva a escribir las contraseñas y los secretos en el programa, puesto que Windows los protege para una sola cuenta o un solo equipo. Si una clave privada no se puede exportar, use el archivo PFX original o solicite un certificado nuevo.
    .developer = La clase ProtectedData vincula los datos a la cuenta (CurrentUser) o al equipo (LocalMachine). No reintente la operación. Indique al usuario que debe volver a escribir el secreto.
NTE_BAD_KEY = El proveedor criptográfico rechazó la clave porque no es válida para la operación solicitada.
    .hint = Si no se pueden descifrar los datos, es posible que la clave privada esté destinada únicamente a firmas. Ejecute el comando certutil -v -user -store my para ver el valor KeySpec y el campo «Uso de la clave» de sus certificados. Solicite que los datos se vuelvan a cifrar para un certificado cuya clave esté destinada al intercambio de claves, porque los ya cifrados no se pueden descifrar con otro certificado.
    .developer = Antes de cifrar datos para uno de sus propios certificados, compruebe que la clave privada del certificado se puede usar para el intercambio de claves (AT_KEYEXCHANGE). No se base únicamente en la extensión «Uso de la clave», ya que después podría ser imposible descifrar los datos.
NTE_BAD_DATA = El proveedor criptográfico no pudo usar los datos porque están dañados, tienen otro formato o no corresponden a la clave.
    .hint = Si los datos se cifraron para un certificado, use la clave privada de ese mismo certificado, aunque después se haya renovado. En caso contrario, use la cuenta y el equipo con los que se cifraron los datos, o vuelva a escribir la contraseña o el secreto guardados. Si está configurando un PIN de Windows Hello, cierre la sesión, reinicie el equipo y vuelva a intentarlo.
    .developer = No trate la entrada como texto sin cifrar después de este error. Si RSACryptoServiceProvider no puede importar una clave RSA, use RSACng.
NTE_BAD_SIGNATURE = La firma no se corresponde con los datos o con la clave pública.
    .hint = Vuelva a obtener el archivo o el mensaje de la fuente original. Si la comprobación vuelve a fallar, no lo use y notifique el error al remitente o al editor.
    .developer = Considere que los datos no son auténticos. Este código no indica un error de la función, sino el resultado de una comprobación completada.
NTE_DECRYPTION_FAILURE = No se pudieron descifrar los datos.
    .hint = Inicie sesión con la cuenta para la que se protegieron los datos. Si la cuenta pertenece a un dominio, use un equipo que pueda establecer contacto con un controlador de dominio de ese dominio. Si los datos se protegieron con un certificado, instálelo junto con su clave privada.
    .developer = Si se usa DPAPI-NG, consulte el registro Microsoft-Windows-Crypto-NCrypt/Operational, que indica el motivo. Si está deshabilitado, habilítelo primero.
NTE_ENCRYPTION_FAILURE = No se pudieron cifrar los datos.
    .hint = Si los datos se protegen para una cuenta o un grupo de un dominio, ejecute el comando nltest /dsgetdc:example.com, reemplazando example.com por el nombre del dominio, para comprobar que se puede establecer contacto con un controlador de dominio. Si en la configuración del programa se indica un certificado, compruebe que está instalado para la cuenta con la que se ejecuta el programa.
    .developer = Si se usa DPAPI-NG, consulte el registro Microsoft-Windows-Crypto-NCrypt/Operational, que contiene un evento independiente con el motivo. Si está deshabilitado, habilítelo primero.
NTE_NOT_SUPPORTED = El proveedor criptográfico no admite la operación solicitada.
    .hint = Si un programa no puede exportar una clave privada, instale su versión más reciente. Si está configurando un PIN de Windows Hello, abra tpm.msc para comprobar si el TPM está listo.
    .developer = Las claves procedentes de archivos PFX suelen tener la directiva de exportación AllowExport sin AllowPlaintextExport. Expórtelas de forma cifrada, por ejemplo, con la función ExportEncryptedPkcs8PrivateKey, en lugar de ampliar la directiva de exportación. Para firmar o descifrar, úselas sin exportarlas.
NTE_INVALID_PARAMETER = Un parámetro de la operación criptográfica no es válido.
    .hint = Instale la versión más reciente del programa que muestra este error. Si el error lo muestra el propio Windows, instale las actualizaciones más recientes de Windows. Si el error persiste, notifíquelo al desarrollador del programa.
    .developer = Compruebe que los parámetros no contienen punteros NULL ni tamaños incorrectos y que la información de relleno corresponde a la marca de relleno.
NTE_BUFFER_TOO_SMALL = El búfer que el programa proporcionó para el resultado es demasiado pequeño.
    .hint = Instale la versión más reciente del programa. Si usa una tarjeta inteligente, instale también la versión más reciente del software de la tarjeta.
    .developer = Llame a la función con un búfer de salida NULL para obtener el tamaño necesario, asigne un búfer de ese tamaño y vuelva a llamar a la función.
NTE_NO_MORE_ITEMS = La lista no contiene más elementos, por ejemplo, más claves o más proveedores criptográficos.
    .developer = Finalice el bucle. En una enumeración, este código es el resultado normal después del último elemento.
NTE_FAIL = No se pudo completar una operación de seguridad, y no se indicó ningún motivo concreto.
    .hint = Si usa una tarjeta inteligente, ejecute el comando certutil -scinfo para probarla e instale la versión más reciente de su software. Si un programa muestra «GSSAPI operation failed» en Linux o macOS, lea el texto que sigue a estas palabras. Después, ejecute el comando klist para ver los vales de Kerberos y, si no hay ninguno válido, ejecute el comando kinit para obtener un vale nuevo.
    .developer = Registre la función y el proveedor que fallaron. En .NET para Linux y macOS, muestre el texto de GSSAPI que contiene la excepción, ya que el número solo indica que GSSAPI falló.
NTE_INTERNAL_ERROR = Se produjo un error interno en el proveedor criptográfico.
    .hint = Reinicie el equipo. Si el error persiste, instale las actualizaciones más recientes de Windows y, si usa una tarjeta inteligente, la versión más reciente del software de la tarjeta. Si también va a actualizar el firmware del TPM, asegúrese primero de que dispone de la clave de recuperación de BitLocker.

## Cryptographic providers and algorithms

NTE_BAD_ALGID = El proveedor criptográfico no admite el algoritmo solicitado o no permite usarlo con esta clave.
    .hint = Actualice el programa. Si la firma con SHA-256 sigue fallando, vuelva a importar el archivo PFX (ARCHIVO) con el comando certutil -user -csp PROVEEDOR -importPFX ARCHIVO NoExport, reemplazando PROVEEDOR por «Microsoft Enhanced RSA and AES Cryptographic Provider» entre comillas rectas. Si el certificado es de un equipo, omita -user y ejecute el comando como administrador.
    .developer = En .NET, firme con la clave que devuelve la función GetRSAPrivateKey. Si la clave no está en hardware, un objeto RSACryptoServiceProvider se puede volver a abrir con el tipo de proveedor 24 (PROV_RSA_AES). No recurra a SHA-1.
NTE_BAD_PROV_TYPE = El tipo del proveedor criptográfico no es válido para la operación solicitada.
    .hint = Es posible que los programas antiguos no puedan usar el tipo de clave del certificado. Instale la versión más reciente del programa. Si el error persiste, solicite que el certificado se emita o se importe con un proveedor más antiguo (CSP). Para ver el proveedor actual, ejecute el comando certutil -store my, o bien el comando certutil -user -store my si el certificado es de un usuario.
    .developer = En .NET, llame a la función GetRSAPrivateKey en lugar de leer la propiedad PrivateKey. En código nativo, pase la marca CRYPT_ACQUIRE_ALLOW_NCRYPT_KEY_FLAG a la función CryptAcquireCertificatePrivateKey. Conceder más derechos de acceso a la clave no resuelve el problema.
NTE_BAD_PROVIDER = El proveedor criptográfico solicitado no es válido en este equipo.
    .hint = Ejecute el comando certutil -csplist para ver los proveedores criptográficos de este equipo. Si el proveedor de la tarjeta inteligente, del token de hardware o del módulo de seguridad de hardware (HSM) falta o muestra un error, instale o repare el software del fabricante.
NTE_KEYSET_NOT_DEF = El proveedor criptográfico solicitado no existe en este equipo.
    .hint = Repare o actualice el software que usa para las firmas o para la tarjeta inteligente, el token de hardware o el módulo de seguridad de hardware (HSM). Después, ejecute el comando certutil -csplist para comprobar que el proveedor de ese software aparece en la lista.
NTE_PROVIDER_DLL_FAIL = No se pudo cargar o iniciar el proveedor criptográfico.
    .hint = Si solo un programa muestra este error, instale su versión más reciente y compruebe que la variable de entorno SystemRoot está definida para él (normalmente, con el valor C:\Windows). Si el error se produce con una tarjeta inteligente, un token de hardware o un módulo de seguridad de hardware (HSM), repare o actualice el software del fabricante.
    .developer = Al iniciar un proceso con un entorno propio, pase siempre la variable SystemRoot. Sin SystemRoot, no se pueden cargar los proveedores criptográficos de Windows. No distribuya copias de bibliotecas de Windows, como crypt32.dll.
NTE_BAD_PUBLIC_KEY = El proveedor criptográfico no acepta la clave pública.
    .hint = Si usa una tarjeta inteligente, ejecute el comando certutil -scinfo para comprobar si el certificado y la clave de la tarjeta se corresponden. Si la comprobación sigue fallando después de actualizar el software de la tarjeta, pida otra tarjeta al emisor.

## TPM and Windows Hello

NTE_DEVICE_NOT_READY = El dispositivo que contiene la clave, normalmente el TPM, no está listo o el programa no puede usarlo.
    .hint = Reinicie el equipo. Si el error persiste, ejecute el comando Get-Tpm en PowerShell como administrador para ver si el TPM está presente y listo. Antes de cambiar la configuración del TPM, asegúrese de que dispone de la clave de recuperación de BitLocker, y no borre el TPM sin consultar al administrador, porque al borrarlo se destruyen las claves que contiene.
    .developer = Las funciones de atestación del TPM, por ejemplo, la activación de una clave, requieren un proceso con privilegios elevados.
NTE_AUTHENTICATION_IGNORED = El TPM no comprobó el PIN porque se hicieron demasiados intentos fallidos.
    .hint = Deje el equipo encendido durante al menos 10 minutos, ya que el TPM permanece bloqueado un tiempo. Después, reinicie el equipo y escriba el PIN una sola vez. Antes de que un administrador decida borrar el TPM, con lo que se destruyen las claves que contiene, asegúrese de que dispone de la clave de recuperación de BitLocker.
NTE_DEVICE_NOT_FOUND = No se encontró el dispositivo que debe contener la clave, por ejemplo, el TPM.
    .hint = Abra tpm.msc para ver si Windows encuentra un TPM. Si no se encuentra ninguno, compruebe en la configuración UEFI del equipo que el TPM está activado. Si el equipo no tiene TPM, pregunte al administrador qué otro método de inicio de sesión está permitido.
