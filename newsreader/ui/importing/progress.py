"""Progress of long work in the status bar, with a button to stop it."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QToolButton, QWidget

from newsreader.ui.guard import guarded

if TYPE_CHECKING:
    # A type only: its module need not be loaded before the window shows.
    from newsreader.core.progress import Progress


PARTS = 100
"""Steps of the bar for one file."""

Stop = Callable[[], object]
"""Asks a work to stop."""


class Underway:
    """One work of a line: what is said of it, how far it is, and how it is stopped."""

    def __init__(self, line: "ProgressLine", text: str, stopping: str, stop: Stop) -> None:
        self._line = line
        self._stopping = stopping
        self._stop = stop
        self._name = text.rstrip("…")
        self.text = text
        self.is_stopping = False
        self.progress: Progress | None = None

    def show_progress(self, progress: "Progress") -> None:
        """Show how far it is, unless it is to stop or was ended."""
        self.progress = progress
        if not self.is_stopping:
            self.text = self._line.words(progress, self._name)
        self._line.update_of(self)

    def stop(self) -> None:
        """Ask it to stop, and say so."""
        self.is_stopping, self.text = True, self._stopping
        self._line.update_of(self)
        self._stop()

    def end(self) -> None:
        """Show it no more."""
        self._line.end(self)


class ProgressLine(QWidget):
    """Says what is at hand and how far it is; hidden while nothing is.

    Of several works it shows the one begun last, and the button stops that one alone.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("progressLine")
        self._works: list[Underway] = []
        self._label = QLabel(self)
        self._bar = QProgressBar(self)
        self._bar.setFixedWidth(140)
        self._bar.setMaximumHeight(14)
        self._bar.setTextVisible(False)
        self._button = QToolButton(self)
        self._button.clicked.connect(self.stop)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for widget in (self._label, self._bar, self._button):
            layout.addWidget(widget)
        self.retranslate()
        self.hide()

    @property
    def text(self) -> str:
        """What it says."""
        return self._label.text()

    def begin(self, text: str, stop: Stop, stopping: str = "") -> Underway:
        """Show that work has begun whose length isn't known yet.

        `stop` is called to stop it, and `stopping` said from then on.
        """
        work = Underway(self, text, stopping or self.tr("Stopping…"), stop)
        self._works.append(work)
        self._show()
        return work

    def update_of(self, work: Underway) -> None:
        """Show what became of a work, if it is the one shown."""
        if work in self._works[-1:]:
            self._show()

    def end(self, work: Underway) -> None:
        """Show the work that was begun before, or nothing any more."""
        if work in self._works:
            self._works.remove(work)
            self._show()

    def stop(self) -> None:
        """Stop the work that is shown."""
        if self._works:
            self._works[-1].stop()

    def words(self, progress: "Progress", work: str) -> str:
        """Return what is said of progress; what has no name is called as the work is."""
        if progress.writing:
            return self.tr("Writing…")
        name = (progress.label or work).replace("\n", " ")
        shown = self._label.fontMetrics().elidedText(name, Qt.TextElideMode.ElideMiddle, 220)
        said = self.tr("{name} ({done} of {total})")
        return said.format(name=shown, done=progress.done, total=progress.total)

    def retranslate(self) -> None:
        """Name the button in the interface's language."""
        self._button.setText(self.tr("Cancel"))
        self._bar.setAccessibleName(self.tr("Progress"))

    @guarded
    def changeEvent(self, event: QEvent) -> None:
        """Follow the interface's language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _show(self) -> None:
        self.setVisible(bool(self._works))
        if not self._works:
            return
        work = self._works[-1]
        self._label.setText(work.text)
        self._button.setEnabled(not work.is_stopping)
        total = work.progress.total if work.progress else 0
        self._bar.setRange(0, total * PARTS)
        if work.progress:
            self._bar.setValue(work.progress.parts(PARTS))
