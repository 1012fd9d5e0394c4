"""Explains codes in a terminal: python -m sspi_status --help."""

from __future__ import annotations

import argparse
import io
import os
import sys
from collections import Counter
from pathlib import Path
from typing import Optional

from . import Description, __version__, describe, readings, scan
from ._sspi_status import _for_developers  # pyright: ignore[reportPrivateUsage]

# The exit status: everything was found, something has no explanation, wrong usage or input.
FOUND, NOT_FOUND, WRONG = range(3)


def answer(heading: str, description: Description) -> int:
    """Prints an explanation."""
    for_developers = _for_developers(description.lang)
    print(heading, *description.text.splitlines(), sep="\n  ")
    if description.hint:
        print(f"  → {description.hint}")
    if description.developer_hint:
        print(f"  → [{for_developers}] {description.developer_hint}")
    return FOUND if description.known else NOT_FOUND


def complain(what: object, status: int) -> int:
    sys.stdout.flush()
    print(f"sspi_status: {what}", file=sys.stderr)
    return status


def explain(spelling: str, locale: Optional[list[str]]) -> int:
    """Explains everything that a spelling can mean."""
    try:
        codes = readings(spelling)
        # A name can have a text of its own, which its number does not have.
        asked = [describe(spelling, locale)] if len(codes) == 1 else [describe(code, locale) for code in codes]
    except ValueError as error:
        return complain(error, WRONG)
    return max(answer(str(description.code), description) for description in asked)


def search(file: str, locale: Optional[list[str]]) -> int:
    """Explains every code in a file, each once."""
    try:
        data = sys.stdin.buffer.read() if file == "-" else Path(file).read_bytes()
    except OSError as error:
        return complain(error, WRONG)
    # What PowerShell writes has a mark; bytes of other encodings are read as far as they are ASCII.
    text = data.decode("utf-16", "replace") if data[:2] in (b"\xff\xfe", b"\xfe\xff") else data
    findings = scan(text)
    first = {found.code.canonical: found for found in reversed(findings)}
    times = Counter(found.code.canonical for found in findings)
    status = FOUND
    for code in dict.fromkeys(found.code.canonical for found in findings):
        found = first[code]
        often = f", {times[code]} times" if times[code] > 1 else ""
        status = max(status, answer(f"{found.code}, line {found.line}{often}", describe(found, locale)))
    if not findings:
        return complain(f"no code in {'standard input' if file == '-' else repr(file)}", NOT_FOUND)
    return status


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="python -m sspi_status",
        usage="%(prog)s [--locale TAG] CODE...\n       %(prog)s [--locale TAG] scan FILE...",
        description="Explain status codes, or every code in files ('-' is standard input).",
        epilog="Exit status: 0 found, 1 something has no explanation, 2 wrong usage or input.",
    )
    parser.add_argument(
        "codes", metavar="CODE", nargs="+", help="0x8009030C, -2146893044, 1326, 'ldap 49', SEC_E_LOGON_DENIED ..."
    )
    parser.add_argument(
        "--locale", metavar="TAG", action="append", help="a language, or several separated by commas (default: yours)"
    )
    parser.add_argument("--version", action="version", version=f"sspi-status {__version__}")
    return parser.parse_args()


def main() -> int:
    # As the command sspi-status has it, whatever the code page is.
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8")
    given = arguments()
    first, *others = given.codes
    try:
        if first == "scan":
            status = max(search(file, given.locale) for file in others or ["-"])
        else:
            status = max(explain(spelling, given.locale) for spelling in given.codes)
        sys.stdout.flush()
    except BrokenPipeError:
        # The reader has seen enough. Python would complain again when it closes the stream.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return FOUND
    return status


if __name__ == "__main__":
    sys.exit(main())
