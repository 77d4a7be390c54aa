"""Typed words on their way into the library: gathered, stored at a pause, never lost."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from newsreader.core.changes import Changes
from newsreader.core.edit import Edit
from newsreader.core.ids import ArticleId
from newsreader.core.typing import continues, together
from newsreader.services.library import Library

PAUSE = 600
"""Milliseconds without a key after which what was typed is stored."""

LONGEST = 1_500
"""Milliseconds after which it is stored in any case: so much a crash can cost."""

Write = Callable[[Callable[[Library], Changes], Callable[[], None]], None]
"""Does one operation, and calls the second function after it, or after it failed."""


class Writer(QObject):
    """Makes one operation of each word typed, in the order of the keys."""

    refused = Signal(str)
    """article id: something was not stored; the window shows what is not there."""

    settled = Signal()
    """All that was typed is stored."""

    def __init__(self, write: Write, parent: QObject) -> None:
        super().__init__(parent)
        self._write = write
        self._article = ArticleId("")
        self._before = ""
        self._typed: Edit | None = None
        self._under_way = 0
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._longest = QTimer(self, singleShot=True, interval=LONGEST)
        for timer in (self._pause, self._longest):
            timer.timeout.connect(self.store)

    @property
    def busy(self) -> bool:
        """Whether something typed is not in the library yet."""
        return self._typed is not None or self._under_way > 0

    def add(self, article: ArticleId, before: str, edit: Edit) -> None:
        """Take an edit of the text `before`, which has all edits in it that came before."""
        typed = self._typed
        if typed is not None and (article != self._article or not continues(typed, edit)):
            self.store()
            typed = None
        if typed is None:
            self._article, self._before, self._typed = article, before, edit
            self._longest.start()
        else:
            self._typed = together(self._before, typed, edit)
        self._pause.start()

    def store(self) -> None:
        """Store what was typed so far."""
        self._pause.stop()
        self._longest.stop()
        typed, self._typed = self._typed, None
        if typed is not None:
            article, before = self._article, self._before
            self.do(article, lambda library: library.correcting.amend(article, typed, before))

    def do(self, article: ArticleId, work: Callable[[Library], Changes]) -> None:
        """Do something to the text of an article after all that was typed."""
        self.store()
        self._under_way += 1
        done: list[Changes] = []

        def change(library: Library) -> Changes:
            done.append(work(library))
            return done[0]

        def end() -> None:
            self._under_way -= 1
            if not done:
                self.refused.emit(article)
            if not self.busy:
                self.settled.emit()

        self._write(change, end)
