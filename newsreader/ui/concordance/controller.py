"""Between the concordance and the library: asks, sorts, exports, and goes to the articles."""

import re
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths
from PySide6.QtWidgets import QFileDialog

from newsreader.core.changes import Changes
from newsreader.core.concordance import Sort, sorted_by
from newsreader.core.errors import Cancelled, NewsreaderError
from newsreader.core.hits import Concordance, Line
from newsreader.services.library import Library
from newsreader.ui.concordance.panel import ConcordancePanel
from newsreader.ui.dialogs.files import file_dialog
from newsreader.ui.exporting.controller import FOLDER, open_folder
from newsreader.ui.long_work import Surroundings
from newsreader.ui.main_window import MainWindow
from newsreader.ui.notices import Notice
from newsreader.ui.tasks import Task


class ConcordanceController(QObject):
    """Shows the concordance instead of the panes, and takes it out again."""

    def __init__(self, window: MainWindow, around: Surroundings, focus: Callable[[], None]) -> None:
        super().__init__(window)
        self._window = window
        self._around = around
        self._focus = focus
        self._query = ""
        self._read: Concordance | None = None
        self._oldest = False
        self._asked: Task | None = None
        self.dialog: QFileDialog | None = None
        self.panel = ConcordancePanel(around.appearance.theme, around.translation, window)
        self.panel.hide()
        self._connect()

    def toggle(self) -> None:
        """Show the places of what is searched for, or go back to reading."""
        if self.panel.isVisible():
            self.leave()
        else:
            self.open()

    def open(self) -> None:
        """Show the places of what is searched for; what was read already is shown at once."""
        self._window.show_instead(self.panel)
        self.panel.table.setFocus()
        self._follow_query(self._window.search_field.text())

    def leave(self) -> None:
        """Go back to the panes."""
        self._make_way()
        self._focus()

    def _connect(self) -> None:
        bus, panel = self._around.bus, self.panel
        panel.left.connect(self.leave)
        panel.sort_changed.connect(self._sort)
        panel.line_chosen.connect(self._go_to)
        panel.export_requested.connect(self._choose_target)
        bus.changed.connect(self._follow)
        bus.theme_changed.connect(panel.set_theme)
        bus.article_requested.connect(self._make_way)
        self._window.search_field.query_changed.connect(self._type)

    def _make_way(self) -> None:
        if self.panel.isVisible():
            self._window.show_instead(None)

    def _type(self, query: str) -> None:
        if self.panel.isVisible():
            self._follow_query(query)

    def _follow_query(self, query: str) -> None:
        if query.strip() != self._query or (self._read is None and self._asked is None):
            self._query = query.strip()
            self._ask()

    def _follow(self, changes: Changes) -> None:
        """Read anew what was corrected or brought in, at once or when it is next looked at."""
        if changes.issues or changes.texts:
            self._read = None
            if self.panel.isVisible():
                self._ask()

    def _ask(self) -> None:
        query, sort = self._query, self.panel.sort
        self._read = None
        self._oldest = sort is Sort.OLDEST
        self.panel.begin(query)
        self._start(lambda library, stopped: _lines(library, query, sort, stopped), self._take)

    def _sort(self, sort: Sort) -> None:
        """Sort what was read; where places were left out, the oldest are others than the newest."""
        read = self._read
        if read is None or (not read.complete and (sort is Sort.OLDEST) != self._oldest):
            self._ask()
            return
        self._start(
            lambda _library, _stopped: Concordance(sorted_by(read.lines, sort), read.complete),
            self.panel.show_lines,
        )

    def _start(
        self,
        work: Callable[[Library, Callable[[], bool]], Concordance | None],
        done: Callable[[Concordance], None],
    ) -> None:
        """Ask for lines; what was asked for before is given up."""
        if self._asked is not None:
            self._asked.drop()
        asked: list[Task] = []
        stopped = lambda: bool(asked) and asked[0].dropped  # noqa: E731
        task = self._around.tasks.read(
            lambda library: work(library, stopped),
            lambda found: self._finish(found, done),
            self._fail,
        )
        asked.append(task)
        self._asked = task

    def _finish(self, found: Concordance | None, done: Callable[[Concordance], None]) -> None:
        self._asked = None
        if found is not None:
            done(found)

    def _fail(self, error: NewsreaderError) -> None:
        self._asked = None
        self._around.bus.notice.emit(error)

    def _take(self, found: Concordance) -> None:
        self._read = found
        self.panel.show_lines(found)

    def _go_to(self, line: Line) -> None:
        self._window.show_instead(None)
        self._around.bus.article_requested.emit(line.article_id, line.span)
        self._focus()

    def _choose_target(self) -> None:
        name = re.sub(r"[^\w-]+", "-", self._query).strip("-")[:40] or "concordance"
        place = str(self._folder() / f"{name}.csv")
        self.dialog = file_dialog(self._window, self.tr("Export lines to"), place)
        self.dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        self.dialog.setDefaultSuffix("csv")
        self.dialog.fileSelected.connect(lambda target: self.export(Path(target)))
        self.dialog.open()

    def _folder(self) -> Path:
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        names = (self._around.settings.text(FOLDER), QStandardPaths.writableLocation(documents))
        return next((Path(name) for name in names if name and Path(name).is_dir()), Path.home())

    def export(self, target: Path) -> None:
        """Write the lines as they are sorted."""
        self._around.settings.put({FOLDER: str(target.parent)})
        shown = Concordance(tuple(self.panel.model.lines), complete=True)
        text = self.tr("%n line(s) written to {path}", "", len(shown.lines))
        done = Notice(
            text.format(path=target),
            self.tr("Open Folder"),
            lambda: open_folder(target.parent),
            keep=True,
        )
        self._around.tasks.read(
            lambda library: library.concording.export(shown, target),
            lambda _: self._around.bus.notice.emit(done),
        )


def _lines(
    library: Library, query: str, sort: Sort, stopped: Callable[[], bool]
) -> Concordance | None:
    """Return the places of a query; None once nobody waits for them."""
    try:
        return library.concording.concordance(query, sort=sort, cancelled=stopped)
    except Cancelled:
        return None
