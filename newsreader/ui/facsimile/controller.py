"""Between the facsimile pane and the library: shows the page of the article that is read."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, QPointF, QRectF, QSizeF, Signal

from newsreader.core.article import ArticleView
from newsreader.core.changes import Changes
from newsreader.core.errors import NewsreaderError
from newsreader.core.facsimile import Facsimile
from newsreader.core.ids import IssueId
from newsreader.services.library import Library
from newsreader.ui.bus import Bus
from newsreader.ui.facsimile.panel import FacsimilePanel, Message
from newsreader.ui.facsimile.picture import Part, Picture
from newsreader.ui.facsimile.printed import open_picture
from newsreader.ui.tasks import Tasks
from newsreader.ui.translation import Translation

COARSE = 1400
"""Longest side, in pixels, of the picture that is shown until a sharp one is drawn."""


@dataclass(frozen=True, slots=True)
class Place:
    """A page of an issue."""

    issue: IssueId
    page: int


@dataclass(frozen=True, slots=True)
class Loaded:
    """What the library has for a page; `illustrated` says whether it has anything for the issue.

    `error` says why a picture cannot be shown; without it, none is opened while one is shown.
    """

    illustrated: bool
    facsimile: Facsimile | None = None
    opened: tuple[Picture, Part] | None = None
    error: NewsreaderError | None = None


@dataclass(frozen=True, slots=True)
class Drawn:
    """A part of a picture, as it was wanted."""

    picture: Picture
    part: Part
    zoom: float


Wanted = tuple[QRectF, float]
"""An area and a zoom."""


class FacsimileController(QObject):
    """Keeps the pane true to the article and the library, while it is to be seen.

    One picture is opened at a time and one part is drawn at a time, or memory would not suffice.
    """

    attached = Signal(bool)
    """Whether the page shown has a facsimile."""

    def __init__(
        self, panel: FacsimilePanel, bus: Bus, tasks: Tasks, translation: Translation
    ) -> None:
        super().__init__(panel)
        self._panel = panel
        self._tasks = tasks
        self._translation = translation
        self._active = False
        self._place: Place | None = None
        self._facsimile: Facsimile | None = None
        self._picture: Picture | None = None
        self._opening: Place | None = None
        self._again = False
        self._drawing = False
        self._next: Wanted | None = None
        panel.view.wanted.connect(self._draw)
        bus.article_shown.connect(self.follow)
        bus.changed.connect(self._take_changes)

    @property
    def place(self) -> Place | None:
        """The page that the article stands on."""
        return self._place

    def follow(self, view: ArticleView | None) -> None:
        """Show the page of another article."""
        place = None if view is None else Place(view.issue.id, view.summary.page)
        if place != self._place:
            self._place = place
            self._leave()
            self._load()

    def activate(self, active: bool) -> None:
        """Begin to show pages, or cease to and keep nothing in memory."""
        self._active = active
        if active:
            self._load()
        else:
            self._leave()

    def _take_changes(self, changes: Changes) -> None:
        if self._place is not None and self._place.issue in changes.issues:
            self._load()

    def _leave(self) -> None:
        self._facsimile = self._picture = self._next = None
        self.attached.emit(False)
        self._panel.view.forget()

    def _load(self) -> None:
        if not self._active:
            return
        if self._place is None:
            self._panel.say(Message.NO_ARTICLE)
        elif self._opening is not None:
            self._again = True
        else:
            self._open(self._place)

    def _open(self, place: Place) -> None:
        shown = self._facsimile if self._picture is not None else None
        if shown is None:
            self._panel.say(Message.LOADING, page=place.page)
        self._opening = place
        self._tasks.read(lambda library: _loaded(library, place, shown), self._show, self._fail)

    def _show(self, loaded: Loaded) -> None:
        place, self._opening = self._opening, None
        if self._again or place is None or place != self._place or not self._active:
            self._again = False
            self._load()
            return
        if self._picture is not None and loaded.facsimile != self._facsimile:
            self._leave()  # the former picture makes room before the new one is opened
            self._load()
        elif loaded.facsimile is None:
            missing = Message.NOT_THIS_PAGE if loaded.illustrated else Message.NO_FACSIMILE
            self._panel.say(missing, page=place.page)
        else:
            self._facsimile = loaded.facsimile
            self.attached.emit(True)
            self._show_picture(loaded.facsimile, loaded)

    def _show_picture(self, facsimile: Facsimile, loaded: Loaded) -> None:
        if loaded.error is not None:
            self._panel.complain(loaded.error.message(self._translation.language))
        elif loaded.opened is not None:
            self._picture, whole = loaded.opened
            self._panel.show_page(facsimile.page, facsimile.name)
            self._panel.view.show_picture(self._picture.size, whole)

    def _fail(self, error: NewsreaderError) -> None:
        """Say why the library could not be asked."""
        self._opening = None
        self._again = False
        self._leave()
        self._panel.complain(error.message(self._translation.language))

    def _draw(self, area: QRectF, zoom: float) -> None:
        if self._drawing:
            self._next = (area, zoom)
            return
        self._drawing = True
        # The task holds no picture: a worker keeps its last task until the next one comes.
        self._tasks.read(lambda _: self._drawn(area, zoom), self._take_part, self._drop_part)

    def _drawn(self, area: QRectF, zoom: float) -> Drawn | None:
        """Draw a part, on a worker's thread; None if there is no picture any more."""
        picture = self._picture
        return picture and Drawn(picture, picture.draw(area, zoom), zoom)

    def _take_part(self, drawn: Drawn | None) -> None:
        if drawn is not None and drawn.picture is self._picture:
            self._panel.view.add_part(drawn.part, drawn.zoom)
        self._go_on()

    def _drop_part(self, error: NewsreaderError) -> None:
        self._panel.complain(error.message(self._translation.language))
        self._go_on()

    def _go_on(self) -> None:
        self._drawing = False
        wanted, self._next = self._next, None
        if wanted is not None:
            self._draw(*wanted)


def _loaded(library: Library, place: Place, shown: Facsimile | None) -> Loaded:
    """Look for the picture of a page; open it if none is shown that might have to go first."""
    found = library.illustrating.of_issue(place.issue)
    facsimile = next((item for item in found if item.page == place.page), None)
    if facsimile is None or shown is not None:
        return Loaded(bool(found), facsimile)
    try:
        return Loaded(True, facsimile, _opened(library, facsimile))
    except NewsreaderError as error:
        return Loaded(True, facsimile, error=error)


def _opened(library: Library, facsimile: Facsimile) -> tuple[Picture, Part]:
    picture = open_picture(
        library.illustrating.picture(facsimile.sha256),
        facsimile.media_type,
        facsimile.sheet,
        facsimile.name,
    )
    longest = max(picture.size.width(), picture.size.height())
    whole = QRectF(QPointF(), QSizeF(picture.size))
    return picture, picture.draw(whole, min(1.0, COARSE / longest))
