"""The review desk as a widget: bar, doubts, both texts, the question and the buttons."""

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPalette
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QMenu,
    QSizePolicy,
    QSplitter,
    QToolBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from newsreader.core.review import Doubt, ReviewView
from newsreader.ui.guard import guarded
from newsreader.ui.review.board import Board
from newsreader.ui.review.doubts import DoubtList
from newsreader.ui.review.heading import headed
from newsreader.ui.review.keys import DEEDS, SEPARATED, DeskKeys, button_text
from newsreader.ui.review.words import issue_line, progress, question, settled
from newsreader.ui.tab_order import tab_through
from newsreader.ui.theme import Theme
from newsreader.ui.translation import Translation, locale_of

WIDTHS = (230, 760)
LEAST = 150
BUTTONS: tuple[tuple[str, ...], ...] = (
    ("review.reject", "review.accept"),
    (
        "review.headline", "review.kicker", "review.subtitle", "review.subhead",
        "review.byline", "review.paragraph", "review.caption", "review.furniture", "",
        "review.joinNext", "review.split", "review.splitArticle", "review.mergeArticle",
        "review.edit",
    ),
    ("review.recognise", "review.reviewed", "review.leave"),
)  # fmt: skip
"""Buttons beside the question, below it, and in the bar over all; the empty text is a line."""


class ReviewDesk(QWidget):
    """Shows one issue and says which key was pressed; decides nothing itself."""

    key_pressed = Signal(str)
    """Key of an action of `keys.DEEDS` or of one of `keys.MOVES`."""

    def __init__(
        self, theme: Theme, translation: Translation, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("reviewDesk")
        self.setAutoFillBackground(True)
        self._translation = translation
        self._view: ReviewView | None = None
        self._reason = ""
        self.keys = DeskKeys(self)
        self.board = Board(theme, self)
        self.doubts = DoubtList(theme, self)
        self.title = QToolButton(self)
        self.question = QLabel(self)
        self._columns = QSplitter(Qt.Orientation.Horizontal, self)
        self._bars = [self._bar(keys) for keys in BUTTONS]
        self.heading = headed(self._columns, self.doubts)
        self._columns.addWidget(self.board)
        self._lay_out()
        self._connect()
        self.set_theme(theme, self.font())
        self._translate()

    def show_view(self, view: ReviewView, chosen: str) -> None:
        """Show an issue with one of its doubts chosen."""
        self._view = view
        self.board.show_view(view)
        self.doubts.show_doubts(view.doubts, view.source, chosen)
        self._say()

    def choose(self, doubt: Doubt | None) -> None:
        """Choose a doubt: its place comes into view on both sides."""
        self.doubts.choose(doubt.id if doubt else "")
        self.board.mark(doubt.finding if doubt else None)
        if doubt is not None:
            self.board.go_to_finding(doubt.finding)
        self._say()

    def refuse(self, reason: str, keys: frozenset[str]) -> None:
        """Offer some actions no more, for a reason."""
        self._reason = reason
        for key in keys:
            self.keys[key].setEnabled(False)
            self.keys[key].setToolTip(reason)
        self._say()

    def set_theme(self, theme: Theme, font: QFont) -> None:
        """Follow the theme and the size of the type."""
        self.board.set_theme(theme, font)
        self.doubts.set_theme(theme)
        palette = QPalette(theme.palette)
        palette.setColor(QPalette.ColorRole.WindowText, theme.ink)
        self.question.setPalette(palette)

    def fill_menu(self, menu: QMenu) -> None:
        """Put all actions into a menu."""
        for spec in DEEDS:
            if spec.key in SEPARATED:
                menu.addSeparator()
            menu.addAction(self.keys[spec.key])

    def next_view(self, step: int) -> None:
        """Give the keyboard to the next of the three columns."""
        views = (self.doubts, self.board.raw, self.board.reading)
        at = next((n for n, view in enumerate(views) if view.hasFocus()), 2)
        views[(at + step) % len(views)].setFocus()

    @guarded(returns=False)
    def event(self, event: QEvent) -> bool:
        """Claim the keys of the desk before the window takes them for other things."""
        override = event.type() == QEvent.Type.ShortcutOverride
        if override and isinstance(event, QKeyEvent) and self.keys.meant(event):
            event.accept()
            return True
        return super().event(event)

    @guarded
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tell which action a key means."""
        key = self.keys.meant(event)
        if key:
            self.key_pressed.emit(key)
        else:
            super().keyPressEvent(event)

    @guarded
    def changeEvent(self, event: QEvent) -> None:
        """Follow the interface's language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._translate()
        super().changeEvent(event)

    def _connect(self) -> None:
        for spec in DEEDS:
            self.keys[spec.key].triggered.connect(self._trigger)
        self.title.clicked.connect(self.keys["review.masthead"].trigger)
        self.board.menu_requested.connect(self._show_menu)

    def _trigger(self) -> None:
        self.key_pressed.emit(self.sender().objectName())

    def _show_menu(self, place: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.fill_menu(menu)
        menu.popup(place)

    def _say(self) -> None:
        """Name the issue, count the doubts, and ask about the one chosen."""
        view = self._view
        if view is None:
            return
        locale = locale_of(self._translation.language)
        self._say_reviewed(reviewed=view.issue.summary.reviewed)
        self.title.setText(issue_line(view.issue.summary, locale))
        total = len(view.doubts)
        self.heading.setText(progress(total - view.open, total))
        self.question.setText(" ".join(filter(None, (self._sentence(view), self._reason))))

    def _say_reviewed(self, *, reviewed: bool) -> None:
        action = self.keys["review.reviewed"]
        action.setChecked(reviewed)
        words = self.tr("Reviewed ✓") if reviewed else action.text()
        action.setIconText(button_text(words, "Ctrl+R"))

    def _sentence(self, view: ReviewView) -> str:
        doubt = self.doubts.current
        if doubt is not None:
            said = doubt.finding.message(self._translation.language)
            return f"{said} {settled(doubt) or question(doubt.finding)}"
        if not view.doubts:
            return self.tr("Nothing to settle; look through it and mark it as reviewed.")
        if not view.open:
            return self.tr("All doubts are settled; look through it and mark it as reviewed.")
        return ""

    def _bar(self, keys: tuple[str, ...]) -> QToolBar:
        bar = QToolBar(self)
        bar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        for key in keys:
            bar.addAction(self.keys[key]) if key else bar.addSeparator()
            button = bar.widgetForAction(self.keys[key]) if key else None
            if isinstance(button, QToolButton):
                button.setAutoRaise(False)
        return bar

    def _lay_out(self) -> None:
        beside, below, above = self._bars
        self.title.setAutoRaise(True)
        self.title.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.question.setTextFormat(Qt.TextFormat.PlainText)
        self.question.setWordWrap(True)
        self.question.setMinimumHeight(2 * self.fontMetrics().lineSpacing())
        self.question.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.doubts.setMinimumWidth(LEAST)
        self._columns.setChildrenCollapsible(False)
        self._columns.setHandleWidth(5)
        self._columns.setStretchFactor(1, 1)
        self._columns.setSizes(list(WIDTHS))
        top, foot = QHBoxLayout(), QHBoxLayout()
        top.setContentsMargins(6, 4, 6, 4)
        foot.setContentsMargins(12, 6, 6, 0)
        top.addWidget(self.title)
        top.addStretch(1)
        top.addWidget(above)
        foot.addWidget(self.question, 1)
        foot.addWidget(beside)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addWidget(self._columns, 1)
        layout.addLayout(foot)
        layout.addWidget(below)
        tab_through(self.doubts, self.board.raw, self.board.reading)

    def _translate(self) -> None:
        self.keys.retranslate()
        self.setAccessibleName(self.tr("Review desk"))
        self.doubts.setAccessibleName(self.tr("Doubts"))
        self.question.setAccessibleName(self.tr("What is doubted"))
        self.title.setToolTip(self.keys["review.masthead"].toolTip())
        if self._view is not None:
            self.board.show_view(self._view, anew=True)
        self._say()
