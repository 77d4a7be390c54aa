from typing import NamedTuple

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from newsreader.ui.facsimile.frame import LEAST, MOST, STEP
from newsreader.ui.facsimile.picture import Part, Picture
from newsreader.ui.facsimile.view import FacsimileView

SIZE = QSize(1200, 1800)
SQUARE = 100
"""Side of the squares of the sample, each of a colour of its own."""


def sample() -> QImage:
    image = QImage(SIZE, QImage.Format.Format_RGB32)
    with QPainter(image) as painter:
        for row in range(SIZE.height() // SQUARE):
            for column in range(SIZE.width() // SQUARE):
                place = column * SQUARE, row * SQUARE
                painter.fillRect(*place, SQUARE, SQUARE, square_color(column, row))
    return image


def square_color(column: int, row: int) -> QColor:
    return QColor(column * 20, row * 14, (column + row) % 2 * 255)


class Shown(NamedTuple):
    """A view with the sample in it, and what it asked for."""

    view: FacsimileView
    asked: list[tuple[QRectF, float]]

    def square(self, x: int, y: int) -> tuple[int, int]:
        """Return column and row of the square that is painted at a point."""
        image = self.view.viewport().grab().toImage()
        ratio = self.view.devicePixelRatioF()
        color = image.pixelColor(round(x * ratio), round(y * ratio))
        return round(color.red() / 20), round(color.green() / 14)

    def bars(self) -> tuple[int, int]:
        return self.view.horizontalScrollBar().value(), self.view.verticalScrollBar().value()

    def wait(self, qtbot: QtBot) -> None:
        qtbot.waitUntil(lambda: self.view.sharp, timeout=30_000)


@pytest.fixture
def shown(qtbot: QtBot) -> Shown:
    view = FacsimileView()
    qtbot.addWidget(view)
    view.resize(400, 300)
    view.show()
    picture, asked = Picture(SIZE, sample()), list[tuple[QRectF, float]]()

    def draw(area: QRectF, zoom: float) -> None:
        asked.append((area, zoom))
        view.add_part(picture.draw(area, zoom), zoom)

    view.wanted.connect(draw)
    whole = QRectF(0, 0, SIZE.width(), SIZE.height())
    view.show_picture(SIZE, picture.draw(whole, 0.1))
    return Shown(view, asked)


def wheel(view: FacsimileView, at: QPoint, steps: int, keys: Qt.KeyboardModifier) -> None:
    turn = QPoint(0, 120 * steps)
    place = QPointF(at), QPointF(view.viewport().mapToGlobal(at))
    buttons, phase = Qt.MouseButton.NoButton, Qt.ScrollPhase.NoScrollPhase
    event = QWheelEvent(*place, QPoint(), turn, buttons, keys, phase, False)
    QApplication.sendEvent(view.viewport(), event)


def test_a_page_is_as_wide_as_the_view_at_first(shown: Shown, qtbot: QtBot) -> None:
    shown.wait(qtbot)
    view = shown.view
    assert view.fits
    assert not view.horizontalScrollBar().maximum()
    assert view.frame.content.width() == view.viewport().width()
    assert view.verticalScrollBar().maximum() == 1800 * view.frame.zoom // 1 - 300
    assert shown.square(5, 5) == (0, 0)
    assert shown.square(view.viewport().width() - 5, 5) == (11, 0)


def test_it_stays_so_when_the_view_grows(shown: Shown, qtbot: QtBot) -> None:
    shown.view.resize(700, 300)
    qtbot.waitUntil(lambda: shown.view.viewport().width() > 600)
    shown.wait(qtbot)
    assert shown.view.frame.content.width() == shown.view.viewport().width()


def test_another_zoom_stays_too(shown: Shown) -> None:
    shown.view.zoom_to(1.0)
    shown.view.resize(700, 500)
    assert shown.view.frame.zoom == 1.0
    assert shown.view.horizontalScrollBar().maximum() == 1200 - shown.view.viewport().width()
    assert shown.view.verticalScrollBar().maximum() == 1800 - shown.view.viewport().height()


def test_the_wheel_zooms_at_the_pointer(shown: Shown, qtbot: QtBot) -> None:
    shown.wait(qtbot)
    point = QPoint(200, 150)
    before = shown.square(point.x(), point.y())
    zoom = shown.view.frame.zoom
    wheel(shown.view, point, 3, Qt.KeyboardModifier.ControlModifier)
    assert shown.view.frame.zoom == pytest.approx(zoom * STEP**3)
    assert not shown.view.fits
    shown.wait(qtbot)
    assert shown.square(point.x(), point.y()) == before


def test_the_wheel_alone_scrolls(shown: Shown) -> None:
    zoom = shown.view.frame.zoom
    wheel(shown.view, QPoint(9, 9), -1, Qt.KeyboardModifier.NoModifier)
    assert shown.bars()[1] > 0
    assert shown.view.frame.zoom == zoom


@pytest.mark.parametrize(
    ("key", "moved"),
    [
        (Qt.Key.Key_Down, (0, 1)),
        (Qt.Key.Key_PageDown, (0, 1)),
        (Qt.Key.Key_End, (0, 1)),
        (Qt.Key.Key_Right, (1, 0)),
        (Qt.Key.Key_Left, (-1, 0)),
        (Qt.Key.Key_Up, (0, -1)),
        (Qt.Key.Key_PageUp, (0, -1)),
        (Qt.Key.Key_Home, (0, -1)),
    ],
)
def test_keys_scroll(shown: Shown, key: Qt.Key, moved: tuple[int, int]) -> None:
    shown.view.zoom_to(1.0)
    across, down = shown.bars()
    QTest.keyClick(shown.view, key)
    now = shown.bars()
    assert [(b > a) - (b < a) for a, b in zip((across, down), now, strict=True)] == [*moved]


@pytest.mark.parametrize(
    ("key", "factor"),
    [("+", STEP), ("=", STEP), ("-", 1 / STEP), ("_", 1 / STEP)],
)
def test_keys_zoom(shown: Shown, key: str, factor: float) -> None:
    zoom = shown.view.frame.zoom
    QTest.keyClicks(shown.view, key)
    assert shown.view.frame.zoom == pytest.approx(zoom * factor)
    QTest.keyClicks(shown.view, "0")
    assert shown.view.fits
    assert shown.view.frame.zoom == pytest.approx(zoom)


@pytest.mark.parametrize(("factor", "zoom"), [(1000, MOST), (1 / 1000, LEAST)])
def test_zoom_has_ends(shown: Shown, factor: float, zoom: float) -> None:
    shown.view.zoom_by(factor)
    assert shown.view.frame.zoom == zoom


@pytest.mark.parametrize("button", [Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton])
def test_the_page_is_dragged(shown: Shown, button: Qt.MouseButton) -> None:
    view, viewport = shown.view, shown.view.viewport()
    view.zoom_to(1.0)
    across, down = shown.bars()
    QTest.mousePress(viewport, button, pos=QPoint(200, 200))
    assert viewport.cursor().shape() == Qt.CursorShape.ClosedHandCursor
    QTest.mouseMove(viewport, QPoint(170, 140))
    QTest.mouseRelease(viewport, button, pos=QPoint(170, 140))
    assert shown.bars() == (across + 30, down + 60)
    assert viewport.cursor().shape() == Qt.CursorShape.OpenHandCursor
    QTest.mouseMove(viewport, QPoint(10, 10))
    assert shown.bars() == (across + 30, down + 60)


def test_the_right_button_does_not_drag(shown: Shown) -> None:
    shown.view.zoom_to(1.0)
    before = shown.bars()
    viewport, right = shown.view.viewport(), Qt.MouseButton.RightButton
    QTest.mousePress(viewport, right, pos=QPoint(200, 200))
    QTest.mouseMove(viewport, QPoint(100, 100))
    QTest.mouseDClick(viewport, right, pos=QPoint(100, 100))
    assert shown.bars() == before


def test_a_double_click_goes_near_and_back(shown: Shown, qtbot: QtBot) -> None:
    shown.wait(qtbot)
    point = QPoint(300, 200)
    before = shown.square(point.x(), point.y())
    QTest.mouseDClick(shown.view.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert shown.view.frame.zoom == 1.0
    shown.wait(qtbot)
    assert shown.square(point.x(), point.y()) == before
    QTest.mouseDClick(shown.view.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert shown.view.fits


def test_the_zoom_is_told(shown: Shown) -> None:
    told: list[float] = []
    shown.view.zoom_changed.connect(told.append)
    shown.view.zoom_to(1.0)
    shown.view.zoom_to(1.0)
    shown.view.fit_width()
    assert told == [1.0, shown.view.frame.zoom]


def test_only_what_is_about_to_be_seen_is_asked_for(shown: Shown, qtbot: QtBot) -> None:
    shown.view.zoom_to(MOST, QPointF(0, 0))
    shown.wait(qtbot)
    area, zoom = shown.asked[-1]
    assert zoom == MOST
    assert area.width() < 2 * 400 / MOST
    asked = len(shown.asked)
    shown.view.verticalScrollBar().setValue(20)
    assert shown.view.sharp
    qtbot.wait(120)
    assert len(shown.asked) == asked
    shown.view.verticalScrollBar().setValue(5000)
    assert not shown.view.sharp
    shown.wait(qtbot)
    assert len(shown.asked) == asked + 1


def test_the_coarse_page_stands_in_for_the_sharp_one(shown: Shown, qtbot: QtBot) -> None:
    shown.wait(qtbot)
    shown.view.wanted.disconnect()
    shown.view.zoom_to(2.0, QPointF(0, 0))
    assert not shown.view.sharp
    assert shown.square(100, 100) == (0, 0)
    assert shown.square(300, 100) == (1, 0)


def test_every_pixel_of_full_size_is_one_of_the_screen(shown: Shown, qtbot: QtBot) -> None:
    shown.view.zoom_to(1.0, QPointF(0, 0))
    shown.wait(qtbot)
    across, down = shown.bars()
    image = shown.view.viewport().grab().toImage()
    for x, y in ((0, 0), (150, 90), (299, 199)):
        column, row = (x + across) // SQUARE, (y + down) // SQUARE
        assert image.pixelColor(x, y) == square_color(column, row)


def test_nothing_is_kept_of_what_is_forgotten(shown: Shown, qtbot: QtBot) -> None:
    shown.wait(qtbot)
    view, asked = shown.view, len(shown.asked)
    view.forget()
    view.zoom_to(1.0)
    view.fit_width()
    view.resize(300, 300)
    QApplication.sendEvent(view, QEvent(QEvent.Type.DevicePixelRatioChange))
    view.viewport().grab()
    assert not view.sharp
    assert len(shown.asked) == asked


def test_another_screen_has_other_pixels(shown: Shown, qtbot: QtBot) -> None:
    shown.wait(qtbot)
    QApplication.sendEvent(shown.view, QEvent(QEvent.Type.DevicePixelRatioChange))
    assert shown.view.fits
    shown.view.zoom_to(1.0)
    QApplication.sendEvent(shown.view, QEvent(QEvent.Type.DevicePixelRatioChange))
    assert shown.view.frame.zoom == 1.0


def test_a_view_that_is_hidden_asks_for_nothing(shown: Shown, qtbot: QtBot) -> None:
    shown.wait(qtbot)
    asked = len(shown.asked)
    shown.view.hide()
    whole = QRectF(0, 0, SIZE.width(), SIZE.height())
    shown.view.show_picture(SIZE, Part(whole, QImage(120, 180, QImage.Format.Format_RGB32)))
    assert len(shown.asked) == asked
    shown.view.show()
    shown.wait(qtbot)
