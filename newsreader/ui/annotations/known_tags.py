"""The tags of the library, read anew when they or what carries them change."""

from PySide6.QtCore import QObject, QTimer, Signal

from newsreader.core.changes import Changes
from newsreader.services.offering import TagOffers
from newsreader.ui.bus import Bus
from newsreader.ui.tasks import Task, Tasks

PAUSE = 150
"""Milliseconds after a change: of many in a row only the last one counts."""


class KnownTags(QObject):
    """Offers the tags to whoever takes one, and tells their colours to whoever paints them."""

    changed = Signal(object)
    """TagOffers: the tags as they are now."""

    def __init__(self, bus: Bus, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._asked: Task | None = None
        self._waiting: QTimer | None = None
        self.offers = TagOffers()
        bus.changed.connect(self._follow)

    def read(self) -> None:
        """Read them now."""
        self._waiting = None
        if self._asked is not None:
            self._asked.drop()
        self._asked = self._tasks.read(lambda library: library.offering.tags(), self._take)

    def _follow(self, changes: Changes) -> None:
        if not (changes.tags or changes.articles):
            return
        if self._waiting is None:
            self._waiting = self._tasks.later(self.read, PAUSE)
        else:
            self._waiting.start()

    def _take(self, offers: TagOffers) -> None:
        self._asked, former = None, self.offers
        if (offers.tags, offers.closed) != (former.tags, former.closed):
            self.offers = offers
            self.changed.emit(offers)
