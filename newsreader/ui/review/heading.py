"""A quiet heading over a column of the desk."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QSplitter, QVBoxLayout, QWidget


class Heading(QLabel):
    """One line of small type that never asks for room."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setContentsMargins(12, 5, 12, 5)
        self.setForegroundRole(self.palette().ColorRole.PlaceholderText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)


def headed(splitter: QSplitter, widget: QWidget) -> Heading:
    """Put a widget into a splitter with a heading over it, and return the heading."""
    holder = QWidget(splitter)
    heading = Heading(holder)
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(heading)
    column.addWidget(widget, 1)
    splitter.addWidget(holder)
    return heading
