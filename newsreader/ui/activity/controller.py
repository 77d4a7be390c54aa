"""Between the windows that look back and the library."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from newsreader.core.article import ArticleView
from newsreader.core.changes import Changes
from newsreader.core.deed import Deed, DeedFilter
from newsreader.core.discarded import Discarded
from newsreader.services.library import Library
from newsreader.ui.activity.activity import ActivityDialog
from newsreader.ui.activity.trash import TrashDialog
from newsreader.ui.dialogs.presenting import present
from newsreader.ui.long_work import Surroundings

Write = Callable[[Callable[[Library], Changes]], None]


class ActivityController(QObject):
    """Opens activity and trash, keeps them true, and leads from them to the articles."""

    def __init__(
        self, around: Surroundings, write: Write, everywhere: Sequence[QAction] = ()
    ) -> None:
        super().__init__(around.window)
        self._everywhere = everywhere
        self._around = around
        self._write = write
        self._article: ArticleView | None = None
        self.activity: ActivityDialog | None = None
        self.trash: TrashDialog | None = None
        around.bus.changed.connect(self._follow)
        around.bus.theme_changed.connect(self._recolor)
        around.bus.article_shown.connect(self.follow_article)

    def follow_article(self, view: ArticleView | None) -> None:
        """Know which article is being read."""
        self._article = view
        if self.activity is not None:
            self.activity.follow(view.summary.id if view else None)

    def show_activity(self) -> None:
        """Show what was done."""
        if self.activity is None:
            theme = self._around.appearance.theme
            made = ActivityDialog(theme, self._around.translation, self._around.window)
            made.wanted.connect(self._ask)
            made.chosen.connect(self._go_to)
            made.end_reached.connect(self._ask_more)
            made.destroyed.connect(self._forget_activity)
            made.addActions(self._everywhere)  # a window has no part in another one's keys
            self.activity = made
            self.follow_article(self._article)
            self._around.tasks.read(lambda library: [*library.recalling.authors()], self._offer)
            made.ask()
        present(self.activity)

    def show_trash(self) -> None:
        """Show what was deleted."""
        if self.trash is None:
            theme = self._around.appearance.theme
            made = TrashDialog(theme, self._around.translation, self._around.window)
            made.restore_requested.connect(self._restore)
            made.destroyed.connect(self._forget_trash)
            made.addActions(self._everywhere)
            self.trash = made
            self._look()
        present(self.trash)

    def _offer(self, names: list[str]) -> None:
        if self.activity is not None:
            self.activity.show_people(names)

    def _ask(self, wanted: DeedFilter) -> None:
        self._around.tasks.read(lambda library: library.recalling.list(wanted), self._take)

    def _take(self, deeds: tuple[Deed, ...]) -> None:
        if self.activity is not None:
            self.activity.show_deeds(deeds)

    def _ask_more(self) -> None:
        activity = self.activity
        if activity is None or not activity.deeds:
            return
        wanted, last = activity.filter, activity.deeds[-1].operation
        self._around.tasks.read(
            lambda library: library.recalling.list(wanted, before=last), self._add
        )

    def _add(self, deeds: tuple[Deed, ...]) -> None:
        activity = self.activity
        if activity and activity.deeds and deeds:
            older = [each for each in deeds if each.operation < activity.deeds[-1].operation]
            activity.add_deeds(tuple(older))

    def _go_to(self, row: int) -> None:
        article = self.activity.deeds[row].article_id if self.activity else None
        if article is not None:
            self._around.bus.article_requested.emit(article, None)

    def _look(self) -> None:
        self._around.tasks.read(lambda library: library.undeleting.list(), self._show)

    def _show(self, things: tuple[Discarded, ...]) -> None:
        if self.trash is not None:
            self.trash.show_things(things)

    def _restore(self, things: tuple[Discarded, ...]) -> None:
        if things:
            self._write(lambda library: library.undeleting.restore(things))

    def _follow(self, _changes: Changes) -> None:
        if self.activity is not None:
            self.activity.ask()
        if self.trash is not None:
            self._look()

    def _recolor(self) -> None:
        for dialog in (self.activity, self.trash):
            if dialog is not None:
                dialog.set_theme(self._around.appearance.theme)

    def _forget_activity(self) -> None:
        self.activity = None

    def _forget_trash(self) -> None:
        self.trash = None
