"""Topics on many articles: the dialog, the work in the background, and what became of it."""

from collections.abc import Callable
from dataclasses import replace
from typing import Protocol

from newsreader.core.changes import Changes
from newsreader.services.library import Library
from newsreader.services.offering import TagOffers
from newsreader.ui.long_work import LongWork, Surroundings
from newsreader.ui.navigator.model import NODE_ROLE
from newsreader.ui.navigator.panel import NavigatorPanel
from newsreader.ui.search.controller import SearchController
from newsreader.ui.search.panel import ResultsPanel
from newsreader.ui.tagging.dialog import TopicsDialog
from newsreader.ui.tagging.scope import Scope, articles_under
from newsreader.ui.tasks import Job


class Write(Protocol):
    """How an operation is done that can be undone."""

    def __call__(
        self, work: Callable[[Library], Changes], ended: Callable[[], None] | None = None
    ) -> None:
        """Do it; `ended` is called after it, or after it failed."""
        ...


class TopicsController(LongWork):
    """Finds out which articles are meant, asks for topics, and has them put on or taken off."""

    def __init__(
        self,
        around: Surroundings,
        navigator: NavigatorPanel,
        results: ResultsPanel,
        search: SearchController,
        write: Write,
    ) -> None:
        super().__init__(around)
        self._navigator = navigator
        self._results = results
        self._search = search
        self._write = write
        self.dialog: TopicsDialog | None = None

    def ask(self) -> None:
        """Open the dialog for the list that is shown, unless topics are being put on."""
        if self.running or self.dialog is not None:
            return
        if self._navigator.searching:
            self._open(self._found())
            return
        indexes = self._navigator.tree.selectedIndexes()
        values = [index.data(NODE_ROLE).value for index in indexes]
        self._around.tasks.read(
            lambda library: articles_under(library.reading, values),
            lambda articles: self._open(Scope(articles)),
        )

    def _found(self) -> Scope:
        search, exact = self._search, self._results.header.exact.isChecked()
        return Scope(self._results.list.articles, search.shown, search.model.total, exact)

    def _open(self, scope: Scope) -> None:
        if not scope.chosen and not scope.total:
            self._around.bus.notice.emit(
                self.tr("Choose articles or issues in the list first, or search for some.")
            )
            return
        dialog = self.dialog = TopicsDialog(scope, self._around.window)
        dialog.ordered.connect(lambda tags, put, all_: self._do(scope, tags, put=put, found=all_))
        dialog.finished.connect(self._close)
        self._around.tasks.read(lambda library: library.offering.tags(), self._offer)
        dialog.open()

    def _offer(self, offers: TagOffers) -> None:
        if self.dialog is not None:
            self.dialog.tags.offer(offers)

    def _close(self) -> None:
        self.dialog = None

    def _do(self, scope: Scope, tags: tuple[str, ...], *, put: bool, found: bool) -> None:
        text = self.tr("Putting topics on articles") if put else self.tr("Taking topics off")
        job = self.begin(text, self.tr("Taking back what was changed…"))
        done: list[Changes] = []

        def work(library: Library) -> Changes:
            changes = library.tagging.tag_articles(
                scope.articles(library, all_found=found),
                add=tags if put else (),
                remove=() if put else tags,
                progress=lambda progress: job.report(replace(progress, label=text)),
                cancelled=job.cancelled,
            )
            done.append(changes)
            return changes

        self._write(work, lambda: self._end(done, job, put=put))

    def _end(self, done: list[Changes], job: Job, *, put: bool) -> None:
        self.end()
        if done:
            self._around.bus.notice.emit(self._said(len(done[0].articles), job, put=put))

    def _said(self, changed: int, job: Job, *, put: bool) -> str:
        if not changed and job.cancelled():
            return self.tr("It was cancelled; nothing was changed.")
        if not changed and put:
            return self.tr("All of these articles had these topics already.")
        if not changed:
            return self.tr("None of these articles had these topics.")
        text = self.tr("Articles whose topics changed: {n}. Undo with Ctrl+Z.")
        return text.format(n=f"{changed:,}")
