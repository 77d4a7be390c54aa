"""The conditions of a query as buttons that take them out of it."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QWidget

from newsreader.core.query import Field
from newsreader.core.querying.parsing import parse
from newsreader.core.querying.trees import Condition, conditions
from newsreader.ui.guard import guarded
from newsreader.ui.search.flow import FlowBox
from newsreader.ui.search.pill import Pill
from newsreader.ui.search.words import conditions_of
from newsreader.ui.translation import Translation

_DELETE = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)


class ConditionChips(FlowBox):
    """A chip for each field of which every article found must fit conditions."""

    removed = Signal(object)
    """Field: its conditions are to go."""

    def __init__(self, translation: Translation, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._translation = translation
        self._asked: tuple[tuple[Condition, ...], ...] = ()
        self.hide()

    def show_query(self, query: str) -> None:
        """Show the conditions of a query."""
        asked = by_field(conditions(parse(query).node))
        if asked != self._asked:
            self._asked = asked
            self._build()

    @guarded
    def changeEvent(self, event: QEvent) -> None:
        """Follow the interface's language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._build()
        super().changeEvent(event)

    def _build(self) -> None:
        for chip in self.widgets:
            chip.deleteLater()
        self.put([self._chip(group) for group in self._asked])
        self.setVisible(bool(self._asked))

    def _chip(self, group: tuple[Condition, ...]) -> Pill:
        text = conditions_of(group, self._translation.language)
        chip = Pill(text, "×", self, solid=True, also=_DELETE)
        tip = self.tr("Take this condition out of the search (Del)")
        chip.setToolTip(tip)
        chip.setAccessibleDescription(tip)
        chip.clicked.connect(lambda _=False, field=group[0].field: self.removed.emit(field))
        return chip


def by_field(asked: tuple[Condition, ...]) -> tuple[tuple[Condition, ...], ...]:
    """Put the conditions on the same field together, in the order in which fields appear."""
    groups: dict[Field, tuple[Condition, ...]] = {}
    for each in asked:
        groups[each.field] = (*groups.get(each.field, ()), each)
    return tuple(groups.values())
