"""Progress of long work in the status bar, with a button to stop it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QToolButton, QWidget

from newsreader.ui.guard import guarded

if TYPE_CHECKING:
    # A type only: its module need not be loaded before the window shows.
    from newsreader.core.progress import Progress


PARTS = 100
"""Steps of the bar for one file."""


class ProgressLine(QWidget):
    """Says what is at hand and how far it is; hidden while nothing is."""

    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("progressLine")
        self._label = QLabel(self)
        self._bar = QProgressBar(self)
        self._bar.setFixedWidth(140)
        self._bar.setMaximumHeight(14)
        self._bar.setTextVisible(False)
        self._stopping = ""
        self._stop = QToolButton(self)
        self._stop.clicked.connect(self._cancel)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for widget in (self._label, self._bar, self._stop):
            layout.addWidget(widget)
        self.retranslate()
        self.hide()

    @property
    def text(self) -> str:
        """What it says."""
        return self._label.text()

    def begin(self, text: str, stopping: str = "") -> None:
        """Show that work has begun whose length isn't known yet; `stopping` is said at the end."""
        self._stopping = stopping or self.tr("Stopping…")
        self._label.setText(text)
        self._bar.setRange(0, 0)
        self._stop.setEnabled(True)
        self.show()

    def show_progress(self, progress: "Progress") -> None:
        """Show how far the work is."""
        name = progress.label.replace("\n", " ")
        shown = self._label.fontMetrics().elidedText(name, Qt.TextElideMode.ElideMiddle, 220)
        self._label.setText(
            self.tr("{name} ({done} of {total})").format(
                name=shown, done=progress.done, total=progress.total
            )
        )
        self.show()
        self._bar.setRange(0, progress.total * PARTS)
        self._bar.setValue(progress.parts(PARTS))

    def say(self, text: str) -> None:
        """Say something else."""
        self._label.setText(text)

    def end(self) -> None:
        """Show nothing any more."""
        self.hide()

    def retranslate(self) -> None:
        """Name the button in the interface's language."""
        self._stop.setText(self.tr("Cancel"))
        self._bar.setAccessibleName(self.tr("Progress"))

    @guarded
    def changeEvent(self, event: QEvent) -> None:
        """Follow the interface's language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _cancel(self) -> None:
        self._stop.setEnabled(False)
        self._label.setText(self._stopping)
        self.cancelled.emit()
