"""Between the search field and the library: asks, drops what is outdated, jumps to the place."""

from PySide6.QtCore import QModelIndex, QObject, Signal

from newsreader.core.changes import Changes
from newsreader.core.errors import NewsreaderError
from newsreader.core.hits import Facets, SearchHit, SearchPage
from newsreader.ui.actions import Actions
from newsreader.ui.bus import Bus
from newsreader.ui.navigator.panel import NavigatorPanel
from newsreader.ui.search.actions import FOUND
from newsreader.ui.search.asking import Answer, Asking
from newsreader.ui.search.delegate import ResultDelegate
from newsreader.ui.search.field import SearchField
from newsreader.ui.search.marking import Marking
from newsreader.ui.search.model import PAGE, ResultsModel
from newsreader.ui.search.panel import ResultsPanel
from newsreader.ui.search.walking import Walking
from newsreader.ui.tasks import Task, Tasks

ON_RESULTS = ("edit.findNext", "edit.findPrevious", *(spec.key for spec in FOUND))
"""Actions that need something found."""


class SearchController(QObject):
    """Runs queries off the GUI thread; only the answer to the newest one is shown.

    `asked` says that a query is on its way, or none is shown any more; `begun` that its first rows
    are shown, or that there are none; `answered` carries the query and the first page, `spread` how
    it is distributed, `failed` the error. What is shown stays until there is an answer.
    """

    asked = Signal(str)
    begun = Signal(str)
    answered = Signal(str, object)
    spread = Signal(object)
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
        self._asked: list[Task] = []
        self._begun = self._answered = False
        self._go_on = False
        self.model = ResultsModel(self._ask_more, self)
        self._marking = Marking(self.model, bus, tasks, self)
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
        self._panel.header.order.changed.connect(self._ask_anew)
        self._panel.header.exact.clicked.connect(self._ask_anew)
        self._bus.changed.connect(self._follow)
        self._actions["edit.find"].triggered.connect(self._to_field)
        walking, actions = self.walking, self._actions
        actions["edit.findNext"].triggered.connect(lambda: walking.step(1))
        actions["edit.findPrevious"].triggered.connect(lambda: walking.step(-1))
        actions["edit.findNextArticle"].triggered.connect(lambda: walking.step_article(1))
        actions["edit.findPreviousArticle"].triggered.connect(lambda: walking.step_article(-1))

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
        """Ask once more for the rows that are read: the library or its index is another one now."""
        if self._query:
            self._ask(max(PAGE, self.model.rowCount()))

    def _ask_anew(self) -> None:
        if self._query:
            self._ask()

    def _ask(self, limit: int = PAGE) -> None:
        self._drop()
        self._begun = self._answered = False
        self.asked.emit(self._query)
        asking = self._asking()
        task = self._tasks.ask_in_parts(
            lambda library, cancelled: asking.answers(library, limit, cancelled),
            self._take,
            self._fail,
        )
        self._asked = [task]

    def _ask_more(self, offset: int) -> None:
        """Ask for a further page, unless all rows will be others before long."""
        if not self._answered:
            return
        asking = self._asking()
        task = self._tasks.ask(
            lambda library, cancelled: asking.page(library, offset, PAGE, cancelled),
            self._extend,
            self._miss,
        )
        self._asked = [*self._asked[:1], task]

    def _asking(self) -> Asking:
        header = self._panel.header
        return Asking(self._query, header.order.order, header.exact.isChecked())

    def _miss(self, error: NewsreaderError) -> None:
        self.model.stop()
        self.failed.emit(error)

    def _extend(self, page: SearchPage) -> None:
        self.model.extend(page)
        self.walking.go_on()

    def _drop(self) -> None:
        for task in self._asked:
            task.drop()

    def _forget(self) -> None:
        self._drop()
        self.asked.emit("")
        self._panel.header.give_up()
        self.model.clear()
        self._navigator.show_tree()
        self._actions.enable(False, *ON_RESULTS)
        self._marking.forget()

    def _take(self, answer: Answer) -> None:
        if isinstance(answer, SearchPage):
            self._show(answer)
        elif isinstance(answer, Facets):
            self.spread.emit(answer)
        elif answer:
            self._show_first(answer)

    def _show_first(self, hits: tuple[SearchHit, ...]) -> None:
        self.model.begin_uncounted(hits)
        self._panel.show_list()
        self._begin()

    def _show(self, page: SearchPage) -> None:
        self._answered = True
        self.model.begin(page)
        self._panel.show_page(self._query, page)
        self._begin()
        self.answered.emit(self._query, page)

    def _begin(self) -> None:
        """Let the window follow the rows: the first ones, and all that come with the count."""
        found = self.model.rowCount() > 0
        self._actions.enable(found, *ON_RESULTS)
        if not self._begun:
            self._begun = True
            self._navigator.show_results()
            self._marking.mark(self._query)
            self.begun.emit(self._query)
        self.walking.go_on()
        if self._go_on and found:
            self.walking.go(0)
        self._go_on = False

    def _fail(self, error: NewsreaderError) -> None:
        self._panel.header.give_up()
        if self._answered:
            self.spread.emit(Facets())
        self.failed.emit(error)

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
                self._panel.list.choose(0)

    def _jump(self, index: QModelIndex) -> None:
        if index.isValid():
            self.walking.go(index.row())

    def _follow(self, changes: Changes) -> None:
        """Search again when texts came, went or were corrected."""
        if changes.issues or changes.texts:
            self.again()
