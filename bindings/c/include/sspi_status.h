/*
 * Windows SSPI status codes explained, in the user's language: sspi-status.
 *
 * Made by cbindgen from bindings/c/src; do not edit. SPDX-License-Identifier: MIT OR Apache-2.0
 *
 * Codes. The low 32 bits of a `code` are the number, the high 32 bits are its space (SspiStatusSpace). Every number of
 * every space is a code, whether it is known or not. A number of Windows is its own code: give an HRESULT, a
 * SECURITY_STATUS, an NTSTATUS or an error of Win32 as it is, signed or unsigned. C extends the sign of an HRESULT, so
 * high bits that are all set mean Windows as well; a code that the library gives never has them. For the other spaces
 * there is SSPI_STATUS_CODE(SSPI_STATUS_SPACE_KERBEROS, 24). A code of a space that the library does not know, perhaps
 * because a later version made it, is an unknown code: its text says so and names all 64 bits, its severity is error,
 * its family SSPI_STATUS_FAMILY_NONE.
 *
 * Strings. A function that gives a string writes it into the caller's buffer, of `size` units (bytes, or uint16_t in
 * the functions named _utf16), and returns the length of the whole string in units, without the terminating NUL, as
 * snprintf does. A returned value >= size means that the string was cut. What is written always ends with a NUL,
 * unless `size` is 0, and is cut between characters only. To ask for the length alone give NULL, 0. A string that does
 * not exist, such as the hint of a code without one, is empty: the function returns 0. Nothing has to be freed.
 *
 * Locales. A `locale` is one BCP 47 tag ("fr-CA", also spelled "fr_CA.UTF-8"), or a list of wishes, most wanted first,
 * separated by commas or semicolons ("it-CH,fr"). NULL stands for the languages of the operating system's user, as
 * they were when NULL was first given. "" and "C" stand for the base language, English, which also answers when no
 * wish can be met. What is no language tag, for instance because it is not valid UTF-8 or UTF-16, leads nowhere.
 *
 * Enumerations. Their numbers are fixed, and they are passed as int, of 32 bits. Later versions can have more values.
 * What is no SspiStatusPart has no string.
 *
 * Defects. Should the library fail inside, which it is not known to do, nothing is thrown: the string is empty, the
 * number 0, the severity error, the source SSPI_STATUS_SOURCE_BUILT_IN, the result of parsing SSPI_STATUS_PARSE_FAILED.
 *
 * Threads. Every function may be called from any thread at any time. The functions given a NULL locale for the first
 * time, sspi_status_warm_up() and sspi_status_os_locales() read environment variables on Unix, so no other thread may
 * call setenv() then.
 *
 * Fork. A child that goes on without exec() may call every function, if sspi_status_warm_up() has returned before the
 * fork. Without it, what another thread was just doing for the first time at the moment of the fork is never done in
 * the child, which then waits for it without end. A process with one thread needs nothing.
 *
 * Unloading. On Linux dlclose() is always allowed, and the library stays loaded: what it has computed is there when it
 * is opened again, and takes no memory a second time. A newer file in its place counts after the program's next start.
 * Elsewhere unload it only while no call is running. What it keeps may not be freed then, and be kept anew after each
 * loading; how much that is was not measured. So do not load and unload it again and again there.
 *
 * Memory. Strings end with a NUL. Buffers may overlap the strings given to the same call; those are read before
 * anything is written. Nothing has to be aligned. A `size` may be larger than the memory, if the string is known to
 * fit.
 */


#ifndef SSPI_STATUS_H
#define SSPI_STATUS_H

#include <stddef.h>
#include <stdint.h>
/* The code with a number in a space. */
#define SSPI_STATUS_CODE(space, number) ((uint64_t)(space) << 32 | (uint32_t)(number))

/**
 * Version of the binary interface that this header describes; the number in `libsspi_status.so.0`.
 * Functions and enum values may be added under the same number. It changes when something that exists does.
 */
#define SSPI_STATUS_ABI_VERSION 0

/**
 * A buffer of so many units holds every text, hint and developer part that ships with this version, in every language,
 * with the NUL. Texts laid over them and those of later versions may be longer: compare what a function returns.
 */
#define SSPI_STATUS_TEXT_SIZE 1024

/**
 * What kind of answer a code is.
 */
typedef enum {
    /**
     * The operation is done.
     */
    SSPI_STATUS_SEVERITY_SUCCESS = 0,
    /**
     * The call worked, and something remains to be done or known.
     */
    SSPI_STATUS_SEVERITY_INFORMATIONAL = 1,
    /**
     * The call failed.
     */
    SSPI_STATUS_SEVERITY_ERROR = 2
} SspiStatusSeverity;

/**
 * A group of codes that stand together.
 */
typedef enum {
    /**
     * The code has no symbol.
     */
    SSPI_STATUS_FAMILY_NONE = 0,
    /**
     * SEC_E_ and SEC_I_: what functions of SSPI return.
     */
    SSPI_STATUS_FAMILY_SSPI = 1,
    /**
     * CERT_E_, CRYPT_E_, TRUST_E_: certificates, their chains and signatures.
     */
    SSPI_STATUS_FAMILY_CERTIFICATES = 2,
    /**
     * NTE_: keys and the providers that hold them.
     */
    SSPI_STATUS_FAMILY_KEYS = 3,
    /**
     * SCARD_: smart cards and their readers.
     */
    SSPI_STATUS_FAMILY_SMART_CARDS = 4,
    /**
     * STATUS_: NTSTATUS.
     */
    SSPI_STATUS_FAMILY_NT_STATUS = 5,
    /**
     * ERROR_: errors of Win32, alone or within an HRESULT.
     */
    SSPI_STATUS_FAMILY_WIN32 = 6,
    /**
     * KDC_ERR_, KRB_: error codes of Kerberos.
     */
    SSPI_STATUS_FAMILY_KERBEROS = 7,
    /**
     * TLS_ALERT_: alerts of TLS.
     */
    SSPI_STATUS_FAMILY_TLS_ALERTS = 8,
    /**
     * LDAP_: result codes of LDAP.
     */
    SSPI_STATUS_FAMILY_LDAP = 9
} SspiStatusFamily;

/**
 * What is asked for about a code.
 */
typedef enum {
    /**
     * The message: whole sentences of plain text in one language. It is never empty, for a code that is not known
     * either; so a length of 0 means that something is broken.
     */
    SSPI_STATUS_PART_TEXT = 0,
    /**
     * What the person at the screen or an administrator can do next, in the language of the text. Not every code has
     * it.
     */
    SSPI_STATUS_PART_HINT = 1,
    /**
     * What whoever wrote the program can do, in the language of the text; for a log, or behind a button. Not every
     * code has it.
     */
    SSPI_STATUS_PART_DEVELOPER_HINT = 2,
    /**
     * The language of the text and the hints as a BCP 47 tag, for screen readers and fonts: the one that answered, not
     * the one asked for.
     */
    SSPI_STATUS_PART_LANG = 3,
    /**
     * The symbol, such as SEC_E_LOGON_DENIED; of two symbols for one number the usual one. Not every code has it. This
     * and what follows is the same in every language.
     */
    SSPI_STATUS_PART_SYMBOL = 4,
    /**
     * The other symbols of the code, separated by spaces. Most codes have none.
     */
    SSPI_STATUS_PART_ALIASES = 5,
    /**
     * The number as it is written: "0x8009030C", "1326, 0x52E", "krb 24", "tls 40", "ldap 49".
     */
    SSPI_STATUS_PART_SPELLING = 6
} SspiStatusPart;

/**
 * Why a language answered. A GUI can badge everything but the first.
 */
typedef enum {
    /**
     * A wish led to it, or there was no wish but the base language, English.
     */
    SSPI_STATUS_SOURCE_REQUESTED = 0,
    /**
     * No wish led to a text; the base language answered.
     */
    SSPI_STATUS_SOURCE_FALLBACK = 1,
    /**
     * No language answered: the text is the symbol and the number, its language "und". It does not happen with the
     * shipped texts.
     */
    SSPI_STATUS_SOURCE_BUILT_IN = 2
} SspiStatusSource;

/**
 * The direction in which a text is written.
 */
typedef enum {
    /**
     * As English.
     */
    SSPI_STATUS_DIRECTION_LEFT_TO_RIGHT = 0,
    /**
     * As Arabic.
     */
    SSPI_STATUS_DIRECTION_RIGHT_TO_LEFT = 1
} SspiStatusDirection;

/**
 * Whether a string names a code, and if not, why.
 */
typedef enum {
    /**
     * It does.
     */
    SSPI_STATUS_PARSE_OK = 0,
    /**
     * NULL, or nothing but spaces, colons, commas, semicolons and periods, maybe between (), [], "", '' or typographic
     * double quotation marks.
     */
    SSPI_STATUS_PARSE_EMPTY = 1,
    /**
     * It begins like a number and is none.
     */
    SSPI_STATUS_PARSE_MALFORMED = 2,
    /**
     * A number that does not fit into 32 bits.
     */
    SSPI_STATUS_PARSE_OUT_OF_RANGE = 3,
    /**
     * Neither a number nor a name of the catalogue.
     */
    SSPI_STATUS_PARSE_UNKNOWN_NAME = 4,
    /**
     * Without its prefix the name fits several symbols with different texts.
     */
    SSPI_STATUS_PARSE_AMBIGUOUS = 5,
    /**
     * A name and a number, or two numbers, that belong to different codes.
     */
    SSPI_STATUS_PARSE_DISAGREE = 6,
    /**
     * For another reason.
     */
    SSPI_STATUS_PARSE_FAILED = 7
} SspiStatusParse;

/**
 * Whose number a code is; the high 32 bits of the code.
 */
typedef enum {
    /**
     * HRESULT, SECURITY_STATUS, NTSTATUS and Win32 errors, whose bits tell them apart.
     */
    SSPI_STATUS_SPACE_WINDOWS = 0,
    /**
     * Error codes of Kerberos.
     */
    SSPI_STATUS_SPACE_KERBEROS = 1,
    /**
     * Alerts of TLS.
     */
    SSPI_STATUS_SPACE_TLS_ALERT = 2,
    /**
     * Result codes of LDAP.
     */
    SSPI_STATUS_SPACE_LDAP = 3
} SspiStatusSpace;

#ifdef __cplusplus
extern "C" {
#endif /* __cplusplus */

/**
 * Version of the binary interface that the loaded library has, to be compared with SSPI_STATUS_ABI_VERSION.
 */
uint32_t sspi_status_abi_version(void);

/**
 * Version of the library, such as "0.1.0": a constant inside the library, valid as long as that is loaded.
 */
const char *sspi_status_version(void);

/**
 * Does at once what the first calls would do one by one: reads every text, and asks the operating system for its user's
 * languages. It takes some milliseconds. Only a process that forks needs it; see “Fork” above.
 */
void sspi_status_warm_up(void);

/**
 * Whether the library explains a code: 1 or 0. Where it does not, the text says so; a program can ask the operating
 * system then. Such a code can have a symbol all the same.
 */
int sspi_status_is_known(uint64_t code);

/**
 * What kind of answer a code is, for an icon; every code has one, known or not.
 */
SspiStatusSeverity sspi_status_severity(uint64_t code);

/**
 * The family of a code: SSPI_STATUS_FAMILY_NONE when it has no symbol.
 */
SspiStatusFamily sspi_status_family(uint64_t code);

/**
 * How many different codes have a symbol.
 */
size_t sspi_status_code_count(void);

/**
 * The code with this index, from 0, family by family. Gives 1 and writes the code, or gives 0 and writes nothing when
 * the index is too large. `code` may be NULL. An index means the same code as long as the program runs, not in every
 * version.
 */
int sspi_status_code_at(size_t index, uint64_t *code);

/**
 * How many languages the texts exist in.
 */
size_t sspi_status_locale_count(void);

/**
 * A part of the answer to a code, in the language to which the locale leads. Gives 0 when there is no such part.
 */
size_t sspi_status_get(uint64_t code, const char *locale, SspiStatusPart part, char *buffer, size_t size);

/**
 * The same for a code as a string, in any spelling that sspi_status_parse() reads. Gives 0 when the string is no code.
 *
 * That matters for a number with two symbols, such as SEC_E_UNSUPPORTED_FUNCTION and SEC_E_NOT_SUPPORTED: by its name
 * each of them answers with a text of its own, by the number the first one does.
 */
size_t sspi_status_get_named(const char *spelling, const char *locale, SspiStatusPart part, char *buffer, size_t size);

/**
 * Why this language answers. There is no twin in UTF-16, since the tags of languages are ASCII.
 */
SspiStatusSource sspi_status_source(uint64_t code, const char *locale);

/**
 * The direction in which the text and the hints are written. There is no twin in UTF-16 here either.
 */
SspiStatusDirection sspi_status_direction(uint64_t code, const char *locale);

/**
 * Reads a code as people type and paste it: 0x8009030C, 8009030Ch, -2146893044, 2148074252, 0xFFFFFFFF8009030C,
 * "krb 24", "tls 40", "ldap 49", SEC_E_LOGON_DENIED, logon_denied, "SEC_E_LOGON_DENIED (0x8009030C)". Writes the code
 * when there is one, else nothing. `code` may be NULL. A number that no symbol has is a code too.
 */
SspiStatusParse sspi_status_parse(const char *spelling, uint64_t *code);

/**
 * The language with this index, from 0, as a BCP 47 tag such as "pt-BR", for a language menu. Gives 0 when the index
 * is too large.
 */
size_t sspi_status_locale_at(size_t index, char *buffer, size_t size);

/**
 * The languages that the operating system's user prefers now, as a list that every `locale` takes; empty where the
 * user wants no translation. A NULL locale means the list as it was at the first use of one; a program that follows
 * changes of the system's languages asks this again and gives the list instead.
 */
size_t sspi_status_os_locales(char *buffer, size_t size);

/**
 * As sspi_status_get(), in UTF-16.
 */
size_t sspi_status_get_utf16(uint64_t code, const uint16_t *locale, SspiStatusPart part, uint16_t *buffer, size_t size);

/**
 * As sspi_status_get_named(), in UTF-16.
 */
size_t sspi_status_get_named_utf16(const uint16_t *spelling,
                                   const uint16_t *locale,
                                   SspiStatusPart part,
                                   uint16_t *buffer,
                                   size_t size);

/**
 * As sspi_status_parse(), in UTF-16.
 */
SspiStatusParse sspi_status_parse_utf16(const uint16_t *spelling, uint64_t *code);

/**
 * As sspi_status_locale_at(), in UTF-16.
 */
size_t sspi_status_locale_at_utf16(size_t index, uint16_t *buffer, size_t size);

/**
 * As sspi_status_os_locales(), in UTF-16.
 */
size_t sspi_status_os_locales_utf16(uint16_t *buffer, size_t size);

#ifdef __cplusplus
}  /* extern "C" */
#endif  /* __cplusplus */

#endif  /* SSPI_STATUS_H */
