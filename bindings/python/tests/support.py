"""The command sspi-status, which says what the package has to answer."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Sequence
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[3]


class Command:
    """The command, built from the same sources."""

    def __init__(self) -> None:
        program = [str(ROOT / ".ci/program"), "sspi-status", "sspi-status-cli"]
        self.path = subprocess.run(program, stdout=subprocess.PIPE, check=True, text=True).stdout.rstrip("\n")

    def run(self, *arguments: str, stdin: bytes = b"") -> bytes:
        """What the command prints; it may find nothing."""
        done = subprocess.run([self.path, *arguments], input=stdin, capture_output=True, check=False)
        assert done.returncode in (0, 1), done.stderr.decode()
        return done.stdout

    def rows(self, *arguments: str, locale: str, stdin: bytes = b"") -> list[bytes]:
        """The objects of the JSON, as they are written."""
        lines = self.run(f"--locale={locale}", "--format=json", *arguments, stdin=stdin).splitlines()
        return [line.rstrip(b",") for line in lines if line not in (b"[", b"]", b"[]")]


def written(values: dict[str, Any]) -> bytes:
    """An object as the command writes it."""
    return json.dumps(values, ensure_ascii=False, separators=(",", ":")).encode()


def assert_rows(rows: Sequence[bytes], expected: Sequence[bytes]) -> None:
    """Says where two lists part, which is shorter than both."""
    for row, other in zip(rows, expected):
        assert row == other
    assert len(rows) == len(expected)
