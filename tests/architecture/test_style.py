"""Rules of the design that no linter knows."""

import ast
import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.architecture.sources import PACKAGE, ROOT, Source, plant, sources

BROAD = {"newsreader.ui.guard", "newsreader.ui.tasks"}
"""Where any exception may be caught: the border to Qt and the border of a worker thread."""

VAGUE = re.compile(r"(^|_)(utils?|helpers?|common|misc|manager)($|_)")
SQL = re.compile(r"\b(SELECT\s.+\sFROM|INSERT INTO|UPDATE \w+ SET|DELETE FROM)\b", re.DOTALL)
REAL = re.compile("\u682a\u6d32|\u6e05\u6c34\u5858|\u5c0f\u77ed\u63f4|\u6e58\u7ca4\u975e")
"""Words of a real page that rules and samples must not lean on."""

UNFINISHED = re.compile(r"\b(TO" + r"DO\b|FIX" + r"ME\b|X" + r"XX\b|raise NotImplemented)")
MACHINE = re.compile(r"/wor" + r"k/|/ro" + r"ot/|/ho" + r"me/\w")

Rule = Callable[[Source], Iterator[str]]


def broad_excepts(source: Source) -> Iterator[str]:
    """Let only the two borders catch everything."""
    for node in ast.walk(source.tree):
        if isinstance(node, ast.ExceptHandler) and source.name not in BROAD:
            if node.type is None or getattr(node.type, "id", "") == "Exception":
                yield f"{source.name}:{node.lineno} catches everything"
            if getattr(node.type, "id", "") == "BaseException" and not _raises(node):
                yield f"{source.name}:{node.lineno} swallows everything"


def _raises(handler: ast.ExceptHandler) -> bool:
    last = handler.body[-1]
    return isinstance(last, ast.Raise) and last.exc is None


def prints(source: Source) -> Iterator[str]:
    """Let only the command line's output print."""
    for node in ast.walk(source.tree):
        calls = isinstance(node, ast.Call) and getattr(node.func, "id", "") == "print"
        if calls and source.name != "newsreader.cli.output":
            yield f"{source.name}:{node.lineno} prints"


def sql(source: Source) -> Iterator[str]:
    """Keep SQL in storage."""
    if not source.name.startswith("newsreader.storage") and SQL.search(source.text):
        yield f"{source.name} holds SQL"


def vague_names(source: Source) -> Iterator[str]:
    """Hold that a file is one noun or one verb."""
    if any(VAGUE.search(part) for part in source.name.split(".")):
        yield f"{source.name} is named vaguely"


RULES: tuple[Rule, ...] = (broad_excepts, prints, sql, vague_names)


@pytest.mark.parametrize("rule", RULES)
def test_rule_holds(rule: Rule) -> None:
    assert not [fault for source in sources() for fault in rule(source)]


@pytest.mark.parametrize(
    ("rule", "name", "text"),
    [
        (broad_excepts, "it", "try: ...\nexcept Exception: ...\n"),
        (broad_excepts, "it", "try: ...\nexcept: ...\n"),
        (broad_excepts, "it", "try: ...\nexcept BaseException: x = 1\n"),
        (prints, "it", "print(1)\n"),
        (sql, "it", 'x = "SELECT a FROM b"\n'),
        (vague_names, "file_utils", ""),
        (vague_names, "manager", ""),
    ],
)
def test_a_planted_fault_is_seen(rule: Rule, name: str, text: str, tmp_path: Path) -> None:
    package = plant(tmp_path, **{name: text})
    assert len([fault for source in sources(package) for fault in rule(source)]) == 1


def test_a_handler_that_raises_again_is_no_fault(tmp_path: Path) -> None:
    package = plant(tmp_path, it="try: ...\nexcept BaseException:\n    raise\n")
    assert not [fault for source in sources(package) for fault in broad_excepts(source)]


def texts() -> Iterator[tuple[str, str]]:
    """Give name and text of every text file of the repository."""
    for folder in ("newsreader", "resources", "tests", "packaging", ".ci"):
        for path in sorted(ROOT.joinpath(folder).rglob("*")):
            if path.is_file() and "__pycache__" not in path.parts:
                text = path.read_bytes().decode("utf-8", "replace")
                yield str(path.relative_to(ROOT)), text
    for name in ("pyproject.toml", "README.md"):
        yield name, ROOT.joinpath(name).read_text("utf-8")


@pytest.mark.parametrize("pattern", [REAL, MACHINE])
def test_the_repository_holds_nothing_of_a_real_page_or_a_machine(
    pattern: re.Pattern[str],
) -> None:
    assert not [name for name, text in texts() if pattern.search(text)]


def test_nothing_is_left_unfinished() -> None:
    assert not [source.name for source in sources(PACKAGE) if UNFINISHED.search(source.text)]


@pytest.mark.parametrize(
    ("pattern", "text"),
    [(REAL, "\u682a\u6d32\u5e02"), (MACHINE, "/ro" + "ot/x"), (UNFINISHED, "# TO" + "DO later")],
)
def test_the_patterns_see_what_they_look_for(pattern: re.Pattern[str], text: str) -> None:
    assert pattern.search(text)
