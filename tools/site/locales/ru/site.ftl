### SPDX-License-Identifier: MIT OR Apache-2.0

## Around every page

language-name = Русский
site-title = коды ошибок входа в Windows
site-description = Что означают коды Windows, Active Directory, Kerberos, TLS и LDAP, когда не удается войти в систему или установить защищенное подключение. Кодов: { $count }.
skip-link = Перейти к содержимому
nav-label = Главное меню
nav-box = Поиск
nav-numbers = Как читать код
nav-languages = Язык
nav-path = Путь к этой странице
nav-start = Главная
footer-free = Свободное программное обеспечение: тексты и программы можно использовать по лицензии MIT или Apache 2.0.
footer-independent = Независимый проект, не продукт корпорации Майкрософт.
footer-source = Исходный код и исправления

## Start page

start-heading = Что означает этот код ошибки?
start-lead = Вставьте код, журнал или текст диалогового окна Windows, Active Directory, Kerberos, TLS или LDAP. Вы получите понятное объяснение и узнаете, что делать.
start-lead-without-box = Коды Windows, Active Directory, Kerberos, TLS и LDAP, которые появляются, когда не удается войти в систему или установить защищенное подключение. Для каждого кода есть понятное объяснение и указание, что делать.
start-frequent = Чаще всего ищут
start-families = Все коды

## The box on the start page

box-explain = Объяснить
box-clear = Очистить
box-without-script = Для поля поиска нужен JavaScript. Все остальные страницы работают без него.
box-private = Вставленный текст остается на вашем компьютере: его разбирает браузер, а политика безопасности этой страницы запрещает подключения к любым другим серверам.
box-examples = Примеры:
box-loading = Загрузка объяснений…
box-failed = Не удалось загрузить объяснения. Обновите страницу или найдите код в списках ниже.
box-from-file = Браузеры загружают объяснения только с веб-сервера, а не из файла. Списки ниже работают и без них.
box-text = Ваш текст с отмеченными кодами
box-count = Найдено: { $count }
box-times = { $count } ×
box-lines = Строки: { $lines }
box-link = Копировать ссылку на эти коды
box-link-copied = Ссылка скопирована. В ней есть коды, но нет вашего текста.
box-other-language = Найдено на языке: { $language }
box-more = Не показано: { $count }

## What a number is made of, as phrases behind the number

parts-win32 = Ошибка Win32
parts-hresult = HRESULT компонента (facility) { $facility }, номер { $number }
parts-hresult-win32 = HRESULT, который содержит ошибку Win32 { $error }
parts-ntstatus = NTSTATUS компонента (facility) { $facility }, номер { $number }
parts-hresult-ntstatus = HRESULT, который содержит NTSTATUS { $status }
parts-com-err = Ошибка библиотеки Kerberos (MIT или Heimdal), номер { $number }
parts-customer = Определен программой, а не корпорацией Майкрософт

## The page of a code

code-title = значение и решение
code-number = Число
spelling-hexadecimal = шестнадцатеричное
spelling-decimal = десятичное
spelling-signed = десятичное со знаком
spelling-unsigned = десятичное без знака
spelling-hresult = в виде HRESULT
spelling-event = в событиях Windows
spelling-mit = в Kerberos (MIT и Heimdal)
spelling-data = в ошибках LDAP службы Active Directory
spelling-short = в поиске
code-names = Другие имена
code-parts = Строение
code-twins = Та же ошибка с другим кодом
code-not = Не следует путать с кодами
code-neighbours = Соседние числа
code-previous = Предыдущий код
code-next = Следующий код
code-languages = На других языках
code-rare = Этот код редкий. В каталоге есть его имя и число, но нет объяснения.

## Families

family-sspi = SSPI и Schannel
family-sspi-about = Ответы Windows программам, которые выполняют вход в систему или защищают подключение. Имена начинаются с `SEC_E_` или `SEC_I_`.
family-certificates = Сертификаты и подписи
family-certificates-about = Сертификаты, их цепочки и отзыв, подписанные файлы и сообщения. Имена начинаются с `CERT_E_`, `TRUST_E_`, `CRYPT_E_` или `CERTSRV_E_`.
family-keys = Ключи и поставщики
family-keys-about = Ключи и поставщики служб шифрования, в которых они хранятся. Имена начинаются с `NTE_`.
family-smart-cards = Смарт-карты
family-smart-cards-about = Смарт-карты, устройства чтения и ПИН-коды. Имена начинаются с `SCARD_`.
family-ntstatus = NTSTATUS
family-ntstatus-about = Коды ядра Windows, которые видны в событиях 4625 и 4776 и при работе с общими папками. Имена начинаются с `STATUS_`.
family-win32 = Ошибки Win32
family-win32-about = Коды системных ошибок Windows, в том числе внутри HRESULT и после слова «data» в ошибках Active Directory. Имена начинаются с `ERROR_`.
family-kerberos = Kerberos
family-kerberos-about = Ответы центра распространения ключей (KDC), которые видны в событиях 4768, 4769 и 4771, в MIT, Heimdal и Java. Имена начинаются с `KDC_ERR_` или `KRB_`.
family-tls = Оповещения TLS
family-tls-about = Оповещения, которыми одна из сторон завершает подключение TLS. Они видны в событиях Schannel, в OpenSSL и в браузерах. Имена начинаются с `TLS_ALERT_`.
family-ldap = Результаты LDAP
family-ldap-about = Результаты серверов каталогов, например Active Directory и OpenLDAP. Имена начинаются с `LDAP_`.

## Headings within a family

group-success = Успех
group-informational-codes = Сведения: вызов выполнен, но нужно еще что-то сделать
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
group-tpm-and-windows-hello = Доверенный платформенный модуль и Windows Hello
group-service = Служба
group-readers = Устройства чтения
group-cards = Карты
group-pins-and-access = ПИН-коды и доступ
group-certificates-and-keys = Сертификаты и ключи
group-programs = Программы
group-steps-of-a-sign-in = Этапы входа в систему
group-sign-in-and-accounts = Вход в систему и учетные записи
group-access-and-file-sharing = Доступ и общие файлы
group-any-function = Любая функция
group-passwords = Пароли
group-domains-and-domain-controllers = Домены и контроллеры домена
group-trust-between-a-computer-and-a-domain = Отношения доверия между компьютером и доменом
group-authentication-protocols = Протоколы проверки подлинности
group-directory-services = Службы каталогов
group-file-servers-and-shares = Файловые серверы и общие папки
group-remote-procedure-calls = Удаленный вызов процедур
group-secure-web-connections = Защищенные веб-подключения
group-vpn-and-remote-access = VPN и удаленный доступ
group-success-and-steps-of-the-sign-in = Успех и этапы входа в систему
group-accounts-and-passwords = Учетные записи и пароли
group-services-and-their-names = Службы и их имена
group-tickets-and-clocks = Билеты и часы
group-keys-and-encryption-types = Ключи и типы шифрования
group-trust-between-realms = Доверие между областями Kerberos
group-smart-cards-and-certificates = Смарт-карты и сертификаты
group-messages-and-the-protocol = Сообщения и протокол
group-closures-and-warnings = Закрытие подключения и предупреждения
group-negotiation = Согласование
group-certificates-and-access = Сертификаты и доступ
group-messages = Сообщения
group-internal-errors = Внутренние ошибки
group-obsolete-alerts = Устаревшие оповещения
group-success-and-next-steps = Успех и следующие шаги
group-sign-in-and-protection = Вход в систему и защита
group-operations-and-limits = Операции и ограничения
group-names-and-entries = Имена и записи
group-attributes-and-values = Атрибуты и значения
group-errors-of-the-ldap-client = Ошибки клиента LDAP
group-shared = Коды с тем же значением, что и у кода другого семейства
group-rare = Редкие коды без объяснения

## The page that explains how to read such numbers

numbers-title = Как читать коды ошибок Windows, Active Directory, Kerberos и TLS
numbers-description = HRESULT, NTSTATUS, Win32, «data 52e», Kerberos и TLS: как узнать, что это за код, и что означают его цифры.
numbers-heading = Как читать код
numbers-lead = Одну и ту же ошибку одна программа показывает как шестнадцатеричное число, а другая — как отрицательное. Несколько правил помогут узнать код.
numbers-spellings-heading = Одно число, три записи
numbers-spellings = Программы записывают код в шестнадцатеричном виде или в десятичном со знаком либо без знака. Все три записи — это одно и то же число. Windows использует 32 бита, и десятичное число со знаком почти для всех ошибок отрицательное.
numbers-parts-heading = Что означают цифры
numbers-parts = Большинство кодов Windows — это HRESULT. Первый бит отличает ошибку от успеха, следующие цифры указывают компонент Windows, которому принадлежит код (по-английски facility), а последние четыре цифры — это номер в пределах компонента.
numbers-parts-severity = Ошибка
numbers-parts-facility = Компонент { $facility }: SSPI
numbers-parts-number = Номер в пределах компонента
numbers-parts-first-bit = Никогда не опускайте первую цифру: `0x80090321` — это ошибка `SEC_E_BUFFER_TOO_SMALL`, а `0x00090321` — информационный код `SEC_I_RENEGOTIATE`.
numbers-facilities = Компонент 9 — это SSPI и ключи, 11 — сертификаты, 16 — смарт-карты, 7 — ошибки Win32. Другие номера, например 19 (.NET) или 36 (Центр обновления Windows), относятся к другим частям Windows.
numbers-win32-heading = Ошибка Win32 внутри HRESULT
numbers-win32 = Если код начинается с `0x8007`, последние четыре цифры — это ошибка Win32. Переведите эти четыре цифры из шестнадцатеричной системы в десятичную: в `0x8007052E` содержится 52E, а 52E — это 1326, то есть `ERROR_LOGON_FAILURE`.
numbers-ntstatus-heading = NTSTATUS в событиях входа
numbers-ntstatus = Коды, которые начинаются с `0xC0`, — это ошибки NTSTATUS ядра Windows. В событии 4625 их два: «Состояние» (Status) — общий результат, а «Подсостояние» (Sub Status), если оно не равно 0, — точная причина. NTSTATUS внутри HRESULT начинается с `0xD0`.
numbers-ntstatus-table = Частые значения полей «Состояние» (Status) и «Подсостояние» (Sub Status)
numbers-directory-heading = «data 52e»: Active Directory через LDAP
numbers-directory = Если Active Directory отклоняет вход через LDAP, результат всегда один — LDAP 49 (`LDAP_INVALID_CREDENTIALS`), а число перед «LdapErr» само по себе ничего не говорит. Причину указывает значение после слова «data». Это шестнадцатеричная ошибка Win32:
numbers-directory-table = Частые значения после слова «data»
numbers-kerberos-heading = Kerberos в событиях Windows и в MIT
numbers-kerberos = В событиях 4768, 4769 и 4771 код центра распространения ключей (KDC) записан в шестнадцатеричном виде: код ошибки `0x18` — это 24, то есть `KDC_ERR_PREAUTH_FAILED`. Библиотеки MIT и Heimdal прибавляют к коду большое отрицательное число, и 24 превращается в -1765328360.
numbers-kerberos-table = Частые значения кода результата (Result Code) и кода ошибки (Failure Code)
numbers-small-heading = Небольшим числам нужен контекст
numbers-small = Небольшое число само по себе неоднозначно: 49 означает одно в Kerberos, другое в TLS и третье в LDAP. Посмотрите на слова рядом с числом, например «SSL alert number 49», «alert code is 49» или «LDAP: error code 49». В поиске пишите `krb 49`, `tls 49` или `ldap 49`.
numbers-column-value = Значение
numbers-column-code = Код и его значение

## Other pages

missing-title = Такой страницы нет
missing-text = Проверьте число или имя в адресе или найдите код с помощью поиска.
missing-link = Найти код
