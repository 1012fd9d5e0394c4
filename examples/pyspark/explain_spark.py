"""Explains the codes of logs with PySpark: which, how often, where first, and what to do.

usage: spark-submit explain_spark.py INPUT OUTPUT [--locale TAG] [--overwrite]
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator

import pyarrow as pa  # type: ignore[import-untyped]
import pyarrow.compute as pc  # type: ignore[import-untyped]
from pyspark.errors import AnalysisException
from pyspark.sql import DataFrame, SparkSession, Window
from pyspark.sql import functions as F

import log_codes

# What a worker hands back: the codes of each block, with lines counted from the block's beginning, and at the end of a
# block a row without a code that has the number of its lines. Spark reads the blocks of a file apart from each other.
FOUND = {**log_codes.FINDINGS, "block": int}
IS_UTF16 = "utf-16"

ARROW = {str: pa.string(), int: pa.int64(), bool: pa.bool_()}
SPARK = {str: "string", int: "bigint", bool: "boolean"}


def arrow(columns: dict[str, type]) -> pa.Schema:
    return pa.schema([(name, ARROW[kind]) for name, kind in columns.items()])


def spark_schema(columns: dict[str, type]) -> str:
    return ", ".join(f"{name} {SPARK[kind]}" for name, kind in columns.items())


def log_lines(spark: SparkSession, source: str) -> DataFrame:
    """The lines as bytes, because a log need not be UTF-8, each with its file and its block's place in the file."""
    # Without lineSep, a lone carriage return would end a line as well, and lines would not be those of other tools.
    text = spark.read.option("lineSep", "\n").option("recursiveFileLookup", True).text(source)
    place = F.col("_metadata.file_path").alias("file"), F.col("_metadata.file_block_start").alias("block")
    return text.select(F.col("value").cast("binary").alias("value"), *place)


def find(batches: Iterator[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
    """The codes of a partition, which has the lines of one or more blocks in their order."""
    block: tuple[str, int] | None = None
    lines, before, skip = 0, b"", False
    schema = arrow(FOUND)

    def end() -> dict[str, object]:
        assert block is not None
        return {"file": block[0], "block": block[1], "line": lines, "reading": IS_UTF16 if skip else None}

    for batch in batches:
        rows: list[dict[str, object]] = []
        for first, last in runs(batch):
            of = batch["file"][first].as_py(), batch["block"][first].as_py()
            values = batch["value"].slice(first, last - first)
            # One call for many lines costs a fraction of one call for each.
            joined = pc.binary_join(pa.ListArray.from_arrays(pa.array([0, len(values)], pa.int32()), values), b"\n")
            data: bytes = joined[0].as_py() + b"\n"
            if of != block:
                if block is not None:
                    rows.append(end())
                block, lines, before = of, 0, b""
                skip = log_codes.is_utf16(data)
            if not skip:
                for row in log_codes.find(before, data):
                    rows.append({"file": of[0], "block": of[1], **row._asdict(), "line": lines + row.line})
                before = log_codes.context(before, data)
            lines += len(values)
        if rows:
            yield pa.RecordBatch.from_pylist(rows, schema)
    if block is not None:
        yield pa.RecordBatch.from_pylist([end()], schema)


def runs(batch: pa.RecordBatch) -> Iterator[tuple[int, int]]:
    """The rows of each block, from and to."""
    if batch.num_rows == 0:
        return
    files, blocks = batch["file"], batch["block"]
    differ = pc.or_(pc.not_equal(files[1:], files[:-1]), pc.not_equal(blocks[1:], blocks[:-1]))
    starts = [0, *(at + 1 for at in pc.indices_nonzero(differ).to_pylist()), batch.num_rows]
    yield from zip(starts, starts[1:])


def explaining(locale: str) -> Callable[[Iterator[pa.RecordBatch]], Iterator[pa.RecordBatch]]:
    def explain(batches: Iterator[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
        schema = arrow(log_codes.EXPLAINED)
        for batch in batches:
            explained = [log_codes.explain(code, locale) for code in batch["code"].to_pylist()]
            yield pa.RecordBatch.from_pylist(explained, schema)

    return explain


def findings(raw: DataFrame) -> DataFrame:
    """The table `findings`: a line's number is its number in the block and the lines of the blocks in front."""
    in_front = Window.partitionBy("file").orderBy("block").rowsBetween(Window.unboundedPreceding, -1)
    lines_before = F.coalesce(F.sum("line").over(in_front), F.lit(0))
    blocks = raw.where("code is null").select("file", "block", lines_before.alias("before"))
    found = raw.where("code is not null").join(blocks, ["file", "block"])
    return found.withColumn("line", F.col("line") + F.col("before")).select(*log_codes.FINDINGS)


def codes(found: DataFrame, locale: str) -> DataFrame:
    """The table `codes`: each code once, the most frequent first, explained."""
    place = F.min(F.struct("file", "line", "column", "text", "log_line")).alias("first")
    counted = found.groupBy("code").agg(F.count("*").alias("count"), place)
    # Codes are explained by the hundred, not by the line: this is after the group-by.
    explained = counted.select("code").mapInArrow(explaining(locale), spark_schema(log_codes.EXPLAINED))
    first = [F.col(f"first.{name}").alias(f"first_{name}") for name in log_codes.FIRST]
    table = counted.join(explained, "code").select("count", *log_codes.EXPLAINED, *first)
    return table.coalesce(1).sortWithinPartitions(F.desc("count"), "code")


def run(spark: SparkSession, source: str, output: str, locale: str, overwrite: bool = False) -> None:
    """Writes both tables and shows the most frequent codes."""
    # The workers' Python imports it as well.
    spark.sparkContext.addPyFile(log_codes.__file__)
    mode = "overwrite" if overwrite else "errorifexists"
    raw = log_lines(spark, source).mapInArrow(find, spark_schema(FOUND)).persist()
    findings(raw).write.mode(mode).parquet(f"{output}/findings.parquet")
    unread = raw.where(F.col("reading") == IS_UTF16).select("file").distinct().limit(20).collect()
    raw.unpersist()
    found = spark.read.parquet(f"{output}/findings.parquet")
    codes(found, locale).write.mode(mode).parquet(f"{output}/codes.parquet")
    table = spark.read.parquet(f"{output}/codes.parquet")
    table.orderBy(F.desc("count"), "code").select("count", "code", "symbol", "message").show(20, truncate=70)
    for row in unread:
        log_codes.complain_of_encoding(row.file)


def main(arguments: list[str] | None = None) -> int:
    given = log_codes.parser("PySpark").parse_args(arguments)
    log_codes.check_locale(given.locale)
    spark = SparkSession.builder.appName("sspi-status").getOrCreate()
    try:
        run(spark, given.input, given.output, given.locale, given.overwrite)
    except AnalysisException as error:
        match error.getCondition():
            case "PATH_NOT_FOUND":
                log_codes.complain_of_input(given.input)
            case "PATH_ALREADY_EXISTS":
                log_codes.complain_of_output(given.output)
            case _:
                raise
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
