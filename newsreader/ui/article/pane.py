"""The article pane: header line, text, doubts, and the bar beside a selection."""

from collections.abc import Callable
from itertools import pairwise

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QStackedWidget, QVBoxLayout, QWidget

from newsreader.core.article import ArticleView
from newsreader.core.spans import Span
from newsreader.ui.actions import Actions
from newsreader.ui.annotations.actions import STEP_OF
from newsreader.ui.article.doubts import DoubtsButton
from newsreader.ui.article.header import HeaderLine, source_line
from newsreader.ui.article.selection_bar import KEYS, SelectionBar
from newsreader.ui.article.text import ArticleText
from newsreader.ui.article.typography import Typography
from newsreader.ui.fonts import reading_font
from newsreader.ui.guard import guarded
from newsreader.ui.tab_order import tab_through
from newsreader.ui.theme import Theme
from newsreader.ui.translation import Translation, locale_of

PAUSE = 350
"""Milliseconds a keyboard selection rests before the bar shows."""


class ArticlePane(QWidget):
    """Shows one article or nothing; selects, but changes nothing itself."""

    selection_changed = Signal(object)
    """Span of the reading text, empty at the caret."""

    menu_opening = Signal(object)
    """QMenu: the context menu of the text, to add to it."""

    def __init__(
        self,
        actions: Actions,
        theme: Theme,
        translation: Translation,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("articlePane")
        self.view: ArticleView | None = None
        self._actions = actions
        self._theme = theme
        self._translation = translation
        self._font = reading_font("", 100)
        self.header = HeaderLine(self)
        self.text = ArticleText(theme, translation, self)
        self.doubts = DoubtsButton(translation, self)
        self.bar = SelectionBar(actions, self.text)
        self._empty = QLabel(self)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._arrange()
        self._connect()
        self._translate()
        self.set_theme(theme)

    @property
    def hits(self) -> tuple[Span, ...]:
        """The places of a search that are marked."""
        return self._hits

    def show_article(self, view: ArticleView | None) -> None:
        """Show an article; if only its annotations changed, the text is left alone."""
        former, self.view = self.view, view
        self._stack.setCurrentIndex(0 if view is None else 1)
        if view is None:
            return
        if former is not None and _same_text(former, view):
            self.text.update_view(view)
        else:
            self._set_text(view)
        self.header.show_article(view, locale_of(self._translation.language))
        self.doubts.show_article(view)

    def set_theme(self, theme: Theme) -> None:
        """Paint in the colours of `theme` from now on."""
        self._theme = theme
        self.bar.set_theme(theme)
        for widget in (self.header, self._empty, self.doubts):
            palette = QPalette(theme.palette)
            palette.setColor(widget.foregroundRole(), theme.quiet)
            widget.setPalette(palette)
        palette = QPalette(theme.palette)
        palette.setColor(self.backgroundRole(), theme.paper)
        self.setPalette(palette)
        self.setAutoFillBackground(True)
        if self.view is not None:
            self._set_text(self.view)

    def set_font(self, font: QFont) -> None:
        """Set the article in this face and size; the top paragraph stays where it is."""
        self._font = QFont(font)
        if self.view is not None:
            self._set_text(self.view)

    def reveal(self, span: Span) -> None:
        """Bring a place of a search into view, mark it, and put the caret there."""
        self.text.bring(span)
        self.text.select(Span(span.start, span.start))
        self._focus = span
        self.text.set_hits(self._hits, span)

    def set_hits(self, hits: tuple[Span, ...]) -> None:
        """Mark all places of a search; the one revealed last stands out if it is among them."""
        self._hits = hits
        self._focus = self._focus if self._focus in hits else None
        self.text.set_hits(hits, self._focus)

    def selected_span(self) -> Span | None:
        """Return what is selected in the article; None if nothing is."""
        span = self.text.selected_span()
        return span if self.view is not None and span.length else None

    def deselect(self) -> None:
        """Leave the caret where the selection ends."""
        end = self.text.selected_span().end
        self.text.select(Span(end, end))

    def copy_with_source(self) -> None:
        """Copy the selected text and, under it, where it was printed."""
        span = self.selected_span()
        if span is None or self.view is None:
            return
        source = source_line(self.view, locale_of(self._translation.language))
        head = self.view.summary.headline
        QGuiApplication.clipboard().setText(f"{span.of(self.view.text)}\n— {head} · {source}\n")

    def add_line(self, line: QWidget) -> None:
        """Put a line between the head of the pane and the text."""
        self._column.insertWidget(1, line)

    def add_link(self, link: QWidget) -> None:
        """Put a link at the end of the line under the article."""
        self._line.addWidget(link)
        tab_through(self.doubts, link)

    def show_bar(self) -> None:
        """Show the bar beside the selection, if there is one."""
        span = self.selected_span()
        if span is None or not self.bar_wanted:
            self.bar.hide()
            return
        corner = QPointF(self.text.viewport().pos())
        first, last = (box.translated(corner) for box in self.text.span_rects(span))
        self.bar.show_beside(first, last)

    @guarded
    def changeEvent(self, event: QEvent) -> None:
        """Follow the interface's language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._translate()
            if self.view is not None:
                self.header.show_article(self.view, locale_of(self._translation.language))
                self.doubts.show_article(self.view)
        super().changeEvent(event)

    def _set_text(self, view: ArticleView) -> None:
        self.bar.hide()
        typography = Typography(self._font, self._theme.ink, self._theme.quiet)
        self.text.show_article(view, typography, self._theme)

    def _arrange(self) -> None:
        self.bar_wanted = True
        self.outdated: Callable[[ArticleView], bool] = lambda _view: False
        self._hits: tuple[Span, ...] = ()
        self._focus: Span | None = None
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setWordWrap(True)
        self._empty.setMargin(40)
        page = QWidget(self)
        self._column = column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._foot = QWidget(page)
        self._line = foot = QHBoxLayout(self._foot)
        foot.setContentsMargins(0, 2, 0, 2)
        foot.addWidget(self.doubts)
        foot.addStretch(1)
        for widget in (self.header, self.text, self._foot):
            column.addWidget(widget)
        column.setStretchFactor(self.text, 1)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)
        for before, after in pairwise((self.text, *self.bar.buttons)):
            QWidget.setTabOrder(before, after)

    def _connect(self) -> None:
        for key in STEP_OF:  # an editor keeps these keys for itself
            self._actions[key].setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            self.text.addAction(self._actions[key])
        self._pause.timeout.connect(self.show_bar)
        self.text.selection_changed.connect(self._follow_selection)
        self.text.selection_finished.connect(self.show_bar)
        self.text.verticalScrollBar().valueChanged.connect(self.bar.hide)
        self.text.menu_requested.connect(self._show_menu)
        self.text.escaped.connect(self._peel)
        self.text.column_moved.connect(self._align)
        self.bar.dismissed.connect(self.text.setFocus)
        self.bar.tag_chosen.connect(self.bar.hide)
        for key in KEYS:
            self._actions[key].triggered.connect(self.bar.hide)
        self.doubts.mark_chosen.connect(self._go_to)

    def _follow_selection(self, span: Span) -> None:
        self.bar.hide()
        if span.length and self.text.hasFocus():
            self._pause.start()
        else:
            self._pause.stop()
        self.selection_changed.emit(span)

    def _peel(self) -> None:
        """Take one thing away at a time: the bar, the selection, the marks of a search."""
        if self.bar.isVisible():
            self.bar.hide()
        elif self.selected_span() is not None:
            self.deselect()
        else:
            self.set_hits(())
            self.text.annotation_clicked.emit("")

    def _align(self, left: float) -> None:
        """Let the lines over and under the text begin where it begins."""
        side = round(left)
        self.header.setContentsMargins(side, 10, side, 6)
        # A tool button keeps some space around its words.
        self._foot.setContentsMargins(max(0, side - 5), 0, side, 0)

    def _go_to(self, place: Span) -> None:
        self.text.bring(place)
        self.text.select(place)
        self.text.setFocus()

    def _show_menu(self, place: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self._actions["edit.copy"])
        copy = menu.addAction(self.tr("Copy with &Source"), self.copy_with_source)
        copy.setEnabled(self.selected_span() is not None)
        menu.addSeparator()
        for key in (*KEYS, "annotation.delete"):
            menu.addAction(self._actions[key])
        self.menu_opening.emit(menu)
        menu.popup(place)

    def _translate(self) -> None:
        self.setAccessibleName(self.tr("Article"))
        self.text.setAccessibleName(self.tr("Text of the article"))
        self.header.setAccessibleName(self.tr("Where the article was printed"))
        self.bar.setAccessibleName(self.tr("Annotate the selected text"))
        self._empty.setText(
            self.tr("Choose an article on the left,\nor import an issue: drop its file here.")
        )


def _same_text(one: ArticleView, other: ArticleView) -> bool:
    return one.id == other.id and one.text == other.text and one.blocks == other.blocks
