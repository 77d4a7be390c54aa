"""Between the annotations to be checked and the library."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QVBoxLayout, QWidget

from newsreader.core.anchor import AnchorState
from newsreader.core.article import ArticleView
from newsreader.core.candidate import Candidate, Doubtful
from newsreader.core.changes import Changes
from newsreader.core.errors import NewsreaderError
from newsreader.core.ids import AnnotationId
from newsreader.services.library import Library
from newsreader.ui.correcting.controller import Surroundings
from newsreader.ui.correcting.doubtful import DoubtfulPanel
from newsreader.ui.tasks import Task


class DecidingController(QObject):
    """Executes `annotation.confirm`, `.attach` and `.keep`; keeps their list true."""

    def __init__(self, around: Surroundings, sidebar: QWidget) -> None:
        super().__init__(sidebar)
        self._around = around
        self._pane, self._actions = around.pane, around.actions
        self.panel = DoubtfulPanel(around.actions, around.appearance.theme, sidebar)
        self._selected = ""
        self._asked: Task | None = None
        self._places: Task | None = None
        layout = sidebar.layout()
        assert isinstance(layout, QVBoxLayout)  # noqa: S101 - made so
        layout.insertWidget(1, self.panel)
        self._connect()

    def _connect(self) -> None:
        bus, actions, panel = self._around.bus, self._actions, self.panel
        bus.article_shown.connect(self._show)
        bus.annotation_selected.connect(self._follow)
        bus.theme_changed.connect(panel.set_theme)
        self._pane.selection_changed.connect(self._enable)
        panel.chosen.connect(bus.annotation_selected)
        panel.previewed.connect(self._preview)
        panel.attached.connect(self._attach_at)
        actions["annotation.confirm"].triggered.connect(self._confirm)
        actions["annotation.attach"].triggered.connect(self._attach)
        actions["annotation.keep"].triggered.connect(self._keep)
        if self._pane.view is not None:
            self._show(self._pane.view)

    def _show(self, view: ArticleView | None) -> None:
        if self._asked is not None:
            self._asked.drop()
        annotations = view.annotations if view else ()
        if all(each.state is AnchorState.ANCHORED for each in annotations):
            self._take(())
            return
        self._asked = self._around.tasks.read(
            lambda library: library.attaching.doubtful(annotations), self._take, _leave
        )

    def _take(self, found: tuple[Doubtful, ...]) -> None:
        if found or self.panel.rows:  # most articles have none, before and after
            self.panel.show_doubtful(found)
            self._choose()

    def _follow(self, annotation: str) -> None:
        self._selected = annotation
        if self.panel.rows:
            self._choose()

    def _choose(self) -> None:
        """Turn to the selected annotation, if it is among them."""
        self.panel.select(self._selected)
        self._ask_places()
        self._enable()

    def _ask_places(self) -> None:
        if self._places is not None:
            self._places.drop()
        current = self.panel.current
        if current is None:
            return
        id_, span = current.annotation.id, current.annotation.anchor.span

        def take(found: tuple[Candidate, ...]) -> None:
            home = current.annotation.article_id
            others = (c for c in found if (c.article_id, c.anchor.span) != (home, span))
            self.panel.show_places(tuple(others))

        ask = self._around.tasks.read
        self._places = ask(lambda library: library.attaching.candidates(id_), take, _leave)

    def _preview(self, place: Candidate) -> None:
        """Show a place of this article; one of another would take the list away."""
        view = self._pane.view
        if view is not None and view.id == place.article_id:
            self._pane.reveal(place.anchor.span)

    def _attach_at(self, place: Candidate) -> None:
        span, article = place.anchor.span, place.article_id
        self._do(lambda library, id_: library.attaching.attach(id_, span, article))
        self._pane.set_hits(self._pane.hits)

    def _attach(self) -> None:
        span, view = self._pane.selected_span(), self._pane.view
        if span is not None and view is not None:
            self._do(lambda library, id_: library.attaching.attach(id_, span, view.id))

    def _confirm(self) -> None:
        self._do(lambda library, id_: library.attaching.confirm(id_))

    def _keep(self) -> None:
        self._do(lambda library, id_: library.attaching.keep(id_))

    def _do(self, work: Callable[[Library, AnnotationId], Changes]) -> None:
        current = self.panel.current
        if current is not None:
            id_ = current.annotation.id
            self._around.work.write(lambda library: work(library, id_))

    def _enable(self, _span: object = None) -> None:
        current, actions = self.panel.current, self._actions
        uncertain = current and current.annotation.state is AnchorState.UNCERTAIN
        actions["annotation.confirm"].setEnabled(bool(uncertain))
        actions["annotation.keep"].setEnabled(current is not None)
        words = self._pane.selected_span() is not None
        actions["annotation.attach"].setEnabled(current is not None and words)


def _leave(_error: NewsreaderError) -> None:
    """Say nothing: what was asked about has gone in the meantime, and a new list is on its way."""
