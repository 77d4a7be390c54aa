"""What was done in a library."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from newsreader.core.deed import DeedFilter
from newsreader.core.operation import UndoName
from newsreader.services.library import Library
from tests.support.builders import BRIDGE_ID, ISSUE_ID, SEED_ID
from tests.support.library import make_library
from tests.support.people import highlight

EVERY = [
    (UndoName.REVIEWED, "", False, False),
    (UndoName.SEARCH_SAVE, "路", False, False),
    (UndoName.CORRECT, "选种", False, False),
    (UndoName.DELETE, "新桥", False, True),
    (UndoName.DELETE, "新桥", True, False),
    (UndoName.DELETE, "新桥", False, False),
    (UndoName.ADD, "新桥", False, False),
]


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with make_library(tmp_path) as library:
        made = highlight(library, "新桥", tags=("水/桥",))
        library.annotating.delete([made.id])
        library.history.undo()
        library.history.redo()
        library.correcting.correct(SEED_ID, "粒形", "粒状")
        library.keeping.save("路", "路", "丙")
        library.reviewing.set_reviewed(ISSUE_ID, reviewed=True)
        yield library


def test_every_deed_is_told_newest_first(library: Library) -> None:
    deeds = library.recalling.list()
    told = [(deed.name, deed.words, deed.taken_back, deed.again) for deed in deeds]
    assert [each[0] for each in told] == [each[0] for each in EVERY]
    assert [each[2:] for each in told] == [each[2:] for each in EVERY]
    assert [told[n][1] for n in (1, 3, 4, 5, 6)] == ["路", "新桥", "新桥", "新桥", "新桥"]
    assert (deeds[-1].things, deeds[-1].article_id, deeds[-1].author) == (3, BRIDGE_ID, "甲")
    assert told[2][1] == library.reading.article(SEED_ID).summary.headline


def test_it_goes_on_page_by_page(library: Library) -> None:
    first = library.recalling.list(limit=3)
    rest = library.recalling.list(before=first[-1].operation)
    assert first + rest == library.recalling.list()


def test_deeds_of_one_article_issue_person_and_time(library: Library) -> None:
    every, names = library.recalling.list(), library.recalling.authors()
    assert names == ["", "丙", "甲"]

    def told(wanted: DeedFilter) -> list[UndoName]:
        return [deed.name for deed in library.recalling.list(wanted)]

    assert told(DeedFilter(article_id=SEED_ID)) == [UndoName.CORRECT]
    assert told(DeedFilter(article_id=BRIDGE_ID)) == [UndoName.DELETE] * 3 + [UndoName.ADD]
    in_issue = [deed.name for deed in every if deed.name is not UndoName.SEARCH_SAVE]
    assert told(DeedFilter(issue_id=ISSUE_ID)) == in_issue
    assert told(DeedFilter(author="丙")) == [UndoName.SEARCH_SAVE]
    assert told(DeedFilter(until=every[-1].time)) == []
    assert len(told(DeedFilter(since=every[-1].time))) == len(every)
