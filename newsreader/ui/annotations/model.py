"""The annotations of the article shown, in the order of the text.

The items lie on Qt's side with their sizes: the list asks for those of all rows whenever one
comes or goes, and each answer from Python would cost more than all others together.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence

from PySide6.QtCore import (
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSignalBlocker,
    QSize,
    Qt,
)
from PySide6.QtGui import QStandardItem, QStandardItemModel

from newsreader.core.annotation import Annotation
from newsreader.core.dossier import Member, MemberKind
from newsreader.core.style import OwnStyle
from newsreader.ui.annotations.labels import spoken
from newsreader.ui.carrying import carry
from newsreader.ui.guard import guarded

ANNOTATION_ROLE = Qt.ItemDataRole.UserRole.value
"""Role that answers the Annotation itself."""

Index = QModelIndex | QPersistentModelIndex
Measure = Callable[[Sequence[Annotation]], Iterable[QSize]]


class AnnotationModel(QStandardItemModel):
    """A list of annotations; rows keep their place where only contents changed.

    `measure` says how much room rows need; call `remeasure` when it will answer otherwise.
    """

    def __init__(self, measure: Measure, parent: QObject | None = None) -> None:
        super().__init__(0, 1, parent)
        self._measure = measure
        self._annotations: tuple[Annotation, ...] = ()
        self._replies: Mapping[str, int] = {}
        self._own: Sequence[OwnStyle] = ()
        self._several = False

    def show(self, annotations: Sequence[Annotation]) -> None:
        """List these annotations from now on; one that came or went moves no other."""
        former, later = self._annotations, tuple(annotations)
        self._annotations = later
        several, self._several = self._several, len({each.creator for each in later}) > 1
        head = _alike(former, later)
        tail = _alike(former[head:][::-1], later[head:][::-1])
        gone, come = len(former) - head - tail, len(later) - head - tail
        if not (gone and come):
            self.removeRows(head, gone)
            self._insert(head, later[head : head + come])
        elif [each.id for each in former] == [each.id for each in later]:
            self._renew(range(head, head + come))
        else:
            self.clear()
            self.setColumnCount(1)
            self._insert(0, later)
            return
        if several != self._several:
            self._renew([*range(head), *range(len(later) - tail, len(later))])

    @property
    def annotations(self) -> tuple[Annotation, ...]:
        """What is listed; the same object until something changes."""
        return self._annotations

    def annotation(self, annotation_id: str) -> Annotation | None:
        """Return one annotation; None if it isn't listed."""
        return next((item for item in self._annotations if item.id == annotation_id), None)

    def index_of(self, annotation_id: str) -> QModelIndex:
        """Return where an annotation stands; an invalid index if it isn't listed."""
        for row, item in enumerate(self._annotations):
            if item.id == annotation_id:
                return self.index(row, 0)
        return QModelIndex()

    def set_replies(self, replies: Mapping[str, int]) -> None:
        """Say how often each was answered, by id."""
        former, self._replies = self._replies, replies
        ids = [each.id for each in self._annotations]
        self._renew([row for row, id_ in enumerate(ids) if former.get(id_) != replies.get(id_)])

    def set_styles(self, own: Sequence[OwnStyle]) -> None:
        """Call styles that people made by their names."""
        self._own = own
        self.remeasure()

    def remeasure(self) -> None:
        """Say and measure all rows anew."""
        self._renew(range(len(self._annotations)))

    @guarded
    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """Carry annotations, for another program their quotes."""
        chosen = [self._annotations[index.row()] for index in indexes]
        return carry((Member(MemberKind.ANNOTATION, each.id), each.anchor.quote) for each in chosen)

    @guarded
    def supportedDragActions(self) -> Qt.DropAction:
        """Let rows be carried away and stay here as well."""
        return Qt.DropAction.CopyAction

    def _insert(self, row: int, annotations: Sequence[Annotation]) -> None:
        items = [QStandardItem() for _ in annotations]
        self._fill(items, annotations)
        self.invisibleRootItem().insertRows(row, items)

    def _renew(self, rows: Sequence[int]) -> None:
        """Let rows show what is listed there now, and tell of it once."""
        if rows:
            with QSignalBlocker(self):
                items = [self.item(row) for row in rows]
                self._fill(items, [self._annotations[row] for row in rows])
            self.dataChanged.emit(self.index(rows[0], 0), self.index(rows[-1], 0))

    def _fill(self, items: Sequence[QStandardItem], annotations: Sequence[Annotation]) -> None:
        sizes = self._measure(annotations)
        for item, annotation, size in zip(items, annotations, sizes, strict=True):
            by = annotation.creator if self._several else ""
            item.setData(annotation, ANNOTATION_ROLE)
            item.setSizeHint(size)
            item.setText(spoken(annotation, self._own, self._replies.get(annotation.id, 0), by))


def _alike(one: Sequence[Annotation], other: Sequence[Annotation]) -> int:
    """Return how many annotations both begin with."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((n for n, (a, b) in pairs if a is not b and a != b), min(len(one), len(other)))
