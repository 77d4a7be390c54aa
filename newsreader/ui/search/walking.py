"""Going from place to place through the articles found."""

from typing import NamedTuple

from PySide6.QtCore import QModelIndex, QObject, Signal

from newsreader.core.article import ArticleView
from newsreader.core.hits import SearchHit
from newsreader.core.spans import Span
from newsreader.ui.bus import Bus
from newsreader.ui.search.model import ResultsModel
from newsreader.ui.search.panel import ResultsList

BACK = 2_000
"""So many articles are read to their last one where a person goes back from the first place."""


class Standing(NamedTuple):
    """Which place of which article one has come to, counted from 1.

    The place is 0 before the first one, and where there are none; `articles` is 0 while they are
    counted.
    `turned` says that it went on at the other end.
    """

    place: int
    places: int
    article: int
    articles: int
    turned: bool = False


class Walking(QObject):
    """Steps through places, and through articles; further articles are read as they are needed."""

    moved = Signal(object)
    """Standing, or None where the article shown is none of those found."""

    def __init__(
        self, results: ResultsList, model: ResultsModel, bus: Bus, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._results = results
        self._model = model
        self._bus = bus
        self._article = ""
        self._place = 0
        self._shown = ""
        self._turned = False
        self._waiting = 0
        bus.article_requested.connect(self._adopt)
        bus.article_shown.connect(self._see)

    def forget(self) -> None:
        """Begin anew: another query was asked."""
        self._article, self._place, self._waiting, self._turned = "", 0, 0, False
        self._tell()

    def step(self, by: int) -> None:
        """Go to the next place (1) or the one before (-1), in another article if need be."""
        row = self._row()
        if row is None:
            self._turn(min(0, by), by)
            return
        place = self._place + by
        if 0 <= place < len(self._model.hit(row).spans):
            self.go(row, place)
        else:
            self._turn(row + by, by)

    def step_article(self, by: int) -> None:
        """Go to the first place of the next article (1) or of the one before (-1)."""
        row = self._row()
        last = self._model.rowCount() - 1
        if row is not None and 0 <= row + by <= last:
            self.go(row + by)
        else:
            self._turn(-1 if by < 0 else self._next(row), by)

    def go(self, row: int, place: int = 0, *, turned: bool = False) -> None:
        """Go to a place of an article; -1 is its last one."""
        hit = self._model.hit(row)
        self._article, self._waiting = hit.article_id, 0
        self._place = place if place >= 0 else max(0, len(hit.spans) - 1)
        self._results.choose(row)
        self._bus.article_requested.emit(hit.article_id, self._span(hit))
        self._turned = turned
        self._tell()

    def go_on(self) -> None:
        """Finish a step for which articles were read; the results may have been asked for anew."""
        row = self._row()
        if row is not None:
            self._results.choose(row)
        by, self._waiting = self._waiting, 0
        if by:
            self._turn(-1 if by < 0 else self._next(row), by)
        else:
            self._tell()

    def _turn(self, row: int, by: int) -> None:
        """Go to another article: read on, or go on at the other end."""
        if 0 <= row < self._model.rowCount():
            self.go(row, 0 if by > 0 else -1)
        elif not self._model.complete and (by > 0 or self._model.total <= BACK):
            self._waiting = by
            self._model.fetchMore(QModelIndex())
        elif self._model.complete and self._model.rowCount():
            self.go(0 if by > 0 else self._model.rowCount() - 1, min(0, by), turned=True)
        elif by < 0:
            self._bus.notice.emit(self.tr("This is the first place found."))

    @staticmethod
    def _next(row: int | None) -> int:
        return 0 if row is None else row + 1

    def _row(self) -> int | None:
        return self._model.row_of(self._article) if self._article else None

    def _span(self, hit: SearchHit) -> Span | None:
        place = min(self._place, len(hit.spans) - 1)
        return hit.spans[place] if place >= 0 else None

    def _adopt(self, article: str, span: Span | None) -> None:
        """Go on from an article that was come to in another way, if it is among those read."""
        row = self._model.row_of(article)
        if row is None:
            return
        spans = self._model.hit(row).spans
        if article != self._article or span in spans:
            self._place = spans.index(span) if span in spans else -1
            self._article, self._turned, self._waiting = article, False, 0
            self._results.choose(row)

    def _see(self, view: ArticleView | None) -> None:
        self._shown = view.id if view else ""
        self._tell()

    def _tell(self) -> None:
        row = self._row() if self._article == self._shown else None
        self.moved.emit(None if row is None else self._standing(row))

    def _standing(self, row: int) -> Standing:
        places = len(self._model.hit(row).spans)
        place = min(self._place + 1, places)
        return Standing(place, places, row + 1, self._model.total, self._turned)
