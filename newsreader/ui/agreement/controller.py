"""Between the comparison of two people and the library."""

from PySide6.QtCore import QObject

from newsreader.core.agreement import Comparison, Disagreement
from newsreader.core.article import ArticleView
from newsreader.core.ids import IssueId
from newsreader.services.library import Library
from newsreader.ui.agreement.dialog import AgreementDialog, Question
from newsreader.ui.dialogs.presenting import present
from newsreader.ui.long_work import Surroundings
from newsreader.ui.tasks import Task

Known = tuple[tuple[str, ...], list[str]]
"""People and tags, by name."""


class AgreementController(QObject):
    """Opens the window, asks for comparisons, and leads to the passages."""

    def __init__(self, around: Surroundings) -> None:
        super().__init__(around.window)
        self._around = around
        self._asked: Task | None = None
        self.dialog: AgreementDialog | None = None

    def show(self, view: ArticleView | None) -> None:
        """Show the window; `view` is what is being read."""
        if self.dialog is None:
            theme = self._around.appearance.theme
            made = AgreementDialog(theme, self._around.translation, self._around.window)
            made.wanted.connect(self._ask)
            made.chosen.connect(self._go_to)
            made.destroyed.connect(self._forget)
            self.dialog = made
            issue = view.issue.id if view else None
            self._around.tasks.read(_known, lambda known: self._offer(known, issue))
        present(self.dialog)

    def _offer(self, known: Known, issue: IssueId | None) -> None:
        if self.dialog is not None:
            self.dialog.offer(*known, issue)

    def _ask(self, question: Question) -> None:
        if self._asked is not None:
            self._asked.drop()
        self._asked = self._around.tasks.ask(
            lambda library, stopped: library.agreeing.compare(
                question.first,
                question.second,
                question.unit,
                tag=question.tag,
                issue_id=question.issue_id,
                cancelled=stopped,
            ),
            self._take,
        )

    def _take(self, found: Comparison | None) -> None:
        if self.dialog is not None and found is not None:
            self.dialog.show_comparison(found)

    def _go_to(self, passage: Disagreement) -> None:
        self._around.bus.article_requested.emit(passage.article_id, passage.span)

    def _forget(self) -> None:
        self.dialog = None


def _known(library: Library) -> Known:
    return library.agreeing.people(), [tag.path for tag in library.tagging.list()]
