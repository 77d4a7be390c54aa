"""The first rows are shown before it is known how many there are."""

import pytest
from PySide6.QtCore import QModelIndex

from newsreader.core.errors import LibraryError
from newsreader.core.hits import SearchPage
from newsreader.core.query import Order
from newsreader.ui.search.header import ResultsHeader
from tests.support.window import Window


class Watch:
    """Notes what the list shows when a query begins to be answered, and when it is."""

    def __init__(self, window: Window) -> None:
        self.window = window
        self.search = window.program.tools.search
        self.panel = window.program.tools.results
        self.seen: list[tuple[str, str, int, int]] = []
        self.resets = 0
        self.search.begun.connect(lambda query: self._note("begun", query))
        self.search.answered.connect(lambda query, _: self._note("answered", query))
        self.search.model.modelReset.connect(self._reset)

    def type(self, query: str) -> None:
        """Search for a query, and wait until all is there."""
        self.window.program.window.search_field.query_changed.emit(query)
        self.window.settle()

    def _note(self, what: str, query: str) -> None:
        model = self.search.model
        self.seen.append((what, query, model.rowCount(), model.total))

    def _reset(self) -> None:
        self.resets += 1


@pytest.fixture
def watch(run: Window) -> Watch:
    return Watch(run)


def _header(watch: Watch) -> ResultsHeader:
    return watch.panel.header


def test_rows_come_before_the_count_and_stay(watch: Watch) -> None:
    results = watch.panel.list
    watch.search.begun.connect(lambda _: results.setCurrentIndex(watch.search.model.index(2)))
    watch.type("桥 -修缮")
    assert watch.seen == [("begun", "桥 -修缮", 4, 0), ("answered", "桥 -修缮", 4, 4)]
    assert watch.resets == 1
    assert results.currentIndex().row() == 2


def test_what_is_counted_already_comes_at_once(watch: Watch) -> None:
    watch.type("桥")
    assert watch.seen == [("begun", "桥", 5, 5), ("answered", "桥", 5, 5)]


def test_the_best_are_not_known_before_all_are(watch: Watch) -> None:
    _header(watch).order.use(Order.BEST)
    watch.type("桥 -修缮")
    assert watch.seen[0] == ("begun", "桥 -修缮", 4, 4)


def test_nothing_found_is_said_when_it_is_known(watch: Watch) -> None:
    watch.type("桥")
    shown: list[bool] = []
    watch.search.begun.connect(lambda _: shown.append(watch.panel.list.isVisible()))
    watch.type("桥 -桥")
    watch.type("桥 -修缮")
    assert [each[1:] for each in watch.seen[2:]] == [
        ("桥 -桥", 0, 0),
        ("桥 -桥", 0, 0),
        ("桥 -修缮", 4, 0),
        ("桥 -修缮", 4, 4),
    ]
    assert shown == [False, True]


def test_a_query_that_has_begun_gives_way_to_a_newer_one(watch: Watch) -> None:
    def type_on(query: str) -> None:
        if query == "桥 -修缮":
            watch.search.search("新桥 -一年")

    watch.search.begun.connect(type_on)
    watch.type("桥 -修缮")
    assert [each[:2] for each in watch.seen] == [
        ("begun", "桥 -修缮"),
        ("begun", "新桥 -一年"),
        ("answered", "新桥 -一年"),
    ]
    assert watch.search.model.hit(0).headline == "南岸新桥通车"


def test_no_page_of_a_newer_query_is_added_to_an_older_one(watch: Watch) -> None:
    watch.type("桥")
    model = watch.search.model
    hits = tuple(map(model.hit, range(5)))
    model.begin(SearchPage(9, True, 0.0, hits))
    watch.search.search("新桥 -一年")
    model.fetchMore(QModelIndex())
    watch.window.settle()
    assert model.rowCount() == model.total == 1
    model.begin(SearchPage(9, True, 0.0, hits))
    model.fetchMore(QModelIndex())
    asked = watch.search._asked
    watch.window.settle()
    assert model.complete
    watch.search.search("桥")
    assert [task.dropped for task in asked] == [True, True]


def test_enter_opens_the_first_hit_once(watch: Watch) -> None:
    opened: list[str] = []
    watch.window.program.bus.article_requested.connect(lambda article, _: opened.append(article))
    watch.window.search("桥 -修缮")
    assert opened == [watch.search.model.hit(0).article_id]


def test_what_fits_is_spread_out_after_it_is_counted(watch: Watch) -> None:
    spread: list[int] = []
    watch.search.spread.connect(lambda facets: spread.append(len(facets.papers)))
    watch.search.answered.connect(lambda *_: spread.append(-1))
    watch.type("桥 -修缮")
    assert spread == [-1, 2]


def test_conditions_stand_above_the_first_rows(watch: Watch) -> None:
    chips = _header(watch).chips
    shown: list[int] = []
    watch.search.begun.connect(lambda _: shown.append(len(chips.widgets)))
    watch.type("桥 报:青禾")
    assert shown == [1]


def test_other_orders_show_their_first_rows(watch: Watch) -> None:
    _header(watch).order._take(Order.OLDEST)
    assert watch.seen == []
    watch.type("桥 -修缮")
    first = watch.search.model.hit(0)
    _header(watch).order._take(Order.NEWEST)
    watch.window.settle()
    assert watch.search.model.hit(0) != first


def test_the_number_stays_until_it_takes_long(watch: Watch) -> None:
    watch.type("桥")
    header, before = _header(watch), _header(watch).count.text()
    for _ in range(2):
        header.wait()
    assert header.count.text() == before
    watch.window.until(lambda: header.count.text() == "Counting…")
    header.wait()
    assert header.count.text() == "Counting…"
    header.show_page(SearchPage(7, True, 0.0, ()))
    assert header.count.text().startswith("7 articles")


def test_what_is_not_counted_is_not_waited_for(watch: Watch) -> None:
    watch.type("桥")
    header, before = _header(watch), _header(watch).count.text()
    watch.search._fail(LibraryError("library-locked", path="x"))
    assert header.count.text() == before
    header.wait()
    watch.search._fail(LibraryError("library-locked", path="x"))
    assert header.count.text() == ""
    assert len(watch.window.notices) == 2
