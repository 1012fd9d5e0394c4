## Service

SCARD_E_NO_SERVICE = O serviço de cartão inteligente não está em execução ou não pode ser acessado.
    .hint = No Windows, conecte o leitor, inicie o serviço “Cartão inteligente” em services.msc, se necessário, e reinicie o programa. Em uma sessão da Área de Trabalho Remota, conecte o leitor ao seu próprio computador e redirecione os cartões inteligentes para a sessão. No Linux, instale o pcscd e execute o comando sudo systemctl enable --now pcscd.socket para iniciar o serviço.
    .developer = No Windows, o serviço é interrompido depois que o último leitor é removido. Libere o contexto, chame SCardEstablishContext novamente após uma pausa ou quando o evento retornado por SCardAccessStartedEvent for sinalizado e, em seguida, liste os leitores outra vez.
SCARD_E_SERVICE_STOPPED = O serviço de cartão inteligente foi interrompido ou não é compatível com o programa.
    .hint = No Windows, conecte o leitor e reinicie o programa, pois o serviço é interrompido quando o último leitor é desconectado. No Linux, o erro significa que o programa e o pcscd usam versões diferentes do pcsc-lite, o que ocorre, por exemplo, quando o programa é um Flatpak. Atualize o programa e o pcscd e remova outras instalações do pcsc-lite.
    .developer = Libere o contexto com SCardReleaseContext e chame SCardEstablishContext novamente. O contexto antigo não volta a funcionar quando um leitor é reconectado.
SCARD_F_COMM_ERROR = O programa e o serviço de cartão inteligente não conseguiram se comunicar.
    .hint = Reinicie o serviço de cartão inteligente com o comando sudo systemctl restart pcscd no Linux ou em services.msc (“Cartão inteligente”) no Windows e reinicie o programa. Se o comando sudo journalctl -u pcscd mostrar “unauthorized”, crie uma regra do polkit que permita o acesso somente à conta que precisa usar o cartão. Se você usar a Área de Trabalho Remota e não precisar de cartão, desative o redirecionamento de cartões inteligentes.
SCARD_F_INTERNAL_ERROR = Ocorreu um erro interno no serviço de cartão inteligente, no driver do cartão ou no do leitor.
    .hint = Retire o cartão, insira-o novamente e reinicie o programa. Se o erro persistir, instale as versões mais recentes dos drivers do cartão e do leitor.
SCARD_E_UNEXPECTED = A operação com o cartão inteligente falhou de forma inesperada, ou não há suporte para ela.
    .hint = Retire o cartão, insira-o novamente e repita a operação. Se o erro persistir no Windows, instale a versão mais recente do driver do cartão. No Linux, o erro significa que o leitor ou o driver do leitor não dá suporte ao que o programa solicitou. Nesse caso, instale a versão mais recente do programa ou experimente outro leitor.
    .developer = No pcsc-lite, o número deste código sempre significa que não há suporte para um recurso, por exemplo, em SCardControl ou SCardGetAttrib. No Windows, o código de recurso sem suporte tem um número diferente. Por isso, para verificar se falta suporte a um recurso, use o símbolo SCARD_E_UNSUPPORTED_FEATURE em vez de um número.

## Readers

SCARD_E_NO_READERS_AVAILABLE = Nenhum leitor de cartão inteligente foi encontrado.
    .hint = Conecte o leitor e verifique se ele aparece no Gerenciador de Dispositivos ou, no Linux, na saída do comando pcsc_scan. Em uma sessão da Área de Trabalho Remota, conecte o leitor ao seu próprio computador e redirecione os cartões inteligentes na Conexão de Área de Trabalho Remota, em “Recursos Locais” (Local Resources) > “Mais” (More). Se o GnuPG usar o leitor no Linux, execute o comando gpgconf --kill scdaemon e reconecte o leitor.
    .developer = Na inicialização do programa, não apresente este código como uma falha. Aguarde um leitor com SCardGetStatusChange e o nome de leitor \\?PnP?\Notification ou, se o sistema não der suporte a esse nome, chame SCardListReaders repetidamente.
SCARD_E_UNKNOWN_READER = Não foi encontrado nenhum leitor de cartão inteligente com o nome solicitado.
    .hint = Reconecte o leitor e reinicie o programa. Se o leitor for escolhido nas configurações do programa, selecione-o novamente, pois o número no fim do nome pode mudar.
    .developer = Não armazene os nomes dos leitores. Chame SCardListReaders novamente e trate este código como a remoção do leitor.
SCARD_E_READER_UNAVAILABLE = O leitor de cartão inteligente não está disponível no momento.
    .hint = Reconecte o leitor diretamente ao computador, sem usar um hub USB, e reinicie o programa. Se o erro persistir, experimente outra porta USB e atualize o driver do leitor.
    .developer = O leitor foi removido ou não pôde ser ligado. Encerre a conexão com o cartão e chame SCardListReaders novamente.

## Cards

SCARD_E_NO_SMARTCARD = É necessário um cartão inteligente, mas nenhum foi encontrado no leitor.
    .hint = Insira o cartão até o fim, com o chip voltado para o lado correto, ou coloque-o sobre o leitor sem contato. Se o cartão já estiver no leitor, retire-o, limpe os contatos e insira-o novamente. Em uma sessão da Área de Trabalho Remota, verifique também se os cartões inteligentes do seu próprio computador são redirecionados para a sessão.
    .developer = Aguarde um cartão com SCardGetStatusChange antes de chamar SCardConnect.
SCARD_W_UNRESPONSIVE_CARD = O cartão inteligente não responde ao leitor.
    .hint = Retire o cartão, limpe os contatos e insira-o até o fim, com o chip voltado para o lado correto. Se ele ainda não responder, experimente outro leitor e, se falhar em todos, peça um novo cartão ao emissor. Se for um cartão de memória, isto é, um cartão com chip, mas sem processador, você precisará de um software especial para o leitor.
    .developer = Se SCardConnect retornar este código quando SCARD_PROTOCOL_T0 e SCARD_PROTOCOL_T1 são solicitados juntos, solicite somente SCARD_PROTOCOL_T0. Para desligar e religar o cartão, conecte-se com SCARD_SHARE_DIRECT e chame SCardReconnect com SCARD_UNPOWER_CARD. No pcsc-lite, SCardReconnect retorna este código se o cartão não iniciar.
SCARD_W_UNPOWERED_CARD = O cartão inteligente está sem energia, e não é possível se comunicar com ele.
    .hint = Limpe os contatos do cartão e insira-o até o fim, com o chip voltado para o lado correto, ou experimente outro leitor. Se o leitor tiver vários slots, certifique-se de que o programa use aquele em que está o cartão. Se for um cartão de memória, isto é, um cartão com chip, mas sem processador, você precisará de um software especial para o leitor.
SCARD_W_REMOVED_CARD = O cartão inteligente foi removido, ou o contato com ele foi perdido.
    .hint = Insira o cartão novamente, ou coloque-o outra vez sobre o leitor sem contato, e repita a operação. Não mova o cartão até o fim da operação. Se ninguém moveu o cartão, limpe os contatos ou experimente outro leitor.
    .developer = Trate este código como um evento normal. Encerre a conexão e aguarde um cartão com SCardGetStatusChange. Se uma chamada anterior indicou que um comando ou uma transação falhou, mostre esse erro em vez deste código.
SCARD_W_RESET_CARD = O cartão inteligente foi reinicializado, e o estado anterior da conexão com ele foi perdido.
    .hint = Feche os outros programas que usam o cartão e repita a operação. Se o PIN for solicitado, digite-o novamente. A reinicialização não apaga nada do cartão.
    .developer = Chame SCardReconnect, selecione novamente o aplicativo no cartão e solicite o PIN outra vez. Use transações curtas, pois o Windows reinicializa o cartão se passarem cinco segundos sem nenhuma operação em uma transação. Encerre a conexão com SCARD_LEAVE_CARD.
SCARD_E_SHARING_VIOLATION = Outro programa está usando o cartão inteligente ou o leitor.
    .hint = Feche os outros programas que usam o cartão, por exemplo, um navegador, um programa de assinatura ou o GnuPG, e tente novamente. Se o outro programa for o GnuPG, execute o comando gpgconf --kill scdaemon para liberar o cartão. Se o erro persistir, retire e insira novamente o cartão ou a chave de segurança USB.
    .developer = Conecte-se com SCARD_SHARE_SHARED em vez de SCARD_SHARE_EXCLUSIVE e repita a tentativa algumas vezes. No Windows, SCARD_SHARE_DIRECT também é exclusivo. Use transações curtas e encerre a conexão assim que o trabalho terminar.
SCARD_E_PROTO_MISMATCH = O programa e o cartão inteligente não conseguiram negociar o protocolo de transmissão.
    .hint = Feche os outros programas que usam o cartão, retire-o e insira-o novamente. Se o erro persistir, instale a versão mais recente do programa ou experimente outro leitor.
    .developer = Solicite SCARD_PROTOCOL_T0 e SCARD_PROTOCOL_T1 em SCardConnect e chame SCardTransmit com o protocolo retornado. No pcsc-lite, uma conexão anterior, feita por qualquer programa com SCARD_PROTOCOL_RAW, pode causar este código.
SCARD_E_NOT_TRANSACTED = Um comando enviado ao cartão inteligente ou uma transação com ele falhou.
    .hint = Insira o cartão com firmeza, ou mantenha-o imóvel sobre o leitor sem contato, e tente novamente. Se o erro persistir, atualize o driver do leitor, conecte o leitor a outra porta USB, sem usar um hub USB, ou experimente outro leitor.
    .developer = Chame SCardReconnect e repita toda a sequência de comandos, já que o cartão pode ter sido reinicializado. SCardEndTransaction também retorna este código se não houver nenhuma transação aberta. Se uma chamada posterior indicar que o cartão foi removido, isso é apenas consequência desta falha.
SCARD_E_COMM_DATA_LOST = A comunicação entre o leitor e o cartão inteligente falhou.
    .hint = Insira o cartão até o fim, aguarde alguns segundos e repita a operação. Se o erro persistir, limpe os contatos do cartão ou experimente outro leitor ou outra porta USB.
    .developer = Se este código for retornado logo após a inserção de um cartão, aguarde um instante, chame SCardReconnect e repita o comando.
SCARD_E_UNKNOWN_CARD = O sistema ou o driver do cartão não reconhece o cartão inteligente.
    .hint = Verifique se o cartão inserido é o correto. Em seguida, instale o driver do cartão (minidriver) mais recente, fornecido pelo emissor ou pelo fornecedor do cartão. No Windows, execute o comando certutil -scinfo para verificar a instalação. Se não houver nenhum driver instalado para o cartão, a linha “Card” fica vazia.
SCARD_W_UNSUPPORTED_CARD = O leitor não é compatível com este cartão inteligente.
    .hint = Verifique se o cartão inserido é o correto e experimente-o em outro leitor. Se for um cartão de memória, isto é, um cartão com chip, mas sem processador, você precisará de um software especial para o leitor.

## PINs and access

SCARD_W_WRONG_CHV = O PIN digitado para o cartão inteligente está incorreto.
    .hint = Verifique a tecla Num Lock e o layout do teclado. Como alguns cartões têm vários PINs, verifique também se o PIN é o correto para o cartão e para a operação. Não tente adivinhá-lo, pois ele é bloqueado após algumas tentativas incorretas. Se você não souber o PIN, consulte o emissor do cartão.
    .developer = Mostre o número de tentativas restantes, se o cartão o informar. Nunca reenvie automaticamente um PIN armazenado, pois toda tentativa com um PIN incorreto é contada.
SCARD_W_CHV_BLOCKED = O PIN do cartão inteligente está bloqueado porque foi digitado incorretamente muitas vezes.
    .hint = Siga as instruções do emissor do cartão para desbloquear o PIN com o PUK ou peça o desbloqueio ao emissor ou ao administrador. Não tente adivinhar o PUK, pois ele também pode ser bloqueado e, nesse caso, talvez seja preciso substituir o cartão. Enquanto o PIN não for desbloqueado, nem mesmo o PIN correto funcionará.
    .developer = Não envie o PIN novamente. Avise ao usuário que é preciso desbloquear o PIN.
SCARD_E_INVALID_CHV = O PIN digitado para o cartão inteligente não é válido.
    .hint = Se você estiver alterando o PIN, digite o novo PIN exatamente da mesma forma nas duas vezes e siga as regras do cartão quanto ao tamanho e aos caracteres. Caso contrário, verifique o PIN antes de tentar novamente, pois o cartão pode contar as tentativas incorretas.
SCARD_W_CARD_NOT_AUTHENTICATED = O cartão inteligente só permite esta operação depois que o PIN é digitado.
    .hint = Feche os outros programas que usam o cartão, já que outro programa pode reinicializá-lo depois que o PIN é digitado. Em seguida, inicie a operação novamente e digite o PIN quando for solicitado.
    .developer = Verifique o PIN na mesma transação da operação, pois essa verificação se perde se outro programa reinicializar o cartão.
SCARD_W_CANCELLED_BY_USER = O usuário cancelou a operação com o cartão inteligente.
    .hint = Para concluir a operação, inicie-a novamente e digite o PIN ou selecione o cartão quando isso for solicitado.
    .developer = Não apresente este código como um erro, mas ofereça a opção de iniciar a operação novamente.
SCARD_W_SECURITY_VIOLATION = O acesso ao cartão inteligente ou ao serviço de cartão inteligente foi negado.
    .hint = No Linux, o polkit só permite, por padrão, o acesso a cartões inteligentes na sessão local ativa. Se o acesso por SSH ou por um serviço for intencional, permita org.debian.pcsc-lite.access_pcsc e org.debian.pcsc-lite.access_card em uma regra do polkit somente para a conta que o comando sudo journalctl -u pcscd mostra. No Windows, pergunte ao emissor o que o cartão permite.

## Certificates and keys

SCARD_E_NO_SUCH_CERTIFICATE = O certificado solicitado não foi encontrado no cartão inteligente.
    .hint = Verifique se o cartão inserido é o correto. No Windows, execute o comando certutil -scinfo para ver os certificados do cartão e pressione Esc se o PIN for solicitado. Se o certificado não estiver no cartão, peça ao emissor que o adicione.
SCARD_E_NO_KEY_CONTAINER = O contêiner de chaves solicitado não foi encontrado no cartão inteligente.
    .hint = Se você estiver usando a Área de Trabalho Remota, instale a mesma versão do driver do cartão (minidriver) nos dois computadores. Caso contrário, verifique se o cartão inserido é o correto e selecione um certificado deste cartão. No Windows, execute o comando certutil -scinfo para ver os certificados e os contêineres de chaves do cartão.
    .developer = Leia o nome do contêiner no cartão, e não nas configurações. Como minidrivers e módulos PKCS #11 formam os nomes de maneiras diferentes, um nome armazenado pode não existir para o driver em uso.
SCARD_E_UNSUPPORTED_FEATURE = O cartão inteligente, o driver do cartão ou o sistema não dá suporte à operação solicitada.
    .hint = Se o erro só aparecer em um log do FreeRDP e o cartão funcionar, nenhuma ação é necessária. Caso contrário, instale o driver do cartão (minidriver) mais recente. Se o erro persistir, pergunte ao emissor ou ao fornecedor do cartão se o cartão dá suporte à operação, por exemplo, ao algoritmo de assinatura ou à importação de uma chave.
    .developer = Não dependa de uma primeira chamada a NCryptSignHash que só consulte o tamanho. Se for usado RSA-PSS, este código talvez só seja retornado pela segunda chamada, depois que o PIN for digitado. Use o símbolo em vez do número, pois este código tem números diferentes no pcsc-lite e no Windows.

## Programs

SCARD_E_CANCELLED = O programa cancelou uma operação que aguardava um cartão inteligente ou um leitor.
    .hint = Se o cartão funcionar, nenhuma ação é necessária, pois é comum que um programa pare de aguardar um cartão, por exemplo, quando uma janela é fechada.
    .developer = Não trate este código como um erro. Como SCardCancel foi chamada para este contexto, encerre a espera ou chame SCardGetStatusChange novamente.
SCARD_E_INVALID_HANDLE = A conexão do programa com o cartão inteligente ou com o serviço de cartão inteligente não é mais válida.
    .hint = Reinicie o programa. Uma conexão deixa de ser válida, por exemplo, quando o leitor é desconectado ou quando o serviço de cartão inteligente é reiniciado.
    .developer = Chame SCardEstablishContext novamente e conecte-se ao cartão outra vez com o novo contexto. Se o serviço não tiver sido reiniciado, verifique se não foi o próprio programa que fechou o identificador.
SCARD_E_INSUFFICIENT_BUFFER = A memória que o programa forneceu é pequena demais para os dados do cartão inteligente ou do leitor.
    .hint = Se o cartão funcionar, nenhuma ação é necessária, já que muitos programas repetem a solicitação com mais memória. Caso contrário, instale a versão mais recente do programa.
    .developer = Chame novamente funções como SCardListReaders com o tamanho retornado, já que a lista pode crescer entre duas chamadas. No pcsc-lite, como SCardTransmit não retorna nenhum tamanho, passe 258 bytes ou, para respostas estendidas, 65.538 bytes. As versões do pcsc-lite anteriores à 1.9.8 rejeitam buffers com mais de 65.548 bytes.
