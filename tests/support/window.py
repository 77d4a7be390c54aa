"""The whole window over a real library, and what a person does in it."""

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from newsreader.core.messages import Language
from newsreader.settings.people import ASKED
from newsreader.settings.store import Settings
from newsreader.ui.program import Program
from newsreader.ui.translation import Translation
from tests.support.library import NAME, make_library


class Window:
    """A started program; `close` ends it as the close button does."""

    def __init__(self, library: Path, qtbot: QtBot) -> None:
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        self.qtbot = qtbot
        self.settings = Settings(library.parent / "settings.json")
        self.settings.put({ASKED: 1})
        self.translation = Translation(application)
        self.translation.use(Language.ENGLISH)
        self.program = Program(application, library, self.settings, self.translation)
        self.notices: list[object] = []
        self.program.bus.notice.connect(self.notices.append)

    def start(self, *files: Path, sample: bool = False) -> "Window":
        """Start it and wait until all is shown."""
        hook = sys.excepthook
        self.program.start(files, sample=sample)
        sys.excepthook = hook  # pytest-qt fails the test for what it gets
        self.settle()
        # A key that an earlier test pressed with Ctrl counts as held down until the next one.
        self.qtbot.keyRelease(self.program.window, Qt.Key.Key_Control)
        return self

    def settle(self) -> None:
        """Wait until nothing is under way any more."""
        tasks, importing = self.program.tasks, self.program.tools.importing
        QApplication.processEvents()
        self.until(lambda: not tasks.pending and not importing.running)

    def until(self, condition: Callable[[], bool]) -> None:
        """Wait for a condition; fails after a while."""
        self.qtbot.waitUntil(condition, timeout=60_000)

    def do(self, action: str) -> None:
        """Trigger an action as a menu would, and wait for what it does."""
        assert self.program.actions[action].isEnabled(), action
        self.program.actions[action].trigger()
        self.settle()

    def search(self, query: str) -> None:
        """Type a query and press Enter; the article found first is opened."""
        field = self.program.window.search_field
        field.setText(query)
        field.query_entered.emit(query)
        self.settle()

    def activate(self) -> None:
        """Give the window the keyboard, without which no widget has focus."""
        self.program.window.activateWindow()
        self.until(self.program.window.isActiveWindow)

    def shown(self) -> str:
        """Return the head of the article shown."""
        view = self.program.article.view
        return view.summary.headline if view else ""

    def rows(self, parent: QModelIndex | None = None) -> list[str]:
        """Return the words of the tree's rows that were read, indented."""
        model, found = self.program.issues.model, list[str]()
        parent = QModelIndex() if parent is None else parent
        for row in range(model.rowCount(parent)):
            index = model.index(row, 0, parent)
            found += [str(index.data()), *(f" {below}" for below in self.rows(index))]
        return found

    def child(self, kind: type[QObject], name: str = "") -> QObject | None:
        """Find a widget of the window."""
        return self.program.window.findChild(kind, name or None)

    def top_level(self, kind: type[QWidget]) -> list[QWidget]:
        """Return the visible windows of a kind."""
        found = QApplication.topLevelWidgets()
        return [widget for widget in found if isinstance(widget, kind) and widget.isVisible()]

    def close(self) -> None:
        """Close the window, and forget all it made."""
        self.program.window.close()
        self.program.close()
        self.translation.use(Language.ENGLISH)
        window = self.program.window
        window.deleteLater()
        QApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete)


@pytest.fixture
def library_path(tmp_path: Path) -> Path:
    """Make a library with the issue of `builders`."""
    make_library(tmp_path).close()
    return tmp_path / NAME


@pytest.fixture
def window(library_path: Path, qtbot: QtBot) -> Iterator[Window]:
    """Open the window on a library with one issue."""
    made = Window(library_path, qtbot).start()
    yield made
    made.close()


@pytest.fixture
def empty_window(tmp_path: Path, qtbot: QtBot) -> Iterator[Window]:
    """Open the window on a library that does not exist yet."""
    made = Window(tmp_path / NAME, qtbot).start()
    yield made
    made.close()
