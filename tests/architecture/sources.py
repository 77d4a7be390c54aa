"""The program's own source files as syntax trees, and what can be measured on them."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "newsreader"

Function = ast.FunctionDef | ast.AsyncFunctionDef


@dataclass(frozen=True, slots=True)
class Source:
    """One module."""

    path: Path
    name: str
    text: str
    tree: ast.Module

    @property
    def lines(self) -> int:
        return self.text.count("\n")


def sources(package: Path = PACKAGE) -> list[Source]:
    """Read every module of a package, in order of their names."""
    found: list[Source] = []
    for path in sorted(package.rglob("*.py")):
        inside = path.relative_to(package.parent).with_suffix("").parts
        name = ".".join(part for part in inside if part != "__init__")
        text = path.read_text("utf-8")
        found.append(Source(path, name, text, ast.parse(text)))
    return found


def functions(tree: ast.AST) -> Iterator[Function]:
    """Give every function and method, nested ones too."""
    for node in ast.walk(tree):
        if isinstance(node, Function):
            yield node


def classes(tree: ast.AST) -> Iterator[ast.ClassDef]:
    """Give every class."""
    for node in ast.walk(tree):
        if isinstance(node, ast.ClassDef):
            yield node


def length(node: Function | ast.ClassDef) -> int:
    """Count the lines from `def` or `class` to the end."""
    return (node.end_lineno or node.lineno) - node.lineno + 1


def body_length(node: Function) -> int:
    """Count the lines of the statements, the docstring left out."""
    body = node.body[1:] if ast.get_docstring(node) else node.body
    return (body[-1].end_lineno or 0) - body[0].lineno + 1 if body else 0


def parameters(node: Function) -> list[str]:
    """Name the parameters, `self` and `cls` left out."""
    args = node.args
    plain = [*args.posonlyargs, *args.args, *args.kwonlyargs]
    starred = [arg for arg in (args.vararg, args.kwarg) if arg]
    return [a.arg for a in (*plain, *starred) if a.arg not in ("self", "cls")]


def plant(tmp_path: Path, **modules: str) -> Path:
    """Write a package `planted` of small modules and return its folder."""
    package = tmp_path / "planted"
    package.mkdir()
    for name, text in ({"__init__": '"""Planted."""\n'} | modules).items():
        package.joinpath(f"{name}.py").write_text(text, "utf-8")
    return package
