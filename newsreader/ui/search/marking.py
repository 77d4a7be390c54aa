"""The places of a query's words in the article that is shown."""

from PySide6.QtCore import QObject

from newsreader.core.article import ArticleView
from newsreader.core.spans import Span
from newsreader.ui.bus import Bus
from newsreader.ui.search.model import ResultsModel
from newsreader.ui.tasks import Tasks


class Marking(QObject):
    """Hands the places found in the article shown to whoever paints them."""

    def __init__(self, model: ResultsModel, bus: Bus, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._model = model
        self._bus = bus
        self._tasks = tasks
        self._query = ""
        self._view: ArticleView | None = None
        bus.article_shown.connect(self._see)

    def mark(self, query: str) -> None:
        """Mark the places of the query of which the model shows the results."""
        self._query = query
        self._mark()

    def forget(self) -> None:
        """Mark nothing any more."""
        self._query = ""
        self._bus.hits_changed.emit("", ())

    def _see(self, view: ArticleView | None) -> None:
        self._view = view
        self._mark()

    def _mark(self) -> None:
        view = self._view
        if view is None or not self._query:
            return
        row = self._model.row_of(view.id)
        if row is None:
            self._look_into(view)
        else:
            self._bus.hits_changed.emit(view.id, self._model.hit(row).spans)

    def _look_into(self, view: ArticleView) -> None:
        """Look for the places in an article that is none of the results read."""
        query = self._query
        self._tasks.read(
            lambda library: library.searching.places(query, view.text),
            lambda spans: self._mark_there(query, view, spans),
        )

    def _mark_there(self, query: str, view: ArticleView, spans: tuple[Span, ...]) -> None:
        if query == self._query and view is self._view:
            self._bus.hits_changed.emit(view.id, spans)
