"""Collections in the window: what their parts are connected to, and what is chosen around them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from newsreader.core.dossier import annotation, article
from newsreader.core.ids import AnnotationId, ArticleId, CollectionId
from newsreader.ui.annotations.model import ANNOTATION_ROLE
from newsreader.ui.annotations.sidebar import AnnotationSidebar
from newsreader.ui.article.pane import ArticlePane
from newsreader.ui.browser.panel import BrowserPanel
from newsreader.ui.collections.comparing import CompareController
from newsreader.ui.collections.controller import CollectionsController, Doing
from newsreader.ui.collections.filling import Chosen, FillingController
from newsreader.ui.long_work import Surroundings
from newsreader.ui.search.panel import ResultsPanel
from newsreader.ui.tags.controller import Write


@dataclass(frozen=True, slots=True)
class Places:
    """Where what goes into a collection can be chosen; all annotations if that list is there."""

    article: ArticlePane
    sidebar: AnnotationSidebar
    results: ResultsPanel
    browser: Callable[[], BrowserPanel | None]


class CollectionsPlace(QObject):
    """Puts together the window of collections and what fills, compares and exports them."""

    def __init__(
        self,
        around: Surroundings,
        places: Places,
        write: Write,
        export: Callable[[CollectionId], None],
        everywhere: Sequence[QAction],
    ) -> None:
        super().__init__(around.window)
        self._places = places
        self.comparing = CompareController(around)
        self.filling = FillingController(around, write, self._chosen)
        doing = Doing(
            write, lambda each: export(each.dossier.id), self.comparing.compare, everywhere
        )
        self.controller = CollectionsController(around, doing)
        self.comparing.over = lambda: self.controller.dialog

    def _chosen(self) -> Chosen | None:
        """Return what is selected in the list that is looked at, or the article shown."""
        browser = self._places.browser()
        if browser is not None and browser.isVisible():
            return self._of_browser(browser)
        if self._places.results.list.hasFocus():
            return self._of_results()
        if self._places.sidebar.list.hasFocus():
            return self._of_sidebar()
        return self._of_article()

    def _of_browser(self, browser: BrowserPanel) -> Chosen | None:
        keys = browser.table.selected_keys()
        what = self.tr("Annotations selected: {n}").format(n=f"{len(keys):,}")
        found = Chosen(what, lambda library: [*map(annotation, library.browsing.ids(keys))])
        return found if keys else None

    def _of_results(self) -> Chosen | None:
        ids: tuple[ArticleId, ...] = self._places.results.list.articles
        what = self.tr("Articles selected: {n}").format(n=f"{len(ids):,}")
        return Chosen(what, lambda _library: [*map(article, ids)]) if ids else None

    def _of_sidebar(self) -> Chosen | None:
        index = self._places.sidebar.list.currentIndex()
        chosen = index.data(ANNOTATION_ROLE) if index.isValid() else None
        if chosen is None:
            return self._of_article()
        id_: AnnotationId = chosen.id
        what = self.tr("Annotation: “{quote}”").format(quote=chosen.anchor.quote[:60])
        return Chosen(what, lambda _library: [annotation(id_)])

    def _of_article(self) -> Chosen | None:
        view = self._places.article.view
        if view is None:
            return None
        id_, head = view.id, view.summary.headline or self.tr("Article without a head")
        what = self.tr("Article: “{head}”").format(head=head)
        return Chosen(what, lambda _library: [article(id_)])
