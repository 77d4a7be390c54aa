"""What the navigator and the article pane get."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from newsreader.core.article import ArticleView
from newsreader.core.errors import BadInputError
from newsreader.core.findings import FindingKind
from newsreader.core.ids import ArticleId, IssueId
from newsreader.core.issue import PeriodSummary, PublicationSummary
from newsreader.core.spans import Span
from newsreader.services.library import Library
from tests.support.builders import (
    BRIDGE_ID,
    BRIDGE_TEXT,
    ISSUE_ID,
    SEED_ID,
    SEED_TEXT,
    make_issue_summary,
    recognised_issue,
)
from tests.support.library import make_library


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with make_library(tmp_path) as library:
        yield library


def test_lists(library: Library) -> None:
    reading = library.reading
    assert reading.publications() == (PublicationSummary("青禾日报", 1),)
    assert reading.years("青禾日报") == (PeriodSummary(2031, 1),)
    assert reading.months("青禾日报", 2031) == (PeriodSummary(3, 1),)
    assert reading.issues() == (make_issue_summary(),)
    assert reading.issues("别的报") == ()
    assert [a.id for a in reading.articles(ISSUE_ID)] == [BRIDGE_ID, SEED_ID]
    assert reading.articles() == reading.articles(ISSUE_ID)
    assert reading.first_article(ISSUE_ID) == BRIDGE_ID
    assert reading.neighbours(BRIDGE_ID) == (None, SEED_ID)


def test_an_issue(library: Library) -> None:
    view, given = library.reading.issue(ISSUE_ID), recognised_issue()
    assert view.summary == make_issue_summary()
    assert (view.masthead, view.furniture, view.findings) == (
        given.masthead,
        given.furniture,
        given.findings,
    )


def test_an_article(library: Library) -> None:
    view = library.reading.article(SEED_ID)
    assert (view.id, view.text, view.revision) == (SEED_ID, SEED_TEXT, 0)
    assert view.issue == make_issue_summary()
    assert [block.place.of(view.text) for block in view.blocks if block.place] == (
        SEED_TEXT.split("\n")
    )
    assert marks(view) == [(FindingKind.SPLIT_PARAGRAPH, "", "选种")]


def marks(view: ArticleView) -> list[tuple[FindingKind, str, str]]:
    return [
        (m.finding.kind, m.place.of(view.text), view.text[m.place.end : m.place.end + 2])
        for m in view.marks
    ]


def test_marks_and_annotations_move_with_corrections(library: Library) -> None:
    library.correcting.correct(SEED_ID, "春耕", "今年的春耕")
    library.correcting.correct(SEED_ID, "正在", "在")
    view = library.reading.article(SEED_ID)
    assert view.revision == 2
    assert view.text == SEED_TEXT.replace("春耕", "今年的春耕").replace("正在", "在")
    assert marks(view) == [(FindingKind.SPLIT_PARAGRAPH, "", "选种")]


@pytest.mark.parametrize("call", ["article", "neighbours"])
def test_an_unknown_article(library: Library, call: str) -> None:
    with pytest.raises(BadInputError) as error:
        getattr(library.reading, call)(ArticleId(ISSUE_ID))
    assert error.value.key == "no-such-article"


@pytest.mark.parametrize("call", ["issue", "articles", "first_article"])
def test_an_unknown_issue(library: Library, call: str) -> None:
    with pytest.raises(BadInputError) as error:
        getattr(library.reading, call)(IssueId(BRIDGE_ID))
    assert error.value.key == "no-such-issue"


def test_words(library: Library) -> None:
    word = library.reading.word_at(BRIDGE_TEXT, BRIDGE_TEXT.index("市民"))
    assert word.of(BRIDGE_TEXT) == "市民"
    words = library.reading.words("今天开始")
    assert [word.of("今天开始") for word in words] == ["今天", "开始"]
    assert Span(0, 2) in words
