"""Where tags are typed, and the row of those that an annotation has."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QSize, QStringListModel, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QToolButton, QWidget

from newsreader.ui.article.tooltips import plain_tool_tip
from newsreader.ui.guard import guarded

_REMOVING = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)


class TagField(QLineEdit):
    """Takes one tag at a time; Enter adds it, and what is in use already is offered."""

    tag_entered = Signal(str)
    """A tag, stripped and not empty."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("tagField")
        self._known = QStringListModel(self)
        self._completer = QCompleter(self._known, self)
        self._completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self._completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setCompleter(self._completer)
        self.returnPressed.connect(self._enter)
        self._completer.activated.connect(self._choose)

    def offer(self, tags: Sequence[str]) -> None:
        """Offer these tags while one is typed."""
        self._known.setStringList(list(tags))

    def finish(self) -> None:
        """Add what was typed but not entered: the window closes."""
        self._tell(self.text())

    def _enter(self) -> None:
        offered = self._completer.popup()
        choosing = offered is not None and offered.isVisible() and offered.currentIndex().isValid()
        if not choosing:  # else `_choose` follows
            self._tell(self.text())

    def _choose(self, tag: str) -> None:
        QTimer.singleShot(0, self.clear)  # Qt writes the choice into the field after this
        self._tell(tag)

    def _tell(self, text: str) -> None:
        tag = text.strip()
        if tag:
            self.clear()
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

    def _chip(self, tag: str) -> QToolButton:
        chip = TagChip(tag, self)
        chip.removed.connect(self.tag_removed)
        return chip
