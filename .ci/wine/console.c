/*
 * Runs a program in a console and writes what the console shows then, as UTF-8, to a file; ends with the program's exit
 * status. It has to be started in a console itself.
 *
 *   console CODEPAGE FILE PROGRAM [ARGUMENT...]
 *
 * Rust writes to a console with WriteConsoleW, or with WriteFile if the console's code page is UTF-8 (65001). What
 * arrived is not in a stream but in the cells of the screen, so this reads them.
 */
#include <stdio.h>
#include <stdlib.h>
#include <wchar.h>
#include <windows.h>

enum { COLUMNS = 80, ROWS = 9999 };

static void check(int worked, const char *what)
{
    if (!worked) {
        fprintf(stderr, "console: %s: error %lu\n", what, GetLastError());
        exit(125);
    }
}

/* One row without the spaces at its end. */
static void write_row(FILE *out, HANDLE screen, SHORT y)
{
    wchar_t cells[COLUMNS];
    char text[COLUMNS * 3];
    COORD start = {0, y};
    DWORD count;
    check(ReadConsoleOutputCharacterW(screen, cells, COLUMNS, start, &count), "reading the screen");
    while (count > 0 && cells[count - 1] == L' ') {
        count--;
    }
    int size = count == 0 ? 0 : WideCharToMultiByte(CP_UTF8, 0, cells, count, text, sizeof text, NULL, NULL);
    check(count == 0 || size > 0, "writing UTF-8");
    fwrite(text, 1, size, out);
    fputc('\n', out);
}

int wmain(int argc, wchar_t **argv)
{
    wchar_t line[4096] = L"";
    check(argc > 3, "usage: console CODEPAGE FILE PROGRAM [ARGUMENT...]");
    for (int i = 3; i < argc; i++) {
        check(wcslen(line) + wcslen(argv[i]) + 4 < sizeof line / sizeof *line, "the arguments are too long");
        wcscat(wcscat(wcscat(line, L"\""), argv[i]), L"\" ");
    }

    SECURITY_ATTRIBUTES inherited = {sizeof inherited, NULL, TRUE};
    HANDLE screen = CreateConsoleScreenBuffer(GENERIC_READ | GENERIC_WRITE, FILE_SHARE_READ | FILE_SHARE_WRITE,
                                              &inherited, CONSOLE_TEXTMODE_BUFFER, NULL);
    check(screen != INVALID_HANDLE_VALUE, "making a screen");
    COORD size = {COLUMNS, ROWS};
    check(SetConsoleScreenBufferSize(screen, size), "giving the screen its size");
    check(SetConsoleOutputCP(_wtoi(argv[1])), "setting the code page");

    STARTUPINFOW start = {.cb = sizeof start, .dwFlags = STARTF_USESTDHANDLES};
    start.hStdInput = GetStdHandle(STD_INPUT_HANDLE);
    start.hStdOutput = screen;
    start.hStdError = screen;
    PROCESS_INFORMATION started;
    DWORD status;
    check(CreateProcessW(NULL, line, NULL, NULL, TRUE, 0, NULL, NULL, &start, &started), "starting the program");
    check(WaitForSingleObject(started.hProcess, INFINITE) == WAIT_OBJECT_0, "waiting for the program");
    check(GetExitCodeProcess(started.hProcess, &status), "asking for the exit status");

    CONSOLE_SCREEN_BUFFER_INFO info;
    check(GetConsoleScreenBufferInfo(screen, &info), "asking for the cursor");
    FILE *out = _wfopen(argv[2], L"wb");
    check(out != NULL, "opening the file");
    for (SHORT y = 0; y < info.dwCursorPosition.Y; y++) {
        write_row(out, screen, y);
    }
    check(fclose(out) == 0, "writing the file");
    return status;
}
