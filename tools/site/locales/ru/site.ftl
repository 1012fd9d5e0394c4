### SPDX-License-Identifier: MIT OR Apache-2.0

## Around every page

language-name = Русский
site-title = что означают коды ошибок входа в Windows
site-description = Что означают коды Windows, Active Directory, Kerberos, TLS и LDAP при сбоях входа и защищенных подключений. Объяснено кодов: { $count }, на шести языках.
skip-link = Перейти к содержимому
nav-label = Главное меню
nav-box = Поиск
nav-numbers = Как читать коды ошибок
nav-languages = Язык
nav-path = Путь к этой странице
nav-start = Главная
footer-free = Свободное программное обеспечение: тексты и программы можно использовать на условиях лицензии MIT или Apache 2.0.
footer-independent = Независимый проект, не продукт корпорации Майкрософт.
footer-source = Посмотреть исходный код или предложить исправление

## Start page

start-heading = Что означает этот код ошибки?
start-lead = Вставьте код Windows, Active Directory, Kerberos, TLS или LDAP, журнал с такими кодами или текст сообщения об ошибке. Вы получите понятное объяснение и узнаете, что делать.
start-lead-without-box = На этом сайте можно узнать, что означают коды Windows, Active Directory, Kerberos, TLS и LDAP и что делать, если они появляются, когда не удается войти в систему или установить защищенное подключение.
start-frequent = Коды, которые часто ищут
start-families = Все коды

## The box on the start page

box-explain = Объяснить
box-clear = Очистить
box-without-script = Для поля поиска нужен JavaScript. Все остальное на сайте работает без него.
box-private = Вставленный текст остается на вашем компьютере. Браузер сам находит в нем коды и никуда не отправляет этот текст. Политика безопасности содержимого (Content Security Policy) этой страницы также блокирует подключения к любому серверу, кроме того, с которого загружена сама страница.
box-examples = Примеры:
box-loading = Загрузка объяснений…
box-failed = Не удалось загрузить объяснения. Обновите страницу или найдите код в списках ниже.
box-from-file = Эта страница открыта из файла, а браузеры загружают объяснения только с веб-сервера. Списки ниже работают и в этом случае.
box-text = Ваш текст с выделенными кодами
box-count = Найдено: { $count }
box-times = Вхождений: { $count }
box-lines = Строки: { $lines }
box-link = Копировать ссылку на эти коды
box-link-copied = Ссылка скопирована. В ней есть коды, но нет вашего текста.
box-other-language = Совпадение с текстом объяснения на другом языке: { $language }
box-more = Не показано кодов: { $count }

## What a number is made of, as phrases behind the number

parts-win32 = Ошибка Win32
parts-hresult = HRESULT: компонент (facility) { $facility }, номер { $number }
parts-hresult-win32 = HRESULT, который содержит ошибку Win32 с кодом { $error }
parts-ntstatus = NTSTATUS: компонент (facility) { $facility }, номер { $number }
parts-hresult-ntstatus = HRESULT, который содержит NTSTATUS { $status }
parts-com-err = Ошибка библиотек MIT Kerberos и Heimdal, номер { $number }
parts-customer = Код задан программой или средой выполнения, а не системой Windows

## The page of a code

code-title = что означает и что делать
code-number = Числовое значение
spelling-hexadecimal = шестнадцатеричное
spelling-decimal = десятичное
spelling-signed = десятичное со знаком
spelling-unsigned = десятичное без знака
spelling-hresult = в виде HRESULT
spelling-event = в событиях Windows
spelling-mit = в библиотеках MIT Kerberos и Heimdal
spelling-data = в ошибках LDAP службы Active Directory
spelling-short = для поля поиска
code-names = Другие имена
code-parts = Структура кода
code-twins = Другие коды с тем же смыслом
code-not = Не путайте с этими кодами
code-neighbours = Соседние коды
code-previous = Предыдущий код
code-next = Следующий код
code-languages = На других языках
code-rare = Этот код встречается редко. В каталоге есть его имя и числовое значение, но нет объяснения.

## Families

family-sspi = SSPI и Schannel
family-sspi-about = Коды, которые Windows возвращает программе, когда та выполняет вход пользователя или защищает подключение. Имена начинаются с `SEC_E_` или `SEC_I_`.
family-certificates = Сертификаты и подписи
family-certificates-about = Сертификаты, их цепочки и отзыв, подписанные файлы и сообщения. Имена начинаются с `CERT_E_`, `TRUST_E_`, `CRYPT_E_` или `CERTSRV_E_`.
family-keys = Ключи и поставщики служб шифрования
family-keys-about = Ключи и поставщики служб шифрования, которые их хранят. Имена начинаются с `NTE_`.
family-smart-cards = Смарт-карты
family-smart-cards-about = Смарт-карты, устройства чтения и ПИН-коды. Имена начинаются с `SCARD_`.
family-ntstatus = NTSTATUS
family-ntstatus-about = Внутренние коды состояния Windows. В событиях 4625 и 4776 и в ответах файловых серверов они указаны в виде чисел. Имена начинаются с `STATUS_`.
family-win32 = Ошибки Win32
family-win32-about = Коды системных ошибок Windows. Они встречаются также внутри HRESULT и после слова «data» в ошибках Active Directory. Большинство имен начинается с `ERROR_`.
family-kerberos = Kerberos
family-kerberos-about = Ошибки Kerberos, о которых сообщает центр распространения ключей (KDC) или служба. Они видны в событиях 4768, 4769 и 4771, а также в сообщениях MIT Kerberos, Heimdal и Java. Имена начинаются с `KDC_ERR_` или `KRB_`.
family-tls = Оповещения TLS
family-tls-about = Оповещения, которые одна из сторон подключения TLS отправляет, чтобы сообщить о проблеме или закрыть подключение. Они видны в событиях Schannel, в OpenSSL и в браузерах. Здесь их имена начинаются с `TLS_ALERT_`.
family-ldap = Коды результатов LDAP
family-ldap-about = Коды результатов, которые возвращают серверы каталогов, например Active Directory и OpenLDAP, а также ошибки, о которых сообщает сам клиент LDAP. Имена начинаются с `LDAP_`.

## Headings within a family

group-success = Успех
group-informational-codes = Информационные коды (это не ошибки)
group-errors = Ошибки
group-signatures-of-files = Подписи файлов
group-how-signatures-are-checked = Проверка подписей
group-certificate-chains = Цепочки сертификатов
group-validity-and-revocation = Срок действия и отзыв
group-names-and-purposes-of-certificates = Имена и назначение сертификатов
group-certificate-requests = Запросы сертификатов
group-certificates-stores-and-files = Сертификаты, хранилища и файлы
group-signed-and-encrypted-messages = Подписанные и зашифрованные сообщения
group-settings-of-the-computer = Параметры компьютера
group-access-to-a-private-key = Доступ к закрытому ключу
group-operations-with-a-key = Операции с ключом
group-cryptographic-providers-and-algorithms = Поставщики служб шифрования и алгоритмы
group-tpm-and-windows-hello = Доверенный платформенный модуль (TPM) и Windows Hello
group-service = Служба смарт-карт
group-readers = Устройства чтения
group-cards = Карты
group-pins-and-access = ПИН-коды и доступ
group-certificates-and-keys = Сертификаты и ключи
group-programs = Вызовы функций из программ
group-steps-of-a-sign-in = Этапы входа в систему
group-sign-in-and-accounts = Вход в систему и учетные записи
group-access-and-file-sharing = Права доступа и общий доступ к файлам
group-any-function = Общие ошибки, которые может вернуть любая функция
group-passwords = Пароли
group-domains-and-domain-controllers = Домены и контроллеры домена
group-trust-between-a-computer-and-a-domain = Отношения доверия между компьютером и доменом
group-authentication-protocols = Протоколы проверки подлинности
group-directory-services = Службы каталогов
group-file-servers-and-shares = Файловые серверы и общие папки
group-remote-procedure-calls = Удаленный вызов процедур (RPC)
group-secure-web-connections = Защищенные подключения к веб-серверам
group-vpn-and-remote-access = VPN и удаленный доступ
group-success-and-steps-of-the-sign-in = Успех и этапы входа в систему
group-accounts-and-passwords = Учетные записи и пароли
group-services-and-their-names = Службы и имена субъектов-служб (SPN)
group-tickets-and-clocks = Билеты и системные часы
group-keys-and-encryption-types = Ключи и типы шифрования
group-trust-between-realms = Отношения доверия между областями Kerberos
group-smart-cards-and-certificates = Смарт-карты и сертификаты
group-messages-and-the-protocol = Сообщения и протокол
group-closures-and-warnings = Закрытие подключения и предупреждения
group-negotiation = Согласование
group-certificates-and-access = Сертификаты и доступ
group-messages = Сообщения
group-internal-errors = Внутренние ошибки
group-obsolete-alerts = Устаревшие оповещения
group-success-and-next-steps = Успех и следующие шаги
group-sign-in-and-protection = Вход в систему и защита подключения
group-operations-and-limits = Операции и ограничения
group-names-and-entries = Имена и записи
group-attributes-and-values = Атрибуты и значения
group-errors-of-the-ldap-client = Ошибки клиента LDAP
group-shared = Коды, которые означают то же, что и коды других семейств
group-rare = Редкие коды без объяснения

## The page that explains how to read such numbers

numbers-title = Как читать коды ошибок Windows, Active Directory, Kerberos и TLS
numbers-description = HRESULT, NTSTATUS, Win32, «data 52e», Kerberos и TLS: как узнать, что это за код, и что означают его цифры.
numbers-heading = Как читать коды ошибок
numbers-lead = Одну и ту же ошибку одна программа показывает как шестнадцатеричное число, а другая — как отрицательное. Понять, что за код перед вами, помогут несколько правил.
numbers-spellings-heading = Один код, три формы записи
numbers-spellings = Программы записывают код в шестнадцатеричном виде или в десятичном — со знаком либо без знака. Все три формы записи обозначают одни и те же 32 бита. Если код HRESULT или NTSTATUS означает ошибку, старший бит равен 1, поэтому десятичное число со знаком отрицательно.
numbers-parts-heading = Что означают цифры
numbers-parts = Многие коды Windows — это HRESULT. В шестнадцатеричной записи у HRESULT восемь цифр. По первой цифре видно, ошибка это (обычно 8) или успех (обычно 0). Следующие три цифры — это номер компонента Windows (по-английски facility), которому принадлежит код, а последние четыре — номер кода в пределах компонента.
numbers-parts-severity = Ошибка
numbers-parts-facility = Компонент { $facility }: SSPI
numbers-parts-number = Номер в пределах компонента
numbers-parts-first-bit = Никогда не опускайте первую цифру: `0x80090321` — это ошибка `SEC_E_BUFFER_TOO_SMALL`, а `0x00090321` — информационный код `SEC_I_RENEGOTIATE`.
numbers-facilities = Номера компонентов здесь десятичные, а в скобках указано, с чего начинается код ошибки. К компоненту 9 (`0x8009`) относятся коды SSPI, коды ошибок при работе с ключами, коды сертификатов с именами на `CRYPT_E_` или `CERTSRV_E_`, а также часть кодов `TRUST_E_`. К компоненту 11 (`0x800B`) относятся остальные коды сертификатов, к компоненту 16 (`0x8010`) — коды смарт-карт, а к компоненту 7 (`0x8007`) — ошибки Win32. У остальных компонентов свои номера, например 19 (`0x8013`) у .NET и 36 (`0x8024`) у Центра обновления Windows.
numbers-win32-heading = Ошибка Win32 внутри HRESULT
numbers-win32 = Если код начинается с `0x8007`, последние четыре цифры — это код ошибки Win32. Переведите составленное из них число из шестнадцатеричной системы в десятичную. Например, код `0x8007052E` заканчивается на 052E, а это 1326, то есть `ERROR_LOGON_FAILURE`.
numbers-ntstatus-heading = NTSTATUS в событиях входа
numbers-ntstatus = Как правило, коды, которые начинаются с `0xC000`, — это ошибки NTSTATUS, то есть внутренние коды состояния Windows. В событии 4625 таких кодов два: «Состояние» (Status) — общий результат, а «Подсостояние» (Sub Status), если оно не равно 0, — точная причина. Если HRESULT содержит ошибку NTSTATUS, первая цифра такого HRESULT не C, а D: `0xC000006D` превращается в `0xD000006D`.
numbers-ntstatus-table = Частые значения полей «Состояние» (Status) и «Подсостояние» (Sub Status)
numbers-directory-heading = «data 52e»: вход в Active Directory по протоколу LDAP
numbers-directory = Если Active Directory отказывает во входе по протоколу LDAP (операция bind), обычно возвращается код результата LDAP 49 (`LDAP_INVALID_CREDENTIALS`). По числу перед «LdapErr» (обычно 80090308) редко можно понять, в чем причина. Она указана шестнадцатеричным числом после слова «data», и почти всегда это код ошибки Win32:
numbers-directory-table = Частые значения после слова «data»
numbers-kerberos-heading = Коды Kerberos в событиях Windows, а также в MIT Kerberos и Heimdal
numbers-kerberos = В событиях 4768, 4769 и 4771 код ошибки, который вернул центр распространения ключей (KDC), записан в шестнадцатеричном виде. Например, значение `0x18` в поле «Код ошибки» (Failure Code) — это 24, то есть `KDC_ERR_PREAUTH_FAILED`. Библиотеки MIT Kerberos и Heimdal прибавляют к коду число -1765328384, и 24 превращается в -1765328360.
numbers-kerberos-table = Частые значения полей «Код результата» (Result Code) и «Код ошибки» (Failure Code)
numbers-small-heading = Небольшие числа понятны только в контексте
numbers-small = Небольшое число само по себе неоднозначно: 49 в Kerberos означает одно, в TLS — другое, а в LDAP — третье. Посмотрите на слова рядом с числом, например «SSL alert number 49», «alert code is 49» или «LDAP: error code 49». В поле поиска введите `krb 49`, `tls 49` или `ldap 49`.
numbers-column-value = Значение
numbers-column-code = Код и объяснение

## Other pages

missing-title = Такой страницы нет
missing-text = Проверьте числовое значение или имя кода в адресе страницы либо найдите код с помощью поиска.
missing-link = Найти код
