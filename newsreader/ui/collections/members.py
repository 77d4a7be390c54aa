"""What is in a collection as a table whose rows are read page by page."""

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QMimeData, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication

from newsreader.core.dossier import Member, MemberRow
from newsreader.ui.carrying import MEMBERS, carried, carry
from newsreader.ui.guard import guarded
from newsreader.ui.navigator.labels import full_date
from newsreader.ui.rows import Index
from newsreader.ui.translation import Translation, locale_of

PAGE = 100

_ROOT = QModelIndex()


class Column(IntEnum):
    """What stands in which column."""

    WORDS = 0
    PLACE = 1


class MembersModel(QAbstractTableModel):
    """Holds all members of one collection, and the rows of those that were looked at."""

    rows_wanted = Signal(object)
    """tuple[Member, ...]: seen, and not read yet."""

    move_requested = Signal(object, object)
    """Sequence[Member]; Member before which they come, or None for the end."""

    fill_requested = Signal(object, object)
    """The same, of what comes from elsewhere."""

    def __init__(self, translation: Translation, parent: QObject) -> None:
        super().__init__(parent)
        self._translation = translation
        self.members: tuple[Member, ...] = ()
        self._rows: dict[Member, MemberRow] = {}
        self._asked: set[int] = set()

    def show_members(self, members: Sequence[Member]) -> None:
        """Show other members, or the same anew."""
        self.beginResetModel()
        self.members, self._rows, self._asked = tuple(members), {}, set()
        self.endResetModel()

    def take(self, rows: Sequence[MemberRow]) -> None:
        """Show rows that were read."""
        self._rows |= {row.member: row for row in rows}
        if self.members:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.members) - 1, 1))

    def row_of(self, row: int) -> MemberRow | None:
        """Return what is shown in a row; None if it is not read yet."""
        return self._rows.get(self.members[row]) if 0 <= row < len(self.members) else None

    def put_before(self, moved: Sequence[Member], row: int) -> None:
        """Ask that members come before what stands in a row, or at the end."""
        rest = [each for each in self.members[row:] if not each.found and each not in moved]
        here = [each for each in moved if each in self.members]
        asked = self.move_requested if here else self.fill_requested
        asked.emit(here or moved, rest[0] if rest else None)

    @guarded(returns=0)
    def rowCount(self, parent: Index = _ROOT) -> int:
        """Return how many members there are."""
        return 0 if parent.isValid() else len(self.members)

    @guarded(returns=len(Column))
    def columnCount(self, parent: Index = _ROOT) -> int:
        """Return 2: words, place."""
        return 0 if parent.isValid() else len(Column)

    @guarded
    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """Return the title of a column."""
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return [self.tr("Article or annotation"), self.tr("Where")][section]

    @guarded
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a cell shows and tells."""
        member = self.members[index.row()]
        row = self._rows.get(member)
        if row is None:
            self._ask(index.row() // PAGE)
            return "…" if role == Qt.ItemDataRole.DisplayRole else None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._words(row) if index.column() == Column.WORDS else self._place(row)
            case Qt.ItemDataRole.ToolTipRole:
                found = self.tr("Found by the rule of the collection") if member.found else ""
                return "\n".join(filter(None, (row.headline, row.quote, row.note, found)))
            case Qt.ItemDataRole.ForegroundRole if member.found:
                return QGuiApplication.palette().placeholderText()
            case _:
                return None

    @guarded(returns=Qt.ItemFlag.NoItemFlags)
    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let what was put in by hand be dragged, and dropped between others."""
        flags = super().flags(index)
        if not index.isValid():
            return flags | Qt.ItemFlag.ItemIsDropEnabled
        return flags | Qt.ItemFlag.ItemIsDragEnabled

    @guarded(returns=False)
    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        """Ask for another order, or for more; what is shown follows from the library."""
        if data.hasFormat(MEMBERS):
            at = parent.row() if parent.isValid() else row
            self.put_before(carried(data), at if at >= 0 else len(self.members))
        return False

    @guarded
    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """Carry the members of the rows."""
        rows = sorted({index.row() for index in indexes})
        words = (self.index(row, Column.WORDS).data() for row in rows)
        return carry(zip((self.members[row] for row in rows), words, strict=True))

    @guarded
    def mimeTypes(self) -> list[str]:
        """Take what `mimeData` makes, and what other lists carry."""
        return [MEMBERS]

    @guarded
    def supportedDropActions(self) -> Qt.DropAction:
        """Let members be moved."""
        return Qt.DropAction.MoveAction | Qt.DropAction.CopyAction

    def _ask(self, page: int) -> None:
        if page not in self._asked:
            self._asked.add(page)
            self.rows_wanted.emit(self.members[page * PAGE : (page + 1) * PAGE])

    def _words(self, row: MemberRow) -> str:
        if row.quote:
            return "“{}”".format(row.quote.replace("\n", " "))
        return row.headline or self.tr("Article without a head")

    def _place(self, row: MemberRow) -> str:
        date = full_date(row.date, locale_of(self._translation.language))
        page = self.tr("p. {page}").format(page=row.page)
        return " · ".join(filter(None, (row.publication, date, page)))
