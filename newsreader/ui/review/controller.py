"""Between the desk and the library: opens issues, does what keys mean, follows changes."""

from collections import deque
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from newsreader.core.changes import Changes
from newsreader.core.ids import ArticleId, IssueId, issue_of
from newsreader.core.review import ReviewView
from newsreader.services.library import Library
from newsreader.ui.bus import Bus
from newsreader.ui.review.asking import Asking
from newsreader.ui.review.deeds import Deed, Desk, deed_of
from newsreader.ui.review.desk import ReviewDesk
from newsreader.ui.review.keys import CHANGING
from newsreader.ui.tasks import Task, Tasks

Write = Callable[[Deed], None]
"""Does an operation that can be undone, and tells all panes."""

SETTLING = frozenset({"review.accept", "review.reject"})
STEPS = {"review.next": 1, "review.previous": -1}
VIEWS = {"review.nextView": 1, "review.previousView": -1}


class ReviewController(QObject):
    """Keeps the desk true to the library; one decision after the other."""

    opened = Signal()
    """An issue stands on the desk now."""

    left = Signal(str)
    """A person goes back to reading: the id of the article to read, empty for the one before."""

    def __init__(self, desk: ReviewDesk, bus: Bus, tasks: Tasks, write: Write) -> None:
        super().__init__(desk)
        self._desk = desk
        self._tasks = tasks
        self._write = write
        self._asking = Asking(desk, tasks, self.do)
        self._issue: IssueId | None = None
        self._view: ReviewView | None = None
        self._article = ""
        self._asked: Task | None = None
        self._busy = False
        self._waiting: deque[str] = deque()
        desk.key_pressed.connect(self.press)
        desk.doubts.doubt_chosen.connect(self._choose)
        bus.changed.connect(self._follow)

    def open(self, issue: IssueId, article: str) -> None:
        """Put an issue on the desk, at its first doubt, or else at the article that was read."""
        self._issue, self._view, self._article = issue, None, article
        self._busy = False
        self._waiting.clear()
        self._ask()

    def close(self) -> None:
        """Take the issue off the desk."""
        self._issue = self._view = None

    def press(self, key: str) -> None:
        """Do what a key means, once all that was asked for before is done."""
        if key == "review.leave":
            self._leave()
        elif self._busy:
            self._waiting.append(key)
        elif self._view is not None:
            self._act(key, self._view)

    def do(self, deed: Deed) -> None:
        """Do an operation; what is asked for meanwhile waits until its outcome is shown."""
        self._busy = True
        self._write(deed)
        # The writing thread keeps to the order: by then all panes have been told.
        self._tasks.write(_nothing, lambda _: self._settle())

    def _act(self, key: str, view: ReviewView) -> None:
        if key in CHANGING and not self._desk.keys[key].isEnabled():
            return
        if key in STEPS:
            self._step(STEPS[key])
        elif key in VIEWS:
            self._desk.next_view(VIEWS[key])
        elif key == "review.copy":
            self._desk.board.copy()
        elif key in CHANGING:
            self._decide(key, view)
        else:
            self._desk.board.walk(key)

    def _decide(self, key: str, view: ReviewView) -> None:
        about = Desk(
            view.issue.summary.id,
            self._desk.board.crossing.sheet,
            self._desk.board.caret,
            self._desk.doubts.current,
        )
        if self._asking.ask(key, about, view):
            return
        deed = deed_of(key, about)
        if key in SETTLING:
            self._step(1, open_only=True)
        if deed is not None:
            self.do(deed)

    def _step(self, by: int, *, open_only: bool = False) -> None:
        """Choose the next doubt, or the one before; after the last one comes the first."""
        doubts, current = self._desk.doubts.doubts.doubts, self._desk.doubts.current
        if not doubts:
            return
        at = doubts.index(current) if current in doubts else min(0, -by)
        order = [doubts[(at + by * n) % len(doubts)] for n in range(1, len(doubts) + 1)]
        if open_only:
            order = [doubt for doubt in order if doubt.decision is None and doubt != current]
        self._desk.choose(order[0] if order else None)

    def _choose(self, doubt: str) -> None:
        found = self._desk.doubts.doubts.row_of(doubt)
        self._desk.choose(None if found is None else self._desk.doubts.doubts.doubts[found])

    # What the library says

    def _follow(self, changes: Changes) -> None:
        touched = {*changes.issues, *map(issue_of, changes.articles | changes.texts)}
        if self._issue in touched:
            self._ask()

    def _ask(self) -> None:
        """Read the issue; of several answers under way only the last one counts."""
        if self._asked is not None:
            self._asked.drop()
        issue = self._issue
        if issue is not None:
            self._asked = self._tasks.read(
                lambda library: library.reviewing.desk(issue), self._show
            )

    def _show(self, view: ReviewView) -> None:
        self._asked = None
        if view.issue.summary.id != self._issue:
            return
        first, self._view = self._view is None, view
        chosen = self._desk.doubts.current
        if first:
            self.opened.emit()  # before it is filled: then all is set in its width at once
        self._desk.show_view(view, chosen.id if chosen and not first else "")
        if first:
            self._begin(view)
        self._settle()

    def _begin(self, view: ReviewView) -> None:
        first = next((doubt for doubt in view.doubts if doubt.decision is None), None)
        self._desk.board.go_to_article(ArticleId(self._article))
        self._desk.choose(first)
        self._article = self._desk.board.article or ""

    def _settle(self) -> None:
        """Go on with what waits, once the outcome of the last operation is shown."""
        if self._asked is not None:
            return
        self._busy = False
        while self._waiting and not self._busy:
            self.press(self._waiting.popleft())

    def _leave(self) -> None:
        """Go back to the article read before, unless a person went on to another."""
        here = self._desk.board.article or ""
        self.close()
        self.left.emit("" if here == self._article else here)


def _nothing(_: Library) -> None:
    """Do nothing, after all that was asked for before."""
