### The words of the web site. The messages of the codes, and words such as “What to do”, are in locales/ of the project and are
### not repeated here. `…` marks what is shown as code; the name of a code between them becomes a link. Keep what stands between
### them as it is. Terms: locales/glossary.toml and the glossary.toml of your language.
### SPDX-License-Identifier: MIT OR Apache-2.0

## Around every page

# The name of this language, in this language, as it begins an entry of a menu.
language-name = English
# The title of the start page in the browser’s tab and in search results. MAX_LENGTH: 70 together with the name of the site in front: “sspi-status: ”.
site-title = Windows sign-in error codes explained
# For search results: what the site is. MAX_LENGTH: 160
# Variables:
#   $count (Number): how many codes have an explanation
site-description = What Windows, Active Directory, Kerberos, TLS and LDAP codes mean when a sign-in or a secure connection fails. { $count } codes explained in six languages.
# The first link of a page, for people who use the keyboard.
skip-link = Skip to main content
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
nav-start = Home
# At the foot of a page.
footer-free = Free software. The texts and programs may be used under the MIT License or the Apache License 2.0.
# At the foot of a page.
footer-independent = An independent project, not a Microsoft product.
# At the foot of a page: a link to the project’s files.
footer-source = Source code and how to suggest corrections

## Start page

start-heading = What does this error code mean?
# Below the heading. Name the products as they are known to administrators.
start-lead = Paste a Windows, Active Directory, Kerberos, TLS or LDAP code, a log that contains such codes, or the text of an error message. You get a plain explanation and advice on what to do next.
# The same where the box is missing.
start-lead-without-box = This site explains the Windows, Active Directory, Kerberos, TLS and LDAP codes that appear when a sign-in or a secure connection fails, and tells you what to do next.
# Above a list of codes that many people look up.
start-frequent = Frequently looked-up codes
# Above the list of families.
start-families = All codes

## The box on the start page

# The button that looks up or explains what was typed.
box-explain = Explain
# Empties the box.
box-clear = Clear
# Shown when no explanation can be given without JavaScript.
box-without-script = The search box needs JavaScript. The rest of the site works without it.
# A promise, below the box. “Security policy”: the Content Security Policy of the page.
box-private = What you paste stays on your computer. Your browser looks up the codes itself and does not send your text anywhere. The Content Security Policy of this page also blocks connections to any server other than the one that the page was loaded from.
# In front of examples that can be clicked.
box-examples = Examples:
# While the program that explains codes is being loaded.
box-loading = Loading the explanations…
# Shown when the program that explains codes cannot be loaded.
box-failed = The explanations could not be loaded. Reload the page, or look for the code in the lists below.
# Shown when the page was opened as a file, not from a web server.
box-from-file = You opened this page from a file, but browsers load the explanations only from a web server. The lists below still work.
# Above the pasted text, in which the codes are marked.
box-text = Your text with the codes highlighted
# Above the explanations: how many there are. Write it so that any number fits.
# Variables:
#   $count (Number): how many
box-count = Results: { $count }
# Behind a code: how often it was found in the text.
# Variables:
#   $count (Number): how often
box-times = { $count }×
# Behind a code: the lines on which it was found. Write it so that it fits one line and several.
# Variables:
#   $lines (String): the numbers of the lines, such as 3, 17, 20
box-lines = Lines: { $lines }
# Copies a link that leads to these codes. The link has the codes and not the pasted text.
box-link = Copy a link to these codes
# Shown when the link has been copied.
box-link-copied = Link copied. The link contains the codes but not your text.
# Where the text of a code in another language fits the words that were searched for.
# Variables:
#   $language (String): the name of that language
box-other-language = Found in the explanation in: { $language }
# Below the list of codes when there are too many to show them all. Write it so that any number fits.
# Variables:
#   $count (Number): how many are not shown
box-more = Codes not shown: { $count }

## What a number is made of, as phrases behind the number

# A small number that Windows calls a system error code.
parts-win32 = A Win32 error
# An HRESULT: the most common form of an error of Windows. The name is never translated.
# Variables:
#   $facility (String): the part of Windows, a number with or without a name: 19 (URT, .NET)
#   $number (Number): the number within that part
parts-hresult = An HRESULT with facility { $facility } and number { $number }
# Variables:
#   $error (Number): a Win32 error
parts-hresult-win32 = An HRESULT that contains the Win32 error { $error }
# An NTSTATUS: an error of the core of Windows. The name is never translated.
# Variables:
#   $facility (String): the part of Windows, a number with or without a name
#   $number (Number): the number within that part
parts-ntstatus = An NTSTATUS with facility { $facility } and number { $number }
# Variables:
#   $status (String): an NTSTATUS, such as 0xC000006D
parts-hresult-ntstatus = An HRESULT that contains the NTSTATUS { $status }
# Variables:
#   $number (Number): the number within the list of that library
parts-com-err = Error number { $number } of the MIT and Heimdal Kerberos libraries
# A code that a program defines for itself.
parts-customer = Defined by a program or a runtime, not by Windows

## The page of a code

# Behind symbol and number in the title of a page, where there is room.
code-title = what it means and what to do
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
spelling-data = in Active Directory LDAP errors
# What can be typed into a search field, such as krb 24.
spelling-short = to type in the search box
# Heading of the other names of the code, as programs and libraries have them.
code-names = Other names
# Heading of what the number is made of.
code-parts = Structure
# Heading of codes that mean the same but have another number.
code-twins = Other codes for the same condition
# Heading of codes that look similar and mean something else.
code-not = Not to be confused with
# Heading of the codes with the next smaller and the next larger number.
code-neighbours = Adjacent codes
code-previous = Previous
code-next = Next
# Heading of the message in the other languages.
code-languages = In other languages
# Below the name of a code for which the catalogue has no message.
code-rare = This code is rare. This site lists its name and number but does not explain it.

## Families

# The name of the family of SEC_E_ and SEC_I_.
family-sspi = SSPI and Schannel
family-sspi-about = Codes that Windows returns to programs that sign users in or secure a connection. The names begin with `SEC_E_` or `SEC_I_`.
family-certificates = Certificates and signatures
family-certificates-about = Codes about certificates, certificate chains, revocation, and signed files or messages. The names begin with `CERT_E_`, `TRUST_E_`, `CRYPT_E_` or `CERTSRV_E_`.
family-keys = Keys and cryptographic providers
family-keys-about = Codes about keys and the cryptographic providers that store the keys. The names begin with `NTE_`.
family-smart-cards = Smart cards
family-smart-cards-about = Codes about smart cards, smart card readers and PINs. The names begin with `SCARD_`.
family-ntstatus = NTSTATUS
family-ntstatus-about = Internal Windows status codes, which appear as numbers in events 4625 and 4776 and in replies from file servers. The names begin with `STATUS_`.
family-win32 = Win32 errors
family-win32-about = Windows system error codes, which also appear inside an HRESULT and after the word “data” in Active Directory LDAP errors. Most of the names begin with `ERROR_`.
family-kerberos = Kerberos
family-kerberos-about = Kerberos errors from the Key Distribution Center (KDC) or from a service, as they appear in events 4768, 4769 and 4771 and in MIT Kerberos, Heimdal and Java. The names begin with `KDC_ERR_` or `KRB_`.
family-tls = TLS alerts
family-tls-about = Alerts that one side of a TLS connection sends to report a problem or to end the connection, as they appear in Schannel events, OpenSSL and browsers. The names here begin with `TLS_ALERT_`.
family-ldap = LDAP results
family-ldap-about = Result codes from directory servers such as Active Directory and OpenLDAP, and errors that the LDAP client itself reports. The names begin with `LDAP_`.

## Headings within a family

group-success = Success
group-informational-codes = Informational codes, which are not errors
group-errors = Errors
group-signatures-of-files = File signatures
group-how-signatures-are-checked = Signature verification
group-certificate-chains = Certificate chains
group-validity-and-revocation = Validity and revocation
group-names-and-purposes-of-certificates = Names and purposes of certificates
group-certificate-requests = Certificate requests
group-certificates-stores-and-files = Certificates, stores and files
group-signed-and-encrypted-messages = Signed and encrypted messages
group-settings-of-the-computer = Computer settings
group-access-to-a-private-key = Access to a private key
group-operations-with-a-key = Key operations
group-cryptographic-providers-and-algorithms = Cryptographic providers and algorithms
group-tpm-and-windows-hello = TPM and Windows Hello
group-service = Smart card service
group-readers = Readers
group-cards = Cards
group-pins-and-access = PINs and access
group-certificates-and-keys = Certificates and keys
group-programs = Calls from programs
group-steps-of-a-sign-in = Sign-in steps
group-sign-in-and-accounts = Sign-in and accounts
group-access-and-file-sharing = Access and file sharing
group-any-function = General errors that any function can return
group-passwords = Passwords
group-domains-and-domain-controllers = Domains and domain controllers
group-trust-between-a-computer-and-a-domain = Trust between a computer and a domain
group-authentication-protocols = Authentication protocols
group-directory-services = Directory services
group-file-servers-and-shares = File servers and shares
group-remote-procedure-calls = Remote procedure calls
group-secure-web-connections = Secure web connections
group-vpn-and-remote-access = VPN and remote access
group-success-and-steps-of-the-sign-in = Success and sign-in steps
group-accounts-and-passwords = Accounts and passwords
group-services-and-their-names = Services and service principal names
group-tickets-and-clocks = Tickets and clocks
group-keys-and-encryption-types = Keys and encryption types
group-trust-between-realms = Trust between realms
group-smart-cards-and-certificates = Smart cards and certificates
group-messages-and-the-protocol = Messages and protocol
group-closures-and-warnings = Closure alerts and warnings
group-negotiation = Negotiation
group-certificates-and-access = Certificates and access
group-messages = Messages
group-internal-errors = Internal errors
group-obsolete-alerts = Obsolete alerts
group-success-and-next-steps = Success and next steps
group-sign-in-and-protection = Sign-in and connection security
group-operations-and-limits = Operations and limits
group-names-and-entries = Names and entries
group-attributes-and-values = Attributes and values
group-errors-of-the-ldap-client = LDAP client errors
# Codes that have the text of a code of another family.
group-shared = Codes with the same meaning as a code in another family
# Codes of which the catalogue has the name and the number alone.
group-rare = Rare codes without an explanation

## The page that explains how to read such numbers

# MAX_LENGTH: 70
numbers-title = How to read Windows, Active Directory, Kerberos and TLS error codes
# MAX_LENGTH: 160
numbers-description = HRESULT, NTSTATUS, Win32, “data 52e”, Kerberos and TLS: how to tell which kind of code you have, and what its digits mean.
numbers-heading = How to read a code
numbers-lead = The same error can appear as a hexadecimal number in one program and as a negative number in another. A few rules tell you which kind of code you have.

numbers-spellings-heading = One code, three notations
numbers-spellings = Programs write a code as a hexadecimal number, as a signed decimal number or as an unsigned decimal number. All three stand for the same 32 bits. If an HRESULT or an NTSTATUS reports an error, the highest bit is 1, so the signed decimal number is negative.

numbers-parts-heading = What the digits mean
numbers-parts = Many Windows codes are HRESULTs. In hexadecimal form, an HRESULT has eight digits. The first digit tells a failure (usually 8) from a success (usually 0). The next three digits are the facility, the part of Windows that defines the code, and the last four digits are the number within that facility.
# Above the parts of 0x8009030C.
numbers-parts-severity = Failure
# Variables:
#   $facility (Number): the number of the facility
numbers-parts-facility = Facility { $facility }: SSPI
numbers-parts-number = Number within the facility
numbers-parts-first-bit = Never leave out the first digit. `0x80090321` is the error `SEC_E_BUFFER_TOO_SMALL`, whereas `0x00090321` is the informational code `SEC_I_RENEGOTIATE`.
# The numbers of facilities are decimal; in parentheses is how an error of that facility begins.
numbers-facilities = Facility numbers are written in decimal here. The parentheses show the first four digits of an error from each facility. Facility 9 (`0x8009`) stands for SSPI, for keys, and for the certificate codes whose names begin with `CRYPT_E_` or `CERTSRV_E_`. Some codes whose names begin with `TRUST_E_` have facility 9 as well. Facility 11 (`0x800B`) stands for the other certificate codes, 16 (`0x8010`) for smart cards, and 7 (`0x8007`) for Win32 errors. Other facilities, such as 19 (`0x8013`) for .NET or 36 (`0x8024`) for Windows Update, belong to other components.

numbers-win32-heading = A Win32 error inside an HRESULT
numbers-win32 = If a code begins with `0x8007`, the last four digits are a Win32 error. Convert these digits from hexadecimal to decimal. For example, `0x8007052E` contains 52E, which is 1326 in decimal. Error 1326 is `ERROR_LOGON_FAILURE`.

numbers-ntstatus-heading = NTSTATUS in logon events
numbers-ntstatus = Codes that begin with `0xC000` are usually NTSTATUS errors. NTSTATUS codes are the internal status codes that Windows uses. Event 4625 has two fields for such codes. “Status” is the general result, and “Sub Status”, if it is not 0, is the precise reason. In an HRESULT that contains an NTSTATUS error, the first digit is D instead of C: `0xC000006D` becomes `0xD000006D`.
numbers-ntstatus-table = Common values of “Status” and “Sub Status”

numbers-directory-heading = “data 52e”: Active Directory over LDAP
numbers-directory = If Active Directory refuses an LDAP sign-in (a bind), the result is usually LDAP 49 (`LDAP_INVALID_CREDENTIALS`). The number before “LdapErr”, usually 80090308, rarely tells you why. The reason is the hexadecimal value after “data”, nearly always a Win32 error:
numbers-directory-table = Common values after “data”

numbers-kerberos-heading = Kerberos codes in Windows events, MIT Kerberos and Heimdal
numbers-kerberos = Events 4768, 4769 and 4771 show the error code from the Key Distribution Center (KDC) as a hexadecimal number. For example, Failure Code `0x18` is 24, which is `KDC_ERR_PREAUTH_FAILED`. The MIT and Heimdal libraries add -1765328384 to the Kerberos error number, so 24 becomes -1765328360.
numbers-kerberos-table = Common values of “Result Code” and “Failure Code”

numbers-small-heading = Small numbers need context
numbers-small = A small number alone is ambiguous. The number 49 means one thing in Kerberos, another in TLS and a third in LDAP. Look at the words around the number, such as “SSL alert number 49”, “alert code is 49” or “LDAP: error code 49”. In the search box, type `krb 49`, `tls 49` or `ldap 49`.

# Headings of the columns of the tables.
numbers-column-value = Value
numbers-column-code = Code and meaning

## Other pages

# The title and heading of the page for an address that does not exist.
missing-title = This page does not exist
missing-text = Check the number or the name in the address, or search for the code.
missing-link = Search for a code
