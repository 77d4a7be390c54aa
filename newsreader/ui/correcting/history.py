"""The history of a text: who changed what when, and the text as it was at any time."""

from PySide6.QtCore import QLocale, QObject, Qt
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPlainTextEdit,
    QSplitter,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from newsreader.core.article import ArticleView
from newsreader.core.changes import Changes
from newsreader.core.ids import ArticleId
from newsreader.core.past import Past, TextChange
from newsreader.core.spans import Span
from newsreader.ui.annotations.labels import when
from newsreader.ui.appearance import Appearance
from newsreader.ui.article.document import shown
from newsreader.ui.article.paint import faded
from newsreader.ui.bus import Bus
from newsreader.ui.dialogs.buttons import button_box
from newsreader.ui.dialogs.presenting import present
from newsreader.ui.importing.lines import Line, LinesDelegate, LinesModel, Row, Tone, lines_list
from newsreader.ui.offsets import Offsets
from newsreader.ui.operations import operation_name
from newsreader.ui.tasks import Tasks
from newsreader.ui.theme import Theme
from newsreader.ui.translation import translate

_LONGEST = 60


class HistoryDialog(QDialog):
    """Lists the changes of one text, newest first, and shows the text as each left it."""

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("historyDialog")
        self.setWindowTitle(self.tr("History of the Text"))
        self._theme = appearance.theme
        self._past: Past | None = None
        self._locale = QLocale()
        self.list = lines_list(appearance.theme, self.tr("Changes, newest first"), self)
        self.list.setObjectName("historyList")
        self.text = QPlainTextEdit(self)
        self.text.setObjectName("historyText")
        self.text.setReadOnly(True)
        self.text.setAccessibleName(self.tr("The text as it was"))
        self._title = QLabel(self)
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._title.setWordWrap(True)
        self.list.selectionModel().currentChanged.connect(lambda *_: self._show_text())
        self._lay_out()

    @property
    def rows(self) -> list[Row]:
        """What the list says."""
        changes = reversed(self._past.changes) if self._past else ()
        return [*(change_row(each, self._locale) for each in changes), self._first()]

    def show_past(self, past: Past, locale: QLocale) -> None:
        """Show the history of a text; the newest change is current."""
        self._past, self._locale = past, locale
        model = self.list.model()
        assert isinstance(model, LinesModel)  # noqa: S101 - made so
        model.set_rows(self.rows)
        self.list.setCurrentIndex(model.index(0))
        self._show_text()

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._theme = theme
        delegate = self.list.itemDelegate()
        assert isinstance(delegate, LinesDelegate)  # noqa: S101 - made so
        delegate.theme = theme
        self.list.viewport().update()
        self._show_text()

    def _first(self) -> Row:
        return (Line(self.tr("As recognised from the source"), strong=True),)

    def _show_text(self) -> None:
        if self._past is None:
            return
        changes = self._past.changes
        number = len(changes) - max(0, self.list.currentIndex().row())
        text = self._past.text(number)
        place = changes[number - 1].place if number else Span(0, 0)
        recognised = self.tr("The text as it was recognised; the source itself is never changed.")
        after = self.tr("The text after this change, which is marked.")
        self._title.setText(after if number else recognised)
        self.text.setPlainText(shown(text))
        self._mark(place, Offsets(text))

    def _mark(self, place: Span, offsets: Offsets) -> None:
        start, end = offsets.positions(place)
        cursor = QTextCursor(self.text.document())
        cursor.setPosition(start)
        self.text.setTextCursor(cursor)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        marked = QTextEdit.ExtraSelection()
        marked.cursor, marked.format = cursor, QTextCharFormat()
        marked.format.setBackground(faded(QColor(self._theme.accent), 0.3))
        self.text.setExtraSelections([marked])
        self.text.centerCursor()

    def _lay_out(self) -> None:
        self.resize(900, 560)
        below = QWidget(self)
        column = QVBoxLayout(below)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._title)
        column.addWidget(self.text, 1)
        split = QSplitter(Qt.Orientation.Horizontal, self)
        split.setChildrenCollapsible(False)
        split.addWidget(self.list)
        split.addWidget(below)
        split.setSizes([380, 520])
        buttons = button_box(self, QDialogButtonBox.StandardButton.Close)
        buttons.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 12)
        layout.addWidget(split, 1)
        layout.addWidget(buttons)


class HistoryController(QObject):
    """Opens the history of an article and keeps it true."""

    def __init__(self, window: QWidget, bus: Bus, tasks: Tasks, appearance: Appearance) -> None:
        super().__init__(window)
        self._tasks = tasks
        self._article = ArticleId("")
        self._locale = QLocale()
        self.dialog = HistoryDialog(appearance, window)
        bus.changed.connect(self._follow)
        bus.theme_changed.connect(self.dialog.set_theme)

    def show(self, view: ArticleView, locale: QLocale) -> None:
        """Show the history of this article."""
        self._article, self._locale = view.id, locale
        self._ask()
        present(self.dialog)

    def _ask(self) -> None:
        article = self._article
        self._tasks.read(lambda library: library.recounting.past(article), self._take)

    def _take(self, past: Past) -> None:
        self.dialog.show_past(past, self._locale)

    def _follow(self, changes: Changes) -> None:
        if self.dialog.isVisible() and self._article in changes.texts:
            self._ask()


def change_row(change: TextChange, locale: QLocale) -> Row:
    """Return what was changed, who did it when, and whether that only undid another change."""
    old, new = _short(change.was), _short(change.now)
    badge = translate("History", "undone") if change.taken_back else ""
    badge = translate("History", "done again") if change.again else badge
    words = f"{old or '∅'} → {new or '∅'}"
    who = " · ".join(filter(None, (when(change.time, locale), change.author)))
    return (
        Line(words, strong=True, badge=badge, tone=Tone.DOUBT),
        Line(f"{operation_name(change.name)} · {who}", quiet=True),
    )


def _short(words: str) -> str:
    plain = words.replace("\n", "⏎")
    return plain if len(plain) <= _LONGEST else f"{plain[:_LONGEST]}…"
