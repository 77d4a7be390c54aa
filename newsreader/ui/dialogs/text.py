"""A long plain text in a window of its own: to read, to copy, to save."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from newsreader.settings.store import write_whole
from newsreader.ui.dialogs.buttons import button_box
from newsreader.ui.dialogs.files import file_dialog


class TextDialog(QDialog):
    """A headline and a long plain text with buttons to copy and to save it."""

    def __init__(self, title: str, headline: str, text: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(640, 460)
        self._text = QPlainTextEdit(self)
        self._text.setPlainText(text)
        self._text.setReadOnly(True)
        self._text.setAccessibleName(title)
        self._headline = QLabel(headline, self)
        self._headline.setTextFormat(Qt.TextFormat.PlainText)
        self._headline.setWordWrap(True)
        font = self._headline.font()
        font.setBold(True)
        self._headline.setFont(font)
        layout = self._layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 12)
        layout.setSpacing(10)
        layout.addWidget(self._headline)
        layout.addWidget(self._text)
        self._buttons = self._made_buttons()
        layout.addWidget(self._buttons)

    @property
    def headline(self) -> str:
        """The sentence over the text."""
        return self._headline.text()

    @property
    def text(self) -> str:
        """The text shown."""
        return self._text.toPlainText()

    def use_fixed_font(self) -> None:
        """Show the text in a face of fixed width."""
        self._text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))

    def show_instead(self, widget: QWidget, *buttons: QPushButton) -> None:
        """Show the text in another form; it is still what is copied and saved."""
        self._layout.replaceWidget(self._text, widget)
        self._text.hide()
        for button in buttons:
            self._buttons.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)

    def copy(self) -> None:
        """Copy the whole text."""
        QGuiApplication.clipboard().setText(self.text)

    def choose_target(self) -> None:
        """Ask for a file to save the text to."""
        dialog = file_dialog(self, self.tr("Save the report"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("txt")
        dialog.fileSelected.connect(self.save)
        dialog.open()

    def save(self, name: str) -> None:
        """Write the text to a file in UTF-8; the headline says what came of it."""
        reason = self._written(Path(name))
        text = self.tr("Not saved: {reason}") if reason else self.tr("Saved as {path}")
        self._headline.setText(text.format(path=name, reason=reason))

    def _written(self, path: Path) -> str:
        try:
            write_whole(path, self.text.encode("utf-8", "surrogatepass"))
        except OSError as error:
            return error.strerror or str(error)
        return ""

    def _made_buttons(self) -> QDialogButtonBox:
        buttons = button_box(self, QDialogButtonBox.StandardButton.Close)
        roles = QDialogButtonBox.ButtonRole
        copy = buttons.addButton(self.tr("Copy"), roles.ActionRole)
        save = buttons.addButton(self.tr("Save…"), roles.ActionRole)
        copy.clicked.connect(self.copy)
        save.clicked.connect(self.choose_target)
        buttons.rejected.connect(self.reject)
        return buttons
