"""Help and changelog: the bundled Markdown pages, shown without following any link out."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QVBoxLayout, QWidget

from newsreader.assets import resource
from newsreader.core.messages import Language
from newsreader.ui.dialogs.buttons import button_box


class PageDialog(QDialog):
    """Shows one page; links inside it jump, links out of it do nothing."""

    def __init__(self, title: str, markdown: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(720, 620)
        self.page = QTextBrowser(self)
        self.page.setOpenLinks(False)
        self.page.setOpenExternalLinks(False)
        self.page.document().setDocumentMargin(18)
        self.page.setMarkdown(markdown)
        self.page.setAccessibleName(title)
        buttons = button_box(self, QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 12)
        layout.addWidget(self.page)
        layout.addWidget(buttons)


def help_page(language: Language) -> str:
    """Return the help in a language, as Markdown."""
    return _read(resource("help", f"help.{language}.md"))


def changelog() -> str:
    """Return what changed from version to version, as Markdown."""
    return _read(resource("help", "changelog.md"))


def _read(path: Path) -> str:
    return path.read_text(encoding="utf-8")
