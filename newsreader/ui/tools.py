"""What is done in the window besides reading: annotating, searching, importing, exporting, help.

Built once the first article stands on the screen: importing and building all this would double the
time until then.
"""

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from newsreader.core.errors import NewsreaderError
from newsreader.core.ids import IssueId
from newsreader.core.spans import Span
from newsreader.services.library import Library
from newsreader.settings.people import creator_name
from newsreader.ui.annotations.actions import EVERYWHERE
from newsreader.ui.annotations.controller import AnnotationController
from newsreader.ui.annotations.quick import Quick
from newsreader.ui.annotations.sidebar import AnnotationSidebar
from newsreader.ui.annotations.travel_line import TravelLine
from newsreader.ui.article.link import ReviewLink
from newsreader.ui.collections.actions import ADD
from newsreader.ui.collections.actions import SHOW as COLLECTIONS
from newsreader.ui.correcting import controller as correcting
from newsreader.ui.correcting.controller import CorrectingController
from newsreader.ui.correcting.deciding import DecidingController
from newsreader.ui.dialogs.controller import HelpController
from newsreader.ui.exporting.controller import ExportController
from newsreader.ui.importing.controller import ImportController
from newsreader.ui.importing.lots import Lots
from newsreader.ui.long_work import Surroundings
from newsreader.ui.notes import place as notes
from newsreader.ui.notes.place import NotesPlace
from newsreader.ui.panes import PaneFocus
from newsreader.ui.people.signing import Signing
from newsreader.ui.reading import Reading
from newsreader.ui.search import box
from newsreader.ui.search.box import SearchBox
from newsreader.ui.search.controller import SearchController
from newsreader.ui.search.delegate import ResultDelegate
from newsreader.ui.search.indexing import IndexKeeper
from newsreader.ui.search.narrowing import Narrowing
from newsreader.ui.search.panel import ResultsPanel
from newsreader.ui.search.remembering import ResultsMemory
from newsreader.ui.search.walk_line import WalkLine
from newsreader.ui.tagging.actions import MANY
from newsreader.ui.tasks import READERS
from newsreader.ui.topics.bar import TopicBar
from newsreader.ui.topics.controller import TopicController
from newsreader.ui.windows import Windows

if TYPE_CHECKING:
    from newsreader.ui.browser.controller import BrowserController
    from newsreader.ui.collections.place import CollectionsPlace
    from newsreader.ui.concordance.controller import ConcordanceController
    from newsreader.ui.facsimile.side import FacsimileSide
    from newsreader.ui.marking.controller import MarkController
    from newsreader.ui.review.place import ReviewPlace
    from newsreader.ui.tagging.controller import TopicsController


class Tools(QObject):
    """Puts the tools into a window in which one can read already."""

    def __init__(self, reading: Reading, parent: QObject) -> None:
        super().__init__(parent)
        self._reading = reading
        self._add_sidebar()
        self._add_search()
        self._add_exchange()
        self._add_help()
        self._connect_facsimile()
        self._connect_review()

    @cached_property
    def facsimile(self) -> "FacsimileSide":
        """The pane with the printed page; built when first asked for."""
        from newsreader.ui.facsimile.side import FacsimileSide, Surroundings  # noqa: PLC0415

        r = self._reading
        around = (r.window, r.bus, r.tasks, r.actions, r.settings, r.appearance, r.translation)
        made = FacsimileSide(Surroundings(*around, self.work.write))
        pane, text = r.article, r.article.text
        made.lighting.begin(pane.view, text.selected_span(), text.underlay.selected, pane.hits)
        made.controller.follow(pane.view)
        self._focus.add(made.panel.view)
        return made

    @cached_property
    def review(self) -> "ReviewPlace":
        """The desk where doubts are settled; built when first asked for."""
        from newsreader.ui.review.place import ReviewPlace, Surroundings  # noqa: PLC0415

        r = self._reading
        around = (r.window, r.navigator, r.article, r.bus, r.tasks, r.actions, r.appearance)
        return ReviewPlace(Surroundings(*around, r.translation, self.work.write))

    @cached_property
    def concordance(self) -> "ConcordanceController":
        """The list of places in their surroundings; built when first asked for."""
        from newsreader.ui.concordance.controller import ConcordanceController  # noqa: PLC0415

        r = self._reading
        return ConcordanceController(r.window, self._around, r.article.text.setFocus)

    @cached_property
    def browser(self) -> "BrowserController":
        """The list of all annotations; built when first asked for."""
        from newsreader.ui.browser.controller import BrowserController  # noqa: PLC0415

        r = self._reading
        doing = (r.article.text.setFocus, self.work.write, self.exporting.ask_annotations)
        made = BrowserController(r.window, self._around, *doing)
        made.show_article(r.article.view)
        return made

    @cached_property
    def marking(self) -> "MarkController":
        """Marking all places found; built when first asked for."""
        from newsreader.ui.marking.controller import MarkController  # noqa: PLC0415

        return MarkController(
            self._around, self._reading.actions, self.results.list, self.work.write
        )

    @cached_property
    def collections(self) -> "CollectionsPlace":
        """Collections; built when first asked for."""
        from newsreader.ui.collections.place import CollectionsPlace, Places  # noqa: PLC0415

        r = self._reading
        undoing = [r.actions[key] for key in ("edit.undo", "edit.redo")]
        browser = lambda: self.browser.panel if "browser" in vars(self) else None  # noqa: E731
        places = Places(r.article, self.sidebar, self.results, browser)
        doing = (self.work.write, self.exporting.ask_collection, undoing)
        return CollectionsPlace(self._around, places, *doing)

    def _search_for(self, query: str) -> None:
        field = self._reading.window.search_field
        field.setText(query)
        field.query_entered.emit(query)

    @cached_property
    def tagging(self) -> "TopicsController":
        """Topics on many articles; built when first asked for."""
        from newsreader.ui.tagging.controller import TopicsController  # noqa: PLC0415

        r = self._reading
        places = (r.navigator, self.results, self.search)
        return TopicsController(self._around, *places, self.work.write)

    def _add_sidebar(self) -> None:
        r = self._reading
        self.sidebar = AnnotationSidebar(r.actions, r.appearance.theme, r.translation)
        self._dress_sidebar()
        r.window.set_sidebar(self.sidebar)
        r.bus.theme_changed.connect(self._dress_sidebar)
        r.bus.zoom_changed.connect(self._dress_sidebar)
        annotations = AnnotationController(
            self.sidebar, r.article, r.bus, r.tasks, r.actions, lambda: creator_name(r.settings)
        )
        self.work = annotations.work
        annotations.styles.changed.connect(r.appearance.use_styles)
        self.topics = TopicBar(self.sidebar)
        beside = (self.sidebar, r.article, r.bus, r.tasks, self.work.write)
        self.notes = NotesPlace(
            notes.Surroundings(*beside, lambda: creator_name(r.settings)),
            r.appearance.theme,
            r.translation,
        )
        self.sidebar.set_top(self.notes.bar)
        self.sidebar.set_top(self.topics)
        self.topics.field.left.connect(r.article.text.setFocus)
        topics = (self.topics, r.bus, r.tasks, r.actions, self.work.write, annotations.tags)
        TopicController(*topics).follow(r.article.view)
        Quick(r.article, annotations, r.actions, r.settings)
        parts = (r.window, r.article, r.bus, r.tasks, r.actions, r.settings, r.appearance)
        around = correcting.Surroundings(*parts, r.translation, self.work)
        self.correcting = CorrectingController(around)
        self.doubtful = DecidingController(around, self.sidebar)
        panes = (lambda: r.navigator.main, lambda: r.article.text, lambda: self.sidebar.list)
        self._focus = PaneFocus(r.actions, panes, self)

    def _add_search(self) -> None:
        r = self._reading
        self.results = ResultsPanel(r.translation)
        ResultsMemory(self.results, r.settings, r.bus)
        r.navigator.set_results(self.results, self.results.list)
        r.window.order_parts()
        field = r.window.search_field
        self.search = SearchController(field, self.results, r.navigator, r.bus, r.tasks, r.actions)
        self.search.use_delegate(ResultDelegate(r.appearance.theme, r.translation, self))
        for _ in range(READERS):
            # What is wrong with the index is told by the first search.
            r.tasks.read(_warm_up, failed=lambda _error: None)
        Narrowing(field, self.results, self.search, r.translation)
        line = WalkLine(r.actions, r.appearance.theme, r.window)
        self.search.walking.moved.connect(line.show_standing)
        r.bus.theme_changed.connect(line.set_theme)
        r.window.statusBar().addPermanentWidget(line)
        r.actions["search.concordance"].triggered.connect(lambda: self._toggle(self.concordance))
        r.actions["search.highlight"].triggered.connect(lambda: self._mark(tagging=False))
        r.actions["search.tag"].triggered.connect(lambda: self._mark(tagging=True))
        r.actions[EVERYWHERE].triggered.connect(self._mark_everywhere)
        r.actions[MANY].triggered.connect(lambda _on: self.tagging.ask())
        for key in ("search.highlight", "search.tag", "search.concordance", MANY):
            self.results.list.addAction(r.actions[key])
        around = (r.bus, r.tasks, r.actions, r.settings, r.translation, self.work.write)
        self.search_box = SearchBox(field, self.results, box.Surroundings(*around))
        self.search_box.set_theme(r.appearance.theme)

    def _toggle(self, instead: "ConcordanceController | BrowserController") -> None:
        """Show something in the place of the panes, or go back; the review desk makes way."""
        if "review" in vars(self) and self.review.shown:
            self.review.toggle()
        instead.toggle()

    def _mark(self, *, tagging: bool) -> None:
        self.marking.ask(self.search.shown, tagging=tagging)

    def _mark_everywhere(self) -> None:
        article = self._reading.article
        span, view, former = article.selected_span(), article.view, article.hits
        if span is None or view is None:
            return

        def show(spans: Sequence[Span], place: Span | None) -> None:
            article.set_hits(tuple(spans) or former)
            if place is not None:
                article.reveal(place)

        self.marking.ask_words(view, span.of(view.text), show)

    def _add_exchange(self) -> None:
        r = self._reading
        shared = (r.window, r.window.progress, r.bus, r.tasks, r.settings, r.appearance)
        around = self._around = Surroundings(*shared, r.translation)
        self._keep_index(around)
        TravelLine(around, self.work)
        self.importing = ImportController(around, self.work.write)
        self.importing.connect_actions(r.actions)
        self.exporting = ExportController(around)
        self.exporting.use_query_of(r.window.search_field)
        self.exporting.chosen = lambda: self.results.list.articles
        r.actions["file.export"].triggered.connect(lambda _on: self.exporting.ask())

    def _keep_index(self, around: Surroundings) -> None:
        self.index = IndexKeeper(around)
        self.index.finished.connect(self.search.again)
        self.search.failed.connect(self._repair)
        self.index.look()

    def _repair(self, error: NewsreaderError) -> None:
        if error.key == "index-damaged":
            self.index.repair(error)
        else:
            self._reading.bus.notice.emit(error)

    def _add_help(self) -> None:
        r = self._reading
        self.help = HelpController(r.window, r.translation, r.library, r.settings.path)
        self.help.connect_actions(r.actions)

        r.actions[COLLECTIONS].triggered.connect(lambda _on: self.collections.controller.show())
        r.actions[ADD].triggered.connect(lambda _on: self.collections.filling.ask())
        self.results.list.addAction(r.actions[ADD])
        r.navigator.tree.addAction(r.actions[ADD])
        r.actions["annotation.browse"].triggered.connect(lambda: self._toggle(self.browser))
        self.signing = Signing(self._around, r.actions, self.work)
        self.windows = Windows(r, self._around, self.work.write, self._search_for)
        self.lots = Lots(self._around, self.importing, self.windows)
        r.window.files_dropped.connect(self.lots.take)

    def _connect_facsimile(self) -> None:
        r = self._reading
        shown = r.actions["view.facsimile"]
        shown.toggled.connect(lambda on: self.facsimile.show(on))  # noqa: PLW0108  built late
        r.actions["issue.attachFacsimile"].triggered.connect(lambda _on: self.facsimile.choose())
        shown.setChecked(bool(r.settings.number("facsimile.shown")))

    def _connect_review(self) -> None:
        r, review = self._reading, self._reading.actions["issue.review"]
        review.triggered.connect(lambda _on: self.review.toggle())
        r.bus.review_requested.connect(lambda id_: self.review.controller.open(IssueId(id_), ""))
        r.bus.article_shown.connect(lambda view: review.setEnabled(view is not None))
        r.navigator.tree.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        r.navigator.tree.addAction(review)
        r.navigator.tree.addAction(r.actions[MANY])
        link = ReviewLink(r.bus, r.tasks, r.appearance.theme, r.article)
        link.show_article(r.article.view)
        r.article.add_link(link)

    def _dress_sidebar(self) -> None:
        appearance = self._reading.appearance
        self.sidebar.set_theme(appearance.theme, appearance.reading_font)


def _warm_up(library: Library) -> None:
    """Load what a search needs before the first key is pressed: that takes longer than most."""
    library.searching.search("一", limit=1)
