"""The history of people's work, and the view that follows from it."""

from collections.abc import Callable

import pytest

from newsreader.core.anchor import AnchorState, anchor_at
from newsreader.core.edit import Edit
from newsreader.core.spans import Span
from newsreader.storage.database import Database
from newsreader.storage.edits import edit_value
from newsreader.storage.replay import (
    ANCHOR,
    ARTICLE,
    DELETED,
    EDIT,
    NOTE,
    TAGGED,
    Value,
    anchor_value,
)
from newsreader.storage.revisions import Revisions
from tests.support.builders import BRIDGE_ID, BRIDGE_TEXT, SEED_ID, span_of
from tests.support.library import make_index

Append = Callable[[str, str, Value], object]
HEAD = Edit(Span(0, 2), "北岸")
LEAD = Edit(Span(7, 10), "青禾报讯")
BRIDGE = span_of("南岸", 2, BRIDGE_TEXT)


@pytest.fixture
def revisions(database: Database) -> Revisions:
    return Revisions(database, make_index(database))


@pytest.fixture
def append(revisions: Revisions) -> Append:
    def append(subject: str, field: str, value: Value) -> object:
        return revisions.append(subject, field, value, author="甲", time="2031-03-06")

    return append


@pytest.fixture
def work(append: Append) -> str:
    """One annotation, and two corrections, one of them in the head."""
    anchor = anchor_at(BRIDGE_TEXT, BRIDGE)
    append("a", ARTICLE, BRIDGE_ID)
    append("a", ANCHOR, anchor_value(anchor, AnchorState.ANCHORED, BRIDGE_TEXT))
    append("a", NOTE, "记")
    append("a", TAGGED + "桥", True)
    text = BRIDGE_TEXT
    for edit in (HEAD, LEAD):
        text = edit.apply(text)
        append(BRIDGE_ID, EDIT, edit_value(edit, text))
    return text


def test_a_revision_replaces_the_heads_of_its_field(revisions: Revisions, work: str) -> None:
    before = revisions.heads("a", NOTE)
    revisions.append("a", NOTE, "再记", author="乙", time="2031-03-07")
    last = revisions.of("a")[-1]
    assert (last.parents, last.author, last.value) == (before, "乙", '"再记"')
    assert revisions.heads("a", NOTE) == (last.id,)
    assert revisions.heads("a", DELETED) == ()


def test_the_view_follows(revisions: Revisions, work: str) -> None:
    assert revisions.view.text(BRIDGE_ID) == work
    assert revisions.view.get("a").annotation.anchor == anchor_at(work, BRIDGE.shifted(1))
    assert revisions.differences() == revisions.verify() == ()


def test_early_corrections_left_what_they_changed_beyond_doubt(
    revisions: Revisions, append: Append, work: str
) -> None:
    edit = Edit(BRIDGE.shifted(1), "北边")
    early = {
        key: each for key, each in edit_value(edit, edit.apply(work)).items() if key != "marks"
    }
    append(BRIDGE_ID, EDIT, early)
    assert revisions.view.get("a").annotation.state is AnchorState.ANCHORED
    assert revisions.differences() == ()
    after = edit.apply(work)
    append(BRIDGE_ID, EDIT, edit_value(edit, edit.apply(after)))
    assert revisions.view.get("a").annotation.state is AnchorState.UNCERTAIN
    assert revisions.differences() == ()


DAMAGE = {
    "UPDATE annotations SET note = '别的'": ("a",),
    "UPDATE annotations SET start = 99, \"end\" = 3, state = '?'": ("a",),
    "DELETE FROM annotation_tags": ("a",),
    "UPDATE blocks SET text = text || '？' WHERE ordinal = 1 AND article_key = 1": (BRIDGE_ID,),
    "UPDATE articles SET text = '' WHERE key = 1": (BRIDGE_ID,),
    "UPDATE blocks SET text = recognised_text": (BRIDGE_ID,),
    "UPDATE articles SET text = text || '。' WHERE key = 2": (SEED_ID,),
}


@pytest.mark.parametrize(("damage", "subjects"), DAMAGE.items())
def test_a_damaged_view_is_made_again(
    database: Database, revisions: Revisions, work: str, damage: str, subjects: tuple[str, ...]
) -> None:
    database.execute(damage)
    assert revisions.differences() == subjects
    revisions.rebuild()
    assert revisions.differences() == ()
    assert revisions.view.get("a").annotation.anchor.quote == "南岸"
    row = database.rows("SELECT headline, text FROM articles WHERE key = 1")[0]
    assert tuple(row) == ("北岸新桥通车", work)


def test_a_lost_view_is_made_again(database: Database, revisions: Revisions, work: str) -> None:
    before = revisions.view.get("a")
    for table in ("annotation_tags", "annotations"):
        database.execute(f"DELETE FROM {table}")
    revisions.rebuild()
    assert revisions.view.get("a") == before


UNSOUND = {
    "UPDATE revisions SET value = '{' WHERE field = 'note'": ("a",),
    "UPDATE revisions SET author = '乙' WHERE subject LIKE '%-%' AND sequence = 5": (BRIDGE_ID,),
    "DELETE FROM revisions WHERE sequence = 5": (BRIDGE_ID,),
    "DELETE FROM revisions WHERE field = 'article'": ("a",),
    "DELETE FROM revisions WHERE subject = 'a'": ("a",),
}


@pytest.mark.parametrize(("damage", "subjects"), UNSOUND.items())
def test_what_has_no_sound_history_is_named_and_left_alone(
    database: Database, revisions: Revisions, work: str, damage: str, subjects: tuple[str, ...]
) -> None:
    before = revisions.view.get("a")
    database.execute(damage)
    assert revisions.differences() == subjects
    revisions.rebuild()
    assert revisions.differences() == subjects
    assert (revisions.view.get("a"), revisions.view.text(BRIDGE_ID)) == (before, work)


def test_altered_revisions_are_noticed(database: Database, revisions: Revisions, work: str) -> None:
    database.execute("UPDATE revisions SET time = '1970' WHERE field = 'note'")
    assert [field for _, field in revisions.verify()] == [NOTE]
