"""Between the words of the article and those of the page: what is meant there is lit here."""

from enum import Enum, auto

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QColor

from newsreader.core.annotation import Annotation
from newsreader.core.article import ArticleView
from newsreader.core.boxes import Box, Boxes, joined
from newsreader.core.ids import ArticleId
from newsreader.core.printed import printed_spans
from newsreader.core.spans import Span
from newsreader.ui.bus import Bus
from newsreader.ui.facsimile.controller import FacsimileController, Place
from newsreader.ui.facsimile.words_view import Light, WordsView
from newsreader.ui.tasks import Task, Tasks
from newsreader.ui.theme import Theme

PAUSE = 20
"""Milliseconds before lights follow: while a selection is drawn, only its last state counts."""

Hits = tuple[str, tuple[Span, ...]]
"""An article and places in it."""


class Meant(Enum):
    """Why words are lit."""

    PLACE = auto()
    ANNOTATION = auto()
    HIT = auto()


class Lighting(QObject):
    """Lights the selection, the selected annotation and what was found, where the page says where.

    The boxes of a page are asked for once its picture shows.
    """

    def __init__(
        self,
        view: WordsView,
        controller: FacsimileController,
        bus: Bus,
        tasks: Tasks,
        theme: Theme,
    ) -> None:
        super().__init__(view)
        self._view = view
        self._controller = controller
        self._bus = bus
        self._tasks = tasks
        self._article: ArticleView | None = None
        self._place: Hits = ("", ())
        self._annotation = ""
        self._hits: Hits = ("", ())
        self._page: Place | None = None
        self._asked: Task | None = None
        self._boxes: Boxes | None = None
        self._bring: Meant | None = None
        self._soon = QTimer(self, singleShot=True, interval=PAUSE)
        self._soon.timeout.connect(self._light)
        self._set_theme(theme)
        self._connect()

    def begin(
        self, article: ArticleView | None, place: Span, annotation: str, hits: tuple[Span, ...]
    ) -> None:
        """Start from what the article pane shows and has marked already."""
        self._article = article
        self._annotation = annotation
        if article is not None:
            self._place = (article.id, (place,))
            self._hits = (article.id, hits)

    def _connect(self) -> None:
        bus = self._bus
        bus.article_shown.connect(self._take_article)
        bus.place_changed.connect(self._take_place)
        bus.annotation_selected.connect(self._take_annotation)
        bus.hits_changed.connect(self._take_hits)
        bus.theme_changed.connect(self._set_theme)
        self._controller.attached.connect(self._follow_page)
        self._view.word_clicked.connect(self._find)

    def _take_article(self, article: ArticleView | None) -> None:
        former, self._article = self._article, article
        if article is not None and (former is None or former.id != article.id):
            self._update(Meant.PLACE)
        else:
            self._update()

    def _take_place(self, article: str, span: Span) -> None:
        self._place = (article, (span,))
        self._update(Meant.PLACE)

    def _take_annotation(self, annotation: str) -> None:
        self._annotation = annotation
        self._update(Meant.ANNOTATION)

    def _take_hits(self, article: str, hits: tuple[Span, ...]) -> None:
        self._hits = (article, hits)
        self._update()

    def _set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self._view.set_pointing_color(theme.accent)
        self._update()

    def _follow_page(self, shown: bool) -> None:
        """Ask for the boxes of the page that is shown, or forget them."""
        place = self._controller.place if shown else None
        if place == self._page:
            return
        self._page = place
        self._boxes = None
        self._view.set_boxes(None)
        if self._asked is not None:
            self._asked.drop()
        if place is not None:
            self._asked = self._tasks.read(
                lambda library: library.illustrating.boxes(place.issue, place.page),
                self._take_boxes,
            )

    def _take_boxes(self, found: tuple[Box, ...]) -> None:
        if found:
            self._boxes = Boxes(found)
            self._view.set_boxes(self._boxes)
            self._update(Meant.PLACE)

    def _update(self, bring: Meant | None = None) -> None:
        """Light anew soon, and bring the first of what is newly meant into view."""
        self._bring = bring or self._bring
        if self._boxes is not None:
            self._soon.start()

    def _light(self) -> None:
        boxes, article = self._boxes, self._article
        bring, self._bring = self._bring, None
        if boxes is None or article is None:
            self._view.light(())
            return
        groups = {
            meant: self._lit(boxes, article, spans, color)
            for meant, (spans, color) in self._meant(article).items()
        }
        self._view.light([light for lights in groups.values() for light in lights])
        if bring is not None and groups[bring]:
            self._view.bring(groups[bring][0].area)

    def _meant(self, article: ArticleView) -> dict[Meant, tuple[tuple[Span, ...], QColor]]:
        """Return the places in the article that are to be lit, what is over the others last."""
        theme = self._theme
        hits, place = (
            spans if id_ == article.id else () for id_, spans in (self._hits, self._place)
        )
        chosen = self._chosen(article)
        noted = (chosen.anchor.span,) if chosen and chosen.anchor.span.length else ()
        line = theme.lines[chosen.style] if chosen else theme.accent
        return {
            Meant.HIT: (hits, theme.hit),
            Meant.ANNOTATION: (noted, line),
            Meant.PLACE: (place or (Span(0, 0),), theme.accent),
        }

    def _chosen(self, article: ArticleView) -> Annotation | None:
        return next((each for each in article.annotations if each.id == self._annotation), None)

    def _lit(
        self, boxes: Boxes, article: ArticleView, spans: tuple[Span, ...], color: QColor
    ) -> list[Light]:
        return [
            Light(area, color)
            for span in spans
            for area in joined(box.area for box in boxes.of(printed_spans(article.blocks, span)))
        ]

    def _find(self, box: Box) -> None:
        """Look where a word of the page is read."""
        page = self._page
        if page is not None:
            self._tasks.read(
                lambda library: library.illustrating.reading_place(page.issue, box.span), self._go
            )

    def _go(self, found: tuple[ArticleId, Span] | None) -> None:
        if found is not None:
            self._bus.article_requested.emit(*found)
