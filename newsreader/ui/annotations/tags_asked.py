"""Where a dialog asks for tags: those entered so far, and a field for more."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from newsreader.services.offering import TagOffers
from newsreader.ui.annotations.tag_field import TagField, TagRow
from newsreader.ui.guard import guarded
from newsreader.ui.tab_order import stop_before


class TagsAsked(QWidget):
    """Gathers tags; Enter adds what was typed, and in the empty field ends it."""

    changed = Signal()
    ended = Signal()

    def __init__(self, name: str, adding: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._entered = False
        self.row, self.field = TagRow(self), TagField(self)
        self.row.setAccessibleName(name)
        self.field.setAccessibleName(adding)
        self.field.setPlaceholderText(self.tr("{adding}, then Enter").format(adding=adding))
        self.setFocusProxy(self.field)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self.row)
        layout.addWidget(self.field)
        self.field.tag_entered.connect(self._add)
        self.field.returnPressed.connect(self._enter)
        self.field.textChanged.connect(self.changed)
        self.row.tag_removed.connect(self._remove)
        self.row.follow(lambda: stop_before(self.field))

    @property
    def tags(self) -> tuple[str, ...]:
        """What was entered."""
        return self.row.tags

    @property
    def is_empty(self) -> bool:
        """Whether nothing was entered or typed."""
        return not self.tags and not self.field.text().strip()

    def offer(self, offers: TagOffers) -> None:
        """Offer these tags while one is typed, and paint them in their colours."""
        self.field.offer(offers)
        self.row.set_colors(offers.colors)

    def finish(self) -> tuple[str, ...]:
        """Enter what is still typed, and return all."""
        self.field.finish()
        return self.tags

    @guarded
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep Enter in the field from pressing the dialog's button as well."""
        entered = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        event.setAccepted(entered and self.window().focusWidget() is self.field)

    def _add(self, tag: str) -> None:
        self._entered = True
        self.row.show_tags(tuple(dict.fromkeys((*self.tags, tag))))
        self.changed.emit()

    def _remove(self, tag: str) -> None:
        self.row.show_tags([each for each in self.tags if each != tag])
        self.changed.emit()

    def _enter(self) -> None:
        if not self._entered and not self.field.text():
            self.ended.emit()
        self._entered = False
