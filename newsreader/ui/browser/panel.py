"""The whole view: how many there are, grouping and order, what can be done, fields, the table."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QMenu,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from newsreader.core.annotation import Style
from newsreader.core.browsing import Browsed, Grouping, Sorting
from newsreader.core.style import OwnStyle
from newsreader.ui.annotations.styles import style_name
from newsreader.ui.browser.delegate import BrowserDelegate
from newsreader.ui.browser.filters import FilterRow
from newsreader.ui.browser.model import BrowserModel
from newsreader.ui.browser.table import BrowserTable
from newsreader.ui.browser.words import count_line, grouping_name, sorting_name
from newsreader.ui.guard import guarded
from newsreader.ui.tab_order import tab_through
from newsreader.ui.theme import Theme
from newsreader.ui.translation import Translation, locale_of


class BrowserPanel(QWidget):
    """Shows the list and says what a person wants of it; reads and changes nothing itself."""

    asked = Signal()
    """Filter, grouping or order are others now."""

    rows_wanted = Signal(object)
    """list[int]: keys of rows that are seen and were not read yet."""

    row_chosen = Signal(object)
    """Listed: to be shown in its article."""

    tag_requested = Signal(bool)
    """Whether a tag is to be taken off what is selected, rather than put on it."""

    style_requested = Signal(object)
    """StyleId for what is selected."""

    delete_requested = Signal()
    export_requested = Signal()
    left = Signal()

    def __init__(self, theme: Theme, translation: Translation, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("browser")
        self.setAutoFillBackground(True)
        self._translation = translation
        self._browsed: Browsed | None = None
        self._delegate = BrowserDelegate(theme, translation, self)
        self.model = BrowserModel(self.rows_wanted.emit, translation, self)
        self.table = BrowserTable(self.model, self._delegate, self)
        self.filters = FilterRow(self)
        self.grouping_box, self.sorting_box = QComboBox(self), QComboBox(self)
        self.change, self._close = QToolButton(self), QToolButton(self)
        self.fold = QToolButton(self)
        self._title, self._empty = QLabel(self), QLabel(self)
        self._by, self._in = QLabel(self), QLabel(self)
        self.menu = QMenu(self)
        self._actions: dict[str, QAction] = {}
        self._own: list[QAction] = []
        self._make_menu()
        for grouping in Grouping:
            self.grouping_box.addItem("", grouping)
        for sorting in Sorting:
            self.sorting_box.addItem("", sorting)
        self._lay_out()
        self._connect()
        self.retranslate()
        self._offer_styles(theme.own)

    @property
    def title(self) -> str:
        """What stands over the list."""
        return self._title.text()

    @property
    def hint(self) -> str:
        """What stands in the place of an empty list; empty where there is one."""
        return self._empty.text() if self._browsed and not self._browsed.found else ""

    @property
    def grouping(self) -> Grouping:
        """The grouping chosen."""
        return Grouping(self.grouping_box.currentData())

    @property
    def sorting(self) -> Sorting:
        """The order chosen."""
        return Sorting(self.sorting_box.currentData())

    def show_list(self, browsed: Browsed, grouping: Grouping, *, again: bool) -> None:
        """Show what fits; where the same is listed `again`, one stays where one was in it."""
        place = self.table.place() if again else (None, None)
        self._browsed = browsed
        self.model.show(browsed, grouping)
        self.table.go_back_to(place)
        self._say()

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._delegate.set_theme(theme)
        self._offer_styles(theme.own)
        self.table.viewport().update()

    def tell_apart(self, tints: Mapping[str, int]) -> None:
        """Mark who annotated by these of the theme's colours, by name."""
        self._delegate.set_people(tints)
        self.table.viewport().update()

    def retranslate(self) -> None:
        """Say it all in the interface's language."""
        for number, grouping in enumerate(Grouping):
            self.grouping_box.setItemText(number, grouping_name(grouping))
        for number, sorting in enumerate(Sorting):
            self.sorting_box.setItemText(number, sorting_name(sorting))
        self._by.setText(self.tr("Group &by:"))
        self._in.setText(self.tr("S&ort by:"))
        self.grouping_box.setAccessibleName(self.tr("Group by"))
        self.sorting_box.setAccessibleName(self.tr("Sort by"))
        self.change.setText(self.tr("Se&lected"))
        self.change.setToolTip(self.tr("Tag, restyle, delete or export what is selected"))
        self._close.setText(self.tr("Back to reading"))
        self._close.setToolTip(self.tr("Close the list (Esc)"))
        names = {
            "tag": self.tr("Add &Tag…"),
            "untag": self.tr("Take Tag &Off…"),
            "delete": self.tr("&Delete"),
            "export": self.tr("&Export…"),
            **{style.value: style_name(style) for style in Style},
        }
        for key, action in self._actions.items():
            action.setText(names[key])
        self.setAccessibleName(self.tr("All annotations"))
        self.table.setAccessibleName(self.tr("All annotations"))
        self._say()

    @guarded
    def changeEvent(self, event: QEvent) -> None:
        """Follow the interface's language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    @guarded
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave at Esc, whatever has the keyboard."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _offer_styles(self, own: Sequence[OwnStyle]) -> None:
        """Name, list and give styles that people made as well."""
        self.model.own = own
        self.filters.offer_styles(own)
        for action in self._own:
            self.menu.removeAction(action)
            action.deleteLater()
        self._own = [QAction(each.name.replace("&", "&&"), self.menu) for each in own]
        self.menu.insertActions(self._after_styles, self._own)
        for action, each in zip(self._own, own, strict=True):
            action.triggered.connect(lambda _=False, id_=each.id: self.style_requested.emit(id_))

    def _say(self) -> None:
        browsed, locale = self._browsed, locale_of(self._translation.language)
        found = browsed.found if browsed else 0
        self._title.setText(
            count_line(found, browsed.total, locale) if browsed else self.tr("Reading…")
        )
        empty = browsed is not None and not found
        self._empty.setVisible(empty)
        self.table.setVisible(not empty)
        self._empty.setText(
            self.tr("No annotation fits. “Clear” lists all of them again.")
            if browsed and browsed.total
            else self.tr(
                "Nothing is annotated in this library yet.\n\n"
                "Select some words in an article to highlight them, note or tag them."
            )
        )
        self._offer()

    def _offer(self) -> None:
        """Let be done what can be done."""
        chosen = self.table.selectionModel().hasSelection()
        self.change.setEnabled(chosen and self.table.isVisibleTo(self))
        self.fold.setVisible(self.model.grouped)
        opened = self.model.any_open
        self.fold.setText(self.tr("Close all groups") if opened else self.tr("Open all groups"))

    def _fold(self) -> None:
        self.model.open_all(opened=not self.model.any_open)
        if self.model.rowCount():
            self.table.go_to(0)
        self._offer()

    def _choose(self, row: int) -> None:
        listed = self.model.listed(row)
        if listed is not None:
            self.row_chosen.emit(listed)

    def _make_menu(self) -> None:
        for key in ("tag", "untag", "", *Style, "", "delete", "export"):
            if key:
                self._actions[key] = self.menu.addAction("")
                self._actions[key].setObjectName(f"browser.{key}")
            else:
                self._after_styles = self.menu.addSeparator()
        self.change.setMenu(self.menu)
        self.change.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)

    def _connect(self) -> None:
        self.grouping_box.currentIndexChanged.connect(self.asked)
        self.sorting_box.currentIndexChanged.connect(self.asked)
        self.filters.changed.connect(self.asked)
        self.table.chosen.connect(self._choose)
        self.table.left.connect(self.left)
        self.table.delete_requested.connect(self.delete_requested)
        self.table.selectionModel().selectionChanged.connect(self._offer)
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.table.customContextMenuRequested.connect(self._pop_up)
        self.fold.clicked.connect(self._fold)
        self._close.clicked.connect(self.left)
        for style in Style:
            self._actions[style].triggered.connect(
                lambda _=False, style=style: self.style_requested.emit(style)
            )
        self._actions["tag"].triggered.connect(lambda _on: self.tag_requested.emit(False))
        self._actions["untag"].triggered.connect(lambda _on: self.tag_requested.emit(True))
        self._actions["delete"].triggered.connect(lambda _on: self.delete_requested.emit())
        self._actions["export"].triggered.connect(lambda _on: self.export_requested.emit())

    def _pop_up(self) -> None:
        if self.change.isEnabled():
            self.menu.popup(self.cursor().pos())

    def _lay_out(self) -> None:
        for label in (self._title, self._empty):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self._empty.setWordWrap(True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setMargin(40)
        self._by.setBuddy(self.grouping_box)
        self._in.setBuddy(self.sorting_box)
        bar = QHBoxLayout()
        bar.setContentsMargins(10, 6, 8, 4)
        bar.setSpacing(8)
        bar.addWidget(self._title, 1)
        for widget in (self._by, self.grouping_box, self.fold, self._in, self.sorting_box):
            bar.addWidget(widget)
        for button in (self.change, self._close):
            bar.addWidget(button)
        for button in (self.fold, self.change, self._close):
            button.setAutoRaise(True)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        row = QHBoxLayout()
        row.setContentsMargins(10, 2, 8, 6)
        row.addWidget(self.filters)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(bar)
        layout.addLayout(row)
        layout.addWidget(self.table, 1)
        layout.addWidget(self._empty, 1)
        above = (self.grouping_box, self.fold, self.sorting_box, self.change, self._close)
        tab_through(*above, self.filters, self.table)
