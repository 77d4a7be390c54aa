"""Settling doubts by hand, in a real library."""

from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import pytest

from newsreader.core.errors import BadInputError, LibraryError
from newsreader.core.furniture import FurnitureRole
from newsreader.core.ids import ArticleId, IssueId
from newsreader.core.reshaping.places import BlockPlace
from newsreader.core.review import Decision
from newsreader.services.arranging import Arranging
from newsreader.services.history import UndoName
from newsreader.services.library import Library
from newsreader.services.reviewing import Reviewing
from newsreader.storage.database import Database
from tests.support.builders import (
    BRIDGE_ID,
    BRIDGE_TEXT,
    ISSUE_ID,
    ISSUE_TEXT,
    SEED_ID,
    SEED_TEXT,
    recognised_issue,
)
from tests.support.library import make_library

CONFLICT, DUPLICATE, JOINED = (finding.id for finding in recognised_issue().findings)
TWICE = "市民走上新桥，连声称好。"


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with make_library(tmp_path) as library:
        yield library


def text(library: Library, article: ArticleId = BRIDGE_ID) -> str:
    return library.reading.article(article).text


def test_the_desk(library: Library) -> None:
    desk = library.reviewing.desk(ISSUE_ID)
    assert (desk.source, desk.open) == (ISSUE_TEXT, 3)
    assert [article.id for article in desk.articles] == [BRIDGE_ID, SEED_ID]
    assert [item.place is None for item in desk.articles[0].blocks] == [False, False, False, True]
    assert {doubt.id: doubt.block for doubt in desk.doubts} == {
        CONFLICT: None,
        DUPLICATE: BlockPlace(BRIDGE_ID, 3),
        JOINED: BlockPlace(SEED_ID, 2),
    }
    assert desk.furniture == recognised_issue().furniture


def test_decisions(library: Library) -> None:
    reviewing = library.reviewing
    assert reviewing.accept(ISSUE_ID, JOINED).issues == {ISSUE_ID}
    desk = reviewing.desk(ISSUE_ID)
    assert (desk.open, desk.doubts[-1].decision) == (2, Decision.ACCEPTED)
    assert library.reading.issues()[0].findings == 2
    assert library.reading.article(SEED_ID).marks == ()
    reviewing.reopen(ISSUE_ID, JOINED)
    assert reviewing.desk(ISSUE_ID).open == 3
    for _ in range(2):
        library.history.undo()
    assert reviewing.desk(ISSUE_ID).open == 3


def test_a_repair_is_taken_back(library: Library) -> None:
    library.reviewing.reject(ISSUE_ID, DUPLICATE)
    assert text(library) == f"{BRIDGE_TEXT}\n{TWICE}"
    library.reviewing.reject(ISSUE_ID, JOINED)
    assert text(library, SEED_ID) == SEED_TEXT.replace("正在选种", "正在\n选种")
    library.reviewing.reject(ISSUE_ID, CONFLICT)
    assert library.reviewing.desk(ISSUE_ID).open == 0
    assert library.maintaining.check().ok
    for _ in range(3):
        library.history.undo()
    assert (text(library), text(library, SEED_ID)) == (BRIDGE_TEXT, SEED_TEXT)


def test_the_masthead_and_the_mark_of_a_reviewed_issue(library: Library) -> None:
    masthead = library.reading.issue(ISSUE_ID).masthead
    library.reviewing.set_masthead(ISSUE_ID, replace(masthead, date="2031-03-06", weekday=None))
    library.reviewing.set_reviewed(ISSUE_ID, reviewed=True)
    view = library.reading.issue(ISSUE_ID)
    assert (view.summary.date, view.masthead.weekday, view.summary.reviewed) == (
        "2031-03-06", None, True,
    )  # fmt: skip
    assert library.maintaining.check().ok
    for _ in range(2):
        library.history.undo()
    assert library.reading.issue(ISSUE_ID).masthead == masthead
    assert not library.reading.issue(ISSUE_ID).summary.reviewed


ERRORS: list[tuple[str, Callable[[Reviewing], object]]] = [
    ("no-such-doubt", lambda r: r.accept(ISSUE_ID, "duplicate:1-2")),
    ("no-such-doubt", lambda r: r.reject(ISSUE_ID, "none")),
    ("no-such-doubt", lambda r: r.reopen(ISSUE_ID, "")),
    ("no-such-issue", lambda r: r.desk(IssueId("none"))),
    ("no-such-issue", lambda r: r.set_reviewed(IssueId("none"), reviewed=True)),
]


@pytest.mark.parametrize(("key", "act"), ERRORS)
def test_what_cannot_be_done_changes_nothing(
    library: Library, key: str, act: Callable[[Reviewing], object]
) -> None:
    with pytest.raises(BadInputError) as error:
        act(library.reviewing)
    assert error.value.key == key
    assert library.history.undo_name is None


MENDED: list[tuple[Callable[[Arranging], object], str, str]] = [
    (lambda r: r.split(BlockPlace(SEED_ID, 2), 10), JOINED, "正在\n选种。"),
    (
        lambda r: r.to_furniture(BlockPlace(BRIDGE_ID, 3), FurnitureRole.OTHER),
        DUPLICATE,
        "种。",
    ),
]


@pytest.mark.parametrize(("mend", "doubt", "left"), MENDED)
def test_a_repair_that_was_undone_by_other_means_is_only_said_to_be_wrong(
    library: Library, mend: Callable[[Arranging], object], doubt: str, left: str
) -> None:
    mend(library.arranging)
    before = library.reviewing.desk(ISSUE_ID)
    library.reviewing.reject(ISSUE_ID, doubt)
    after = library.reviewing.desk(ISSUE_ID)
    assert (after.articles, after.furniture) == (before.articles, before.furniture)
    assert {each.id: each.decision for each in after.doubts}[doubt] is Decision.REJECTED
    assert left in text(library, SEED_ID)
    library.history.undo()
    assert library.reviewing.desk(ISSUE_ID) == before


def test_the_desk_reads_again_what_another_window_wrote(library: Library) -> None:
    assert library.reviewing.desk(ISSUE_ID).open == 3
    with Library.open(library.path) as other:
        other.arranging.join(BlockPlace(SEED_ID, 2))
        other.correcting.correct(BRIDGE_ID, "市民", "众人")
        expected = other.reviewing.desk(ISSUE_ID)
        assert expected == library.reviewing.desk(ISSUE_ID)
        other.arranging.merge(SEED_ID)
        other.history.undo()
        assert other.reviewing.desk(ISSUE_ID) == library.reviewing.desk(ISSUE_ID) == expected


def test_what_was_rolled_back_is_not_taken_for_what_came_after(library: Library) -> None:
    """The revision of an article counts on from where it was, so that it comes twice."""
    operation, at = library.history.operation, BlockPlace(SEED_ID, 2)
    with suppress(ZeroDivisionError), operation(UndoName.JOIN):
        library.arranging.join(at)
        shown = library.history.revisions.view.layout(ISSUE_ID).articles[1].blocks
        assert shown[2].text == "种子站里，农技员正在选种。选种要看粒形，也要看颜色。"
        _ = 1 / 0
    library.arranging.split(at, 2)
    desk = library.reviewing.desk(ISSUE_ID)
    assert [each.block.text for each in desk.articles[1].blocks][2] == "种子"


def test_nothing_new_is_no_step(library: Library) -> None:
    library.reviewing.set_masthead(ISSUE_ID, library.reading.issue(ISSUE_ID).masthead)
    assert library.history.undo_name is None
    assert library.history.revisions.recognised(ISSUE_ID) is None


def test_a_read_only_library_is_shown_and_left_alone(library: Library) -> None:
    with Library.open(library.path, read_only=True) as reader:
        assert reader.reviewing.desk(ISSUE_ID).open == 3
        with pytest.raises(LibraryError) as error:
            reader.arranging.merge(SEED_ID)
        assert error.value.key == "library-read-only"


def test_rows_that_cannot_be_read_are_named(library: Library) -> None:
    with Database(library.path) as database:
        database.execute("UPDATE blocks SET role = '?'")
    with pytest.raises(LibraryError) as error:
        library.arranging.merge(SEED_ID)
    assert error.value.key == "library-damaged"


SPOILT = {
    "UPDATE revisions SET value = '{' WHERE field = 'layout' AND sequence = 5": {
        BRIDGE_ID,
        ISSUE_ID,
    },
    "DELETE FROM revisions WHERE field = 'recognised'": {BRIDGE_ID, ISSUE_ID},
    "UPDATE revisions SET time = '' WHERE field = 'edit'": {BRIDGE_ID, ISSUE_ID},
    "DELETE FROM revisions WHERE field = 'edit'": {ISSUE_ID},
    "DELETE FROM revisions WHERE field = 'layout' AND sequence = 3": {ISSUE_ID},
}


@pytest.mark.parametrize(("damage", "subjects"), SPOILT.items())
def test_a_layout_without_a_sound_history_is_left_as_it_stands(
    library: Library, damage: str, subjects: set[str]
) -> None:
    library.correcting.correct(BRIDGE_ID, "市民", "众人")
    library.arranging.join(BlockPlace(BRIDGE_ID, 1))
    library.reviewing.set_reviewed(ISSUE_ID, reviewed=True)
    library.arranging.join(BlockPlace(BRIDGE_ID, 0))
    before = library.reviewing.desk(ISSUE_ID)
    with Database(library.path) as database:
        database.execute(damage)
    found = library.maintaining.check(repair=True).findings
    assert {each.subject for each in found if each.kind == "altered-work"} == subjects
    assert library.reviewing.desk(ISSUE_ID) == before


def test_a_layout_that_its_beginning_does_not_fit_is_left_alone(library: Library) -> None:
    library.arranging.join(BlockPlace(BRIDGE_ID, 1))
    library.arranging.split_article(BlockPlace(BRIDGE_ID, 1))
    library.arranging.merge(library.reading.articles(ISSUE_ID)[1].id)
    before = library.reviewing.desk(ISSUE_ID)
    with Database(library.path) as database:
        database.execute("DELETE FROM revisions WHERE sequence IN (2, 3)")
    assert library.history.revisions.differences() == (ISSUE_ID,)
    library.maintaining.check(repair=True)
    assert library.reviewing.desk(ISSUE_ID) == before


def test_a_correction_of_rows_that_cannot_be_read_is_named(library: Library) -> None:
    library.correcting.correct(BRIDGE_ID, "市民", "众人")
    with Database(library.path) as database:
        database.execute("UPDATE blocks SET spans = '?' WHERE article_key = 1")
    assert library.history.revisions.differences() == (BRIDGE_ID,)
