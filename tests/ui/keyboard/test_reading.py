"""Reading and annotating in the main window, by keyboard alone."""

from newsreader.services.library import Library
from tests.support.builders import BRIDGE_ID
from tests.support.keyboard import Keyboard, name_of

TEXT = "Text of the article"


def made(library: Library) -> list[str]:
    found = library.annotating.list()
    return [f"{each.anchor.quote} {each.style} {each.note} {'/'.join(each.tags)}" for each in found]


def topics(library: Library) -> tuple[str, ...]:
    return library.tagging.topics(BRIDGE_ID)


def test_words_are_highlighted_noted_and_tagged(keyboard: Keyboard) -> None:
    keyboard.press("Alt+2", "Ctrl+Home", "Shift+Right", "Shift+Right", "Ctrl+2")
    assert keyboard.stored(made) == ["南岸 green  "]
    keyboard.do("Ctrl+Shift+N", "=记", "Esc")
    assert name_of(keyboard.focus) == TEXT
    keyboard.do("Ctrl+T", "=桥", "Return")
    assert keyboard.stored(made) == ["南岸 green 记 桥"]
    for left in (["南岸 green 记 "], ["南岸 green  "], []):
        keyboard.press("Ctrl+Z")
        assert keyboard.stored(made) == left


def test_the_keyboard_goes_back_from_a_tag_to_the_text(keyboard: Keyboard) -> None:
    keyboard.press("Alt+2", "Ctrl+Home", "Shift+Right", "Ctrl+1")
    keyboard.do("Ctrl+T", "=桥", "Esc")
    assert name_of(keyboard.focus) == "Add a tag"
    keyboard.press("Esc")
    assert name_of(keyboard.focus) == TEXT


def test_an_annotation_is_reached_in_its_list_and_deleted(keyboard: Keyboard) -> None:
    keyboard.press("Alt+2", "Ctrl+Home", "Shift+Right", "Shift+Right", "Ctrl+1", "Alt+3", "Down")
    keyboard.press("Delete")
    assert keyboard.stored(made) == []
    keyboard.press("Ctrl+Z")
    assert keyboard.stored(made) == ["南岸 yellow  "]
    assert name_of(keyboard.focus) == "Annotations of this article"


def test_a_topic_is_added_and_taken_off(keyboard: Keyboard) -> None:
    keyboard.do("Ctrl+G", "=桥", "Return")
    assert keyboard.stored(topics) == ("桥",)
    keyboard.press("Shift+Tab")
    assert name_of(keyboard.focus) == "Remove tag 桥"
    keyboard.press("Delete")
    assert keyboard.stored(topics) == ()
    assert name_of(keyboard.focus) == "Add a topic to this article"
    keyboard.press("Ctrl+Z")
    assert keyboard.stored(topics) == ("桥",)
    keyboard.press("Esc")
    assert name_of(keyboard.focus) == TEXT


def test_places_found_are_listed_and_left(keyboard: Keyboard) -> None:
    keyboard.do("Ctrl+F", "=新桥", "Return", "Ctrl+K")
    assert name_of(keyboard.focus) == "Places found"
    keyboard.open("Alt+P")
    assert name_of(keyboard.focus) == "File name:"
    keyboard.leave()
    assert name_of(keyboard.focus) == "Places found"
    keyboard.press("Return")
    assert name_of(keyboard.focus) == TEXT
    keyboard.press("Ctrl+K", "Esc")
    assert name_of(keyboard.focus) == TEXT
