"""What both engines share: which codes stand in a part of a log, and what the tables say about them."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import NamedTuple, Optional

from sspi_status import StatusCode, describe, scan

# Words as far away as this, in bytes, can say what a number is; the command keeps as much.
CONTEXT = 2048

# How much of a log line is repeated in a table, in bytes, on each side of where the code begins.
EXCERPT = 300


# The columns of the tables, but for those of `codes` that are counted; each engine has types of its own for these.
FINDINGS: dict[str, type] = {
    "file": str,
    "line": int,
    "column": int,
    "code": str,
    "symbol": str,
    "text": str,
    "reading": str,
    "log_line": str,
}
EXPLAINED: dict[str, type] = {
    "symbol": str,
    "code": str,
    "value": int,
    "number": int,
    "space": str,
    "family": str,
    "severity": str,
    "known": bool,
    "message": str,
    "hint": str,
    "developer_hint": str,
    "locale": str,
}
# What `codes` has of the first finding of each code.
FIRST = ("file", "line", "text", "log_line")


class Row(NamedTuple):
    """A code in a log: `FINDINGS` without the file."""

    line: int
    column: int
    code: str
    symbol: Optional[str]
    text: str
    reading: str
    log_line: str


def find(before: bytes, lines: bytes) -> list[Row]:
    """The codes in whole lines, the first of which is line 1; `before` is what `context` kept of the lines before them."""
    data = before + lines
    skipped = before.count(b"\n")
    rows: list[Row] = []
    for found in scan(data):
        # What ends before was found with the lines before. A code that a line end cuts in two can begin there.
        if found.offset + len(found.text.encode()) <= len(before):
            continue
        code = found.code.canonical  # 0x8007052E and 1326 are one code
        excerpt = _line_around(data, found.offset)
        row = Row(found.line - skipped, found.column, code.spelling, code.symbol, found.text, found.reading, excerpt)
        rows.append(row)
    return rows


def context(before: bytes, lines: bytes) -> bytes:
    """What the next lines need of these: the last whole lines that are short enough, or the end of a long one."""
    end = (before + lines if len(lines) < CONTEXT else lines)[-CONTEXT:]
    first = end.find(b"\n", 0, -1) + 1
    return end[first:] if len(end) == CONTEXT else end


def is_utf16(head: bytes) -> bool:
    """Whether a text that begins so is UTF-16, as PowerShell's > writes it: every other byte of it is zero."""
    return head[:2] in (b"\xff\xfe", b"\xfe\xff") or head[:512].count(0) * 5 > len(head[:512])


def explain(code: str, locale: str) -> dict[str, str | int | bool | None]:
    """What `EXPLAINED` has of a code as `Row` has it. Logs have few codes: call this once for each, not for each line."""
    status = StatusCode(code)
    answer = describe(status, locale)
    return {
        "symbol": answer.symbol,
        "code": code,
        "value": status.value,
        "number": status.number,
        "space": status.space,
        "family": answer.family,
        "severity": answer.severity,
        "known": answer.known,
        "message": answer.text,
        "hint": answer.hint,
        "developer_hint": answer.developer_hint,
        "locale": answer.lang,
    }


def parser(engine: str) -> argparse.ArgumentParser:
    """The arguments of both programs."""
    made = argparse.ArgumentParser(description=f"Explain the codes of logs with {engine}; write two tables in Parquet.")
    made.add_argument("input", help="a log, a folder with everything below it, or a pattern; .gz and .bz2 are unpacked")
    made.add_argument("output", help="a folder for findings.parquet and codes.parquet")
    made.add_argument("--locale", metavar="TAG", default="en", help="the language of the messages (default: en)")
    made.add_argument("--overwrite", action="store_true", help="replace tables that exist")
    return made


def complain(what: str) -> None:
    print(f"{Path(sys.argv[0]).stem}: {what}", file=sys.stderr)


def check_locale(locale: str) -> None:
    if describe(StatusCode.SEC_E_OK, locale).source == "fallback":
        complain(f"no texts in {locale}; answering in English")


def complain_of_input(path: str) -> None:
    complain(f"{path}: no such file or folder")


def complain_of_output(path: str) -> None:
    complain(f"{path}: has tables already; choose another folder, or replace them with --overwrite")


def complain_of_encoding(file: str) -> None:
    complain(f"{file}: is UTF-16, or no text, and was skipped; convert it, for example with iconv -f UTF-16 -t UTF-8")


def _line_around(data: bytes, at: int) -> str:
    """The line around an offset, shortened."""
    start = data.rfind(b"\n", 0, at) + 1
    end = data.find(b"\n", at)
    line_end = len(data) if end < 0 else end
    first, last = max(start, at - EXCERPT), min(line_end, at + EXCERPT)
    text = data[first:last].decode("utf-8", "replace").rstrip("\r")
    return "…" * (first > start) + text + "…" * (last < line_end)
