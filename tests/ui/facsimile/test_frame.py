import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QRect, QRectF, QSize

from newsreader.ui.facsimile.frame import LEAST, MOST, Frame, zoom_to_fit

SIDES = st.integers(1, 20_000)
SIZES = st.builds(QSize, SIDES, SIDES)
WINDOWS = st.builds(QSize, st.integers(50, 4000), st.integers(50, 4000))
ZOOMS = st.floats(LEAST, MOST)


@pytest.mark.parametrize(
    ("zoom", "left", "top", "origin", "hidden"),
    [
        (1.0, 0, 0, (0, 0), (800, 1700)),
        (1.0, 100, 200, (-100, -200), (800, 1700)),
        (1.0, 9000, 9000, (-800, -1700), (800, 1700)),
        (0.1, 0, 0, (50, 0), (0, 0)),
    ],
)
def test_a_picture_is_moved_or_centred(
    zoom: float, left: int, top: int, origin: tuple[int, int], hidden: tuple[int, int]
) -> None:
    frame = Frame(QSize(1000, 2000), QSize(200, 300), zoom, left, top)
    assert frame.origin.toTuple() == origin
    assert frame.hidden.toTuple() == hidden


def test_what_is_in_view() -> None:
    frame = Frame(QSize(1000, 2000), QSize(200, 300), 0.5, 100, 50)
    assert frame.visible() == QRectF(200, 100, 400, 600)
    assert frame.visible(0.5) == QRectF(0, 0, 800, 1000)
    assert frame.in_window(QRectF(200, 100, 400, 600)) == QRect(0, 0, 200, 300)


@given(SIZES, WINDOWS, ZOOMS, ZOOMS, st.floats(0, 1), st.floats(0, 1))
def test_zooming_leaves_a_point_where_it_is(
    picture: QSize, window: QSize, before: float, after: float, across: float, down: float
) -> None:
    frame = Frame(picture, window, before)
    frame = Frame(picture, window, before, frame.hidden.width() // 2, frame.hidden.height() // 2)
    anchor = QPointF(window.width() * across, window.height() * down)
    new = frame.zoomed(after, anchor)
    point = frame.in_picture(QRectF(anchor, anchor)).topLeft()
    now = point * new.zoom + new.origin
    for moved, hidden, offset in (
        (now.x() - anchor.x(), new.hidden.width(), new.left),
        (now.y() - anchor.y(), new.hidden.height(), new.top),
    ):
        at_an_edge = offset in (0, hidden)
        assert at_an_edge or abs(moved) <= 1


@given(SIZES, WINDOWS, st.floats(0.0001, 1000))
def test_zoom_is_bounded(picture: QSize, window: QSize, zoom: float) -> None:
    new = Frame(picture, window, 1.0).zoomed(zoom, QPointF(0, 0))
    assert LEAST <= new.zoom <= MOST
    assert 0 <= new.left <= new.hidden.width()
    assert 0 <= new.top <= new.hidden.height()


@pytest.mark.parametrize(
    ("picture", "zoom"),
    [(QSize(1000, 400), 0.5), (QSize(1000, 4000), 0.485), (QSize(10, 10), MOST)],
)
def test_a_page_is_fitted_beside_its_bar(picture: QSize, zoom: float) -> None:
    assert zoom_to_fit(picture, QSize(500, 300), 15) == pytest.approx(zoom)
