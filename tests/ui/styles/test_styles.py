"""Styles that people make, in the window: made, given by key and menu, painted, listed, deleted."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest

from newsreader.core.annotation import Annotation, Style
from newsreader.core.browsing import Grouping
from newsreader.core.errors import BadInputError
from newsreader.core.messages import Language
from newsreader.core.spans import Span
from newsreader.core.style import OWN_STYLES, STYLE_LENGTH, Decoration, OwnStyle
from newsreader.services.library import Library
from newsreader.ui.annotations.styles import style_name
from newsreader.ui.styles.actions import MANAGE, OWN_KEYS
from newsreader.ui.styles.dialog import StylesDialog
from tests.support.window import Window


@pytest.fixture
def reading(window: Window) -> Window:
    window.search("𠮷")
    window.activate()
    window.program.article.text.setFocus()
    return window


def _make(window: Window, name: str = "存疑") -> OwnStyle:
    make = lambda library: library.styling.make(name, "#8a63d2", Decoration.WAVY)[1]  # noqa: E731
    window.program.tools.work.write(make)
    window.settle()
    with Library.open(window.program.path, read_only=True) as library:
        return library.styling.list()[-1]


def _select(window: Window, words: str) -> None:
    text = window.program.article.text
    start = text.text.index(words)
    text.select(Span(start, start + len(words)))


def _marks(window: Window) -> tuple[Annotation, ...]:
    view = window.program.article.view
    assert view is not None
    return view.annotations


def _opened(window: Window) -> StylesDialog:
    window.do(MANAGE)
    dialog = window.program.tools.windows.styles.dialog
    assert dialog is not None
    return dialog


def _press(window: Window, digit: int) -> None:
    QTest.keyClick(window.program.article.text, Qt.Key(Qt.Key.Key_0.value + digit))
    window.settle()


def test_a_style_gets_an_action_a_key_and_a_button(reading: Window) -> None:
    action = reading.program.actions[OWN_KEYS[0]]
    assert not action.isVisible()
    style = _make(reading, "存疑 & 待查")
    assert (action.text(), action.isVisible()) == ("存疑 && 待查", True)
    assert action.toolTip() == "存疑 & 待查 (Ctrl+5)"
    editor = reading.program.tools.sidebar.editor
    assert editor.styles[style.id].accessibleName() == "存疑 & 待查"
    _select(reading, "庆桥")
    reading.do(OWN_KEYS[0])
    assert [mark.style for mark in _marks(reading)] == [style.id]
    assert editor.styles[style.id].isChecked()
    reading.program.appearance.use_language(Language.CHINESE)
    reading.settle()
    assert action.text() == "存疑 && 待查"


def test_digits_give_styles_first_and_then_tags(reading: Window) -> None:
    tag = lambda library: library.tagging.make("桥")[1]  # noqa: E731
    reading.program.tools.work.write(tag)
    reading.settle()
    reading.qtbot.waitUntil(lambda: bool(reading.program.article.bar.tags))
    style = _make(reading)
    bar = reading.program.article.bar
    assert bar.styles == 5
    assert [button.text() for button in bar.tags] == ["6 桥"]
    _select(reading, "庆桥")
    _press(reading, 5)
    _select(reading, "通车")
    _press(reading, 6)
    assert {(mark.style, mark.tags) for mark in _marks(reading)} == {
        (style.id, ()),
        (style.id, ("桥",)),
    }


def test_it_is_painted_in_its_colour_and_yellow_once_deleted(reading: Window) -> None:
    style = _make(reading)
    theme = reading.program.appearance.theme
    assert theme.fills[style.id] != theme.fills[Style.YELLOW]
    reading.program.tools.work.write(lambda library: library.styling.delete(style.id))
    reading.settle()
    theme = reading.program.appearance.theme
    assert theme.fills[style.id] == theme.fills[Style.YELLOW]
    assert not reading.program.actions[OWN_KEYS[0]].isVisible()
    assert style_name(style.id, theme.own) == "Deleted style"
    reading.do("edit.undo")
    assert reading.program.appearance.theme.own == (style,)


def test_a_theme_keeps_the_styles(reading: Window) -> None:
    style = _make(reading)
    reading.program.appearance.use_theme("dark")
    assert reading.program.appearance.theme.own == (style,)


def test_the_browser_groups_filters_and_restyles_by_it(reading: Window) -> None:
    _select(reading, "庆桥")
    reading.do("annotation.highlight")
    style = _make(reading)
    reading.do("annotation.browse")
    panel = reading.program.tools.browser.panel
    panel.table.selectAll()
    next(each for each in panel.menu.actions() if each.text() == "存疑").trigger()
    reading.settle()
    panel.grouping_box.setCurrentIndex([*Grouping].index(Grouping.STYLE))
    reading.settle()
    head = panel.model.head(0)
    assert head is not None
    assert head.title == "存疑"
    panel.filters.style_.setCurrentIndex(panel.filters.style_.findData(style.id))
    reading.settle()
    assert panel.filters.wanted.style == style.id
    assert panel.title == "1 annotation"
    _make(reading, "要点")
    assert [each.text() for each in panel.menu.actions()].count("存疑") == 1


def test_the_window_makes_changes_and_deletes(reading: Window) -> None:
    dialog = _opened(reading)
    assert not dialog.make_button.isEnabled()
    dialog.name.setText("存疑")
    dialog.line.setCurrentIndex([*Decoration].index(Decoration.DOTTED))
    dialog.make_button.click()
    reading.settle()
    assert [dialog.list.item(0).text()] == ["存疑 · dotted line  Ctrl+5"]
    dialog.list.setCurrentRow(0)
    dialog.name.setText("要点")
    dialog.color_button.click()
    assert dialog.colors is not None
    dialog.colors.colorSelected.emit(QColor("#00aa55"))
    dialog.colors.close()
    dialog.change_button.click()
    reading.settle()
    (style,) = reading.program.appearance.theme.own
    assert (style.name, style.color, style.decoration) == ("要点", "#00aa55", Decoration.DOTTED)
    assert dialog.chosen == style
    dialog.name.setText("再来")
    dialog.make_button.click()
    reading.settle()
    assert dialog.chosen is not None
    assert dialog.chosen.name == "再来"
    dialog.delete_button.click()
    reading.settle()
    assert dialog.list.count() == 1
    assert _opened(reading) is dialog
    dialog.reject()
    reading.settle()
    reading.until(lambda: reading.program.tools.windows.styles.dialog is None)


def test_the_window_stops_at_the_last_key(reading: Window) -> None:
    for number in range(OWN_STYLES):
        _make(reading, f"样式{number}")
    dialog = _opened(reading)
    dialog.name.setText("还有")
    assert not dialog.make_button.isEnabled()
    dialog.close()
    reading.settle()


def test_enter_makes_or_changes_and_never_closes(reading: Window) -> None:
    dialog = _opened(reading)
    QTest.keyClick(dialog.name, Qt.Key.Key_Return)
    assert dialog.isVisible()
    for typed in ("存疑", "要点"):
        dialog.name.setText(typed)
        QTest.keyClick(dialog.name, Qt.Key.Key_Return)
        reading.settle()
        assert [each.name for each in reading.program.appearance.theme.own] == [typed]
        dialog.list.setCurrentRow(0)
    assert dialog.isVisible()


def test_what_is_being_typed_is_not_overwritten(reading: Window) -> None:
    _make(reading)
    dialog = _opened(reading)
    dialog.list.setCurrentRow(0)
    dialog.name.setText("还没写完")
    reading.do("view.dark")
    assert dialog.name.text() == "还没写完"
    _make(reading, "别人的")
    assert dialog.name.text() == "别人的"
    dialog.list.setCurrentRow(0)
    dialog.name.setText("还没写完")
    reading.do("edit.undo")
    assert dialog.name.text() == "还没写完"
    assert dialog.list.count() == 1


def test_a_taken_name_is_refused_in_a_sentence(reading: Window) -> None:
    _make(reading)
    dialog = _opened(reading)
    dialog.name.setText("存疑")
    dialog.make_button.click()
    reading.settle()
    assert isinstance(reading.notices[-1], BadInputError)
    assert dialog.name.text() == "存疑"
    dialog.name.setText("长" * 500)
    assert len(dialog.name.text()) == STYLE_LENGTH
