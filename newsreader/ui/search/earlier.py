"""The earlier queries of one window; they are saved when it closes."""

from PySide6.QtCore import QObject

from newsreader.core.errors import NewsreaderError
from newsreader.settings.queries import earlier_queries, keep_queries, with_query
from newsreader.settings.store import Settings
from newsreader.ui.bus import Bus


class Earlier(QObject):
    """Keeps queries that were entered, or whose result was opened; the newest is the first."""

    def __init__(self, settings: Settings, bus: Bus, parent: QObject) -> None:
        super().__init__(parent)
        self._settings = settings
        self._bus = bus
        self.queries = earlier_queries(settings)
        bus.closing.connect(self._save)

    def add(self, query: str) -> None:
        """Put a query first."""
        self.queries = with_query(self.queries, query)

    def forget(self) -> None:
        """Forget them all, in the settings too."""
        self.queries = ()
        self._save()

    def _save(self) -> None:
        try:
            keep_queries(self._settings, self.queries)
        except NewsreaderError as error:
            self._bus.notice.emit(error)
