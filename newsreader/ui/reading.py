"""The window in which one reads, before it has any tools."""

from dataclasses import dataclass
from pathlib import Path

from newsreader.settings.store import Settings
from newsreader.ui.actions import Actions
from newsreader.ui.appearance import Appearance
from newsreader.ui.article.pane import ArticlePane
from newsreader.ui.bus import Bus
from newsreader.ui.main_window import MainWindow
from newsreader.ui.navigator.panel import NavigatorPanel
from newsreader.ui.tasks import Tasks
from newsreader.ui.translation import Translation


@dataclass(frozen=True, slots=True)
class Reading:
    """The window as it first shows, and all that its tools are connected to."""

    window: MainWindow
    navigator: NavigatorPanel
    article: ArticlePane
    bus: Bus
    tasks: Tasks
    actions: Actions
    library: Path
    settings: Settings
    appearance: Appearance
    translation: Translation
