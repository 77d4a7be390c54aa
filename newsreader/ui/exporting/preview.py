"""How much would be written, and how it begins."""

from PySide6.QtCore import QLocale
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from newsreader.core.reports import ExportPreview


class PreviewPane(QWidget):
    """A line with counts, and the beginning of the file as it would be."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.count = QLabel(self)
        self.count.setWordWrap(True)
        self.text = QPlainTextEdit(self)
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.tr("Preview"))
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self.count)
        layout.addWidget(self.text, 1)

    def wait(self) -> None:
        """Say that it is being looked up."""
        self.count.setText(self.tr("Counting…"))

    def show_preview(self, preview: ExportPreview) -> None:
        """Show what would be written."""
        number = QLocale().toString
        counts = (
            self.tr("Articles: {count}").format(count=number(preview.articles)),
            self.tr("Annotations: {count}").format(count=number(preview.annotations)),
        )
        self.count.setText(" · ".join(counts))
        said = self.tr("This format has no text that could be shown here.")
        self.text.setPlaceholderText(said)
        self.text.setPlainText(preview.text or "")

    def say(self, text: str) -> None:
        """Say why there is nothing to show."""
        self.count.setText(text)
        self.text.setPlaceholderText("")
        self.text.clear()
