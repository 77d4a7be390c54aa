"""The bar above the panes that says what happened without stopping anybody."""

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QWidget,
)

from newsreader.core.errors import NewsreaderError
from newsreader.core.messages import Language
from newsreader.ui.guard import guarded
from newsreader.ui.icons import Icons
from newsreader.ui.tab_order import tab_through

SECONDS = 12
"""How long a notice stays that nobody has to act on."""


class Notice(NamedTuple):
    """A sentence, perhaps with something to do about it.

    It goes after a while, but with `keep`, or as an error, it stays until it is closed.
    """

    text: str
    action: str = ""
    run: Callable[[], object] | None = None
    error: bool = False
    keep: bool = False
    more: str = ""
    show: Callable[[], object] | None = None
    """A further button, and what it shows."""


def notice_of(thing: "Notice | NewsreaderError | str", language: Language) -> Notice:
    """Turn what came over the bus into a notice."""
    if isinstance(thing, NewsreaderError):
        return Notice(thing.message(language), error=True)
    return thing if isinstance(thing, Notice) else Notice(thing)


class NoticeBar(QFrame):
    """Shows one notice at a time; a newer one replaces it."""

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("noticeBar")
        self.setAutoFillBackground(True)
        self._icons = icons
        self._notice = Notice("")
        self._icon = QLabel(self)
        self._text = QLabel(self)
        self._button = QPushButton(self)
        self._more = QPushButton(self)
        self._close = QToolButton(self)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide)
        self._lay_out()
        self.hide()

    @property
    def text(self) -> str:
        """The sentence shown."""
        return self._text.text()

    @property
    def button(self) -> QPushButton:
        """The button that does something about it."""
        return self._button

    @property
    def more(self) -> QPushButton:
        """The button that shows more; the notice stays."""
        return self._more

    def show_notice(self, notice: Notice) -> None:
        """Show a notice now."""
        self._notice = notice
        self._text.setText(notice.text)
        self._button.setText(notice.action)
        self._button.setVisible(bool(notice.action))
        self._more.setText(notice.more)
        self._more.setVisible(bool(notice.more))
        self.show()
        self._draw()
        if notice.error or notice.keep:
            self._timer.stop()
        else:
            self._timer.start(SECONDS * 1000)

    def set_icons(self, icons: Icons) -> None:
        """Follow the theme."""
        self._icons = icons
        self._draw()

    def retranslate(self) -> None:
        """Name the button in the interface's language."""
        self._close.setToolTip(self.tr("Close this message"))
        self._close.setAccessibleName(self.tr("Close this message"))

    @guarded
    def changeEvent(self, event: QEvent) -> None:
        """Follow the interface's language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    @guarded
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close at Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setWordWrap(True)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._close.setAutoRaise(True)
        self._close.clicked.connect(self.hide)
        self._button.clicked.connect(self._run)
        self._more.clicked.connect(self._show)
        self.retranslate()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 6, 8, 6)
        layout.setSpacing(10)
        for widget in (self._icon, self._text, self._more, self._button, self._close):
            layout.addWidget(widget, 1 if widget is self._text else 0)
        tab_through(self._more, self._button, self._close)

    def _draw(self) -> None:
        """Draw the icons, but not while nobody sees them."""
        if not self.isHidden():
            self._close.setIcon(self._icons.icon("close"))
            self._icon.setPixmap(self._icons.pixmap("warning" if self._notice.error else "info"))

    def _show(self) -> None:
        if self._notice.show:
            self._notice.show()

    def _run(self) -> None:
        self.hide()
        if self._notice.run:
            self._notice.run()
