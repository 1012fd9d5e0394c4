sspi-unknown-code = Não há explicação para o código { $code }.

## Severity of a code: a single word where possible, shown beside the code. Derived from the number alone.

severity-success = Êxito
severity-informational = Informação
severity-error = Erro

## Labels of the command

label-code = Código
label-symbol = Símbolo
label-severity = Severidade
label-language = Idioma
label-message = Mensagem
label-hint = O que fazer
label-developer = Para desenvolvedores
label-aliases = Também conhecido como:
label-found-on-line = Encontrado na linha { $line }

## Words of a window that explains codes, such as the explorer

label-search = Pesquisar
label-search-placeholder = Código, nome, palavras ou um log inteiro
label-codes = Códigos
label-code-count = Códigos: { $count }
label-found-in-text = Encontrados no texto: { $count }
label-similar-names = Nenhum resultado. Nomes semelhantes
label-nothing-found = Nenhum resultado. Digite um código como 0x8009030C, um nome ou palavras de uma mensagem em qualquer idioma.
label-not-explained = Sem explicação no catálogo
label-system-languages = Sistema
label-pseudo-locale = Pseudolocalidade
label-other-languages = Outros idiomas…
label-language-tags = Tags de idioma
label-ill-formed-tags = Não é uma tag de idioma:
label-copy = Copiar
label-copied = Copiado
label-why = Por que este idioma?
label-requested = Idiomas solicitados:
label-nothing-requested = nenhum (é usado o idioma base)
label-all-languages = Em todos os idiomas
label-fallback = idioma alternativo
label-instead-of = no lugar de { $tag }
label-no-text = não há texto em nenhum idioma
label-right-to-left = Esta janela não exibe corretamente textos escritos da direita para a esquerda.
label-problems = Problemas nos textos personalizados:
label-theme = Tema
label-theme-system = Tema do sistema
label-theme-light = Claro
label-theme-dark = Escuro
label-keys = Atalhos de teclado
label-close = Fechar

## Why a language was tried, as a phrase behind its name

reason-exact = idioma solicitado
reason-parent = mais geral que { $tag }
reason-likely = forma usual de { $tag }
reason-other-region = mesmo idioma de { $tag }, mas de outra região
reason-base = idioma base

## What a language had for a code, as a phrase behind the reason

outcome-found = mensagem encontrada
outcome-no-message = sem mensagem
outcome-no-value = sem mensagem, apenas orientações
outcome-errors = mensagem que contém um erro
outcome-not-tried = não consultado

## Keys, and behind each pair what they do. Write the names of the keys as keyboards of your language have them.

keys-search = Ctrl+F ou /
action-search = Ir para a pesquisa
keys-select = Setas, Page Up, Page Down
action-select = Selecionar um código
keys-list = Enter
action-list = Ir da pesquisa para a lista
keys-type = Qualquer letra, Ctrl+V
action-type = Ir da lista para uma nova pesquisa
keys-copy = Ctrl+C
action-copy = Copiar o texto selecionado ou, se não houver seleção, o símbolo, o código, a mensagem e as orientações
keys-clear = Esc
action-clear = Limpar a pesquisa
keys-next = Tab, Shift+Tab
action-next = Ir para a parte seguinte ou anterior da janela
keys-zoom = Ctrl++, Ctrl+-, Ctrl+0
action-zoom = Ampliar, reduzir, voltar ao tamanho normal
keys-table = F1
action-table = Mostrar esta tabela
