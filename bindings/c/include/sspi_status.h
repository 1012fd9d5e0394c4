/*
 * Windows SSPI status codes explained, in the user's language: sspi-status.
 *
 * Made by cbindgen from bindings/c/src; do not edit. SPDX-License-Identifier: MIT OR Apache-2.0
 *
 * Texts. A function that gives a text writes it into the caller's buffer, of `size` units (bytes, or uint16_t in the
 * functions named _utf16), and returns the length of the whole text in units, without the terminating NUL, as
 * snprintf does. A returned value >= size means that the text was cut. What is written always ends with a NUL, unless
 * `size` is 0, and is cut between characters only. To ask for the length alone give NULL, 0. Nothing has to be freed.
 *
 * Locales. A `locale` is one BCP 47 tag ("fr-CA", also spelled "fr_CA.UTF-8"), or a list of wishes, most wanted first,
 * separated by commas or semicolons ("it-CH,fr"). NULL stands for the languages of the operating system's user, as
 * they were when NULL was first given. "" and "C" stand for the base language, English, which also answers when no
 * wish can be met. What is no language tag, for instance because it is not valid UTF-8 or UTF-16, leads nowhere.
 *
 * Codes. Every uint32_t is a code, whether it is known or not. The signed form (HRESULT) is the same bits: cast it.
 * The numbers of enumerations are fixed. They are passed as int, of 32 bits.
 *
 * Defects. Should the library fail inside, which it is not known to do, nothing is thrown: the text is empty, the
 * length or number 0, the source SSPI_STATUS_SOURCE_NONE, the result of parsing SSPI_STATUS_PARSE_FAILED.
 *
 * Threads. Every function may be called from any thread at any time. The functions given a NULL locale for the first
 * time, and sspi_status_os_locales(), read environment variables on Unix, so no other thread may call setenv() then.
 *
 * Memory. Strings end with a NUL. Buffers may overlap the strings given to the same call; those are read before
 * anything is written. Nothing has to be aligned. A `size` may be larger than the memory, if the text is known to fit.
 */


#ifndef SSPI_STATUS_H
#define SSPI_STATUS_H

#include <stddef.h>
#include <stdint.h>

/**
 * Version of the binary interface that this header describes; the number in `libsspi_status.so.0`.
 * Functions and enum values may be added under the same number. It changes when something that exists does.
 */
#define SSPI_STATUS_ABI_VERSION 0

/**
 * What kind of answer a code is. It follows from the number.
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
    SSPI_STATUS_SEVERITY_ERROR = 2,
} SspiStatusSeverity;

/**
 * Whether a string names a code, and if not, why.
 */
typedef enum {
    /**
     * It does.
     */
    SSPI_STATUS_PARSE_OK = 0,
    /**
     * NULL, or nothing but spaces and punctuation.
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
     * Without its prefix the name fits two symbols.
     */
    SSPI_STATUS_PARSE_AMBIGUOUS = 5,
    /**
     * A name and a number that belong to different codes.
     */
    SSPI_STATUS_PARSE_DISAGREE = 6,
    /**
     * For another reason.
     */
    SSPI_STATUS_PARSE_FAILED = 7,
} SspiStatusParse;

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
     * No language answered: the text is the symbol and the number. It does not happen with the shipped texts.
     */
    SSPI_STATUS_SOURCE_BUILT_IN = 2,
    /**
     * There is no answer: the string given for a code is none.
     */
    SSPI_STATUS_SOURCE_NONE = 3,
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
    SSPI_STATUS_DIRECTION_RIGHT_TO_LEFT = 1,
} SspiStatusDirection;

#ifdef __cplusplus
extern "C" {
#endif // __cplusplus

/**
 * Version of the binary interface that the loaded library has, to be compared with SSPI_STATUS_ABI_VERSION.
 */
uint32_t sspi_status_abi_version(void);

/**
 * What kind of answer a code is; any 32 bits have one, known or not.
 */
SspiStatusSeverity sspi_status_severity(uint32_t code);

/**
 * How many symbols there are. Two numbers have two symbols each, so there are more symbols than codes.
 */
size_t sspi_status_symbol_count(void);

/**
 * How many different codes there are.
 */
size_t sspi_status_code_count(void);

/**
 * The code with this index, from 0: first success, then informational codes, then errors. Gives 1 and writes the
 * code, or gives 0 and writes nothing when the index is too large. `code` may be NULL.
 */
int sspi_status_code_at(size_t index, uint32_t *code);

/**
 * How many languages the texts exist in.
 */
size_t sspi_status_locale_count(void);

/**
 * Version of the library, such as "0.1.0".
 */
size_t sspi_status_version(char *buffer, size_t size);

/**
 * The symbol with this index, from 0, in the order of the texts: success, informational codes, errors. Gives 0 when
 * the index is too large. An index means the same symbol as long as the program runs, not in every version.
 */
size_t sspi_status_symbol_at(size_t index, char *buffer, size_t size);

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
 * Reads a code as people type and paste it: 0x8009030C, 8009030Ch, -2146893044, 2148074252, 0xFFFFFFFF8009030C,
 * SEC_E_LOGON_DENIED, logon_denied, "SEC_E_LOGON_DENIED (0x8009030C)". Writes the code when there is one, else nothing.
 * `code` may be NULL. A number that no symbol has is a code too.
 */
SspiStatusParse sspi_status_parse(const char *spelling, uint32_t *code);

/**
 * The symbol of a code, such as SEC_E_LOGON_DENIED, the same in every language. Gives 0 for a code without one. Of two
 * symbols for one number it is the usual one.
 */
size_t sspi_status_symbol(uint32_t code, char *buffer, size_t size);

/**
 * The message: whole sentences of plain text in one language. It is never empty, for a code that is not known either;
 * so 0 means that something is broken.
 */
size_t sspi_status_text(uint32_t code, const char *locale, char *buffer, size_t size);

/**
 * What the user or the administrator can do next, in the language of the message. Gives 0 when there is no hint; a hint
 * is never empty.
 */
size_t sspi_status_hint(uint32_t code, const char *locale, char *buffer, size_t size);

/**
 * The language of the message and the hint as a BCP 47 tag, for screen readers and fonts: the one that answered, not the
 * one asked for. "und" when none did.
 */
size_t sspi_status_lang(uint32_t code, const char *locale, char *buffer, size_t size);

/**
 * Why this language answers.
 */
SspiStatusSource sspi_status_source(uint32_t code, const char *locale);

/**
 * The direction in which the message and the hint are written.
 */
SspiStatusDirection sspi_status_direction(uint32_t code, const char *locale);

/**
 * The symbol that a string names, or the usual one of the number that it names. Gives 0 when there is none.
 *
 * This function and those below take a code as a string, in any spelling that sspi_status_parse() reads. That matters
 * for the two numbers with two symbols: by its name each symbol answers with a text of its own.
 */
size_t sspi_status_query_symbol(const char *query, char *buffer, size_t size);

/**
 * The message; gives 0 when the string is no code.
 */
size_t sspi_status_query_text(const char *query, const char *locale, char *buffer, size_t size);

/**
 * The hint; gives 0 when there is none, and when the string is no code.
 */
size_t sspi_status_query_hint(const char *query, const char *locale, char *buffer, size_t size);

/**
 * The language that answers; gives 0 when the string is no code.
 */
size_t sspi_status_query_lang(const char *query, const char *locale, char *buffer, size_t size);

/**
 * Why this language answers; SSPI_STATUS_SOURCE_NONE when the string is no code.
 */
SspiStatusSource sspi_status_query_source(const char *query, const char *locale);

/**
 * The direction in which the message and the hint are written.
 */
SspiStatusDirection sspi_status_query_direction(const char *query, const char *locale);

/**
 * As sspi_status_version(), in UTF-16.
 */
size_t sspi_status_version_utf16(uint16_t *buffer, size_t size);

/**
 * As sspi_status_symbol_at(), in UTF-16.
 */
size_t sspi_status_symbol_at_utf16(size_t index, uint16_t *buffer, size_t size);

/**
 * As sspi_status_locale_at(), in UTF-16.
 */
size_t sspi_status_locale_at_utf16(size_t index, uint16_t *buffer, size_t size);

/**
 * As sspi_status_os_locales(), in UTF-16.
 */
size_t sspi_status_os_locales_utf16(uint16_t *buffer, size_t size);

/**
 * As sspi_status_parse(), in UTF-16.
 */
SspiStatusParse sspi_status_parse_utf16(const uint16_t *spelling, uint32_t *code);

/**
 * As sspi_status_symbol(), in UTF-16.
 */
size_t sspi_status_symbol_utf16(uint32_t code, uint16_t *buffer, size_t size);

/**
 * As sspi_status_text(), in UTF-16.
 */
size_t sspi_status_text_utf16(uint32_t code, const uint16_t *locale, uint16_t *buffer, size_t size);

/**
 * As sspi_status_hint(), in UTF-16.
 */
size_t sspi_status_hint_utf16(uint32_t code, const uint16_t *locale, uint16_t *buffer, size_t size);

/**
 * As sspi_status_lang(), in UTF-16.
 */
size_t sspi_status_lang_utf16(uint32_t code, const uint16_t *locale, uint16_t *buffer, size_t size);

/**
 * As sspi_status_source(), in UTF-16.
 */
SspiStatusSource sspi_status_source_utf16(uint32_t code, const uint16_t *locale);

/**
 * As sspi_status_direction(), in UTF-16.
 */
SspiStatusDirection sspi_status_direction_utf16(uint32_t code, const uint16_t *locale);

/**
 * As sspi_status_query_symbol(), in UTF-16.
 */
size_t sspi_status_query_symbol_utf16(const uint16_t *query, uint16_t *buffer, size_t size);

/**
 * As sspi_status_query_text(), in UTF-16.
 */
size_t sspi_status_query_text_utf16(const uint16_t *query, const uint16_t *locale, uint16_t *buffer, size_t size);

/**
 * As sspi_status_query_hint(), in UTF-16.
 */
size_t sspi_status_query_hint_utf16(const uint16_t *query, const uint16_t *locale, uint16_t *buffer, size_t size);

/**
 * As sspi_status_query_lang(), in UTF-16.
 */
size_t sspi_status_query_lang_utf16(const uint16_t *query, const uint16_t *locale, uint16_t *buffer, size_t size);

/**
 * As sspi_status_query_source(), in UTF-16.
 */
SspiStatusSource sspi_status_query_source_utf16(const uint16_t *query, const uint16_t *locale);

/**
 * As sspi_status_query_direction(), in UTF-16.
 */
SspiStatusDirection sspi_status_query_direction_utf16(const uint16_t *query, const uint16_t *locale);

#ifdef __cplusplus
}  // extern "C"
#endif  // __cplusplus

#endif  /* SSPI_STATUS_H */
