from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from newsreader.ui.search.flow import FlowBox
from newsreader.ui.search.pill import Pill


@pytest.fixture
def box(qtbot: QtBot) -> Iterator[FlowBox]:
    outer = QWidget()
    qtbot.addWidget(outer)
    made = FlowBox(outer)
    layout = QVBoxLayout(outer)
    layout.addWidget(made)
    layout.addStretch(1)
    outer.resize(300, 300)
    made.put([Pill("青禾日报", "1,204"), Pill("云溪晚报", "2"), Pill("一" * 100)])
    outer.show()
    outer.activateWindow()
    qtbot.waitUntil(outer.isActiveWindow)
    yield made
    outer.close()


def test_lines_break_where_they_must(box: FlowBox, qtbot: QtBot) -> None:
    assert box.heightForWidth(2_000) < box.heightForWidth(200) < box.heightForWidth(80)
    box.window().resize(120, 300)
    qtbot.waitUntil(lambda: box.height() == box.heightForWidth(box.width()))
    assert all(pill.geometry().right() < box.width() for pill in box.widgets)
    assert box.sizeHint().height() == box.minimumSizeHint().height() == box.height()


def test_an_empty_box_takes_no_room(box: FlowBox) -> None:
    box.put([])
    assert box.heightForWidth(100) == 0


def test_arrows_go_from_one_to_the_next(box: FlowBox, qtbot: QtBot) -> None:
    first, second, last = box.widgets
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Right)
    assert second.hasFocus()
    qtbot.keyClick(second, Qt.Key.Key_Down)
    qtbot.keyClick(last, Qt.Key.Key_Right)
    assert last.hasFocus()
    qtbot.keyClick(last, Qt.Key.Key_Left)
    qtbot.keyClick(second, Qt.Key.Key_Up)
    qtbot.keyClick(first, Qt.Key.Key_Left)
    qtbot.keyClick(first, Qt.Key.Key_A)
    assert first.hasFocus()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_a_pill_is_clicked_by_keys(box: FlowBox, qtbot: QtBot, key: Qt.Key) -> None:
    pill = box.widgets[0]
    assert isinstance(pill, Pill)
    with qtbot.waitSignal(pill.clicked):
        qtbot.keyClick(pill, key)


def test_a_pill_shows_its_focus_and_that_it_is_pressed(box: FlowBox) -> None:
    pill = box.widgets[1]
    assert isinstance(pill, Pill)
    quiet = pill.grab().toImage()
    pill.setFocus()
    focused = pill.grab().toImage()
    pill.setDown(True)
    assert quiet != focused
    assert pill.grab().toImage() not in (quiet, focused)


def test_what_is_kept_stays_the_same_widget(box: FlowBox) -> None:
    first, *_ = box.widgets
    box.put([first])
    box.add(Pill("新"))
    assert box.widgets[0] is first
    assert len(box.widgets) == 2
