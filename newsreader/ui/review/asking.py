"""What the desk has to ask back before it can do it: a role of the page, fields of a dialog."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint

from newsreader.core.furniture import FurnitureRole
from newsreader.core.ids import ArticleId
from newsreader.core.masthead import Masthead
from newsreader.core.reshaping.articles import ArticleEdit
from newsreader.core.review import ReviewView
from newsreader.ui.review.article_dialog import ArticleDialog
from newsreader.ui.review.deeds import Deed, Desk, page_deed
from newsreader.ui.review.desk import ReviewDesk
from newsreader.ui.review.masthead_dialog import MastheadDialog
from newsreader.ui.review.page_menu import PageMenu
from newsreader.ui.tasks import Tasks

Do = Callable[[Deed], None]


class Asking(QObject):
    """Opens what an action needs, and hands the deed on that comes of it."""

    def __init__(self, desk: ReviewDesk, tasks: Tasks, do: Do) -> None:
        super().__init__(desk)
        self._desk = desk
        self._tasks = tasks
        self._do = do

    def ask(self, key: str, about: Desk, view: ReviewView) -> bool:
        """Begin what an action asks for; False if it is one that asks nothing."""
        match key:
            case "review.furniture":
                self._ask_role(about)
            case "review.edit":
                self._edit(about, view)
            case "review.masthead":
                self._ask_masthead(view)
            case "review.reviewed":
                self._mark(view)
            case "review.recognise":
                self._recognise(view)
            case _:
                return False
        return True

    def _ask_role(self, about: Desk) -> None:
        menu = PageMenu(self._desk)
        menu.role_chosen.connect(lambda role: self._give(about, role))
        strip = self._desk.board.reading
        box = strip.column.box(about.caret.item, about.caret.offset)
        menu.popup(
            strip.viewport().mapToGlobal(QPoint(round(box.left()), round(box.bottom() - strip.top)))
        )

    def _give(self, about: Desk, role: FurnitureRole) -> None:
        self._do(page_deed(about, role))

    def _edit(self, about: Desk, view: ReviewView) -> None:
        """Edit the article at the caret; a thing on the page belongs to the issue."""
        number = about.item.article
        if number is None:
            self._ask_masthead(view)
            return
        article = view.articles[number]
        dialog = ArticleDialog(article, self._desk)
        dialog.ordered.connect(lambda edit: self._change_article(article.id, edit))
        dialog.open()

    def _change_article(self, article: ArticleId, edit: ArticleEdit) -> None:
        self._do(lambda library: library.arranging.edit_article(article, edit))

    def _ask_masthead(self, view: ReviewView) -> None:
        issue, now = view.issue.summary.id, view.issue.masthead
        self._tasks.read(
            lambda library: library.renewing.printed_masthead(issue),
            lambda printed: self._show_masthead(view, now, printed),
        )

    def _show_masthead(self, view: ReviewView, now: Masthead, printed: Masthead) -> None:
        issue = view.issue.summary.id
        dialog = MastheadDialog(now, printed, self._desk)
        dialog.ordered.connect(
            lambda wanted: self._do(lambda library: library.reviewing.set_masthead(issue, wanted))
        )
        dialog.open()

    def _mark(self, view: ReviewView) -> None:
        issue, wanted = view.issue.summary.id, not view.issue.summary.reviewed
        self._do(lambda library: library.reviewing.set_reviewed(issue, reviewed=wanted))

    def _recognise(self, view: ReviewView) -> None:
        issue = view.issue.summary.id
        self._do(lambda library: library.renewing.renew(issue))
