"""One running window with everything behind it, put together from its parts.

It comes in two steps: first what it takes to read, then, once an article stands on the screen, the
tools. What needs a tool earlier builds it by asking for it.
"""

from collections.abc import Sequence
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from newsreader.core.article import ArticleView
from newsreader.core.errors import NewsreaderError
from newsreader.settings.people import creator_identifier, creator_name
from newsreader.settings.store import Settings
from newsreader.ui.actions import Actions
from newsreader.ui.appearance import Appearance
from newsreader.ui.article.controller import ArticleController
from newsreader.ui.article.pane import ArticlePane
from newsreader.ui.bus import Bus
from newsreader.ui.dialogs.bugs import BugReporter
from newsreader.ui.garbage import GarbageCollector
from newsreader.ui.icons import Icons
from newsreader.ui.main_window import MainWindow
from newsreader.ui.navigator.panel import NavigatorPanel
from newsreader.ui.opening import FirstLook, Opener, first_look
from newsreader.ui.session import Session
from newsreader.ui.tasks import Tasks
from newsreader.ui.theme import Theme, apply_theme
from newsreader.ui.translation import Translation

if TYPE_CHECKING:
    from newsreader.ui.navigator.controller import NavigatorController
    from newsreader.ui.notices import Notice
    from newsreader.ui.tools import Tools

SLOW = 150
"""Milliseconds for the library to open; else the window shows without an article for the time."""

PATIENCE = 500
"""Milliseconds after which a window that is not painted, as nobody sees it, is completed, too."""


class Program(QObject):
    """The window and its controllers; `refused` carries the error if the library won't open.

    Closed to go back to a copy of the library, it names that in `copy`.
    """

    refused = Signal(object)

    def __init__(
        self,
        application: QApplication,
        library: Path,
        settings: Settings,
        translation: Translation,
    ) -> None:
        super().__init__()
        self._settings = settings
        self.translation = translation
        self._ratio = application.devicePixelRatio()
        self._shown: ArticleView | None = None
        self._closed = False
        self._slow = QTimer(self, singleShot=True, interval=SLOW)
        self.path = library
        self.copy: Path | None = None
        self.garbage = GarbageCollector(self)
        self.bus = Bus(self)
        signing = (partial(creator_name, settings), partial(creator_identifier, settings))
        self.tasks = Tasks(Opener(library, *signing), self)
        self.actions = Actions(self)
        self.session = Session(settings, library)
        self.appearance = Appearance(application, self.bus, settings, translation, self)
        apply_theme(application, self.appearance.theme)
        self._build_panes()
        self._build_controllers()
        self._connect()

    def start(self, files: Sequence[Path] = (), *, sample: bool = False) -> None:
        """Open the library on its thread and show the window, then import what was asked for."""
        self.bugs.install()

        def go_on(look: FirstLook) -> None:
            if self._closed:
                return
            self._opened(look)
            if sample:
                self.tools.importing.import_sample()
            if files:
                self.tools.importing.import_paths([path.absolute() for path in files])

        last = self.session.last_article
        self.tasks.write(lambda library: first_look(library, last), go_on, self._refuse)
        self._slow.start()

    @cached_property
    def issues(self) -> "NavigatorController":
        """What fills the tree of issues; built when first asked for."""
        from newsreader.ui.navigator.controller import NavigatorController  # noqa: PLC0415  later

        panel, bus, tasks, actions = self.navigator, self.bus, self.tasks, self.actions
        made = NavigatorController(panel, bus, tasks, actions, self.translation)
        made.model.filled.connect(lambda filled: self.window.show_welcome(not filled))
        return made

    @cached_property
    def tools(self) -> "Tools":
        """Everything but reading; built when first asked for."""
        from newsreader.ui.reading import Reading  # noqa: PLC0415
        from newsreader.ui.tools import Tools  # noqa: PLC0415  half of the start

        reading = Reading(
            self.window,
            self.navigator,
            self.article,
            self.bus,
            self.tasks,
            self.actions,
            self.path,
            self._settings,
            self.appearance,
            self.translation,
        )
        tools = Tools(reading, self)
        if self._shown is not None:
            self.bus.article_shown.emit(self._shown)
        return tools

    def close(self) -> None:
        """Let the panes save what is unsaved, remember the window, finish all writes."""
        if self._closed:
            return
        self._closed = True
        self._slow.stop()
        self.bus.closing.emit()
        self._save_session()
        self.window.hide()
        self.tasks.close()
        self.bugs.remove()
        self.garbage.stop()

    def _build_panes(self) -> None:
        theme = self.appearance.theme
        self.navigator = NavigatorPanel()
        self.article = ArticlePane(self.actions, theme, self.translation)
        panes = (self.navigator, self.article)
        self.window = MainWindow(self.actions, Icons(theme, self._ratio), panes)
        self.appearance.use_font_in(self.article.set_font)
        self.session.restore(self.window)

    def _build_controllers(self) -> None:
        bus, tasks, actions = self.bus, self.tasks, self.actions
        self._articles = ArticleController(self.article, bus, tasks, actions)
        self.bugs = BugReporter(self.window, bus)

    def _connect(self) -> None:
        bus, actions, window = self.bus, self.actions, self.window
        self._slow.timeout.connect(window.show)
        self.tasks.failed.connect(bus.notice)
        bus.notice.connect(self._notify)
        bus.article_shown.connect(self._remember)
        bus.theme_changed.connect(self._recolor)
        bus.copy_wanted.connect(self._go_back)
        window.closing.connect(self.close)
        self.appearance.connect_actions(actions)
        actions["file.quit"].triggered.connect(window.close)
        actions["view.fullScreen"].toggled.connect(self._full_screen)

    def _refuse(self, error: NewsreaderError) -> None:
        self.window.show()
        self.refused.emit(error)

    def _opened(self, look: FirstLook) -> None:
        self.window.show()
        self.window.show_path(str(self.path))
        self.navigator.tree.setFocus()
        if look.article is not None:
            self._articles.show(look.article)
        self._go_on_soon(look)

    def _go_on_soon(self, look: FirstLook) -> None:
        """Do the rest after the article is painted: Qt puts that off longer than a timer of 0."""
        timer = self.tasks.later(lambda: self._go_on(look), PATIENCE if look.article else 0)
        self.article.text.painted.connect(lambda: timer.start(0))

    def _go_on(self, look: FirstLook) -> None:
        from newsreader.ui.cautions import cautions  # noqa: PLC0415  not before one can read

        self.article.text.painted.disconnect()
        for notice in cautions(look, self._settings):
            self.bus.notice.emit(notice)
        self.issues.start(self._shown)
        _ = self.tools

    def _notify(self, thing: "Notice | NewsreaderError | str") -> None:
        from newsreader.ui.notices import notice_of  # noqa: PLC0415  not before one can read

        self.window.notices.show_notice(notice_of(thing, self.translation.language))

    def _remember(self, view: ArticleView | None) -> None:
        self._shown = view
        if view is not None:
            self.window.name_issue(
                " ".join(filter(None, (view.issue.publication, view.issue.date)))
            )

    def _recolor(self, theme: Theme) -> None:
        self.window.set_icons(Icons(theme, self._ratio))

    def _go_back(self, copy: Path) -> None:
        """Close; whoever runs the window puts the copy in the library's place and opens it anew."""
        self.copy = copy
        self.window.close()

    def _full_screen(self, full: bool) -> None:
        if full:
            self.window.showFullScreen()
        else:
            self.window.showNormal()

    def _save_session(self) -> None:
        try:
            self.session.save(self.window, self._shown.id if self._shown else "")
        except NewsreaderError as error:
            self.bus.notice.emit(error)
