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

#define SYMBOL_SIZE 64
#define LOCALE_SIZE 36

/* Numbered as the enumerations of the header. */
static const char *const severities[] = {"success", "informational", "error"};
static const char *const sources[] = {"requested", "fallback", "builtin"};
static const char *const directions[] = {"ltr", "rtl"};

/* A field as CSV has it: in quotation marks if need be. */
static void print_field(const char *text)
{
    if (strpbrk(text, ",\"\r\n") == NULL) {
        fputs(text, stdout);
        return;
    }
    putchar('"');
    for (; *text != '\0'; text++) {
        if (*text == '"') {
            putchar('"');
        }
        putchar(*text);
    }
    putchar('"');
}

/* One of the functions that answer with a text. */
typedef size_t answer(const char *query, const char *locale, char *buffer, size_t size);

static void print_answer(answer *ask, const char *query, const char *locale)
{
    size_t size = ask(query, locale, NULL, 0) + 1;
    char *text = malloc(size);
    if (text == NULL) {
        exit(1);
    }
    ask(query, locale, text, size);
    print_field(text);
    free(text);
}

/* The other symbols of the same number, separated by spaces. */
static void print_aliases(const char *symbol, uint32_t code)
{
    int count = 0;
    for (size_t i = 0; i < sspi_status_symbol_count(); i++) {
        char other[SYMBOL_SIZE];
        uint32_t value;
        sspi_status_symbol_at(i, other, sizeof other);
        sspi_status_parse(other, &value);
        if (value == code && strcmp(other, symbol) != 0) {
            printf("%s%s", count++ > 0 ? " " : "", other);
        }
    }
}

/* The symbol is given as the query, so that of two symbols for one number each answers with its own text. */
static void print_row(const char *symbol, const char *locale)
{
    uint32_t code;
    if (sspi_status_parse(symbol, &code) != SSPI_STATUS_PARSE_OK) {
        exit(1);
    }
    printf("0x%08" PRIX32 ",%" PRId32 ",%s,", code, (int32_t)code, symbol);
    print_aliases(symbol, code);
    printf(",%s,true,", severities[sspi_status_severity(code)]);
    print_answer(sspi_status_query_lang, symbol, locale);
    printf(",%s,", directions[sspi_status_query_direction(symbol, locale)]);
    printf("%s,", sources[sspi_status_query_source(symbol, locale)]);
    print_answer(sspi_status_query_text, symbol, locale);
    putchar(',');
    print_answer(sspi_status_query_hint, symbol, locale);
    putchar('\n');
}

int main(void)
{
    puts("code,value,symbol,aliases,severity,known,locale,direction,source,message,hint");
    for (size_t i = 0; i < sspi_status_symbol_count(); i++) {
        char symbol[SYMBOL_SIZE];
        sspi_status_symbol_at(i, symbol, sizeof symbol);
        for (size_t j = 0; j < sspi_status_locale_count(); j++) {
            char locale[LOCALE_SIZE];
            sspi_status_locale_at(j, locale, sizeof locale);
            /* A language without this text is not asked: another one would answer. */
            char answers[LOCALE_SIZE];
            sspi_status_query_lang(symbol, locale, answers, sizeof answers);
            if (strcmp(answers, locale) == 0) {
                print_row(symbol, locale);
            }
        }
    }
    return 0;
}
