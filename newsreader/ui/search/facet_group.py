"""One facet: its name, its commonest values with their numbers, and the rest when asked for."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QWidget

from newsreader.core.hits import Count
from newsreader.ui.search.flow import FlowBox
from newsreader.ui.search.pill import Pill

_CLICK, _STRONG = Qt.FocusPolicy.ClickFocus, Qt.FocusPolicy.StrongFocus
FEW = 5
"""Values that are shown at first."""


class FacetGroup(FlowBox):
    """Values to narrow a search by; `chosen` carries one.

    Tab comes to the first one only, arrows go on: twenty stops were too many.
    """

    chosen = Signal(str)

    def __init__(self, title: QLabel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = title
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._counts: tuple[Count, ...] = ()
        self._named: Callable[[str], str] = str
        self._number: Callable[[int], str] = str
        self._all = False
        self._pills: list[Pill] = []
        self._switch = Pill("", parent=self)
        self._switch.hide()
        self._switch.clicked.connect(self._turn)

    def use_words(self, named: Callable[[str], str], number: Callable[[int], str]) -> None:
        """Write values and numbers in the interface's language from now on."""
        self._named, self._number = named, number

    def show_counts(self, counts: Sequence[Count], total: int) -> None:
        """Show these values, unless none of them could narrow what was found."""
        kept = tuple(count for count in counts if count.value)
        useful = any(count.articles < total for count in kept)
        self._counts = kept if useful else ()
        self._build()

    def _build(self) -> None:
        """Write on the buttons that are there: making others takes longer than a key."""
        shown = self._first()
        rest = [self._switch] if len(self._counts) > FEW else []
        self.title.setVisible(bool(shown))
        self.setVisible(bool(shown))
        for number, count in enumerate(shown):
            if number == len(self._pills):
                self._pills.append(self._made())
            self._say(self._pills[number], count)
        self._say_rest()
        self.put([*self._pills[: len(shown)], *rest])
        for number, pill in enumerate(self.widgets):
            pill.setFocusPolicy(_CLICK if number else _STRONG)

    def _first(self) -> Sequence[Count]:
        """Return what is shown: all values, or the commonest ones, in the order they came in."""
        if self._all:
            return self._counts
        most = sorted(self._counts, key=lambda count: -count.articles)[:FEW]
        return [count for count in self._counts if count in most]

    def _made(self) -> Pill:
        pill = Pill("", parent=self)
        pill.clicked.connect(lambda _=False: self.chosen.emit(pill.value))
        return pill

    def _say(self, pill: Pill, count: Count) -> None:
        pill.value = count.value or ""
        name, number = self._named(pill.value), self._number(count.articles)
        pill.say(name, number)
        pill.setAccessibleName(f"{self.title.text()}: {name}, {number}")
        pill.setToolTip(f"{name} · {number}")

    def _say_rest(self) -> None:
        self._switch.say("", self.tr("fewer") if self._all else self.tr("more…"))
        self._switch.setAccessibleName(f"{self.title.text()}: {self._switch.side}")

    def _turn(self) -> None:
        self._all = not self._all
        self._build()
