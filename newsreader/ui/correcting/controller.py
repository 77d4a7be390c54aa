"""Between the article, its corrections and the library."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu, QWidget

from newsreader.core.article import ArticleView
from newsreader.core.changes import Changes
from newsreader.core.edit import Edit
from newsreader.core.ids import ArticleId
from newsreader.services.comparing import Correction, corrections
from newsreader.settings.store import Settings
from newsreader.ui.actions import Actions
from newsreader.ui.annotations.work import Work
from newsreader.ui.appearance import Appearance
from newsreader.ui.article.pane import ArticlePane
from newsreader.ui.bus import Bus
from newsreader.ui.correcting.editing import Editing
from newsreader.ui.correcting.layer import CorrectionsLayer
from newsreader.ui.correcting.line import EditingLine
from newsreader.ui.tasks import Task, Tasks
from newsreader.ui.theme import Theme
from newsreader.ui.translation import Translation, locale_of

if TYPE_CHECKING:
    from newsreader.ui.correcting.history import HistoryController

SHOWN = "corrections.shown"


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What correcting is connected to."""

    window: QWidget
    pane: ArticlePane
    bus: Bus
    tasks: Tasks
    actions: Actions
    settings: Settings
    appearance: Appearance
    translation: Translation
    work: Work


class CorrectingController(QObject):
    """Executes `article.*` and `view.corrections`."""

    def __init__(self, around: Surroundings) -> None:
        super().__init__(around.pane)
        self._around = around
        self._pane = around.pane
        self._bus, self._actions = around.bus, around.actions
        theme = around.appearance.theme
        self.editing = Editing(around.pane, around.work.write)
        self.layer = CorrectionsLayer(around.pane.text, theme)
        self.line = EditingLine(theme, around.pane)
        around.pane.add_line(self.line)
        self._former: ArticleView | None = None
        self._skipped = False
        self._compared: Task | None = None
        self._history: HistoryController | None = None
        self._pane.outdated = self._is_outdated
        self._actions["view.corrections"].setChecked(bool(around.settings.number(SHOWN)))
        self._connect()

    def _connect(self) -> None:
        bus, actions, editing = self._bus, self._actions, self.editing
        bus.article_shown.connect(self._show)
        bus.theme_changed.connect(self._recolor)
        bus.closing.connect(lambda: actions["article.edit"].setChecked(False))
        self._around.work.writing.connect(editing.writer.store)
        self._around.work.travelling.connect(editing.writer.store)
        editing.ended.connect(lambda: actions["article.edit"].setChecked(False))
        editing.refused.connect(bus.notice)
        editing.surface.altered.connect(self.layer.follow)
        editing.writer.refused.connect(self._read_again)
        editing.writer.settled.connect(self._catch_up)
        actions["article.edit"].toggled.connect(self._switch)
        actions["article.takeBack"].triggered.connect(self.take_back)
        actions["article.history"].triggered.connect(self._show_history)
        actions["view.corrections"].toggled.connect(self._show_corrections)
        self._pane.menu_opening.connect(self._fill_menu)
        self._pane.selection_changed.connect(self._enable)
        if self._pane.view is not None:
            self._show(self._pane.view)

    def take_back(self) -> None:
        """Let the words that are meant be as they were recognised."""
        self.editing.writer.store()
        view, found = self._pane.view, self.layer.meant()
        if view is None or found is None or found.place.of(view.text) != found.now:
            return
        edit, before = Edit(found.place, found.was), view.text
        self._around.work.write(lambda library: library.correcting.amend(view.id, edit, before))

    def _switch(self, on: bool) -> None:
        self.line.setVisible(on and self._pane.isVisible())
        if on and not self._pane.isVisible():  # the desk stands in its place
            self._actions["article.edit"].setChecked(False)
        elif on:
            self.editing.begin()
        elif self.editing.active:
            self.editing.end()

    def _is_outdated(self, view: ArticleView) -> bool:
        """Tell whether more was typed than an article has that comes from the library."""
        shown = self._pane.view
        self._former = shown
        outdated = shown is not None and shown.id == view.id and self.editing.writer.busy
        self._skipped = self._skipped or outdated
        return outdated

    def _catch_up(self) -> None:
        if self._skipped and self._pane.view is not None:
            self._skipped = False
            self._bus.changed.emit(Changes(articles=frozenset({self._pane.view.id})))

    def _read_again(self, article: str) -> None:
        """Show what is stored: what was typed last is not."""
        id_ = frozenset({ArticleId(article)})
        self._bus.changed.emit(Changes(articles=id_, texts=id_))

    def _show(self, view: ArticleView | None) -> None:
        former, self._former = self._former, view
        edit = self._actions["article.edit"]
        if view is None or former is None or former.id != view.id:
            edit.setChecked(False)
        elif self.editing.active:
            self.editing.show(former, view)
        edit.setEnabled(view is not None)
        self._actions["article.history"].setEnabled(view is not None)
        self._compare()

    def _compare(self) -> None:
        """Find what was corrected, on another thread: a long paragraph takes a while."""
        if self._compared is not None:
            self._compared.drop()
        view = self._pane.view
        if view is None or not self._actions["view.corrections"].isChecked():
            self._take((view, ()))
            return
        self._compared = self._around.tasks.read(
            lambda _: (view, corrections(view.blocks)), self._take
        )

    def _take(self, answer: tuple[ArticleView | None, Sequence[Correction]]) -> None:
        view, found = answer
        if view is None or self._pane.view is None or view.text == self._pane.view.text:
            self.layer.show(found)
            self._enable()

    def _show_corrections(self, on: bool) -> None:
        self._around.settings.put({SHOWN: int(on)})
        self._compare()

    def _enable(self, _span: object = None) -> None:
        self._actions["article.takeBack"].setEnabled(self.layer.meant() is not None)

    def _fill_menu(self, menu: QMenu) -> None:
        """Offer to take back the correction under the mouse or at the caret."""
        self._enable()
        menu.addSeparator()
        found = self.layer.meant()
        if found is not None:
            told = menu.addAction(self.layer.explain(found))
            told.setEnabled(False)
            menu.addAction(self._actions["article.takeBack"])
        menu.addAction(self._actions["article.edit"])

    def _recolor(self, theme: Theme) -> None:
        self.layer.set_theme(theme)
        self.line.set_theme(theme)

    def _show_history(self) -> None:
        from newsreader.ui.correcting.history import HistoryController  # noqa: PLC0415  seldom

        if self._history is None:
            a = self._around
            self._history = HistoryController(a.window, a.bus, a.tasks, a.appearance)
        if self._pane.view is not None:
            self.editing.writer.store()
            self._history.show(self._pane.view, locale_of(self._around.translation.language))
