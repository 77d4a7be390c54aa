"""Tags by keyboard alone: made, called otherwise, put into each other, deleted."""

from newsreader.services.library import Library
from tests.support.keyboard import Keyboard, name_of


def paths(library: Library) -> list[str]:
    return [each.path for each in library.tagging.list()]


def make(keyboard: Keyboard, *names: str) -> None:
    keyboard.open("Ctrl+Shift+L")
    for name in names:
        keyboard.open("Alt+N")
        keyboard.type(name)
        keyboard.leave("Return")
    keyboard.reach("Tags")


def test_one_is_renamed_in_its_place(keyboard: Keyboard) -> None:
    make(keyboard, "桥")
    keyboard.do("F2", "=桥梁", "Return")
    assert keyboard.stored(paths) == ["桥梁"]
    assert name_of(keyboard.focus) == "Tags"
    keyboard.press("Ctrl+Z")
    assert keyboard.stored(paths) == ["桥"]


def test_one_goes_into_another(keyboard: Keyboard) -> None:
    make(keyboard, "桥", "路")
    keyboard.do("Home")
    more = keyboard.reach("More").window()
    keyboard.open("Space M")
    keyboard.do("Down")
    keyboard.leave("Return")
    assert keyboard.stored(paths) == ["路", "路/桥"]
    assert keyboard.focus.window() is more
    keyboard.press("Ctrl+Z")
    assert keyboard.stored(paths) == ["桥", "路"]


def test_one_is_deleted_once_it_is_said_what_that_reaches(keyboard: Keyboard) -> None:
    make(keyboard, "桥")
    keyboard.open("Delete")
    keyboard.leave()
    assert keyboard.stored(paths) == ["桥"]
    keyboard.open("Delete")
    keyboard.leave("Return")
    assert keyboard.stored(paths) == []
    keyboard.press("Ctrl+Z")
    assert keyboard.stored(paths) == ["桥"]
    keyboard.press("Esc")
    assert name_of(keyboard.focus) == "Papers, issues and articles"
