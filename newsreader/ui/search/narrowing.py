"""Facets and conditions: shown, and turned into other queries."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLineEdit

from newsreader.core.hits import Facets
from newsreader.core.query import Field
from newsreader.core.querying.elsewhere import written_elsewhere
from newsreader.core.querying.narrowing import narrowed, widened
from newsreader.ui.search.controller import SearchController
from newsreader.ui.search.panel import ResultsPanel
from newsreader.ui.translation import Translation


class Narrowing(QObject):
    """Shows how an answer is distributed; what is chosen there is written into the search field.

    So a query can always be read, changed by hand, and searched for again.
    """

    def __init__(
        self,
        field: QLineEdit,
        panel: ResultsPanel,
        search: SearchController,
        translation: Translation,
    ) -> None:
        super().__init__(panel)
        self._field = field
        self._panel = panel
        self._search = search
        self._translation = translation
        search.asked.connect(self._forget)
        search.begun.connect(panel.header.chips.show_query)
        search.spread.connect(self._show)
        panel.drawer.narrowed.connect(self._narrow)
        panel.header.chips.removed.connect(self._widen)
        panel.header.elsewhere_asked.connect(self._look_elsewhere)

    def _forget(self, query: str) -> None:
        if not query:
            self._show(Facets())

    def _show(self, facets: Facets) -> None:
        self._panel.header.show_elsewhere(facets.elsewhere)
        self._panel.drawer.show_facets(facets, self._search.model.total)

    def _narrow(self, field: Field, value: str) -> None:
        self._write(narrowed(self._field.text(), self._translation.language, field, value))

    def _widen(self, field: Field) -> None:
        self._write(widened(self._field.text(), field, self._translation.language))

    def _look_elsewhere(self) -> None:
        self._write(written_elsewhere(self._field.text(), self._translation.language))

    def _write(self, query: str) -> None:
        """Search for another query; the keyboard goes to what is found."""
        self._field.setText(query)
        self._search.search(query)
        self._panel.list.setFocus()
