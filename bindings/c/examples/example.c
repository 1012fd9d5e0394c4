/*
 * Explains a code in several languages: example [CODE [LOCALE...]]
 *
 *   cc example.c -o example $(pkg-config --cflags --libs sspi-status)
 */
#include <inttypes.h>
#include <sspi_status.h>
#include <stdio.h>
#include <stdlib.h>

/* The message, to be freed by the caller: asked for its length first, as with snprintf. */
static char *message(uint32_t code, const char *locale)
{
    size_t size = sspi_status_text(code, locale, NULL, 0) + 1;
    char *text = malloc(size);
    if (text != NULL) {
        sspi_status_text(code, locale, text, size);
    }
    return text;
}

static void explain(uint32_t code, const char *locale)
{
    char *text = message(code, locale);
    char lang[36]; /* BCP 47 asks for 35 characters at least. */
    char hint[1024];

    sspi_status_lang(code, locale, lang, sizeof lang);
    printf("%s: %s\n", lang, text != NULL ? text : "");
    if (sspi_status_hint(code, locale, hint, sizeof hint) > 0) {
        printf("    %s\n", hint);
    }
    free(text);
}

int main(int argc, char **argv)
{
    uint32_t code = 0x8009030C;
    char symbol[64];

    if (sspi_status_abi_version() != SSPI_STATUS_ABI_VERSION) {
        fputs("example: the library is another one than the header\n", stderr);
        return 1;
    }
    if (argc > 1 && sspi_status_parse(argv[1], &code) != SSPI_STATUS_PARSE_OK) {
        fprintf(stderr, "example: %s is no code\n", argv[1]);
        return 2;
    }
    sspi_status_symbol(code, symbol, sizeof symbol);
    printf("%s 0x%08" PRIX32 "\n", symbol, code);
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
