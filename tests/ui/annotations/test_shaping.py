"""Changing the extent of highlights, going from one to the next."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest

from newsreader.core.spans import Span
from newsreader.ui.annotations.actions import EXTENT, STEP_OF
from tests.support.builders import BRIDGE_ID
from tests.support.desk import Desk, error_keys


def quotes(desk: Desk) -> list[str]:
    return [item.anchor.quote for item in desk.annotations]


def test_every_step_has_its_action_and_its_key() -> None:
    assert {spec.key for spec in EXTENT} == set(STEP_OF)
    assert len({spec.keys for spec in EXTENT}) == len(STEP_OF) == 16


def test_steps_of_the_keyboard_are_one_step_to_undo(desk: Desk) -> None:
    desk.open()
    made = desk.highlight("庆桥")
    desk.do("annotation.note")
    desk.sidebar.editor.note.insertPlainText("记")
    desk.pane.text.setFocus()
    desk.settle()
    for key in ("Alt+Right", "Alt+Right", "Alt+Shift+Left"):
        combination = QKeySequence(key)[0]
        QTest.keyClick(desk.pane.text, combination.key(), combination.keyboardModifiers())
    desk.settle()
    assert quotes(desk) == ["𠮷庆桥长1"]
    assert desk.annotations[0].note == "记"
    assert desk.pane.text.underlay.selected == made.id
    assert desk.actions["edit.undo"].text() == "&Undo Change of Extent"
    desk.do("edit.undo")
    assert quotes(desk) == ["庆桥"]
    desk.do("edit.redo")
    assert quotes(desk) == ["𠮷庆桥长1"]
    assert desk.stored(lambda library: library.annotating.list(BRIDGE_ID)) == desk.annotations


def test_steps_need_a_highlight_and_stop_at_the_ends(desk: Desk) -> None:
    desk.open()
    assert not any(desk.actions[key].isEnabled() for key in STEP_OF)
    desk.highlight("南岸新桥通车\n")
    desk.do("extent.startEarlierParagraph")
    desk.do("extent.endEarlierSentence")
    assert quotes(desk)[0].startswith("南")
    desk.bus.annotation_selected.emit("")
    assert not any(desk.actions[key].isEnabled() for key in STEP_OF)


def test_keys_of_an_editor_stay_its_own(desk: Desk) -> None:
    desk.open()
    desk.highlight("庆桥")
    desk.do("annotation.note")
    QTest.keyClick(desk.sidebar.editor.note, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    desk.settle()
    assert quotes(desk) == ["庆桥"]


def test_what_could_not_be_stored_is_shown_as_it_was(desk: Desk) -> None:
    desk.open()
    made = desk.highlight("庆桥")
    desk.stored(lambda library: library.annotating.delete([made.id]))
    desk.do("extent.endLaterCharacter")
    assert error_keys(desk.notices) == ["no-such-annotation"]
    found = desk.pane.text.underlay.highlights.find(made.id)
    assert found is not None
    assert found.anchor == made.anchor


def grip(desk: Desk, number: int) -> QPoint:
    """Return where a grip of the selected highlight is in the viewport."""
    text = desk.pane.text
    found = text.underlay.highlights.handles(text.underlay.lines)
    assert found is not None
    return (found[number] - text.to_document(QPointF(0, 0))).toPoint()


@pytest.mark.parametrize(
    ("number", "to", "result"),
    [(1, "米", "庆桥长1200"), (0, "月", "月4日，青禾市南岸新桥通车。𠮷庆桥"), (1, "车。", "庆")],
)
def test_an_end_is_dragged(desk: Desk, number: int, to: str, result: str) -> None:
    desk.open()
    desk.highlight("庆桥")
    viewport, start = desk.pane.text.viewport(), grip(desk, number)
    goal = desk.point(to)
    first, _ = desk.pane.text.span_rects(Span(*_edges(desk, to)))
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(viewport, QPoint(round(first.left()) + 2, goal.y()))
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=goal)
    desk.settle()
    assert quotes(desk) == [result]
    assert desk.pane.selected_span() is None


def _edges(desk: Desk, words: str) -> tuple[int, int]:
    start = desk.pane.text.text.index(words)
    return start, start + len(words)


def test_escape_leaves_it_as_it_was(desk: Desk) -> None:
    desk.open()
    desk.highlight("庆桥")
    desk.pane.text.setFocus()
    viewport = desk.pane.text.viewport()
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=grip(desk, 1))
    QTest.mouseMove(viewport, desk.point("米"))
    QTest.keyClick(desk.pane.text, Qt.Key.Key_Escape)
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=desk.point("米"))
    desk.settle()
    assert quotes(desk) == ["庆桥"]


def test_one_goes_from_annotation_to_annotation_and_round(desk: Desk) -> None:
    desk.open()
    assert not desk.actions["annotation.next"].isEnabled()
    made = [desk.highlight(words).id for words in ("通车", "庆桥", "连声")]
    desk.bus.annotation_selected.emit("")
    desk.pane.text.select(Span(8, 8))
    seen: list[str] = []
    for key in ("next", "next", "next", "previous", "previous"):
        desk.do(f"annotation.{key}")
        seen.append(desk.pane.text.underlay.selected)
    assert seen == [made[1], made[2], made[0], made[2], made[1]]
    desk.bus.annotation_selected.emit("")
    desk.do("annotation.previous")
    assert desk.pane.text.underlay.selected == made[0]
