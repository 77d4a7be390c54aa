"""The window of all tags."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from newsreader.core.ids import TagId
from newsreader.core.tag import TagCount
from newsreader.ui.airy_rows import air
from newsreader.ui.dialogs.buttons import deed_box
from newsreader.ui.idle_undo import IdleUndo
from newsreader.ui.tags.model import TagsModel

EXPANDED = 1_500
"""So many tags are all unfolded at first; of more only what stands at the top is shown."""

_DELAY = 60


class TagsDialog(QDialog):
    """Shows the tree of tags, and says what is to become of the one that is chosen."""

    filter_changed = Signal(str)
    chosen = Signal(str)
    """Path of a tag: show what carries it."""

    asked = Signal(str, str)
    """What is to be done (a key of `deeds`), and the id of the tag."""

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Tags"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(520, 620)
        self.field = QLineEdit(self)
        self.model = TagsModel(self)
        self.tree = QTreeView(self)
        self.menu = QMenu(self)
        self.deeds: dict[str, QAction] = {}
        self._empty, self._count = QLabel(self), QLabel(self)
        self._timer = QTimer(self, singleShot=True, interval=_DELAY)
        self._filtered = False
        self._unfolded: list[TagId] = []
        self._add_deeds()
        self._lay_out()
        self._connect()

    @property
    def current(self) -> TagId | None:
        """The tag that is chosen."""
        return self.model.id_at(self.tree.currentIndex())

    @property
    def sentence(self) -> str:
        """What stands under the tree, or in its place."""
        return (self._count if self._empty.isHidden() else self._empty).text()

    def show_tags(self, tags: Sequence[TagCount], shown: Sequence[str] | None = None) -> None:
        """Show tags; the one chosen stays chosen, what was open is open without a filter."""
        chosen, first = self.current, not self.model.tags
        if not self._filtered:
            self._unfolded = self._open_ids()
        self._filtered = shown is not None
        self.model.show_tags(tags, shown)
        self._unfold(everything=first or self._filtered)
        self.tree.setCurrentIndex(self.model.index_of(chosen or ""))
        if not self.tree.currentIndex().isValid():
            self.tree.setCurrentIndex(self.model.index(0, 0))
        self._fit()
        self._say(len(tags), shown)
        self._follow()

    def edit_name(self) -> None:
        """Rename the chosen tag in its place."""
        self.tree.edit(self.tree.currentIndex().siblingAtColumn(0))

    def _unfold(self, *, everything: bool) -> None:
        if everything and self.model.shown <= EXPANDED:
            self.tree.expandAll()
        elif not self._filtered:
            for id_ in self._unfolded:
                self.tree.expand(self.model.index_of(id_))

    def _open_ids(self) -> list[TagId]:
        return [id_ for id_, index in self.model.branches() if self.tree.isExpanded(index)]

    def _say(self, total: int, shown: Sequence[str] | None) -> None:
        nothing = self.tr(
            "There are no tags yet.\n\n"
            "A tag is made when it is typed for an annotation or an article, or with “New”."
        )
        none = self.tr("No tag is called so, or spelled so in pinyin.")
        self._empty.setText(nothing if not total else none)
        empty = not total or (shown is not None and not shown)
        self._empty.setVisible(empty)
        self.tree.setHidden(empty)
        text = self.tr("{n} tags") if shown is None else self.tr("{shown} of {n} tags")
        self._count.setText(text.format(n=f"{total:,}", shown=f"{len(shown or ()):,}"))
        self._count.setVisible(not empty)

    def _add_deeds(self) -> None:
        texts: dict[str, tuple[str, str]] = {
            "show": (self.tr("&Show What Carries It"), "Return"),
            "new": (self.tr("&New…"), "Insert"),
            "under": (self.tr("New &Under It…"), "Shift+Insert"),
            "rename": (self.tr("&Rename"), "F2"),
            "move": (self.tr("&Move to…"), ""),
            "merge": (self.tr("Mer&ge into…"), ""),
            "color": (self.tr("&Colour…"), ""),
            "describe": (self.tr("&Description…"), ""),
            "note": (self.tr("N&otes…"), "Ctrl+Return"),
            "close": (self.tr("C&losed for New Tags"), ""),
            "delete": (self.tr("D&elete…"), "Delete"),
        }
        for key, (text, keys) in texts.items():
            action = QAction(text, self)
            if keys:
                action.setShortcut(QKeySequence(keys))
                action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            if key in {"new", "move", "close", "delete"}:
                self.menu.addSeparator()
            action.setCheckable(key == "close")
            action.triggered.connect(self._asking(key))
            self.menu.addAction(action)
            self.tree.addAction(action)
            self.deeds[key] = action

    def _asking(self, key: str) -> Callable[[], None]:
        def ask() -> None:
            id_ = self.current
            if key == "rename":
                self.edit_name()
            elif key == "show" and id_ is not None:
                self.chosen.emit(self.model.tags[id_].path)
            elif key != "show":
                self.asked.emit(key, id_ or "")

        return ask

    def _follow(self) -> None:
        id_ = self.current
        for key, action in self.deeds.items():
            action.setEnabled(key == "new" or id_ is not None)
        self.deeds["close"].setChecked(id_ is not None and self.model.tags[id_].closed)

    def _open_menu(self, place: QPoint) -> None:
        self.menu.popup(self.tree.viewport().mapToGlobal(place))

    def _fit(self) -> None:
        header = self.tree.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)

    def _connect(self) -> None:
        self.field.textChanged.connect(lambda _text: self._timer.start())
        self._timer.timeout.connect(lambda: self.filter_changed.emit(self.field.text()))
        self.field.returnPressed.connect(self.tree.setFocus)
        self.tree.customContextMenuRequested.connect(self._open_menu)
        self.tree.doubleClicked.connect(lambda _index: self.deeds["show"].trigger())
        self.tree.selectionModel().currentChanged.connect(lambda *_: self._follow())
        self.model.modelReset.connect(self._follow)

    def _lay_out(self) -> None:
        self.field.setPlaceholderText(self.tr("Filter: any part, pinyin or its initials"))
        self.field.setAccessibleName(self.tr("Filter tags"))
        self.field.setClearButtonEnabled(True)
        IdleUndo(self.field)
        self.tree.setModel(self.model)
        self.tree.setAccessibleName(self.tr("Tags"))
        air(self.tree)
        self.tree.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.tree.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.tree.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        for label in (self._empty, self._count):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setWordWrap(True)
        self._empty.hide()
        often = [self.deeds[key] for key in ("new", "rename")]
        buttons = deed_box(self, often, self.menu)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 12)
        layout.setSpacing(8)
        layout.addWidget(self.field)
        layout.addWidget(self.tree, 1)
        layout.addWidget(self._empty, 1)
        layout.addWidget(self._count)
        layout.addWidget(buttons)
