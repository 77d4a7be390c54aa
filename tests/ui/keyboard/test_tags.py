"""Tags by keyboard alone: made, called otherwise, put into each other, deleted."""

from newsreader.services.library import Library
from tests.support.keyboard import Keyboard, name_of


def paths(library: Library) -> list[str]:
    return [each.path for each in library.tagging.list()]


def test_tags_are_made_renamed_moved_and_deleted(keyboard: Keyboard) -> None:
    dialog = keyboard.open("Ctrl+Shift+L")
    for name in ("桥", "路"):
        keyboard.open("Alt+N")
        keyboard.type(name)
        keyboard.leave("Return")
    keyboard.reach("Tags")
    keyboard.do("Home", "F2", "=渡", "Return")
    assert keyboard.stored(paths) == ["渡", "路"]
    keyboard.open("Delete")
    keyboard.leave()
    assert keyboard.stored(paths) == ["渡", "路"]
    keyboard.open("Delete")
    keyboard.leave("Return")
    assert keyboard.stored(paths) == ["路"]
    keyboard.press("Ctrl+Z", "Ctrl+Z")
    assert keyboard.stored(paths) == ["桥", "路"]
    keyboard.press("Home")
    keyboard.reach("More")
    keyboard.open("Space M")
    keyboard.press("Down")
    keyboard.leave("Return")
    assert keyboard.stored(paths) == ["路", "路/桥"]
    assert keyboard.focus.window() is dialog
    keyboard.press("Ctrl+Z")
    assert keyboard.stored(paths) == ["桥", "路"]
    keyboard.leave()
    assert name_of(keyboard.focus) == "Papers, issues and articles"
