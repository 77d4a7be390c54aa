"""How the results were arranged, from one start to the next."""

from PySide6.QtCore import QObject

from newsreader.core.errors import NewsreaderError
from newsreader.core.query import Order
from newsreader.settings.store import Settings
from newsreader.ui.bus import Bus
from newsreader.ui.search.panel import ResultsPanel


class ResultsMemory(QObject):
    """Restores order, exactness and the drawer of the results, and saves them at closing."""

    def __init__(self, panel: ResultsPanel, settings: Settings, bus: Bus) -> None:
        super().__init__(panel)
        self._panel = panel
        self._settings = settings
        self._bus = bus
        self._restore()
        bus.closing.connect(self._save)

    def _restore(self) -> None:
        panel, settings = self._panel, self._settings
        panel.header.order.use(Order(settings.text("search.order")))
        panel.header.exact.setChecked(bool(settings.number("search.exact")))
        panel.drawer.height_kept = settings.number("search.facetsHeight")
        panel.drawer.open(bool(settings.number("search.facets")))

    def _save(self) -> None:
        panel = self._panel
        if panel.drawer.is_open:
            panel.drawer.height_kept = panel.splitter.sizes()[1] or panel.drawer.height_kept
        values = {
            "search.order": panel.header.order.order.value,
            "search.exact": int(panel.header.exact.isChecked()),
            "search.facets": int(panel.drawer.is_open),
            "search.facetsHeight": panel.drawer.height_kept,
        }
        try:
            self._settings.put(values)
        except NewsreaderError as error:
            self._bus.notice.emit(error)
