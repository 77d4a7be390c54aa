"""The star in the search field, and its menu: saving searches, going to saved ones."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QAction, QIcon
from PySide6.QtWidgets import QInputDialog, QLineEdit, QMenu

from newsreader.core.changes import Changes
from newsreader.core.ids import SearchId
from newsreader.core.saved_search import NAME_LENGTH, SavedSearch
from newsreader.services.library import Library
from newsreader.ui.article.tooltips import plain_tool_tip
from newsreader.ui.icons import Icons
from newsreader.ui.search.earlier import Earlier
from newsreader.ui.search.field import SearchField
from newsreader.ui.search.saved import SavedList
from newsreader.ui.search.suggesting import SuggestionController

Write = Callable[[Callable[[Library], Changes]], None]
_SHOWN = 40
"""Most characters of a name in the menu."""

_DIALOG_WIDTH = 380


class KeepingController(QObject):
    """Keeps the star true to what is typed, and does what its menu offers."""

    def __init__(
        self,
        field: SearchField,
        saved: SavedList,
        earlier: Earlier,
        suggestions: SuggestionController,
        write: Write,
        creator: Callable[[], str],
    ) -> None:
        super().__init__(field)
        self._field = field
        self._saved = saved
        self._earlier = earlier
        self._suggestions = suggestions
        self._write = write
        self._creator = creator
        self._icons = (QIcon(), QIcon())
        self._chosen: SearchId | None = None
        self._rows: dict[str, QAction] = {}
        self.star = QAction(field)
        field.addAction(self.star, QLineEdit.ActionPosition.TrailingPosition)
        self.menu = QMenu(field)
        self.menu.setToolTipsVisible(True)
        self.star.triggered.connect(self.open)
        field.textChanged.connect(self.refresh)
        saved.changed.connect(self.refresh)
        saved.counted.connect(self._show_count)

    def set_icons(self, icons: Icons) -> None:
        """Follow the theme."""
        self._icons = (icons.icon("star"), icons.icon("starred"))
        self.refresh()

    def open(self) -> None:
        """Open the menu below the star."""
        self._suggestions.close()
        self._saved.count_again()
        self._fill()
        self.menu.popup(self._field.mapToGlobal(QPoint(0, self._field.height())))

    def go_to(self, search: SavedSearch) -> None:
        """Search for what was saved."""
        self._chosen = search.id
        self._field.setText(search.query)
        self._field.setFocus()
        self._field.query_changed.emit(search.query)

    @property
    def _query(self) -> str:
        return self._field.text().strip()

    def refresh(self) -> None:
        """Let the star say whether what is typed is saved."""
        here = self._saved.with_query(self._query) if self._query else None
        self._chosen = here.id if here else self._chosen if self._query else None
        words = self.tr("Saved searches") if here is None else self.tr("Saved: {name}")
        shown = words.format(name=here.name if here else "")
        self.star.setText(shown)
        self.star.setToolTip(plain_tool_tip(shown))
        self.star.setIcon(self._icons[here is not None])

    def _fill(self) -> None:
        self.menu.clear()
        self._add_deeds()
        self.menu.addSeparator()
        self._add_searches()
        self.menu.addSeparator()
        suggest = self._add(self.tr("&Suggest While Typing"), self._suggestions.enable)
        suggest.setCheckable(True)
        suggest.setChecked(self._suggestions.enabled)
        forget = self._add(self.tr("&Forget Earlier Queries"), lambda _on: self._earlier.forget())
        forget.setEnabled(bool(self._earlier.queries))

    def _add_deeds(self) -> None:
        """Add what can be done with the query in the field."""
        here = self._saved.with_query(self._query)
        save = self._add(self.tr("Sa&ve Search…"), lambda _on: self._save())
        save.setEnabled(bool(self._query) and here is None)
        if here is not None:
            self._add_for(here, self.tr("&Rename “{name}”…"), self._rename)
            self._add_for(here, self.tr("&Delete “{name}”"), self._delete)
            return
        chosen = self._saved.with_id(self._chosen)
        if chosen is not None and self._query:
            self._add_for(chosen, self.tr("&Change “{name}” to This Query"), self._change)

    def _add_searches(self) -> None:
        if not self._saved.searches:
            self._add(self.tr("No saved searches yet"), lambda _on: None).setEnabled(False)
        self._rows = {
            search.id: self._add_for(search, "{name}", self.go_to)
            for search in self._saved.searches
        }
        for search in self._saved.searches:
            self._rows[search.id].setToolTip(plain_tool_tip(search.query))
            self._show_count(search.id)

    def _add(self, words: str, run: Callable[[bool], object]) -> QAction:
        action = self.menu.addAction(words)
        action.triggered.connect(run)
        return action

    def _add_for(
        self, search: SavedSearch, words: str, run: Callable[[SavedSearch], object]
    ) -> QAction:
        return self._add(words.format(name=_in_menu(search.name)), lambda _on: run(search))

    def _show_count(self, search_id: str) -> None:
        """Write the number at the end of a row, where menus have their keys."""
        search, row = self._saved.with_id(SearchId(search_id)), self._rows.get(search_id)
        if search is None or row is None or row not in self.menu.actions():
            return
        count = self._saved.count_of(search.query)
        row.setText(_in_menu(search.name) + ("" if count is None else f"\t{count:,}"))

    def _save(self) -> None:
        query = self._query

        def save(name: str) -> None:
            creator = self._creator()
            self._write(lambda library: library.keeping.save(name, query, creator)[1])

        self._ask_name(self.tr("Save Search"), query, save)

    def _rename(self, search: SavedSearch) -> None:
        def rename(name: str) -> None:
            self._write(lambda library: library.keeping.rename(search.id, name))

        self._ask_name(self.tr("Rename Search"), search.name, rename)

    def _ask_name(self, title: str, name: str, then: Callable[[str], None]) -> None:
        dialog = QInputDialog(self._field.window())
        dialog.setObjectName("searchName")
        dialog.setWindowTitle(title)
        dialog.setLabelText(self.tr("Name:"))
        dialog.setTextValue(name[:NAME_LENGTH])
        dialog.resize(_DIALOG_WIDTH, dialog.sizeHint().height())
        dialog.textValueSelected.connect(then)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _change(self, search: SavedSearch) -> None:
        query = self._query
        self._write(lambda library: library.keeping.change(search.id, query))

    def _delete(self, search: SavedSearch) -> None:
        self._write(lambda library: library.keeping.delete(search.id))


def _in_menu(name: str) -> str:
    """Return a name as a menu shows it: short, and without a mnemonic."""
    shown = name if len(name) <= _SHOWN else name[: _SHOWN - 1] + "…"
    return shown.replace("&", "&&")
