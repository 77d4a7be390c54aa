"""Digits while words are selected, and the tags beside the selection."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from newsreader.core.annotation import Annotation, Style
from newsreader.core.spans import Span
from newsreader.settings.store import Settings
from newsreader.ui.annotations.quick import RECENT
from tests.support.window import Window


@pytest.fixture
def reading(window: Window) -> Window:
    window.search("𠮷")
    window.activate()
    window.program.article.text.setFocus()
    return window


def select(window: Window, words: str) -> None:
    text = window.program.article.text
    start = text.text.index(words)
    text.select(Span(start, start + len(words)))


def press(window: Window, key: Qt.Key, widget: QWidget | None = None) -> None:
    QTest.keyClick(widget or window.program.article.text, key)
    window.settle()


def made(window: Window) -> tuple[Annotation, ...]:
    view = window.program.article.view
    assert view is not None
    return view.annotations


def tag(window: Window, words: str, name: str) -> None:
    select(window, words)
    window.do("annotation.tag")
    field = window.program.tools.sidebar.editor.tag_field
    field.setText(name)
    field.returnPressed.emit()
    window.settle()
    window.program.article.text.setFocus()


@pytest.mark.parametrize(("digit", "style"), list(enumerate(Style, start=1)))
def test_a_digit_gives_a_style(reading: Window, digit: int, style: Style) -> None:
    select(reading, "庆桥")
    press(reading, Qt.Key(Qt.Key.Key_0.value + digit))
    assert [(item.anchor.quote, item.style) for item in made(reading)] == [("庆桥", style)]


def test_a_digit_gives_a_tag_used_lately_in_one_step(reading: Window) -> None:
    for name in ("桥", "路", "桥梁"):
        tag(reading, "通车", name)
    tag(reading, "连声", "桥")
    bar = reading.program.article.bar
    assert [button.text() for button in bar.tags] == ["5 桥", "6 桥梁", "7 路"]
    assert bar.tags[1].accessibleName() == "Tag 桥梁"
    select(reading, "庆桥")
    press(reading, Qt.Key.Key_6)
    assert [item.tags for item in made(reading) if item.anchor.quote == "庆桥"] == [("桥梁",)]
    assert bar.tags[0].text() == "5 桥梁"
    assert Settings(reading.settings.path).text(RECENT) == "桥梁\n桥\n路"
    reading.do("edit.undo")
    assert not [item for item in made(reading) if item.anchor.quote == "庆桥"]


def test_a_button_does_the_same(reading: Window) -> None:
    tag(reading, "通车", "很长很长很长很长很长的标签&")
    article = reading.program.article
    select(reading, "庆桥")
    article.show_bar()
    button = article.bar.tags[0]
    assert "…" in button.text()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    reading.settle()
    assert made(reading)[-1].tags == ("很长很长很长很长很长的标签&",)
    assert not article.bar.isVisible()


def test_a_digit_without_words_or_without_a_tag_does_nothing(reading: Window) -> None:
    press(reading, Qt.Key.Key_1)
    select(reading, "庆桥")
    press(reading, Qt.Key.Key_9)
    press(reading, Qt.Key.Key_0)
    QTest.keyClick(reading.program.article.text, Qt.Key.Key_1, Qt.KeyboardModifier.ShiftModifier)
    reading.settle()
    assert made(reading) == ()


def test_digits_are_text_where_text_is_written(reading: Window) -> None:
    select(reading, "庆桥")
    reading.do("annotation.note")
    editor = reading.program.tools.sidebar.editor
    for widget in (editor.note, editor.tag_field, reading.program.window.search_field):
        widget.setFocus()
        press(reading, Qt.Key.Key_1, widget)
    assert editor.note.written() == "1"
    assert editor.tag_field.text() == reading.program.window.search_field.text()[-1:] == "1"
    assert len(made(reading)) == 1  # that of the note


def test_no_input_method_composes_in_an_article(reading: Window) -> None:
    text = reading.program.article.text
    select(reading, "庆桥")
    assert not text.inputMethodQuery(Qt.InputMethodQuery.ImEnabled)
    composed = QInputMethodEvent("1", [])
    composed.setCommitString("1")
    QApplication.sendEvent(text, composed)
    reading.settle()
    assert made(reading) == ()


def test_the_bar_can_be_turned_off_and_stays_off(reading: Window) -> None:
    article, action = reading.program.article, reading.program.actions["view.selectionBar"]
    select(reading, "庆桥")
    article.show_bar()
    assert article.bar.isVisible()
    assert action.isChecked()
    action.trigger()
    assert not article.bar.isVisible()
    article.show_bar()
    assert not article.bar.isVisible()
    assert Settings(reading.settings.path).number("annotation.bar") == 0
    press(reading, Qt.Key.Key_2)
    assert made(reading)[0].style is Style.GREEN
