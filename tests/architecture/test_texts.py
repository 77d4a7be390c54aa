"""Everything that speaks has both languages, with the same places to fill."""

import ast
from collections.abc import Iterator
from pathlib import Path
from string import Formatter

import click
import pytest

from newsreader import __version__
from newsreader.assets import resource
from newsreader.cli.main import group
from newsreader.cli.registry import COMMANDS, load
from newsreader.cli.words import WORDS
from newsreader.core.findings import FindingKind
from newsreader.core.query import QueryNote
from newsreader.core.reports import ExportFormat
from newsreader.core.texts.every import MESSAGES
from newsreader.services.bundling import FORMAT as BUNDLE
from newsreader.services.exporting import Exporting
from tests.architecture.sources import PACKAGE, plant, sources

TEXTS = MESSAGES | WORDS
ERRORS = {"BadInputError", "UsageError", "LibraryError", "MachineError"}


def places(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name}


def raised_keys(package: Path) -> Iterator[tuple[str, frozenset[str]]]:
    """Give the key of every error that is made with a literal one, and the details it is given."""
    for source in sources(package):
        for node in ast.walk(source.tree):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") in ERRORS and node.args:
                key = node.args[0]
                if isinstance(key, ast.Constant):
                    yield f"error.{key.value}", frozenset(k.arg or "**" for k in node.keywords)


@pytest.mark.parametrize("key", TEXTS)
def test_both_languages_fill_the_same_places(key: str) -> None:
    english, chinese = TEXTS[key]
    assert english
    assert chinese
    assert places(english) == places(chinese)


def test_no_key_stands_in_two_tables() -> None:
    assert len(TEXTS) == len(MESSAGES) + len(WORDS)


@pytest.mark.parametrize("kind", FindingKind)
def test_every_finding_has_its_sentence(kind: FindingKind) -> None:
    assert f"finding.{kind}" in MESSAGES


@pytest.mark.parametrize("key", QueryNote)
def test_every_note_about_a_query_has_its_sentence(key: QueryNote) -> None:
    assert places(MESSAGES[key][0]) == {"about"}


@pytest.mark.parametrize(("key", "details"), sorted(set(raised_keys(PACKAGE)), key=str))
def test_every_error_has_its_sentence_and_fills_it(key: str, details: frozenset[str]) -> None:
    assert key in MESSAGES
    assert places(MESSAGES[key][0]) <= details or "**" in details


def test_a_planted_error_is_found(tmp_path: Path) -> None:
    package = plant(tmp_path, it='raise BadInputError("odd", name=1)\nraise ValueError("x")\n')
    assert list(raised_keys(package)) == [("error.odd", frozenset({"name"}))]


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_and_option_has_its_help(name: str) -> None:
    for key, command in _with_parts(name, load(name)):
        assert f"help.{key}" in WORDS
        for parameter in command.params:
            if isinstance(parameter, click.Option):
                keys = {f"help.{key}.{parameter.name}", f"help.{parameter.name}"}
                assert keys & set(WORDS), parameter.name


def _with_parts(key: str, command: click.Command) -> Iterator[tuple[str, click.Command]]:
    """Give a command, and those of a group."""
    yield key, command
    if isinstance(command, click.Group):
        for name, part in command.commands.items():
            yield f"{key}.{name}", part


def test_every_option_of_the_program_has_its_help() -> None:
    own = {parameter.name for parameter in group.params} - {"version"}
    assert all(f"help.{name}" in WORDS for name in own)


@pytest.mark.parametrize("form", [*Exporting.formats(), BUNDLE], ids=lambda form: form.id)
def test_every_export_format_says_what_it_carries_and_stands_in_the_help(
    form: ExportFormat,
) -> None:
    assert form.title
    assert form.carries
    for language in ("en", "zh"):
        assert f"`{form.id}`" in resource("help", f"help.{language}.md").read_text("utf-8")


def test_the_help_is_the_same_in_both_languages() -> None:
    english, chinese = (
        resource("help", f"help.{language}.md").read_text("utf-8").splitlines()
        for language in ("en", "zh")
    )
    for mark in ("#", "|"):
        assert sum(row[:1] == mark for row in english) == sum(row[:1] == mark for row in chinese)


def test_the_changelog_begins_with_this_version() -> None:
    lines = resource("help", "changelog.md").read_text("utf-8").splitlines()
    assert next(row for row in lines if row.startswith("## ")) == f"## {__version__}"
