"""What was done and what was deleted, by keyboard alone."""

from newsreader.services.library import Library
from tests.support.builders import SEED_ID
from tests.support.keyboard import Keyboard, name_of
from tests.support.people import highlight


def quotes(library: Library) -> list[str]:
    return [each.anchor.quote for each in library.annotating.list(SEED_ID)]


def annotate(keyboard: Keyboard) -> None:
    keyboard.window.program.tools.work.write(
        lambda library: library.annotating.delete(
            [highlight(library, "选种", article_id=SEED_ID).id]
        )
    )
    keyboard.window.settle()


def test_what_was_deleted_comes_back_and_goes_again(keyboard: Keyboard) -> None:
    annotate(keyboard)
    keyboard.open("Ctrl+Shift+Backspace")
    keyboard.press("Return")
    assert keyboard.stored(quotes) == ["选种"]
    keyboard.press("Ctrl+Z")
    assert keyboard.stored(quotes) == []
    keyboard.reach("Trash")
    keyboard.press("Alt+R")
    assert keyboard.stored(quotes) == ["选种"]
    keyboard.leave()
    assert name_of(keyboard.focus) == "Papers, issues and articles"


def test_a_deed_leads_to_its_article(keyboard: Keyboard) -> None:
    annotate(keyboard)
    keyboard.open("Ctrl+Shift+Y")
    keyboard.press("Return")
    assert keyboard.window.shown().startswith("春耕")
    keyboard.reach("Time")
    keyboard.press("Home")
    assert name_of(keyboard.focus) == "Time"
    keyboard.leave()
