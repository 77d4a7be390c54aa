"""Many articles and annotations at once, by keyboard alone."""

from newsreader.services.library import Library
from newsreader.ui.marking.dialog import MarkDialog
from tests.support.builders import BRIDGE_ID, SEED_ID
from tests.support.keyboard import Keyboard, name_of
from tests.support.people import highlight

ISSUES = "Papers, issues and articles"


def made(library: Library) -> list[str]:
    found = library.annotating.list()
    return [f"{each.anchor.quote} {each.style} {'/'.join(each.tags)}" for each in found]


def topics(library: Library) -> tuple[tuple[str, ...], ...]:
    return tuple(library.tagging.topics(id_) for id_ in (BRIDGE_ID, SEED_ID))


def searches(library: Library) -> list[str]:
    return [f"{each.name}: {each.query}" for each in library.keeping.list()]


def test_annotations_are_tagged_deleted_and_filtered(keyboard: Keyboard) -> None:
    for words in ("新桥", "通车"):
        keyboard.window.program.tools.work.write(
            lambda library, words=words: library.annotating.set_note(
                highlight(library, words).id, words
            )
        )
    keyboard.window.settle()
    keyboard.do("Ctrl+B", "Ctrl+A")
    keyboard.open("Alt+L Down Return")
    keyboard.type("桥")
    keyboard.leave("Return")
    assert keyboard.stored(made) == ["新桥 rose 桥", "通车 rose 桥"]
    keyboard.press("Ctrl+Z", "Delete")
    assert keyboard.stored(made) == ["通车 rose "]
    keyboard.press("Ctrl+Z")
    assert keyboard.stored(made) == ["新桥 rose ", "通车 rose "]
    keyboard.reach("Words")
    keyboard.type("没有此语")
    panel = keyboard.window.program.tools.browser.panel
    keyboard.until(lambda: bool(panel.hint))
    keyboard.reach("Clear")
    keyboard.press("Space")
    keyboard.until(lambda: not panel.hint)
    keyboard.press("Esc")
    assert not panel.isVisible()


def test_articles_get_a_topic_together(keyboard: Keyboard) -> None:
    keyboard.press("Shift+Down")
    keyboard.open("Ctrl+M")
    keyboard.do("=桥", "Return")
    keyboard.leave("Return")
    assert keyboard.stored(topics) == (("桥",), ("桥",))
    assert name_of(keyboard.focus) == ISSUES
    keyboard.press("Ctrl+Z")
    assert keyboard.stored(topics) == ((), ())


def test_places_found_are_marked_from_the_field_for_searching(keyboard: Keyboard) -> None:
    keyboard.do("Ctrl+F", "=新桥", "Return")
    dialog = keyboard.open("Ctrl+Shift+H")
    assert isinstance(dialog, MarkDialog)
    keyboard.until(dialog.ok.isEnabled)
    keyboard.press("Right")
    keyboard.leave("Return")
    assert {*keyboard.stored(made)} == {"新桥 green "}
    assert name_of(keyboard.focus) == "Search all articles"
    keyboard.press("Ctrl+Z")
    assert keyboard.stored(made) == []
    assert keyboard.window.program.window.search_field.text() == "新桥"


def test_a_search_is_saved_under_a_name(keyboard: Keyboard) -> None:
    keyboard.do("Ctrl+F", "=新桥", "Return")
    keyboard.open("Ctrl+D V")
    keyboard.do("Ctrl+A", "=桥")
    keyboard.leave("Return")
    assert keyboard.stored(searches) == ["桥: 新桥"]
    keyboard.press("Ctrl+Z")
    assert keyboard.stored(searches) == []


def test_articles_found_are_the_list_that_keys_go_to(keyboard: Keyboard) -> None:
    keyboard.do("Ctrl+F", "=桥", "Return")
    keyboard.press("Alt+2", "Alt+1")
    assert name_of(keyboard.focus) == "Articles found"
    keyboard.press("F6")
    assert name_of(keyboard.focus) == "Text of the article"
    keyboard.press("Shift+F6")
    assert name_of(keyboard.focus) == "Articles found"
    keyboard.press("Esc", "Alt+1")
    assert name_of(keyboard.focus) == ISSUES
