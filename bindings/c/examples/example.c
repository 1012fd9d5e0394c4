/*
 * Explains a code in several languages: example [CODE [LOCALE...]]
 *
 *   cc example.c -o example $(pkg-config --cflags --libs sspi-status)
 */
#include <sspi_status.h>
#include <stdio.h>
#include <stdlib.h>

/* The message, to be freed by the caller: asked for its length first, as with snprintf. */
static char *message(uint64_t code, const char *locale)
{
    size_t size = sspi_status_get(code, locale, SSPI_STATUS_PART_TEXT, NULL, 0) + 1;
    char *text = malloc(size);
    if (text != NULL) {
        sspi_status_get(code, locale, SSPI_STATUS_PART_TEXT, text, size);
    }
    return text;
}

static void explain(uint64_t code, const char *locale)
{
    char *text = message(code, locale);
    char lang[36]; /* BCP 47 asks for 35 characters at least. */
    char hint[SSPI_STATUS_TEXT_SIZE];

    sspi_status_get(code, locale, SSPI_STATUS_PART_LANG, lang, sizeof lang);
    printf("%s: %s\n", lang, text != NULL ? text : "");
    if (sspi_status_get(code, locale, SSPI_STATUS_PART_HINT, hint, sizeof hint) > 0) {
        printf("    %s\n", hint);
    }
    free(text);
}

int main(int argc, char **argv)
{
    uint64_t code = 0x8009030C; /* an HRESULT is its own code */
    char symbol[64], spelling[64];

    if (sspi_status_abi_version() != SSPI_STATUS_ABI_VERSION) {
        fputs("example: the library is another one than the header\n", stderr);
        return 1;
    }
    if (argc > 1 && sspi_status_parse(argv[1], &code) != SSPI_STATUS_PARSE_OK) {
        fprintf(stderr, "example: %s is no code\n", argv[1]);
        return 2;
    }
    sspi_status_get(code, NULL, SSPI_STATUS_PART_SYMBOL, symbol, sizeof symbol);
    sspi_status_get(code, NULL, SSPI_STATUS_PART_SPELLING, spelling, sizeof spelling);
    printf("%s (%s)\n", symbol, spelling);
    if (argc > 2) {
        for (int i = 2; i < argc; i++) {
            explain(code, argv[i]);
        }
    } else {
        explain(code, "ru");
        explain(code, "fr-CA");
        explain(code, NULL); /* whatever the user prefers */
    }
    return 0;
}
