"""The tree of collections: how it is shown, renamed in place, and dragged."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel

from newsreader.core.dossier import DossierCount
from newsreader.core.ids import CollectionId
from newsreader.ui.carrying import MEMBERS, carried
from newsreader.ui.guard import guarded

COLLECTION = "application/x-newsreader-collection"
ID_ROLE = Qt.ItemDataRole.UserRole + 1

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter

Index = QModelIndex | QPersistentModelIndex


class CollectionsModel(QStandardItemModel):
    """Shows collections under each other with the number of things in each."""

    rename_requested = Signal(str, str)
    """Id, another name."""

    move_requested = Signal(str, object, object)
    """Id; that of the one above, None for the top; that of the one it comes before, or None."""

    fill_requested = Signal(str, object)
    """Id; tuple[Member, ...] that were dropped on it."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.counts: dict[str, DossierCount] = {}

    def show_all(
        self, counts: Sequence[DossierCount], shown: Collection[CollectionId] | None = None
    ) -> None:
        """Show all collections, or those `shown` with what stands above them."""
        self.clear()
        self.setHorizontalHeaderLabels([self.tr("Collection"), self.tr("Items")])
        self.horizontalHeaderItem(1).setTextAlignment(_RIGHT)
        self.counts = {each.dossier.id: each for each in counts}
        paths = [each.path for each in counts if shown is None or each.dossier.id in shown]
        rows: dict[str, QStandardItem] = {"": self.invisibleRootItem()}
        for each in counts:
            if any(f"{path}/".startswith(f"{each.path}/") for path in paths):
                above = each.path.rpartition("/")[0]
                rows[each.path] = self._add(rows[above], each)

    def id_at(self, index: Index) -> CollectionId | None:
        """Return the collection of a row."""
        id_ = index.sibling(index.row(), 0).data(ID_ROLE)
        return None if id_ is None else CollectionId(id_)

    def index_of(self, id_: str) -> QModelIndex:
        """Return where a collection stands; an invalid index if it is not shown."""
        found = self.match(
            self.index(0, 0),
            int(ID_ROLE),
            id_,
            1,
            Qt.MatchFlag.MatchExactly | Qt.MatchFlag.MatchRecursive,
        )
        return found[0] if found else QModelIndex()

    @guarded(returns=False)
    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Ask for another name; what is shown follows from the library."""
        id_ = self.id_at(index)
        if id_ and role == Qt.ItemDataRole.EditRole and str(value) != self.counts[id_].dossier.name:
            self.rename_requested.emit(id_, str(value))
        return False

    @guarded(returns=False)
    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        """Ask for a move, or put in what was dropped; what is shown follows from the library."""
        target, moved = self.id_at(parent), bytes(data.data(COLLECTION).data()).decode()
        if target and data.hasFormat(MEMBERS):
            self.fill_requested.emit(target, carried(data))
        elif moved in self.counts:
            above = self.index_of(target or "")
            before = self.id_at(self.index(row, 0, above)) if row >= 0 else None
            self.move_requested.emit(moved, target, before)
        return False

    @guarded
    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """Carry the id of the first collection."""
        data = QMimeData()
        data.setData(COLLECTION, next((str(self.id_at(index)) for index in indexes), "").encode())
        return data

    @guarded
    def mimeTypes(self) -> list[str]:
        """Take what `mimeData` makes, and what lists carry."""
        return [COLLECTION, MEMBERS]

    @guarded
    def supportedDropActions(self) -> Qt.DropAction:
        """Let collections be moved, and members be put into another one."""
        return Qt.DropAction.MoveAction | Qt.DropAction.CopyAction

    def _add(self, above: QStandardItem, counted: DossierCount) -> QStandardItem:
        name, number = QStandardItem(counted.dossier.name), QStandardItem(f"{counted.members:,}")
        name.setData(counted.dossier.id, ID_ROLE)
        rule = self.tr("Takes in what this finds: {query}").format(query=counted.dossier.query)
        tips = (counted.path, counted.dossier.description, rule if counted.dossier.query else "")
        name.setToolTip("\n".join(filter(None, tips)))
        number.setEditable(False)
        number.setTextAlignment(_RIGHT)
        above.appendRow([name, number])
        return name
