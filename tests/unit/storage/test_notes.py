"""The notes on articles, issues and tags, and answers to those on highlights."""

import pytest

from newsreader.core.changes import Changes
from newsreader.core.ids import NoteId
from newsreader.core.note import Note, Subject, SubjectKind
from newsreader.storage.database import Database
from newsreader.storage.notes import Notes
from newsreader.storage.nouns import NOTES
from newsreader.storage.revisions import Revisions
from tests.support.builders import ISSUE_ID
from tests.support.library import make_index

ISSUE = Subject(SubjectKind.ISSUE, ISSUE_ID)


@pytest.fixture
def revisions(database: Database) -> Revisions:
    return Revisions(database, make_index(database))


def write(revisions: Revisions, id_: str, text: str, time: str, subject: Subject = ISSUE) -> None:
    values = {"subject": str(subject), "text": text, "creator": "甲"}
    for name, value in values.items():
        revisions.append(id_, NOTES.field(name), value, author="甲", time=time)


def test_notes_are_told_by_what_they_are_about(database: Database, revisions: Revisions) -> None:
    write(revisions, "b", "先", "2031-03-06")
    write(revisions, "a", "后\n两行", "2031-03-07")
    write(revisions, "c", "别的", "2031-03-05", Subject(SubjectKind.TAG, ISSUE_ID))
    write(revisions, "d", "删去的", "2031-03-05")
    changes = revisions.append("d", NOTES.deleted, True, author="甲", time="2031-03-08")
    assert changes == Changes(notes=frozenset({NoteId("d")}))
    first, second = Notes(database).about(ISSUE)
    assert first == Note(NoteId("b"), ISSUE, "先", "甲", "2031-03-06", "2031-03-06")
    assert (second.id, second.text) == ("a", "后\n两行")
    assert Notes(database).about(Subject(SubjectKind.ARTICLE, "x")) == ()
    assert revisions.differences() == ()
