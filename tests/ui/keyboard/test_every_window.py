"""Every window by Tab: all of it is reached, in the order in which it is read, and has a name."""

from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from newsreader.core.dossier import article
from newsreader.core.messages import Language
from newsreader.core.style import Decoration
from newsreader.services.library import Library
from tests.support.builders import SEED_ID
from tests.support.keyboard import Keyboard, faults, name_of
from tests.support.people import highlight
from tests.support.window import Window

OPENED: Mapping[str, tuple[str, ...]] = {
    "activity": (">Ctrl+Shift+Y",),
    "add to collection": (">Ctrl+I",),
    "agreement": (">annotation.agreement",),
    "all annotations, tag": ("Ctrl+B", "Ctrl+A", ">Alt+L Down Return"),
    "collections": (">Ctrl+Shift+I",),
    "collections, describe": (">Ctrl+Shift+I", "Tab", ">Alt+D"),
    "contradictions": (">file.contradictions",),
    "copies": (">file.goBack",),
    "desk, article": ("F12", "PgDown", ">F2"),
    "desk, masthead": ("F12", ">Shift+F2"),
    "dictionary": (">Ctrl+Shift+W",),
    "every occurrence": ("Alt+2", "Ctrl+Home", "Shift+Right", ">Ctrl+Shift+E"),
    "export": (">Ctrl+E",),
    "help": (">F1",),
    "help, about": (">help.about",),
    "help, changes": (">help.changes",),
    "help, keys": (">Ctrl+F1",),
    "history": (">Shift+F2",),
    "name": (">annotation.sign",),
    "places found": ("Ctrl+F", "=新桥", "Return", ">Ctrl+Shift+H"),
    "styles": (">annotation.styles",),
    "tags": (">Ctrl+Shift+L",),
    "tags, notes": (">Ctrl+Shift+L", "Tab", ">Ctrl+Return"),
    "topics of several articles": (">Ctrl+M",),
    "trash": (">Ctrl+Shift+Backspace",),
}
"""Window → how it comes from the list of issues; a step after `>` opens a window."""

PANES: Mapping[str, tuple[str, ...]] = {
    "issueTree": (),
    "annotationList": ("Alt+3", "Down"),
    "topicField": ("Ctrl+G", "=春", "Return"),
    "browserTable": ("Ctrl+B",),
    "reviewReading": ("F12",),
    "searchResults": ("Ctrl+F", "=桥", "Return"),
    "concordanceTable": ("Ctrl+F", "=桥", "Return", "Ctrl+K"),
    "facsimilePane": ("Ctrl+F", "Esc", "Esc", "F7"),
}
"""What the main window shows → how one comes there from the one before and Esc."""


def _fill(library: Library) -> None:
    highlight(library, "新桥", note="记", tags=("桥", "经济/物流"))
    library.annotating.delete([highlight(library, "选种", article_id=SEED_ID).id])
    library.filling.add(library.curating.make("城/桥")[0].id, [article(SEED_ID)])
    library.teaching.add("南岸新桥", "ns")
    library.styling.make("存疑", "#aa5500", Decoration.WAVY)


@pytest.fixture(params=Language)
def keyboard(
    library_path: Path, qtbot: QtBot, request: pytest.FixtureRequest
) -> Iterator[Keyboard]:
    with Library.open(library_path, author="甲") as library:
        _fill(library)
    window = Window(library_path, qtbot).start()
    window.translation.use(request.param)
    yield Keyboard(window)
    window.close()


def _round(keyboard: Keyboard, steps: tuple[str, ...]) -> Iterator[str]:
    """Yield what is wrong with a window, and with the way out of it."""
    keyboard.press("Alt+1")
    before = list[QWidget]()
    for step in steps:
        if step.startswith(">"):
            before.append(keyboard.focus)
            keyboard.open(step[1:])
        else:
            keyboard.do(step)
    yield from faults(keyboard)
    for had in reversed(before):
        keyboard.leave()
        if keyboard.focus is not had:
            yield f"leaves the keyboard in {name_of(keyboard.focus)}, not in {name_of(had)}"
    keyboard.press("Esc")


def test_every_window_is_walked_by_tab_and_left_by_esc(keyboard: Keyboard) -> None:
    found = {name: [*_round(keyboard, steps)] for name, steps in OPENED.items()}
    assert {name: each for name, each in found.items() if each} == {}


@pytest.mark.parametrize("keyboard", [Language.ENGLISH], indirect=True)
def test_every_pane_is_walked_by_tab(keyboard: Keyboard) -> None:
    found: dict[str, list[str]] = {}
    for name, steps in PANES.items():
        keyboard.do("Alt+1", *steps)
        shown = keyboard.window.child(QWidget, name)
        assert isinstance(shown, QWidget), name
        assert shown.isVisible(), name
        found[name] = faults(keyboard)
        keyboard.press("Esc")
    assert {name: each for name, each in found.items() if each} == {}
