"""The window of collections: the tree on the left, what is in the chosen one on the right."""

from collections.abc import Callable, Collection, Sequence
from itertools import groupby

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QSplitter,
    QTableView,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from newsreader.core.dossier import DossierCount, Member
from newsreader.core.ids import CollectionId
from newsreader.ui.airy_rows import air
from newsreader.ui.collections.empty_place import EmptyPlace
from newsreader.ui.collections.members import Column, MembersModel
from newsreader.ui.collections.tree import CollectionsModel
from newsreader.ui.collections.words import described
from newsreader.ui.dialogs.buttons import deed_box
from newsreader.ui.idle_undo import IdleUndo
from newsreader.ui.translation import Translation

_DELAY = 60


class CollectionsDialog(QDialog):
    """Shows collections, and says what is to become of the one that is chosen, or of its parts."""

    filter_changed = Signal()
    chosen = Signal()
    """Another collection was chosen."""

    asked = Signal(str)
    """What is to be done (a key of `deeds`)."""

    def __init__(self, translation: Translation, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Collections"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(960, 640)
        self.field = QLineEdit(self)
        self.model, self.members = CollectionsModel(self), MembersModel(translation, self)
        self.tree, self.table = QTreeView(self), QTableView(self)
        self.menu, self.member_menu = QMenu(self), QMenu(self)
        self.deeds: dict[str, QAction] = {}
        self._anew = False
        self._listed: CollectionId | None = None
        self._none, self._nothing = QLabel(self), EmptyPlace(self)
        self._title, self._about = QLabel(self), QLabel(self)
        self._timer = QTimer(self, singleShot=True, interval=_DELAY)
        self._add_deeds()
        self._dress()
        self._lay_out()
        self._connect()

    @property
    def current(self) -> CollectionId | None:
        """The collection that is chosen."""
        return self.model.id_at(self.tree.currentIndex())

    @property
    def counted(self) -> DossierCount | None:
        """What is known of it."""
        return self.model.counts.get(self.current or "")

    @property
    def rows(self) -> list[int]:
        """The rows of members that are chosen, in order."""
        return sorted({index.row() for index in self.table.selectedIndexes()})

    @property
    def selected(self) -> list[Member]:
        """The members that are chosen, in order."""
        return [self.members.members[row] for row in self.rows]

    @property
    def sentences(self) -> tuple[str, ...]:
        """What stands in the place of an empty tree and of an empty list, if anything."""
        labels = (self._none, self._nothing)
        return tuple(label.text() for label in labels if not label.isHidden())

    @property
    def about(self) -> str:
        """What is said of the chosen collection."""
        return self._about.text()

    def show_all(
        self, counts: Sequence[DossierCount], shown: Collection[CollectionId] | None = None
    ) -> None:
        """Show collections; the one chosen stays chosen."""
        chosen, self._anew = self.current, True
        self.model.show_all(counts, shown)
        self.tree.expandAll()
        header = self.tree.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        index = self.model.index_of(chosen or "")
        self.tree.setCurrentIndex(index if index.isValid() else self.model.index(0, 0))
        nothing = self.tr(
            "There are no collections yet.\n\n“New” makes one; Ctrl+I puts the article shown,"
            " or what is selected in a list, into one."
        )
        self._none.setText(self.tr("No collection is called so.") if counts else nothing)
        empty = self.model.rowCount() == 0
        self._none.setVisible(empty)
        self.tree.setHidden(empty)
        self._anew = False
        self._say()

    def show_members(self, members: Sequence[Member]) -> None:
        """Show what is in the chosen collection; rows that were chosen stay chosen.

        Where none of them is left, that in their place is, so that one goes on with the keys.
        """
        row = max(self.table.currentIndex().row(), 0) if self._listed == self.current else 0
        there, self._listed = set(members), self.current
        kept = [each for each in self.selected if each in there]
        self.members.show_members(members)
        self.select(kept or members[min(row, len(members) - 1) :][:1])
        self._nothing.setHidden(bool(members))
        self.table.setVisible(bool(members))
        self._follow()

    def select(self, members: Sequence[Member]) -> None:
        """Choose members, at once: each change of what is chosen looks through all of it."""
        wanted = set(members)
        rows = [row for row, each in enumerate(self.members.members) if each in wanted]
        model, flags = self.table.selectionModel(), QItemSelectionModel.SelectionFlag
        model.select(_selection(self.members, rows), flags.Select | flags.Rows)
        if rows:
            model.setCurrentIndex(self.members.index(rows[0], 0), flags.NoUpdate)

    def _say(self) -> None:
        counted = self.counted
        self._title.setText(counted.path if counted else "")
        self._about.setText(described(counted) if counted else "")
        self._nothing.setText(self._emptiness(counted))
        self._follow()

    def _emptiness(self, counted: DossierCount | None) -> str:
        """Say why nothing is listed, and what to do."""
        if counted is None:
            return self.tr("Choose a collection on the left.")
        if self.model.rowCount(self.model.index_of(counted.dossier.id)):
            return self.tr(
                "Nothing is in this collection itself; an export of it brings what is in those"
                " under it."
            )
        return self.tr(
            "Nothing is in this collection yet.\n\n"
            "Drag articles, results or annotations here, press Ctrl+I in the window of"
            " articles, or give it a rule with “Describe”."
        )

    def _add_deeds(self) -> None:
        texts: dict[str, tuple[str, str]] = {
            "new": (self.tr("&New…"), "Insert"),
            "under": (self.tr("New &Under It…"), "Shift+Insert"),
            "rename": (self.tr("&Rename"), "F2"),
            "move": (self.tr("&Move to…"), ""),
            "describe": (self.tr("&Describe…"), ""),
            "export": (self.tr("&Export…"), ""),
            "compare": (self.tr("&Compare with…"), ""),
            "delete": (self.tr("De&lete"), "Delete"),
        }
        parts: dict[str, tuple[str, str]] = {
            "open": (self.tr("&Open"), "Return"),
            "up": (self.tr("Move &Up"), "Alt+Up"),
            "down": (self.tr("Move &Down"), "Alt+Down"),
            "remove": (self.tr("&Take Out"), "Delete"),
        }
        places = ((self.tree, self.menu, texts), (self.table, self.member_menu, parts))
        for view, menu, rows in places:
            for key, (text, keys) in rows.items():
                action = QAction(text, self)
                action.setShortcut(QKeySequence(keys))
                action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
                action.triggered.connect(self._asking(key))
                menu.addAction(action)
                view.addAction(action)
                self.deeds[key] = action

    def _asking(self, key: str) -> Callable[[], None]:
        def ask() -> None:
            if key == "rename":
                self.tree.edit(self.tree.currentIndex().siblingAtColumn(0))
            else:
                self.asked.emit(key)

        return ask

    def _follow(self) -> None:
        """Let be done what can be done."""
        there, selected = self.current is not None, self.selected
        by_hand = bool(selected) and not any(each.found for each in selected)
        for key, action in self.deeds.items():
            action.setEnabled(there or key == "new")
        self.deeds["open"].setEnabled(bool(selected))
        for key in ("up", "down", "remove"):
            self.deeds[key].setEnabled(by_hand)

    def _connect(self) -> None:
        self.field.textChanged.connect(lambda _text: self._timer.start())
        self._timer.timeout.connect(self.filter_changed)
        self.field.returnPressed.connect(self.tree.setFocus)
        self.tree.customContextMenuRequested.connect(self._menu_of(self.tree, self.menu))
        self.table.customContextMenuRequested.connect(self._menu_of(self.table, self.member_menu))
        self.tree.selectionModel().currentChanged.connect(lambda *_: self._choose())
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._follow())
        self._nothing.dropped.connect(lambda members: self.members.put_before(members, 0))
        self.table.doubleClicked.connect(lambda _index: self.deeds["open"].trigger())

    def _menu_of(self, view: QAbstractItemView, menu: QMenu) -> Callable[[QPoint], None]:
        return lambda place: menu.popup(view.viewport().mapToGlobal(place))

    def _choose(self) -> None:
        """Tell of another collection; while all are shown anew, none is the one of a moment."""
        if not self._anew:
            self._say()
            self.chosen.emit()

    def _dress(self) -> None:
        self.field.setPlaceholderText(self.tr("Filter: any part, pinyin or its initials"))
        self.field.setAccessibleName(self.tr("Filter collections"))
        self.field.setClearButtonEnabled(True)
        IdleUndo(self.field)
        self.tree.setModel(self.model)
        self.tree.setAccessibleName(self.tr("Collections"))
        self.table.setModel(self.members)
        self.table.setAccessibleName(self.tr("What is in the collection"))
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setShowGrid(False)
        self.table.setTabKeyNavigation(False)
        self.table.setWordWrap(False)
        self.table.setDragDropOverwriteMode(False)
        _dress_headers(self.table)
        for view in (self.tree, self.table):
            air(view)
            view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
            view.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
            view.setDefaultDropAction(Qt.DropAction.MoveAction)
            view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        for label in (self._none, self._nothing, self._title, self._about):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        for label in (self._none, self._nothing):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setMargin(24)
        font = self._title.font()
        font.setBold(True)
        self._title.setFont(font)

    def _lay_out(self) -> None:
        splitter = QSplitter(self)
        for widgets in (
            (self.field, self.tree, self._none),
            (self._title, self._about, self.table, self._nothing),
        ):
            side = QWidget(splitter)
            column = QVBoxLayout(side)
            column.setContentsMargins(4, 0, 4, 0)
            column.setSpacing(8)
            for widget in widgets:
                column.addWidget(widget, 0 if widget in {self.field, self._title} else 1)
            if self._about in widgets:
                column.setStretch(1, 0)
        splitter.setSizes([360, 600])
        often = [self.deeds[key] for key in ("new", "describe", "export", "compare")]
        buttons = deed_box(self, often, self.menu)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 14, 12, 12)
        layout.addWidget(splitter, 1)
        layout.addWidget(buttons)


def _dress_headers(table: QTableView) -> None:
    table.verticalHeader().hide()
    header = table.horizontalHeader()
    header.setHighlightSections(False)
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
    header.setSectionResizeMode(Column.WORDS, QHeaderView.ResizeMode.Stretch)
    header.resizeSection(Column.PLACE, 250)


def _selection(model: MembersModel, rows: Sequence[int]) -> QItemSelection:
    """Return a selection of rows, those that adjoin as one."""
    chosen = QItemSelection()
    for _, run in groupby(enumerate(rows), key=lambda each: each[1] - each[0]):
        adjoining = [row for _, row in run]
        chosen.select(model.index(adjoining[0], 0), model.index(adjoining[-1], 0))
    return chosen
