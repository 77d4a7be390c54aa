"""Between the article pane and the library: reads the article asked for, follows its changes."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication

from newsreader.core.article import ArticleView
from newsreader.core.ids import ArticleId
from newsreader.core.spans import Span
from newsreader.ui.actions import Actions
from newsreader.ui.article.pane import ArticlePane
from newsreader.ui.bus import Bus
from newsreader.ui.tasks import Task, Tasks
from newsreader.ui.theme import Theme

if TYPE_CHECKING:
    from newsreader.core.changes import Changes  # a type only: not needed before the window shows

WORDS_AFTER = 600
"""Milliseconds before the dictionary of words is asked for: the article itself comes first."""


class ArticleController(QObject):
    """Keeps the pane true to the library, and tells the others what it shows."""

    def __init__(self, pane: ArticlePane, bus: Bus, tasks: Tasks, actions: Actions) -> None:
        super().__init__(pane)
        self._pane = pane
        self._bus = bus
        self._tasks = tasks
        self._actions = actions
        self._asked: Task | None = None
        self._wanted: ArticleId | None = None
        self._words: Task | None = None
        self._reveal: Span | None = None
        self._hits: tuple[str, tuple[Span, ...]] = ("", ())
        self._later = QTimer(self, singleShot=True, interval=WORDS_AFTER)
        self._later.timeout.connect(self._ask_words)
        self._connect()

    def show(self, view: ArticleView) -> None:
        """Show an article that was read already, unless more was typed in it since."""
        self._wanted = None
        if self._pane.outdated(view):
            return
        former = self._pane.view
        self._pane.show_article(view)
        if former is None or former.id != view.id:
            self._bus.annotation_selected.emit("")
            article, hits = self._hits
            self._pane.set_hits(hits if article == view.id else ())
        self._actions["article.cite"].setEnabled(True)
        self._bus.article_shown.emit(view)
        self._show_place()
        if former is None or former.text != view.text:
            self._later.start()

    def _connect(self) -> None:
        bus, text = self._bus, self._pane.text
        bus.article_requested.connect(self._open)
        bus.changed.connect(self._follow)
        bus.annotation_selected.connect(self._select)
        bus.hits_changed.connect(self._mark_hits)
        bus.theme_changed.connect(self._set_theme)
        self._pane.selection_changed.connect(self._tell_place)
        text.annotation_clicked.connect(bus.annotation_selected)
        text.activated.connect(self._select_at_caret)
        text.zoom_requested.connect(self._zoom)
        self._actions["article.cite"].triggered.connect(self._cite)

    def _open(self, article: str, span: Span | None) -> None:
        shown = self._pane.view
        self._reveal = span
        if shown is not None and shown.id == article:
            self._show_place()
            return
        self._ask(article)

    def _ask(self, article: str) -> None:
        if self._asked is not None:
            self._asked.drop()
        wanted, shown = ArticleId(article), self._pane.view
        self._wanted = wanted
        self._asked = self._tasks.read(
            lambda library: _same_where_equal(library.reading.article(wanted), shown), self.show
        )

    def _show_place(self) -> None:
        if self._reveal is not None:
            self._pane.reveal(self._reveal)
        self._reveal = None

    def _tell_place(self, span: Span) -> None:
        if self._pane.view is not None:
            self._bus.place_changed.emit(self._pane.view.id, span)

    def _follow(self, changes: "Changes") -> None:
        shown = self._pane.view
        if shown is not None and shown.id in changes.articles | changes.texts:
            # Another article may be on its way: who asked for that one wants it, not this one anew.
            self._ask(self._wanted or shown.id)

    def _mark_hits(self, article: str, hits: tuple[Span, ...]) -> None:
        self._hits = (article, hits)
        shown = self._pane.view
        self._pane.set_hits(hits if shown is not None and shown.id == article else ())

    def _select(self, annotation: str) -> None:
        """Emphasise an annotation and bring it into view."""
        text = self._pane.text
        text.set_selected(annotation)
        item = text.underlay.highlights.find(annotation)
        if item is not None:
            text.bring(item.anchor.span)

    def _select_at_caret(self) -> None:
        text = self._pane.text
        self._bus.annotation_selected.emit(text.cycle(text.annotations_at_caret()))

    def _zoom(self, steps: int) -> None:
        self._actions["view.zoomIn" if steps > 0 else "view.zoomOut"].trigger()

    def _cite(self) -> None:
        from newsreader.core.citation import Standard, cite  # noqa: PLC0415  not on the start path

        if self._pane.view is not None:
            text = cite(self._pane.view, Standard.GBT_2025)
            QGuiApplication.clipboard().setText(text)
            self._bus.notice.emit(self.tr("Copied: {citation}").format(citation=text))

    def _set_theme(self, theme: Theme) -> None:
        self._pane.set_theme(theme)

    def _ask_words(self) -> None:
        view = self._pane.view
        if view is None:
            return
        if self._words is not None:
            self._words.drop()
        text = view.text
        self._words = self._tasks.read(
            lambda library: (text, library.reading.words(text)), self._take_words
        )

    def _take_words(self, answer: tuple[str, tuple[Span, ...]]) -> None:
        text, words = answer
        if text == self._pane.text.text:
            self._pane.text.set_words(words)


def _same_where_equal(view: ArticleView, shown: ArticleView | None) -> ArticleView:
    """Take over blocks and annotations that did not change: the panes compare them at once then."""
    if shown is None or shown.id != view.id:
        return view
    known = {item.id: item for item in shown.annotations}
    kept = ((item, known.get(item.id)) for item in view.annotations)
    return replace(
        view,
        blocks=shown.blocks if shown.blocks == view.blocks else view.blocks,
        annotations=tuple(old if old == new else new for new, old in kept),
    )
