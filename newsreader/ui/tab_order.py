"""The order in which Tab goes through the parts of a window."""

from collections.abc import Iterator
from itertools import chain, pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def tab_through(*parts: QWidget | None) -> None:
    """Let Tab go through these parts of one window after each other, each in its own order."""
    stops = [*chain.from_iterable(_stops(part) for part in parts if part is not None)]
    for before, after in pairwise(stops):
        QWidget.setTabOrder(before, after)


def stop_before(widget: QWidget) -> QWidget:
    """Return what Tab would come from, were all of the window seen."""
    each = widget.previousInFocusChain()
    while each is not None and not _takes_tab(each):
        each = each.previousInFocusChain()
    return each or widget


def _stops(part: QWidget) -> Iterator[QWidget]:
    """Yield what Tab can come to in a part, whether it is seen now or not."""
    each: QWidget | None = part
    while each is not None:
        if (each is part or part.isAncestorOf(each)) and _takes_tab(each):
            yield each
        each = each.nextInFocusChain()
        if each is part:
            return


def _takes_tab(widget: QWidget) -> bool:
    tab = Qt.FocusPolicy.TabFocus
    return widget.focusProxy() is None and widget.focusPolicy() & tab == tab
