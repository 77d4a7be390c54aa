"""Suggestions, earlier queries and saved searches in the search field."""

import json

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAction, QFocusEvent, QInputMethodEvent
from PySide6.QtWidgets import QApplication, QInputDialog
from pytestqt.modeltest import ModelTester

from newsreader.core.annotation import Style
from newsreader.core.changes import Changes
from newsreader.core.errors import BadInputError, MachineError
from newsreader.core.hits import Suggestion, SuggestionKind
from newsreader.core.ids import SearchId
from newsreader.core.spans import Span
from newsreader.services.library import Library
from newsreader.settings.queries import earlier_queries
from newsreader.settings.store import Settings
from newsreader.ui.search.box import SearchBox
from newsreader.ui.search.field import SearchField
from newsreader.ui.search.popup import KIND_ROLE, SUGGESTION_ROLE, SuggestionModel
from tests.support.people import highlight
from tests.support.window import Window

Key = Qt.Key


class Box:
    """The search box of a window, and what a person does in it."""

    def __init__(self, window: Window) -> None:
        self.window = window
        self.parts: SearchBox = window.program.tools.search_box
        self.field: SearchField = window.program.window.search_field
        self.popup = self.parts.suggestions.popup
        window.settle()
        window.activate()
        self.field.setFocus()

    def type(self, text: str) -> None:
        """Type at the cursor, as an input method commits."""
        event = QInputMethodEvent("", [])
        event.setCommitString(text)
        QApplication.sendEvent(self.field, event)
        self.window.settle()

    def compose(self, text: str) -> None:
        """Compose with an input method, nothing committed yet."""
        QApplication.sendEvent(self.field, QInputMethodEvent(text, []))
        self.window.settle()

    def press(self, *keys: Qt.Key) -> None:
        for key in keys:
            self.window.qtbot.keyClick(self.field, key)
        self.window.settle()

    @property
    def offered(self) -> list[str]:
        """What stands in the list, while it is shown."""
        model = self.popup.model()
        rows = range(model.rowCount()) if self.popup.isVisible() else ()
        return [str(model.index(row, 0).data()) for row in rows]

    def entries(self) -> dict[str, QAction]:
        """Return the entries of the star's menu, by their words without mnemonics and counts."""
        self.parts.keeping.open()
        self.window.settle()
        found = self.parts.keeping.menu.actions()
        self.parts.keeping.menu.close()
        self.window.activate()
        return {_plain(action): action for action in found if action.text()}

    def save(self, query: str, name: str) -> None:
        """Save a search by the menu."""
        self.field.setText(query)
        self.entries()["Save Search…"].trigger()
        self.name(name)

    def name(self, name: str) -> None:
        """Answer the question for a name."""
        dialog = self.window.program.window.findChildren(QInputDialog)[-1]
        dialog.setTextValue(name)
        dialog.accept()
        self.window.settle()

    def listed(self) -> list[tuple[str, str]]:
        return [(search.name, search.query) for search in self.parts.saved.searches]


def _plain(action: QAction) -> str:
    return action.text().partition("\t")[0].replace("&", "")


@pytest.fixture
def box(window: Window) -> Box:
    with Library.open(window.program.path) as library:
        highlight(library, "新桥", tags=("交通/桥", "桥"))
    return Box(window)


def test_suggestions_come_while_one_types(box: Box) -> None:
    box.type("林")
    assert box.offered == ["林小满"]
    assert box.field.hasFocus()
    box.type("x")
    assert box.offered == []


def test_keys_enter_the_list_and_take(box: Box) -> None:
    box.type("交通")
    box.press(Key.Key_Down)
    assert box.popup.current is not None
    assert "交通, tag" in box.field.accessibleDescription()
    box.press(Key.Key_Down, Key.Key_Down, Key.Key_Return)
    assert box.field.text() == "tag:交通/桥"
    assert box.offered == []
    assert box.field.accessibleDescription() == ""
    box.field.undo()
    assert box.field.text() != "tag:交通/桥"


def test_tab_takes_too_and_up_goes_back_into_the_field(box: Box) -> None:
    box.type("𠮷 -lxm")
    box.press(Key.Key_Down, Key.Key_Up, Key.Key_Up)
    assert box.popup.current is None
    box.press(Key.Key_Down, Key.Key_Tab)
    assert box.field.text() == "𠮷 -person:林小满"
    assert box.field.hasFocus()


def test_enter_without_a_choice_searches_what_was_typed(box: Box) -> None:
    box.type("桥")
    assert box.offered
    box.press(Key.Key_Return)
    assert box.offered == []
    assert box.field.text() == "桥"
    assert box.window.program.navigator.searching
    box.press(Key.Key_Down)
    assert box.window.program.tools.results.list.hasFocus()


def test_escape_closes_the_list_first(box: Box) -> None:
    box.type("桥")
    box.press(Key.Key_Escape)
    assert (box.offered, box.field.text()) == ([], "桥")
    box.press(Key.Key_Escape)
    assert box.field.text() == ""


def test_other_keys_are_the_field_s(box: Box) -> None:
    box.type("桥")
    box.window.qtbot.keyClick(box.field, Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert box.popup.current is None
    box.press(Key.Key_Left)
    assert box.field.cursorPosition() == 0


def test_a_field_s_name_is_followed_by_its_values(box: Box) -> None:
    box.type("tag")
    box.press(Key.Key_Down, Key.Key_Return)
    assert box.field.text() == "tag:"
    assert box.offered == ["交通", "交通/桥", "桥"]


def test_nothing_opens_while_an_input_method_composes(box: Box) -> None:
    box.type("桥")
    assert box.offered
    box.compose("lin")
    assert box.offered == []
    box.parts.suggestions._ask()
    box.window.settle()
    assert box.offered == []
    box.type("")
    assert box.field.text() == "桥"


def test_the_list_goes_with_the_focus(box: Box) -> None:
    box.type("桥")
    QApplication.sendEvent(box.field, QFocusEvent(QEvent.Type.FocusOut))
    assert box.offered == []


def test_the_mouse_takes(box: Box) -> None:
    box.type("交通")
    row = box.popup.visualRect(box.popup.model().index(0, 0)).center()
    viewport = box.popup.viewport()
    box.window.qtbot.mouseMove(viewport, row + QPoint(1, 1))
    box.window.qtbot.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=row)
    box.window.settle()
    assert box.field.text() == "tag:交通"
    assert box.field.hasFocus()


def test_what_is_outdated_is_not_taken(box: Box) -> None:
    box.type("林")
    box.press(Key.Key_Down)
    chosen = box.popup.current
    box.field.setText("别的")
    assert box.offered == []
    box.popup.taken.emit(chosen)
    assert box.field.text() == "别的"
    box.parts.suggestions._show((Suggestion("a", Span(0, 0), SuggestionKind.TAG, "a"),))
    assert box.offered == []


def test_suggestions_can_be_turned_off(box: Box) -> None:
    entry = box.entries()["Suggest While Typing"]
    assert entry.isChecked()
    entry.trigger()
    box.field.setFocus()
    box.type("林")
    assert box.offered == []
    assert Settings(box.window.settings.path).number("search.suggestions") == 0


def test_failing_suggestions_say_nothing(box: Box, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> object:
        raise BadInputError("search-blank")

    monkeypatch.setattr("newsreader.services.suggesting.Suggesting.suggest", fail)
    box.type("林")
    assert (box.offered, box.window.notices) == ([], [])


def test_the_list_is_painted(box: Box) -> None:
    box.type("林")
    image = box.popup.grab().toImage()
    ink = box.popup.palette().text().color().rgb()
    assert ink in {image.pixel(x, y) for x in range(60) for y in range(image.height())}


def test_the_model_of_the_list(box: Box, qtmodeltester: ModelTester) -> None:
    model = SuggestionModel(lambda each: f"<{each.kind}>", box.popup)
    suggestion = Suggestion("text", Span(0, 0), SuggestionKind.SAVED, "label")
    model.put([suggestion])
    index = model.index(0)
    assert index.data() == "label"
    assert index.data(SUGGESTION_ROLE) == suggestion
    assert index.data(KIND_ROLE) == "<saved>"
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "label, <saved>"
    assert index.data(Qt.ItemDataRole.DecorationRole) is None
    assert model.data(model.index(3)) is None
    qtmodeltester.check(model, force_py=True)


def test_entered_queries_come_again(box: Box) -> None:
    box.window.search("新桥")
    box.window.search("种子")
    box.field.clear()
    box.press(Key.Key_Down)
    assert box.offered == ["种子", "新桥"]
    box.press(Key.Key_Down, Key.Key_Down, Key.Key_Return)
    assert box.field.text() == "新桥"
    assert box.window.program.navigator.searching
    box.window.program.bus.closing.emit()
    assert earlier_queries(Settings(box.window.settings.path)) == ("新桥", "种子")


def test_a_query_counts_when_its_result_is_opened(box: Box) -> None:
    box.field.setText("桥")
    box.window.until(lambda: box.window.program.navigator.searching)
    assert box.parts.earlier.queries == ()
    panel = box.window.program.tools.results
    panel.list.chosen.emit(panel.list.model().index(0, 0))
    assert box.parts.earlier.queries == ("桥",)


def test_the_magnifying_glass_opens_the_list(box: Box) -> None:
    box.window.search("新桥")
    box.field.clear()
    box.field.icon_action.trigger()
    box.window.settle()
    assert box.offered == ["新桥"]


def test_earlier_queries_are_forgotten(box: Box) -> None:
    assert not box.entries()["Forget Earlier Queries"].isEnabled()
    box.window.search("新桥")
    box.entries()["Forget Earlier Queries"].trigger()
    box.field.clear()
    box.press(Key.Key_Down)
    assert box.offered == []
    assert earlier_queries(Settings(box.window.settings.path)) == ()


def test_what_cannot_be_kept_is_said(box: Box, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise MachineError("settings-not-saved", path="x", reason="y")

    monkeypatch.setattr(Settings, "put", fail)
    box.parts.earlier.forget()
    assert [str(getattr(notice, "key", "")) for notice in box.window.notices] == [
        "settings-not-saved"
    ]
    monkeypatch.undo()


def test_a_search_is_saved_renamed_changed_and_deleted(box: Box) -> None:
    entries = box.entries()
    assert not entries["Save Search…"].isEnabled()
    assert not entries["No saved searches yet"].isEnabled()
    box.save("新桥", "桥&路")
    assert box.listed() == [("桥&路", "新桥")]
    assert box.parts.keeping.star.text() == "Saved: 桥&路"
    entries = box.entries()
    assert not entries["Save Search…"].isEnabled()
    assert entries["桥路"].text() == "桥&&路\t1"
    entries["Rename “桥路”…"].trigger()
    box.name("桥")
    assert box.listed() == [("桥", "新桥")]
    box.field.setText("新桥 OR 种子")
    box.entries()["Change “桥” to This Query"].trigger()
    box.window.settle()
    assert box.listed() == [("桥", "新桥 OR 种子")]
    box.entries()["Delete “桥”"].trigger()
    box.window.settle()
    assert box.listed() == []
    assert box.window.program.actions["edit.undo"].text() == "&Undo Deletion of a Search"
    for expected in ("新桥 OR 种子", "新桥"):
        box.window.do("edit.undo")
        assert box.listed() == [("桥", expected)]


def test_a_saved_search_is_gone_to(box: Box) -> None:
    box.save("种子", "选种")
    box.field.clear()
    box.window.program.tools.search.leave()
    box.entries()["选种"].trigger()
    box.window.settle()
    assert box.field.text() == "种子"
    assert box.window.program.navigator.searching
    box.field.clear()
    box.field.setFocus()
    box.press(Key.Key_Down)
    assert box.offered == ["选种"]
    assert "· 1" in str(box.popup.model().index(0, 0).data(KIND_ROLE))


def test_a_name_that_is_taken_is_said(box: Box) -> None:
    box.save("种子", "甲")
    box.save("新桥", "甲")
    assert [getattr(notice, "key", "") for notice in box.window.notices] == ["search-name-taken"]
    assert box.listed() == [("甲", "种子")]


def test_counts_follow_what_changes(box: Box) -> None:
    box.save("tag:水", "水")
    box.entries()
    assert box.parts.saved.count_of("tag:水") == 0
    with Library.open(box.window.program.path) as library:
        made = highlight(library, "市民", tags=("水",))
        library.annotating.set_style(made.id, Style.GREEN)
    box.window.program.bus.changed.emit(Changes(added=frozenset({made.id})))
    assert box.parts.saved._timer.isActive()
    box.window.program.bus.changed.emit(Changes(changed=frozenset({made.id})))
    box.parts.saved._timer.timeout.emit()
    box.window.settle()
    assert box.parts.saved.count_of("tag:水") == 1
    assert box.parts.saved.with_id(SearchId("x")) is None


def test_a_count_that_fails_is_passed_over(box: Box, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object, **__: object) -> int:
        raise BadInputError("search-blank")

    monkeypatch.setattr("newsreader.services.searching.Searching.count", fail)
    box.save("种子", "甲")
    box.save("新桥", "乙")
    box.entries()
    assert box.parts.saved.count_of("种子") is None
    assert box.entries()["甲"].text() == "甲"
    assert box.window.notices == []


def test_ctrl_d_opens_the_menu_in_chinese_too(box: Box) -> None:
    box.window.do("view.languageChinese")
    box.window.program.actions["edit.savedSearches"].trigger()
    menu = box.parts.keeping.menu
    assert menu.isVisible()
    menu.close()
    assert menu.actions()[0].text().startswith("保存检索")
    assert box.parts.keeping.star.text() == "保存的检索"


def test_long_names_are_cut_in_the_menu(box: Box) -> None:
    box.save("种子", "长" * 80)
    assert "长" * 39 + "…" in box.entries()


def test_the_star_follows_the_theme(box: Box) -> None:
    before = box.parts.keeping.star.icon().cacheKey()
    box.window.do("view.dark")
    assert box.parts.keeping.star.icon().cacheKey() != before


def test_queries_are_kept_as_people_can_read_them(box: Box) -> None:
    box.window.search("新桥")
    box.window.program.bus.closing.emit()
    text = json.loads(box.window.settings.path.read_text("utf-8"))["search.earlier"]
    assert text == '["新桥"]'
