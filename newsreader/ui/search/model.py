"""The articles found, page by page as the list is scrolled."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from newsreader.core.dossier import Member, MemberKind
from newsreader.core.hits import SearchHit, SearchPage
from newsreader.ui.carrying import carry
from newsreader.ui.guard import guarded
from newsreader.ui.search.words import part_of

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
HIT_ROLE = Qt.ItemDataRole.UserRole
PAGE = 50


class ResultsModel(QAbstractListModel):
    """Hits of one query; `more` is asked for the page that starts at an offset.

    The first hits can be shown before it is known how many there are; until then none are asked
    for, but it is kept in mind that they were wanted.
    """

    def __init__(self, more: Callable[[int], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._more = more
        self._hits: list[SearchHit] = []
        self._total: int | None = 0
        self._asked = False

    @property
    def total(self) -> int:
        """How many articles there are, read or not; 0 while they are counted."""
        return self._total or 0

    @property
    def complete(self) -> bool:
        """Whether all of them were read."""
        return self._total is not None and len(self._hits) >= self._total

    def hit(self, row: int) -> SearchHit:
        """Return the hit of a row."""
        return self._hits[row]

    def row_of(self, article: str) -> int | None:
        """Return the row of an article among those read, or None."""
        rows = (row for row, hit in enumerate(self._hits) if hit.article_id == article)
        return next(rows, None)

    def clear(self) -> None:
        """Show nothing."""
        self.begin(SearchPage(0, True, 0.0, ()))

    def begin_uncounted(self, hits: Sequence[SearchHit]) -> None:
        """Show the first hits of a query of which it is not known yet how many there are."""
        self._put(hits, None)

    def begin(self, page: SearchPage) -> None:
        """Show the first page of a query; rows that would be the same stay."""
        wanted = self._asked and self._total is None
        self._put(page.hits, page.total)
        if wanted:
            self.fetchMore(QModelIndex())

    def _put(self, hits: Sequence[SearchHit], total: int | None) -> None:
        self._total, self._asked = total, False
        same = min(len(hits), len(self._hits))
        if not same or self._hits[:same] != list(hits[:same]):
            self.beginResetModel()
            self._hits = list(hits)
            self.endResetModel()
            return
        if same < len(self._hits):
            self.beginRemoveRows(QModelIndex(), same, len(self._hits) - 1)
            del self._hits[same:]
            self.endRemoveRows()
        self._add(hits[same:])

    def _add(self, hits: Sequence[SearchHit]) -> None:
        first = len(self._hits)
        if hits:
            self.beginInsertRows(QModelIndex(), first, first + len(hits) - 1)
            self._hits += hits
            self.endInsertRows()

    def extend(self, page: SearchPage) -> None:
        """Add a further page of the same query; an empty one says that there are no more."""
        self._asked = False
        if not page.hits:
            self._total = len(self._hits)
        self._add(page.hits)

    def stop(self) -> None:
        """Ask again for the next page when it is wanted: it did not come."""
        self._asked = False

    @guarded(returns=0)
    def rowCount(self, parent: Index = _ROOT) -> int:
        """Return how many hits were read."""
        return 0 if parent.isValid() else len(self._hits)

    @guarded(returns=False)
    def canFetchMore(self, parent: Index) -> bool:
        """Tell whether there are more hits than were read."""
        return not parent.isValid() and not self._asked and not self.complete

    @guarded
    def fetchMore(self, parent: Index) -> None:
        """Ask for the next page."""
        if self.canFetchMore(parent):
            self._asked = True
            if self._total is not None:
                self._more(len(self._hits))

    @guarded(returns=Qt.ItemFlag.NoItemFlags)
    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let articles be carried away."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsDragEnabled if index.isValid() else flags

    @guarded
    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """Carry articles in their order, for another program their heads."""
        hits = [self._hits[row] for row in sorted(index.row() for index in indexes)]
        return carry((Member(MemberKind.ARTICLE, hit.article_id), hit.headline) for hit in hits)

    @guarded
    def supportedDragActions(self) -> Qt.DropAction:
        """Let articles be carried away and stay here as well."""
        return Qt.DropAction.CopyAction

    @guarded
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the head of the article found, its snippet as tool tip, or the hit."""
        if not index.isValid():
            return None
        hit = self._hits[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return hit.headline
            case Qt.ItemDataRole.AccessibleDescriptionRole:
                return " · ".join(filter(None, (part_of(hit.part), hit.snippet)))
            case _:
                return hit if role == HIT_ROLE else None
