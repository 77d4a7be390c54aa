"""What the search field has besides typing: suggestions, earlier queries, saved searches."""

from dataclasses import dataclass

from PySide6.QtCore import QObject

from newsreader.settings.people import creator_name
from newsreader.settings.store import Settings
from newsreader.ui.actions import Actions
from newsreader.ui.bus import Bus
from newsreader.ui.icons import Icons
from newsreader.ui.search import suggesting
from newsreader.ui.search.earlier import Earlier
from newsreader.ui.search.field import SearchField
from newsreader.ui.search.keeping import KeepingController, Write
from newsreader.ui.search.panel import ResultsPanel
from newsreader.ui.search.saved import SavedList
from newsreader.ui.search.suggesting import SuggestionController
from newsreader.ui.tasks import Tasks
from newsreader.ui.theme import Theme
from newsreader.ui.translation import Translation


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What of the window the search box works with."""

    bus: Bus
    tasks: Tasks
    actions: Actions
    settings: Settings
    translation: Translation
    write: Write


class SearchBox(QObject):
    """Puts the parts together around one field."""

    def __init__(self, field: SearchField, panel: ResultsPanel, around: Surroundings) -> None:
        super().__init__(field)
        bus, tasks, settings = around.bus, around.tasks, around.settings
        self._field = field
        self.earlier = Earlier(settings, bus, self)
        self.saved = SavedList(bus, tasks, self)
        self.suggestions = SuggestionController(
            field,
            suggesting.Surroundings(
                tasks, settings, around.translation, self.earlier, self.saved.count_of
            ),
        )
        self.keeping = KeepingController(
            field,
            self.saved,
            self.earlier,
            self.suggestions,
            around.write,
            lambda: creator_name(settings),
        )
        field.query_entered.connect(self.earlier.add)
        panel.list.chosen.connect(lambda _index: self.earlier.add(field.text()))
        around.actions["edit.savedSearches"].triggered.connect(lambda _on: self.keeping.open())
        bus.theme_changed.connect(self.set_theme)
        bus.language_changed.connect(self.keeping.refresh)

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of a theme."""
        self.suggestions.popup.set_theme(theme)
        self.keeping.set_icons(Icons(theme, self._field.devicePixelRatio()))
