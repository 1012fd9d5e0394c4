#!/usr/bin/env python3
"""Brings the stub up to date with the installed package: documentation strings and constants. Signatures are written by
hand. usage: stub [--check]; with --check nothing is written, and the exit status is 1 if the stub is out of date.
"""

from __future__ import annotations

import ast
import inspect
import sys
from pathlib import Path
from typing import Union

from sspi_status import StatusCode, _sspi_status  # pyright: ignore[reportPrivateUsage]

STUB = Path(__file__).parent / "python/sspi_status/_sspi_status.pyi"

Documented = Union[ast.ClassDef, ast.FunctionDef]


def document(node: Documented, item: object, indent: str = "") -> None:
    """Puts the documentation of a function, class or property into its definition."""
    body = node.body
    if isinstance(body[0], ast.Expr):
        del body[0]
    # What object says about its methods is no documentation of ours.
    own = item.__doc__ if not inspect.isroutine(item) or not node.name.startswith("__") else None
    if own:
        lines = own.strip().splitlines()
        end = f"\n{indent}    " if len(lines) > 1 else ""
        text = "\n".join([lines[0], *(f"{indent}    {line}".rstrip() for line in lines[1:])]) + end
        body.insert(0, ast.Expr(ast.Constant(text)))
    if not body:
        body.append(ast.Expr(ast.Constant(...)))


def constants() -> list[ast.stmt]:
    names = [name for name, value in vars(StatusCode).items() if isinstance(value, StatusCode)]
    return [ast.parse(f"{name}: ClassVar[StatusCode]").body[0] for name in names]


def updated(source: str) -> str:
    module = ast.parse(source)
    for node in module.body:
        if not isinstance(node, (ast.ClassDef, ast.FunctionDef)):
            continue
        item: object = getattr(_sspi_status, node.name)
        document(node, item)
        if not isinstance(node, ast.ClassDef):
            continue
        node.body = [member for member in node.body if not isinstance(member, ast.AnnAssign)]
        for member in node.body:
            if isinstance(member, ast.FunctionDef):
                document(member, vars(item)[member.name], "    ")
        if node.name == "StatusCode":
            node.body += constants()
    return ast.unparse(module) + "\n"


def main() -> int:
    source = STUB.read_text(encoding="utf-8")
    new = updated(source)
    # Other versions of Python may lay the same stub out in another way.
    if ast.dump(ast.parse(source)) == ast.dump(ast.parse(new)):
        return 0
    if sys.argv[1:] == ["--check"]:
        print(f"{STUB.name} is out of date: run stub.py with the new wheel installed")
        return 1
    STUB.write_text(new, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
