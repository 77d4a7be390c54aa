"""The review desk in the whole window, over a real library."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from newsreader.core.recognised import RecognisedIssue
from newsreader.core.review import ReviewView
from newsreader.services.library import Library
from newsreader.storage.database import Database
from newsreader.ui.review.desk import ReviewDesk
from newsreader.ui.review.place import ReviewPlace
from tests.support.builders import ISSUE_TEXT, recognised_issue
from tests.support.library import NAME, make_index, store
from tests.support.window import Window

CONTROL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
NONE = Qt.KeyboardModifier.NoModifier


class Review:
    """An issue on the desk, and a person with a keyboard before it."""

    def __init__(self, path: Path, qtbot: QtBot) -> None:
        self.path = path
        self.window = Window(path, qtbot).start()
        self.window.program.window.resize(1000, 700)
        self.window.activate()
        self.window.do("issue.review")

    @property
    def place(self) -> ReviewPlace:
        """The desk in its window."""
        return self.window.program.tools.review

    @property
    def desk(self) -> ReviewDesk:
        """The desk."""
        return self.place.desk

    @property
    def focus(self) -> QWidget:
        """What has the keyboard."""
        if QApplication.focusWidget() is None:  # a dialog was closed: off screen nobody goes back
            self.window.activate()
        found = QApplication.focusWidget()
        assert found is not None
        return found

    def press(self, *keys: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
        """Press keys where the keyboard is, and wait for what they do."""
        for key in keys:
            QTest.keyClick(self.focus, key, modifier)
            self.window.settle()

    def stand(self, words: str) -> None:
        """Put the caret on the first character of some words, as a click would."""
        sheet = self.desk.board.crossing.sheet
        self.desk.board.go_to(sheet.caret(sheet.source.index(words)) or self.desk.board.caret)

    def view(self) -> ReviewView:
        """Return the issue as the file has it."""
        with Library.open(self.path, read_only=True) as library:
            return library.reviewing.desk(library.reading.issues()[0].id)

    def roles(self) -> list[list[str]]:
        """Return what the file holds: a list an article of role and text, then what is beside."""
        view = self.view()
        articles = [
            [f"{'not ' * each.block.suppressed}{each.role}: {each.block.text}" for each in a.blocks]
            for a in view.articles
        ]
        return [*articles, [f"{item.role}: {item.text}" for item in view.furniture]]

    def close(self) -> None:
        """Close the window."""
        self.window.close()


Open = Callable[[str, RecognisedIssue], Review]


@pytest.fixture
def open_review(tmp_path: Path, qtbot: QtBot) -> Iterator[Open]:
    """Put issues that were recognised by hand on desks."""
    made: list[Review] = []

    def make(text: str, recognised: RecognisedIssue) -> Review:
        path = tmp_path / NAME
        with_database(path, text, recognised)
        made.append(Review(path, qtbot))
        return made[-1]

    yield make
    for review in made:
        review.close()


def with_database(path: Path, text: str, recognised: RecognisedIssue) -> None:
    """Make a library with one issue."""
    database = Database(path)
    make_index(database).rebuild()
    store(database, text, recognised)
    database.close()


@pytest.fixture
def review(open_review: Open) -> Review:
    """Put the issue of `builders` on the desk."""
    return open_review(ISSUE_TEXT, recognised_issue())
