"""Files to import, and the preview as a person uses it."""

from pathlib import Path

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from newsreader.ui.importing.preview import PreviewDialog
from tests.support.builders import ISSUE_TEXT
from tests.support.window import Window

TABLE = (
    "甲,题名,丙\n市民走上新桥，连声称好。,新桥通车,2031-04-05\n农技员正在选种。,春耕,2031-04-06\n"
)
"""A table in which no column is known to hold the text."""


def write_issue(folder: Path, name: str, *changes: tuple[str, str]) -> Path:
    """Write the issue of `builders` to a file, with some words in the place of others."""
    text = ISSUE_TEXT
    for old, new in changes:
        text = text.replace(old, new)
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def write_issues(folder: Path, *names: str) -> list[Path]:
    """Write new issues of different numbers."""
    return [
        write_issue(folder, name, ("1204", str(2000 + number)), ("3月5日", "3月6日"))
        for number, name in enumerate(names)
    ]


class Preview:
    """The preview of a window, and what a person can do in it."""

    def __init__(self, window: Window) -> None:
        self.window = window
        importing = window.program.tools.importing
        window.until(lambda: importing.preview is not None)
        dialog = importing.preview
        assert dialog is not None
        self.dialog: PreviewDialog = dialog
        self.settle()

    def settle(self) -> None:
        """Wait until everything was read."""
        self.window.until(
            lambda: not self.dialog.reader.running and not self.window.program.tasks.pending
        )

    @property
    def rows(self) -> list[str]:
        """The words of the list's rows."""
        rows = self.dialog.parts.rows
        return [str(rows.index(number).data()) for number in range(rows.rowCount())]

    @property
    def state(self) -> str:
        """The sentences below the list."""
        return self.dialog.parts.state.text()

    @property
    def button(self) -> str:
        """The words of the button that imports, in brackets if it cannot be pressed."""
        text = self.dialog.parts.ok.text().replace("&", "")
        return text if self.dialog.parts.ok.isEnabled() else f"({text})"

    def choose(self, name: str) -> None:
        """Choose the first row that holds some words."""
        row = next(number for number, words in enumerate(self.rows) if name in words)
        self.dialog.parts.list.setCurrentIndex(self.dialog.parts.rows.index(row))

    def type(self, field: str, text: str) -> None:
        """Type into a field of the masthead."""
        line = self.dialog.parts.view.masthead.fields[field]
        line.selectAll()
        QTest.keyClick(line, Qt.Key.Key_Delete)
        QTest.keyClicks(line, text)
        self.settle()

    def take(self, field: str, column: str) -> None:
        """Take a column of a table for a field."""
        box = self.dialog.parts.view.columns.boxes[field]
        box.setCurrentIndex(box.findData(column))
        box.activated.emit(box.currentIndex())
        self.settle()

    def accept(self) -> None:
        """Press the button that imports, and wait for it."""
        assert self.dialog.parts.ok.isEnabled()
        self.dialog.parts.ok.click()
        self.window.settle()


def offer(window: Window, *paths: Path) -> Preview:
    """Drop files on the window and wait for the preview."""
    drop(window.program.window, *paths)
    return Preview(window)


def drop(widget: QWidget, *paths: Path) -> None:
    """Drag files over a widget and drop them there."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    around = (data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    enter = QDragEnterEvent(QPointF(9, 9).toPoint(), Qt.DropAction.CopyAction, *around)
    QApplication.sendEvent(widget, enter)
    if enter.isAccepted():
        QApplication.sendEvent(widget, QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, *around))
