"""What became of a text."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from newsreader.core.ids import article_id
from newsreader.core.operation import UndoName
from newsreader.core.reshaping.places import BlockPlace
from newsreader.services.library import Library
from tests.support.builders import BRIDGE_ID, BRIDGE_TEXT, ISSUE_ID, SEED_ID, SEED_TEXT
from tests.support.library import make_library


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    make_library(tmp_path).close()
    with Library.open(tmp_path / "library.db", author="甲") as library:
        yield library


def test_an_article_that_nobody_changed(library: Library) -> None:
    past = library.recounting.past(BRIDGE_ID)
    assert (past.first, past.changes, past.text(0)) == (BRIDGE_TEXT, (), BRIDGE_TEXT)


def test_every_change_is_told(library: Library) -> None:
    library.correcting.correct(BRIDGE_ID, "南岸", "北岸")
    library.correcting.correct(BRIDGE_ID, "市民", "")
    library.correcting.correct(SEED_ID, "选种", "挑种")
    library.history.undo()
    library.history.undo()
    library.history.redo()
    past = library.recounting.past(BRIDGE_ID)
    assert [(each.was, each.now) for each in past.changes] == [
        ("南", "北"),
        ("市民", ""),
        ("", "市民"),
        ("市民", ""),
    ]
    assert [(each.taken_back, each.again) for each in past.changes] == [
        (False, False),
        (False, False),
        (True, False),
        (False, True),
    ]
    first = past.changes[0]
    assert (first.author, first.name, first.place.of(past.text(1))) == (
        "甲",
        UndoName.CORRECT,
        "北",
    )
    assert first.time.endswith("Z")
    assert past.text(1).startswith("北岸新桥")
    assert past.text(4) == library.reading.article(BRIDGE_ID).text


def test_laying_out_is_told_too(library: Library) -> None:
    library.correcting.correct(SEED_ID, "农技员", "农艺师")
    library.arranging.move(BlockPlace(SEED_ID, 3), down=False)
    library.arranging.split_article(BlockPlace(SEED_ID, 2))
    made = next(
        each.id
        for each in library.reading.articles(ISSUE_ID)
        if each.id not in (BRIDGE_ID, SEED_ID)
    )
    library.correcting.correct(made, "粒形", "粒状")
    past = library.recounting.past(SEED_ID)
    names = [each.name for each in past.changes]
    assert names == [UndoName.CORRECT, UndoName.MOVE, UndoName.ARTICLE_SPLIT]
    assert (past.first, past.text(3)) == (SEED_TEXT, library.reading.article(SEED_ID).text)
    other = library.recounting.past(made)
    assert (other.first, other.text(2)) == ("", library.reading.article(made).text)
    library.arranging.merge(made)
    assert library.recounting.past(made).text(4) == library.reading.article(SEED_ID).text


def test_what_has_no_name_is_an_earlier_change(library: Library) -> None:
    library.correcting.correct(BRIDGE_ID, "南岸", "北岸")
    library._database.execute("UPDATE operations SET name = 'unheard'")
    (change,) = library.recounting.past(BRIDGE_ID).changes
    assert change.name is UndoName.EARLIER
    assert article_id(ISSUE_ID, 0) != BRIDGE_ID
