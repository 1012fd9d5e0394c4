"""Explains the codes of logs with Polars, in one process: the same tables as explain_spark.py.

usage: explain_polars.py INPUT OUTPUT [--locale TAG] [--overwrite] [--threads N]
"""

from __future__ import annotations

import bz2
import glob
import gzip
import os
import shutil
import sys
from collections import deque
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import BinaryIO, NamedTuple

import polars as pl
from polars.io.plugins import register_io_source

import log_codes
from log_codes import Row

# How many bytes a thread searches at a time.
PIECE = 4 << 20

POLARS: dict[type, type[pl.DataType]] = {str: pl.String, int: pl.Int64, bool: pl.Boolean}
FINDINGS = pl.Schema({name: POLARS[kind] for name, kind in log_codes.FINDINGS.items()})
EXPLAINED = pl.Schema({name: POLARS[kind] for name, kind in log_codes.EXPLAINED.items()})


class Piece(NamedTuple):
    """Whole lines of a file, and what stands in front of them."""

    file: str
    line: int  # the number of the first line
    before: bytes
    lines: bytes


def logs(source: str) -> list[Path]:
    """The files that Spark would read: hidden ones are left out."""
    roots = [Path(path) for path in (glob.glob(source) if glob.has_magic(source) else [source])]
    found = [path for root in roots for path in (root.rglob("*") if root.is_dir() else [root])]
    return sorted(path for path in found if path.is_file() and not path.name.startswith(("_", ".")))


def opened(log: Path) -> BinaryIO | gzip.GzipFile | bz2.BZ2File:
    match log.suffix:
        case ".gz":
            return gzip.open(log)
        case ".bz2":
            return bz2.open(log)
        case _:
            return log.open("rb")


def pieces(log: Path, unread: list[str]) -> Iterator[Piece]:
    """A log in pieces that end with a line, so that a log of any size can be read."""
    # As Spark names files: one slash, not three.
    file = log.absolute().as_uri().replace("///", "/", 1)
    line, before = 1, b""
    rest: list[bytes] = []
    with opened(log) as stream:
        while data := stream.read(PIECE):
            if line == 1 and not rest:
                if log_codes.is_utf16(data):
                    unread.append(file)
                    return
                # As Spark does. The mark of UTF-8 is no column of the line.
                data = data.removeprefix(b"\xef\xbb\xbf")
            end = data.rfind(b"\n") + 1
            rest.append(data[:end] if end else data)
            if end:
                lines = b"".join(rest)
                yield Piece(file, line, before, lines)
                line += lines.count(b"\n")
                before = log_codes.context(before, lines)
                rest = [data[end:]] if data[end:] else []
    if rest:
        yield Piece(file, line, before, b"".join(rest))


def find(piece: Piece) -> list[tuple[str | int | None, ...]]:
    """The codes of a piece. Other threads search theirs meanwhile: `scan` lets go of Python's lock."""
    rows: list[Row] = log_codes.find(piece.before, piece.lines)
    return [(piece.file, piece.line - 1 + row.line, *row[1:]) for row in rows]


def findings(files: list[Path], threads: int, unread: list[str]) -> pl.LazyFrame:
    """The table `findings`, which is found while it is written: it need not fit into memory."""

    def frames(
        columns: list[str] | None, predicate: pl.Expr | None, limit: int | None, _batch: int | None
    ) -> Iterator[pl.DataFrame]:
        with ThreadPoolExecutor(threads) as pool:
            running: deque[Future[list[tuple[str | int | None, ...]]]] = deque()

            def frame() -> pl.DataFrame:
                found = pl.DataFrame(running.popleft().result(), FINDINGS, orient="row")
                found = found if predicate is None else found.filter(predicate)
                return found if columns is None else found.select(columns)

            for log in files:
                for piece in pieces(log, unread):
                    running.append(pool.submit(find, piece))
                    if len(running) > 2 * threads:
                        yield frame()
            while running:
                yield frame()

    return register_io_source(frames, schema=FINDINGS)


def codes(found: pl.LazyFrame, locale: str) -> pl.DataFrame:
    """The table `codes`: each code once, the most frequent first, explained."""
    place = pl.struct(*log_codes.FIRST).sort_by("file", "line", "column").first().alias("first")
    counted = found.group_by("code").agg(pl.len().cast(pl.Int64).alias("count"), place).collect(engine="streaming")
    explained = pl.DataFrame([log_codes.explain(code, locale) for code in counted["code"]], EXPLAINED)
    first = [pl.col("first").struct.field(name).alias(f"first_{name}") for name in log_codes.FIRST]
    table = counted.join(explained, on="code").select("count", *log_codes.EXPLAINED, *first)
    return table.sort("count", "code", descending=[True, False])


def run(files: list[Path], output: Path, locale: str, threads: int) -> None:
    """Writes both tables and shows the most frequent codes."""
    unread: list[str] = []
    output.mkdir(parents=True, exist_ok=True)
    findings(files, threads, unread).sink_parquet(output / "findings.parquet")
    table = codes(pl.scan_parquet(output / "findings.parquet"), locale)
    table.write_parquet(output / "codes.parquet")
    with pl.Config(tbl_rows=20, tbl_width_chars=150, fmt_str_lengths=70, tbl_hide_dataframe_shape=True):
        print(table.select("count", "code", "symbol", "message").head(20))
    for file in unread:
        log_codes.complain_of_encoding(file)


def main(arguments: list[str] | None = None) -> int:
    parser = log_codes.parser("Polars, in one process")
    parser.add_argument("--threads", type=int, default=os.cpu_count() or 1, help="how many search (default: all cores)")
    given = parser.parse_args(arguments)
    log_codes.check_locale(given.locale)
    files = logs(given.input)
    if not files:
        log_codes.complain_of_input(given.input)
        return 2
    output = Path(given.output)
    tables = [output / name for name in ("findings.parquet", "codes.parquet")]
    if any(table.exists() for table in tables) and not given.overwrite:
        log_codes.complain_of_output(given.output)
        return 2
    for table in tables:
        if table.is_dir():  # Spark's
            shutil.rmtree(table)
    run(files, output, given.locale, given.threads)
    return 0


if __name__ == "__main__":
    sys.exit(main())
