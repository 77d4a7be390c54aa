"""Typing in the article."""

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDropEvent, QGuiApplication, QInputMethodEvent, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from newsreader.core.anchor import AnchorState
from newsreader.core.edit import Edit
from newsreader.core.spans import Span
from newsreader.services.library import Library
from newsreader.ui.correcting import writer
from tests.support.builders import BRIDGE_ID, BRIDGE_TEXT, SEED_ID
from tests.support.desk import error_keys
from tests.support.typing_bench import Bench

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
Key = Qt.Key


def test_without_the_mode_nothing_is_typed(bench: Bench) -> None:
    bench.compose("大")
    bench.press(Key.Key_Backspace)
    assert bench.view.text == bench.text.toPlainText() == BRIDGE_TEXT
    assert not bench.tools.correcting.line.isVisible()


def test_what_the_input_method_commits_stands_there_and_is_stored(typing: Bench) -> None:
    assert typing.tools.correcting.line.isVisible()
    typing.before("新桥通车\n")
    typing.compose("", preedit="da")
    assert typing.view.text == BRIDGE_TEXT
    typing.compose("大𠮷")
    assert typing.view.text.startswith("南岸大𠮷新桥")
    assert typing.text.toPlainText() == typing.view.text == typing.text.text
    assert typing.text.caret() == 4
    assert typing.stored() == BRIDGE_TEXT
    typing.store()
    assert typing.stored() == typing.view.text
    assert typing.text.caret() == 4
    assert typing.window.shown() == "南岸大𠮷新桥通车"


def test_a_pause_stores(typing: Bench) -> None:
    typing.before("市民")
    typing.compose("众")
    typing.window.until(lambda: not typing.editing.writer.busy)
    typing.window.settle()
    assert "众市民" in typing.stored()


def test_typing_without_a_pause_is_stored_too(
    typing: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    typing.editing.writer._pause.setInterval(60_000)
    typing.editing.writer._longest.setInterval(1)
    typing.before("市民")
    typing.compose("众")
    typing.window.until(lambda: not typing.editing.writer.busy)
    assert writer.LONGEST < 2_000


def test_one_word_is_one_step(typing: Bench) -> None:
    typing.before("市民走")
    for character in "众多的":
        typing.compose(character)
    typing.press(Key.Key_Backspace)
    typing.store()
    assert "众多市民走" in typing.stored()
    typing.window.do("edit.undo")
    assert typing.view.text == BRIDGE_TEXT
    assert typing.text.caret() == typing.at("市民走").start
    typing.window.do("edit.redo")
    assert "众多市民走" in typing.view.text


def test_undo_first_stores_what_is_typed(typing: Bench) -> None:
    typing.before("市民走")
    typing.compose("众")
    typing.window.program.actions["edit.undo"].setEnabled(True)
    typing.window.do("edit.undo")
    assert typing.view.text == typing.stored() == BRIDGE_TEXT
    typing.window.do("edit.redo")
    assert "众市民" in typing.stored()


@pytest.mark.parametrize(
    ("key", "modifier", "text"),
    [
        (Key.Key_Backspace, None, "市民上新桥"),
        (Key.Key_Delete, None, "市民走新桥"),
        (Key.Key_Backspace, CONTROL, "市民上新桥"),
        (Key.Key_Delete, CONTROL, "市民走新桥"),
        (Key.Key_A, None, "市民走a上新桥"),
        (Key.Key_K, CONTROL, "市民走上新桥"),
        (Key.Key_Left, None, "市民走上新桥"),
        (Key.Key_Insert, SHIFT, "市民走贴上新桥"),
    ],
)
def test_keys(typing: Bench, key: Key, modifier: Qt.KeyboardModifier | None, text: str) -> None:
    QGuiApplication.clipboard().setText("贴")
    typing.after("市民走")
    typing.text.set_words([typing.at("走"), typing.at("上")])
    typing.press(key, modifier)
    assert f"\n{text}，" in typing.view.text
    assert typing.text.toPlainText() == typing.view.text


def test_a_selection_is_replaced_or_deleted(typing: Bench) -> None:
    typing.select("市民")
    typing.compose("众人")
    typing.select("连声")
    typing.press(Key.Key_Delete)
    typing.press(Key.Key_A, CONTROL)
    assert typing.text.selected_span() == Span(0, len(typing.view.text))
    typing.press(Key.Key_Delete)
    assert error_keys(typing.window.notices) == ["edit-across-blocks"]
    typing.select("上新桥")
    typing.compose("", preedit="lu")
    assert typing.view.text.endswith("众人走，称好。")
    typing.store()
    assert typing.stored() == typing.view.text


def test_the_same_again_moves_the_caret_only(typing: Bench) -> None:
    typing.select("市民")
    typing.compose("市民")
    assert typing.text.caret() == typing.at("市民").end
    assert not typing.editing.writer.busy


def test_paragraphs_are_split_and_joined(typing: Bench) -> None:
    typing.before("连声称好")
    typing.press(Key.Key_Return)
    typing.window.settle()
    assert typing.view.text.endswith("市民走上新桥，\n连声称好。")
    assert typing.text.caret() == typing.at("连声").start
    typing.press(Key.Key_Backspace)
    typing.window.settle()
    assert typing.view.text == BRIDGE_TEXT
    assert typing.text.caret() == typing.at("连声").start
    typing.before("\n市民")
    typing.press(Key.Key_Delete)
    typing.window.settle()
    assert "1200米。市民" in typing.view.text
    assert typing.stored() == typing.view.text


def test_what_is_typed_while_a_paragraph_is_split_stands_in_the_new_one(typing: Bench) -> None:
    typing.before("连声称好")
    typing.press(Key.Key_Return)
    typing.compose("于是")
    typing.press(Key.Key_A)
    typing.press(Key.Key_Return)
    typing.compose("又")
    typing.window.settle()
    typing.store()
    assert typing.view.text.endswith("市民走上新桥，\n于是a\n又连声称好。") or typing.window.notices
    assert typing.stored() == typing.view.text
    assert "于是a" in typing.stored()
    assert "又" in typing.stored()


def test_the_input_method_replaces_what_stands_before(typing: Bench) -> None:
    typing.after("市民")
    event = QInputMethodEvent("", [])
    event.setCommitString("众人", -2, 2)
    QApplication.sendEvent(typing.text, event)
    assert "众人走上" in typing.view.text


def test_what_cannot_be_split_is_said(typing: Bench) -> None:
    typing.text.select(Span(0, 0))
    typing.press(Key.Key_Return)
    typing.window.settle()
    assert error_keys(typing.window.notices) == ["no-split-here"]
    assert typing.view.text == BRIDGE_TEXT
    typing.press(Key.Key_Backspace)
    assert typing.view.text == BRIDGE_TEXT


def test_annotations_stay_on_their_words(bench: Bench) -> None:
    made = bench.highlight("市民走上")
    bench.edit()
    bench.before("青禾市")
    bench.compose("江边的")
    (shown,) = bench.view.annotations
    assert shown.anchor.span == made.anchor.span.shifted(3)
    bench.select("走上")
    bench.compose("踏上")
    bench.store()
    (stored,) = bench.view.annotations
    assert (stored.anchor.quote, stored.state) == ("市民踏上", AnchorState.UNCERTAIN)
    assert stored.anchor.span.of(bench.stored()) == "市民踏上"


def test_a_highlight_counts_in_what_was_typed(typing: Bench) -> None:
    typing.before("市民")
    typing.compose("众")
    made = typing.highlight("众市民")
    assert made.anchor.span.of(typing.stored()) == "众市民"
    assert not typing.window.notices


def test_what_is_cut_and_pasted_takes_its_highlight_along(bench: Bench) -> None:
    made = bench.highlight("连声称好")
    bench.edit()
    bench.select("，连声称好")
    bench.press(Key.Key_X, CONTROL)
    bench.after("新桥通车")
    bench.press(Key.Key_V, CONTROL)
    bench.window.settle()
    (after,) = bench.view.annotations
    assert (after.id, after.anchor.quote, after.state) == (
        made.id,
        "连声称好",
        AnchorState.ANCHORED,
    )
    assert after.anchor.span.of(bench.stored()) == "连声称好"
    assert bench.stored().startswith("南岸新桥通车，连声称好\n")


def test_cutting_nothing_or_too_much(typing: Bench) -> None:
    QGuiApplication.clipboard().setText("")
    typing.press(Key.Key_X, CONTROL)
    typing.press(Key.Key_V, CONTROL)
    typing.text.selectAll()
    typing.press(Key.Key_X, CONTROL)
    typing.editing._cut = "贴"
    QGuiApplication.clipboard().setText("贴")
    typing.text.selectAll()
    typing.press(Key.Key_V, CONTROL)
    assert error_keys(typing.window.notices) == ["edit-across-blocks"] * 2
    assert typing.view.text == BRIDGE_TEXT


def test_lines_that_are_pasted_become_one(typing: Bench) -> None:
    QGuiApplication.clipboard().setText("众多\n的")
    typing.before("市民")
    typing.press(Key.Key_V, CONTROL)
    assert "众多 的市民" in typing.view.text


def test_nothing_is_dropped_into_the_text(typing: Bench) -> None:
    data = QMimeData()
    data.setText("掉")
    event = QDropEvent(
        QPointF(100, 100), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    QApplication.sendEvent(typing.text.viewport(), event)
    typing.text.selectAll()
    viewport = typing.text.viewport()
    QTest.mouseClick(viewport, Qt.MouseButton.MiddleButton, pos=QPoint(200, 100))
    QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=QPoint(200, 100))
    assert not typing.text.selected_span().length
    assert typing.text.toPlainText() == BRIDGE_TEXT


def test_escape_ends(typing: Bench) -> None:
    typing.before("市民")
    typing.compose("众")
    typing.press(Key.Key_Escape)
    typing.window.settle()
    assert not typing.window.program.actions["article.edit"].isChecked()
    assert typing.text.isReadOnly()
    assert "众市民" in typing.stored()
    typing.compose("更多")
    assert "更多" not in typing.text.toPlainText()


def test_another_article_ends_it_and_nothing_is_lost(typing: Bench) -> None:
    typing.before("市民")
    typing.compose("众")
    typing.open(SEED_ID)
    assert not typing.editing.active
    typing.window.settle()
    with Library.open(typing.window.program.path) as library:
        assert "众市民" in library.reading.article(BRIDGE_ID).text


def test_closing_stores(typing: Bench) -> None:
    typing.before("市民")
    typing.compose("众")
    typing.window.program.bus.closing.emit()
    typing.window.settle()
    assert not typing.editing.active
    assert "众市民" in typing.stored()


def test_what_was_changed_elsewhere_is_not_written_over(typing: Bench) -> None:
    with Library.open(typing.window.program.path) as library:
        library.correcting.correct(BRIDGE_ID, "南岸", "北岸江边")
    typing.text.select(Span(1, 1))
    typing.compose("众")
    typing.store()
    assert error_keys(typing.window.notices) == ["text-changed-elsewhere"]
    assert typing.view.text == typing.stored() == typing.text.toPlainText()
    assert typing.view.text.startswith("北岸江边")


def test_what_comes_late_does_not_undo_what_was_typed(typing: Bench) -> None:
    typing.before("市民")
    typing.compose("众")
    typing.editing.writer.store()
    typing.compose("多")
    typing.window.settle()
    assert "众多市民" in typing.view.text
    assert "众市民" in typing.stored()
    typing.press(Key.Key_Backspace)
    typing.store()
    assert typing.view.text == typing.stored()
    assert "众市民" in typing.stored()


def test_places_found_move_along(typing: Bench) -> None:
    found = typing.at("连声")
    typing.pane.set_hits((found,))
    typing.before("市民")
    typing.compose("众")
    assert typing.pane.hits == (found.shifted(1),)


def test_without_an_article_nothing_is_typed(typing: Bench) -> None:
    typing.pane.view = None
    typing.editing.surface.apply(Edit(Span(0, 0), "x"))
    assert not typing.editing.replace(Span(0, 0), "x")
    typing.press(Key.Key_Return)
    typing.press(Key.Key_Delete)
    assert not typing.editing.writer.busy


def test_where_the_desk_stands_nothing_is_edited(bench: Bench) -> None:
    bench.pane.hide()
    bench.edit()
    assert not bench.editing.active
    assert not bench.window.program.actions["article.edit"].isChecked()
    bench.pane.show()


def test_other_keys_of_the_window_stay_its_own(typing: Bench) -> None:
    override = QKeyEvent(QEvent.Type.ShortcutOverride, Key.Key_Z, CONTROL)
    override.ignore()
    QApplication.sendEvent(typing.text, override)
    assert not override.isAccepted()
    override = QKeyEvent(QEvent.Type.ShortcutOverride, Key.Key_Delete, Qt.KeyboardModifier(0))
    override.ignore()
    QApplication.sendEvent(typing.text, override)
    assert override.isAccepted()
    typing.before("市民")
    typing.compose("众")
    typing.store()
    typing.press(Key.Key_Z, CONTROL)
    typing.window.settle()
    assert typing.stored() == BRIDGE_TEXT
    typing.press(Key.Key_Tab)
    assert not typing.text.hasFocus()
