"""Every module, class and public function says in one sentence what it is."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.architecture.sources import PACKAGE, Function, plant, sources


def silent(package: Path) -> Iterator[str]:
    """Name what has no docstring."""
    for source in sources(package):
        if not ast.get_docstring(source.tree):
            yield source.name
        yield from _silent_within(source.tree, source.name)


def _silent_within(parent: ast.Module | ast.ClassDef, name: str) -> Iterator[str]:
    for node in parent.body:
        if not isinstance(node, Function | ast.ClassDef) or node.name.startswith("_"):
            continue
        if not (ast.get_docstring(node) or _is_overload(node)):
            yield f"{name}.{node.name}"
        if isinstance(node, ast.ClassDef):
            yield from _silent_within(node, f"{name}.{node.name}")


def _is_overload(node: Function | ast.ClassDef) -> bool:
    return any(isinstance(item, ast.Name) and item.id == "overload" for item in node.decorator_list)


def test_everything_public_speaks() -> None:
    assert not list(silent(PACKAGE))


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("x = 1\n", ["planted.it"]),
        ('"""It."""\ndef f(): ...\n', ["planted.it.f"]),
        ('"""It."""\nclass C: ...\n', ["planted.it.C"]),
        ('"""It."""\nclass C:\n    """C."""\n    def m(self): ...\n', ["planted.it.C.m"]),
        ('"""It."""\ndef _f(): ...\nclass _C: ...\n', []),
        ('"""It."""\n@overload\ndef f(): ...\n', []),
    ],
)
def test_planted_silence_is_heard(tmp_path: Path, text: str, told: list[str]) -> None:
    assert list(silent(plant(tmp_path, it=text))) == told
