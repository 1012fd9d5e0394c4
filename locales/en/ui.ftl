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
# Where a code stands in a text that was read, such as a log.
# Variables:
#   $line (Number): the number of the line, from 1
label-found-on-line = Found on line { $line }

## Words of a window that explains codes, such as the explorer

# The name of the field for what somebody searches for.
label-search = Search
# Shown grey in the empty search field: what can be typed or pasted there. “Words” of a message.
label-search-placeholder = Code, name, words or a whole log
# The name of the list of codes.
label-codes = Codes
# How many codes the list has. Write it so that any number fits.
# Variables:
#   $count (String): how many, or how many of how many: 95, or 3 / 95
label-code-count = Codes: { $count }
# How many codes were found within a pasted text. Write it so that any number fits.
# Variables:
#   $count (Number): how many
label-found-in-text = Found in the text: { $count }
# Shown where nothing fits what was typed, above names that look similar to it.
label-similar-names = Nothing found. Similar names
# A whole sentence or two, shown where nothing fits and no name is similar.
label-nothing-found = Nothing found. Type a number such as 0x8009030C, a name, or words of a message in any language.
# The number is no code of the catalogue, or one without a text.
label-not-explained = Not explained in the catalogue
# An entry of the menu of languages: those that the operating system prefers. Their tags follow in parentheses.
label-system-languages = System
# An entry of the menu of languages: a language for testers, English with odd letters. Its tag follows in parentheses.
label-pseudo-locale = Pseudo-locale
# The last entry of the menu of languages: a field opens for language tags.
label-other-languages = Other…
# The name of the field for language tags. “Language tag” as in BCP 47: fr-CA, zh-Hant.
label-language-tags = Language tags
# Followed by what is not a language tag. With the colon.
label-ill-formed-tags = Not a language tag:
# A button that copies the explanation.
label-copy = Copy
# Shown when the explanation has been copied.
label-copied = Copied
# Opens the list of the languages that were tried, with the reasons.
label-why = Why this language?
# Followed by the language tags that were requested. With the colon.
label-requested = Requested:
# Follows label-requested if there was no request. “Base language”: the one that answers if no other does, English.
label-nothing-requested = nothing, so the base language
# Opens the explanation of one code in all languages.
label-all-languages = In all languages
# Shown beside the language of a text that nobody requested and that answers because no requested one can.
label-fallback = fallback
# Shown beside the language of a text that answers in the place of a requested one.
# Variables:
#   $tag (String): one or more language tags, such as fr-CA, de
label-instead-of = instead of { $tag }
# Shown beside a code for which no language has a text.
label-no-text = no language has a text
# Shown below an Arabic or Hebrew text.
label-right-to-left = This window cannot lay out text from right to left.
# Followed by how many problems the texts have that somebody has laid over the shipped ones. With the colon.
label-problems = Problems in the texts given:
# The name of the menu of colors.
label-theme = Theme
# An entry of the menu of colors: as the operating system has it.
label-theme-system = System theme
# An entry of the menu of colors.
label-theme-light = Light
# An entry of the menu of colors.
label-theme-dark = Dark
# A button that opens the table of keyboard shortcuts, and its heading.
label-keys = Keys
# A button that closes the table.
label-close = Close

## Why a language was tried, as a phrase behind its name

# The language that was requested.
reason-exact = as requested
# Variables:
#   $tag (String): the requested language tag, such as fr-CA
reason-parent = more general than { $tag }
# zh-TW for zh-Hant, for example.
# Variables:
#   $tag (String): the requested language tag
reason-likely = the usual form of { $tag }
# pt-BR for pt-PT, for example.
# Variables:
#   $tag (String): the requested language tag
reason-other-region = the language of { $tag }, of another region
# The language that answers if no other does.
reason-base = the base language

## What a language had for a code, as a phrase behind the reason

# The language has the message.
outcome-found = found
# The language has no message for the code.
outcome-no-message = no message
# The message has no text, only a hint or a part for developers, which texts laid over the shipped ones may have.
outcome-no-value = no text, only a hint
# The message cannot be shown because of a mistake in the file.
outcome-errors = a message with an error
# A language before it has answered already.
outcome-not-tried = not tried

## Keys, and behind each pair what they do. Write the names of the keys as keyboards of your language have them.

# The keys that do what action-search says.
keys-search = Ctrl+F or /
# Puts the cursor into the search field and selects what is there.
action-search = Go to the search
# The keys that do what action-select says.
keys-select = Up, Down, Page Up, Page Down
# Selects another code in the list.
action-select = Select a code
# The keys that do what action-list says.
keys-list = Enter
# From the search field to the list of codes.
action-list = From the search to the list
# The keys that do what action-type says.
keys-type = any letter, Ctrl+V
# Whatever is typed or pasted in the list begins a new search.
action-type = From the list to a new search
# The keys that do what action-copy says.
keys-copy = Ctrl+C
# If some text is selected, that text is copied, or else the whole explanation of the code.
action-copy = Copy the selected text, or else symbol, number, message and hints
# The keys that do what action-clear says.
keys-clear = Esc
# Empties the search field.
action-clear = Clear the search
# The keys that do what action-next says.
keys-next = Tab, Shift+Tab
# To the next part of the window, or back.
action-next = Next or previous part of the window
# The keys that do what action-zoom says.
keys-zoom = Ctrl++, Ctrl+-, Ctrl+0
# Of everything in the window.
action-zoom = Larger, smaller, normal size
# The keys that do what action-table says.
keys-table = F1
# Shows or hides the table of keys in which this stands.
action-table = This table
