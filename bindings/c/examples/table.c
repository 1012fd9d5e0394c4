/*
 * Prints all codes in all languages, byte for byte as `sspi-status list --all-locales --format csv`.
 *
 *   cc table.c -o table $(pkg-config --cflags --libs sspi-status)
 */
#include <inttypes.h>
#include <sspi_status.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Numbered as the enumerations of the header. */
static const char *const spaces[] = {"windows", "kerberos", "tls", "ldap"};
static const char *const families[] = {"",     "sspi",     "certificates", "keys", "smart-cards", "ntstatus",
                                       "win32", "kerberos", "tls",          "ldap"};
static const char *const severities[] = {"success", "informational", "error"};
static const char *const directions[] = {"ltr", "rtl"};
static const char *const sources[] = {"requested", "fallback", "builtin"};

/* A part of what a symbol stands for, to be freed. By the name, so that of two symbols for one number each answers with
 * its own text. */
static char *get(const char *symbol, const char *locale, SspiStatusPart part)
{
    size_t size = sspi_status_get_named(symbol, locale, part, NULL, 0) + 1;
    char *text = malloc(size);
    if (text == NULL) {
        exit(1);
    }
    sspi_status_get_named(symbol, locale, part, text, size);
    return text;
}

/* A field as CSV has it, in quotation marks if need be, and a comma or a line break. */
static void print_field(const char *text, char end)
{
    if (strpbrk(text, ",\"\r\n") == NULL) {
        fputs(text, stdout);
    } else {
        putchar('"');
        for (; *text != '\0'; text++) {
            if (*text == '"') {
                putchar('"');
            }
            putchar(*text);
        }
        putchar('"');
    }
    putchar(end);
}

static void print_part(const char *symbol, const char *locale, SspiStatusPart part, char end)
{
    char *text = get(symbol, locale, part);
    print_field(text, end);
    free(text);
}

static void print_row(const char *symbol, uint64_t code, const char *locale)
{
    uint64_t space = code >> 32;
    uint32_t number = (uint32_t)code;
    int64_t value = space == SSPI_STATUS_SPACE_WINDOWS ? (int32_t)number : (int64_t)number;

    print_part(symbol, locale, SSPI_STATUS_PART_SPELLING, ',');
    printf("%" PRId64 ",%s,", value, symbol);
    print_part(symbol, locale, SSPI_STATUS_PART_ALIASES, ',');
    printf("%s,%s,", spaces[space], families[sspi_status_family(code)]);
    printf("%s,%s,", severities[sspi_status_severity(code)], sspi_status_is_known(code) ? "true" : "false");
    print_part(symbol, locale, SSPI_STATUS_PART_LANG, ',');
    printf("%s,", directions[sspi_status_direction(code, locale)]);
    printf("%s,", sources[sspi_status_source(code, locale)]);
    print_part(symbol, locale, SSPI_STATUS_PART_TEXT, ',');
    print_part(symbol, locale, SSPI_STATUS_PART_HINT, ',');
    print_part(symbol, locale, SSPI_STATUS_PART_DEVELOPER_HINT, '\n');
}

static void print_rows(const char *symbol, uint64_t code)
{
    for (size_t i = 0; i < sspi_status_locale_count(); i++) {
        char locale[36];
        sspi_status_locale_at(i, locale, sizeof locale);
        /* A language without this text is left out: another one would answer. */
        char *lang = get(symbol, locale, SSPI_STATUS_PART_LANG);
        if (strcmp(lang, locale) == 0) {
            print_row(symbol, code, locale);
        }
        free(lang);
    }
}

int main(void)
{
    puts("code,value,symbol,aliases,space,family,severity,known,locale,direction,source,message,hint,developer_hint");
    for (size_t i = 0; i < sspi_status_code_count(); i++) {
        uint64_t code;
        char symbol[64];
        sspi_status_code_at(i, &code);
        sspi_status_get(code, "", SSPI_STATUS_PART_SYMBOL, symbol, sizeof symbol);
        print_rows(symbol, code);

        /* Other symbols of the number that are more than other spellings, since they answer by their own name. */
        char *aliases = get(symbol, "", SSPI_STATUS_PART_ALIASES);
        for (char *alias = strtok(aliases, " "); alias != NULL; alias = strtok(NULL, " ")) {
            char *named = get(alias, "", SSPI_STATUS_PART_SYMBOL);
            if (strcmp(named, alias) == 0) {
                print_rows(alias, code);
            }
            free(named);
        }
        free(aliases);
    }
    return 0;
}
