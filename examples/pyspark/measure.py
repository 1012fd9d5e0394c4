"""Measures both programs on one core and on two, and prints README's tables.

usage: measure.py LOG [RUNS], on Linux, with everything installed; LOG is what make_log.py writes

A program and all that it starts are kept on the first core or the first two. Five times a second their memory is added
up, each page once however many processes share it (Pss), and their processor time.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import time
from itertools import islice
from pathlib import Path
from typing import NamedTuple

import log_codes

HERE = Path(__file__).parent
TICKS = os.sysconf("SC_CLK_TCK")


class Run(NamedTuple):
    seconds: float
    processor: float
    jvm: int  # peaks in MB, of all processes of a kind together
    python: int


def tree(root: int) -> list[int]:
    """A process and all below it."""
    children: dict[int, list[int]] = {}
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                parent = int((entry / "stat").read_text().rpartition(")")[2].split()[1])
            except OSError:  # it has ended
                continue
            children.setdefault(parent, []).append(int(entry.name))
    found = [root]
    for process in found:
        found += children.get(process, [])
    return found


def measure(command: list[str], cores: int) -> Run:
    peaks = {"jvm": 0, "python": 0}
    ticks: dict[int, int] = {}
    begun = time.monotonic()
    with tempfile.TemporaryFile() as errors:
        # A program that is started keeps the cores of its parent.
        os.sched_setaffinity(0, range(cores))
        program = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=errors)
        while program.poll() is None:
            sums = {"jvm": 0, "python": 0}
            for process in tree(program.pid):
                try:
                    kind = "jvm" if Path(f"/proc/{process}/comm").read_text() == "java\n" else "python"
                    rollup = Path(f"/proc/{process}/smaps_rollup").read_text()
                    stat = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()
                except OSError:
                    continue
                sums[kind] += next((int(line.split()[1]) for line in rollup.splitlines() if line.startswith("Pss:")), 0)
                ticks[process] = int(stat[11]) + int(stat[12])
            peaks = {kind: max(peak, sums[kind]) for kind, peak in peaks.items()}
            time.sleep(0.2)
        seconds = time.monotonic() - begun
        os.sched_setaffinity(0, range(os.cpu_count() or 1))
        errors.seek(0)
        if program.returncode != 0:
            sys.exit(f"measure: {command[0]} failed:\n{errors.read().decode()}")
    return Run(seconds, sum(ticks.values()) / TICKS, peaks["jvm"] // 1024, peaks["python"] // 1024)


def programs(log: str, runs: int) -> None:
    with open(log, "rb") as stream:
        lines = sum(part.count(b"\n") for part in iter(lambda: stream.read(1 << 24), b""))
    print(f"{os.path.getsize(log):,} bytes, {lines:,} lines\n")
    print("| | cores | seconds | lines per second | processor time | peak memory: JVM + Python |")
    print("|---|---:|---:|---:|---:|---:|")
    for cores in (1, 2):
        output = tempfile.mkdtemp()
        submit = ["spark-submit", "--master", f"local[{cores}]", str(HERE / "explain_spark.py")]
        polars = [sys.executable, str(HERE / "explain_polars.py"), "--threads", str(cores)]
        for name, command in (("PySpark", submit), ("Polars", polars)):
            done = [measure([*command, log, output, "--overwrite"], cores) for _ in range(runs)]
            best = min(done, key=lambda run: run.seconds)
            memory = f"{max(run.jvm for run in done):,} + {max(run.python for run in done):,} MB"
            print(
                f"| {name} | {cores} | {best.seconds:.1f} | {lines / best.seconds:,.0f} | {best.processor:.1f} s | {memory} |",
                flush=True,
            )
        shutil.rmtree(output)


def calls(log: str) -> None:
    """What a call for each line costs beside a call for many."""
    with open(log, "rb") as stream:
        lines = list(islice(stream, 200_000))
    times: dict[str, float] = {}
    for size in (1, 100, 10_000):
        begun = time.process_time()
        for first in range(0, len(lines), size):
            log_codes.find(b"", b"".join(lines[first : first + size]))
        times[f"{size:,}"] = (time.process_time() - begun) / len(lines) * 1e9
    print("\n| lines in a call | processor time of a line |\n|---:|---:|")
    for lines_in_a_call, nanoseconds in times.items():
        print(f"| {lines_in_a_call} | {nanoseconds:,.0f} ns |")


if __name__ == "__main__":
    match sys.argv[1:]:
        case [file]:
            programs(file, 1)
        case [file, number]:
            programs(file, int(number))
        case _:
            sys.exit("usage: measure.py LOG [RUNS]")
    calls(file)
    print("\nload: " + " ".join(f"{load:.1f}" for load in os.getloadavg()))
