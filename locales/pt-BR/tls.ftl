## Closures and warnings

TLS_ALERT_CLOSE_NOTIFY = O remetente deste alerta TLS enviou todos os dados e está encerrando a conexão normalmente.
    .hint = Se um programa indicar que não recebeu este alerta, repita a transferência, pois os dados podem estar incompletos. Se o erro persistir, o programa do servidor provavelmente encerra as conexões sem enviar este alerta e precisa ser atualizado.
    .developer = Trate este alerta como o fim dos dados, e não como um erro, e envie close_notify antes de encerrar a conexão. Se uma conexão terminar sem este alerta, não considere completos os dados de tamanho desconhecido. No Schannel, DecryptMessage apresenta este alerta como um contexto expirado.
TLS_ALERT_USER_CANCELED = O remetente deste alerta TLS está encerrando a conexão intencionalmente, e não devido a um erro.
    .hint = Programas Java podem enviar este alerta ao encerrar uma conexão que não é mais necessária. Nesse caso, nenhuma ação é necessária. Se você ainda precisar da conexão, conecte-se novamente.
    .developer = Continue lendo até a chegada do alerta close_notify. O Schannel apresenta este alerta como um contexto não concluído que foi excluído.
TLS_ALERT_NO_RENEGOTIATION = O remetente deste alerta TLS se recusa a renegociar a conexão, mas a conexão existente pode continuar como está.
    .hint = Se o servidor solicitar um certificado do cliente somente depois do handshake, configure-o para fazer isso já no primeiro handshake.
    .developer = Decida se o programa continua sem a renegociação ou encerra a conexão. Não solicite a renegociação com TLS 1.3 nem com HTTP/2, já que nenhum dos dois a permite.

## Negotiation

TLS_ALERT_HANDSHAKE_FAILURE = O remetente deste alerta TLS encerrou o handshake porque os dois computadores não conseguiram negociar as configurações de segurança.
    .hint = Verifique se os dois computadores têm em comum o TLS 1.2 ou o TLS 1.3 e um conjunto de criptografia. Atualize o programa mais antigo em vez de habilitar conjuntos de criptografia obsoletos. Conecte-se usando o nome do host em vez de um endereço IP e verifique se o servidor tem um certificado para esse nome. Se o servidor exigir um certificado do cliente, configure esse certificado.
    .developer = Passe o nome do host do servidor como nome de destino, para que o cliente o envie no handshake (SNI). O Schannel apresenta este alerta como uma mensagem inesperada ou mal formatada e não fornece ao programa o número do alerta, que aparece no evento 36887 do log de eventos do sistema.
TLS_ALERT_PROTOCOL_VERSION = O remetente deste alerta TLS não aceita a versão do TLS proposta pelo outro computador.
    .hint = Atualize o mais antigo dos dois programas ou habilite o TLS 1.2 ou o TLS 1.3 nas configurações desse programa ou nas do computador em que ele é executado. Não habilite o TLS 1.0 nem o TLS 1.1 no programa mais novo para contornar o problema.
    .developer = Em vez de fixar a versão do TLS no código do programa, deixe que o sistema operacional ou a biblioteca TLS a escolha. O Schannel apresenta este alerta como uma função sem suporte ou como uma mensagem inesperada ou mal formatada.
TLS_ALERT_INSUFFICIENT_SECURITY = O servidor exige configurações de segurança mais fortes do que as oferecidas pelo cliente, por exemplo, conjuntos de criptografia mais fortes.
    .hint = Atualize o cliente ou habilite conjuntos de criptografia mais fortes nas configurações do cliente. Não habilite conjuntos mais fracos no servidor para contornar o problema.
TLS_ALERT_INAPPROPRIATE_FALLBACK = O servidor recusou a conexão porque o cliente tentou novamente com uma versão mais antiga do TLS, embora o servidor dê suporte a uma mais nova.
    .hint = Atualize o cliente. Se o erro persistir, descubra por que a primeira tentativa, com a versão mais nova do TLS, falhou. A causa pode ser um proxy ou um produto de segurança entre o cliente e o servidor.
    .developer = Não tente novamente com uma versão mais antiga do TLS. O handshake já negocia a versão mais nova à qual os dois lados dão suporte.
TLS_ALERT_UNRECOGNIZED_NAME = O servidor não reconhece o nome do host solicitado pelo cliente no handshake.
    .hint = Verifique o nome do host no endereço e não use um endereço IP no lugar do nome. No servidor, verifique se esse nome está configurado e tem um certificado. Se um proxy reverso encaminhar a conexão, configure-o para enviar o nome do host (SNI) ao servidor.
    .developer = Envie o nome do host do servidor na extensão server_name (SNI), que não pode conter um endereço IP.
TLS_ALERT_UNKNOWN_PSK_IDENTITY = O servidor não reconhece a identidade da chave pré-compartilhada (PSK) que o cliente enviou.
    .hint = Verifique se a identidade PSK e a chave configuradas no cliente são as mesmas que constam nas configurações do servidor.
TLS_ALERT_CERTIFICATE_REQUIRED = O servidor exige um certificado do cliente, mas o cliente não enviou nenhum.
    .hint = No programa cliente, selecione ou configure um certificado do cliente que tenha uma chave privada. O certificado precisa ser de uma autoridade de certificação (AC) aceita pelo servidor e incluir “Autenticação de Cliente” (Client Authentication) no Uso Avançado de Chave.
    .developer = No TLS 1.3, este alerta pode chegar com a primeira leitura, depois que o cliente já concluiu o handshake. Nesse caso, informe que falta um certificado do cliente, e não que a conexão foi perdida.
TLS_ALERT_NO_APPLICATION_PROTOCOL = O servidor não dá suporte a nenhum dos protocolos de aplicação oferecidos pelo cliente, por exemplo, HTTP/2.
    .hint = Verifique se o servidor está configurado para aceitar um protocolo de aplicação oferecido pelo cliente, por exemplo, HTTP/1.1 ou HTTP/2. Se as configurações estiverem corretas, atualize o mais antigo dos dois programas.
    .developer = Compare os nomes de protocolo (ALPN) enviados pelo cliente, por exemplo, h2 e http/1.1, com os nomes que o servidor aceita. O QUIC apresenta este alerta como o erro 0x178, e o Schannel, como uma incompatibilidade de protocolo de aplicação.
TLS_ALERT_ECH_REQUIRED = O cliente encerrou a conexão porque o servidor não aceitou o Encrypted Client Hello (ECH).
    .hint = Conecte-se novamente. Se o erro persistir, peça ao responsável pelo servidor que verifique se as chaves ECH do servidor correspondem à configuração ECH no DNS.
    .developer = Se o servidor tiver enviado novas configurações ECH (retry_configs), use-as para se conectar novamente.

## Certificates and access

TLS_ALERT_BAD_CERTIFICATE = O remetente deste alerta TLS não aceita o certificado do outro computador.
    .hint = Verifique se o certificado do computador que recebeu este alerta não está danificado, já é válido, contém o nome do host e foi emitido por uma autoridade de certificação (AC) confiável. Se o alerta tiver sido enviado pelo servidor, pode estar faltando um certificado do cliente. Para descobrir o motivo, consulte o log do computador que enviou o alerta.
TLS_ALERT_UNSUPPORTED_CERTIFICATE = O remetente deste alerta TLS não aceita o tipo ou a finalidade do certificado do outro computador.
    .hint = Verifique o Uso Avançado de Chave do certificado no computador que recebeu este alerta. O certificado de um servidor precisa incluir “Autenticação de Servidor” (Server Authentication), e o de um cliente, “Autenticação de Cliente” (Client Authentication). Verifique também se o computador que enviou o alerta dá suporte ao tipo de chave do certificado, por exemplo, RSA ou ECDSA.
TLS_ALERT_CERTIFICATE_REVOKED = O remetente deste alerta TLS constatou que o certificado do outro computador foi revogado.
    .hint = Pergunte à autoridade de certificação (AC) por que o certificado foi revogado, pois outras pessoas podem ter a chave privada. Depois, solicite um certificado com uma nova chave privada para o computador que recebeu este alerta.
TLS_ALERT_CERTIFICATE_EXPIRED = O remetente deste alerta TLS constatou que o certificado do outro computador expirou ou ainda não é válido.
    .hint = Renove o certificado do computador que recebeu este alerta e verifique se nenhum certificado intermediário expirou. Se todos os certificados forem válidos, verifique a data e a hora do computador que enviou o alerta. Uma lista de certificados revogados (CRL) expirada no computador que enviou o alerta também pode ser a causa.
    .developer = O Schannel apresenta este alerta com o mesmo código usado quando o certificado da outra parte expirou. Verifique o certificado da outra parte antes de informar ao usuário de quem é o certificado que expirou.
TLS_ALERT_CERTIFICATE_UNKNOWN = O remetente deste alerta TLS não aceita o certificado do outro computador por um motivo que o alerta não especifica.
    .hint = Se um servidor tiver recebido este alerta, um navegador ou outro cliente não aceitou o certificado do servidor. Nesse caso, instale no servidor um certificado que contenha o nome do host e seja de uma autoridade de certificação (AC) em que os clientes confiem. Para descobrir o motivo, consulte o log do computador que enviou o alerta.
TLS_ALERT_UNKNOWN_CA = O remetente deste alerta TLS não confia na autoridade de certificação (AC) que emitiu o certificado do outro computador.
    .hint = Se o certificado tiver sido emitido por uma AC interna, confirme que o certificado raiz dessa AC é legítimo e só então o instale no computador que enviou este alerta. Se o certificado for autoassinado, substitua-o por um certificado de uma AC confiável. Se o certificado raiz já estiver instalado, configure o outro computador para enviar todos os certificados intermediários.
    .developer = O Schannel apresenta este alerta com o mesmo código usado quando o certificado da outra parte não é confiável. Antes de mostrar o erro, verifique se o certificado rejeitado foi o da outra parte ou o do seu programa.
TLS_ALERT_ACCESS_DENIED = O remetente deste alerta TLS não permite a conexão.
    .hint = Se um navegador mostrar este erro, verifique o nome do host no endereço e pergunte ao administrador se um filtro de rede ou um produto de segurança bloqueia o site. Se o servidor exigir um certificado do cliente, verifique se o certificado enviado é o correto e peça ao responsável pelo servidor que permita o acesso com ele.
    .developer = O Schannel apresenta este alerta como um logon negado. Não solicite uma senha ao usuário, pois este alerta não se refere a uma senha.
TLS_ALERT_BAD_CERTIFICATE_STATUS_RESPONSE = O cliente não aceita o status de revogação (resposta OCSP) que o servidor enviou sobre o próprio certificado.
    .hint = Verifique a data e a hora do servidor. Depois, verifique se ele consegue acessar o respondente OCSP da autoridade de certificação (AC) para obter uma resposta OCSP ainda válida.

## Messages

TLS_ALERT_UNEXPECTED_MESSAGE = O remetente deste alerta TLS recebeu uma mensagem que não era esperada neste ponto da conexão.
    .hint = Verifique se os dois programas estão configurados para usar TLS na porta da conexão. Depois, atualize-os. Se o erro persistir, procure um proxy ou um produto de segurança que inspecione conexões TLS.
    .developer = Registre as mensagens do handshake nos dois lados e procure a mensagem que o remetente do alerta não esperava neste ponto.
TLS_ALERT_BAD_RECORD_MAC = O remetente deste alerta TLS recebeu dados que não puderam ser descriptografados ou verificados.
    .hint = Instale as atualizações mais recentes dos programas e dos sistemas operacionais nos dois computadores. Se o erro ocorrer em apenas uma rede, atualize os drivers de rede e verifique os dispositivos de rede e os produtos de segurança entre os dois computadores.
    .developer = Não compartilhe uma conexão TLS entre processos e só a use em vários threads ao mesmo tempo se a biblioteca TLS permitir. Em um processo filho, abra uma nova conexão.
TLS_ALERT_RECORD_OVERFLOW = O remetente deste alerta TLS recebeu um registro TLS maior do que o permitido.
    .hint = Verifique se os dois programas estão configurados para usar TLS na porta da conexão. Depois, atualize-os.
TLS_ALERT_ILLEGAL_PARAMETER = O remetente deste alerta TLS recebeu uma mensagem do handshake com um valor que não é permitido ou que contradiz outro valor.
    .hint = Atualize os dois programas, já que a causa geralmente é um defeito em um dos dois. Se o erro persistir, procure um proxy ou um produto de segurança que inspecione conexões TLS.
TLS_ALERT_DECODE_ERROR = O remetente deste alerta TLS não conseguiu ler uma mensagem porque o tamanho ou um campo da mensagem não é válido.
    .hint = Atualize os programas nos dois computadores, pois é provável que um dos programas monte ou leia as mensagens de forma incorreta. Se o erro persistir, procure um proxy ou um produto de segurança que inspecione conexões TLS.
TLS_ALERT_DECRYPT_ERROR = O remetente deste alerta TLS não conseguiu verificar uma assinatura ou outro valor criptográfico no handshake.
    .hint = Verifique se a chave privada do computador que recebeu este alerta corresponde ao certificado. No Windows, execute o comando certutil -store my como administrador para testar as chaves privadas do computador. Se a conexão usar uma chave pré-compartilhada, verifique se ela é a mesma nos dois computadores.
TLS_ALERT_MISSING_EXTENSION = O remetente deste alerta TLS recebeu uma mensagem do handshake sem uma extensão TLS obrigatória.
    .hint = Se você estiver se conectando com um endereço IP, use o nome do host do servidor, que alguns servidores exigem (SNI). Se o erro persistir, atualize os dois programas.
    .developer = Envie as extensões que o TLS 1.3 exige, por exemplo, supported_versions, signature_algorithms, supported_groups e key_share, e envie o nome do host em server_name.
TLS_ALERT_UNSUPPORTED_EXTENSION = O remetente deste alerta TLS recebeu uma extensão TLS que não havia solicitado.
    .developer = Responda somente com extensões que a outra parte tenha enviado em ClientHello ou CertificateRequest.

## Internal errors

TLS_ALERT_INTERNAL_ERROR = O remetente deste alerta TLS encerrou a conexão devido a um erro interno.
    .hint = Se o alerta tiver sido enviado por um servidor, verifique se ele tem um certificado para o nome do host que o cliente usa. Conecte-se usando esse nome, exigido por alguns servidores (SNI), em vez de um endereço IP. Para descobrir o motivo, consulte o log do computador que enviou o alerta.
    .developer = Passe o nome do host do servidor como nome de destino, para que o cliente o envie no handshake (SNI). O Schannel apresenta este alerta como um erro interno ou como uma mensagem inesperada ou mal formatada, e os dois códigos têm muitas outras causas.
TLS_ALERT_GENERAL_ERROR = O remetente deste alerta TLS encerrou a conexão devido a um erro que o alerta não especifica.
    .hint = Para descobrir o motivo, consulte o log do computador que enviou este alerta.

## Obsolete alerts

TLS_ALERT_DECRYPTION_FAILED = O remetente deste alerta TLS não conseguiu descriptografar dados do outro computador.
    .developer = Não envie este alerta, pois ele pode ajudar um invasor. Em vez disso, envie bad_record_mac (20).
TLS_ALERT_DECOMPRESSION_FAILURE = O remetente deste alerta TLS não conseguiu descompactar dados do outro computador.
    .developer = Desative a compactação TLS, que é obsoleta e não é segura.
TLS_ALERT_NO_CERTIFICATE = O cliente não enviou nenhum certificado ao servidor.
    .hint = Se o servidor exigir um certificado do cliente, selecione ou configure um no programa cliente.
TLS_ALERT_EXPORT_RESTRICTION = O remetente deste alerta TLS recusou a conexão devido a antigas restrições à exportação de criptografia.
    .developer = Não envie este alerta, que não é mais usado no TLS 1.1 nem em versões posteriores.
TLS_ALERT_CERTIFICATE_UNOBTAINABLE = O servidor não conseguiu obter o certificado do cliente do endereço enviado pelo cliente.
TLS_ALERT_BAD_CERTIFICATE_HASH_VALUE = O certificado do cliente que o servidor baixou do endereço especificado não corresponde ao valor de hash enviado pelo cliente.
