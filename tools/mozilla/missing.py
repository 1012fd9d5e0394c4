"""Reads `compare-locales --json -` and fails on what compare-locales itself lets pass: missing and obsolete texts."""

import json
import sys

failed = False
for project in json.load(sys.stdin):
    for locale, counts in sorted(project["summary"].items()):
        found = {name: counts[name] for name in ("missing", "obsolete", "errors", "warnings") if counts[name]}
        if found:
            failed = True
            print(f"{locale}: {found}")
sys.exit(failed)
