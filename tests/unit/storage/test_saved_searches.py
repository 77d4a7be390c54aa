"""The rows of saved searches, and how they follow from the history."""

from collections.abc import Callable

import pytest

from newsreader.core.changes import Changes
from newsreader.core.ids import SearchId
from newsreader.storage.database import Database
from newsreader.storage.nouns import SEARCHES
from newsreader.storage.replay import Value
from newsreader.storage.revisions import Revisions
from newsreader.storage.saved_searches import SavedSearches
from tests.support.library import make_index

Append = Callable[[str, str, Value], Changes]


@pytest.fixture
def revisions(database: Database) -> Revisions:
    return Revisions(database, make_index(database))


@pytest.fixture
def append(revisions: Revisions) -> Append:
    time = iter(range(9))

    def append(subject: str, field: str, value: Value) -> Changes:
        return revisions.append(subject, field, value, author="甲", time=f"2031-03-0{next(time)}")

    return append


@pytest.fixture
def made(append: Append) -> SearchId:
    append("s", SEARCHES.field("query"), "桥")
    append("s", SEARCHES.field("name"), "桥梁")
    append("s", SEARCHES.field("creator"), "甲")
    return SearchId("s")


def test_a_search_follows_from_its_revisions(database: Database, made: SearchId) -> None:
    (search,) = SavedSearches(database).list()
    assert (search.id, search.name, search.query, search.creator) == (made, "桥梁", "桥", "甲")
    assert (search.created, search.modified) == ("2031-03-00", "2031-03-02")


def test_a_revision_tells_which_search_changed(append: Append, made: SearchId) -> None:
    assert append(made, SEARCHES.field("name"), "路") == Changes(searches=frozenset({made}))


def test_a_deleted_search_is_not_listed(
    database: Database, revisions: Revisions, append: Append, made: SearchId
) -> None:
    append(made, SEARCHES.deleted, True)
    assert SavedSearches(database).list() == ()
    stored = revisions.view.record(SEARCHES, made)
    assert stored is not None
    assert (stored.deleted, stored.modified) == (True, "2031-03-02")
    assert revisions.view.value(made, SEARCHES.deleted) is True
    assert revisions.view.value(made, SEARCHES.field("query")) == "桥"


def test_a_search_that_is_not_there_is_as_if_deleted(revisions: Revisions) -> None:
    assert revisions.view.record(SEARCHES, "x") is None
    assert revisions.view.value("x", SEARCHES.deleted) is True
    assert revisions.view.value("x", SEARCHES.field("name")) == ""


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE saved_searches SET query = '别的'",
        "UPDATE saved_searches SET checksum = ''",
        "DELETE FROM saved_searches",
    ],
)
def test_a_damaged_search_is_made_again(
    database: Database, revisions: Revisions, made: SearchId, damage: str
) -> None:
    before = revisions.view.record(SEARCHES, made)
    database.execute(damage)
    assert made in revisions.differences()
    revisions.rebuild()
    assert made not in revisions.differences()
    assert revisions.view.record(SEARCHES, made) == before


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE revisions SET value = '\"别的\"' WHERE field = 'search:query'",
        "DELETE FROM revisions WHERE field = 'search:query'",
        "DELETE FROM revisions WHERE subject = 's'",
    ],
)
def test_a_search_without_a_sound_history_is_named_and_left_alone(
    database: Database, revisions: Revisions, made: SearchId, damage: str
) -> None:
    before = revisions.view.record(SEARCHES, made)
    database.execute(damage)
    for _ in range(2):
        assert made in revisions.differences()
        revisions.rebuild()
    assert revisions.view.record(SEARCHES, made) == before
