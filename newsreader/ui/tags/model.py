"""The tree of tags: how it is shown, renamed in place, and dragged."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import (
    QAbstractItemModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QGuiApplication, QIcon

from newsreader.core.ids import TagId
from newsreader.core.tag import SEPARATOR, TagCount
from newsreader.ui.annotations.tag_dots import dot_icon
from newsreader.ui.guard import guarded

ID_ROLE = Qt.ItemDataRole.UserRole + 1
COLUMNS = 3

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


@dataclass(slots=True, eq=False)
class Node:
    """A tag among those right under another; the topmost node has none."""

    tag: TagCount | None = None
    parent: "Node | None" = None
    row: int = 0
    children: "list[Node]" = field(default_factory=list)

    @property
    def name(self) -> str:
        """What the tag is called among its siblings."""
        return self.tag.path.rpartition(SEPARATOR)[2] if self.tag else ""


class TagsModel(QAbstractItemModel):
    """Shows tags under each other with what carries them: itself, and with all under it.

    It holds what it is given, and makes nothing before it is seen: there may be ten thousand.
    """

    rename_requested = Signal(str, str)
    """Tag id, another name."""

    move_requested = Signal(str, object)
    """Tag id; id of the tag that it was dropped on, None for the top."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._top = Node()
        self._nodes: dict[str, Node] = {}
        self._icons: dict[str, QIcon] = {}
        self.tags: Mapping[str, TagCount] = {}

    def show_tags(self, tags: Sequence[TagCount], shown: Sequence[str] | None = None) -> None:
        """Show tags, all of them, or those of the paths `shown` with what stands above these."""
        wanted = None if shown is None else _with_above(shown)
        self.beginResetModel()
        self.tags = {tag.id: tag for tag in tags}
        self._top, self._nodes = Node(), {}
        by_path: dict[str, Node] = {}
        for tag in tags:
            if wanted is None or tag.path in wanted:
                above = by_path.get(tag.path.rpartition(SEPARATOR)[0], self._top)
                node = Node(tag, above, len(above.children))
                above.children.append(node)
                by_path[tag.path] = self._nodes[tag.id] = node
        self.endResetModel()

    @property
    def shown(self) -> int:
        """How many tags are shown."""
        return len(self._nodes)

    def branches(self) -> Iterator[tuple[TagId, QModelIndex]]:
        """Yield the tags that have others under them, and where they stand."""
        for node in self._nodes.values():
            if node.tag is not None and node.children:
                yield node.tag.id, self.createIndex(node.row, 0, node)

    def index_of(self, id_: str) -> QModelIndex:
        """Return where a tag stands; an invalid index if it is not shown."""
        node = self._nodes.get(id_)
        return QModelIndex() if node is None else self.createIndex(node.row, 0, node)

    def id_at(self, index: Index) -> TagId | None:
        """Return the tag of a row."""
        tag = self._node(index).tag
        return tag.id if tag else None

    @guarded(returns=QModelIndex())
    def index(self, row: int, column: int, parent: Index = _ROOT) -> QModelIndex:
        """Return the index of a cell."""
        children = self._node(parent).children
        if not (0 <= row < len(children) and 0 <= column < COLUMNS) or parent.column() > 0:
            return QModelIndex()
        return self.createIndex(row, column, children[row])

    @guarded(returns=QModelIndex())
    def parent(self, index: Index = _ROOT) -> QModelIndex:  # pyright: ignore[reportIncompatibleMethodOverride]
        """Return the tag under which one stands."""
        above = self._node(index).parent
        if above is None or above is self._top:
            return QModelIndex()
        return self.createIndex(above.row, 0, above)

    @guarded(returns=0)
    def rowCount(self, parent: Index = _ROOT) -> int:
        """Return how many tags stand right under one."""
        return 0 if parent.column() > 0 else len(self._node(parent).children)

    @guarded(returns=COLUMNS)
    def columnCount(self, parent: Index = _ROOT) -> int:
        """Return 3: name, uses, uses with those under it."""
        return COLUMNS

    @guarded
    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """Return the title of a column."""
        if role == Qt.ItemDataRole.TextAlignmentRole and section:
            return _RIGHT
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return [self.tr("Tag"), self.tr("Uses"), self.tr("With those under it")][section]

    @guarded(returns=Qt.ItemFlag.NoItemFlags)
    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let names be edited and tags be dragged onto others, or to the top."""
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        flags = super().flags(index) | Qt.ItemFlag.ItemIsDragEnabled
        flags |= Qt.ItemFlag.ItemIsDropEnabled
        return flags | Qt.ItemFlag.ItemIsEditable if index.column() == 0 else flags

    @guarded
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a cell shows, says and is."""
        node = self._node(index)
        if node.tag is None:
            return None
        if role == ID_ROLE:
            return node.tag.id
        if index.column() == 0:
            return self._name_data(node, node.tag, role)
        uses = (node.tag.count, node.tag.whole)[index.column() - 1]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return f"{uses:,}" if uses else ""
            case Qt.ItemDataRole.TextAlignmentRole:
                return _RIGHT
            case _:
                return None

    @guarded(returns=False)
    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Ask for another name; what is shown follows from the library."""
        node = self._node(index)
        if node.tag is not None and str(value) != node.name and role == Qt.ItemDataRole.EditRole:
            self.rename_requested.emit(node.tag.id, str(value))
        return False

    @guarded(returns=False)
    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        """Ask for a move; what is shown follows from the library."""
        id_ = data.text()
        if id_ in self.tags:
            self.move_requested.emit(id_, self.id_at(parent))
        return False

    @guarded
    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """Carry the id of the first tag."""
        data = QMimeData()
        data.setText(next((str(self.id_at(index)) for index in indexes), ""))
        return data

    @guarded
    def mimeTypes(self) -> list[str]:
        """Take what `mimeData` makes."""
        return ["text/plain"]

    def _node(self, index: Index) -> Node:
        return index.internalPointer() if index.isValid() else self._top

    def _name_data(self, node: Node, tag: TagCount, role: int) -> object:
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.EditRole:
                return node.name
            case Qt.ItemDataRole.DecorationRole:
                return self._icon(tag.color)
            case Qt.ItemDataRole.ToolTipRole:
                closed = self.tr("closed: nothing new is made under it by typing")
                tip = [tag.path, tag.description, closed if tag.closed else ""]
                return "\n".join(filter(None, tip))
            case _:
                return None

    def _icon(self, color: str) -> QIcon:
        if color not in self._icons:
            self._icons[color] = dot_icon(color, QGuiApplication.palette())
        return self._icons[color]


def _with_above(paths: Sequence[str]) -> set[str]:
    found: set[str] = set()
    for path in paths:
        names = path.split(SEPARATOR)
        found |= {SEPARATOR.join(names[:n]) for n in range(1, len(names) + 1)}
    return found
