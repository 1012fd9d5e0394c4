"""The examples in README.md and in the documentation of the package. Needs only the standard library, so that it also
runs by itself, with Pythons that pytest does not support any more.
"""

from __future__ import annotations

import doctest
import re
import shlex
import subprocess
import sys
import tempfile
from pathlib import Path

import sspi_status
from sspi_status import _sspi_status  # pyright: ignore[reportPrivateUsage]

HERE = Path(__file__).parents[1]


def run(examples: str, name: str, **known: object) -> int:
    """Runs examples; returns how many there are."""
    # `match` came with Python 3.10.
    if sys.version_info < (3, 10):
        examples = re.sub(r">>> match .*\n(\.\.\..*\n)+.*\n", "", examples)
    test = doctest.DocTestParser().get_doctest(examples, dict(known), name, name, 0)
    failures: list[str] = []
    doctest.DocTestRunner().run(test, out=failures.append)
    assert not failures, "".join(failures)
    return len(test.examples)


def test_sessions_in_readme() -> None:
    readme = (HERE / "README.md").read_text(encoding="utf-8")
    sessions = re.findall(r"^```pycon\n(.*?)^```$", readme, re.MULTILINE | re.DOTALL)
    assert run("\n".join(sessions), "README.md") > 10


def test_commands_in_readme() -> None:
    readme = (HERE / "README.md").read_text(encoding="utf-8")
    consoles = re.findall(r"^```console\n\$ python (.*?)\n(.*?)^```$", readme, re.MULTILINE | re.DOTALL)
    assert consoles
    for command, output in consoles:
        done = subprocess.run([sys.executable, *shlex.split(command)], stdout=subprocess.PIPE, check=True)
        assert done.stdout.decode().replace("\r\n", "\n") == output


def test_documentation() -> None:
    public = {name: getattr(sspi_status, name) for name in sspi_status.__all__ if name != "__version__"}
    assert run(sspi_status.__doc__ or "", "sspi_status") > 1
    assert sum(run(item.__doc__, name, **public) for name, item in public.items()) > 6
    for name, item in public.items():
        assert item is getattr(_sspi_status, name)
        members = vars(item).items() if isinstance(item, type) else ()
        undocumented = [member for member, value in members if not member.startswith("_") and not value.__doc__]
        assert not undocumented, f"{name}: {undocumented}"


def test_example() -> None:
    with tempfile.TemporaryDirectory() as folder:
        log = Path(folder, "a.log")
        log.write_text("error 0x8009030C\n(os error 1326), SEC_E_LOGON_DENIED\n", encoding="utf-8")
        command = [sys.executable, str(HERE / "examples/explain_log.py"), str(log)]
        lines = subprocess.run(command, stdout=subprocess.PIPE, check=True).stdout.decode().splitlines()
    headings = [line for line in lines if not line.startswith("  ")]
    assert headings == [
        f"2 × SEC_E_LOGON_DENIED (0x8009030C), first in {log}:1:7",
        f"1 × ERROR_LOGON_FAILURE (1326, 0x52E), first in {log}:2:11",
    ]


if __name__ == "__main__":
    test_sessions_in_readme()
    test_commands_in_readme()
    test_documentation()
    test_example()
