import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from newsreader.core.hits import Count
from newsreader.core.messages import Language
from newsreader.ui.search.histogram import HEIGHT, Histogram
from newsreader.ui.translation import Translation

YEARS = (Count(None, 7), Count("2028", 1), Count("2030", 1204), Count("2031", 3))


@pytest.fixture
def translation(qapp: QApplication) -> Translation:
    made = Translation(qapp)
    made.use(Language.ENGLISH)
    return made


@pytest.fixture
def histogram(qtbot: QtBot, translation: Translation) -> Histogram:
    made = Histogram(translation)
    qtbot.addWidget(made)
    made.resize(200, HEIGHT + 20)
    made.show_years(YEARS)
    made.show()
    return made


def _chosen(histogram: Histogram) -> list[str]:
    found: list[str] = []
    histogram.chosen.connect(found.append)
    return found


def _at(number: int) -> QPoint:
    return QPoint(number * 50 + 25, 20)


def _point(histogram: Histogram, at: QPoint) -> None:
    """Move the mouse there; the one of a real display stays where it is."""
    none = Qt.MouseButton.NoButton
    place = (QPointF(at), QPointF(histogram.mapToGlobal(at)))
    moved = QMouseEvent(QEvent.Type.MouseMove, *place, none, none, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(histogram, moved)


def test_it_says_what_the_mouse_points_at(histogram: Histogram) -> None:
    assert histogram.said == "without a date: 7 articles"
    _point(histogram, _at(2))
    assert histogram.said == "2030 · 1,204 articles"
    assert histogram.accessibleDescription() == histogram.said
    _point(histogram, _at(0))
    assert histogram.said == "2028 · 1 article"


def test_a_click_chooses_a_year(qtbot: QtBot, histogram: Histogram) -> None:
    chosen = _chosen(histogram)
    qtbot.mouseClick(histogram, Qt.MouseButton.LeftButton, pos=_at(2))
    qtbot.mouseClick(histogram, Qt.MouseButton.RightButton, pos=_at(2))
    assert chosen == ["2030"]


def test_an_empty_year_chooses_nothing(qtbot: QtBot, histogram: Histogram) -> None:
    chosen = _chosen(histogram)
    qtbot.mouseClick(histogram, Qt.MouseButton.LeftButton, pos=_at(1))
    assert chosen == []


def test_a_drag_chooses_several_years(qtbot: QtBot, histogram: Histogram) -> None:
    chosen = _chosen(histogram)
    qtbot.mousePress(histogram, Qt.MouseButton.LeftButton, pos=_at(3))
    histogram._point(3, 1)
    assert histogram.said == "2029–2031 · 1,207 articles"
    qtbot.mouseRelease(histogram, Qt.MouseButton.LeftButton, pos=_at(1))
    assert chosen == ["2029..2031"]


def test_keys_choose_one_or_several_years(qtbot: QtBot, histogram: Histogram) -> None:
    chosen = _chosen(histogram)
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Return, Qt.Key.Key_Home, Qt.Key.Key_Enter):
        qtbot.keyClick(histogram, key)
    qtbot.keyClick(histogram, Qt.Key.Key_End)
    qtbot.keyClick(histogram, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(histogram, Qt.Key.Key_Space)
    qtbot.keyClick(histogram, Qt.Key.Key_A)
    assert chosen == ["2030", "2028", "2030..2031"]


def test_without_years_nothing_can_be_chosen(qtbot: QtBot, histogram: Histogram) -> None:
    chosen = _chosen(histogram)
    histogram.show_years(())
    qtbot.mouseClick(histogram, Qt.MouseButton.LeftButton, pos=_at(1))
    qtbot.keyClick(histogram, Qt.Key.Key_Left)
    qtbot.keyClick(histogram, Qt.Key.Key_Return)
    assert (histogram.said, chosen) == ("", [])
    assert not histogram.grab().isNull()


def test_what_is_picked_stands_out(histogram: Histogram) -> None:
    before = histogram.grab().toImage()
    histogram._point(0, 0)
    assert histogram.grab().toImage() != before
    histogram._point(None, None)
    assert histogram.grab().toImage() == before


def test_it_speaks_chinese(histogram: Histogram, translation: Translation) -> None:
    translation.use(Language.CHINESE)
    QApplication.processEvents()
    assert histogram.said == "无日期：7 篇"
    assert histogram.accessibleName() == "各年篇数"
    translation.use(Language.ENGLISH)
