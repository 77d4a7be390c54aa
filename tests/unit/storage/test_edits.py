"""Corrections are read back in the order in which they were made."""

from newsreader.core.edit import Edit
from newsreader.core.spans import Span
from newsreader.storage.database import Database
from newsreader.storage.edits import edit_value, edits_of
from newsreader.storage.replay import EDIT
from newsreader.storage.revisions import Revisions
from tests.support.builders import BRIDGE_ID, BRIDGE_TEXT, SEED_ID
from tests.support.library import make_index


def test_in_order(database: Database) -> None:
    revisions = Revisions(database, make_index(database))
    edits = (Edit(Span(0, 2), "北岸"), Edit(Span(7, 7), "甲"), Edit(Span(1, 2), ""))
    text = BRIDGE_TEXT
    for edit in edits:
        text = edit.apply(text)
        revisions.append(BRIDGE_ID, EDIT, edit_value(edit, text), author="甲", time="")
    assert edits_of(database, BRIDGE_ID) == edits
    assert edits_of(database, SEED_ID) == ()
