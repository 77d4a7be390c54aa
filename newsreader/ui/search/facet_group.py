"""One facet: its name, its commonest values with their numbers, and the rest when asked for."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QWidget

from newsreader.core.hits import Count
from newsreader.ui.search.flow import FlowBox
from newsreader.ui.search.pill import Pill

FEW = 5
"""Values that are shown at first."""


class FacetGroup(FlowBox):
    """Values to narrow a search by; `chosen` carries one."""

    chosen = Signal(str)

    def __init__(self, title: QLabel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = title
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._counts: tuple[Count, ...] = ()
        self._named: Callable[[str], str] = str
        self._number: Callable[[int], str] = str
        self._all = False

    def use_words(self, named: Callable[[str], str], number: Callable[[int], str]) -> None:
        """Write values and numbers in the interface's language from now on."""
        self._named, self._number = named, number

    def show_counts(self, counts: Sequence[Count], total: int) -> None:
        """Show these values, unless none of them could narrow what was found."""
        kept = tuple(count for count in counts if count.value)
        useful = any(count.articles < total for count in kept)
        self._counts = kept if useful else ()
        self._build()

    def retranslate(self) -> None:
        """Write everything anew."""
        self._build()

    def _build(self, *, turned: bool = False) -> None:
        """Make the buttons anew; the keyboard stays where it was."""
        shown = bool(self._counts)
        self.title.setVisible(shown)
        self.setVisible(shown)
        focused = next((at for at, old in enumerate(self.widgets) if old.hasFocus()), None)
        pills = [self._pill(count) for count in self._first()]
        if len(self._counts) > FEW:
            pills.append(self._switch())
        self.put(pills)
        if focused is not None and pills:
            pills[-1 if turned else min(focused, len(pills) - 1)].setFocus()

    def _first(self) -> Sequence[Count]:
        """Return what is shown: all values, or the commonest ones, in the order they came in."""
        if self._all:
            return self._counts
        most = sorted(self._counts, key=lambda count: -count.articles)[:FEW]
        return [count for count in self._counts if count in most]

    def _pill(self, count: Count) -> Pill:
        value = count.value or ""
        name, number = self._named(value), self._number(count.articles)
        pill = Pill(name, number, self)
        pill.setAccessibleName(f"{self.title.text()}: {name}, {number}")
        pill.setToolTip(f"{name} · {number}")
        pill.clicked.connect(lambda _=False: self.chosen.emit(value))
        return pill

    def _switch(self) -> Pill:
        pill = Pill("", self.tr("fewer") if self._all else self.tr("more…"), self)
        pill.setAccessibleName(f"{self.title.text()}: {pill.side}")
        pill.clicked.connect(self._turn)
        return pill

    def _turn(self) -> None:
        self._all = not self._all
        self._build(turned=True)
