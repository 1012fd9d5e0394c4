"""python -m sspi_status."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

from sspi_status import __version__, describe


def run(*arguments: str, stdin: bytes = b"", environment: Mapping[str, str] = {}) -> tuple[int, str, str]:
    done = subprocess.run(
        [sys.executable, "-m", "sspi_status", *arguments],
        input=stdin,
        capture_output=True,
        env={**os.environ, "PYTHONUTF8": "0", **environment},
        check=False,
    )
    return done.returncode, done.stdout.decode(), done.stderr.decode()


def test_codes() -> None:
    expected = describe(0x8009030C, "fr")
    status, out, err = run("0x8009030C", "--locale", "tlh", "--locale", "fr-CA,es")
    assert (status, err) == (0, "")
    assert out.splitlines() == [
        "SEC_E_LOGON_DENIED (0x8009030C)",
        f"  {expected.text}",
        f"  → {expected.hint}",
        f"  → [Pour les développeurs] {expected.developer_hint}",
    ]
    assert run("-2146893044", "--locale", "fr") == (0, out, "")


def test_what_is_unknown_or_wrong() -> None:
    assert run("0x80131904", "--locale=en") == (
        1,
        "0x80131904\n  There is no explanation for the code 0x80131904.\n",
        "",
    )
    status, out, err = run("nonsense", "0x8009030C", "0x80131904", "--locale=en")
    assert status == 2
    assert err == 'sspi_status: "nonsense" is neither a number nor the name of a code\n'
    assert "logon attempt failed" in out and "0x80131904." in out
    status, out, err = run()
    assert (status, out) == (2, "") and "the following arguments are required: CODE" in err
    assert run("--version") == (0, f"sspi-status {__version__}\n", "")


def test_a_number_that_means_several_codes() -> None:
    status, out, err = run("49", "--locale=en")
    headings = [line for line in out.splitlines() if not line.startswith(" ")]
    assert (status, len(headings), err) == (0, 3, "")
    status, out, err = run("SEC_E_NOT_SUPPORTED", "--locale=en")
    assert describe("SEC_E_NOT_SUPPORTED", "en").text in out


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "cp1251", "utf-8-sig"])
def test_scan(tmp_path: Path, encoding: str) -> None:
    file = tmp_path / "журнал.log"
    file.write_bytes("Ошибка\nerror 0x8007052E; (os error 1326)\nSqlException (0x80131904)\n".encode(encoding))
    status, out, err = run("scan", str(file), "--locale=ru")
    assert (status, err) == (1, "")
    headings = [line for line in out.splitlines() if not line.startswith(" ")]
    assert headings == ["ERROR_LOGON_FAILURE (0x8007052E), line 2, 2 times", "0x80131904, line 3"]
    assert describe(1326, "ru").text in out
    assert run("scan", "-", "--locale=ru", stdin=file.read_bytes()) == (status, out, err)
    assert run("scan", "--locale=ru", stdin=file.read_bytes()) == (status, out, err)


def test_scan_without_a_code(tmp_path: Path) -> None:
    assert run("scan", "-", stdin=b"hello") == (1, "", "sspi_status: no code in standard input\n")
    status, out, err = run("scan", str(tmp_path / "absent\x1b"), "-", "--locale=en", stdin=b"0x8009030C")
    assert status == 2 and out.startswith("SEC_E_LOGON_DENIED (0x8009030C), line 1\n")
    assert err.startswith("sspi_status: ") and "absent\\x1b" in err


def test_the_users_languages() -> None:
    texts = {lang: describe(0x8009030C, lang).text for lang in ("en", "pt-BR", "ru")}
    for environment, lang in [
        ({"LC_ALL": "ru_RU.UTF-8", "LANGUAGE": ""}, "ru"),
        ({"LC_ALL": "C", "LANGUAGE": "ru"}, "en"),
        ({"LC_ALL": "", "LC_MESSAGES": "", "LANG": "en_US.UTF-8", "LANGUAGE": "tlh:pt_PT:ru"}, "pt-BR"),
    ]:
        assert texts[lang] in run("0x8009030C", environment=environment)[1]


def test_a_reader_that_has_seen_enough() -> None:
    command = [sys.executable, "-m", "sspi_status", "--locale=en", *["0x8009030C"] * 2000]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None and process.stderr is not None
        assert process.stdout.readline().startswith(b"SEC_E_LOGON_DENIED")
        process.stdout.close()
        assert (process.stderr.read(), process.wait()) == (b"", 0)
