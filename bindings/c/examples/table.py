"""Prints all codes in all languages, byte for byte as `sspi-status list --all-locales --format csv`.

usage: table.py [--utf16] [LIBRARY]

LIBRARY is a path, such as /usr/local/lib/libsspi_status.so; without it the library is looked for where the system's
libraries are. The class SspiStatus is what a program of your own would take over.
"""

import csv
import ctypes
import ctypes.util
import sys
from ctypes import POINTER, byref, c_char_p, c_int, c_size_t, c_uint16, c_uint64

# Numbered as the enumerations of the header.
TEXT, HINT, DEVELOPER_HINT, LANG, SYMBOL, ALIASES, SPELLING = range(7)
SPACES = ("windows", "kerberos", "tls", "ldap")
FAMILIES = (None, "sspi", "certificates", "keys", "smart-cards", "ntstatus", "win32", "kerberos", "tls", "ldap")
SEVERITIES = ("success", "informational", "error")
DIRECTIONS = ("ltr", "rtl")
SOURCES = ("requested", "fallback", "builtin")


class SspiStatus:
    """libsspi_status.

    A code is an int, signed or unsigned, or a string in any spelling: "logon_denied", "krb 24". A locale is a tag or a
    list ("it-CH,fr"); None stands for what the system's user prefers.
    """

    def __init__(self, library=None, utf16=False):
        library = ctypes.CDLL(library or ctypes.util.find_library("sspi_status") or "libsspi_status.so.0")
        # A string of UTF-16 is an array of numbers for ctypes, whose wchar_t has 32 bits on Unix.
        string, suffix = (POINTER(c_uint16), "_utf16") if utf16 else (c_char_p, "")
        buffer = POINTER(c_uint16) if utf16 else ctypes.c_void_p

        def function(name, restype, *argtypes):
            found = getattr(library, f"sspi_status_{name}")
            found.restype, found.argtypes = restype, argtypes
            return found

        self._utf16 = utf16
        self._get = function("get" + suffix, c_size_t, c_uint64, string, c_int, buffer, c_size_t)
        self._get_named = function("get_named" + suffix, c_size_t, string, string, c_int, buffer, c_size_t)
        self._parse = function("parse" + suffix, c_int, string, POINTER(c_uint64))
        self._locale_at = function("locale_at" + suffix, c_size_t, c_size_t, buffer, c_size_t)
        self._locale_count = function("locale_count", c_size_t)
        self._code_at = function("code_at", c_int, c_size_t, POINTER(c_uint64))
        self._code_count = function("code_count", c_size_t)
        self._is_known = function("is_known", c_int, c_uint64)
        self._severity = function("severity", c_int, c_uint64)
        self._family = function("family", c_int, c_uint64)
        self._source = function("source", c_int, c_uint64, c_char_p)
        self._direction = function("direction", c_int, c_uint64, c_char_p)

    def codes(self):
        code = c_uint64()
        for i in range(self._code_count()):
            self._code_at(i, byref(code))
            yield code.value

    def locales(self):
        return [self._ask(self._locale_at, i) for i in range(self._locale_count())]

    def code(self, code):
        """The code as a number, its space in the high 32 bits; None when a string is no code."""
        if isinstance(code, int):
            return code
        found = c_uint64()
        return found.value if self._parse(self._encode(code), byref(found)) == 0 else None

    def get(self, code, part, locale=None):
        """A part of the answer, or the empty string."""
        if isinstance(code, int):
            return self._ask(self._get, code, self._encode(locale), part)
        return self._ask(self._get_named, self._encode(code), self._encode(locale), part)

    def text(self, code, locale=None):
        return self.get(code, TEXT, locale)

    def hint(self, code, locale=None):
        return self.get(code, HINT, locale)

    def lang(self, code, locale=None):
        """The language that answers."""
        return self.get(code, LANG, locale)

    def symbol(self, code):
        return self.get(code, SYMBOL)

    def is_known(self, code):
        return self._is_known(self.code(code)) != 0

    def severity(self, code):
        return SEVERITIES[self._severity(self.code(code))]

    def family(self, code):
        return FAMILIES[self._family(self.code(code))]

    def source(self, code, locale=None):
        return SOURCES[self._source(self.code(code), locale if locale is None else locale.encode())]

    def direction(self, code, locale=None):
        return DIRECTIONS[self._direction(self.code(code), locale if locale is None else locale.encode())]

    def _encode(self, text):
        if text is None or not self._utf16:
            return None if text is None else text.encode()
        units = memoryview((text + "\0").encode("utf-16-le")).cast("H")
        return (c_uint16 * len(units))(*units)

    def _ask(self, function, *arguments):
        """The string that a function gives: first its length, then the string itself."""
        length = function(*arguments, None, 0)
        if self._utf16:
            units = (c_uint16 * (length + 1))()
            function(*arguments, units, len(units))
            return bytes(units)[: length * 2].decode("utf-16-le")
        buffer = ctypes.create_string_buffer(length + 1)
        function(*arguments, buffer, len(buffer))
        return buffer.value.decode()


def symbols(status):
    """Every symbol that answers by its own name, with its code."""
    for code in status.codes():
        yield status.symbol(code), code
        for alias in status.get(code, ALIASES).split():
            if status.symbol(alias) == alias:
                yield alias, code


def main(arguments):
    utf16 = "--utf16" in arguments
    library = next((argument for argument in arguments if argument != "--utf16"), None)
    status = SspiStatus(library, utf16)
    sys.stdout.reconfigure(encoding="utf-8", newline="")
    table = csv.writer(sys.stdout, lineterminator="\n")
    table.writerow(
        "code value symbol aliases space family severity known locale direction source message hint developer_hint"
        .split()
    )
    for symbol, code in symbols(status):
        space, number = SPACES[code >> 32], code & 0xFFFFFFFF
        # A language without this text is left out: another one would answer.
        for locale in (locale for locale in status.locales() if status.lang(symbol, locale) == locale):
            table.writerow(
                [
                    status.get(symbol, SPELLING),
                    ctypes.c_int32(number).value if space == "windows" else number,
                    symbol,
                    status.get(symbol, ALIASES),
                    space,
                    status.family(symbol),
                    status.severity(symbol),
                    str(status.is_known(symbol)).lower(),
                    status.lang(symbol, locale),
                    status.direction(symbol, locale),
                    status.source(symbol, locale),
                    status.text(symbol, locale),
                    status.hint(symbol, locale),
                    status.get(symbol, DEVELOPER_HINT, locale),
                ]
            )


if __name__ == "__main__":
    main(sys.argv[1:])
