"""The places of some words in one article, each with what stands around it."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from newsreader.core.spans import Span
from newsreader.ui.guard import guarded

AROUND = 14
"""Characters to the left and to the right."""

LISTED = 200
"""Places that are listed; the others are counted."""

ROWS = 6


class PlacesList(QListWidget):
    """Lists places; the current one is to be seen in the article."""

    place_chosen = Signal(object)
    """Span."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("occurrenceList")
        self.setAccessibleName(self.tr("Places in this article"))
        self.setUniformItemSizes(True)
        self._spans: Sequence[Span] = ()
        self.currentRowChanged.connect(self._choose)

    def show_places(self, text: str, spans: Sequence[Span]) -> None:
        """List places in `text`."""
        self.clear()
        self._spans = spans[:LISTED]
        for line in _lines(text, self._spans):
            self.addItem(QListWidgetItem(line))
        if len(spans) > LISTED:
            self.addItem(self.tr("…and {n} more").format(n=f"{len(spans) - LISTED:,}"))

    @guarded(returns=QSize(300, 120))
    def sizeHint(self) -> QSize:
        """Ask for a few rows."""
        return QSize(300, ROWS * (self.fontMetrics().height() + 4) + 8)

    def _choose(self, row: int) -> None:
        if 0 <= row < len(self._spans):
            self.place_chosen.emit(self._spans[row])


def _lines(text: str, spans: Sequence[Span]) -> Iterator[str]:
    for span in spans:
        before = text[max(0, span.start - AROUND) : span.start].rpartition("\n")[2]
        after = text[span.end : span.end + AROUND].partition("\n")[0]
        yield f"{before}【{span.of(text)}】{after}"
