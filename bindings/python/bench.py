"""Measures the package beside a plain dict of strings and beside the command, and prints README's table.

usage: bench.py [--check], with the package installed; with --check the exit status is 1 when a limit is missed.

All times are processor time, which other programs disturb less than the clock: of a call the least of 2,000 batches, of a
scan the least of 5 runs in turns. The command is built from the same sources, with optimizations.
"""

from __future__ import annotations

import json
import os
import random
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeVar

from sspi_status import codes, describe, locales, scan

T = TypeVar("T")

ROOT = Path(__file__).parents[2]
CALL_LIMIT = 1000  # nanoseconds
SCAN_LIMIT = 1.5  # times the command's time
MEGABYTE = 1_000_000


def nanoseconds(inputs: Sequence[T], call: Callable[[T], object]) -> float:
    """What a call takes, with the loop around it."""
    batches: list[int] = []
    for _ in range(2000):
        begun = time.process_time_ns()
        for value in inputs:
            call(value)
        batches.append(time.process_time_ns() - begun)
    return min(batches) / len(inputs)


def calls() -> dict[str, float]:
    known = [code for code in codes() if code.space == "windows"]
    random.Random(1).shuffle(known)
    numbers = [code.number for code in known]
    names = [str(code.symbol) for code in known]
    unknown = random.Random(2).sample(range(0xA000_0000, 0xB000_0000), len(known))
    texts = {(code.number, lang): describe(code, lang).text for code in known for lang in locales()}
    return {
        "a function that does nothing": nanoseconds(numbers, lambda number: None),
        "a plain dict, `texts[number, 'fr']`": nanoseconds(numbers, lambda number: texts[number, "fr"]),
        "`describe(number, 'fr')`": nanoseconds(numbers, lambda number: describe(number, "fr")),
        "`describe(number, 'fr').text`": nanoseconds(numbers, lambda number: describe(number, "fr").text),
        "`describe(number)`": nanoseconds(numbers, lambda number: describe(number)),
        "`describe(number, 'es-MX')`": nanoseconds(numbers, lambda number: describe(number, "es-MX")),
        "`describe(number, ['it-CH', 'fr'])`": nanoseconds(numbers, lambda number: describe(number, ["it-CH", "fr"])),
        "`describe(code, 'fr')`, a `StatusCode`": nanoseconds(known, lambda code: describe(code, "fr")),
        "`describe(name, 'fr')`": nanoseconds(names, lambda name: describe(name, "fr")),
        "`describe(number, 'fr')`, unknown": nanoseconds(unknown, lambda number: describe(number, "fr")),
    }


def log() -> str:
    """100 MB of lines, one in eighty with a code."""
    chance = random.Random(3)
    spellings = [f"error {code.spelling}" for code in codes() if code.spelling.startswith("0x8")]
    spellings += [f"failed: {code.symbol}" for code in codes()]
    words = "connection session handshake server client request token 200 OK INFO WARN id=7f3a9b 10.0.3.17 path=/api/v1/items"
    parts: list[str] = []
    size = 0
    while size < 100 * MEGABYTE:
        code = " " + chance.choice(spellings) if chance.random() < 1 / 80 else ""
        parts.append(f"2026-11-29T12:00:{chance.randrange(60):02} {' '.join(chance.choices(words.split(), k=12))}{code}\n")
        size += len(parts[-1])
    return "".join(parts)


def seconds(scanned: str | bytes) -> float:
    begun = time.process_time()
    scan(scanned)
    return time.process_time() - begun


def of_the_command(command: str, file: str) -> float:
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run([command, "scan", "--format", "json", file], stdout=subprocess.DEVNULL, check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def command() -> str:
    build = ["cargo", "build", "--quiet", "--release", "--package", "sspi-status-cli", "--message-format", "json"]
    messages = subprocess.run(build, cwd=ROOT, stdout=subprocess.PIPE, check=True).stdout.splitlines()
    (path,) = (found for found in (json.loads(message).get("executable") for message in messages) if found)
    return str(path)


def scans() -> dict[str, float]:
    text = log()
    data = text.encode()
    path = command()
    with tempfile.NamedTemporaryFile() as file:
        file.write(data)
        file.flush()
        runs = [(of_the_command(path, file.name), seconds(text), seconds(data)) for _ in range(5)]
    names = ("`sspi-status scan FILE`", "`scan(text)`, a str", "`scan(data)`, bytes")
    return dict(zip(names, (min(column) for column in zip(*runs))))


def main() -> int:
    load = os.getloadavg()[0]
    per_call, per_scan = calls(), scans()
    print(f"Python {sys.version.split()[0]}, {len(codes())} codes, {load:.1f} other programs at work\n")
    print("| a call | processor time |\n|---|---:|")
    for what, time_of_call in per_call.items():
        print(f"| {what} | {time_of_call:,.0f} ns |")
    own = next(iter(per_scan.values()))
    print("\n| 100 MB | processor time | × the command |\n|---|---:|---:|")
    for what, time_of_scan in per_scan.items():
        print(f"| {what} | {time_of_scan * 1000:,.0f} ms | {time_of_scan / own:.2f} |")
    missed = [f"{what}: more than {CALL_LIMIT} ns" for what, it in per_call.items() if it > CALL_LIMIT]
    missed += [f"{what}: more than {SCAN_LIMIT} ×" for what, it in per_scan.items() if it > SCAN_LIMIT * own]
    print("\n" + ("\n".join(missed) or f"limits: {CALL_LIMIT} ns a call, {SCAN_LIMIT} × the command's time: met"))
    return 1 if missed and sys.argv[1:] == ["--check"] else 0


if __name__ == "__main__":
    sys.exit(main())
