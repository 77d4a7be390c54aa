"""The window with an article open for correcting."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from newsreader.core.annotation import Annotation
from newsreader.core.article import ArticleView
from newsreader.core.ids import ArticleId
from newsreader.core.spans import Span
from newsreader.services.library import Library
from tests.support.builders import BRIDGE_ID
from tests.support.window import Window


class Bench:
    """The window, and what a person does in its article."""

    def __init__(self, window: Window) -> None:
        self.window = window
        self.pane = window.program.article
        self.text = self.pane.text
        self.tools = window.program.tools
        self.editing = self.tools.correcting.editing

    @property
    def view(self) -> ArticleView:
        """What the pane shows."""
        assert self.pane.view is not None
        return self.pane.view

    def open(self, article: ArticleId = BRIDGE_ID) -> None:
        """Show an article."""
        self.window.program.bus.article_requested.emit(article, None)
        self.window.settle()
        assert self.view.id == article

    def edit(self) -> None:
        """Begin to type."""
        self.window.program.actions["article.edit"].setChecked(True)

    def at(self, words: str, nth: int = 1) -> Span:
        """Return where words stand."""
        start = -1
        for _ in range(nth):
            start = self.view.text.index(words, start + 1)
        return Span(start, start + len(words))

    def select(self, words: str, nth: int = 1) -> None:
        """Select words."""
        self.text.select(self.at(words, nth))

    def before(self, words: str) -> None:
        """Put the caret before words."""
        start = self.at(words).start
        self.text.select(Span(start, start))

    def after(self, words: str) -> None:
        """Put the caret after words."""
        end = self.at(words).end
        self.text.select(Span(end, end))

    def compose(self, words: str, preedit: str = "") -> None:
        """Let the input method commit words."""
        event = QInputMethodEvent(preedit, [])
        event.setCommitString(words)
        QApplication.sendEvent(self.text, event)

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier | None = None) -> None:
        """Press a key in the text."""
        QTest.keyClick(self.text, key, modifier or Qt.KeyboardModifier.NoModifier)

    def store(self) -> None:
        """Wait until all that was typed is stored and shown."""
        self.editing.writer.store()
        self.window.settle()

    def highlight(self, words: str) -> Annotation:
        """Highlight words."""
        known = {each.id for each in self.view.annotations}
        self.select(words)
        self.window.do("annotation.highlight")
        return next(each for each in self.view.annotations if each.id not in known)

    def stored(self) -> str:
        """Return the text that lies in the library."""
        with Library.open(self.window.program.path) as library:
            return library.reading.article(self.view.id).text


@pytest.fixture
def bench(window: Window) -> Bench:
    """Open an article."""
    made = Bench(window)
    made.open()
    window.activate()
    return made


@pytest.fixture
def typing(bench: Bench) -> Bench:
    """Open an article to type in it."""
    bench.edit()
    return bench
