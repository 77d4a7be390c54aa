from collections.abc import Callable, Sequence

import pytest
from PySide6.QtCore import QAbstractItemModel, QLocale, QModelIndex, Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from newsreader.core.article import ArticleSummary
from newsreader.core.ids import ArticleId
from newsreader.core.issue import IssueSummary, PeriodSummary, PublicationSummary
from newsreader.ui.navigator.model import COUNT_ROLE, NODE_ROLE, SIDE_ROLE, NavigatorModel
from newsreader.ui.navigator.nodes import Month, Node, Value, Year, path_of
from tests.support.builders import make_issue_summary, make_view

PAPER = PublicationSummary("青禾日报", 2)
YEAR = Year("青禾日报", PeriodSummary(2031, 2))
MONTH = Month("青禾日报", 2031, PeriodSummary(3, 2))
ISSUE = make_issue_summary()
FIRST = make_view().summary
SECOND = FIRST._replace(id=ArticleId("b"), headline="春耕", annotations=2)
THIRD = FIRST._replace(id=ArticleId("c"), headline="水库", page=2)


class Shelf:
    """What `fetch` reads from; `hold` keeps answers back until `release`."""

    def __init__(self) -> None:
        self.papers: list[PublicationSummary] = [PAPER]
        self.articles: list[ArticleSummary] = [FIRST, SECOND, THIRD]
        self.asked: list[object] = []
        self.hold = False
        self._held: list[Callable[[], None]] = []

    def fetch(self, node: Node, done: Callable[[Sequence[Value]], None]) -> None:
        self.asked.append(node.key)
        values = self._below(node.value)
        if self.hold:
            self._held.append(lambda: done(values))
        else:
            done(values)

    def release(self) -> None:
        while self._held:
            self._held.pop(0)()

    def _below(self, value: Value | None) -> Sequence[Value]:
        match value:
            case None:
                return self.papers
            case PublicationSummary():
                return [YEAR]
            case Year():
                return [MONTH]
            case Month():
                return [ISSUE]
            case _:
                return self.articles


@pytest.fixture
def shelf() -> Shelf:
    return Shelf()


@pytest.fixture
def model(shelf: Shelf, qapp: object) -> NavigatorModel:
    return NavigatorModel(shelf.fetch, QLocale("en_GB"))


def _open(model: QAbstractItemModel, depth: int) -> QModelIndex:
    """Open the first row of each level down to `depth` and return the last one."""
    index = QModelIndex()
    for _ in range(depth):
        model.fetchMore(index)
        index = model.index(0, 0, index)
    return index


def _titles(model: QAbstractItemModel, parent: QModelIndex) -> list[str]:
    return [model.index(row, 0, parent).data() for row in range(model.rowCount(parent))]


def test_qts_own_checks_find_nothing(
    model: NavigatorModel, shelf: Shelf, qtmodeltester: ModelTester
) -> None:
    _open(model, 5)
    qtmodeltester.check(model, force_py=True)
    shelf.articles = [THIRD, FIRST]
    model.refresh()
    qtmodeltester.check(model, force_py=True)


def test_branches_are_read_when_they_are_opened(model: NavigatorModel, shelf: Shelf) -> None:
    assert model.hasChildren()
    assert shelf.asked == []
    model.fetchMore(QModelIndex())
    assert shelf.asked == [("root", None)]
    paper = model.index(0, 0)
    assert model.rowCount(paper) == 0
    assert model.hasChildren(paper)


def test_a_branch_is_read_once(model: NavigatorModel, shelf: Shelf) -> None:
    shelf.hold = True
    model.fetchMore(QModelIndex())
    model.fetchMore(QModelIndex())
    shelf.release()
    model.fetchMore(QModelIndex())
    assert shelf.asked == [("root", None)]


def test_rows_tell_title_page_and_annotations(model: NavigatorModel) -> None:
    issue = _open(model, 4)
    model.fetchMore(issue)
    rows = [model.index(row, 0, issue) for row in range(3)]
    assert issue.data() == "5 March  No. 1204"
    assert [row.data(SIDE_ROLE) for row in rows] == ["p. 1", "", "p. 2"]
    assert [row.data(COUNT_ROLE) for row in rows] == [0, 2, 0]
    assert issue.data(COUNT_ROLE) is None
    assert rows[0].data(NODE_ROLE).value == FIRST
    assert rows[0].data(Qt.ItemDataRole.AccessibleTextRole) == "南岸新桥通车 p. 1"
    assert "南岸新桥通车" in rows[0].data(Qt.ItemDataRole.ToolTipRole)
    assert not model.hasChildren(rows[0])


def test_the_root_has_no_words(model: NavigatorModel) -> None:
    assert model.data(QModelIndex()) is None
    assert not model.index(0, 1).isValid()
    assert not model.index(9, 0).isValid()


def test_reveal_reads_down_to_an_article(model: NavigatorModel, shelf: Shelf) -> None:
    found: list[QModelIndex] = []
    model.revealed.connect(found.append)
    shelf.hold = True
    model.reveal(path_of(ISSUE, SECOND.id))
    for _ in range(5):
        shelf.release()
    assert [index.data() for index in found] == ["春耕"]


def test_reveal_stops_where_the_path_ends(model: NavigatorModel) -> None:
    found: list[QModelIndex] = []
    model.revealed.connect(found.append)
    model.reveal(path_of(ISSUE, "gone"))
    assert found[0].data() == "5 March  No. 1204"


@pytest.mark.parametrize(
    "after",
    [[SECOND], [FIRST, SECOND, THIRD], [THIRD, FIRST], [], [SECOND, THIRD, FIRST]],
    ids=["removed", "same", "other order", "none", "turned"],
)
def test_a_branch_read_again_shows_what_is_there(
    model: NavigatorModel, shelf: Shelf, after: list[ArticleSummary]
) -> None:
    issue = _open(model, 4)
    model.fetchMore(issue)
    shelf.articles = after
    model.refresh()
    assert _titles(model, issue) == [article.headline for article in after]


def test_a_row_that_stays_is_updated_in_place(model: NavigatorModel, shelf: Shelf) -> None:
    issue = _open(model, 4)
    model.fetchMore(issue)
    kept = model.node(model.index(1, 0, issue))
    shelf.articles = [FIRST._replace(id=ArticleId("new")), SECOND._replace(annotations=5)]
    model.refresh_articles({SECOND.id})
    row = model.index(1, 0, issue)
    assert model.node(row) is kept
    assert row.data(COUNT_ROLE) == 5


def test_only_a_row_that_reads_otherwise_is_painted_anew(
    model: NavigatorModel, shelf: Shelf, qtbot: QtBot
) -> None:
    issue = _open(model, 4)
    model.fetchMore(issue)
    shelf.articles = [FIRST, SECOND._replace(annotations=5)]
    model.refresh()
    shelf.articles = [FIRST, SECOND._replace(annotations=6)]
    with qtbot.waitSignal(model.dataChanged) as told:
        model.refresh_articles({SECOND.id})
    assert told.args is not None
    assert [index.row() for index in told.args[:2]] == [1, 1]


def test_other_issues_are_left_alone(model: NavigatorModel, shelf: Shelf) -> None:
    model.fetchMore(_open(model, 4))
    shelf.asked.clear()
    model.refresh_articles({"elsewhere"})
    assert shelf.asked == []


def test_filled_tells_whether_there_is_any_paper(model: NavigatorModel, shelf: Shelf) -> None:
    told: list[bool] = []
    model.filled.connect(told.append)
    shelf.papers = []
    model.fetchMore(QModelIndex())
    shelf.papers = [PAPER]
    model.refresh()
    assert told == [False, True]


def test_another_language_writes_dates_anew(model: NavigatorModel) -> None:
    issue = _open(model, 4)
    model.set_locale(QLocale("zh_CN"))
    assert issue.data().startswith("3月5日")


def test_issues_without_a_date_stand_below_their_year() -> None:
    undated: IssueSummary = make_issue_summary(date=None, publication=None)
    assert path_of(undated) == (("publication", None), ("year", None), ("issue", undated.id))
