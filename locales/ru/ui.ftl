sspi-unknown-code = Для кода { $code } нет объяснения.

## Severity of a code: a single word where possible, shown beside the code. Derived from the number alone.

severity-success = Успех
severity-informational = Сведения
severity-error = Ошибка

## Labels of the command

label-code = Код
label-symbol = Символьное имя
label-severity = Уровень
label-language = Язык
label-message = Сообщение
label-hint = Что делать
label-developer = Для разработчиков
label-aliases = Другие имена:
label-found-on-line = Найдено в строке { $line }

## Words of a window that explains codes, such as the explorer

label-search = Поиск
label-search-placeholder = Код, имя, слова или весь текст журнала
label-codes = Коды
label-code-count = Кодов: { $count }
label-found-in-text = Найдено в тексте: { $count }
label-similar-names = Ничего не найдено. Есть похожие имена
label-nothing-found = Ничего не найдено. Введите числовой код (например, 0x8009030C), символьное имя или слова из сообщения на любом языке.
label-not-explained = Для кода нет объяснения
label-system-languages = Как в системе
label-pseudo-locale = Псевдолокаль
label-other-languages = Другие…
label-language-tags = Языковые теги
label-ill-formed-tags = Не распознано как языковой тег:
label-copy = Копировать
label-copied = Скопировано
label-why = Почему этот язык?
label-requested = Запрошено:
label-nothing-requested = ничего, поэтому используется базовый язык
label-all-languages = На всех языках
label-fallback = резервный вариант
label-instead-of = вместо { $tag }
label-no-text = нет текста ни на одном языке
label-right-to-left = Это окно не поддерживает вывод текста справа налево.
label-problems = Проблем в добавленных текстах:
label-theme = Тема
label-theme-system = Системная тема
label-theme-light = Светлая тема
label-theme-dark = Темная тема
label-keys = Сочетания клавиш
label-close = Закрыть

## Why a language was tried, as a phrase behind its name

reason-exact = запрошенный язык
reason-parent = более общий язык, чем { $tag }
reason-likely = обычный вариант для { $tag }
reason-other-region = язык тот же, что у { $tag }, но регион другой
reason-base = базовый язык

## What a language had for a code, as a phrase behind the reason

outcome-found = текст найден
outcome-no-message = нет сообщения
outcome-no-value = нет текста, только подсказка
outcome-errors = ошибка в тексте сообщения
outcome-not-tried = не проверялся

## Keys, and behind each pair what they do. Write the names of the keys as keyboards of your language have them.

keys-search = Ctrl+F или /
action-search = Перейти к поиску
keys-select = Вверх, Вниз, Page Up, Page Down
action-select = Выбрать код
keys-list = Enter
action-list = Перейти из поля поиска в список
keys-type = Любая буква, Ctrl+V
action-type = Начать новый поиск, находясь в списке
keys-copy = Ctrl+C
action-copy = Копировать выделенный текст, а если ничего не выделено — символьное имя, код, сообщение и подсказки
keys-clear = Esc
action-clear = Очистить поле поиска
keys-next = Tab, Shift+Tab
action-next = Перейти к следующей или предыдущей части окна
keys-zoom = Ctrl++, Ctrl+-, Ctrl+0
action-zoom = Увеличить, уменьшить, сбросить масштаб
keys-table = F1
action-table = Открыть или закрыть эту таблицу
