"""Every method of the window that overrides one of Qt's is guarded, nothing else hides one.

Below Python 3.12 an exception that leaves an overridden method ends the process, and so does an
attribute that stands where Qt looks for a method.
"""

import ast
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

import pytest

from tests.architecture.sources import PACKAGE, Function, Source, classes, functions, plant, sources

Class = tuple[Source, ast.ClassDef]


def faults(package: Path) -> Iterator[str]:
    """Name every override without a guard, and every attribute that hides a method of Qt's."""
    found = sources(package)
    known: dict[str, Class] = {}
    for source in found:
        known |= {f"{source.name}.{node.name}": (source, node) for node in classes(source.tree)}
    for name, (source, node) in known.items():
        qt = qt_methods(source, node, known)
        for item in node.body:
            if isinstance(item, Function) and item.name in qt and not _is_guarded(item):
                yield f"{name}.{item.name} is not guarded"
        for attribute in _attributes(node):
            if attribute in qt:
                yield f"{name}.{attribute} hides a method of Qt's"


def qt_methods(source: Source, node: ast.ClassDef, known: dict[str, Class]) -> set[str]:
    """Name the methods that a class inherits from Qt, directly or by way of our own classes."""
    names = _imports(source)
    methods: set[str] = set()
    for base in node.bases:
        written = ast.unparse(base).partition("[")[0]
        first, _, rest = written.partition(".")
        path = ".".join(filter(None, (names.get(first, f"{source.name}.{first}"), rest)))
        if path.startswith("PySide6."):
            module, _, name = path.rpartition(".")
            kind = getattr(import_module(module), name)
            methods |= {n for n in dir(kind) if n[:2] != "__" and callable(getattr(kind, n))}
        elif path in known:
            methods |= qt_methods(*known[path], known)
    return methods


def _imports(source: Source) -> dict[str, str]:
    """Map each imported name of a module to where it comes from."""
    names: dict[str, str] = {}
    for node in ast.walk(source.tree):
        if isinstance(node, ast.ImportFrom):
            names |= {a.asname or a.name: f"{node.module}.{a.name}" for a in node.names}
        elif isinstance(node, ast.Import):
            for alias in node.names:
                top = alias.name.partition(".")[0]
                names[alias.asname or top] = alias.name if alias.asname else top
    return names


def _is_guarded(node: Function) -> bool:
    made = (item.func if isinstance(item, ast.Call) else item for item in node.decorator_list)
    return any(ast.unparse(item) in ("guarded", "guard.guarded") for item in made)


def _attributes(node: ast.ClassDef) -> Iterator[str]:
    """Name what is assigned in the class's body or to `self` in its methods."""
    for item in node.body:
        yield from (name.id for name in _targets(item) if isinstance(name, ast.Name))
    for method in functions(node):
        for item in ast.walk(method):
            for name in _targets(item):
                if isinstance(name, ast.Attribute) and ast.unparse(name.value) == "self":
                    yield name.attr


def _targets(node: ast.AST) -> list[ast.expr]:
    if isinstance(node, ast.Assign):
        return node.targets
    return [node.target] if isinstance(node, ast.AnnAssign) else []


def test_every_override_is_guarded_and_nothing_is_hidden() -> None:
    assert not list(faults(PACKAGE / "ui"))


HEAD = "from PySide6.QtWidgets import QWidget\nfrom PySide6 import QtCore\n"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("class W(QWidget):\n def paintEvent(self, e): ...\n", ["paintEvent is not guarded"]),
        ("class W(QWidget):\n @guarded\n def paintEvent(self, e): ...\n", []),
        ("class W(QWidget):\n @guarded(returns=1)\n def event(self, e): ...\n", []),
        ("class W(QWidget):\n def mine(self): self.count = 1\n", []),
        ("class W(QWidget):\n event = 1\n", ["event hides a method of Qt's"]),
        ("class W(QWidget):\n def f(self): self.event = 1\n", ["event hides a method of Qt's"]),
        (
            "class W(QWidget):\n def f(self): self.event: int = 1\n",
            ["event hides a method of Qt's"],
        ),
        ("class W(QtCore.QObject):\n def event(self, e): ...\n", ["event is not guarded"]),
        ("class B(QWidget): ...\nclass W(B):\n def event(self): ...\n", ["event is not guarded"]),
        ("class W(list[int]):\n def event(self): ...\n", []),
    ],
)
def test_a_planted_override_is_seen(tmp_path: Path, text: str, told: list[str]) -> None:
    package = plant(tmp_path, it=HEAD + text)
    assert list(faults(package)) == [f"planted.it.W.{line}" for line in told]


def test_an_override_below_a_class_of_another_module_is_seen(tmp_path: Path) -> None:
    one = HEAD + "class B(QWidget): ...\n"
    two = (
        "import planted.one\nfrom planted.one import B\n"
        "class V(planted.one.B):\n def event(self): ...\n"
        "class W(B):\n def event(self): ...\n"
    )
    told = [fault.partition(" ")[0] for fault in faults(plant(tmp_path, one=one, two=two))]
    assert told == ["planted.two.V.event", "planted.two.W.event"]
