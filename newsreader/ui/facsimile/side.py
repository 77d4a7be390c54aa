"""The facsimile pane at its place beside the article: shown, hidden, as wide as it was left."""

from dataclasses import dataclass

from PySide6.QtCore import QObject

from newsreader.settings.store import Settings
from newsreader.ui.actions import Actions
from newsreader.ui.appearance import Appearance
from newsreader.ui.bus import Bus
from newsreader.ui.facsimile.attaching import Attacher, Write
from newsreader.ui.facsimile.controller import FacsimileController
from newsreader.ui.facsimile.lighting import Lighting
from newsreader.ui.facsimile.panel import FacsimilePanel
from newsreader.ui.icons import Icons
from newsreader.ui.main_window import MainWindow
from newsreader.ui.tasks import Tasks
from newsreader.ui.theme import Theme
from newsreader.ui.translation import Translation

SHOWN, WIDTH = "facsimile.shown", "facsimile.width"
LEAST = 220
ARTICLE, BESIDE = 1, 2
"""Places in the window's splitter: the article, and what stands to its right."""


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What the pane is connected to; `write` does an operation that can be undone."""

    window: MainWindow
    bus: Bus
    tasks: Tasks
    actions: Actions
    settings: Settings
    appearance: Appearance
    translation: Translation
    write: Write


class FacsimileSide(QObject):
    """Puts the pane into the window, and follows its actions, the theme and the closing."""

    def __init__(self, around: Surroundings) -> None:
        super().__init__(around.window)
        self._around = around
        self.panel = FacsimilePanel(self._icons(around.appearance.theme), around.appearance.theme)
        self.controller = FacsimileController(
            self.panel, around.bus, around.tasks, around.translation
        )
        self.lighting = Lighting(
            self.panel.view, self.controller, around.bus, around.tasks, around.appearance.theme
        )
        self.attacher = Attacher(
            around.window, self.controller, around.bus, around.tasks, around.settings, around.write
        )
        self._width = around.settings.number(WIDTH)
        self.panel.hide()
        self.panel.setMinimumWidth(LEAST)
        around.window.splitter.insertWidget(BESIDE, self.panel)
        around.window.order_parts()
        around.window.splitter.setStretchFactor(BESIDE, 1)
        self._connect()

    def show(self, shown: bool) -> None:
        """Show the pane, or hide it; the article gives and takes its room."""
        if shown == self.panel.isHidden():
            splitter = self._around.window.splitter
            sizes = splitter.sizes()
            room = sizes[ARTICLE] + sizes[BESIDE]
            self._width = sizes[BESIDE] or self._width
            width = (self._width or room // 2) if shown else 0
            self.panel.setVisible(shown)
            sizes[ARTICLE : BESIDE + 1] = [max(1, room - width), width]
            splitter.setSizes(sizes)
            self.controller.activate(shown)
        self._around.settings.put({SHOWN: int(shown), WIDTH: self._width})

    def choose(self) -> None:
        """Show the pane and ask for files."""
        self._around.actions["view.facsimile"].setChecked(True)
        self.attacher.choose()

    def _connect(self) -> None:
        around, panel = self._around, self.panel
        panel.files_dropped.connect(self.attacher.attach)
        panel.attach_requested.connect(self.attacher.choose)
        around.actions["issue.removeFacsimile"].triggered.connect(self.attacher.remove)
        self.controller.attached.connect(around.actions["issue.removeFacsimile"].setEnabled)
        around.bus.theme_changed.connect(self._dress)
        around.bus.closing.connect(self._close)

    def _close(self) -> None:
        """Remember how it stood; the room goes back to the article, which is remembered too."""
        shown = not self.panel.isHidden()
        self.show(shown=False)
        self._around.settings.put({SHOWN: int(shown)})

    def _dress(self, theme: Theme) -> None:
        self.panel.set_theme(theme, self._icons(theme))

    def _icons(self, theme: Theme) -> Icons:
        return Icons(theme, self._around.window.devicePixelRatioF())
