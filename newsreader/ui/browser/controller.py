"""Between the list of all annotations and the library."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject

from newsreader.core.anchor import AnchorState
from newsreader.core.article import ArticleView
from newsreader.core.browsing import Browsed, Choices, Grouping, Listed
from newsreader.core.changes import Changes
from newsreader.core.errors import NewsreaderError
from newsreader.core.ids import AnnotationId
from newsreader.core.person import tints
from newsreader.ui.browser.changing import Changing
from newsreader.ui.browser.panel import BrowserPanel
from newsreader.ui.long_work import Surroundings
from newsreader.ui.main_window import MainWindow
from newsreader.ui.marking.controller import Write
from newsreader.ui.tasks import Task


class BrowserController(QObject):
    """Shows the list instead of the panes, keeps it true, and leads from it to the articles."""

    def __init__(
        self,
        window: MainWindow,
        around: Surroundings,
        focus: Callable[[], None],
        write: Write,
        export: Callable[[Sequence[AnnotationId]], None],
    ) -> None:
        super().__init__(window)
        self._around = around
        self._window = window
        self._focus = focus
        self._asked: Task | None = None
        self._stale = True
        self._again = False
        self._choices = Choices()
        self._view: ArticleView | None = None
        self._wanted = ""
        self.panel = BrowserPanel(around.appearance.theme, around.translation, window)
        self.panel.hide()
        self.changing = Changing(self.panel, around, write, export)
        self._connect()

    def toggle(self) -> None:
        """Show the list, or go back to reading."""
        if self.panel.isVisible():
            self.leave()
        else:
            self.open()

    def open(self) -> None:
        """Show the list, as it was left if nothing changed since."""
        self._window.show_instead(self.panel)
        self.panel.table.setFocus()
        if self._stale:
            self._ask_anew()

    def leave(self) -> None:
        """Go back to the panes."""
        self._make_way()
        self._focus()

    def _connect(self) -> None:
        bus, panel = self._around.bus, self.panel
        panel.left.connect(self.leave)
        panel.asked.connect(lambda: self._ask(again=False))
        panel.rows_wanted.connect(self._read)
        panel.row_chosen.connect(self._go_to)
        bus.changed.connect(self._follow)
        bus.theme_changed.connect(panel.set_theme)
        bus.article_requested.connect(self._make_way)
        bus.article_shown.connect(self.show_article)

    def _make_way(self) -> None:
        if self.panel.isVisible():
            self._window.show_instead(None)

    # What is listed

    def _follow(self, _changes: Changes) -> None:
        """Read anew, at once or when it is next looked at."""
        self._stale = True
        if self.panel.isVisible():
            self._ask_anew()

    def _ask_anew(self) -> None:
        self._stale = False
        self._around.tasks.read(lambda library: library.browsing.choices(), self._offer)
        self._around.tasks.read(lambda library: library.browsing.people(), self._tell_apart)
        self._ask(again=True)

    def _tell_apart(self, people: tuple[str, ...]) -> None:
        self.panel.tell_apart(tints(people))

    def _offer(self, choices: Choices) -> None:
        if choices != self._choices:
            self._choices = choices
            self.panel.filters.offer(choices)
            self.changing.known = choices.tags

    def _ask(self, *, again: bool) -> None:
        if self._asked is not None:
            self._asked.drop()
            again = again and self._again
        self._again = again
        panel, grouping = self.panel, self.panel.grouping
        wanted, sorting = panel.filters.wanted, panel.sorting
        self._asked = self._around.tasks.read(
            lambda library: library.browsing.browse(wanted, grouping, sorting),
            lambda browsed: self._show(browsed, grouping, again=again),
        )

    def _show(self, browsed: Browsed, grouping: Grouping, *, again: bool) -> None:
        self._asked = None
        self.panel.show_list(browsed, grouping, again=again)

    def _read(self, keys: Sequence[int]) -> None:
        self._around.tasks.read(
            lambda library: library.browsing.page(keys),
            lambda rows: self.panel.model.take(keys, rows),
            self._fail_reading,
        )

    def _fail_reading(self, error: NewsreaderError) -> None:
        self.panel.model.forget_asked()
        self._around.bus.notice.emit(error)

    def _go_to(self, row: Listed) -> None:
        annotation, bus = row.annotation, self._around.bus
        self._window.show_instead(None)
        self._wanted = annotation.id
        lost = annotation.state is AnchorState.UNANCHORED
        bus.article_requested.emit(annotation.article_id, None if lost else annotation.anchor.span)
        self._select_in(self._view)
        self._focus()

    def show_article(self, view: ArticleView | None) -> None:
        """Know what is read; select the annotation for which one came here."""
        self._view = view
        self._select_in(view)

    def _select_in(self, view: ArticleView | None) -> None:
        if view and any(each.id == self._wanted for each in view.annotations):
            wanted, self._wanted = self._wanted, ""
            self._around.bus.annotation_selected.emit(wanted)
