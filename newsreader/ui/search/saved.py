"""The saved searches as the window knows them, with how many articles each finds now."""

from PySide6.QtCore import QObject, QTimer, Signal

from newsreader.core.changes import Changes
from newsreader.core.errors import NewsreaderError
from newsreader.core.ids import SearchId
from newsreader.core.saved_search import SavedSearch
from newsreader.ui.bus import Bus
from newsreader.ui.tasks import Task, Tasks

PAUSE = 2_000
"""Milliseconds between a change in the library and the counting: while issues come in, there is
one change after the other."""


class SavedList(QObject):
    """Reads the searches again when they change, and counts again when texts or tags do.

    They are counted one after the other, so that a search that somebody waits for comes between.
    """

    changed = Signal()
    """Other searches, or other names."""

    counted = Signal(str)
    """The id of a search whose number is known now."""

    def __init__(self, bus: Bus, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._asked: Task | None = None
        self._counts: dict[str, int] = {}
        self.searches: tuple[SavedSearch, ...] = ()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE)
        self._timer.timeout.connect(self.count_again)
        bus.changed.connect(self._follow)
        self._read()

    def count_of(self, query: str) -> int | None:
        """Return how many articles a query finds, None where it was not counted yet."""
        return self._counts.get(query)

    def with_query(self, query: str) -> SavedSearch | None:
        """Return the search that asks for this."""
        wanted = query.strip()
        return next((search for search in self.searches if search.query == wanted), None)

    def with_id(self, search_id: SearchId | None) -> SavedSearch | None:
        """Return a search; None if it is there no more."""
        return next((search for search in self.searches if search.id == search_id), None)

    def count_again(self) -> None:
        """Count all searches; the numbers known so far stay until then."""
        self._timer.stop()
        if self._asked:
            self._asked.drop()
        self._count_next(self.searches)

    def _read(self) -> None:
        self._tasks.read(lambda library: library.keeping.list(), self._take)

    def _take(self, searches: tuple[SavedSearch, ...]) -> None:
        self.searches = searches
        self.changed.emit()
        self._count_soon()

    def _follow(self, changes: Changes) -> None:
        if changes.searches:
            self._read()
        else:
            self._count_soon()

    def _count_soon(self) -> None:
        if self.searches and not self._timer.isActive():
            self._timer.start()

    def _count_next(self, searches: tuple[SavedSearch, ...]) -> None:
        if not searches:
            return
        first, *others = searches

        def go_on(count: int | None) -> None:
            if count is not None:
                self._counts[first.query] = count
                self.counted.emit(first.id)
            self._count_next(tuple(others))

        def pass_over(_error: NewsreaderError) -> None:
            go_on(None)

        self._asked = self._tasks.read(
            lambda library: library.searching.count(first.query), go_on, pass_over
        )
