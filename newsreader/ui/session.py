"""What the window remembers from one start to the next: its place, its panes, the last article."""

from pathlib import Path

from PySide6.QtCore import QByteArray

from newsreader.settings.store import Settings
from newsreader.ui.main_window import MainWindow

PANES = 3


class Session:
    """Restores and saves the memory of one window in the settings."""

    def __init__(self, settings: Settings, library: Path) -> None:
        self._settings = settings
        self._library = str(library)

    @property
    def last_article(self) -> str:
        """Id of the article shown last in this library, or the empty text."""
        if self._settings.text("window.library") != self._library:
            return ""
        return self._settings.text("window.article")

    def restore(self, window: MainWindow) -> None:
        """Put the window where it was; Qt moves it back from a screen that is gone."""
        geometry = self._settings.text("window.geometry")
        if geometry:
            window.restoreGeometry(QByteArray.fromBase64(geometry.encode()))
        sizes = self._settings.numbers("window.splitter")
        if len(sizes) == PANES and all(size > 0 for size in sizes):
            window.splitter.setSizes(list(sizes))

    def save(self, window: MainWindow, article: str) -> None:
        """Remember the window as it is; raises MachineError if the file cannot be written."""
        self._settings.put(
            {
                "window.geometry": bytes(window.saveGeometry().toBase64().data()).decode(),
                "window.splitter": tuple(filter(None, window.splitter.sizes())),
                "window.article": article,
                "window.library": self._library,
            }
        )
