"""Decisions before an import: what they mean for the reading of each source."""

from pathlib import Path

from newsreader.core.ids import IssueId
from newsreader.importers.mapping import ColumnMapping
from newsreader.importers.options import Options
from newsreader.importers.table import Columns
from newsreader.services.deciding import (
    COLUMN_FIELDS,
    UNDECIDED,
    OtherText,
    first_decisions,
)
from newsreader.services.remembering import remember
from newsreader.settings.store import Settings

NAMES = ("甲", "乙")
GIVEN = Options("gb18030", ColumnMapping((("text", "甲"),)))


def test_what_is_not_decided_stays_as_given() -> None:
    assert UNDECIDED.options("a.csv", GIVEN) == GIVEN
    assert UNDECIDED.other_text(IssueId("i")) is OtherText.BESIDE


def test_an_encoding_holds_for_its_source_and_forgets_its_columns() -> None:
    decided = UNDECIDED.with_columns("a.csv", NAMES, {"text": "乙"}).with_encoding("a.csv", "hz")
    assert decided.options("a.csv").encoding == "hz"
    assert decided.options("a.csv").mapping == Options().mapping
    assert decided.options("b.csv", GIVEN).encoding == "gb18030"


def test_columns_hold_for_their_table_and_are_remembered_for_others() -> None:
    decided = UNDECIDED.with_columns("a.csv", NAMES, {"text": "乙"})
    mapping = decided.options("a.csv").mapping
    assert mapping.column("text") == "乙"
    assert all(mapping.column(field) == "" for field in COLUMN_FIELDS if field != "text")
    other = decided.options("b.csv", GIVEN)
    assert other.mapping == GIVEN.mapping
    assert other.remembered_for(NAMES) == mapping


def test_choices_for_one_go_before_the_one_for_all() -> None:
    decided = type(UNDECIDED)(other_texts={IssueId("i"): OtherText.SKIP}, rest=OtherText.INSTEAD)
    assert decided.other_text(IssueId("i")) is OtherText.SKIP
    assert decided.other_text(IssueId("j")) is OtherText.INSTEAD


def test_earlier_imports_decide_about_columns(tmp_path: Path) -> None:

    settings = Settings(tmp_path / "settings.json")
    assert first_decisions(settings) == UNDECIDED
    remember(settings, Columns(NAMES, ColumnMapping((("text", "乙"),))))
    found = first_decisions(settings).options("x.csv").remembered_for(NAMES)
    assert found.column("text") == "乙"
