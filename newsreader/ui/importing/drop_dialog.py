"""A dialog that takes files from a file manager."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QDialog, QWidget

from newsreader.ui.guard import guarded
from newsreader.ui.importing.dropping import local_paths


class DropDialog(QDialog):
    """Says which files and folders were dropped on it."""

    files_dropped = Signal(object)
    """list[Path]: what was dropped."""

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setAcceptDrops(True)

    @guarded
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files and folders, nothing else."""
        if local_paths(event):
            event.acceptProposedAction()

    @guarded
    def dropEvent(self, event: QDropEvent) -> None:
        """Hand on what was dropped."""
        event.acceptProposedAction()
        self.files_dropped.emit(local_paths(event))
