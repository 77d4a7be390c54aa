"""The line over an article that says that its text is being corrected, and how that ends."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QWidget

from newsreader.ui.article.paint import faded
from newsreader.ui.guard import guarded
from newsreader.ui.theme import Theme


class EditingLine(QLabel):
    """Shown while one types; otherwise nothing is seen of it."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("editingLine")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setContentsMargins(12, 4, 12, 4)
        self.setAutoFillBackground(True)
        self.set_theme(theme)
        self._translate()
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Paint in the colours of `theme` from now on."""
        palette = QPalette(theme.palette)
        palette.setColor(QPalette.ColorRole.Window, faded(theme.accent, 0.18))
        palette.setColor(QPalette.ColorRole.WindowText, theme.ink)
        self.setPalette(palette)

    @guarded
    def changeEvent(self, event: QEvent) -> None:
        """Follow the interface's language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._translate()
        super().changeEvent(event)

    def _translate(self) -> None:
        self.setText(
            self.tr(
                "Editing the text: what you type is saved as you go."
                " Ctrl+Z takes back, Enter splits a paragraph, Esc ends."
            )
        )
        self.setAccessibleName(self.text())
