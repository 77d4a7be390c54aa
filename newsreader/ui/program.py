"""One running window with everything behind it, put together from its parts.

It comes in two steps: first what it takes to read, then, once an article stands on the screen, the
tools. What needs a tool earlier builds it by asking for it.
"""

from collections.abc import Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from newsreader.core.article import ArticleView
from newsreader.core.errors import NewsreaderError
from newsreader.settings.people import creator_name
from newsreader.settings.store import Settings
from newsreader.ui.actions import Actions
from newsreader.ui.appearance import Appearance
from newsreader.ui.article.controller import ArticleController
from newsreader.ui.article.pane import ArticlePane
from newsreader.ui.bus import Bus
from newsreader.ui.dialogs.bugs import BugReporter
from newsreader.ui.fonts import has_chinese_font
from newsreader.ui.garbage import GarbageCollector
from newsreader.ui.icons import Icons
from newsreader.ui.main_window import MainWindow
from newsreader.ui.navigator.controller import NavigatorController
from newsreader.ui.navigator.panel import NavigatorPanel
from newsreader.ui.notices import Notice, notice_of
from newsreader.ui.opening import FirstLook, Opener, first_look
from newsreader.ui.session import Session
from newsreader.ui.tasks import Tasks
from newsreader.ui.theme import Theme, apply_theme
from newsreader.ui.translation import Translation

if TYPE_CHECKING:
    from newsreader.ui.tools import Tools


class Program(QObject):
    """The window and its controllers; `refused` carries the error if the library won't open."""

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
        self.path = library
        self.garbage = GarbageCollector(self)
        self.bus = Bus(self)
        self.tasks = Tasks(Opener(library, lambda: creator_name(settings)), self)
        self.actions = Actions(self)
        self.session = Session(settings, library)
        self.appearance = Appearance(application, self.bus, settings, translation, self)
        apply_theme(application, self.appearance.theme)
        self._build_panes()
        self._build_controllers()
        self._connect()

    def start(self, files: Sequence[Path] = (), *, sample: bool = False) -> None:
        """Show the window, open the library on its thread, then import what was asked for."""
        self.bugs.install()

        def go_on(look: FirstLook) -> None:
            self._opened(look)
            if sample:
                self.tools.importing.import_sample()
            if files:
                self.tools.importing.import_paths([path.absolute() for path in files])

        last = self.session.last_article
        self.tasks.write(lambda library: first_look(library, last), go_on, self.refused.emit)
        self.window.show()

    @cached_property
    def tools(self) -> "Tools":
        """Everything but reading; built when first asked for."""
        from newsreader.ui.tools import Reading, Tools  # noqa: PLC0415  half of the start

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
        self.issues = NavigatorController(self.navigator, bus, tasks, actions, self.translation)
        self._articles = ArticleController(self.article, bus, tasks, actions)
        self.bugs = BugReporter(self.window, bus)

    def _connect(self) -> None:
        bus, actions, window = self.bus, self.actions, self.window
        self.tasks.failed.connect(bus.notice)
        bus.notice.connect(self._notify)
        bus.article_shown.connect(self._remember)
        bus.theme_changed.connect(self._recolor)
        self.issues.model.filled.connect(lambda filled: window.show_welcome(not filled))
        window.closing.connect(self.close)
        self.appearance.connect_actions(actions)
        actions["file.quit"].triggered.connect(window.close)
        actions["view.fullScreen"].toggled.connect(self._full_screen)

    def _opened(self, look: FirstLook) -> None:
        self.window.show_path(str(self.path))
        self.navigator.tree.setFocus()
        if look.article is not None:
            self._articles.show(look.article)
        if look.problem is not None:
            self.bus.notice.emit(look.problem)
        for notice in self._warnings(read_only=look.read_only):
            self.bus.notice.emit(notice)
        self._go_on_soon()

    def _warnings(self, *, read_only: bool) -> list[Notice]:
        """Return what a person should know before beginning; the last one stays in view."""
        found: list[Notice] = []
        aside = self._settings.set_aside
        if aside is not None:
            text = self.tr("The settings could not be read. They were set aside as {path}.")
            found.append(Notice(text.format(path=aside), keep=True))
        if read_only:
            text = self.tr("This library cannot be written: you can read, but not annotate.")
            found.append(Notice(text, keep=True))
        if not has_chinese_font():
            text = self.tr("No Chinese font is installed; install one, such as Noto Serif CJK.")
            found.append(Notice(text, error=True))
        return found

    def _go_on_soon(self) -> None:
        """Add the issues and the tools after what waits to be painted: that comes before timers."""
        QTimer.singleShot(0, self, self._go_on)

    def _go_on(self) -> None:
        if not self._closed:
            self.issues.start()
            _ = self.tools

    def _notify(self, thing: Notice | NewsreaderError | str) -> None:
        self.window.notices.show_notice(notice_of(thing, self.translation.language))

    def _remember(self, view: ArticleView | None) -> None:
        self._shown = view
        if view is not None:
            self.window.name_issue(
                " ".join(filter(None, (view.issue.publication, view.issue.date)))
            )

    def _recolor(self, theme: Theme) -> None:
        self.window.set_icons(Icons(theme, self._ratio))

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
