"""The main window: three panes, menus, tool bar, notice bar, status bar. It calls no service."""

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QLabel,
    QMainWindow,
    QMenu,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from newsreader.ui.actions import Actions
from newsreader.ui.guard import guarded
from newsreader.ui.icons import Icons
from newsreader.ui.importing.dropping import local_paths
from newsreader.ui.menus import Menus, build_tool_bar, set_icons
from newsreader.ui.search.field import SearchField
from newsreader.ui.tab_order import tab_through

if TYPE_CHECKING:
    from newsreader.ui.importing.progress import ProgressLine
    from newsreader.ui.notices import NoticeBar

WIDTHS = (290, 690, 320)
LEAST = (180, 340, 180)
"""Widths of the panes at first, and the least ones: a narrow window takes from the outer panes."""


class MainWindow(QMainWindow):
    """Holds the panes it is given; tells when files are dropped on it and when it closes.

    The left and the middle pane come at once, the right one through `set_sidebar`.
    """

    files_dropped = Signal(object)
    closing = Signal()

    def __init__(self, actions: Actions, icons: Icons, panes: Sequence[QWidget]) -> None:
        super().__init__()
        self.setObjectName("mainWindow")
        self.setAcceptDrops(True)
        self.resize(sum(WIDTHS), 820)
        self.actions_table = actions
        self.search_field = SearchField(self)
        self.set_icons(icons)  # before the menus and the bar hear of every change
        self.splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self._panes = tuple(panes)
        self._issue = ""
        self._path = QLabel(self)
        self._stack = QStackedWidget(self)
        self._menus = Menus(self, actions)
        self._bar = build_tool_bar(self, actions, self.search_field)
        self._lay_out()
        self._name()

    def set_sidebar(self, sidebar: QWidget) -> None:
        """Put the right pane where its place was kept."""
        sizes = self.splitter.sizes()
        sidebar.setMinimumWidth(LEAST[2])
        kept_free = self.splitter.replaceWidget(2, sidebar)
        if kept_free is not None:
            kept_free.deleteLater()
        sidebar.show()
        self.splitter.setSizes(sizes)
        self.order_parts()

    def order_parts(self) -> None:
        """Let Tab go from the field for searching to messages, panes, and what hides the panes."""
        first = self._column.itemAt(0)
        above = first.widget() if first and self._column.count() > 1 else None
        panes = [self.splitter.widget(number) for number in range(self.splitter.count())]
        others = [self._stack.widget(number) for number in range(1, self._stack.count())]
        tab_through(self.search_field, above, *panes, *others)

    def show_welcome(self, empty: bool) -> None:
        """Show what to do first instead of the panes, or the panes."""
        if empty:
            self._stack.setCurrentWidget(self._welcome)
        elif self.welcoming:
            self._stack.setCurrentWidget(self.splitter)

    def show_instead(self, widget: QWidget | None) -> None:
        """Show a widget in the place of all panes; None brings the panes back."""
        if widget is not None and self._stack.indexOf(widget) < 0:
            self._stack.addWidget(widget)
            self.order_parts()
        self._stack.setCurrentWidget(widget or self.splitter)

    def add_menu(self, menu: QMenu, before: str) -> None:
        """Put a menu before the one of that key."""
        self.menuBar().insertMenu(self._menus.menu(before).menuAction(), menu)

    @property
    def welcoming(self) -> bool:
        """Whether the panes are hidden because there is nothing to show in them."""
        return "_welcome" in vars(self) and self._stack.currentWidget() is self._welcome

    @cached_property
    def _welcome(self) -> QWidget:
        from newsreader.ui.welcome import Welcome  # noqa: PLC0415 - seen once in a library's life

        made = Welcome(self.actions_table, self)
        self._stack.addWidget(made)
        return made

    @cached_property
    def notices(self) -> "NoticeBar":
        """The bar over the panes; built for the first notice."""
        from newsreader.ui.notices import NoticeBar  # noqa: PLC0415 - seldom needed at once

        made = NoticeBar(self._icons, self)
        self._column.insertWidget(0, made)
        self.order_parts()
        return made

    @cached_property
    def progress(self) -> "ProgressLine":
        """Progress of long work, in the status bar; built for the first work."""
        from newsreader.ui.importing.progress import ProgressLine  # noqa: PLC0415 - a tool

        made = ProgressLine(self)
        self.statusBar().addPermanentWidget(made)
        return made

    def name_issue(self, issue: str) -> None:
        """Name in the title what is being read."""
        self._issue = issue
        self._entitle()

    def show_path(self, text: str) -> None:
        """Name the library in the status bar."""
        self._path.setText(text)

    def set_icons(self, icons: Icons) -> None:
        """Follow the theme."""
        self._icons = icons
        set_icons(self.actions_table, icons)
        if "notices" in vars(self):
            self.notices.set_icons(icons)
        self.search_field.icon_action.setIcon(icons.icon("search"))

    def retranslate(self) -> None:
        """Name everything in the interface's language."""
        self._name()
        self.actions_table.retranslate()
        self._menus.retranslate()

    @guarded
    def changeEvent(self, event: QEvent) -> None:
        """Follow the interface's language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    @guarded
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files and folders, nothing else."""
        if local_paths(event):
            event.acceptProposedAction()

    @guarded
    def dropEvent(self, event: QDropEvent) -> None:
        """Hand on what was dropped."""
        event.acceptProposedAction()
        self.files_dropped.emit(local_paths(event))

    @guarded
    def closeEvent(self, event: QCloseEvent) -> None:
        """Say that the window closes; what is unsaved is saved before this returns."""
        self.closing.emit()
        super().closeEvent(event)

    def _name(self) -> None:
        self._entitle()
        self.setAccessibleName(self.tr("Newsreader"))
        self._bar.setWindowTitle(self.tr("Tools"))

    def _entitle(self) -> None:
        name = self.tr("Newsreader")
        self.setWindowTitle(f"{self._issue} – {name}" if self._issue else name)

    def _lay_out(self) -> None:
        self.splitter.setObjectName("splitter")
        self.splitter.setHandleWidth(5)
        self.splitter.setChildrenCollapsible(False)
        for number, pane in enumerate((*self._panes, QWidget(self))):
            pane.setMinimumWidth(LEAST[number])
            self.splitter.addWidget(pane)
            self.splitter.setStretchFactor(number, 1 if number == 1 else 0)
        self.splitter.setSizes(list(WIDTHS))
        self._stack.addWidget(self.splitter)
        center = QWidget(self)
        self._column = QVBoxLayout(center)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self._stack, 1)
        self.setCentralWidget(center)
        self._path.setTextFormat(Qt.TextFormat.PlainText)
        self._path.setContentsMargins(8, 0, 8, 0)
        self.statusBar().setSizeGripEnabled(False)
        self.statusBar().addWidget(self._path)
