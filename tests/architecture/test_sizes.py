"""Small functions, small modules, small classes."""

from collections.abc import Iterator
from pathlib import Path
from statistics import median

import pytest

from tests.architecture.sources import (
    PACKAGE,
    body_length,
    classes,
    functions,
    length,
    parameters,
    plant,
    sources,
)


def too_big(package: Path) -> Iterator[str]:
    """Name everything that is over a hard limit."""
    for source in sources(package):
        if source.lines > 400:
            yield f"{source.name}: {source.lines} lines"
        for node in functions(source.tree):
            if length(node) > 50:
                yield f"{source.name}.{node.name}: {length(node)} lines"
            if len(parameters(node)) > 6:
                yield f"{source.name}.{node.name}: {len(parameters(node))} parameters"
        for node in classes(source.tree):
            methods = sum(1 for item in node.body if item in set(functions(node)))
            if length(node) > 250 or methods > 25:
                yield f"{source.name}.{node.name}: {length(node)} lines, {methods} methods"


def test_nothing_is_too_big() -> None:
    assert not list(too_big(PACKAGE))


def test_functions_and_modules_are_small_as_a_rule() -> None:
    found = sources()
    lengths = sorted(body_length(node) for source in found for node in functions(source.tree))
    assert median(lengths) <= 8
    assert lengths[int(len(lengths) * 0.95)] <= 30
    assert median(source.lines for source in found if source.lines > 5) <= 130


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("x = 1\n" * 401, "planted.it: 401 lines"),
        ("def f():\n" + "    x = 1\n" * 50, "planted.it.f: 51 lines"),
        ("def f(a, b, c, d, e, *f, g): ...\n", "planted.it.f: 7 parameters"),
        (
            "class C:\n" + "    def m(self): ...\n" * 26,
            "planted.it.C: 27 lines, 26 methods",
        ),
        ("class C:\n" + "    x = 1\n" * 250, "planted.it.C: 251 lines, 0 methods"),
    ],
)
def test_a_planted_giant_is_seen(tmp_path: Path, text: str, told: str) -> None:
    assert list(too_big(plant(tmp_path, it=text))) == [told]


def test_what_is_just_small_enough_passes(tmp_path: Path) -> None:
    text = "class C:\n    def m(self, a, b, c, d, e, f):\n" + "        x = 1\n" * 49
    assert not list(too_big(plant(tmp_path, it=text)))
