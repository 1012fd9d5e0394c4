### The words of the web site. The messages of the codes, and words such as “What to do”, are in locales/ of the project and are
### not repeated here. `…` marks what is shown as code; the name of a code between them becomes a link. Keep what stands between
### them as it is. Terms: locales/glossary.toml and the glossary.toml of your language.
### SPDX-License-Identifier: MIT OR Apache-2.0

## Around every page

# The name of this language, in this language, as it begins an entry of a menu.
language-name = English
# The title of the start page in the browser’s tab and in search results. MAX_LENGTH: 70 together with the name of the site in front: “sspi-status: ”.
site-title = error codes of Windows sign-ins explained
# For search results: what the site is. MAX_LENGTH: 160
# Variables:
#   $count (Number): how many codes have an explanation
site-description = What the codes of Windows, Active Directory, Kerberos, TLS and LDAP mean when a sign-in or a secure connection fails: { $count } codes, in six languages.
# The first link of a page, for people who use the keyboard.
skip-link = Skip to the content
# The name of the main menu, for screen readers.
nav-label = Main menu
# An entry of the menu: the box on the start page in which codes are searched and logs explained.
nav-box = Search
# An entry of the menu: the page that explains how to read such numbers.
nav-numbers = How to read a code
# The name of the menu of languages, for screen readers.
nav-languages = Language
# The name of the path from the start page to this page, for screen readers.
nav-path = You are here
# The first step of that path: the start page.
nav-start = Start
# At the foot of a page.
footer-free = Free software: texts and programs may be used under the MIT or the Apache 2.0 license.
# At the foot of a page.
footer-independent = An independent project, not a Microsoft product.
# At the foot of a page: a link to the project’s files.
footer-source = Source and corrections

## Start page

start-heading = What does this error code mean?
# Below the heading. Name the products as they are known to administrators.
start-lead = Paste a code, a log or the text of a dialog from Windows, Active Directory, Kerberos, TLS or LDAP. You get a plain explanation and what to do next.
# The same where the box is missing.
start-lead-without-box = The codes of Windows, Active Directory, Kerberos, TLS and LDAP that people meet when a sign-in or a secure connection fails, each with a plain explanation and what to do next.
# Above a list of codes that many people look up.
start-frequent = Often looked up
# Above the list of families.
start-families = All codes

## The box on the start page

# The button that looks up or explains what was typed.
box-explain = Explain
# Empties the box.
box-clear = Clear
# Shown when no explanation can be given without JavaScript.
box-without-script = The box needs JavaScript. All other pages work without it.
# A promise, below the box. “Security policy”: the Content Security Policy of the page.
box-private = What you paste stays on your computer: your browser explains it, and the security policy of this page forbids connections to any other server.
# In front of examples that can be clicked.
box-examples = Examples:
# While the program that explains codes is being loaded.
box-loading = Loading the explanations…
# Shown when the program that explains codes cannot be loaded.
box-failed = The explanations could not be loaded. Reload the page, or look for the code in the lists below.
# Shown when the page was opened as a file, not from a web server.
box-from-file = Browsers load the explanations only from a web server, not from a file. The lists below work all the same.
# Above the pasted text, in which the codes are marked.
box-text = Your text with the codes marked
# Above the explanations: how many there are. Write it so that any number fits.
# Variables:
#   $count (Number): how many
box-count = Results: { $count }
# Behind a code: how often it was found in the text.
# Variables:
#   $count (Number): how often
box-times = { $count } ×
# Behind a code: the lines on which it was found. Write it so that it fits one line and several.
# Variables:
#   $lines (String): the numbers of the lines, such as 3, 17, 20
box-lines = Lines: { $lines }
# Copies a link that leads to these codes. The link has the codes and not the pasted text.
box-link = Copy a link to these codes
# Shown when the link has been copied.
box-link-copied = Link copied. It has the codes, not your text.
# Where the text of a code in another language fits the words that were searched for.
# Variables:
#   $language (String): the name of that language
box-other-language = Found in: { $language }
# Below the list of codes when there are too many to show them all. Write it so that any number fits.
# Variables:
#   $count (Number): how many are not shown
box-more = Not shown: { $count }

## What a number is made of, as phrases behind the number

# A small number that Windows calls a system error code.
parts-win32 = A Win32 error
# An HRESULT: the most common form of an error of Windows. The name is never translated.
# Variables:
#   $facility (String): the part of Windows, a number with or without a name: 19 (URT, .NET)
#   $number (Number): the number within that part
parts-hresult = An HRESULT of facility { $facility }, number { $number }
# Variables:
#   $error (Number): a Win32 error
parts-hresult-win32 = An HRESULT that contains the Win32 error { $error }
# An NTSTATUS: an error of the core of Windows. The name is never translated.
# Variables:
#   $facility (String): the part of Windows, a number with or without a name
#   $number (Number): the number within that part
parts-ntstatus = An NTSTATUS of facility { $facility }, number { $number }
# Variables:
#   $status (String): an NTSTATUS, such as 0xC000006D
parts-hresult-ntstatus = An HRESULT that contains the NTSTATUS { $status }
# Variables:
#   $number (Number): the number within the list of that library
parts-com-err = An error of the MIT or Heimdal Kerberos library, number { $number }
# A code that a program defines for itself.
parts-customer = Defined by a program, not by Microsoft

## The page of a code

# Behind symbol and number in the title of a page, where there is room.
code-title = meaning and remedy
# Heading of the numbers by which the code is written.
code-number = Number
# The number with the base 16, such as 0x8009030C.
spelling-hexadecimal = hexadecimal
# The number with the base 10, such as 1326.
spelling-decimal = decimal
# The number with the base 10 and a sign, such as -2146893044.
spelling-signed = decimal, signed
# The number with the base 10 without a sign, such as 2148074252.
spelling-unsigned = decimal, unsigned
# The number as an HRESULT shows it: 0x8007052E.
spelling-hresult = as an HRESULT
# The number as the events of Windows show it: 0x18.
spelling-event = in Windows events
# The number as the libraries of MIT and Heimdal show it: -1765328360.
spelling-mit = in MIT and Heimdal Kerberos
# The number as Active Directory shows it in an LDAP error: data 52e.
spelling-data = in LDAP errors of Active Directory
# What can be typed into a search field, such as krb 24.
spelling-short = in a search
# Heading of the other names of the code, as programs and libraries have them.
code-names = Other names
# Heading of what the number is made of.
code-parts = Structure
# Heading of codes that mean the same but have another number.
code-twins = The same condition as another code
# Heading of codes that look similar and mean something else.
code-not = Not to be confused with
# Heading of the codes with the next smaller and the next larger number.
code-neighbours = Neighboring numbers
code-previous = Previous
code-next = Next
# Heading of the message in the other languages.
code-languages = In other languages
# Below the name of a code for which the catalogue has no message.
code-rare = This code is rare. The catalogue has its name and its number, but no explanation.

## Families

# The name of the family of SEC_E_ and SEC_I_.
family-sspi = SSPI and Schannel
family-sspi-about = What Windows answers to programs that sign users in or secure a connection: names that begin with `SEC_E_` or `SEC_I_`.
family-certificates = Certificates and signatures
family-certificates-about = Certificates, their chains and revocation, signed files and messages: names that begin with `CERT_E_`, `TRUST_E_`, `CRYPT_E_` or `CERTSRV_E_`.
family-keys = Keys and providers
family-keys-about = Keys and the cryptographic providers that hold them: names that begin with `NTE_`.
family-smart-cards = Smart cards
family-smart-cards-about = Smart cards, their readers and PINs: names that begin with `SCARD_`.
family-ntstatus = NTSTATUS
family-ntstatus-about = Internal status codes of Windows, as events 4625 and 4776 show them and file servers return them: names that begin with `STATUS_`.
family-win32 = Win32 errors
family-win32-about = System error codes of Windows, also inside an HRESULT and behind the word “data” in Active Directory errors: names that begin with `ERROR_`.
family-kerberos = Kerberos
family-kerberos-about = Replies of the Key Distribution Center (KDC), as events 4768, 4769 and 4771, MIT, Heimdal and Java show them: names that begin with `KDC_ERR_` or `KRB_`.
family-tls = TLS alerts
family-tls-about = Alerts by which one side ends a TLS connection, as Schannel events, OpenSSL and browsers show them: names that begin with `TLS_ALERT_`.
family-ldap = LDAP results
family-ldap-about = Results of directory servers such as Active Directory and OpenLDAP: names that begin with `LDAP_`.

## Headings within a family

group-success = Success
group-informational-codes = Information: the call worked, and something remains to be done
group-errors = Errors
group-signatures-of-files = Signatures of files
group-how-signatures-are-checked = How signatures are checked
group-certificate-chains = Certificate chains
group-validity-and-revocation = Validity and revocation
group-names-and-purposes-of-certificates = Names and purposes of certificates
group-certificate-requests = Certificate requests
group-certificates-stores-and-files = Certificates, stores and files
group-signed-and-encrypted-messages = Signed and encrypted messages
group-settings-of-the-computer = Settings of the computer
group-access-to-a-private-key = Access to a private key
group-operations-with-a-key = Operations with a key
group-cryptographic-providers-and-algorithms = Cryptographic providers and algorithms
group-tpm-and-windows-hello = TPM and Windows Hello
group-service = Service
group-readers = Readers
group-cards = Cards
group-pins-and-access = PINs and access
group-certificates-and-keys = Certificates and keys
group-programs = Programs
group-steps-of-a-sign-in = Steps of a sign-in
group-sign-in-and-accounts = Sign-in and accounts
group-access-and-file-sharing = Access and file sharing
group-any-function = Any function
group-passwords = Passwords
group-domains-and-domain-controllers = Domains and domain controllers
group-trust-between-a-computer-and-a-domain = Trust between a computer and a domain
group-authentication-protocols = Authentication protocols
group-directory-services = Directory services
group-file-servers-and-shares = File servers and shares
group-remote-procedure-calls = Remote procedure calls
group-secure-web-connections = Secure web connections
group-vpn-and-remote-access = VPN and remote access
group-success-and-steps-of-the-sign-in = Success and steps of the sign-in
group-accounts-and-passwords = Accounts and passwords
group-services-and-their-names = Services and their names
group-tickets-and-clocks = Tickets and clocks
group-keys-and-encryption-types = Keys and encryption types
group-trust-between-realms = Trust between realms
group-smart-cards-and-certificates = Smart cards and certificates
group-messages-and-the-protocol = Messages and the protocol
group-closures-and-warnings = Closures and warnings
group-negotiation = Negotiation
group-certificates-and-access = Certificates and access
group-messages = Messages
group-internal-errors = Internal errors
group-obsolete-alerts = Obsolete alerts
group-success-and-next-steps = Success and next steps
group-sign-in-and-protection = Sign-in and protection
group-operations-and-limits = Operations and limits
group-names-and-entries = Names and entries
group-attributes-and-values = Attributes and values
group-errors-of-the-ldap-client = Errors of the LDAP client
# Codes that have the text of a code of another family.
group-shared = Codes that mean the same as a code of another family
# Codes of which the catalogue has the name and the number alone.
group-rare = Rare codes without an explanation

## The page that explains how to read such numbers

numbers-title = How to read error codes of Windows, Active Directory, Kerberos and TLS
# MAX_LENGTH: 160
numbers-description = HRESULT, NTSTATUS, Win32, “data 52e”, Kerberos and TLS: how to tell which code you have, and what its digits say.
numbers-heading = How to read a code
numbers-lead = The same error appears as a hexadecimal number in one program and as a negative number in another. A few rules tell you which code you have.

numbers-spellings-heading = One number, three spellings
numbers-spellings = Programs write a code as a hexadecimal number, or as a decimal number with or without a sign. All three are the same number. Codes of Windows have 32 bits. If an HRESULT or an NTSTATUS reports an error, the first bit is 1, and therefore the decimal number with a sign is negative.

numbers-parts-heading = What the digits say
numbers-parts = Most codes of Windows are HRESULTs. The first bit tells a failure from a success, the next digits name the part of Windows that defines the code (the facility), and the last four digits are the number within that part.
# Above the parts of 0x8009030C.
numbers-parts-severity = Failure
# Variables:
#   $facility (Number): the number of the facility
numbers-parts-facility = Facility { $facility }: SSPI
numbers-parts-number = Number within the facility
numbers-parts-first-bit = Never leave out the first digit: `0x80090321` is the failure `SEC_E_BUFFER_TOO_SMALL`, and `0x00090321` is the information `SEC_I_RENEGOTIATE`.
# The numbers of facilities are decimal; in parentheses is how an error of that facility begins.
numbers-facilities = Facility 9 (`0x8009`) stands for SSPI, keys and those codes of certificates whose names begin with `CRYPT_E_` or `CERTSRV_E_`, 11 (`0x800B`) for most other codes of certificates, 16 (`0x8010`) for smart cards, and 7 (`0x8007`) for Win32 errors. Other facilities, such as 19 (`0x8013`) for .NET or 36 (`0x8024`) for Windows Update, belong to other software.

numbers-win32-heading = A Win32 error inside an HRESULT
numbers-win32 = If a code begins with `0x8007`, the last four digits are a Win32 error. Take the four digits and convert them from hexadecimal to decimal: `0x8007052E` contains 52E, and 52E is 1326, which is `ERROR_LOGON_FAILURE`.

numbers-ntstatus-heading = NTSTATUS in logon events
numbers-ntstatus = Codes that begin with `0xC000` are usually NTSTATUS errors, which come from inside Windows. Event 4625 shows two of them: “Status” is the general result, and “Sub Status”, if it is not 0, is the precise reason. An NTSTATUS inside an HRESULT begins with `0xD000` instead.
numbers-ntstatus-table = Frequent values of Status and Sub Status

numbers-directory-heading = “data 52e”: Active Directory over LDAP
numbers-directory = If Active Directory rejects the credentials of an LDAP sign-in, the result is LDAP 49 (`LDAP_INVALID_CREDENTIALS`), and the number in front of “LdapErr” is rarely enough to tell why. The reason is the hexadecimal value behind “data”, nearly always a Win32 error:
numbers-directory-table = Frequent values behind “data”

numbers-kerberos-heading = Kerberos in Windows events and in MIT
numbers-kerberos = Events 4768, 4769 and 4771 show the code of the Key Distribution Center (KDC) as a hexadecimal number: Failure Code `0x18` is 24, which is `KDC_ERR_PREAUTH_FAILED`. The libraries of MIT and Heimdal add a large negative number, so that 24 becomes -1765328360.
numbers-kerberos-table = Frequent values of Result Code and Failure Code

numbers-small-heading = Small numbers need their context
numbers-small = A small number alone is ambiguous: 49 means one thing in Kerberos, another one in TLS and a third one in LDAP. Look at the words around the number, such as “SSL alert number 49”, “alert code is 49” or “LDAP: error code 49”. In a search, write `krb 49`, `tls 49` or `ldap 49`.

# Headings of the columns of the tables.
numbers-column-value = Value
numbers-column-code = Code and meaning

## Other pages

# The title and heading of the page for an address that does not exist.
missing-title = This page does not exist
missing-text = Check the number or the name in the address, or search for the code.
missing-link = Search for a code
