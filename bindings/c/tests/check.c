/*
 * What a C program can do to the library, right and wrong. The Rust tests compile it, with AddressSanitizer where there
 * is one, and run it, also under valgrind.
 *
 *   check buffers all [K N]    every string in every language in buffers of every length; or, of the symbols, only each
 *                              N-th from the K-th on (K from 0)
 *   check buffers thirds [K N] the same, but in the middle only every third length; which ones depends on the text
 *   check buffers edges [K N]  every code in one of the languages and one of the encodings by turns, around the limits
 *                              of the length
 *   check calls                odd locales, codes, parts, NULL, overlapping and misaligned memory
 *   check threads ROUNDS       many threads at once, beginning with the first use of the library
 *   check fork ROUNDS [cold]   a fork while another thread makes the first calls, after sspi_status_warm_up(); or without
 *
 * Prints what it counted; complains on stderr and exits with 1 at the first thing that is wrong.
 */
#define _POSIX_C_SOURCE 200809L /* for fork() */

#include <pthread.h>
#include <sched.h>
#include <sspi_status.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#if defined(__SANITIZE_ADDRESS__)
#define HAS_ASAN 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define HAS_ASAN 1
#endif
#endif
#ifdef HAS_ASAN
#include <sanitizer/asan_interface.h>
#else
#define ASAN_POISON_MEMORY_REGION(address, size) ((void)(address), (void)(size))
#define ASAN_UNPOISON_MEMORY_REGION(address, size) ((void)(address), (void)(size))
#endif

#define CHECK(condition)                                                                                               \
    do {                                                                                                               \
        if (!(condition)) {                                                                                            \
            fprintf(stderr, "check: line %d: %s (%s)\n", __LINE__, #condition, context);                               \
            exit(1);                                                                                                   \
        }                                                                                                              \
    } while (0)

enum { CANARY = 0xA5, MARGIN = 32, PARTS = 7, SYMBOL_SIZE = 64, LOCALE_SIZE = 36 };

/* What is being looked at, for complaints. */
static _Thread_local char context[256] = "start";

static void *get_memory(size_t size)
{
    void *memory = malloc(size);
    if (memory == NULL) {
        fputs("check: no memory\n", stderr);
        exit(1);
    }
    return memory;
}

/* ASCII to UTF-16. */
static void widen(const char *from, uint16_t *to)
{
    do {
        *to++ = (unsigned char)*from;
    } while (*from++ != '\0');
}

/* Lengths of the characters of a text, in units. */
static size_t next8(const void *text, size_t at)
{
    unsigned char first = ((const unsigned char *)text)[at];
    return first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
}

static size_t next16(const void *text, size_t at)
{
    uint16_t unit = ((const uint16_t *)text)[at];
    return unit >= 0xD800 && unit < 0xDC00 ? 2 : 1;
}

/* A symbol that answers by its own name: the usual one of a code, or an alias that is more than another spelling. */
struct symbol {
    uint64_t code;
    int is_alias;
    char name[SYMBOL_SIZE];
};

static struct symbol *symbols;
static size_t symbol_count;

static void add_symbol(uint64_t code, int is_alias, const char *name)
{
    CHECK(strlen(name) < SYMBOL_SIZE);
    symbols = realloc(symbols, (symbol_count + 1) * sizeof *symbols);
    CHECK(symbols != NULL);
    struct symbol *added = &symbols[symbol_count++];
    added->code = code;
    added->is_alias = is_alias;
    strcpy(added->name, name);
}

static void find_symbols(void)
{
    for (size_t i = 0; i < sspi_status_code_count(); i++) {
        uint64_t code;
        char name[SYMBOL_SIZE];
        char aliases[1024];
        CHECK(sspi_status_code_at(i, &code) == 1);
        CHECK(sspi_status_get(code, NULL, SSPI_STATUS_PART_SYMBOL, name, sizeof name) < sizeof name);
        CHECK(sspi_status_get(code, NULL, SSPI_STATUS_PART_ALIASES, aliases, sizeof aliases) < sizeof aliases);
        add_symbol(code, 0, name);
        for (char *alias = strtok(aliases, " "); alias != NULL; alias = strtok(NULL, " ")) {
            CHECK(sspi_status_get_named(alias, NULL, SSPI_STATUS_PART_SYMBOL, name, sizeof name) < sizeof name);
            if (strcmp(name, alias) == 0) {
                add_symbol(code, 1, name);
            }
        }
    }
}

/* One call: a function of the library with everything but the buffer. */
struct call {
    int part;
    int wide;
    int by_name;
    uint64_t code;
    char symbol[SYMBOL_SIZE];
    char locale[LOCALE_SIZE];
    uint16_t symbol16[SYMBOL_SIZE];
    uint16_t locale16[LOCALE_SIZE];
};

static size_t make(const struct call *call, void *buffer, size_t size)
{
    SspiStatusPart part = (SspiStatusPart)call->part;
    if (call->wide) {
        return call->by_name ? sspi_status_get_named_utf16(call->symbol16, call->locale16, part, buffer, size)
                             : sspi_status_get_utf16(call->code, call->locale16, part, buffer, size);
    }
    return call->by_name ? sspi_status_get_named(call->symbol, call->locale, part, buffer, size)
                         : sspi_status_get(call->code, call->locale, part, buffer, size);
}

/* How many units of the text a buffer of this size has to hold: whole characters only, as many as fit. Counted from what
 * a smaller buffer had to hold. */
static size_t expected_end(const struct call *call, const void *full, size_t length, size_t size, size_t end)
{
    while (end < length) {
        size_t next = end + (call->wide ? next16 : next8)(full, end);
        if (next >= size) {
            break;
        }
        end = next;
    }
    return end;
}

static unsigned long trials;
static unsigned char *area; /* a margin, a buffer, a margin */
static size_t area_size;

/* Whether these bytes are still canaries: the first one is, and each is as the one before it. */
static int is_untouched(const unsigned char *bytes, size_t count)
{
    return bytes[0] == CANARY && memcmp(bytes, bytes + 1, count - 1) == 0;
}

/* A buffer of exactly this size, between canaries that also AddressSanitizer guards. */
static size_t try_size(const struct call *call, const void *full, size_t length, size_t size, size_t end)
{
    size_t unit = call->wide ? sizeof(uint16_t) : 1;
    size_t bytes = size * unit;
    unsigned char *buffer = area + MARGIN;
    CHECK(bytes + 2 * MARGIN <= area_size);

    memset(area, CANARY, bytes + 2 * MARGIN);
    ASAN_POISON_MEMORY_REGION(area, MARGIN);
    ASAN_POISON_MEMORY_REGION(buffer + bytes, area_size - MARGIN - bytes);
    size_t given = make(call, buffer, size);
    ASAN_UNPOISON_MEMORY_REGION(area, area_size);

    CHECK(given == length);
    size_t written = 0;
    if (size > 0) {
        static const unsigned char nul[sizeof(uint16_t)];
        end = expected_end(call, full, length, size, end);
        CHECK(memcmp(buffer, full, end * unit) == 0);
        CHECK(memcmp(buffer + end * unit, nul, unit) == 0);
        written = (end + 1) * unit;
    }
    /* Neither before the buffer, nor behind the NUL. */
    CHECK(is_untouched(area, MARGIN));
    CHECK(is_untouched(buffer + written, bytes - written + MARGIN));

    /* Once more in memory of just this size from malloc(), which valgrind guards; it looks only at the edges. */
    if (size < 2 || size >= length) {
        void *exact = get_memory(bytes > 0 ? bytes : 1);
        CHECK(make(call, exact, size) == length);
        CHECK(memcmp(exact, buffer, written) == 0);
        free(exact);
    }
    trials++;
    return end;
}

/* In the middle of a text only each step-th size is tried, of those that its length chooses; none if that is 0. */
static void try_text(struct call *call, size_t step)
{
    size_t length = make(call, NULL, 0);
    CHECK(make(call, NULL, 1000) == length);
    size_t unit = call->wide ? sizeof(uint16_t) : 1;
    void *full = get_memory((length + 1) * unit);
    CHECK(make(call, full, length + 1) == length);
    CHECK(length > 0 || call->part == SSPI_STATUS_PART_HINT || call->part == SSPI_STATUS_PART_DEVELOPER_HINT ||
          call->part == SSPI_STATUS_PART_ALIASES);

    if (area_size < (length + 2) * unit + 2 * MARGIN) {
        free(area);
        area_size = 2 * (length + 2) * unit + 2 * MARGIN;
        area = get_memory(area_size);
    }
    size_t end = 0;
    for (size_t size = 0; size <= length + 2; size++) {
        if (size < 2 || size >= length || (step > 0 && (size + length) % step == 0)) {
            end = try_size(call, full, length, size, end);
        }
    }
    free(full);
}

/* Sizes as try_text() takes them, of each next-th symbol. Without any in the middle this is for valgrind, under which a
 * call takes so long that each code has to do with one language and one encoding. */
static void check_buffers(size_t sizes, size_t first, size_t next)
{
    struct call call;
    find_symbols();
    for (size_t i = first; i < symbol_count; i += next) {
        call.code = symbols[i].code;
        strcpy(call.symbol, symbols[i].name);
        widen(call.symbol, call.symbol16);
        for (size_t j = 0; j < sspi_status_locale_count(); j++) {
            if (sizes == 0 && j != i % sspi_status_locale_count()) {
                continue;
            }
            int only_wide = sizes == 0 && i / sspi_status_locale_count() % 2 == 1;
            int only_narrow = sizes == 0 && !only_wide;
            sspi_status_locale_at(j, call.locale, sizeof call.locale);
            widen(call.locale, call.locale16);
            for (call.part = 0; call.part < PARTS; call.part++) {
                for (call.wide = only_wide; call.wide < 2 - only_narrow; call.wide++) {
                    /* The number of an alias would ask for another symbol. */
                    for (call.by_name = symbols[i].is_alias; call.by_name < 2; call.by_name++) {
                        snprintf(context, sizeof context, "%s %s part %d wide %d by name %d", call.symbol, call.locale,
                                 call.part, call.wide, call.by_name);
                        /* What a number gave comes by name again, so that the limits are enough. */
                        try_text(&call, call.by_name == symbols[i].is_alias ? sizes : 0);
                    }
                }
            }
        }
    }
    free(area);
    free(symbols);
    printf("trials %lu\n", trials);
}

static unsigned long calls;

/* A copy in memory of just its size, so that reading behind its NUL is noticed. */
static void *copy(const void *string, size_t size)
{
    void *memory = get_memory(size);
    memcpy(memory, string, size);
    return memory;
}

/* The answer to a locale in both encodings; in UTF-16 only where the locale is ASCII. */
static void check_locale(const char *locale, const char *lang, SspiStatusSource source)
{
    char found[LOCALE_SIZE];
    char text[512];
    size_t size = strlen(locale) + 1;
    char *exact = copy(locale, size);
    snprintf(context, sizeof context, "locale %.60s", locale);

    CHECK(sspi_status_get(0x8009030C, exact, SSPI_STATUS_PART_LANG, found, sizeof found) == strlen(lang));
    CHECK(strcmp(found, lang) == 0);
    CHECK(sspi_status_get_named("LOGON_DENIED", exact, SSPI_STATUS_PART_LANG, found, sizeof found) == strlen(lang));
    CHECK(strcmp(found, lang) == 0);
    CHECK(sspi_status_source(0x8009030C, exact) == source);
    CHECK(sspi_status_direction(0x8009030C, exact) == SSPI_STATUS_DIRECTION_LEFT_TO_RIGHT);
    CHECK(sspi_status_get(0x8009030C, exact, SSPI_STATUS_PART_TEXT, text, sizeof text) > 0);
    CHECK(sspi_status_get(0xDEADBEEF, exact, SSPI_STATUS_PART_TEXT, text, sizeof text) > 0);
    CHECK(strstr(text, "0xDEADBEEF") != NULL);
    CHECK(sspi_status_get(0x8009030C, exact, SSPI_STATUS_PART_SYMBOL, NULL, 0) == strlen("SEC_E_LOGON_DENIED"));
    sspi_status_get(0x8009030C, exact, SSPI_STATUS_PART_HINT, NULL, 0);
    calls += 8;

    uint16_t *wide = get_memory(size * sizeof *wide);
    widen(exact, wide);
    uint16_t found16[LOCALE_SIZE];
    uint16_t lang16[LOCALE_SIZE];
    widen(lang, lang16);
    CHECK(sspi_status_get_utf16(0x8009030C, wide, SSPI_STATUS_PART_LANG, found16, LOCALE_SIZE) == strlen(lang));
    CHECK(memcmp(found16, lang16, (strlen(lang) + 1) * sizeof *lang16) == 0);
    calls++;
    free(wide);
    free(exact);
}

static void check_utf16_locale(const uint16_t *locale, size_t size, const char *lang)
{
    uint16_t found[LOCALE_SIZE];
    uint16_t lang16[LOCALE_SIZE];
    uint16_t *exact = copy(locale, size);
    snprintf(context, sizeof context, "UTF-16 locale that gives %s", lang);
    widen(lang, lang16);
    CHECK(sspi_status_get_utf16(0x8009030C, exact, SSPI_STATUS_PART_LANG, found, LOCALE_SIZE) == strlen(lang));
    CHECK(memcmp(found, lang16, (strlen(lang) + 1) * sizeof *lang16) == 0);
    calls++;
    free(exact);
}

static void check_locales(void)
{
    const SspiStatusSource requested = SSPI_STATUS_SOURCE_REQUESTED;
    const SspiStatusSource fallback = SSPI_STATUS_SOURCE_FALLBACK;
    static const uint16_t lone_high[] = {'f', 'r', 0xD800, 0};
    static const uint16_t lone_low_then_fr[] = {0xDC00, ',', 'f', 'r', 0};
    static const uint16_t emoji[] = {0xD83D, 0xDE42, 0};

    check_locale("fr", "fr", requested);
    check_locale("pt-PT", "pt-BR", requested);
    check_locale("fr_CA.UTF-8", "fr", requested);
    check_locale("it-CH,fr", "it", requested);
    check_locale("it-CH;fr", "it", requested);
    check_locale(" tlh , fr ; it ", "fr", requested);
    check_locale(" ru ", "ru", requested);
    check_locale(",;,", "en", requested);
    check_locale("", "en", requested);
    check_locale(" ", "en", requested);
    check_locale("C", "en", requested);
    check_locale("C,fr", "en", requested);
    check_locale("POSIX;fr", "en", requested);
    check_locale("tlh", "en", fallback);
    check_locale("tlh,zh-CN", "en", fallback);
    check_locale("not a tag", "en", fallback);
    /* Not UTF-8: a lone byte, an overlong NUL, a surrogate, a cut character, 0xFF. */
    check_locale("\x80", "en", fallback);
    check_locale("\xC0\x80", "en", fallback);
    check_locale("\xED\xA0\x80", "en", fallback);
    check_locale("fr\xD0", "en", fallback);
    check_locale("\xFF\xFE,fr", "fr", requested);
    check_locale("fr,\xFF", "fr", requested);
    check_utf16_locale(lone_high, sizeof lone_high, "en");
    check_utf16_locale(lone_low_then_fr, sizeof lone_low_then_fr, "fr");
    check_utf16_locale(emoji, sizeof emoji, "en");

    /* Endless subtags, separators, wishes, and none of them. */
    size_t size = 4096;
    char *huge = get_memory(size);
    const char *const patterns[] = {"a", "aaaaaaaa-", ",", "tlh,", "\xFF"};
    for (size_t i = 0; i < sizeof patterns / sizeof *patterns; i++) {
        size_t length = strlen(patterns[i]);
        for (size_t at = 0; at < size; at++) {
            huge[at] = patterns[i][at % length];
        }
        huge[size - 1] = '\0';
        check_locale(huge, "en", patterns[i][0] == ',' ? requested : fallback);
    }
    free(huge);
}

static void check_parse(void)
{
    static const struct {
        const char *spelling;
        SspiStatusParse result;
        uint64_t code;
        const char *symbol;
    } cases[] = {
        {"0x8009030C", SSPI_STATUS_PARSE_OK, 0x8009030C, "SEC_E_LOGON_DENIED"},
        {"-2146893044", SSPI_STATUS_PARSE_OK, 0x8009030C, "SEC_E_LOGON_DENIED"},
        {"2148074252", SSPI_STATUS_PARSE_OK, 0x8009030C, "SEC_E_LOGON_DENIED"},
        {"0xFFFFFFFF8009030C", SSPI_STATUS_PARSE_OK, 0x8009030C, "SEC_E_LOGON_DENIED"},
        {"8009030Ch", SSPI_STATUS_PARSE_OK, 0x8009030C, "SEC_E_LOGON_DENIED"},
        {" logon_denied: ", SSPI_STATUS_PARSE_OK, 0x8009030C, "SEC_E_LOGON_DENIED"},
        {"SEC_E_LOGON_DENIED (0x8009030C)", SSPI_STATUS_PARSE_OK, 0x8009030C, "SEC_E_LOGON_DENIED"},
        {"SEC_E_NO_SPM", SSPI_STATUS_PARSE_OK, 0x80090304, "SEC_E_NO_SPM"},
        {"0x80090304", SSPI_STATUS_PARSE_OK, 0x80090304, "SEC_E_INTERNAL_ERROR"},
        {"0xDEADBEEF", SSPI_STATUS_PARSE_OK, 0xDEADBEEF, ""},
        {"krb 65535", SSPI_STATUS_PARSE_OK, SSPI_STATUS_CODE(SSPI_STATUS_SPACE_KERBEROS, 65535), ""},
        {"tls:255", SSPI_STATUS_PARSE_OK, SSPI_STATUS_CODE(SSPI_STATUS_SPACE_TLS_ALERT, 255), ""},
        {"ldap 65535", SSPI_STATUS_PARSE_OK, SSPI_STATUS_CODE(SSPI_STATUS_SPACE_LDAP, 65535), ""},
        {"", SSPI_STATUS_PARSE_EMPTY, 0, ""},
        {" : ", SSPI_STATUS_PARSE_EMPTY, 0, ""},
        {"0x", SSPI_STATUS_PARSE_MALFORMED, 0, ""},
        {"0x1FFFFFFFF", SSPI_STATUS_PARSE_OUT_OF_RANGE, 0, ""},
        {"SEC_E_LOGIN_DENIED", SSPI_STATUS_PARSE_UNKNOWN_NAME, 0, ""},
        {"\xFF\xFE", SSPI_STATUS_PARSE_UNKNOWN_NAME, 0, ""},
        {"CONTEXT_EXPIRED", SSPI_STATUS_PARSE_AMBIGUOUS, 0, ""},
        {"SEC_E_LOGON_DENIED (0x80090308)", SSPI_STATUS_PARSE_DISAGREE, 0, ""},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        const uint64_t untouched = 0x123456789ABCDEF0;
        uint64_t code = untouched;
        char symbol[SYMBOL_SIZE];
        size_t size = strlen(cases[i].spelling) + 1;
        char *exact = copy(cases[i].spelling, size);
        uint16_t *wide = get_memory(size * sizeof *wide);
        int is_code = cases[i].result == SSPI_STATUS_PARSE_OK;
        widen(exact, wide);
        snprintf(context, sizeof context, "spelling %s", cases[i].spelling);

        CHECK(sspi_status_parse(exact, &code) == cases[i].result);
        CHECK(code == (is_code ? cases[i].code : untouched));
        CHECK(sspi_status_parse(exact, NULL) == cases[i].result);
        CHECK(sspi_status_get_named(exact, NULL, SSPI_STATUS_PART_SYMBOL, symbol, sizeof symbol) ==
              strlen(cases[i].symbol));
        CHECK(strcmp(symbol, cases[i].symbol) == 0);
        CHECK((sspi_status_get_named(exact, "fr", SSPI_STATUS_PART_TEXT, NULL, 0) > 0) == is_code);
        CHECK((sspi_status_get_named(exact, "fr", SSPI_STATUS_PART_LANG, NULL, 0) == 2) == is_code);
        CHECK((sspi_status_get_named(exact, "fr", SSPI_STATUS_PART_SPELLING, NULL, 0) > 0) == is_code);
        code = untouched;
        CHECK(sspi_status_parse_utf16(wide, &code) == cases[i].result);
        CHECK(code == (is_code ? cases[i].code : untouched));
        CHECK(sspi_status_get_named_utf16(wide, NULL, SSPI_STATUS_PART_SYMBOL, NULL, 0) == strlen(cases[i].symbol));
        calls += 8;
        free(wide);
        free(exact);
    }
}

static void check_nothing(void)
{
    char text[8] = "before";
    uint16_t text16[8] = {'b', 0};
    const SspiStatusPart part = SSPI_STATUS_PART_TEXT;
    strcpy(context, "NULL");

    CHECK(sspi_status_parse(NULL, NULL) == SSPI_STATUS_PARSE_EMPTY);
    CHECK(sspi_status_parse_utf16(NULL, NULL) == SSPI_STATUS_PARSE_EMPTY);
    CHECK(sspi_status_get_named(NULL, NULL, part, text, sizeof text) == 0 && text[0] == '\0');
    CHECK(sspi_status_get_named_utf16(NULL, NULL, part, text16, 8) == 0 && text16[0] == 0);
    CHECK(sspi_status_get_named(NULL, "fr", part, NULL, 0) == 0);
    CHECK(sspi_status_get(0, NULL, part, NULL, 0) > 0);
    CHECK(sspi_status_get(0, NULL, part, NULL, SIZE_MAX) > 0);
    CHECK(sspi_status_get_utf16(0, NULL, part, NULL, SIZE_MAX) > 0);
    CHECK(sspi_status_source(0, NULL) <= SSPI_STATUS_SOURCE_FALLBACK);
    CHECK(sspi_status_direction(0, NULL) == SSPI_STATUS_DIRECTION_LEFT_TO_RIGHT);
    CHECK(sspi_status_locale_at(sspi_status_locale_count(), NULL, 0) == 0);
    CHECK(sspi_status_locale_at_utf16(SIZE_MAX, NULL, 0) == 0);
    CHECK(sspi_status_code_at(0, NULL) == 1);
    uint64_t code = 1;
    CHECK(sspi_status_code_at(sspi_status_code_count(), &code) == 0 && code == 1);
    CHECK(sspi_status_code_at(SIZE_MAX, &code) == 0 && code == 1);
    CHECK(sspi_status_os_locales(NULL, 0) == sspi_status_os_locales_utf16(NULL, 0));
    CHECK(sspi_status_abi_version() == SSPI_STATUS_ABI_VERSION);
    CHECK(strchr(sspi_status_version(), '.') != NULL);
    calls += 19;

    /* What is no part has no string. */
    const int none[] = {PARTS, -1, 100, 0x7FFFFFFF, -0x7FFFFFFF - 1};
    for (size_t i = 0; i < sizeof none / sizeof *none; i++) {
        strcpy(text, "before");
        CHECK(sspi_status_get(0, "fr", (SspiStatusPart)none[i], text, sizeof text) == 0 && text[0] == '\0');
        CHECK(sspi_status_get_named("0", "fr", (SspiStatusPart)none[i], NULL, 0) == 0);
        CHECK(sspi_status_get_utf16(0, NULL, (SspiStatusPart)none[i], text16, 8) == 0 && text16[0] == 0);
        calls += 3;
    }
}

static void check_memory(void)
{
    char expected[512];
    char text[520];
    const SspiStatusPart part = SSPI_STATUS_PART_TEXT;
    strcpy(context, "memory");
    size_t length = sspi_status_get(0x8009030C, "ru", part, expected, sizeof expected);

    /* A size that no memory has. */
    CHECK(sspi_status_get(0x8009030C, "ru", part, text, SIZE_MAX) == length && strcmp(text, expected) == 0);
    CHECK(sspi_status_get(0x8009030C, "ru", part, text, SIZE_MAX / 2 + 2) == length && strcmp(text, expected) == 0);

    /* The answer goes where the question stood. */
    strcpy(text, "ru");
    CHECK(sspi_status_get(0x8009030C, text, part, text, sizeof text) == length && strcmp(text, expected) == 0);
    strcpy(text + 1, "LOGON_DENIED");
    CHECK(sspi_status_get_named(text + 1, "ru", part, text, sizeof text) == length && strcmp(text, expected) == 0);

    /* Misaligned UTF-16 and numbers, as in packed structures. */
    uint16_t aligned[512];
    uint16_t locale[] = {'r', 'u', 0};
    size_t length16 = sspi_status_get_utf16(0x8009030C, locale, part, aligned, 512);
    char *odd = text + 1;
    memcpy(odd, locale, sizeof locale);
    CHECK(sspi_status_get_utf16(0x8009030C, (void *)odd, part, (void *)odd, 250) == length16);
    CHECK(memcmp(odd, aligned, (length16 + 1) * sizeof *aligned) == 0);
    CHECK(sspi_status_get_utf16(0x8009030C, locale, part, (void *)odd, SIZE_MAX) == length16);
    uint64_t code;
    CHECK(sspi_status_parse("LOGON_DENIED", (void *)odd) == SSPI_STATUS_PARSE_OK);
    CHECK(memcpy(&code, odd, sizeof code) && code == 0x8009030C);
    CHECK(sspi_status_code_at(0, (void *)odd) == 1);
    CHECK(memcpy(&code, odd, sizeof code) && code == 0);
    calls += 10;
}

/* As Windows declares it. */
#ifdef _WIN32
typedef long HRESULT;
#else
typedef int32_t HRESULT;
#endif

/* An HRESULT is its own code, whatever C makes of it on the way. */
static void check_hresult(void)
{
    const HRESULT hresult = -2146893044;
    const long long wide = hresult;
    char symbol[SYMBOL_SIZE];
    strcpy(context, "HRESULT");

    sspi_status_get(hresult, NULL, SSPI_STATUS_PART_SYMBOL, symbol, sizeof symbol);
    CHECK(strcmp(symbol, "SEC_E_LOGON_DENIED") == 0);
    sspi_status_get(wide, NULL, SSPI_STATUS_PART_SYMBOL, symbol, sizeof symbol);
    CHECK(strcmp(symbol, "SEC_E_LOGON_DENIED") == 0);
    sspi_status_get(hresult, NULL, SSPI_STATUS_PART_SPELLING, symbol, sizeof symbol);
    CHECK(strcmp(symbol, "0x8009030C") == 0);
    CHECK(sspi_status_severity(hresult) == SSPI_STATUS_SEVERITY_ERROR);
    CHECK(sspi_status_family(hresult) == SSPI_STATUS_FAMILY_SSPI);
    CHECK(sspi_status_is_known(hresult) == 1);
    CHECK(sspi_status_source(hresult, "fr") == SSPI_STATUS_SOURCE_REQUESTED);
    CHECK(SSPI_STATUS_CODE(SSPI_STATUS_SPACE_WINDOWS, hresult) == 0x8009030C);

    char text[512];
    char other[512];
    CHECK(sspi_status_get(hresult, "fr", SSPI_STATUS_PART_TEXT, text, sizeof text) > 0);
    CHECK(sspi_status_get(0x8009030C, "fr", SSPI_STATUS_PART_TEXT, other, sizeof other) > 0);
    CHECK(strcmp(text, other) == 0);
    calls += 9;
}

/* Every code is answered, also one of a space that does not exist. */
static void check_spaces(void)
{
    static const struct {
        uint64_t space;
        const char *spelling;
    } cases[] = {
        {SSPI_STATUS_SPACE_WINDOWS, "57005, 0xDEAD"},
        {0xFFFFFFFF, "57005, 0xDEAD"},
        {SSPI_STATUS_SPACE_KERBEROS, "krb 57005"},
        {SSPI_STATUS_SPACE_TLS_ALERT, "tls 57005"},
        {SSPI_STATUS_SPACE_LDAP, "ldap 57005"},
        {4, "0x000000040000DEAD"},
        {0x7FFFFFFF, "0x7FFFFFFF0000DEAD"},
        {0x80000000, "0x800000000000DEAD"},
        {0xFFFFFFFE, "0xFFFFFFFE0000DEAD"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        uint64_t code = SSPI_STATUS_CODE(cases[i].space, 0xDEAD);
        char text[512];
        snprintf(context, sizeof context, "code %s", cases[i].spelling);
        CHECK(sspi_status_get(code, "fr", SSPI_STATUS_PART_SPELLING, text, sizeof text) == strlen(cases[i].spelling));
        CHECK(strcmp(text, cases[i].spelling) == 0);
        size_t length = sspi_status_get(code, "fr", SSPI_STATUS_PART_TEXT, text, sizeof text);
        CHECK(length > strlen(cases[i].spelling) && strstr(text, cases[i].spelling) != NULL);
        CHECK(sspi_status_get(code, "fr", SSPI_STATUS_PART_LANG, text, sizeof text) == 2 && strcmp(text, "fr") == 0);
        CHECK(sspi_status_get(code, "fr", SSPI_STATUS_PART_SYMBOL, NULL, 0) == 0);
        CHECK(sspi_status_get(code, "fr", SSPI_STATUS_PART_ALIASES, NULL, 0) == 0);
        CHECK(sspi_status_get(code, "fr", SSPI_STATUS_PART_HINT, NULL, 0) == 0);
        CHECK(sspi_status_get(code, "fr", SSPI_STATUS_PART_DEVELOPER_HINT, NULL, 0) == 0);
        CHECK(sspi_status_source(code, "fr") == SSPI_STATUS_SOURCE_REQUESTED);
        CHECK(sspi_status_severity(code) == SSPI_STATUS_SEVERITY_ERROR);
        CHECK(sspi_status_family(code) == SSPI_STATUS_FAMILY_NONE);
        CHECK(sspi_status_is_known(code) == 0);
        calls += 11;
    }
}

static void check_numbers(void)
{
    char text[1024];
    char other[1024];
    CHECK(sspi_status_code_count() >= 93);
    CHECK(sspi_status_locale_count() >= 6);
    CHECK(sspi_status_severity(0) == SSPI_STATUS_SEVERITY_SUCCESS);
    CHECK(sspi_status_severity(0x00090312) == SSPI_STATUS_SEVERITY_INFORMATIONAL);
    CHECK(sspi_status_severity(0x8009030C) == SSPI_STATUS_SEVERITY_ERROR);

    find_symbols();
    size_t aliases = 0;
    for (size_t i = 0; i < symbol_count; i++) {
        uint64_t code = 0;
        snprintf(context, sizeof context, "%s", symbols[i].name);
        CHECK(sspi_status_parse(symbols[i].name, &code) == SSPI_STATUS_PARSE_OK && code == symbols[i].code);
        CHECK(sspi_status_family(code) != SSPI_STATUS_FAMILY_NONE);
        CHECK(sspi_status_get(code, "ru", SSPI_STATUS_PART_TEXT, text, sizeof text) < sizeof text);
        CHECK(sspi_status_get_named(symbols[i].name, "ru", SSPI_STATUS_PART_TEXT, other, sizeof other) < sizeof other);
        /* By the usual name as by number. */
        CHECK(symbols[i].is_alias || strcmp(text, other) == 0);
        aliases += symbols[i].is_alias;
        calls += 4;
    }
    CHECK(aliases >= 2);
    free(symbols);
    /* Of two names for one number each has a text of its own. */
    sspi_status_get(0x80090302, "en", SSPI_STATUS_PART_TEXT, text, sizeof text);
    sspi_status_get_named("SEC_E_NOT_SUPPORTED", "en", SSPI_STATUS_PART_TEXT, other, sizeof other);
    CHECK(strcmp(text, other) != 0);
    /* Numbers around the known ones, and some far away. */
    for (uint32_t i = 0; i < 0x100; i++) {
        const uint32_t bases[] = {0, 0x00090300, 0x80090300, 0x7FFFFF80, 0xFFFFFF00};
        for (size_t j = 0; j < sizeof bases / sizeof *bases; j++) {
            for (uint64_t space = 0; space < 6; space++) {
                uint64_t code = SSPI_STATUS_CODE(space, bases[j] + i);
                CHECK(sspi_status_get(code, "fr", SSPI_STATUS_PART_TEXT, text, sizeof text) > 0);
                CHECK(sspi_status_severity(code) <= SSPI_STATUS_SEVERITY_ERROR);
                CHECK(sspi_status_is_known(code) <= (sspi_status_family(code) != SSPI_STATUS_FAMILY_NONE));
                calls += 4;
            }
        }
    }
}

enum { THREADS = 8 };

static int rounds;

/* How many threads are ready; they begin together. (macOS has no barriers.) */
static atomic_int ready;

/* A checksum over everything that the library says. */
static void *ask_everything(void *result)
{
    const char *const locales[] = {NULL, "ru", "fr-CA", "it-CH;es", "\xFF,pt", "", "tlh"};
    unsigned long long sum = 0;
    unsigned long count = 0;
    atomic_fetch_add(&ready, 1);
    while (atomic_load(&ready) < THREADS) {
        sched_yield();
    }
    for (int round = 0; round < rounds; round++) {
        for (size_t i = 0; i < sspi_status_code_count(); i++) {
            uint64_t code = 0;
            sspi_status_code_at(i, &code);
            for (size_t j = 0; j < sizeof locales / sizeof *locales; j++) {
                char text[512];
                uint16_t wide[512];
                size_t length = sspi_status_get(code, locales[j], SSPI_STATUS_PART_TEXT, text, sizeof text);
                CHECK(length < sizeof text);
                for (size_t k = 0; k < length; k++) {
                    sum = sum * 31 + (unsigned char)text[k];
                }
                sum = sum * 31 + sspi_status_get_utf16(code, NULL, SSPI_STATUS_PART_TEXT, wide, 512);
                sum = sum * 31 + (unsigned)sspi_status_source(code, locales[j]);
                count += 3;
            }
        }
    }
    ((unsigned long long *)result)[0] = sum;
    ((unsigned long long *)result)[1] = count;
    return NULL;
}

static void check_threads(int count)
{
    rounds = count;
    pthread_t threads[THREADS];
    unsigned long long results[THREADS][2];
    for (int i = 0; i < THREADS; i++) {
        CHECK(pthread_create(&threads[i], NULL, ask_everything, results[i]) == 0);
    }
    for (int i = 0; i < THREADS; i++) {
        CHECK(pthread_join(threads[i], NULL) == 0);
        CHECK(results[i][0] == results[0][0]);
        calls += (unsigned long)results[i][1];
    }
}

/* Every kind of work that a first call does. */
static unsigned long ask_for_each(void)
{
    const char *const locales[] = {NULL, "fr-CA,it", "ru", "pt-PT", "es", ""};
    unsigned long count = 0;
    uint64_t parsed = 0;
    char text[SSPI_STATUS_TEXT_SIZE];
    for (size_t i = 0; i < sspi_status_code_count(); i++) {
        uint64_t code = 0;
        sspi_status_code_at(i, &code);
        for (size_t j = 0; j < sizeof locales / sizeof *locales; j++) {
            CHECK(sspi_status_get(code, locales[j], SSPI_STATUS_PART_TEXT, text, sizeof text) > 0);
            count++;
        }
    }
    CHECK(sspi_status_parse("SEC_E_TIME_SKEW", &parsed) == SSPI_STATUS_PARSE_OK && parsed == 0x80090324);
    CHECK(sspi_status_os_locales(text, sizeof text) < sizeof text);
    return count + 2;
}

static void *ask_first(void *unused)
{
    (void)unused;
    atomic_fetch_add(&ready, 1);
    ask_for_each();
    return NULL;
}

/* Waits for a child. Gives whether it came to its end. */
static int ended(pid_t child)
{
    int status = 0;
    CHECK(child > 0 && waitpid(child, &status, 0) == child);
    return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

/*
 * Each round is a process of its own, in which nothing has been called yet. The fork comes a little later in each, so
 * that it meets another part of the first calls. Gives how many children did not come to their end within two seconds.
 */
static int check_fork(int count, int is_warm)
{
    int hung = 0;
    for (int round = 0; round < count; round++) {
        pid_t process = fork();
        if (process == 0) {
            pthread_t thread;
            pid_t child;
            if (is_warm) {
                sspi_status_warm_up();
            }
            CHECK(pthread_create(&thread, NULL, ask_first, NULL) == 0);
            while (atomic_load(&ready) == 0) {
                sched_yield();
            }
            for (volatile int wait = 0; wait < round * 1500; wait++) {
            }
            child = fork();
            if (child == 0) {
                alarm(2);
                ask_for_each();
                _exit(0);
            }
            int is_hung = !ended(child);
            CHECK(pthread_join(thread, NULL) == 0);
            _exit(is_hung);
        }
        hung += !ended(process);
        calls++;
    }
    return hung;
}

int main(int argc, char **argv)
{
    if ((argc == 3 || (argc == 5 && atoi(argv[4]) > 0)) && strcmp(argv[1], "buffers") == 0) {
        size_t sizes = strcmp(argv[2], "all") == 0 ? 1 : strcmp(argv[2], "thirds") == 0 ? 3 : 0;
        check_buffers(sizes, argc == 5 ? (size_t)atoi(argv[3]) : 0, argc == 5 ? (size_t)atoi(argv[4]) : 1);
        return 0;
    }
    if (argc == 2 && strcmp(argv[1], "calls") == 0) {
        check_locales();
        check_parse();
        check_nothing();
        check_memory();
        check_hresult();
        check_spaces();
        check_numbers();
    } else if (argc == 3 && strcmp(argv[1], "threads") == 0) {
        check_threads(atoi(argv[2]));
    } else if (argc >= 3 && strcmp(argv[1], "fork") == 0) {
        printf("hung %d\n", check_fork(atoi(argv[2]), argc == 3));
        return 0;
    } else {
        fputs("usage: check buffers all|thirds|edges [K N] | calls | threads ROUNDS | fork ROUNDS [cold]\n", stderr);
        return 2;
    }
    printf("calls %lu\n", calls);
    return 0;
}
