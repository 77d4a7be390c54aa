"""Marking what was found: the dialog, the work in the background, and what became of it."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import Protocol

from newsreader.core.article import ArticleView
from newsreader.core.changes import Changes
from newsreader.core.errors import Cancelled
from newsreader.core.ids import ArticleId
from newsreader.core.marking import FoundPlaces, Mark, MarkReport
from newsreader.core.progress import Progress
from newsreader.core.spans import Span
from newsreader.services.library import Library
from newsreader.services.offering import TagOffers
from newsreader.settings.people import creator_name
from newsreader.ui.actions import Actions
from newsreader.ui.long_work import LongWork, Surroundings
from newsreader.ui.marking.dialog import MarkDialog, MarkOffer
from newsreader.ui.search.model import ResultsModel
from newsreader.ui.search.panel import ResultsList
from newsreader.ui.tasks import Job, Task


class Write(Protocol):
    """How an operation is done that can be undone."""

    def __call__(
        self, work: Callable[[Library], Changes], ended: Callable[[], None] | None = None
    ) -> None:
        """Do it; `ended` is called after it, or after it failed."""
        ...


class Preview(Protocol):
    """How places are shown in the article before they are marked."""

    def __call__(self, spans: Sequence[Span], place: Span | None) -> None:
        """Show these, `place` more than the others; none ends it."""
        ...


class MarkController(LongWork):
    """Counts places for the dialog, and has them marked."""

    def __init__(
        self, around: Surroundings, actions: Actions, results: ResultsList, write: Write
    ) -> None:
        super().__init__(around)
        self._actions = actions
        self._results = results
        self._write = write
        self._asked: Task | None = None
        self.dialog: MarkDialog | None = None

    def ask(self, query: str, *, tagging: bool) -> None:
        """Open the dialog on what was found for a query, unless places are being marked."""
        model = self._results.model()
        if self.running or not isinstance(model, ResultsModel):
            return
        chosen = self._results.articles
        self._open(MarkOffer(query, model.total, chosen, tagging), exact=False)

    def ask_words(self, view: ArticleView, words: str, show: Preview) -> None:
        """Open the dialog on every place of some words of an article; `show` marks them in it."""
        if self.running:
            return
        query = quoted(words)
        dialog = self._open(MarkOffer(query, 0, (view.id,), False, view.text), exact=True)
        dialog.found.connect(lambda spans: show(spans, None))
        dialog.places.place_chosen.connect(lambda place: show(dialog.spans, place))
        dialog.finished.connect(lambda: show((), None))

    def _open(self, offer: MarkOffer, *, exact: bool) -> MarkDialog:
        dialog = self.dialog = MarkDialog(offer, self._actions, self._around.window)
        count = partial(self._count, offer.query, exact=exact)
        dialog.scope_changed.connect(count)
        dialog.ordered.connect(self._mark)
        dialog.finished.connect(self._close)
        count(dialog.articles)
        self._around.tasks.read(lambda library: library.offering.tags(), self._offer)
        dialog.open()
        return dialog

    def _count(self, query: str, articles: tuple[ArticleId, ...] | None, *, exact: bool) -> None:
        self._drop()
        asked: list[Task] = []
        stopped = lambda: bool(asked) and asked[0].dropped  # noqa: E731
        task = self._around.tasks.read(
            lambda library: _found(library, query, articles, stopped, exact=exact), self._show
        )
        asked.append(task)
        self._asked = task

    def _drop(self) -> None:
        if self._asked is not None:
            self._asked.drop()

    def _show(self, found: FoundPlaces | None) -> None:
        if self.dialog is not None:
            self.dialog.show_found(found)

    def _offer(self, offers: TagOffers) -> None:
        if self.dialog is not None:
            self.dialog.tags.offer(offers)

    def _close(self) -> None:
        self._drop()
        self.dialog = None

    def _mark(self, found: FoundPlaces, mark: Mark) -> None:
        text = self.tr("Marking places")
        job = self.begin(text, self.tr("Taking back what was marked…"))
        creator = creator_name(self._around.settings)
        reports: list[MarkReport] = []

        def work(library: Library) -> Changes:
            report, changes = library.marking.mark(
                found,
                mark,
                creator=creator,
                progress=_labelled(job, text),
                cancelled=job.cancelled,
            )
            reports.append(report)
            return changes

        self._write(work, lambda: self._end(reports))

    def _end(self, reports: list[MarkReport]) -> None:
        self.end()
        if reports:
            self._around.bus.notice.emit(self._said(reports[0]))

    def _said(self, report: MarkReport) -> str:
        if report.cancelled:
            return self.tr("Marking was cancelled; nothing was marked.")
        parts = [
            (report.made, self.tr("places marked: {n}")),
            (report.tagged, self.tr("highlights that got tags: {n}")),
            (report.kept, self.tr("marked already: {n}")),
            (report.altered, self.tr("articles corrected meanwhile and left alone: {n}")),
        ]
        said = [text.format(n=f"{count:,}") for count, text in parts if count]
        total = self.tr("In articles: {n}").format(n=f"{report.articles:,}")
        return " · ".join([total, *said])


def quoted(words: str) -> str:
    """Return the query that finds some words as they stand."""
    doubled = words.replace('"', '""')
    return f'"{doubled}"'


def _labelled(job: Job, label: str) -> Callable[[Progress], None]:
    return lambda progress: job.report(replace(progress, label=label))


def _found(
    library: Library,
    query: str,
    articles: tuple[ArticleId, ...] | None,
    stopped: Callable[[], bool],
    *,
    exact: bool = False,
) -> FoundPlaces | None:
    """Return the places of a query; None once nobody waits for them."""
    try:
        return library.marking.find(query, articles=articles, exact=exact, cancelled=stopped)
    except Cancelled:
        return None
