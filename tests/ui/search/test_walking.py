import pytest
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from newsreader.core.hits import SearchHit, SearchPage
from newsreader.core.ids import ArticleId
from newsreader.core.messages import Language
from newsreader.core.spans import Span
from newsreader.ui.bus import Bus
from newsreader.ui.search.model import ResultsModel
from newsreader.ui.search.panel import ResultsList
from newsreader.ui.search.walk_line import WalkLine
from newsreader.ui.search.walking import Standing, Walking
from tests.support.builders import BRIDGE_ID, SEED_ID
from tests.support.window import Window

PLACES = [2, 0, 3, 1]
"""So many places has each of four articles, of which two are read at a time."""


def _hit(number: int) -> SearchHit:
    spans = tuple(Span(at, at + 1) for at in range(PLACES[number]))
    return SearchHit(ArticleId(str(number)), "报", None, 1, "头", "", (), spans)


class Walk:
    """Results of which further pages come when they are asked for, or later."""

    def __init__(self, qtbot: QtBot, total: int = len(PLACES)) -> None:
        self.bus = Bus()
        self.view = ResultsList()
        qtbot.addWidget(self.view)
        self.asked: list[int] = []
        self.model = ResultsModel(self.asked.append, self.view)
        self.view.setModel(self.model)
        self.total = total
        self.walking = Walking(self.view, self.model, self.bus, self.view)
        self.went: list[tuple[str, Span | None]] = []
        self.standing: list[Standing | None] = []
        self.bus.article_requested.connect(lambda article, span: self.went.append((article, span)))
        self.walking.moved.connect(self.standing.append)
        self.model.begin(self._page(0))

    def step(self, by: int, times: int = 1) -> list[str]:
        """Step, reading what is asked for, and return the places come to."""
        self.went.clear()
        for _ in range(times):
            self.walking.step(by)
            self.read()
        return self.places()

    def read(self) -> None:
        while self.asked:
            self.model.extend(self._page(self.asked.pop()))
            self.walking.go_on()

    def places(self) -> list[str]:
        return [f"{article}.{span.start if span else '-'}" for article, span in self.went]

    def _page(self, offset: int) -> SearchPage:
        hits = tuple(map(_hit, range(offset, min(offset + 2, len(PLACES)))))
        return SearchPage(self.total, True, 0.0, hits)


@pytest.fixture
def walk(qtbot: QtBot) -> Walk:
    return Walk(qtbot)


def test_every_place_is_come_to_and_then_the_first_again(walk: Walk) -> None:
    forth = ["0.0", "0.1", "1.-", "2.0", "2.1", "2.2", "3.0"]
    assert walk.step(1, 8) == [*forth, "0.0"]
    assert walk.step(-1, 7) == forth[::-1]


def test_backwards_from_nowhere_all_is_read(walk: Walk) -> None:
    assert walk.step(-1, 2) == ["3.0", "2.2"]
    assert walk.model.complete


def test_backwards_many_articles_are_not_read(qtbot: QtBot) -> None:
    walk = Walk(qtbot, total=3_000)
    notices: list[object] = []
    walk.bus.notice.connect(notices.append)
    walk.step(1)
    assert walk.step(-1) == []
    assert notices == ["This is the first place found."]


def test_articles_are_stepped_over(walk: Walk) -> None:
    for by in (1, 1, 1, 1, 1, -1, -1):
        walk.walking.step_article(by)
        walk.read()
    assert walk.places() == ["0.0", "1.-", "2.0", "3.0", "0.0", "3.0", "2.0"]


def test_a_step_that_waits_is_finished_once(walk: Walk) -> None:
    walk.walking.go(1)
    walk.walking.step(1)
    walk.walking.step(1)
    assert walk.places() == ["1.-"]
    walk.read()
    walk.walking.go_on()
    assert walk.places() == ["1.-", "2.0"]


def test_a_new_query_begins_anew(walk: Walk) -> None:
    walk.step(1, 2)
    walk.walking.forget()
    assert walk.standing[-1] is None
    assert walk.step(1) == ["0.0"]


def test_results_read_anew_keep_the_place(walk: Walk) -> None:
    walk.step(1, 4)
    walk.model.begin(SearchPage(3, True, 0.0, tuple(map(_hit, (1, 2, 3)))))
    walk.walking.go_on()
    assert walk.view.currentIndex().row() == 1
    assert walk.step(1) == ["2.1"]


def test_it_goes_on_from_where_one_went_otherwise(walk: Walk) -> None:
    walk.step(1, 4)
    walk.bus.article_requested.emit("2", Span(1, 2))
    assert walk.step(1) == ["2.2"]
    walk.bus.article_requested.emit("0", None)
    assert walk.view.currentIndex().row() == 0
    assert walk.step(1) == ["0.0"]
    walk.bus.article_requested.emit("0", Span(5, 6))
    assert walk.step(1) == ["0.1"]
    walk.bus.article_requested.emit("2", None)
    assert walk.step(-1) == ["1.-"]
    walk.bus.article_requested.emit("9", None)
    assert walk.step(-1) == ["0.1"]


def test_a_step_waits_for_the_count(walk: Walk) -> None:
    page = walk._page(0)
    walk.model.begin_uncounted(page.hits)
    walk.walking.go(1)
    walk.bus.article_shown.emit(None)
    assert walk.step(1) == []
    walk.model.begin(page)
    walk.walking.go_on()
    walk.read()
    assert walk.places() == ["2.0"]
    assert walk.asked == []


def test_nothing_found_goes_nowhere(walk: Walk) -> None:
    walk.model.clear()
    assert walk.step(1) == walk.step(-1) == []


def test_f3_goes_from_place_to_place(window: Window) -> None:
    window.search("。")
    texts: list[tuple[str, int]] = []
    for _ in range(5):
        view = window.program.article.view
        assert view is not None
        texts.append((view.id, window.program.article.text.caret()))
        window.do("edit.findNext")
    view = window.program.article.view
    assert view is not None
    assert [article for article, _ in texts] == [BRIDGE_ID] * 3 + [SEED_ID] * 2
    assert len(set(texts)) == 5
    assert view.id == BRIDGE_ID
    window.do("edit.findPrevious")
    assert window.shown().startswith("春耕")
    window.do("edit.findPreviousArticle")
    assert window.shown() == "南岸新桥通车"
    window.do("edit.findNextArticle")
    assert window.shown().startswith("春耕")


def test_the_line_says_where_one_stands(window: Window) -> None:
    line = window.child(WalkLine)
    assert isinstance(line, WalkLine)
    assert not line.isVisible()
    window.search("。")
    assert line.text == "hit 1 of 3 · article 1 of 2"
    window.do("edit.findNext")
    assert line.text == "hit 2 of 3 · article 1 of 2"
    line.findChildren(QToolButton)[0].click()
    line.findChildren(QToolButton)[0].click()
    window.settle()
    assert line.text == "went on at the other end · hit 2 of 2 · article 2 of 2"
    window.translation.use(Language.CHINESE)
    window.settle()
    assert "第 2 处，共 2 处" in line.text
    window.do("view.previousArticle")
    assert line.text == "3 处 · 第 1 篇，共 2 篇"
    window.search("issue-less 无此词")
    assert not line.isVisible()


def test_places_are_marked_in_other_articles_too(window: Window) -> None:
    window.search("粒种子 OR 新桥")
    told: list[tuple[str, tuple[Span, ...]]] = []
    window.program.bus.hits_changed.connect(lambda article, spans: told.append((article, spans)))
    window.program.tools.search.model.clear()
    window.program.bus.article_requested.emit(SEED_ID, None)
    window.settle()
    assert told[-1] == (SEED_ID, (Span(4, 7),))


def test_what_has_no_place_in_the_text_says_so(window: Window) -> None:
    window.search("报:青禾")
    line = window.child(WalkLine)
    assert isinstance(line, WalkLine)
    assert line.text == "no hit in this text · article 1 of 2"
    line.show_standing(Standing(1, 2, 1, 0))
    assert line.text == "hit 1 of 2 · article 1 of …"


def test_the_place_stays_marked_while_the_article_is_annotated(window: Window) -> None:
    window.search("市民")
    underlay = window.program.article.text.underlay
    focus = underlay._focus
    assert focus is not None
    window.program.article.text.select(focus)
    window.do("annotation.highlight")
    assert window.program.article.text.underlay._focus == focus
    window.program.tools.search.leave()
    assert window.program.article.text.underlay._focus is None
