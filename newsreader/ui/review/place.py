"""The desk at its place in the window: shown instead of the panes, with a menu of its own."""

from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu

from newsreader.core.article import ArticleSummary
from newsreader.core.ids import IssueId
from newsreader.core.issue import IssueSummary
from newsreader.services.library import Library
from newsreader.ui.action_spec import translated
from newsreader.ui.actions import Actions
from newsreader.ui.appearance import Appearance
from newsreader.ui.article.pane import ArticlePane
from newsreader.ui.bus import Bus
from newsreader.ui.main_window import MainWindow
from newsreader.ui.navigator.model import NavigatorModel
from newsreader.ui.navigator.panel import NavigatorPanel
from newsreader.ui.review.controller import ReviewController, Write
from newsreader.ui.review.desk import ReviewDesk
from newsreader.ui.review.keys import CHANGING, MENU
from newsreader.ui.tasks import Tasks
from newsreader.ui.translation import Translation


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What the desk is connected to; `write` does an operation that can be undone."""

    window: MainWindow
    navigator: NavigatorPanel
    article: ArticlePane
    bus: Bus
    tasks: Tasks
    actions: Actions
    appearance: Appearance
    translation: Translation
    write: Write


class ReviewPlace(QObject):
    """Puts the desk into the window, and takes it out again."""

    def __init__(self, around: Surroundings) -> None:
        super().__init__(around.window)
        self._around = around
        self.desk = ReviewDesk(around.appearance.theme, around.translation, around.window)
        self.desk.hide()
        self.controller = ReviewController(self.desk, around.bus, around.tasks, around.write)
        self.menu = QMenu(around.window)
        self.menu.setObjectName("menu.review")
        self.desk.fill_menu(self.menu)
        around.window.add_menu(self.menu, before="view")
        self._connect()
        self._dress()
        self._translate()
        self._show(shown=False)
        around.tasks.write(_read_only, self._refuse)

    @property
    def shown(self) -> bool:
        """Whether the desk is to be seen."""
        return self.menu.menuAction().isVisible()

    def toggle(self) -> None:
        """Go to the desk, or back to reading."""
        if self.shown:
            self.controller.press("review.leave")
        else:
            self._open()

    def _open(self) -> None:
        """Put the issue chosen in the navigator on the desk, else the one that is read."""
        view = self._around.article.view
        issue = _chosen(self._around.navigator) or (view.issue.id if view else None)
        self._around.actions["issue.review"].setChecked(False)
        if issue is not None:
            same = view is not None and view.issue.id == issue
            self.controller.open(issue, view.id if view and same else "")

    def _connect(self) -> None:
        around = self._around
        self.controller.opened.connect(lambda: self._show(shown=True))
        self.controller.left.connect(self._leave)
        around.window.search_field.query_entered.connect(self._make_way)
        around.bus.issue_requested.connect(self._make_way)
        around.bus.theme_changed.connect(self._dress)
        around.bus.zoom_changed.connect(self._dress)
        around.bus.language_changed.connect(self._translate)

    def _show(self, *, shown: bool) -> None:
        window = self._around.window
        self.menu.menuAction().setVisible(shown)
        self._around.actions["issue.review"].setChecked(shown)
        if shown:
            self._around.bus.annotation_selected.emit("")
            self._around.article.deselect()
            window.show_instead(self.desk)
            self.desk.board.reading.setFocus()

    def _leave(self, article: str) -> None:
        self._show(shown=False)
        self._around.window.show_instead(None)
        self._around.article.text.setFocus()
        if article:
            self._around.bus.article_requested.emit(article, None)

    def _make_way(self) -> None:
        """Show the panes: what was searched for, or brought in, stands there."""
        if self.shown:
            self.controller.press("review.leave")

    def _dress(self) -> None:
        appearance = self._around.appearance
        self.desk.set_theme(appearance.theme, appearance.reading_font)

    def _translate(self) -> None:
        self.menu.setTitle(translated(MENU))

    def _refuse(self, read_only: bool) -> None:
        if read_only:
            reason = self.tr("This library cannot be written: nothing can be decided in it.")
            self.desk.refuse(reason, CHANGING)


def _chosen(navigator: NavigatorPanel) -> IssueId | None:
    """Return the issue of the row chosen in the tree, if that is of one."""
    model = navigator.tree.model()
    if not isinstance(model, NavigatorModel) or navigator.searching:
        return None
    value = model.node(navigator.tree.currentIndex()).value
    if isinstance(value, ArticleSummary):
        return value.issue_id
    return value.id if isinstance(value, IssueSummary) else None


def _read_only(library: Library) -> bool:
    return library.read_only
