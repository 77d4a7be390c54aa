"""All annotations that fit as a table: groups with a row of their own, rows read page by page."""

from bisect import bisect_right
from collections import OrderedDict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt

from newsreader.core.browsing import Browsed, Group, Grouping, GroupValue, Listed
from newsreader.core.style import OwnStyle
from newsreader.ui.browser.words import described, group_title
from newsreader.ui.guard import guarded
from newsreader.ui.rows import Index
from newsreader.ui.translation import Translation, locale_of, translate

PAGE = 100
KEPT = 3_000
"""Rows kept when others come; a page fits into a screen many times."""

ROW_ROLE = Qt.ItemDataRole.UserRole.value
"""Answers a Listed, a Head, or None where a row is not read yet."""

_ROOT = QModelIndex()
_WORDS, _READ_OUT = (
    int(role) for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleDescriptionRole)
)


class Column(IntEnum):
    """What stands in which column."""

    QUOTE = 0
    NOTE = 1
    TAGS = 2
    PLACE = 3
    MAKER = 4


@dataclass(frozen=True, slots=True)
class Head:
    """The row over a group."""

    title: str
    count: int
    open: bool


class BrowserModel(QAbstractTableModel):
    """Holds keys, and the rows that were looked at last; `more` is asked for rows by their keys."""

    def __init__(
        self,
        more: Callable[[Sequence[int]], None],
        translation: Translation,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._more = more
        self._translation = translation
        self.own: Sequence[OwnStyle] = ()
        self._grouping = Grouping.NONE
        self._groups: tuple[Group, ...] = ()
        self._starts: list[int] = [0]
        self._closed: set[GroupValue] = set()
        self._rows: OrderedDict[int, Listed] = OrderedDict()
        self._asked: set[tuple[int, int]] = set()

    @property
    def grouped(self) -> bool:
        """Whether groups have rows of their own."""
        return self._grouping is not Grouping.NONE

    @property
    def any_open(self) -> bool:
        """Whether the rows of any group are shown."""
        return any(group.value not in self._closed for group in self._groups)

    def show(self, browsed: Browsed, grouping: Grouping) -> None:
        """List these annotations; where they are the same, only what they say is read again."""
        self._rows.clear()
        self._asked.clear()
        if grouping is self._grouping and browsed.groups == self._groups:
            self._tell()
            return
        self.beginResetModel()
        if grouping is not self._grouping:
            self._closed.clear()
        self._grouping, self._groups = grouping, browsed.groups
        self._measure()
        self.endResetModel()

    def take(self, keys: Sequence[int], rows: Iterable[Listed]) -> None:
        """Fill in rows that were asked for."""
        self._rows.update((row.key, row) for row in rows)
        for key in keys:
            if key in self._rows:
                self._rows.move_to_end(key)
        while len(self._rows) > KEPT:
            self._rows.popitem(last=False)
        self._asked.clear()
        self._tell()

    def forget_asked(self) -> None:
        """Ask again for rows that did not come."""
        self._asked.clear()

    def toggle(self, row: int) -> None:
        """Close or open the group of a head."""
        number, place = self.locate(row)
        if place >= 0 or not self.grouped:
            return
        group = self._groups[number]
        first, last = row + 1, row + len(group.keys)
        if group.value in self._closed:
            self.beginInsertRows(_ROOT, first, last)
            self._closed.discard(group.value)
            self._measure()
            self.endInsertRows()
        else:
            self.beginRemoveRows(_ROOT, first, last)
            self._closed.add(group.value)
            self._measure()
            self.endRemoveRows()
        self.dataChanged.emit(self.index(row, 0), self.index(row, len(Column) - 1))

    def open_all(self, *, opened: bool) -> None:
        """Open or close all groups."""
        self.beginResetModel()
        self._closed = set() if opened else {group.value for group in self._groups}
        self._measure()
        self.endResetModel()

    def locate(self, row: int) -> tuple[int, int]:
        """Return the number of a row's group, and its place there; a head stands at -1."""
        number = bisect_right(self._starts, row) - 1
        return number, row - self._starts[number] - self.grouped

    def keys_of(self, first: int, last: int) -> list[int]:
        """Return the keys of rows next to each other; a head stands for its whole group."""
        keys: list[int] = []
        for number in range(self.locate(first)[0], self.locate(last)[0] + 1):
            group, start = self._groups[number], self._starts[number] + self.grouped
            if first < start or group.value in self._closed:
                keys += group.keys
            else:
                keys += group.keys[first - start : last + 1 - start]
                continue
        return keys

    def key_of(self, row: int) -> int | None:
        """Return the key of a row; None for a head."""
        number, place = self.locate(row)
        return None if place < 0 else self._groups[number].keys[place]

    def row_of(self, key: int) -> int | None:
        """Return the first row in which a key stands; None if it is not listed, or closed away."""
        for group, start in zip(self._groups, self._starts, strict=False):
            if group.value not in self._closed and key in group.keys:
                return start + self.grouped + group.keys.index(key)
        return None

    def neighbour(self, row: int, by: int) -> int | None:
        """Return the next head before or after a row; None where there is none."""
        number, place = self.locate(row)
        wanted = number if by < 0 and place >= 0 else number + by
        there = self.grouped and 0 <= wanted < len(self._groups)
        return self._starts[wanted] if there else None

    def head(self, row: int) -> Head | None:
        """Return the head that stands in a row."""
        number, place = self.locate(row)
        if place >= 0:
            return None
        group, locale = self._groups[number], locale_of(self._translation.language)
        title = group_title(self._grouping, group.value, locale, self.own)
        return Head(title, len(group.keys), group.value not in self._closed)

    def listed(self, row: int) -> Listed | None:
        """Return what is known of a row; what is not is asked for, with those around it."""
        number, place = self.locate(row)
        keys = self._groups[number].keys
        if place < 0:
            return None
        found = self._rows.get(keys[place])
        page = (number, place // PAGE)
        if found is None and page not in self._asked:
            self._asked.add(page)
            self._more(keys[page[1] * PAGE : (page[1] + 1) * PAGE])
        return found

    @guarded(returns=0)
    def rowCount(self, parent: Index = _ROOT) -> int:
        """Return how many rows there are, heads among them."""
        return 0 if parent.isValid() else self._starts[-1]

    @guarded(returns=0)
    def columnCount(self, parent: Index = _ROOT) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(Column)

    @guarded
    def data(self, index: Index, role: int = _WORDS) -> object:
        """Return what is to be painted, or words to be read out."""
        if not index.isValid():
            return None
        if role == ROW_ROLE:
            return self.head(index.row()) or self.listed(index.row())
        if role in (_WORDS, _READ_OUT):
            return self._said(index.row(), index.column(), whole=role == _READ_OUT)
        return None

    @guarded
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the title of a column."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return _title(Column(section)) if role == Qt.ItemDataRole.DisplayRole else None

    def _said(self, row: int, column: int, *, whole: bool) -> str:
        locale = locale_of(self._translation.language)
        head = self.head(row)
        if head is not None:
            return f"{head.title} ({locale.toString(head.count)})" if not column or whole else ""
        listed = self.listed(row)
        if listed is None:
            return ""
        annotation = listed.annotation
        if whole:
            return described(listed, locale, self.own)
        words = (annotation.anchor.quote, annotation.note, "、".join(annotation.tags))
        more = (listed.headline, annotation.creator)
        return (*words, *more)[column]

    def _measure(self) -> None:
        """Work out in which rows groups begin; the last number is that of all rows."""
        self._starts = [0]
        for group in self._groups:
            shown = 0 if group.value in self._closed else len(group.keys)
            self._starts.append(self._starts[-1] + self.grouped + shown)

    def _tell(self) -> None:
        if self.rowCount():
            last = self.index(self.rowCount() - 1, len(Column) - 1)
            self.dataChanged.emit(self.index(0, 0), last)


def _title(column: Column) -> str:
    return {
        Column.QUOTE: translate("Browser", "Words"),
        Column.NOTE: translate("Browser", "Note"),
        Column.TAGS: translate("Browser", "Tags"),
        Column.PLACE: translate("Browser", "Printed"),
        Column.MAKER: translate("Browser", "Annotated"),
    }[column]
