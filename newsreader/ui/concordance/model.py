"""The lines of a concordance as a table."""

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt

from newsreader.core.hits import Line
from newsreader.ui.guard import guarded
from newsreader.ui.navigator.labels import place_line
from newsreader.ui.rows import Index
from newsreader.ui.translation import Translation, locale_of, translate

_ROOT = QModelIndex()


class Column(IntEnum):
    """What stands in which column."""

    WHERE = 0
    LEFT = 1
    WORDS = 2
    RIGHT = 3


_MIDDLE = Qt.AlignmentFlag.AlignVCenter
# Where words differ in length, they are in line with what stands left of them.
SIDES = {
    Column.WHERE: Qt.AlignmentFlag.AlignLeft | _MIDDLE,
    Column.LEFT: Qt.AlignmentFlag.AlignRight | _MIDDLE,
    Column.WORDS: Qt.AlignmentFlag.AlignLeft | _MIDDLE,
    Column.RIGHT: Qt.AlignmentFlag.AlignLeft | _MIDDLE,
}
"""On which side of its cell stands what, also in the titles."""

# Asked for each cell that is painted, for which making an enum of a number takes too long.
_WORDS, _READ_OUT = (
    int(role) for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleDescriptionRole)
)


class LinesModel(QAbstractTableModel):
    """Holds all lines, which are at most a few thousand; makes nothing before it is seen."""

    def __init__(self, translation: Translation, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._translation = translation
        self.lines: Sequence[Line] = ()

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show these lines in this order."""
        self.beginResetModel()
        self.lines = lines
        self.endResetModel()

    @guarded(returns=0)
    def rowCount(self, parent: Index = _ROOT) -> int:
        """Return how many lines there are."""
        return 0 if parent.isValid() else len(self.lines)

    @guarded(returns=0)
    def columnCount(self, parent: Index = _ROOT) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(Column)

    @guarded
    def data(self, index: Index, role: int = _WORDS) -> object:
        """Return a cell's words, or the whole line to be read out."""
        if role == _WORDS and index.isValid():
            return self._words(self.lines[index.row()], index.column())
        if role == _READ_OUT and index.isValid():
            line = self.lines[index.row()]
            return f"{line.left}{line.words}{line.right}"
        return None

    @guarded
    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """Return the title of a column, over the side on which its words stand."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return _title(Column(section))
            case Qt.ItemDataRole.TextAlignmentRole:
                return SIDES[Column(section)]
            case _:
                return None

    def _words(self, line: Line, column: int) -> str:
        if column == Column.WHERE:
            return place_line(line, locale_of(self._translation.language))
        return (line.left, line.words, line.right)[column - Column.LEFT]


def _title(column: Column) -> str:
    titles = {
        Column.WHERE: translate("Concordance", "Where"),
        Column.LEFT: translate("Concordance", "Left"),
        Column.WORDS: translate("Concordance", "Words"),
        Column.RIGHT: translate("Concordance", "Right"),
    }
    return titles[column]
