"""Notes about one thing in a window of their own."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from newsreader.ui.dialogs.buttons import close_box
from newsreader.ui.guard import guarded
from newsreader.ui.notes.thread import ThreadView
from newsreader.ui.theme import Theme
from newsreader.ui.translation import Translation


class NotesDialog(QDialog):
    """Shows a thread; what is being written is kept however it is left."""

    def __init__(
        self, title: str, theme: Theme, translation: Translation, parent: QWidget | None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.thread_ = ThreadView(theme, translation, self, replies=False)
        self.thread_.left.connect(self.reject)
        buttons = close_box(self)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 12)
        layout.addWidget(self.thread_)
        layout.addStretch(1)
        layout.addWidget(buttons)
        self.resize(460, 320)

    @guarded
    def done(self, result: int) -> None:
        """Close, however it is left; what is being written is kept."""
        self.thread_.keep()
        super().done(result)
