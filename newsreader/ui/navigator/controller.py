"""Between the navigator and the library: reads branches, asks for articles, follows changes."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject

from newsreader.core.article import ArticleSummary, ArticleView
from newsreader.core.ids import ArticleId, IssueId
from newsreader.core.issue import IssueSummary, PublicationSummary
from newsreader.services.reading import Reading
from newsreader.ui.actions import Actions
from newsreader.ui.bus import Bus
from newsreader.ui.navigator.delegate import NavigatorDelegate
from newsreader.ui.navigator.model import NavigatorModel
from newsreader.ui.navigator.nodes import Month, Node, Value, Year, path_of
from newsreader.ui.navigator.panel import NavigatorPanel
from newsreader.ui.tasks import Task, Tasks
from newsreader.ui.translation import Translation, locale_of

if TYPE_CHECKING:
    from newsreader.core.changes import Changes  # a type only: not needed before the window shows


class NavigatorController(QObject):
    """Keeps the navigator true, and the current row on the article shown."""

    def __init__(
        self,
        panel: NavigatorPanel,
        bus: Bus,
        tasks: Tasks,
        actions: Actions,
        translation: Translation,
    ) -> None:
        super().__init__(panel)
        self._panel = panel
        self._bus = bus
        self._tasks = tasks
        self._actions = actions
        self._translation = translation
        self._shown: ArticleView | None = None
        self._neighbours: tuple[str | None, str | None] = (None, None)
        self._asked: Task | None = None
        self.model = NavigatorModel(self._fetch, locale_of(translation.language), self)
        panel.tree.setItemDelegate(NavigatorDelegate(panel))
        self._connect()

    def start(self, shown: ArticleView | None = None) -> None:
        """Read the papers, and the way down to the article shown; the library is open now."""
        self._panel.set_model(self.model)
        self.model.fetchMore(QModelIndex())
        self._mark(shown)

    def _connect(self) -> None:
        self._panel.tree.node_requested.connect(self._open)
        self._bus.changed.connect(self._follow)
        self._bus.article_shown.connect(self._mark)
        self._bus.issue_requested.connect(self._open_issue)
        self._bus.language_changed.connect(self._translate)
        self._actions["view.previousArticle"].triggered.connect(lambda: self._step(0))
        self._actions["view.nextArticle"].triggered.connect(lambda: self._step(1))

    def _fetch(self, node: Node, done: Callable[[Sequence[Value]], None]) -> None:
        value = node.value
        self._tasks.read(lambda library: below(library.reading, value), done)

    def _open(self) -> None:
        value = self.model.node(self._panel.tree.currentIndex()).value
        if isinstance(value, ArticleSummary) and not self._is_shown(value.id):
            self._bus.article_requested.emit(value.id, None)

    def _is_shown(self, article: str) -> bool:
        return self._shown is not None and self._shown.id == article

    def _open_issue(self, issue: str) -> None:
        wanted = IssueId(issue)
        self._tasks.read(lambda library: library.reading.first_article(wanted), self._request)

    def _request(self, article: str | None) -> None:
        if article is not None:
            self._bus.article_requested.emit(article, None)

    def _follow(self, changes: "Changes") -> None:
        if changes.issues:
            self.model.refresh()
            if self._shown is not None:
                self._ask_neighbours(self._shown.id)
        elif changes.articles:
            self.model.refresh_articles(changes.articles)

    def _mark(self, view: ArticleView | None) -> None:
        former, self._shown = self._shown, view
        if view is None or (former is not None and _same_place(former, view)):
            return
        self.model.reveal(path_of(view.issue, view.id))
        self._ask_neighbours(view.id)

    def _ask_neighbours(self, article: ArticleId) -> None:
        if self._asked:
            self._asked.drop()
        self._asked = self._tasks.read(
            lambda library: library.reading.neighbours(article), self._know_neighbours
        )

    def _know_neighbours(self, neighbours: tuple[str | None, str | None]) -> None:
        self._neighbours = neighbours
        for key, article in zip(
            ("view.previousArticle", "view.nextArticle"), neighbours, strict=True
        ):
            self._actions.enable(article is not None, key)

    def _step(self, side: int) -> None:
        self._request(self._neighbours[side])

    def _translate(self) -> None:
        self.model.set_locale(locale_of(self._translation.language))


def _same_place(one: ArticleView, other: ArticleView) -> bool:
    return path_of(one.issue, one.id) == path_of(other.issue, other.id)


def below(reading: Reading, value: Value | None) -> Sequence[Value]:
    """Read what stands below a node."""
    match value:
        case None:
            return reading.publications()
        case PublicationSummary():
            return [Year(value.name, year) for year in reading.years(value.name)]
        case Year():
            return _below_year(reading, value)
        case Month():
            return reading.issues(value.publication, value.year, value.summary.period)
        case IssueSummary() | ArticleSummary():
            return reading.articles(IssueId(value.id))


def _below_year(reading: Reading, value: Year) -> Sequence[Value]:
    """Issues without a date have no month either: they stand below their year at once."""
    year = value.summary.period
    if year is None:
        return reading.issues(value.publication, None)
    months = reading.months(value.publication, year)
    return [Month(value.publication, year, month) for month in months]
