/*
 * Opens the library, uses it and closes it, as a plugin of a program would; on Linux, where it stays loaded.
 *
 *   unload LIBRARY TIMES fr|NULL|warm_up
 */
#include <dlfcn.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef size_t (*get_function)(uint64_t, const char *, int, char *, size_t);

/* ISO C has no cast from an object to a function. */
union symbol {
    void *object;
    get_function get;
    void (*warm_up)(void);
};

int main(int argc, char **argv)
{
    if (argc != 4) {
        fputs("usage: unload LIBRARY TIMES fr|NULL|warm_up\n", stderr);
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
        if (strcmp(argv[3], "warm_up") == 0) {
            warm_up.warm_up();
        } else if (get.get(0x8009030C, strcmp(argv[3], "NULL") == 0 ? NULL : argv[3], 0, text, sizeof text) == 0) {
            fputs("unload: no text\n", stderr);
            return 1;
        }
        if (dlclose(library) != 0) {
            fprintf(stderr, "unload: %s\n", dlerror());
            return 1;
        }
    }
    return 0;
}
