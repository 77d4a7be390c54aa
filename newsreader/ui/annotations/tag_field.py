"""Where tags are typed, and the row of those that an annotation has."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QIcon, QInputMethodEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QToolButton, QWidget

from newsreader.services.offering import TagOffers
from newsreader.ui.annotations.tag_dots import DOT, dot_icon
from newsreader.ui.annotations.tag_popup import OfferRow, TagPopup
from newsreader.ui.article.tooltips import plain_tool_tip
from newsreader.ui.guard import guarded
from newsreader.ui.idle_undo import IdleUndo
from newsreader.ui.tab_order import tab_through

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_REMOVING = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)


class TagField(QLineEdit):
    """Takes one tag at a time; Enter adds it, and what is in use already is offered."""

    tag_entered = Signal(str)
    """A tag, stripped and not empty."""

    left = Signal()
    """Esc, where nothing is offered."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("tagField")
        self.popup = TagPopup(self)
        IdleUndo(self)
        self._offers = TagOffers()
        self._composing = False
        self.returnPressed.connect(self._enter)
        self.textEdited.connect(self._follow)
        self.popup.taken.connect(self._take)

    def offer(self, offers: TagOffers) -> None:
        """Offer these tags while one is typed."""
        self._offers = offers
        if self.popup.isVisible():
            self._show(self.text())

    def finish(self) -> None:
        """Add what was typed but not entered: the window closes."""
        self._tell(self.text())

    @guarded
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move in what is offered, take it or put it away, else type."""
        key, shown = event.key(), self.popup.isVisible()
        chosen = self.popup.current
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up) and (shown or key == Qt.Key.Key_Down):
            self._step(1 if key == Qt.Key.Key_Down else -1)
        elif shown and key == Qt.Key.Key_Escape:
            self._close()
        else:
            if chosen is not None and key in _ENTER:
                self.setText(chosen.path)
            super().keyPressEvent(event)
            if key == Qt.Key.Key_Escape:
                self.left.emit()

    @guarded
    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Offer nothing while an input method composes: it shows a list of its own."""
        self._composing = bool(event.preeditString())
        super().inputMethodEvent(event)
        if self._composing:
            self._close()

    @guarded
    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Put away what is offered."""
        self._close()
        super().focusOutEvent(event)

    def _step(self, by: int) -> None:
        """Go up or down in what is offered; at first it is shown."""
        if self.popup.isVisible():
            self.popup.step(by)
            self._describe()
        else:
            self._show(self.text())

    def _follow(self, text: str) -> None:
        if text.strip() and not self._composing:
            self._show(text)
        else:
            self._close()

    def _show(self, text: str) -> None:
        rows, chosen = self._rows(text)
        self.popup.show_rows(rows, chosen)
        self._describe()

    def _rows(self, text: str) -> tuple[list[OfferRow], int]:
        """Return what is offered, and what of it Enter takes: -1 for the words as typed."""
        found, fresh = self._offers.matching(text), self._offers.fresh(text)
        rows = [OfferRow(t.path, "", t.color, t.whole, t.description) for t in found]
        if fresh is not None:
            rows.append(OfferRow(fresh, self.tr("New tag “{tag}”").format(tag=fresh)))
        elif text.strip() and not found:
            rows.append(OfferRow("", self.tr("Nothing new is made in this vocabulary")))
        spelled = bool(found) and text.strip().lower() not in found[0].path.lower()
        return rows, 0 if found and text.strip() and (spelled or fresh is None) else -1

    def _close(self) -> None:
        self.popup.hide()
        self._describe()

    def _describe(self) -> None:
        """Tell assistive technology what would be taken."""
        chosen = self.popup.current
        self.setAccessibleDescription(chosen.said if chosen else "")

    def _enter(self) -> None:
        self._tell(self.text())

    def _take(self, path: str) -> None:
        self._tell(path)

    def _tell(self, text: str) -> None:
        self._close()
        tag = text.strip()
        if tag:
            self.setText("")  # unlike `clear`, it cannot be taken back: the tag can
            self.tag_entered.emit(tag)


class TagChip(QToolButton):
    """One tag; a click or Delete takes it away."""

    removed = Signal(str)
    """The tag."""

    def __init__(self, tag: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.tag = tag
        self.setObjectName("tagChip")
        self.setText(f"{tag} ×".replace("&", "&&"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Remove tag {tag}").format(tag=tag))
        self.setToolTip(plain_tool_tip(self.accessibleName()))
        self.clicked.connect(self._remove)

    def set_color(self, color: str) -> None:
        """Show the colour of the tag, if it has one."""
        beside = Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        self.setToolButtonStyle(beside if color else Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.setIconSize(QSize(DOT, DOT))
        self.setIcon(dot_icon(color, self.palette()) if color else QIcon())

    @guarded(returns=False)
    def event(self, event: QEvent) -> bool:
        """Keep Delete to itself: without this it would delete the whole annotation."""
        override = event.type() == QEvent.Type.ShortcutOverride
        if override and isinstance(event, QKeyEvent) and event.key() in _REMOVING:
            event.accept()
            return True
        return super().event(event)

    @guarded
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the tag away with Delete; arrows move between chips."""
        if event.key() in _REMOVING:
            self._remove()
        elif event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.focusNextPrevChild(event.key() == Qt.Key.Key_Right)
        else:
            super().keyPressEvent(event)

    def _remove(self) -> None:
        self.removed.emit(self.tag)


class ChipRow(QWidget):
    """Chips for tags, each made by `make`, in as many rows as they need."""

    def __init__(self, make: Callable[[str], QToolButton], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chips: list[QToolButton] = []
        self.tags: tuple[str, ...] = ()
        self._make = make
        self._before: Callable[[], QWidget] | None = None

    def follow(self, before: Callable[[], QWidget]) -> None:
        """Let Tab come from that widget to the chips that are made from now on."""
        self._before = before

    def show_tags(self, tags: Sequence[str]) -> None:
        """Show these tags; chips that stay keep the keyboard."""
        if tuple(tags) == self.tags:
            return
        focused = next((n for n, chip in enumerate(self.chips) if chip.hasFocus()), None)
        for chip in self.chips:
            chip.deleteLater()
        self.tags = tuple(tags)
        self.chips = [self._make(tag) for tag in tags]
        for chip in self.chips:
            chip.show()
        if self._before is not None:
            tab_through(self._before(), *self.chips)
        self._arrange()
        if focused is not None and self.chips:
            self.chips[min(focused, len(self.chips) - 1)].setFocus()

    @guarded
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the rows anew."""
        super().resizeEvent(event)
        self._arrange()

    @guarded(returns=QSize(60, 0))
    def minimumSizeHint(self) -> QSize:
        """Let the pane become narrow."""
        return QSize(60, 0)

    def _arrange(self) -> None:
        x = y = bottom = 0
        for chip in self.chips:
            size = chip.sizeHint()
            width = min(size.width(), self.width())
            if x and x + width > self.width():
                x, y = 0, bottom + 4
            chip.setGeometry(x, y, width, size.height())
            x, bottom = x + width + 4, y + size.height()
        self.setFixedHeight(bottom)


class TagRow(ChipRow):
    """The tags of an annotation or an article, each to be taken off."""

    tag_removed = Signal(str)
    """The tag."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self._chip, parent)
        self._colors: Mapping[str, str] = {}

    def set_colors(self, colors: Mapping[str, str]) -> None:
        """Give the chips the colours of their tags, by path."""
        self._colors = colors
        for chip in self.findChildren(TagChip):
            chip.set_color(colors.get(chip.tag, ""))
        self._arrange()

    def _chip(self, tag: str) -> QToolButton:
        chip = TagChip(tag, self)
        chip.set_color(self._colors.get(tag, ""))
        chip.removed.connect(self.tag_removed)
        return chip
