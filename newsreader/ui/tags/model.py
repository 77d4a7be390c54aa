"""The tree of tags: how it is shown, renamed in place, and dragged."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap, QStandardItem, QStandardItemModel

from newsreader.core.ids import TagId
from newsreader.core.tag import SEPARATOR, TagCount
from newsreader.ui.guard import guarded

ID_ROLE = Qt.ItemDataRole.UserRole + 1
_DOT = 14

Index = QModelIndex | QPersistentModelIndex


class TagsModel(QStandardItemModel):
    """Shows tags under each other with what carries them: itself, and with all under it."""

    rename_requested = Signal(str, str)
    """Tag id, another name."""

    move_requested = Signal(str, object)
    """Tag id; id of the tag that it was dropped on, None for the top."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._items: dict[str, QStandardItem] = {}
        self._filling = False
        self.tags: Mapping[str, TagCount] = {}
        self.itemChanged.connect(self._edited)

    def show_tags(self, tags: Sequence[TagCount], shown: Sequence[str] | None = None) -> None:
        """Show tags, all of them, or those of the paths `shown` with what stands above these."""
        self.tags = {tag.id: tag for tag in tags}
        wanted = None if shown is None else _with_above(shown)
        self._filling = True
        self.clear()
        self.setHorizontalHeaderLabels(
            [self.tr("Tag"), self.tr("Uses"), self.tr("With those under it")]
        )
        self._items = {}
        by_path: dict[str, QStandardItem] = {}
        for tag in tags:
            if wanted is None or tag.path in wanted:
                above = tag.path.rpartition(SEPARATOR)[0]
                parent = by_path.get(above) or self.invisibleRootItem()
                row = self._row(tag)
                parent.appendRow(row)
                by_path[tag.path] = self._items[tag.id] = row[0]
        self._filling = False

    def index_of(self, id_: str) -> QModelIndex:
        """Return where a tag stands; an invalid index if it is not shown."""
        item = self._items.get(id_)
        return item.index() if item else QModelIndex()

    def id_at(self, index: Index) -> TagId | None:
        """Return the tag of a row."""
        id_ = index.sibling(index.row(), 0).data(ID_ROLE)
        return TagId(id_) if id_ else None

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

    def _row(self, tag: TagCount) -> list[QStandardItem]:
        name = QStandardItem(tag.path.rpartition(SEPARATOR)[2])
        name.setData(tag.id, ID_ROLE)
        name.setIcon(_dot(tag.color))
        closed = self.tr("closed: nothing new is made under it by typing")
        tip = [tag.path, tag.description, closed if tag.closed else ""]
        name.setToolTip("\n".join(filter(None, tip)))
        cells = [
            QStandardItem(f"{number:,}" if number else "") for number in (tag.count, tag.whole)
        ]
        for cell in cells:
            cell.setEditable(False)
            cell.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return [name, *cells]

    def _edited(self, item: QStandardItem) -> None:
        id_ = item.data(ID_ROLE)
        if self._filling or id_ is None:
            return
        tag = self.tags[str(id_)]
        old = tag.path.rpartition(SEPARATOR)[2]
        wanted = item.text()
        if wanted != old:
            self._filling = True
            item.setText(old)  # until the library has it
            self._filling = False
            self.rename_requested.emit(tag.id, wanted)


def _with_above(paths: Sequence[str]) -> set[str]:
    found: set[str] = set()
    for path in paths:
        names = path.split(SEPARATOR)
        found |= {SEPARATOR.join(names[:n]) for n in range(1, len(names) + 1)}
    return found


def _dot(color: str) -> QIcon:
    """Return a dot in a colour, or a ring where there is none."""
    pixmap = QPixmap(_DOT * 2, _DOT * 2)
    pixmap.setDevicePixelRatio(2)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QColor(color) if color else QColor("#9a9a9a"))
    if color:
        painter.setBrush(QColor(color))
    painter.drawEllipse(3, 3, 8, 8)
    painter.end()
    return QIcon(pixmap)
