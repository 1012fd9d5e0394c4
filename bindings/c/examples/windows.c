/*
 * For Windows, in UTF-16: prints all codes in one language, byte for byte as `sspi-status list --format csv`.
 *
 *   x86_64-w64-mingw32-gcc -municode windows.c -o windows.exe libsspi_status_capi.dll.a
 *   windows [LOCALE]
 *
 * LOCALE is a tag or a list ("it-CH,fr"); without it the library asks Windows what the user prefers.
 */
#include <fcntl.h>
#include <io.h>
#include <sspi_status.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <wchar.h>
#include <windows.h>

enum { SYMBOL_SIZE = 64, ALIASES_SIZE = 1024, UTF8_SIZE = 3 * SSPI_STATUS_TEXT_SIZE };

/* Numbered as the enumerations of the header. */
static const char *const spaces[] = {"windows", "kerberos", "tls", "ldap"};
static const char *const families[] = {"",      "sspi",     "certificates", "keys", "smart-cards", "ntstatus",
                                       "win32", "kerberos", "tls",          "ldap"};
static const char *const severities[] = {"success", "informational", "error"};
static const char *const directions[] = {"ltr", "rtl"};
static const char *const sources[] = {"requested", "fallback", "builtin"};

static void to_utf8(const wchar_t *text, char *buffer, int size)
{
    if (WideCharToMultiByte(CP_UTF8, WC_ERR_INVALID_CHARS, text, -1, buffer, size, NULL, NULL) == 0) {
        fputs("windows: a string is too long, or is not UTF-16\n", stderr);
        exit(1);
    }
}

/* Windows' wchar_t is a unit of UTF-16; the header has uint16_t, since on other systems wchar_t has 32 bits. */
static void get(const wchar_t *symbol, const wchar_t *locale, SspiStatusPart part, wchar_t *buffer, size_t size)
{
    sspi_status_get_named_utf16((const uint16_t *)symbol, (const uint16_t *)locale, part, (uint16_t *)buffer, size);
}

/* A field as CSV has it, in quotation marks if need be, and what follows it. */
static void print_part(const wchar_t *symbol, const wchar_t *locale, SspiStatusPart part, const char *end)
{
    wchar_t text[SSPI_STATUS_TEXT_SIZE]; /* Every text that ships fits. */
    char utf8[UTF8_SIZE];

    get(symbol, locale, part, text, SSPI_STATUS_TEXT_SIZE);
    to_utf8(text, utf8, sizeof utf8);
    if (strpbrk(utf8, ",\"\r\n") == NULL) {
        fputs(utf8, stdout);
    } else {
        putchar('"');
        for (const char *byte = utf8; *byte != '\0'; byte++) {
            if (*byte == '"') {
                putchar('"');
            }
            putchar(*byte);
        }
        putchar('"');
    }
    fputs(end, stdout);
}

static void print_row(uint64_t code, const wchar_t *symbol, const wchar_t *locale)
{
    unsigned space = (unsigned)(code >> 32);
    char narrow[UTF8_SIZE]; /* The two functions about a language that have no twin in UTF-16 take UTF-8. */
    if (locale != NULL) {
        to_utf8(locale, narrow, sizeof narrow);
    }

    print_part(symbol, locale, SSPI_STATUS_PART_SPELLING, ",");
    printf(space == SSPI_STATUS_SPACE_WINDOWS ? "%d," : "%u,", (int)code);
    print_part(symbol, locale, SSPI_STATUS_PART_SYMBOL, ",");
    print_part(symbol, locale, SSPI_STATUS_PART_ALIASES, ",");
    printf("%s,%s,", spaces[space], families[sspi_status_family(code)]);
    printf("%s,%s,", severities[sspi_status_severity(code)], sspi_status_is_known(code) ? "true" : "false");
    print_part(symbol, locale, SSPI_STATUS_PART_LANG, ",");
    printf("%s,", directions[sspi_status_direction(code, locale != NULL ? narrow : NULL)]);
    printf("%s,", sources[sspi_status_source(code, locale != NULL ? narrow : NULL)]);
    print_part(symbol, locale, SSPI_STATUS_PART_TEXT, ",");
    print_part(symbol, locale, SSPI_STATUS_PART_HINT, ",");
    print_part(symbol, locale, SSPI_STATUS_PART_DEVELOPER_HINT, "\r\n");
}

int wmain(int argc, wchar_t **argv)
{
    const wchar_t *locale = argc > 1 ? argv[1] : NULL;

    _setmode(_fileno(stdout), _O_BINARY);
    fputs("code,value,symbol,aliases,space,family,severity,known,"
          "locale,direction,source,message,hint,developer_hint\r\n", stdout);
    for (size_t i = 0; i < sspi_status_code_count(); i++) {
        uint64_t code;
        wchar_t symbol[SYMBOL_SIZE], aliases[ALIASES_SIZE];
        wchar_t *rest;

        sspi_status_code_at(i, &code);
        sspi_status_get_utf16(code, NULL, SSPI_STATUS_PART_SYMBOL, (uint16_t *)symbol, SYMBOL_SIZE);
        print_row(code, symbol, locale);

        /* Other symbols of the number that are more than other spellings, since they answer by their own name. */
        get(symbol, NULL, SSPI_STATUS_PART_ALIASES, aliases, ALIASES_SIZE);
        for (wchar_t *alias = wcstok_s(aliases, L" ", &rest); alias != NULL; alias = wcstok_s(NULL, L" ", &rest)) {
            get(alias, NULL, SSPI_STATUS_PART_SYMBOL, symbol, SYMBOL_SIZE);
            if (wcscmp(symbol, alias) == 0) {
                print_row(code, symbol, locale);
            }
        }
    }
    return 0;
}
