"""Lists the codes of log files, the most frequent first, each with its explanation in your language.

usage: explain_log.py FILE...
"""

import sys
from collections import Counter
from pathlib import Path

from sspi_status import Finding, StatusCode, describe, scan


def explain(files: list[str]) -> None:
    times: Counter[StatusCode] = Counter()
    first: dict[StatusCode, tuple[str, Finding]] = {}
    for file in files:
        for found in scan(Path(file).read_bytes()):
            code = found.code.canonical  # 0x8007052E and 1326 are one code
            times[code] += 1
            first.setdefault(code, (file, found))
    for code, count in times.most_common():
        file, found = first[code]
        answer = describe(found)
        print(f"{count} × {found.code}, first in {file}:{found.line}:{found.column}")
        print(f"  {answer.text}")
        if answer.hint is not None:
            print(f"  {answer.hint}")


if __name__ == "__main__":
    explain(sys.argv[1:])
