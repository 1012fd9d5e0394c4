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
