"""The table of coefficients: a row for all annotations, then one a tag."""

from collections.abc import Sequence
from enum import IntEnum, auto

from PySide6.QtCore import (
    QAbstractTableModel,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from newsreader.core.agreement import Comparison, Table
from newsreader.ui.guard import guarded
from newsreader.ui.rows import Index
from newsreader.ui.translation import translate


class Column(IntEnum):
    """What a row tells of a tag."""

    TAG = 0
    KAPPA = auto()
    ALPHA = auto()
    SHARE = auto()
    BOTH = auto()
    FIRST = auto()
    SECOND = auto()
    NEITHER = auto()


class AgreementModel(QAbstractTableModel):
    """Shows one comparison."""

    def __init__(self, locale: QLocale, parent: QObject) -> None:
        super().__init__(parent)
        self._locale = locale
        self._rows: Sequence[tuple[str, Table]] = ()
        self._names = ("", "")

    def show_comparison(self, found: Comparison) -> None:
        """Show a comparison and no other."""
        self.beginResetModel()
        self._names = found.first, found.second
        whole = translate("Agreement", "All annotations")
        self._rows = [(whole, found.whole), *found.tags.items()]
        self.endResetModel()

    @guarded(returns=0)
    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        """Return the number of rows; they have none below them."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    @guarded(returns=0)
    def columnCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        """Return the number of columns."""
        return 0 if parent is not None and parent.isValid() else len(Column)

    @guarded
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the words of a cell; numbers stand at the right."""
        column = Column(index.column())
        if role == Qt.ItemDataRole.TextAlignmentRole and column is not Column.TAG:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return None
        name, table = self._rows[index.row()]
        return name if column is Column.TAG else self._cell(column, table)

    @guarded
    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """Return the title of a column."""
        if orientation is Qt.Orientation.Vertical or role != Qt.ItemDataRole.DisplayRole:
            return None
        alone = translate("Agreement", "Only {name}")
        titles = {
            Column.TAG: translate("Agreement", "Tag"),
            Column.KAPPA: translate("Agreement", "Cohen's κ"),
            Column.ALPHA: translate("Agreement", "Krippendorff's α"),
            Column.SHARE: translate("Agreement", "Agreement"),
            Column.BOTH: translate("Agreement", "Both"),
            Column.FIRST: alone.format(name=self._names[0]),
            Column.SECOND: alone.format(name=self._names[1]),
            Column.NEITHER: translate("Agreement", "Neither"),
        }
        return titles[Column(section)]

    def _cell(self, column: Column, table: Table) -> str:
        counts = {
            Column.BOTH: table.both,
            Column.FIRST: table.first,
            Column.SECOND: table.second,
            Column.NEITHER: table.neither,
        }
        if column in counts:
            return self._locale.toString(counts[column])
        if column is Column.SHARE:
            share = table.observed
            return "—" if share is None else f"{100 * share:.1f} %"
        return coefficient(table.kappa if column is Column.KAPPA else table.alpha)


def coefficient(value: float | None) -> str:
    """Return a coefficient to three places; a stroke where it is not defined."""
    return "—" if value is None else f"{value:.3f}"
