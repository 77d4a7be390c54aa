"""A tree model that reads a branch when it is opened, off the GUI thread.

It holds only what was opened. A branch that is read again is merged row by row, so that the view
keeps its selection and its open branches.
"""

from collections.abc import Callable, Collection, Iterator, Sequence

from PySide6.QtCore import (
    QAbstractItemModel,
    QLocale,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from newsreader.core.article import ArticleSummary
from newsreader.core.dossier import Member, MemberKind
from newsreader.core.issue import IssueSummary
from newsreader.ui.carrying import carry
from newsreader.ui.guard import guarded
from newsreader.ui.navigator import labels
from newsreader.ui.navigator.nodes import Node, Path, Value, key_of

Index = QModelIndex | QPersistentModelIndex
Fetch = Callable[[Node, Callable[[Sequence[Value]], None]], None]
_ROOT = QModelIndex()

NODE_ROLE = Qt.ItemDataRole.UserRole
SIDE_ROLE = Qt.ItemDataRole.UserRole + 1
COUNT_ROLE = Qt.ItemDataRole.UserRole + 2


class NavigatorModel(QAbstractItemModel):
    """Papers, years, months, issues and articles; `fetch` reads the values below a node.

    `revealed` carries the index that `reveal` asked for, once its branches were read; `filled`
    tells whether there is any paper at all.
    """

    revealed = Signal(QModelIndex)
    filled = Signal(bool)

    def __init__(self, fetch: Fetch, locale: QLocale, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._fetch = fetch
        self._locale = locale
        self._top = Node(None)
        self._wanted: Path = ()

    def node(self, index: Index) -> Node:
        """Return the node of an index, the root's for an invalid one."""
        found = index.internalPointer() if index.isValid() else None
        return found if isinstance(found, Node) else self._top

    def index_of(self, node: Node) -> QModelIndex:
        """Return the index of a node."""
        return QModelIndex() if node.parent is None else self.createIndex(node.row, 0, node)

    def reveal(self, path: Path) -> None:
        """Read the branches down to `path`, then emit `revealed`; a later call replaces it."""
        self._wanted = path
        self._advance()

    def refresh(self) -> None:
        """Read again every branch that was read."""
        for node in list(_loaded(self._top)):
            self._read(node)

    def refresh_articles(self, ids: Collection[str]) -> None:
        """Read again those issues that show one of these articles."""
        for node in list(_loaded(self._top)):
            if isinstance(node.value, IssueSummary) and _holds(node, ids):
                self._read(node)

    def set_locale(self, locale: QLocale) -> None:
        """Write dates and words in another language."""
        self._locale = locale
        self.layoutChanged.emit()

    @guarded(returns=QModelIndex())
    def index(self, row: int, column: int, parent: Index = _ROOT) -> QModelIndex:
        """Return the index of a row that was read."""
        children = self.node(parent).children or []
        if column or not 0 <= row < len(children):
            return QModelIndex()
        return self.createIndex(row, column, children[row])

    @guarded(returns=QModelIndex())
    def parent(self, index: Index = _ROOT) -> QModelIndex:  # pyright: ignore[reportIncompatibleMethodOverride]
        """Return the branch that an index hangs on."""
        above = self.node(index).parent
        return QModelIndex() if above is None else self.index_of(above)

    @guarded(returns=0)
    def rowCount(self, parent: Index = _ROOT) -> int:
        """Return how many rows were read."""
        return len(self.node(parent).children or ())

    @guarded(returns=1)
    def columnCount(self, parent: Index = _ROOT) -> int:
        """Return 1: a tree of one column."""
        return 1

    @guarded(returns=False)
    def hasChildren(self, parent: Index = _ROOT) -> bool:
        """Tell whether a branch can be opened, without reading it."""
        node = self.node(parent)
        if isinstance(node.value, ArticleSummary):
            return False
        return node.children is None or bool(node.children)

    @guarded(returns=False)
    def canFetchMore(self, parent: Index) -> bool:
        """Tell whether a branch was not read yet."""
        node = self.node(parent)
        return self.hasChildren(parent) and node.children is None and not node.loading

    @guarded
    def fetchMore(self, parent: Index) -> None:
        """Ask for a branch; Qt calls this also for one that was read."""
        if self.canFetchMore(parent):
            self._read(self.node(parent))

    @guarded(returns=Qt.ItemFlag.NoItemFlags)
    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let articles be carried away."""
        article = isinstance(self.node(index).value, ArticleSummary)
        drag = Qt.ItemFlag.ItemIsDragEnabled if article else Qt.ItemFlag.NoItemFlags
        return super().flags(index) | drag

    @guarded
    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """Carry articles, for another program their heads."""
        values = (self.node(index).value for index in indexes)
        articles = (value for value in values if isinstance(value, ArticleSummary))
        return carry((Member(MemberKind.ARTICLE, each.id), each.headline) for each in articles)

    @guarded
    def supportedDragActions(self) -> Qt.DropAction:
        """Let articles be carried away and stay here as well."""
        return Qt.DropAction.CopyAction

    @guarded
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the words of a row, its side note, its number of annotations, or its node."""
        node = self.node(index)
        if node.value is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return labels.title(node.value, self._locale)
            case Qt.ItemDataRole.ToolTipRole:
                return labels.tool_tip(node.value, self._locale)
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{labels.title(node.value, self._locale)} {labels.side(node.value)}".strip()
            case _:
                return _own_data(node, role)

    def _read(self, node: Node) -> None:
        node.loading = True
        self._fetch(node, lambda values: self._loaded_values(node, values))

    def _loaded_values(self, node: Node, values: Sequence[Value]) -> None:
        node.loading = False
        self._merge(node, values)
        if node is self._top:
            self.filled.emit(bool(values))
        if self._wanted:
            self._advance()

    def _advance(self) -> None:
        node = self._top
        for key in self._wanted:
            if node.children is None:
                if not node.loading:
                    self._read(node)
                return
            below = next((child for child in node.children if child.key == key), None)
            if below is None:
                break
            node = below
        self._wanted = ()
        self.revealed.emit(self.index_of(node))

    def _merge(self, node: Node, values: Sequence[Value]) -> None:
        """Make the children of `node` show `values`, moving no row that stays."""
        if node.children is None:
            node.children = []
        wanted = [key_of(value) for value in values]
        wanted_keys: set[object] = set(wanted)
        kept = [child.key for child in node.children if child.key in wanted_keys]
        kept_keys = set(kept)
        in_order = kept == [key for key in wanted if key in kept_keys]
        former = [child.value for child in node.children]
        self._remove(node, wanted_keys if in_order else set())
        self._insert(node, values)
        changed = _changed_rows(former, values)
        if changed:
            first, last = node.children[changed[0]], node.children[changed[-1]]
            self.dataChanged.emit(self.index_of(first), self.index_of(last))

    def _remove(self, node: Node, wanted: set[object]) -> None:
        children = node.children or []
        for row in reversed(range(len(children))):
            if children[row].key not in wanted:
                self.beginRemoveRows(self.index_of(node), row, row)
                del children[row]
                _renumber(children)
                self.endRemoveRows()

    def _insert(self, node: Node, values: Sequence[Value]) -> None:
        """Update the rows that are there and insert the others in as few runs as possible."""
        children = node.children if node.children is not None else []
        row = 0
        while row < len(values):
            if row < len(children) and children[row].key == key_of(values[row]):
                children[row].value = values[row]
                row += 1
                continue
            end = row + 1
            stop = children[row].key if row < len(children) else None
            while end < len(values) and key_of(values[end]) != stop:
                end += 1
            self.beginInsertRows(self.index_of(node), row, end - 1)
            children[row:row] = [Node(value, node) for value in values[row:end]]
            _renumber(children)
            self.endInsertRows()
            row = end


def _changed_rows(former: Sequence[Value | None], later: Sequence[Value]) -> list[int]:
    """Return which rows read otherwise than before; all where some came or went."""
    if [key_of(value) for value in former if value] != [key_of(value) for value in later]:
        return list(range(len(later)))
    pairs = enumerate(zip(former, later, strict=True))
    return [row for row, (before, after) in pairs if before != after]


def _own_data(node: Node, role: int) -> object:
    if role == NODE_ROLE:
        return node
    if role == SIDE_ROLE:
        return "" if _on_page_before(node) else labels.side(node.value)
    if role == COUNT_ROLE and isinstance(node.value, ArticleSummary):
        return node.value.annotations
    return None


def _on_page_before(node: Node) -> bool:
    """Tell whether the article above stands on the same page, which is then not named again."""
    above = node.parent.children[node.row - 1] if node.parent and node.parent.children else node
    here, before = node.value, above.value
    if not (node.row and isinstance(here, ArticleSummary) and isinstance(before, ArticleSummary)):
        return False
    return here.page == before.page


def _renumber(children: list[Node]) -> None:
    for row, child in enumerate(children):
        child.row = row


def _loaded(node: Node) -> Iterator[Node]:
    if node.children is not None:
        yield node
        for child in node.children:
            yield from _loaded(child)


def _holds(node: Node, ids: Collection[str]) -> bool:
    return any(
        isinstance(child.value, ArticleSummary) and child.value.id in ids
        for child in node.children or ()
    )
