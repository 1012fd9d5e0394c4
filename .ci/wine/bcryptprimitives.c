/*
 * A stand-in for bcryptprimitives.dll, which every program made by Rust loads and Wine 8 lacks. For the tests alone:
 * it lies beside the tested programs and never in what is shipped, since Windows has the real one.
 */
#include <windows.h>

/* RtlGenRandom under the name that advapi32.dll exports. */
BOOLEAN NTAPI SystemFunction036(void *buffer, ULONG size);

__declspec(dllexport) BOOL WINAPI ProcessPrng(unsigned char *buffer, SIZE_T size)
{
    while (size > 0) {
        ULONG part = size < MAXLONG ? (ULONG)size : MAXLONG;
        if (!SystemFunction036(buffer, part)) {
            return FALSE;
        }
        buffer += part;
        size -= part;
    }
    return TRUE;
}
