"""The text of the article: selecting, clicking, hovering, zooming, coming back to a place."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QHelpEvent, QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from newsreader.core.annotation import Annotation, Style
from newsreader.core.article import ArticleView, Mark
from newsreader.core.findings import Finding, FindingKind
from newsreader.core.ids import AnnotationId
from newsreader.core.issue import Block, BlockRole
from newsreader.core.spans import Span
from newsreader.ui.article.place import Place, read_place
from newsreader.ui.article.text import ArticleText
from newsreader.ui.article.typography import MEASURE, Typography
from newsreader.ui.fonts import reading_font
from newsreader.ui.theme import Theme, load_theme
from newsreader.ui.translation import Translation
from tests.support.builders import make_annotation, make_view
from tests.support.focus import show_active

PARAGRAPH = "𠮷庆桥长1200米，南北两岸的居民从此不必绕行。" * 6
LONG = make_view(
    [
        Block(BlockRole.HEADLINE, "南岸新桥通车", ()),
        *(Block(BlockRole.PARAGRAPH, f"第{number}段{PARAGRAPH}", ()) for number in range(40)),
    ]
)


def on(view: ArticleView, words: str, number: int = 1, **fields: object) -> Annotation:
    """Return an annotation on the first place of some words."""
    start = view.text.index(words)
    id_ = AnnotationId(str(number))
    return make_annotation(view.text, start, start + len(words), id=id_, **fields)


class Sheet:
    """An article's text in a window of its own."""

    def __init__(self, qapp: QApplication, qtbot: QtBot, theme: Theme) -> None:
        self.theme = theme
        self.text = ArticleText(theme, Translation(qapp))
        self.qtbot = qtbot
        qtbot.addWidget(self.text)
        self.text.resize(800, 600)
        show_active(self.text, qtbot)

    def show(self, view: ArticleView, zoom: int = 100) -> None:
        font = reading_font("", zoom)
        setting = Typography(font, self.theme.ink, self.theme.quiet)
        self.text.show_article(view, setting, self.theme)

    def point(self, offset: int) -> QPoint:
        """Return the middle of one character in the viewport."""
        first, _ = self.text.span_rects(Span(offset, offset + 1))
        return QPointF(first.center()).toPoint()

    def tip(self, point: QPoint) -> str:
        """Return the tool tip at a point of the viewport."""
        place = self.text.viewport().mapToGlobal(point)
        QApplication.sendEvent(
            self.text.viewport(), QHelpEvent(QHelpEvent.Type.ToolTip, point, place)
        )
        return QToolTip.text()


@pytest.fixture
def sheet(qapp: QApplication, qtbot: QtBot) -> Iterator[Sheet]:
    yield Sheet(qapp, qtbot, load_theme("light"))
    QToolTip.hideText()


def test_the_column_is_centred_and_made_of_whole_characters(sheet: Sheet) -> None:
    sheet.show(LONG)
    for width in (500, 800, 1400):
        sheet.text.resize(width, 600)
        column, room = sheet.text.column, sheet.text.viewport().width()
        count = (column.right - column.left) / column.em
        assert count == pytest.approx(round(count), abs=0.01)
        assert count <= MEASURE
        assert column.left == pytest.approx(room - column.right, abs=1)
    assert count == MEASURE


def test_no_line_is_wider_than_the_column(sheet: Sheet) -> None:
    sheet.show(LONG)
    box = sheet.text.underlay.pieces(Span(7, 200))
    assert len(box) > 3
    assert all(piece.box.right() <= sheet.text.column.right + 1 for piece in box)


def test_selected_text_is_copied_from_the_article_itself(sheet: Sheet) -> None:
    view = make_view([Block(BlockRole.PARAGRAPH, "甲\u00a0\u2028𠮷乙", ())])
    sheet.show(view)
    sheet.text.select(Span(0, len(view.text)))
    sheet.text.copy()
    assert QApplication.clipboard().text() == "甲\u00a0\u2028𠮷乙"
    assert sheet.text.selected_span() == Span(0, 5)


def test_a_mouse_selects_exactly_what_it_passes_over(sheet: Sheet) -> None:
    sheet.show(LONG)
    start = LONG.text.index("𠮷")
    viewport = sheet.text.viewport()
    first, last = sheet.text.span_rects(Span(start, start + 4))
    inset = QPointF(1, last.height() / 2)
    with sheet.qtbot.waitSignal(sheet.text.selection_finished):
        QTest.mousePress(
            viewport, Qt.MouseButton.LeftButton, pos=(first.topLeft() + inset).toPoint()
        )
        QTest.mouseMove(viewport, (last.topRight() + QPointF(-1, 9)).toPoint())
        QTest.mouseRelease(
            viewport, Qt.MouseButton.LeftButton, pos=(last.topRight() + QPointF(-1, 9)).toPoint()
        )
    assert sheet.text.selected_span() == Span(start, start + 4)


@pytest.mark.parametrize("side", [-6, 6])
def test_a_double_click_takes_the_word_under_it(sheet: Sheet, side: int) -> None:
    sheet.show(LONG)
    start = LONG.text.index("居民")
    sheet.text.set_words([Span(start, start + 2)])
    for offset in (start, start + 1):
        place = sheet.point(offset) + QPoint(side, 0)
        QTest.mouseDClick(sheet.text.viewport(), Qt.MouseButton.LeftButton, pos=place)
        assert sheet.text.selected_span() == Span(start, start + 2)


def test_a_double_click_that_is_held_goes_on_by_words(sheet: Sheet) -> None:
    sheet.show(LONG)
    start = LONG.text.index("居民从此")
    sheet.text.set_words([Span(start, start + 2), Span(start + 2, start + 4)])
    viewport = sheet.text.viewport()
    QTest.mouseDClick(viewport, Qt.MouseButton.LeftButton, pos=sheet.point(start))
    sheet.text._word = Span(start, start + 2)
    event = sheet.point(start + 3)
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=event)
    sheet.text._word = Span(start, start + 2)
    QTest.mouseMove(viewport, event + QPoint(1, 0))
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=event)
    assert sheet.text.selected_span() == Span(start, start + 4)


def test_the_keyboard_selects_by_words_and_characters(sheet: Sheet) -> None:
    sheet.show(LONG)
    start = LONG.text.index("𠮷庆桥长")
    sheet.text.set_words([Span(start, start + 3), Span(start + 3, start + 4)])
    sheet.text.select(Span(start, start))
    control, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(sheet.text, Qt.Key.Key_Right, control | shift)
    assert sheet.text.selected_span() == Span(start, start + 3)
    QTest.keyClick(sheet.text, Qt.Key.Key_Left, shift)
    assert sheet.text.selected_span() == Span(start, start + 2)
    QTest.keyClick(sheet.text, Qt.Key.Key_Right, control)
    assert sheet.text.caret() == start + 3
    QTest.keyClick(sheet.text, Qt.Key.Key_Left, control)
    assert sheet.text.caret() == start


@pytest.mark.parametrize(
    ("key", "signal"),
    [(Qt.Key.Key_Escape, "escaped"), (Qt.Key.Key_Return, "activated")],
)
def test_keys_that_are_handed_on(sheet: Sheet, key: Qt.Key, signal: str) -> None:
    sheet.show(LONG)
    with sheet.qtbot.waitSignal(getattr(sheet.text, signal)):
        QTest.keyClick(sheet.text, key)


def test_zooming_and_resizing_keep_the_top_paragraph(sheet: Sheet) -> None:
    sheet.show(LONG)
    start = LONG.text.index("第20段")
    sheet.text.verticalScrollBar().setValue(
        round(sheet.text.underlay.pieces(Span(start, start + 1))[0].box.top())
    )
    for act in (
        lambda: sheet.show(LONG, 150),
        lambda: sheet.text.resize(520, 600),
        lambda: sheet.show(LONG, 75),
        lambda: sheet.text.resize(1200, 400),
        lambda: sheet.text.resize(1200, 650),
    ):
        act()
        first, _ = sheet.text.span_rects(Span(start, start + 1))
        assert abs(first.top()) < 1.5 * sheet.text.column.em


def test_another_height_lays_nothing_out_anew(sheet: Sheet) -> None:
    sheet.show(LONG)
    lines = sheet.text.underlay.lines
    sheet.text.resize(800, 400)
    assert sheet.text.underlay.lines is lines
    sheet.text.resize(520, 400)
    assert sheet.text.underlay.lines is not lines


def test_the_end_is_not_blank_after_anything(sheet: Sheet) -> None:
    sheet.show(LONG)
    for act in (
        lambda: sheet.text.resize(600, 500),
        lambda: sheet.text.update_view(replace(LONG, annotations=(on(LONG, "南北两岸"),))),
    ):
        before = sheet.text.document().size().height()
        act()
        height = sheet.text.document().size().height()
        assert height >= before
        bar = sheet.text.verticalScrollBar()
        bar.setValue(bar.maximum())
        picture = sheet.text.viewport().grab().toImage()
        rows = range(100, 300, 3)
        colors = {picture.pixelColor(x, y).name() for y in rows for x in range(90, 400, 3)}
        assert len(colors) > 3


def test_another_article_begins_at_its_top(sheet: Sheet) -> None:
    sheet.show(LONG)
    sheet.text.verticalScrollBar().setValue(900)
    assert read_place(sheet.text, sheet.text.column.left) != Place()
    sheet.show(make_view())
    assert sheet.text.verticalScrollBar().value() == 0
    assert sheet.text.selected_span() == Span(0, 0)


def test_bringing_into_view_scrolls_only_if_needed(sheet: Sheet) -> None:
    sheet.show(LONG)
    sheet.text.bring(Span(0, 2))
    assert sheet.text.verticalScrollBar().value() == 0
    start = LONG.text.index("第30段")
    sheet.text.bring(Span(start, start + 2))
    first, _ = sheet.text.span_rects(Span(start, start + 2))
    assert 0 < first.top() < sheet.text.viewport().height() / 2


def test_enter_means_what_stands_at_the_caret(sheet: Sheet) -> None:
    view = make_view()
    outer, inner = on(view, "市民走上新桥"), on(view, "走上", 2)
    sheet.show(replace(view, annotations=(outer, inner)))
    sheet.text.select(Span(inner.anchor.span.start, inner.anchor.span.start))
    found = sheet.text.annotations_at_caret()
    assert [item.id for item in found] == ["2", "1"]
    assert sheet.text.cycle(found) == "2"
    sheet.text.set_selected("2")
    assert sheet.text.cycle(found) == "1"
    assert sheet.text.cycle(()) == ""


def test_hovering_says_what_was_doubted(sheet: Sheet) -> None:
    view = make_view()
    start = view.text.index("𠮷庆桥")
    marks = (
        Mark(Span(start, start + 3), Finding(FindingKind.DUPLICATE, ())),
        Mark(Span(0, 0), Finding(FindingKind.MISSING_HEAD, ())),
    )
    sheet.show(replace(view, marks=marks))
    assert "This passage repeats" in sheet.tip(sheet.point(start + 1))
    margin = QPoint(round(sheet.text.column.left - 1.3 * sheet.text.column.em), sheet.point(0).y())
    assert "beginning of this paragraph" in sheet.tip(margin)
    assert sheet.text.explain(()) == ""


@pytest.mark.parametrize(("delta", "steps"), [(120, [1]), (-120, [-1]), (0, [])])
def test_ctrl_wheel_zooms(sheet: Sheet, delta: int, steps: list[int]) -> None:
    sheet.show(LONG)
    asked: list[int] = []
    sheet.text.zoom_requested.connect(asked.append)
    for modifiers in (Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier):
        event = QWheelEvent(
            QPointF(50, 50),
            QPointF(50, 50),
            QPoint(),
            QPoint(0, delta),
            Qt.MouseButton.NoButton,
            modifiers,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(sheet.text.viewport(), event)
    assert asked == steps


def test_the_context_menu_is_about_the_annotation_under_the_mouse(sheet: Sheet) -> None:
    view = make_view()
    made = on(view, "新桥", style=Style.ROSE)
    sheet.show(replace(view, annotations=(made,)))
    clicked: list[str] = []
    sheet.text.annotation_clicked.connect(clicked.append)
    place = sheet.point(made.anchor.span.start)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, QPoint(3, 4))
    with sheet.qtbot.waitSignal(sheet.text.menu_requested) as asked:
        QApplication.sendEvent(sheet.text.viewport(), event)
    assert asked.args == [QPoint(3, 4)]
    assert clicked == [made.id]


def stacked(view: ArticleView) -> tuple[Annotation, ...]:
    """Return three annotations over each other, the last with a note and a tag."""
    return (
        on(view, "南岸新桥通车", 1),
        on(view, "南岸新桥", 2),
        on(view, "新桥", 3, note="<b>记</b>", tags=("桥",)),
    )


def bar(sheet: Sheet, lane: int, offset: int = 1) -> QPoint:
    """Return where a bar stands beside a line."""
    return QPoint(round(sheet.text.column.lane(lane)), sheet.point(offset).y())


def test_a_bar_is_clicked_and_again_the_others_of_its_line(sheet: Sheet) -> None:
    view = make_view()
    sheet.show(replace(view, annotations=stacked(view)))
    clicked: list[str] = []
    sheet.text.annotation_clicked.connect(clicked.append)
    sheet.text.annotation_clicked.connect(sheet.text.set_selected)
    for lane in (1, 1, 1, 0):
        QTest.mouseClick(sheet.text.viewport(), Qt.MouseButton.LeftButton, pos=bar(sheet, lane))
    assert clicked == ["2", "1", "2", "1"]
    QTest.mouseClick(sheet.text.viewport(), Qt.MouseButton.LeftButton, pos=bar(sheet, 6))
    assert clicked[-1] == ""


def test_a_click_beside_a_line_without_bars_sets_the_caret(sheet: Sheet) -> None:
    view = make_view()
    sheet.show(view)
    QTest.mouseClick(sheet.text.viewport(), Qt.MouseButton.LeftButton, pos=bar(sheet, 0))
    assert sheet.text.caret() == view.text.index("\n")


def test_the_mouse_tells_of_notes_in_plain_text(sheet: Sheet) -> None:
    view = make_view()
    sheet.show(replace(view, annotations=stacked(view)))
    assert sheet.tip(sheet.point(2)) == "<qt>&lt;b&gt;记&lt;/b&gt;<br>桥</qt>"
    assert sheet.text.explain_at(sheet.text.to_document(QPointF(sheet.point(0)))) == ""
    assert sheet.tip(bar(sheet, 1)) == (
        "<qt>“南岸新桥”<br>“南岸新桥通车”<br>“新桥”<br>&lt;b&gt;记&lt;/b&gt;<br>桥</qt>"
    )


def _move(viewport: QWidget, place: QPoint) -> None:
    """Move the mouse as the window is told of it: a display tells of it when it likes."""
    at, none = QPointF(place), Qt.MouseButton.NoButton
    over = viewport.mapToGlobal(at)
    event = QMouseEvent(QEvent.Type.MouseMove, at, over, none, none, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(viewport, event)


def test_what_is_under_the_mouse_or_at_the_caret_is_outlined(sheet: Sheet) -> None:
    view = make_view()
    sheet.show(replace(view, annotations=stacked(view)))
    text, viewport = sheet.text, sheet.text.viewport()
    highlights = text.underlay.highlights
    text.setFocus()
    text.select(Span(1, 1))
    assert highlights.pointed == "2"
    QApplication.sendEvent(viewport, QEvent(QEvent.Type.Enter))
    _move(viewport, sheet.point(2))
    assert highlights.pointed == "3"
    assert viewport.cursor().shape() == Qt.CursorShape.IBeamCursor
    _move(viewport, bar(sheet, 0))
    assert highlights.pointed == "1"
    assert viewport.cursor().shape() == Qt.CursorShape.PointingHandCursor
    text.set_selected("3")
    grips = highlights.handles(text.underlay.lines)
    assert grips is not None
    _move(viewport, (grips[1] - text.to_document(QPointF(0, 0))).toPoint())
    assert viewport.cursor().shape() == Qt.CursorShape.SizeHorCursor
    QApplication.sendEvent(viewport, QEvent(QEvent.Type.Leave))
    assert highlights.pointed == "2"
    text.select(Span(len(view.text), len(view.text)))
    assert highlights.pointed == ""


@pytest.mark.parametrize("key", [Qt.Key.Key_1, Qt.Key.Key_9])
def test_digits_count_while_words_are_selected(sheet: Sheet, key: Qt.Key) -> None:
    sheet.show(make_view())
    with sheet.qtbot.assertNotEmitted(sheet.text.digit_pressed):
        QTest.keyClick(sheet.text, key)
    sheet.text.select(Span(0, 2))
    with sheet.qtbot.waitSignal(sheet.text.digit_pressed) as pressed:
        QTest.keyClick(sheet.text, key, Qt.KeyboardModifier.KeypadModifier)
    assert pressed.args == [key.value - Qt.Key.Key_0.value]
    with sheet.qtbot.assertNotEmitted(sheet.text.digit_pressed):
        QTest.keyClick(sheet.text, key, Qt.KeyboardModifier.ShiftModifier)
