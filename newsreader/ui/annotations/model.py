"""The annotations of the article shown, in the order of the text."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from newsreader.core.annotation import Annotation
from newsreader.core.style import OwnStyle
from newsreader.ui.annotations.labels import spoken
from newsreader.ui.guard import guarded

ANNOTATION_ROLE = Qt.ItemDataRole.UserRole.value
"""Role that answers the Annotation itself."""

Index = QModelIndex | QPersistentModelIndex


class AnnotationModel(QAbstractListModel):
    """A list of annotations; rows keep their place where only contents changed."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._annotations: tuple[Annotation, ...] = ()
        self.replies: Mapping[str, int] = {}
        self._several = False
        self.own: Sequence[OwnStyle] = ()

    def show(self, annotations: Sequence[Annotation]) -> None:
        """List these annotations from now on; one that came or went moves no other."""
        former, later = self._annotations, tuple(annotations)
        self._several = len({each.creator for each in later}) > 1
        head = _alike(former, later)
        tail = _alike(former[head:][::-1], later[head:][::-1])
        gone, come = len(former) - head - tail, len(later) - head - tail
        if not gone and not come:
            return
        if gone and come:
            self._replace(later, head, come)
        elif come:
            self.beginInsertRows(QModelIndex(), head, head + come - 1)
            self._annotations = later
            self.endInsertRows()
        else:
            self.beginRemoveRows(QModelIndex(), head, head + gone - 1)
            self._annotations = later
            self.endRemoveRows()

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
                return self.index(row)
        return QModelIndex()

    def _replace(self, later: tuple[Annotation, ...], head: int, come: int) -> None:
        """Show changed annotations in the rows of old; else begin anew."""
        former = self._annotations
        if [each.id for each in former] == [each.id for each in later]:
            self._annotations = later
            self.dataChanged.emit(self.index(head), self.index(head + come - 1))
            return
        self.beginResetModel()
        self._annotations = later
        self.endResetModel()

    @guarded(returns=0)
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Return how many there are."""
        return 0 if parent.isValid() else len(self._annotations)

    @guarded(returns=None)
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Answer the annotation, or its words for the screen reader."""
        if not index.isValid():
            return None
        annotation = self._annotations[index.row()]
        if role == ANNOTATION_ROLE:
            return annotation
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            by = annotation.creator if self._several else ""
            replies = self.replies.get(annotation.id, 0)
            return spoken(annotation, self.own, replies, by)
        return None


def _alike(one: Sequence[Annotation], other: Sequence[Annotation]) -> int:
    """Return how many annotations both begin with."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((n for n, (a, b) in pairs if a is not b and a != b), min(len(one), len(other)))
