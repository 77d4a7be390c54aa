"""What stands above the results: how many they are, their order, the conditions, what is to say."""

from html import escape

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from newsreader.core.hits import SearchPage
from newsreader.ui.guard import guarded
from newsreader.ui.search.chips import ConditionChips
from newsreader.ui.search.flow import FlowBox
from newsreader.ui.search.ordering import ExactBox, OrderButton
from newsreader.ui.search.words import notes_of
from newsreader.ui.translation import Translation, locale_of

PATIENCE = 150
"""Milliseconds for which a count that is not true any more stays: most are there before."""


class ResultsHeader(QWidget):
    """The way back and the count; the tools; then, if there are any, conditions and remarks."""

    left = Signal()
    elsewhere_asked = Signal()

    def __init__(self, translation: Translation, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._translation = translation
        self._page: SearchPage | None = None
        self._counting = False
        self._more = 0
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE)
        self._patience.timeout.connect(lambda: self._count(counting=True))
        self.back = QToolButton(self)
        self.count = QLabel(self)
        self.tools = FlowBox(self, gap=10)
        self.order = OrderButton()
        self.exact = ExactBox()
        self.chips = ConditionChips(translation, self)
        self.notes = QLabel(self)
        self.elsewhere = QLabel(self)
        self._lay_out()
        self.chips.follow(lambda: self.exact)
        self.back.clicked.connect(self.left)
        self.elsewhere.linkActivated.connect(lambda _: self.elsewhere_asked.emit())
        self.retranslate()

    def show_page(self, page: SearchPage | None) -> None:
        """Say what is to be said of an answer; nothing where there is none."""
        self._page = page
        self._patience.stop()
        self._count(counting=False)

    def wait(self) -> None:
        """Say before long that the articles are counted, unless an answer comes before."""
        if not self._waiting:
            self._patience.start()

    def give_up(self) -> None:
        """Say nothing of articles that were to be counted."""
        if self._waiting:
            self.show_page(None)

    @property
    def _waiting(self) -> bool:
        return self._counting or self._patience.isActive()

    def show_elsewhere(self, more: int) -> None:
        """Say how many more articles hold the words where they are not shown."""
        self._more = more
        self._say()

    def retranslate(self) -> None:
        """Say it all in the interface's language."""
        self.back.setToolTip(self.tr("Leave the search (Esc)"))
        self.back.setAccessibleName(self.tr("Back to issues"))
        self._say()

    @guarded
    def changeEvent(self, event: QEvent) -> None:
        """Follow the interface's language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _count(self, *, counting: bool) -> None:
        self._counting = counting
        self._say()

    def _say(self) -> None:
        self.count.setText(self._counted())
        page, language = self._page, self._translation.language
        self.notes.setText(notes_of(page, language) if page else "")
        self.notes.setVisible(bool(self.notes.text()))
        self.elsewhere.setText(f'<a href="elsewhere">{escape(self._rest())}</a>')
        self.elsewhere.setVisible(bool(self._more))

    def _counted(self) -> str:
        if self._counting:
            return self.tr("Counting…")
        page, locale = self._page, locale_of(self._translation.language)
        if page is None:
            return ""
        text = self.tr("{count} article(s) · {seconds} s", "", page.total)
        seconds = locale.toString(max(0.01, page.seconds), "f", 2)
        return text.format(count=locale.toString(page.total), seconds=seconds)

    def _rest(self) -> str:
        text = self.tr(
            "{count} more article(s) have it only in the source or an earlier text", "", self._more
        )
        return text.format(count=locale_of(self._translation.language).toString(self._more))

    def _lay_out(self) -> None:
        self.back.setArrowType(Qt.ArrowType.LeftArrow)
        self.back.setAutoRaise(True)
        for label in (self.count, self.notes):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.notes.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.elsewhere.setTextInteractionFlags(
            Qt.TextInteractionFlag.LinksAccessibleByKeyboard
            | Qt.TextInteractionFlag.LinksAccessibleByMouse
        )
        for label in (self.notes, self.elsewhere):
            label.setWordWrap(True)
            label.setContentsMargins(6, 2, 0, 2)
        self.tools.put([self.order, self.exact])
        first = QHBoxLayout()
        first.setSpacing(2)
        first.addWidget(self.back)
        first.addWidget(self.count, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6, 4, 6, 4)
        layout.setSpacing(3)
        layout.addLayout(first)
        for widget in (self.tools, self.chips, self.notes, self.elsewhere):
            layout.addWidget(widget)
