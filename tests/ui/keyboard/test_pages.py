"""Pages and their text, by keyboard alone: pictures, the masthead, corrections."""

from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from newsreader.services.library import Library
from newsreader.ui.facsimile.dialog import DealingDialog
from tests.support.builders import BRIDGE_ID
from tests.support.keyboard import Keyboard, faults, name_of
from tests.support.pictures import png
from tests.support.window import Window


def papers(library: Library) -> list[str | None]:
    return [each.publication for each in library.reading.issues()]


def text(library: Library) -> str:
    return library.reading.article(BRIDGE_ID).text[:4]


def test_pictures_are_put_on_their_pages(keyboard: Keyboard, tmp_path: Path) -> None:
    names = [tmp_path / "1.png", tmp_path / "2.png"]
    for each in names:
        each.write_bytes(png())
    keyboard.press("Alt+2")
    keyboard.open("issue.attachFacsimile")
    keyboard.do("=" + " ".join(f'"{each}"' for each in names), "Return")
    keyboard.until(lambda: isinstance(QApplication.activeWindow(), DealingDialog))
    assert faults(keyboard) == []
    keyboard.leave("Return")
    assert name_of(keyboard.focus) == "Text of the article"
    panel = keyboard.window.program.tools.facsimile.panel
    keyboard.until(lambda: panel.showing)
    assert faults(keyboard) == []
    keyboard.press("F6")
    assert name_of(keyboard.focus) == "Image of the page"
    keyboard.press("Ctrl+Z")
    keyboard.until(lambda: not panel.showing)


def test_a_masthead_is_put_right_on_the_desk(keyboard: Keyboard) -> None:
    keyboard.press("F12")
    keyboard.open("Shift+F2")
    keyboard.do("Ctrl+A", "=新日报")
    keyboard.leave("Return")
    assert keyboard.stored(papers) == ["新日报"]
    assert name_of(keyboard.focus) == "What was made of it"
    keyboard.press("Ctrl+Z")
    assert keyboard.stored(papers) == ["青禾日报"]


def test_a_correction_is_made_looked_up_and_taken_back(keyboard: Keyboard) -> None:
    keyboard.do("Alt+2", "Ctrl+Home", "F2", "=新", "F2")
    assert keyboard.stored(text) == "新南岸新"
    keyboard.open("Shift+F2")
    keyboard.press("Return")
    assert name_of(keyboard.focus) == "Changes, newest first"
    keyboard.leave()
    assert name_of(keyboard.focus) == "Text of the article"
    keyboard.press("Ctrl+Z")
    assert keyboard.stored(text) == "南岸新桥"


def test_the_first_issue_comes_from_the_welcome(empty_window: Window, qtbot: QtBot) -> None:
    keyboard = Keyboard(empty_window)
    assert faults(keyboard) == []
    keyboard.reach("Open the sample")
    keyboard.press("Space")
    keyboard.until(lambda: bool(empty_window.shown()))
    assert name_of(keyboard.focus) == "Papers, issues and articles"
