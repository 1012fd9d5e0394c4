"""Prints all codes in all languages, byte for byte as `sspi-status list --all-locales --format csv`.

usage: table.py [--utf16] [LIBRARY]

LIBRARY is a path, such as /usr/local/lib/libsspi_status.so; without it the library is looked for where the system's
libraries are. The class SspiStatus is what a program of your own would take over.
"""

import csv
import ctypes
import ctypes.util
import sys
from ctypes import POINTER, byref, c_char_p, c_int, c_size_t, c_uint16, c_uint32

SEVERITIES = ("success", "informational", "error")
SOURCES = ("requested", "fallback", "builtin")
DIRECTIONS = ("ltr", "rtl")


class SspiStatus:
    """libsspi_status. A locale is a tag or a list ("it-CH,fr"); None stands for what the system's user prefers."""

    def __init__(self, library=None, utf16=False):
        self._c = ctypes.CDLL(library or ctypes.util.find_library("sspi_status") or "libsspi_status.so.0")
        self._utf16 = utf16
        for name in ("symbol_count", "locale_count"):
            getattr(self._c, f"sspi_status_{name}").restype = c_size_t
        self._c.sspi_status_severity.argtypes = [c_uint32]
        # A string of UTF-16 is an array of numbers for ctypes, whose wchar_t has 32 bits on Unix.
        self._string = POINTER(c_uint16) if utf16 else c_char_p

    def _function(self, name, restype, *argtypes):
        function = getattr(self._c, f"sspi_status_{name}" + ("_utf16" if self._utf16 else ""))
        function.restype = restype
        function.argtypes = argtypes
        return function

    def _encode(self, text):
        if text is None or not self._utf16:
            return None if text is None else text.encode()
        units = memoryview((text + "\0").encode("utf-16-le")).cast("H")
        return (c_uint16 * len(units))(*units)

    def _ask(self, name, argtypes, *arguments):
        """The text that a function gives: first its length, then the text itself."""
        buffer_type = POINTER(c_uint16) if self._utf16 else ctypes.c_void_p
        function = self._function(name, c_size_t, *argtypes, buffer_type, c_size_t)
        length = function(*arguments, None, 0)
        if self._utf16:
            units = (c_uint16 * (length + 1))()
            function(*arguments, units, len(units))
            return bytes(units)[: length * 2].decode("utf-16-le")
        buffer = ctypes.create_string_buffer(length + 1)
        function(*arguments, buffer, len(buffer))
        return buffer.value.decode()

    def symbols(self):
        return [self._ask("symbol_at", [c_size_t], i) for i in range(self._c.sspi_status_symbol_count())]

    def locales(self):
        return [self._ask("locale_at", [c_size_t], i) for i in range(self._c.sspi_status_locale_count())]

    def code(self, query):
        """The number that a string names, or None."""
        code = c_uint32()
        parse = self._function("parse", c_int, self._string, POINTER(c_uint32))
        return code.value if parse(self._encode(query), byref(code)) == 0 else None

    def severity(self, code):
        return SEVERITIES[self._c.sspi_status_severity(code)]

    def text(self, query, locale=None):
        return self._answer("query_text", query, locale)

    def hint(self, query, locale=None):
        """What to do next, or the empty string."""
        return self._answer("query_hint", query, locale)

    def lang(self, query, locale=None):
        return self._answer("query_lang", query, locale)

    def source(self, query, locale=None):
        function = self._function("query_source", c_int, self._string, self._string)
        return SOURCES[function(self._encode(query), self._encode(locale))]

    def direction(self, query, locale=None):
        function = self._function("query_direction", c_int, self._string, self._string)
        return DIRECTIONS[function(self._encode(query), self._encode(locale))]

    def _answer(self, name, query, locale):
        return self._ask(name, [self._string, self._string], self._encode(query), self._encode(locale))


def main(arguments):
    utf16 = "--utf16" in arguments
    library = next((argument for argument in arguments if argument != "--utf16"), None)
    status = SspiStatus(library, utf16)
    sys.stdout.reconfigure(encoding="utf-8", newline="")
    table = csv.writer(sys.stdout, lineterminator="\n")
    table.writerow("code value symbol aliases severity known locale direction source message hint".split())
    codes = {symbol: status.code(symbol) for symbol in status.symbols()}
    for symbol, code in codes.items():
        aliases = [other for other in codes if codes[other] == code and other != symbol]
        # A language without this text is left out: another one would answer.
        for locale in (locale for locale in status.locales() if status.lang(symbol, locale) == locale):
            table.writerow(
                [
                    f"0x{code:08X}",
                    ctypes.c_int32(code).value,
                    symbol,
                    " ".join(aliases),
                    status.severity(code),
                    "true",
                    status.lang(symbol, locale),
                    status.direction(symbol, locale),
                    status.source(symbol, locale),
                    status.text(symbol, locale),
                    status.hint(symbol, locale),
                ]
            )


if __name__ == "__main__":
    main(sys.argv[1:])
