"""The article pane and the annotation sidebar with their controllers, over a real library."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QSplitter
from pytestqt.qtbot import QtBot

from newsreader.core.anchor import anchor_at
from newsreader.core.annotation import Annotation
from newsreader.core.errors import NewsreaderError
from newsreader.core.ids import ArticleId
from newsreader.core.new_annotation import NewAnnotation
from newsreader.core.spans import Span
from newsreader.services.library import Library
from newsreader.ui.actions import Actions
from newsreader.ui.annotations.controller import AnnotationController
from newsreader.ui.annotations.sidebar import AnnotationSidebar
from newsreader.ui.article.controller import ArticleController
from newsreader.ui.article.pane import ArticlePane
from newsreader.ui.bus import Bus
from newsreader.ui.tasks import Tasks
from newsreader.ui.theme import load_theme
from newsreader.ui.translation import Translation
from tests.support.builders import BRIDGE_ID
from tests.support.focus import show_active
from tests.support.library import NAME, make_library

T = TypeVar("T")


class Desk:
    """Both panes side by side in a window, and what a person can do with them."""

    def __init__(self, folder: Path, qtbot: QtBot) -> None:
        make_library(folder).close()
        self.path = folder / NAME
        self.qtbot = qtbot
        self.window = QSplitter()
        qtbot.addWidget(self.window)
        application = QApplication.instance()
        assert application is not None
        self.translation = Translation(application)
        self.bus = Bus(self.window)
        self.tasks = Tasks(self._open, self.window)
        self.actions = Actions(self.window)
        theme = load_theme("light")
        self.pane = ArticlePane(self.actions, theme, self.translation, self.window)
        self.sidebar = AnnotationSidebar(self.actions, theme, self.translation, self.window)
        self.notices: list[object] = []
        self.bus.notice.connect(self.notices.append)
        ArticleController(self.pane, self.bus, self.tasks, self.actions)
        AnnotationController(
            self.sidebar, self.pane, self.bus, self.tasks, self.actions, lambda: "甲"
        )
        self.window.addActions([self.actions[key] for key in ("annotation.delete", "edit.undo")])
        self.window.resize(1000, 700)
        show_active(self.window, qtbot)

    def open(self, article: ArticleId = BRIDGE_ID, span: Span | None = None) -> None:
        """Show an article and wait until it stands."""
        self.bus.article_requested.emit(article, span)
        self.until(lambda: self.pane.view is not None and self.pane.view.id == article)
        self.settle()

    def settle(self) -> None:
        """Wait until nothing is under way any more."""
        self.until(lambda: self.tasks.pending == 0)

    def until(self, condition: Callable[[], bool]) -> None:
        """Wait for a condition; fails after a while."""
        self.qtbot.waitUntil(condition, timeout=30_000)

    def select(self, words: str) -> Span:
        """Select words of the article with the keyboard in it."""
        assert self.pane.view is not None
        start = self.pane.view.text.index(words)
        span = Span(start, start + len(words))
        self.pane.text.setFocus()
        self.pane.text.select(span)
        return span

    def do(self, action: str) -> None:
        """Trigger an action as a menu would, and wait for what it does."""
        assert self.actions[action].isEnabled(), action
        self.actions[action].trigger()
        self.settle()

    def highlight(self, words: str, action: str = "annotation.highlight") -> Annotation:
        """Highlight words and return the annotation, which is the last one made."""
        before = {item.id for item in self.annotations}
        self.select(words)
        self.do(action)
        return next(item for item in self.annotations if item.id not in before)

    @property
    def annotations(self) -> tuple[Annotation, ...]:
        """The annotations that the pane shows."""
        assert self.pane.view is not None
        return self.pane.view.annotations

    def stored(self, ask: Callable[[Library], T]) -> T:
        """Ask the file itself."""
        with Library.open(self.path) as library:
            return ask(library)

    def point(self, words: str) -> QPoint:
        """Return where the middle of some words stands in the viewport."""
        assert self.pane.view is not None
        start = self.pane.view.text.index(words)
        first, _ = self.pane.text.span_rects(Span(start, start + len(words)))
        return QPointF(first.center()).toPoint()

    def click(self, words: str) -> None:
        """Click the middle of some words."""
        QTest.mouseClick(
            self.pane.text.viewport(), Qt.MouseButton.LeftButton, pos=self.point(words)
        )
        self.settle()

    def close(self) -> None:
        """Close as the window does."""
        self.bus.closing.emit()
        self.tasks.close()

    def _open(self, *, read_only: bool) -> Library:
        return Library.open(self.path, read_only=read_only)


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot) -> Iterator[Desk]:
    """Set up a desk that shows nothing yet."""
    made = Desk(tmp_path, qtbot)
    yield made
    made.close()


def annotate(path: Path, article: ArticleId, start: int, end: int) -> None:
    """Annotate from outside the window, as another program would."""
    with Library.open(path) as library:
        text = library.reading.article(article).text
        library.annotating.add(NewAnnotation(article, anchor_at(text, Span(start, end))))


def error_keys(notices: list[object]) -> list[str]:
    """Return the keys of the errors among some notices."""
    return [item.key for item in notices if isinstance(item, NewsreaderError)]
