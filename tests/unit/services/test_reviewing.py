"""Settling doubts and laying out an issue by hand, in a real library."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from newsreader.core.errors import BadInputError, LibraryError
from newsreader.core.furniture import FurnitureRole
from newsreader.core.ids import ArticleId, IssueId
from newsreader.core.issue import BlockRole, Contributor
from newsreader.core.reshaping.places import BlockPlace
from newsreader.core.review import Decision
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
from tests.support.people import highlight

CONFLICT, DUPLICATE, JOINED = (finding.id for finding in recognised_issue().findings)
TWICE = "市民走上新桥，连声称好。"
H, K, P = BlockRole.HEADLINE, BlockRole.KICKER, BlockRole.PARAGRAPH


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


ACTIONS: list[tuple[Callable[[Reviewing], object], list[str]]] = [
    (lambda r: r.join(BlockPlace(BRIDGE_ID, 1)), ["南岸", "本报", "春耕", "青禾", "种子", "选种"]),
    (lambda r: r.split(BlockPlace(SEED_ID, 3), 6),
     ["南岸", "本报", "市民", "春耕", "青禾", "种子", "选种", "，也"]),
    (lambda r: r.move(BlockPlace(BRIDGE_ID, 1), down=True),
     ["南岸", "市民", "本报", "春耕", "青禾", "种子", "选种"]),
    (lambda r: r.to_furniture(BlockPlace(SEED_ID, 3), FurnitureRole.OTHER),
     ["南岸", "本报", "市民", "春耕", "青禾", "种子"]),
    (lambda r: r.from_furniture(ISSUE_ID, 0, P),
     ["青禾", "南岸", "本报", "市民", "春耕", "青禾", "种子", "选种"]),
    (lambda r: r.merge(SEED_ID), ["南岸", "本报", "市民", "春耕", "青禾", "种子", "选种"]),
    (lambda r: r.move_article(SEED_ID, down=False),
     ["春耕", "青禾", "种子", "选种", "南岸", "本报", "市民"]),
    (lambda r: r.set_head(SEED_ID, K, " 新\n题 "),
     ["南岸", "本报", "市民", "新 题", "春耕", "青禾", "种子", "选种"]),
    (lambda r: r.set_head(BRIDGE_ID, H, "北岸新桥通车"),
     ["北岸", "本报", "市民", "春耕", "青禾", "种子", "选种"]),
]  # fmt: skip


@pytest.mark.parametrize(("act", "lines"), ACTIONS)
def test_a_layout_and_back(
    library: Library, act: Callable[[Reviewing], object], lines: list[str]
) -> None:
    before = library.reviewing.desk(ISSUE_ID)
    act(library.reviewing)
    shown = "\n".join(text(library, each.id) for each in library.reading.articles(ISSUE_ID))
    found = [line[: len(start)] for line, start in zip(shown.split("\n"), lines, strict=False)]
    assert found == lines
    assert library.maintaining.check().findings == ()
    library.history.undo()
    assert library.reviewing.desk(ISSUE_ID) == before


def test_a_headline_begins_an_article_that_is_found_by_its_words(library: Library) -> None:
    library.reviewing.set_role(BlockPlace(SEED_ID, 3), H)
    new = library.reading.articles(ISSUE_ID)[-1]
    assert new.headline == "选种要看粒形，也要看颜色。"
    assert [hit.article_id for hit in library.searching.search("颜色").hits] == [new.id]
    library.history.undo()
    assert [hit.article_id for hit in library.searching.search("颜色").hits] == [SEED_ID]


def test_what_is_said_of_articles_and_furniture(library: Library) -> None:
    reviewing = library.reviewing
    reviewing.split_article(BlockPlace(SEED_ID, 3))
    reviewing.set_page(SEED_ID, 2)
    reviewing.set_credits(SEED_ID, (Contributor("沈一禾", "摄影"),), "新华社", "青禾")
    reviewing.rename_furniture(ISSUE_ID, 0, FurnitureRole.GUIDE)
    desk = reviewing.desk(ISSUE_ID)
    seed = desk.articles[1]
    assert (len(desk.articles), seed.summary.page, seed.summary.agency) == (3, 2, "新华社")
    assert (seed.place, seed.contributors) == ("青禾", (Contributor("沈一禾", "摄影"),))
    assert desk.furniture[0].role is FurnitureRole.GUIDE
    assert library.maintaining.check().ok


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


def test_the_old_id_of_a_merged_article_goes_on_leading_to_its_words(library: Library) -> None:
    grain = highlight(library, "粒形", article_id=SEED_ID)
    library.reviewing.merge(SEED_ID)
    assert library.reading.article(SEED_ID) == library.reading.article(BRIDGE_ID)
    colour = highlight(library, "颜色", article_id=SEED_ID)
    library.correcting.correct(SEED_ID, "粒形", "大粒形")
    found = library.annotating.list(SEED_ID)
    assert [(each.id, each.article_id) for each in found] == [
        (grain.id, BRIDGE_ID),
        (colour.id, BRIDGE_ID),
    ]
    for each in found:
        assert each.anchor.span.of(text(library)) == each.anchor.quote
    assert [hit.article_id for hit in library.searching.search("颜色").hits] == [BRIDGE_ID]
    assert library.maintaining.check().findings == ()
    library.history.undo()
    assert library.maintaining.check().findings == ()


ERRORS: list[tuple[str, Callable[[Reviewing], object]]] = [
    ("no-such-doubt", lambda r: r.accept(ISSUE_ID, "duplicate:1-2")),
    ("no-such-doubt", lambda r: r.reject(ISSUE_ID, "none")),
    ("no-such-doubt", lambda r: r.reopen(ISSUE_ID, "")),
    ("no-such-issue", lambda r: r.desk(IssueId("none"))),
    ("no-such-issue", lambda r: r.set_reviewed(IssueId("none"), reviewed=True)),
    ("no-such-issue", lambda r: r.merge(ArticleId("none"))),
    ("no-such-article", lambda r: r.merge(ArticleId(f"{ISSUE_ID}-none"))),
    ("head-is-printed", lambda r: r.set_head(BRIDGE_ID, H, " ")),
]


@pytest.mark.parametrize(("key", "act"), ERRORS)
def test_what_cannot_be_done_changes_nothing(
    library: Library, key: str, act: Callable[[Reviewing], object]
) -> None:
    with pytest.raises(BadInputError) as error:
        act(library.reviewing)
    assert error.value.key == key
    assert library.history.undo_name is None


def test_nothing_new_is_no_step(library: Library) -> None:
    library.reviewing.set_page(BRIDGE_ID, 1)
    library.reviewing.set_masthead(ISSUE_ID, library.reading.issue(ISSUE_ID).masthead)
    assert library.history.undo_name is None
    assert library.history.revisions.recognised(ISSUE_ID) is None


def test_another_window_came_first(library: Library) -> None:
    library.reviewing.merge(SEED_ID)
    with Library.open(library.path) as other:
        other.reviewing.set_page(BRIDGE_ID, 2)
        with pytest.raises(BadInputError) as error:
            library.history.undo()
        assert error.value.key == "undo-changed-elsewhere"
        with pytest.raises(BadInputError):
            library.reviewing.join(BlockPlace(SEED_ID, 0))
        assert other.maintaining.check().ok


def test_a_read_only_library_is_shown_and_left_alone(library: Library) -> None:
    with Library.open(library.path, read_only=True) as reader:
        assert reader.reviewing.desk(ISSUE_ID).open == 3
        with pytest.raises(LibraryError) as error:
            reader.reviewing.merge(SEED_ID)
        assert error.value.key == "library-read-only"


def test_rows_that_cannot_be_read_are_named(library: Library) -> None:
    with Database(library.path) as database:
        database.execute("UPDATE blocks SET role = '?'")
    with pytest.raises(LibraryError) as error:
        library.reviewing.merge(SEED_ID)
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
    library.reviewing.join(BlockPlace(BRIDGE_ID, 1))
    library.reviewing.set_reviewed(ISSUE_ID, reviewed=True)
    library.reviewing.join(BlockPlace(BRIDGE_ID, 0))
    before = library.reviewing.desk(ISSUE_ID)
    with Database(library.path) as database:
        database.execute(damage)
    found = library.maintaining.check(repair=True).findings
    assert {each.subject for each in found if each.kind == "altered-work"} == subjects
    assert library.reviewing.desk(ISSUE_ID) == before


def test_a_layout_that_its_beginning_does_not_fit_is_left_alone(library: Library) -> None:
    library.reviewing.join(BlockPlace(BRIDGE_ID, 1))
    library.reviewing.split_article(BlockPlace(BRIDGE_ID, 1))
    library.reviewing.merge(library.reading.articles(ISSUE_ID)[1].id)
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
