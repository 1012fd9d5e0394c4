/*
 * Loads the library, uses it and unloads it, as a plugin of a program would.
 *
 *   unload LIBRARY TIMES
 */
#include <dlfcn.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

typedef size_t (*get_function)(uint64_t, const char *, int, char *, size_t);

/* ISO C has no cast from an object to a function. */
union symbol {
    void *object;
    get_function get;
    void (*warm_up)(void);
};

int main(int argc, char **argv)
{
    if (argc != 3) {
        fputs("usage: unload LIBRARY TIMES\n", stderr);
        return 2;
    }
    for (int i = atoi(argv[2]); i > 0; i--) {
        char text[2048];
        union symbol get, warm_up;
        void *library = dlopen(argv[1], RTLD_NOW | RTLD_LOCAL);
        if (library == NULL) {
            fprintf(stderr, "unload: %s\n", dlerror());
            return 1;
        }
        get.object = dlsym(library, "sspi_status_get");
        warm_up.object = dlsym(library, "sspi_status_warm_up");
        if (get.object == NULL || warm_up.object == NULL) {
            fputs("unload: a function is missing\n", stderr);
            return 1;
        }
        warm_up.warm_up();
        if (get.get(0x8009030C, NULL, 0, text, sizeof text) == 0 || get.get(0x80090324, "fr-CA,ru", 0, text, 2048) == 0) {
            fputs("unload: no text\n", stderr);
            return 1;
        }
        if (dlclose(library) != 0 || dlopen(argv[1], RTLD_NOW | RTLD_NOLOAD) != NULL) {
            fputs("unload: the library is still loaded\n", stderr);
            return 1;
        }
    }
    return 0;
}
