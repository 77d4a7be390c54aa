"""Lights over the page, the word under the mouse, and clicks on words."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from newsreader.core.boxes import Area, Box, Boxes
from newsreader.core.spans import Span
from newsreader.ui.facsimile.picture import Part
from newsreader.ui.facsimile.words_view import Light, WordsView

SIZE = QSize(400, 1600)
UPPER = Box(Span(0, 2), 1, Area(0.25, 0.05, 0.25, 0.025))
LOWER = Box(Span(5, 9), 1, Area(0.5, 0.9, 0.25, 0.025))
RED = QColor("#ff0000")
BLUE = QColor("#0000ff")
HAND, WORD = Qt.CursorShape.OpenHandCursor, Qt.CursorShape.PointingHandCursor


@pytest.fixture
def view(qtbot: QtBot) -> WordsView:
    made = WordsView()
    qtbot.addWidget(made)
    made.resize(420, 300)
    made.show()
    image = QImage(SIZE, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    made.show_picture(SIZE, Part(QRectF(0, 0, 400, 1600), image))
    made.zoom_to(1.0)
    made.verticalScrollBar().setValue(0)
    made.set_pointing_color(BLUE)
    made.set_boxes(Boxes([UPPER, LOWER]))
    return made


def middle(view: WordsView, box: Box) -> QPoint:
    area = box.area
    place = QPointF((area.left + area.width / 2) * 400, (area.top + area.height / 2) * 1600)
    return ((place + view.frame.origin) / view.devicePixelRatioF()).toPoint()


def color(view: WordsView, box: Box) -> QColor:
    image = view.viewport().grab().toImage()
    return image.pixelColor(middle(view, box) * view.devicePixelRatioF())


def move(view: WordsView, to: QPoint, held: Qt.MouseButton = Qt.MouseButton.NoButton) -> None:
    """Move the mouse; off the screen, Qt's own test of it depends on where it was before."""
    places = QPointF(to), QPointF(view.viewport().mapToGlobal(to))
    keys = Qt.KeyboardModifier.NoModifier
    event = QMouseEvent(QEvent.Type.MouseMove, *places, Qt.MouseButton.NoButton, held, keys)
    QApplication.sendEvent(view.viewport(), event)


def clicked(view: WordsView) -> list[Box]:
    found: list[Box] = []
    view.word_clicked.connect(found.append)
    return found


def test_a_light_lets_the_page_through(view: WordsView) -> None:
    assert color(view, UPPER) == QColor("white")
    view.light([Light(UPPER.area, RED)])
    lit = color(view, UPPER)
    assert lit.red() == 255
    assert 150 < lit.green() < 200
    view.light([])
    assert color(view, UPPER) == QColor("white")


def test_a_light_follows_zoom_and_scrolling(view: WordsView) -> None:
    view.light([Light(LOWER.area, RED)])
    view.zoom_to(2.0)
    view.bring(LOWER.area)
    place = view.frame.in_window(view._on_picture(LOWER.area)).center()
    assert view.viewport().rect().contains(place)
    image = view.viewport().grab().toImage()
    assert image.pixelColor(place).green() < 200


def test_only_what_is_out_of_view_is_brought(view: WordsView) -> None:
    view.bring(UPPER.area)
    assert view.verticalScrollBar().value() == 0
    view.bring(LOWER.area)
    below = view.verticalScrollBar().value()
    assert below > 1000
    view.verticalScrollBar().setValue(below - 20)
    view.bring(LOWER.area)
    assert view.verticalScrollBar().value() == below - 20


def test_the_word_under_the_mouse_is_outlined(view: WordsView) -> None:
    before = view.viewport().grab().toImage()
    move(view, middle(view, UPPER))
    assert view.under == UPPER
    assert view.viewport().cursor().shape() is WORD
    assert view.viewport().grab().toImage() != before
    assert color(view, UPPER) == QColor("white")
    move(view, middle(view, UPPER) + QPoint(1, 1))
    assert view.under == UPPER
    move(view, QPoint(2, 290))
    assert view.under is None
    assert view.viewport().cursor().shape() is HAND
    assert view.viewport().grab().toImage() == before


def test_leaving_points_at_nothing(view: WordsView) -> None:
    move(view, middle(view, UPPER))
    assert view.under == UPPER
    QApplication.sendEvent(view, QEvent(QEvent.Type.Leave))
    assert view.under is None


def test_a_click_tells_its_word(view: WordsView) -> None:
    found = clicked(view)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=middle(view, UPPER))
    assert found == [UPPER]
    QTest.mouseClick(view.viewport(), Qt.MouseButton.MiddleButton, pos=middle(view, UPPER))
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(5, 290))
    assert found == [UPPER]


def test_dragging_the_page_is_no_click(view: WordsView) -> None:
    found, start = clicked(view), middle(view, UPPER)
    button = Qt.MouseButton.LeftButton
    QTest.mousePress(view.viewport(), button, pos=start + QPoint(0, 0))
    move(view, start - QPoint(0, 30), button)
    assert view.under is None
    QTest.mouseRelease(view.viewport(), button, pos=start - QPoint(0, 30))
    assert found == []


def test_a_double_click_looks_closer_and_tells_once(view: WordsView) -> None:
    found = clicked(view)
    view.fit_width()
    place = middle(view, UPPER)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert found == [UPPER]
    assert not view.fits


def test_without_boxes_nothing_is_pointed_at(view: WordsView) -> None:
    found = clicked(view)
    view.light([Light(UPPER.area, RED)])
    view.set_boxes(None)
    assert view.lights == ()
    place = middle(view, UPPER)
    move(view, place)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert view.under is None
    assert found == []


def test_without_a_picture_nothing_is_lit(view: WordsView) -> None:
    view.light([Light(UPPER.area, RED)])
    view.forget()
    view.bring(LOWER.area)
    move(view, QPoint(120, 90))
    assert view.under is None
    assert view.viewport().grab().toImage().pixelColor(120, 90).red() < 255
