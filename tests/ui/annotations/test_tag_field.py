"""Typing a tag: what is offered, what Enter takes, colours on chips."""

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from newsreader.core.ids import TagId
from newsreader.core.tag import TagCount
from newsreader.services.offering import TagOffers
from newsreader.ui.annotations.tag_field import TagField, TagRow
from newsreader.ui.annotations.tag_popup import OfferRow
from tests.support.focus import show_active

TAGS = (
    TagCount(TagId("1"), "城市/交通", 2, "#2a9d8f", "路与车", whole=2),
    TagCount(TagId("2"), "农业", 1, whole=1),
    TagCount(TagId("3"), "trade", 0),
)


class Typed:
    """A field in a window, and the tags that it told."""

    def __init__(self, qtbot: QtBot, *, above: int = 0) -> None:
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.field = TagField(self.window)
        layout = QVBoxLayout(self.window)
        layout.addSpacing(above)
        layout.addWidget(self.field)
        layout.addWidget(QLabel("under it"))
        layout.addStretch(1)
        self.window.resize(400, 300)
        self.told: list[str] = []
        self.field.tag_entered.connect(self.told.append)
        self.field.offer(TagOffers(TAGS))
        show_active(self.window, qtbot)
        self.field.setFocus()

    @property
    def rows(self) -> list[str]:
        """What the list shows."""
        popup = self.field.popup
        return [row.words or row.path for row in popup.offered.rows] if popup.isVisible() else []

    @property
    def chosen(self) -> str:
        """The tag that Enter would take."""
        row = self.field.popup.current
        return row.path if row else ""

    def press(self, *keys: Qt.Key) -> None:
        for key in keys:
            QTest.keyClick(self.field, key)

    def compose(self, text: str, *, commit: bool = True) -> None:
        """Type as an input method does."""
        event = QInputMethodEvent("" if commit else text, [])
        event.setCommitString(text if commit else "")
        QApplication.sendEvent(self.field, event)


@pytest.fixture
def typed(qtbot: QtBot) -> Typed:
    return Typed(qtbot)


def test_a_part_of_a_tag_is_chosen_by_arrow(typed: Typed) -> None:
    typed.compose("交")
    assert typed.rows == ["城市/交通", "New tag “交”"]
    assert typed.chosen == ""
    typed.press(Qt.Key.Key_Down)
    assert typed.field.accessibleDescription() == "城市/交通, 2, 路与车"
    typed.press(Qt.Key.Key_Return)
    assert typed.told == ["城市/交通"]
    assert typed.field.text() == ""
    assert typed.rows == []
    assert typed.field.accessibleDescription() == ""


def test_words_as_typed_are_a_new_tag_at_enter(typed: Typed) -> None:
    typed.compose("交")
    typed.press(Qt.Key.Key_Return)
    typed.compose("桥")
    typed.press(Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert typed.told == ["交", "桥"]


@pytest.mark.parametrize("spelled", ["jt", "jiaotong", "cs"])
def test_enter_takes_what_is_spelled_so(typed: Typed, spelled: str) -> None:
    QTest.keyClicks(typed.field, spelled)
    assert typed.rows == ["城市/交通", f"New tag “{spelled}”"]
    assert typed.chosen == "城市/交通"
    typed.press(Qt.Key.Key_Return)
    assert typed.told == ["城市/交通"]


def test_latin_letters_that_stand_in_a_tag_stay_as_typed(typed: Typed) -> None:
    QTest.keyClicks(typed.field, "tra")
    assert typed.rows == ["trade", "New tag “tra”"]
    assert typed.chosen == ""
    QTest.keyClicks(typed.field, "de")
    assert typed.rows == ["trade"]
    assert typed.chosen == "trade"


def test_arrows_show_what_is_used_most_and_escape_hides_it(typed: Typed) -> None:
    typed.press(Qt.Key.Key_Up)
    assert typed.rows == []
    typed.press(Qt.Key.Key_Down)
    assert typed.rows == ["城市/交通", "农业", "trade"]
    typed.press(Qt.Key.Key_Down, Qt.Key.Key_Down)
    assert typed.chosen == "农业"
    typed.press(Qt.Key.Key_Up, Qt.Key.Key_Up)
    assert typed.chosen == ""
    typed.press(Qt.Key.Key_Escape)
    assert typed.rows == []


def test_nothing_new_is_offered_in_a_closed_vocabulary(typed: Typed) -> None:
    typed.field.offer(TagOffers(TAGS, closed=True))
    typed.compose("农")
    assert typed.rows == ["农业"]
    assert typed.chosen == "农业"
    typed.compose("民")
    assert typed.rows == ["Nothing new is made in this vocabulary"]
    assert not typed.field.popup.model().flags(typed.field.popup.model().index(0, 0))
    typed.press(Qt.Key.Key_Down)
    assert typed.chosen == ""


def test_nothing_is_offered_while_an_input_method_composes(typed: Typed) -> None:
    typed.compose("交")
    typed.compose("tong", commit=False)
    assert typed.rows == []
    typed.compose("通")
    assert typed.rows == ["城市/交通", "New tag “交通”"]


def test_what_is_shown_follows_the_library_and_the_keyboard(typed: Typed) -> None:
    typed.compose("交")
    typed.field.offer(TagOffers(TAGS[1:]))
    assert typed.rows == ["New tag “交”"]
    typed.field.clear()
    typed.compose("")
    typed.press(Qt.Key.Key_Down)
    assert typed.rows
    typed.field.clearFocus()
    assert typed.rows == []
    typed.field.setText("a")
    typed.field.setFocus()
    typed.press(Qt.Key.Key_Backspace)
    assert typed.rows == []


def test_the_mouse_chooses_and_takes(typed: Typed, qtbot: QtBot) -> None:
    typed.compose("交")
    popup = typed.field.popup
    place = popup.visualRect(popup.model().index(0, 0)).center()
    qtbot.mouseMove(popup.viewport(), place)
    qtbot.mouseClick(popup.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert typed.told == ["城市/交通"]
    popup.show_rows([OfferRow("", "says something")])
    popup.clicked.emit(popup.model().index(0, 0))
    assert len(typed.told) == 1


def test_rows_say_what_they_are(typed: Typed) -> None:
    typed.compose("交")
    model = typed.field.popup.model()
    first, new = model.index(0, 0), model.index(1, 0)
    assert first.data(Qt.ItemDataRole.AccessibleTextRole) == "城市/交通, 2, 路与车"
    assert first.data(Qt.ItemDataRole.ToolTipRole) == "路与车"
    assert first.data() == "城市/交通"
    assert new.data(Qt.ItemDataRole.AccessibleTextRole) == "New tag “交”"
    assert new.data(Qt.ItemDataRole.ToolTipRole) is None
    assert first.data(Qt.ItemDataRole.DecorationRole) is None
    assert model.rowCount(first) == 0
    assert model.data(model.index(9, 9)) is None


def test_the_list_keeps_to_the_window(qtbot: QtBot) -> None:
    low = Typed(qtbot, above=220)
    low.press(Qt.Key.Key_Down)
    popup, field = low.field.popup, low.field
    assert popup.parent() is low.window
    assert popup.geometry().bottom() <= field.geometry().top()
    assert low.window.rect().contains(popup.geometry())
    high = Typed(qtbot)
    high.press(Qt.Key.Key_Down)
    assert high.field.popup.geometry().top() > high.field.geometry().bottom()


def test_dots_and_chips_have_the_colour_of_their_tag(typed: Typed, qtbot: QtBot) -> None:
    typed.press(Qt.Key.Key_Down)
    popup = typed.field.popup
    row = popup.visualRect(popup.model().index(0, 0))
    image = popup.viewport().grab().toImage()
    found = image.pixelColor(row.left() + 15, row.center().y())
    assert _near(found, "#2a9d8f")
    chips = TagRow()
    qtbot.addWidget(chips)
    chips.set_colors({"城市/交通": "#2a9d8f"})
    chips.show_tags(("城市/交通", "农业"))
    assert [chip.icon().isNull() for chip in chips.chips] == [False, True]
    chips.set_colors({})
    assert chips.chips[0].icon().isNull()


def _near(color: QColor, wanted: str) -> bool:
    other = QColor(wanted)
    return QPointF(color.red() - other.red(), color.blue() - other.blue()).manhattanLength() < 40
