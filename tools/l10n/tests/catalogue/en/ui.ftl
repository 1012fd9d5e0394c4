### The words around the SSPI status texts: the sentence for an unknown code, the names of the severities, the labels of the command.
### SPDX-License-Identifier: MIT OR Apache-2.0

# A whole sentence, shown instead of a message when the code is not in the catalogue. “Explanation”: what this project would say about the code. Write the sentence so that it does not depend on the form of the code, whose words (krb, tls, ldap) stay as they are.
# Variables:
#   $code (String): the code as it is written: 0xDEADBEEF, 9999, 0x270F (one Win32 error in two forms), krb 24, tls 40 or ldap 49
sspi-unknown-code = There is no explanation for the code { $code }.

## Severity of a code: a single word where possible, shown beside the code. Derived from the number alone.

# The code 0. MAX_LENGTH: 24
severity-success = Success
# The call worked and something remains to be done or known. A neutral word, no warning. MAX_LENGTH: 24
severity-informational = Information
# The call failed. MAX_LENGTH: 24
severity-error = Error

## Labels of the command

# The column with the number, for example 0x8009030C.
label-code = Code
# The column with the name from winerror.h, for example SEC_E_LOGON_DENIED.
label-symbol = Symbol
# The column with Success, Information or Error.
label-severity = Severity
# The column with the language of the text, for example pt-BR.
label-language = Language
# The column with the text.
label-message = Message
# Above what the reader can do next; also a column.
label-hint = What to do
# Heading of the part for the programmer, as “What to do” (label-hint) is the heading of the part for the person at the screen. Also the title of a column.
label-developer = For developers
# In front of the other names of the same number. With the colon, since languages space it differently.
label-aliases = Also known as:
