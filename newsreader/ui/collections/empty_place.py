"""What stands where a collection has nothing yet: a sentence on which something can be dropped."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QLabel, QWidget

from newsreader.ui.carrying import MEMBERS, carried
from newsreader.ui.guard import guarded


class EmptyPlace(QLabel):
    """Says what can be put in; `dropped` carries tuple[Member, ...]."""

    dropped = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAcceptDrops(True)

    @guarded
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take what lists carry."""
        if event.mimeData().hasFormat(MEMBERS):
            event.acceptProposedAction()

    @guarded
    def dropEvent(self, event: QDropEvent) -> None:
        """Tell what was dropped."""
        self.dropped.emit(carried(event.mimeData()))
        event.acceptProposedAction()
