"""Collections by keyboard alone: made, filled, put in order, described, compared."""

from PySide6.QtWidgets import QApplication, QMessageBox, QTreeView

from newsreader.services.library import Library
from newsreader.ui.collections.comparing import CompareDialog
from newsreader.ui.collections.dialog import CollectionsDialog
from tests.support.keyboard import Keyboard, faults, name_of


def paths(library: Library) -> list[str]:
    return [each.path for each in library.curating.list()]


def heads(library: Library) -> list[str]:
    (found,) = library.curating.list()
    members = library.filling.members(found.dossier.id)
    return [row.headline[:4] for row in library.filling.rows(members)]


def make(keyboard: Keyboard, *names: str) -> CollectionsDialog:
    dialog = keyboard.open("Ctrl+Shift+I")
    assert isinstance(dialog, CollectionsDialog)
    for name in names:
        keyboard.open("Alt+N")
        keyboard.type(name)
        keyboard.leave("Return")
    return dialog


def test_one_is_made_renamed_and_deleted(keyboard: Keyboard) -> None:
    dialog = make(keyboard, "城建")
    keyboard.reach("Collections")
    assert isinstance(keyboard.focus, QTreeView)
    keyboard.do("F2", "=城市", "Return")
    assert keyboard.stored(paths) == ["城市"]
    assert keyboard.focus is dialog.tree
    keyboard.press("Ctrl+Z")
    assert keyboard.stored(paths) == ["城建"]
    keyboard.press("Delete")
    assert keyboard.stored(paths) == []
    keyboard.press("Ctrl+Z", "Ctrl+Z")
    assert keyboard.stored(paths) == []
    keyboard.press("Ctrl+Y")
    assert keyboard.stored(paths) == ["城建"]


def test_two_articles_are_put_in_and_change_places(keyboard: Keyboard) -> None:
    for _ in range(2):
        keyboard.open("Ctrl+I")
        keyboard.type("桥")
        keyboard.leave("Return")
        keyboard.press("Alt+1", "Down")
    dialog = keyboard.open("Ctrl+Shift+I")
    assert isinstance(dialog, CollectionsDialog)
    assert keyboard.stored(heads) == ["南岸新桥", "春耕从一"]
    keyboard.reach("What is in the collection")
    keyboard.press("Alt+Down")
    assert keyboard.stored(heads) == ["春耕从一", "南岸新桥"]
    keyboard.press("Delete")
    assert keyboard.stored(heads) == ["春耕从一"]
    keyboard.press("Ctrl+Z", "Ctrl+Z")
    assert keyboard.stored(heads) == ["南岸新桥", "春耕从一"]
    assert name_of(keyboard.focus) == "What is in the collection"
    keyboard.until(lambda: dialog.members.row_of(0) is not None)
    keyboard.press("Up", "Return")
    assert keyboard.window.shown() == "南岸新桥通车"


def test_a_rule_is_written_and_what_is_written_is_not_lost(keyboard: Keyboard) -> None:
    make(keyboard, "桥")
    keyboard.reach("Collections")
    keyboard.open("Alt+D")
    keyboard.reach("Rule:")
    keyboard.type("新桥")
    asked = keyboard.open("Esc")
    assert isinstance(asked, QMessageBox)
    keyboard.leave()
    assert name_of(keyboard.focus) == "Rule:"
    keyboard.leave("Return")
    assert keyboard.stored(heads) == ["南岸新桥"]
    keyboard.press("Ctrl+Z")
    assert keyboard.stored(heads) == []


def test_two_are_compared_side_by_side(keyboard: Keyboard) -> None:
    make(keyboard, "桥", "耕")
    keyboard.reach("Collections")
    keyboard.open("Alt+C")
    keyboard.press("Return")
    keyboard.until(lambda: isinstance(keyboard.focus.window(), CompareDialog))
    assert faults(keyboard) == []
    keyboard.press("Ctrl+C")
    assert "Articles in both\t0\t0" in QApplication.clipboard().text()
    keyboard.leave()
    assert name_of(keyboard.focus) == "Collections"
