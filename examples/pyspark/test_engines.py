"""Whether Spark and Polars write the same tables, and these are what `scan` finds in each whole text."""

from __future__ import annotations

import gzip
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote

import polars as pl
import pytest
from polars.testing import assert_frame_equal
from pyspark.sql import SparkSession

import explain_polars
import explain_spark
import log_codes
import make_log
from sspi_status import describe, scan

# Small enough that every text has several blocks or batches.
LINES_OF_BATCH = 100
BYTES_OF_BLOCK = 64 << 10
LOCALE = "pt-PT"


@pytest.fixture(scope="session")
def spark() -> Iterator[SparkSession]:
    builder = SparkSession.builder.master("local[2]").appName("test_engines").config("spark.ui.enabled", False)
    builder = builder.config("spark.sql.files.maxPartitionBytes", BYTES_OF_BLOCK)
    builder = builder.config("spark.sql.execution.arrow.maxRecordsPerBatch", LINES_OF_BATCH)
    session = builder.config("spark.sql.shuffle.partitions", 2).getOrCreate()
    yield session
    session.stop()


@pytest.fixture(scope="session")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Logs of every kind. The first 15 logs share partitions, since Spark packs small files together."""
    logs = tmp_path_factory.mktemp("some logs")
    make_log.write(str(logs / "long.log"), 0.6)
    quiet = b"nothing to see here\r\n" * (LINES_OF_BATCH - 1)
    texts = {
        # Codes that a line end cuts in two, within a batch and between two.
        "cut.log": quiet + b"the service failed with error 0x8009\r\n030c at the gate\r\n" + quiet + b"0x8009\r\n0322\r\n",
        "latin-1.log": b"\xe9chec 0x80090325\n" + "échec 0x80090326\n".encode() + b"lone\rreturn 0x80090327, no end",
        "mark.log": "\ufefferror 0x80090328\nSEC_E_OK".encode(),
        "wide.log": b"x" * 5000 + " é (os error 1326) ".encode() + b"y" * 5000 + b"\n0x8007052E\n",
        "directory.log": b"80090308: LdapErr: DSID-0C090447, comment: AcceptSecurityContext error, data 52e, v3839\n" * 3,
        "empty.log": b"",
        "_hidden.log": b"error 0x80090330\n",
        "powershell.log": "error 0x80090331\r\n".encode("utf-16"),
    }
    texts |= {f"small-{number}.log": b"error 0x80090332\nagain -2146893005\n" for number in range(9)}
    for name, text in texts.items():
        (logs / name).write_bytes(text)
    (logs / "older").mkdir()
    (logs / "older" / "long.log.gz").write_bytes(gzip.compress((logs / "long.log").read_bytes()[:100_000]))
    return logs


def tables(output: Path) -> tuple[pl.DataFrame, pl.DataFrame]:
    """What a program has written: a file, or a folder of files."""
    found, codes = (
        pl.read_parquet(table / "*.parquet" if table.is_dir() else table)
        for table in (output / "findings.parquet", output / "codes.parquet")
    )
    return found.sort("file", "line", "column"), codes


@pytest.fixture(scope="session")
def by_spark(spark: SparkSession, folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    output = tmp_path_factory.mktemp("spark") / "explained"
    assert explain_spark.main([str(folder), str(output), "--locale", LOCALE]) == 0
    return output


@pytest.fixture(scope="session")
def by_polars(folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    output = tmp_path_factory.mktemp("polars") / "explained"
    explain_polars.PIECE = 3000
    assert explain_polars.main([str(folder), str(output), "--locale", LOCALE, "--threads", "2"]) == 0
    return output


def test_both_write_the_same(by_spark: Path, by_polars: Path) -> None:
    for one, other in zip(tables(by_spark), tables(by_polars)):
        assert one.height > 50
        assert_frame_equal(one, other)


def test_findings_are_those_of_scan(folder: Path, by_spark: Path) -> None:
    expected: list[tuple[str, int, int, str, str, str]] = []
    for log in (path for path in folder.rglob("*.log*") if path.name not in ("_hidden.log", "powershell.log")):
        data = log.read_bytes()
        data = gzip.decompress(data) if log.suffix == ".gz" else data.removeprefix(b"\xef\xbb\xbf")
        for it in scan(data):
            expected.append((f"file:{quote(str(log))}", it.line, it.column, it.code.canonical.spelling, it.text, it.reading))
    found = tables(by_spark)[0].select("file", "line", "column", "code", "text", "reading")
    assert sorted(found.rows()) == sorted(expected)
    assert {"cut-in-two", "sub-code", "sentence", "number", "name"} <= set(found["reading"])


def test_each_code_is_explained_once(by_spark: Path) -> None:
    found, codes = tables(by_spark)
    counts = Counter(found["code"])
    assert codes.select("code", "count").rows() == sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    for row in codes.iter_rows(named=True):
        answer = describe(row["code"], LOCALE)
        assert (row["message"], row["hint"], row["locale"]) == (answer.text, answer.hint, "pt-BR")
        first = found.filter(pl.col("code") == row["code"]).row(0, named=True)
        assert [row[f"first_{name}"] for name in log_codes.FIRST] == [first[name] for name in log_codes.FIRST]
    (logon,) = codes.filter(pl.col("symbol") == "SEC_E_LOGON_DENIED").iter_rows(named=True)
    assert (logon["code"], logon["value"], logon["number"]) == ("0x8009030C", -2146893044, 0x8009030C)


def test_a_log_line_is_shown_with_its_code(by_spark: Path) -> None:
    found = tables(by_spark)[0]
    whole = found.filter(pl.col("file").str.ends_with("/latin-1.log"))["log_line"].to_list()
    assert whole == ["\ufffdchec 0x80090325", "échec 0x80090326", "lone\rreturn 0x80090327, no end"]
    (cut, _) = found.filter(pl.col("file").str.ends_with("/wide.log"))["log_line"].to_list()
    assert cut.startswith("…xxx") and " é (os error 1326) yyy" in cut and cut.endswith("yyy…") and len(cut) < 610


def test_both_say_what_they_skip(spark: SparkSession, folder: Path, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    for program in (explain_spark, explain_polars):
        assert program.main([str(folder / "p*.log"), str(tmp_path / program.__name__)]) == 0
        assert re.search(r"file:/.*/powershell\.log: is UTF-16, or no text, and was skipped", capsys.readouterr().err)


def test_both_say_what_is_wrong(spark: SparkSession, folder: Path, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    for program in (explain_spark, explain_polars):
        output = str(tmp_path / program.__name__)
        missing = str(folder / "missing.log")
        assert program.main([missing, output]) == 2
        assert capsys.readouterr().err.endswith(f": {missing}: no such file or folder\n")
        small = str(folder / "small-1.log")
        assert program.main([small, output]) == 0
        assert program.main([small, output]) == 2
        assert "has tables already" in capsys.readouterr().err
        assert program.main([small, output, "--overwrite", "--locale", "tlh"]) == 0
        assert capsys.readouterr().err.endswith(": no texts in tlh; answering in English\n")
        found, codes = tables(Path(output))
        assert (found.height, codes["count"].to_list(), codes["locale"].to_list()) == (2, [1, 1], ["en", "en"])


def test_readme(spark: SparkSession, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    readme = (Path(__file__).parent / "README.md").read_text(encoding="utf-8")
    shown = re.search(r"^\$ python explain_spark.py small.log explained --locale fr\n(.*?)\n\(13 more\)$", readme, re.M | re.S)
    assert shown is not None
    make_log.write(str(tmp_path / "small.log"), 2)
    assert explain_spark.main([str(tmp_path / "small.log"), str(tmp_path / "explained"), "--locale", "fr"]) == 0
    assert shown[1] in capsys.readouterr().out
