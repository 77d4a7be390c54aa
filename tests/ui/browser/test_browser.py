"""All annotations on screen: listed, narrowed, grouped, changed, exported, and opened."""

import csv
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from newsreader.core.annotation import Style
from newsreader.core.browsing import Browsed, Filter, Group, Grouping, Sorting
from newsreader.core.changes import Changes
from newsreader.core.errors import MachineError
from newsreader.core.messages import Language
from newsreader.services.library import Library
from newsreader.ui.browser.controller import BrowserController
from newsreader.ui.browser.model import KEPT, ROW_ROLE, BrowserModel, Column
from newsreader.ui.browser.panel import BrowserPanel
from newsreader.ui.notices import Notice
from newsreader.ui.theme import load_theme
from tests.support.builders import SEED_ID
from tests.support.library import NAME, make_library
from tests.support.people import highlight
from tests.support.window import Window


@pytest.fixture
def library_path(tmp_path: Path) -> Path:
    """Make a library with four annotations."""
    with make_library(tmp_path) as library:
        highlight(library, "新桥", note="**好**\n事", tags=("桥/新", "要闻"))
        highlight(library, "通车。", note="查")
        highlight(library, "市民", tags=("桥",))
        highlight(library, "种子", tags=("农业",), article_id=SEED_ID)
        library._database.execute("UPDATE annotations SET state = 'uncertain' WHERE note = '查'")
    return tmp_path / NAME


@pytest.fixture
def browser(window: Window) -> BrowserController:
    window.do("annotation.browse")
    return window.program.tools.browser


def rows(panel: BrowserPanel) -> list[str]:
    model = panel.model
    return [str(model.index(row, Column.QUOTE).data()) for row in range(model.rowCount())]


def group(window: Window, panel: BrowserPanel, grouping: Grouping) -> None:
    panel.grouping_box.setCurrentIndex([*Grouping].index(grouping))
    window.settle()
    rows(panel)
    window.settle()


def act(panel: BrowserPanel, key: str) -> None:
    panel._actions[key].trigger()


def annotations(window: Window) -> list[tuple[str, Style, tuple[str, ...]]]:
    with Library.open(window.program.path, read_only=True) as library:
        return [(a.anchor.quote, a.style, a.tags) for a in library.annotating.list()]


def test_every_annotation_is_a_row(window: Window, browser: BrowserController) -> None:
    panel = browser.panel
    assert panel.isVisible()
    assert not window.program.article.isVisible()
    assert panel.title == "4 annotations"
    assert rows(panel) == ["新桥", "通车。", "市民", "种子"]
    cells = [str(panel.model.index(0, column).data()) for column in Column]
    assert cells == ["新桥", "**好**\n事", "桥/新、要闻", "南岸新桥通车", "甲"]
    read_out = panel.model.index(1, 0).data(Qt.ItemDataRole.AccessibleDescriptionRole)
    assert read_out.startswith("“通车。” — Rose, wavy line — To be checked — 查")
    assert panel.table.currentIndex().row() == 0


def test_the_list_keeps_the_rules_of_models(
    window: Window, browser: BrowserController, qtmodeltester: ModelTester
) -> None:
    model = browser.panel.model
    qtmodeltester.check(model, force_py=True)
    group(window, browser.panel, Grouping.TAG)
    qtmodeltester.check(model, force_py=True)
    assert model.data(QModelIndex()) is None
    assert model.index(0, 0).data(Qt.ItemDataRole.DecorationRole) is None
    assert model.headerData(0, Qt.Orientation.Vertical) is None
    assert model.headerData(0, Qt.Orientation.Horizontal, Qt.ItemDataRole.DecorationRole) is None
    assert model.headerData(Column.PLACE, Qt.Orientation.Horizontal) == "Printed"


def test_filters_narrow_together(window: Window, browser: BrowserController) -> None:
    panel, filters = browser.panel, browser.panel.filters
    filters.text.setText("新")
    filters.text.returnPressed.emit()
    window.settle()
    assert panel.title == "1 of 4 annotations"
    assert rows(panel) == ["新桥"]
    filters.text.setText("")
    filters.tag.setEditText("桥")
    window.until(lambda: panel.title == "2 of 4 annotations")
    filters.style_.setCurrentIndex(filters.style_.findData(Style.BLUE))
    window.settle()
    assert panel.hint == "No annotation fits. “Clear” lists all of them again."
    filters.clear_all.click()
    window.settle()
    assert panel.title == "4 annotations"
    assert filters.wanted == Filter()
    assert not panel.hint


@pytest.mark.parametrize(
    ("box", "value", "found"),
    [
        ("person", "甲", 4),
        ("state", "uncertain", 1),
        ("paper", "青禾日报", 4),
        ("made", 1, 4),
        ("made", 365, 4),
    ],
)
def test_each_field_narrows(
    window: Window, browser: BrowserController, box: str, value: object, found: int
) -> None:
    field = getattr(browser.panel.filters, box)
    field.setCurrentIndex(field.findData(value))
    window.settle()
    assert browser.panel._browsed == Browsed(browser.panel._browsed.groups, found, 4)


@pytest.mark.parametrize(
    ("typed", "found"), [("2031", 4), ("1978..1979", 0), ("2031-03", 4), ("nonsense", 4), (" ", 4)]
)
def test_the_day_of_print_narrows(
    window: Window, browser: BrowserController, typed: str, found: int
) -> None:
    browser.panel.filters.printed.setText(typed)
    browser.panel.filters.printed.returnPressed.emit()
    window.settle()
    assert browser.panel._browsed is not None
    assert browser.panel._browsed.found == found


def test_groups_are_closed_and_opened(window: Window, browser: BrowserController) -> None:
    panel, table = browser.panel, browser.panel.table
    group(window, panel, Grouping.TAG)
    whole = ["农业 (1)", "种子", "桥 (1)", "市民", "桥/新 (1)", "新桥", "要闻 (1)", "新桥"]
    assert rows(panel) == [*whole, "Without a tag (1)", "通车。"]
    table.go_to(2)
    QTest.keyClick(table, Qt.Key.Key_Left)
    assert rows(panel)[1:4] == ["种子", "桥 (1)", "桥/新 (1)"]
    QTest.keyClick(table, Qt.Key.Key_Right)
    assert rows(panel)[:8] == whole
    table.go_to(3)
    QTest.keyClick(table, Qt.Key.Key_Left)
    assert table.currentIndex().row() == 2
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert rows(panel)[:8] == whole
    panel.fold.click()
    assert panel.fold.text() == "Open all groups"
    assert len(rows(panel)) == 5
    panel.fold.click()
    assert rows(panel)[:8] == whole
    QTest.keyClick(table, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    assert table.currentIndex().row() == 2
    QTest.keyClick(table, Qt.Key.Key_Up, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(table, Qt.Key.Key_Up, Qt.KeyboardModifier.ControlModifier)
    assert table.currentIndex().row() == 0
    place = QPoint(10, table.rowViewportPosition(0) + 5)
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert rows(panel)[:2] == ["农业 (1)", "桥 (1)"]


@pytest.mark.parametrize("grouping", Grouping)
@pytest.mark.parametrize("language", Language)
def test_every_grouping_has_titles_in_both_languages(
    window: Window, browser: BrowserController, grouping: Grouping, language: Language
) -> None:
    window.translation.use(language)
    group(window, browser.panel, grouping)
    assert all(rows(browser.panel))
    assert browser.panel.grab().toImage().width()


def test_orders(window: Window, browser: BrowserController) -> None:
    panel = browser.panel
    panel.sorting_box.setCurrentIndex([*Sorting].index(Sorting.NEWEST))
    window.settle()
    rows(panel)
    window.settle()
    assert set(rows(panel)) == {"新桥", "通车。", "市民", "种子"}


@pytest.mark.parametrize("way", ["enter", "double click"])
def test_the_article_is_opened_at_the_annotation(
    window: Window, browser: BrowserController, way: str
) -> None:
    table = browser.panel.table
    for row in (3, 1, 2):
        browser.open()
        window.settle()
        table.go_to(row)
        if way == "enter":
            QTest.keyClick(table, Qt.Key.Key_Return)
        else:
            table.doubleClicked.emit(table.currentIndex())
        window.settle()
        assert not browser.panel.isVisible()
        chosen = window.program.article.text.underlay.selected
        view = window.program.article.view
        assert view is not None
        quotes = [a.anchor.quote for a in view.annotations if a.id == chosen]
        assert quotes == [rows(browser.panel)[row]]


def test_the_way_back(window: Window, browser: BrowserController) -> None:
    QTest.keyClick(browser.panel.table, Qt.Key.Key_Escape)
    assert window.program.article.isVisible()
    window.do("annotation.browse")
    window.do("annotation.browse")
    assert window.program.article.isVisible()
    browser.open()
    window.program.bus.article_requested.emit(SEED_ID, None)
    window.settle()
    assert window.shown().startswith("春耕")
    assert window.program.article.isVisible()


def test_many_get_a_tag_and_lose_it_in_one_step_each(
    window: Window, browser: BrowserController
) -> None:
    panel = browser.panel
    before = annotations(window)
    panel.table.selectAll()
    act(panel, "tag")
    assert browser.changing.tags is not None
    assert not browser.changing.tags.ok.isEnabled()
    browser.changing.tags.tag.setEditText("新事")
    browser.changing.tags.ok.click()
    window.settle()
    assert all("新事" in tags for _, _, tags in annotations(window))
    panel.table.selectAll()
    act(panel, "untag")
    browser.changing.tags.tag.setEditText("新事")
    browser.changing.tags.ok.click()
    window.settle()
    assert annotations(window) == before
    window.do("edit.undo")
    assert all("新事" in tags for _, _, tags in annotations(window))
    window.do("edit.undo")
    assert annotations(window) == before


def test_many_get_a_style_and_are_deleted(window: Window, browser: BrowserController) -> None:
    panel = browser.panel
    before = annotations(window)
    panel.table.selectAll()
    act(panel, Style.BLUE)
    window.settle()
    assert {style for _, style, _ in annotations(window)} == {Style.BLUE}
    panel.table.selectAll()
    QTest.keyClick(panel.table, Qt.Key.Key_Delete)
    window.settle()
    assert annotations(window) == []
    assert panel.hint.startswith("Nothing is annotated in this library yet.")
    assert not panel.change.isEnabled()
    QTest.keyClick(panel.table, Qt.Key.Key_Delete)
    window.do("edit.undo")
    assert panel.title == "4 annotations"
    window.do("edit.undo")
    assert annotations(window) == before


def test_a_head_stands_for_its_group(window: Window, browser: BrowserController) -> None:
    panel = browser.panel
    group(window, panel, Grouping.STATE)
    assert rows(panel)[0] == "On its words (3)"
    panel.model.toggle(0)
    panel.table.selectRow(0)
    assert len(panel.table.selected_keys()) == 3
    act(panel, Style.GREEN)
    window.settle()
    assert [style for _, style, _ in annotations(window)].count(Style.GREEN) == 3


def test_cancelling_changes_nothing(window: Window, browser: BrowserController) -> None:
    before, let_go = annotations(window), Event()
    window.program.tasks.write(lambda _library: let_go.wait(60))
    browser.panel.table.selectAll()
    act(browser.panel, "delete")
    act(browser.panel, "delete")
    browser.changing.cancel()
    let_go.set()
    window.settle()
    assert annotations(window) == before
    assert window.notices[-1] == "Cancelled; no annotation was changed."


def test_what_is_selected_is_exported(
    window: Window, browser: BrowserController, tmp_path: Path
) -> None:
    browser.panel.table.selectRow(1)
    act(browser.panel, "export")
    window.settle()
    dialog = window.program.tools.exporting.dialog
    assert dialog is not None
    assert dialog.scope.scope.currentText() == "1 selected annotation"
    dialog.formats.choose("csv")
    dialog.target.setText(str(tmp_path / "out.csv"))
    dialog.ok.click()
    window.settle()
    with (tmp_path / "out.csv").open(encoding="utf-8", newline="") as table:
        assert [row["quote"] for row in csv.DictReader(table)] == ["通车。"]
    assert isinstance(window.notices[-1], Notice)


def test_rows_are_copied(browser: BrowserController) -> None:
    browser.panel.table.selectRow(0)
    browser.panel.table.setFocus()
    QTest.keyClick(browser.panel.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    copied = QGuiApplication.clipboard().text()
    assert copied == "新桥\t**好** 事\t桥/新、要闻\t南岸新桥通车\t甲\n"
    browser.panel.table.clearSelection()
    browser.panel.table.copy()
    assert QGuiApplication.clipboard().text() == copied


def test_the_list_follows_and_stays_where_one_is(
    window: Window, browser: BrowserController
) -> None:
    panel = browser.panel
    panel.table.go_to(2)
    with Library.open(window.program.path) as library:
        gone = library.annotating.list()[0]
        changes = library.annotating.delete([gone.id])
    window.program.bus.changed.emit(changes)
    window.settle()
    rows(panel)
    window.settle()
    assert rows(panel) == ["通车。", "市民", "种子"]
    assert panel.table.currentIndex().row() == 1
    browser.leave()
    window.program.bus.changed.emit(Changes(notes=frozenset()))
    browser.open()
    window.settle()
    assert panel.title == "3 annotations"


def test_what_is_said_anew_keeps_its_rows(window: Window, browser: BrowserController) -> None:
    panel, resets = browser.panel, list[bool]()
    panel.model.modelReset.connect(lambda: resets.append(True))
    with Library.open(window.program.path) as library:
        changes = library.annotating.set_note(library.annotating.list()[0].id, "改了")
    window.program.bus.changed.emit(changes)
    window.settle()
    rows(panel)
    window.settle()
    assert str(panel.model.index(0, Column.NOTE).data()) == "改了"
    assert not resets


def test_rows_that_do_not_come_are_said(
    window: Window, browser: BrowserController, monkeypatch: pytest.MonkeyPatch
) -> None:
    error = MachineError("machine-refused", reason="x")
    browser._fail_reading(error)
    assert window.notices[-1] is error


def test_dark_and_light(window: Window, browser: BrowserController) -> None:
    group(window, browser.panel, Grouping.TAG)
    browser.panel.table.selectRow(1)
    light = browser.panel.grab().toImage()
    window.program.bus.theme_changed.emit(load_theme("dark"))
    assert browser.panel.grab().toImage() != light


@pytest.fixture
def big(window: Window) -> tuple[BrowserModel, list[list[int]]]:
    asked: list[list[int]] = []
    model = BrowserModel(lambda keys: asked.append([*keys]), window.translation)
    model.show(Browsed((Group(None, range(100_000)),), 100_000, 100_000), Grouping.NONE)
    return model, asked


def test_a_page_is_asked_for_once_where_one_looks(
    big: tuple[BrowserModel, list[list[int]]],
) -> None:
    model, asked = big
    assert model.rowCount() == 100_000
    for row in (99_950, 99_951, 99_999):
        assert model.index(row, 0).data(ROW_ROLE) is None
    assert asked == [[*range(99_900, 100_000)]]
    model.forget_asked()
    model.listed(99_950)
    assert len(asked) == 2


def test_no_more_rows_are_kept_than_needed(
    window: Window, browser: BrowserController, qtbot: QtBot
) -> None:
    model = browser.panel.model
    row = model.listed(0)
    assert row is not None
    from dataclasses import replace  # noqa: PLC0415

    many = [replace(row, key=key) for key in range(10_000, 10_000 + KEPT + 50)]
    model.take([each.key for each in many], many)
    assert len(model._rows) == KEPT
    assert model.row_of(-1) is None
