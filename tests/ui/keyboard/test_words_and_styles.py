"""The dictionary and styles of one's own, by keyboard alone."""

from newsreader.services.library import Library
from tests.support.keyboard import Keyboard, name_of


def words(library: Library) -> list[str]:
    return [each.word for each in library.teaching.list()]


def styles(library: Library) -> list[str]:
    return [f"{each.name} {each.decoration}" for each in library.styling.list()]


def test_a_word_is_added_removed_and_comes_back(keyboard: Keyboard) -> None:
    keyboard.open("Ctrl+Shift+W")
    keyboard.do("=南岸桥", "Return")
    assert keyboard.stored(words) == ["南岸桥"]
    assert name_of(keyboard.focus) == "Word"
    keyboard.press("Ctrl+Z")
    assert keyboard.stored(words) == []
    keyboard.press("Ctrl+Shift+Z")
    keyboard.reach("Dictionary of the Library")
    keyboard.press("Delete")
    assert keyboard.stored(words) == []
    keyboard.press("Ctrl+Z")
    assert keyboard.stored(words) == ["南岸桥"]
    keyboard.leave()


def test_a_style_is_made_changed_and_deleted(keyboard: Keyboard) -> None:
    keyboard.open("annotation.styles")
    keyboard.reach("Name:")
    keyboard.do("=存疑", "Return")
    assert keyboard.stored(styles) == ["存疑 full"]
    keyboard.reach("Styles that were made")
    keyboard.reach("Line:")
    keyboard.do("End", "Alt+H")
    assert keyboard.stored(styles) == ["存疑 wavy"]
    keyboard.press("Alt+D")
    assert keyboard.stored(styles) == []
    keyboard.press("Ctrl+Z")
    assert keyboard.stored(styles) == ["存疑 wavy"]
    keyboard.leave()
    assert name_of(keyboard.focus) == "Papers, issues and articles"
