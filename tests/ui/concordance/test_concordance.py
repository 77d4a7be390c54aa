"""The concordance on screen: opened, sorted, copied, exported, left, and back at the article."""

from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QFileDialog, QToolButton
from pytestqt.modeltest import ModelTester

from newsreader.core.changes import Changes
from newsreader.core.concordance import Sort
from newsreader.core.errors import MachineError
from newsreader.core.messages import Language
from newsreader.ui.concordance.controller import ConcordanceController, _lines
from newsreader.ui.concordance.model import Column, LinesModel
from newsreader.ui.concordance.panel import ConcordancePanel
from newsreader.ui.notices import Notice
from newsreader.ui.theme import load_theme
from tests.support.builders import BRIDGE_ID, ISSUE_ID, SEED_ID
from tests.support.library import make_library
from tests.support.window import Window


@pytest.fixture
def concordance(window: Window) -> ConcordanceController:
    """Open the places of a character that stands five times in two articles."""
    window.search("。")
    window.do("search.concordance")
    return window.program.tools.concordance


def _lefts(panel: ConcordancePanel) -> list[str]:
    model = panel.model
    return [str(model.index(row, Column.LEFT).data())[-2:] for row in range(model.rowCount())]


def _choose(concordance: ConcordanceController, sort: Sort) -> None:
    concordance.panel.order.setCurrentIndex(list(Sort).index(sort))


def test_every_place_is_a_row(window: Window, concordance: ConcordanceController) -> None:
    panel = concordance.panel
    assert panel.isVisible()
    assert not window.program.article.isVisible()
    assert panel.title == "“。” · places: 5 · articles: 2"
    assert _lefts(panel) == ["通车", "0米", "称好", "选种", "颜色"]
    cells = [str(panel.model.index(1, column).data()) for column in Column]
    assert cells[Column.WHERE] == "青禾日报 · 5 March 2031 · p. 1"
    assert cells[Column.WORDS :] == ["。", " 市民走上新桥，连声称好。"]
    assert panel.table.currentIndex().row() == 0


def test_the_table_keeps_the_rules_of_models(
    concordance: ConcordanceController, qtmodeltester: ModelTester
) -> None:
    model = concordance.panel.model
    qtmodeltester.check(model, force_py=True)
    described = model.index(0, 0).data(Qt.ItemDataRole.AccessibleDescriptionRole)
    assert described.startswith("南岸新桥通车 本报讯")
    assert model.data(QModelIndex()) is None
    assert model.index(0, 0).data(Qt.ItemDataRole.DecorationRole) is None
    assert model.headerData(0, Qt.Orientation.Vertical) is None
    assert model.headerData(0, Qt.Orientation.Horizontal, Qt.ItemDataRole.DecorationRole) is None
    assert model.headerData(Column.LEFT, Qt.Orientation.Horizontal) == "Left"


def test_sorting(window: Window, concordance: ConcordanceController) -> None:
    _choose(concordance, Sort.LEFT)
    window.settle()
    assert [left[-1] for left in _lefts(concordance.panel)] == sorted("车米好种色")
    header = concordance.panel.table.horizontalHeader()
    assert header.sortIndicatorSection() == Column.LEFT
    for section, sort in [
        (Column.WHERE, Sort.NEWEST),
        (Column.WHERE, Sort.OLDEST),
        (Column.RIGHT, Sort.RIGHT),
        (Column.WORDS, Sort.RIGHT),
        (Column.LEFT, Sort.LEFT),
    ]:
        header.sectionClicked.emit(section)
        window.settle()
        assert concordance.panel.sort is sort


@pytest.mark.parametrize("sort", Sort)
def test_where_places_are_left_out_the_oldest_are_asked_for(
    window: Window, concordance: ConcordanceController, sort: Sort
) -> None:
    from newsreader.core.hits import Concordance  # noqa: PLC0415

    found = concordance.panel.model.lines
    concordance._take(Concordance(tuple(found[:1]), complete=False))
    assert concordance.panel.title == "“。” · the first 1 places of more · articles: 1"
    _choose(concordance, sort)
    window.settle()
    assert len(_lefts(concordance.panel)) == (5 if sort is Sort.OLDEST else 1)


@pytest.mark.parametrize("way", ["key", "mouse"])
def test_a_line_opens_its_article_at_the_place(
    window: Window, concordance: ConcordanceController, way: str
) -> None:
    table = concordance.panel.table
    table.go_to(4)
    if way == "key":
        window.qtbot.keyClick(table, Qt.Key.Key_Return)
    else:
        table.doubleClicked.emit(table.currentIndex())
    window.settle()
    view = window.program.article.view
    assert view is not None
    assert (view.id, window.program.article.text.caret()) == (SEED_ID, len(view.text) - 1)
    assert window.program.article.isVisible()
    window.do("search.concordance")
    assert table.currentIndex().row() == 4


@pytest.mark.parametrize("way", ["escape", "action", "button", "search"])
def test_ways_back(window: Window, concordance: ConcordanceController, way: str) -> None:
    panel = concordance.panel
    if way == "escape":
        window.qtbot.keyClick(panel.table, Qt.Key.Key_Escape)
    elif way == "action":
        window.do("search.concordance")
    elif way == "button":
        panel.findChildren(QToolButton)[-1].click()
    else:
        window.search("种")
    assert not panel.isVisible()
    assert window.program.article.isVisible()


def test_without_a_row_enter_does_nothing(window: Window) -> None:
    window.search("报:青禾")
    window.do("search.concordance")
    panel = window.program.tools.concordance.panel
    assert not panel.table.isVisible()
    assert not panel.export.isEnabled()
    window.qtbot.keyClick(panel.table, Qt.Key.Key_Return)
    panel.table.copy()
    assert panel.isVisible()


def test_it_follows_what_is_typed_and_changed(
    window: Window, concordance: ConcordanceController
) -> None:
    field = window.program.window.search_field
    field.setText("新桥")
    window.until(lambda: "新桥" in concordance.panel.title)
    window.settle()
    assert len(_lefts(concordance.panel)) == 3
    window.program.bus.changed.emit(Changes(texts=frozenset({BRIDGE_ID})))
    assert concordance.panel.title == "“新桥”: looking for places…"
    window.settle()
    assert len(_lefts(concordance.panel)) == 3
    window.program.bus.changed.emit(Changes(added=frozenset()))
    assert "looking" not in concordance.panel.title
    concordance.leave()
    window.program.bus.changed.emit(Changes(issues=frozenset({ISSUE_ID})))
    field.query_changed.emit("种")
    assert concordance.panel.title.startswith("“新桥”")
    field.setText("新桥")
    concordance.open()
    assert "looking" in concordance.panel.title
    window.settle()


def test_only_the_newest_is_shown(window: Window, concordance: ConcordanceController) -> None:
    field = window.program.window.search_field
    field.setText("新桥")
    for query in ("种", "颜色", "新桥"):
        field.query_changed.emit(query)
    window.settle()
    assert len(_lefts(concordance.panel)) == 3


def test_what_nobody_waits_for_is_given_up(tmp_path: Path) -> None:
    with make_library(tmp_path) as library:
        assert _lines(library, "桥", Sort.NEWEST, lambda: True) is None


def test_copying(window: Window, concordance: ConcordanceController) -> None:
    window.activate()
    concordance.panel.table.setFocus()
    concordance.panel.table.selectRow(4)
    window.do("edit.copy")
    text = QGuiApplication.clipboard().text()
    assert text.endswith("选种要看粒形，也要看颜色\t。\t\t青禾日报\t2031-03-05\t1\n")
    assert text.count("\t") == 5


def test_export(window: Window, concordance: ConcordanceController, tmp_path: Path) -> None:
    concordance.panel.export.click()
    assert isinstance(concordance.dialog, QFileDialog)
    concordance.dialog.fileSelected.emit(str(tmp_path / "places.csv"))
    window.settle()
    notice = window.notices[-1]
    assert isinstance(notice, Notice)
    assert notice.text.startswith("5 lines written")
    assert len((tmp_path / "places.csv").read_text("utf-8-sig").splitlines()) == 6
    concordance.dialog.close()
    concordance.export(tmp_path / "none" / "places.csv")
    window.settle()
    assert isinstance(window.notices[-1], MachineError)


def test_a_failure_is_said_and_tried_again(
    window: Window, concordance: ConcordanceController
) -> None:
    def fail(*_: object) -> None:
        raise MachineError("no-such-folder", folder="x")

    concordance._start(fail, concordance._take)
    window.settle()
    assert isinstance(window.notices[-1], MachineError)
    assert concordance._asked is None


def test_language_and_theme(window: Window, concordance: ConcordanceController) -> None:
    panel = concordance.panel
    window.program.bus.theme_changed.emit(load_theme("dark"))
    dark = panel.table.grab().toImage()
    assert dark.format() != QImage.Format.Format_Invalid
    window.translation.use(Language.CHINESE)
    window.settle()
    assert panel.title == "“。” · 5 处 · 2 篇文章"
    assert panel.order.itemText(0) == "由新到旧"


def test_words_stand_in_the_middle(window: Window, concordance: ConcordanceController) -> None:
    table = concordance.panel.table
    left, right = table.columnWidth(Column.LEFT), table.columnWidth(Column.RIGHT)
    assert left == right
    width = sum(table.columnWidth(column) for column in Column)
    assert 0 <= table.viewport().width() - width <= 1
    assert table.indexAt(QPoint(5, 5)).column() == Column.WHERE


def test_the_desk_makes_way(window: Window) -> None:
    window.search("。")
    window.do("issue.review")
    window.do("search.concordance")
    assert window.program.tools.concordance.panel.isVisible()
    assert not window.program.tools.review.shown


def test_the_model_is_empty_at_first(window: Window) -> None:
    model = LinesModel(window.translation)
    assert model.rowCount() == 0
    assert model.rowCount(QModelIndex()) == 0
