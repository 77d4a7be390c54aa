"""Between the search field and the library: asks, drops what is outdated, jumps to the place."""

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QObject, Signal

from newsreader.core.article import ArticleView
from newsreader.core.changes import Changes
from newsreader.core.errors import NewsreaderError
from newsreader.core.hits import SearchPage
from newsreader.core.spans import Span
from newsreader.ui.actions import Actions
from newsreader.ui.bus import Bus
from newsreader.ui.navigator.panel import NavigatorPanel
from newsreader.ui.search.actions import FOUND
from newsreader.ui.search.delegate import ResultDelegate
from newsreader.ui.search.field import SearchField
from newsreader.ui.search.model import PAGE, ResultsModel
from newsreader.ui.search.panel import ResultsPanel
from newsreader.ui.search.walking import Walking
from newsreader.ui.tasks import Failed, Task, Tasks

ON_RESULTS = ("edit.findNext", "edit.findPrevious", *(spec.key for spec in FOUND))
"""Actions that need something found."""


class SearchController(QObject):
    """Runs queries off the GUI thread; only the answer to the newest one is shown.

    `asked` says that a query is on its way, or none is shown any more; `answered` carries the query
    and the first page, `failed` the error. What is shown stays until there is an answer.
    """

    asked = Signal(str)
    answered = Signal(str, object)
    failed = Signal(object)

    def __init__(
        self,
        field: SearchField,
        panel: ResultsPanel,
        navigator: NavigatorPanel,
        bus: Bus,
        tasks: Tasks,
        actions: Actions,
    ) -> None:
        super().__init__(panel)
        self._field = field
        self._panel = panel
        self._navigator = navigator
        self._bus = bus
        self._tasks = tasks
        self._actions = actions
        self._query = ""
        self._asked: Task | None = None
        self._go_on = False
        self._view: ArticleView | None = None
        self.model = ResultsModel(self._ask_more, self)
        self.walking = Walking(panel.list, self.model, bus, self)
        self._connect()

    @property
    def shown(self) -> str:
        """The query that is shown or on its way."""
        return self._query

    def use_delegate(self, delegate: ResultDelegate) -> None:
        """Paint hits by `delegate`, which follows the theme."""
        self._panel.set_up(self.model, delegate)
        self._bus.theme_changed.connect(delegate.set_theme)

    def _connect(self) -> None:
        self._field.query_changed.connect(self.search)
        self._field.query_entered.connect(self._enter)
        self._field.left.connect(self.leave)
        self._field.down_pressed.connect(self._into_list)
        self._panel.left.connect(self.leave)
        self._panel.list.chosen.connect(self._jump)
        self._panel.header.order.changed.connect(self.again)
        self._panel.header.exact.clicked.connect(self.again)
        self._bus.changed.connect(self._follow)
        self._bus.article_shown.connect(self._mark)
        self._actions["edit.find"].triggered.connect(self._to_field)
        walking, actions = self.walking, self._actions
        actions["edit.findNext"].triggered.connect(lambda: walking.step(1))
        actions["edit.findPrevious"].triggered.connect(lambda: walking.step(-1))
        actions["edit.findNextArticle"].triggered.connect(lambda: walking.step_article(1))
        actions["edit.findPreviousArticle"].triggered.connect(lambda: walking.step_article(-1))

    @property
    def query(self) -> str:
        """What the results are of."""
        return self._query

    def leave(self) -> None:
        """Forget the query and go back to the tree."""
        self._field.clear()
        self.search("")
        self._navigator.tree.setFocus()

    def search(self, query: str) -> None:
        """Ask for a query, unless it is shown or on its way already."""
        if query.strip() == self._query:
            return
        self._query = query.strip()
        self._go_on = False
        self.walking.forget()
        if self._query:
            self._ask()
        else:
            self._forget()

    def again(self) -> None:
        """Ask once more: the order, the library or its index is another one now."""
        if self._query:
            self._ask()

    def _ask(self) -> None:
        self._drop()
        self.asked.emit(self._query)
        self._asked = self._page(0, self._show, self.failed.emit)

    def _ask_more(self, offset: int) -> None:
        self._asked = self._page(offset, self._extend, self._miss)

    def _page(self, offset: int, done: Callable[[SearchPage], None], failed: Failed) -> Task:
        query, header = self._query, self._panel.header
        order, exact = header.order.order, header.exact.isChecked()
        return self._tasks.ask(
            lambda library, cancelled: library.searching.search(
                query, order=order, limit=PAGE, offset=offset, exact=exact, cancelled=cancelled
            ),
            done,
            failed,
        )

    def _miss(self, error: NewsreaderError) -> None:
        self.model.stop()
        self.failed.emit(error)

    def _extend(self, page: SearchPage) -> None:
        self.model.extend(page)
        self.walking.go_on()

    def _drop(self) -> None:
        if self._asked:
            self._asked.drop()

    def _forget(self) -> None:
        self._drop()
        self.asked.emit("")
        self.model.clear()
        self._navigator.show_tree()
        self._actions.enable(False, *ON_RESULTS)
        self._bus.hits_changed.emit("", ())

    def _show(self, page: SearchPage) -> None:
        self.model.begin(page)
        self._panel.show_page(self._query, page)
        self._navigator.show_results()
        self._actions.enable(bool(page.hits), *ON_RESULTS)
        self._mark(self._view)
        self.answered.emit(self._query, page)
        self.walking.go_on()
        if self._go_on and page.hits:
            self.walking.go(0)
        self._go_on = False

    def _enter(self, query: str) -> None:
        """Search at once; at the second Enter on the same query go to the next place."""
        if query.strip() == self._query and self._navigator.searching:
            self.walking.step(1)
        else:
            self.search(query)
            self._go_on = bool(self._query)

    def _to_field(self) -> None:
        self._field.setFocus()
        self._field.selectAll()
        if self._query:
            self._navigator.show_results()

    def _into_list(self) -> None:
        if self._navigator.searching and self.model.rowCount():
            self._panel.list.setFocus()
            if not self._panel.list.currentIndex().isValid():
                self._panel.list.setCurrentIndex(self.model.index(0))

    def _jump(self, index: QModelIndex) -> None:
        if index.isValid():
            self.walking.go(index.row())

    def _mark(self, view: ArticleView | None) -> None:
        """Hand the places found in the article shown to whoever paints them."""
        self._view = view
        if view is None or not self._query:
            return
        row = self.model.row_of(view.id)
        if row is None:
            self._look_into(view)
        else:
            self._bus.hits_changed.emit(view.id, self.model.hit(row).spans)

    def _look_into(self, view: ArticleView) -> None:
        """Look for the places in an article that is none of the results read."""
        query = self._query
        self._tasks.read(
            lambda library: library.searching.places(query, view.text),
            lambda spans: self._mark_there(query, view, spans),
        )

    def _mark_there(self, query: str, view: ArticleView, spans: tuple[Span, ...]) -> None:
        if query == self._query and view is self._view:
            self._bus.hits_changed.emit(view.id, spans)

    def _follow(self, changes: Changes) -> None:
        """Search again when texts came, went or were corrected."""
        if changes.issues or changes.texts:
            self.again()
