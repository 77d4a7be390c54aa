"""Annotations to be checked: their old words, where they may belong, and what to do with them."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QGridLayout,
    QLabel,
    QListView,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from newsreader.core.anchor import AnchorState
from newsreader.core.candidate import Candidate, Doubtful
from newsreader.ui.actions import Actions
from newsreader.ui.correcting.rows import candidate_row, doubtful_row
from newsreader.ui.guard import guarded
from newsreader.ui.importing.lines import LinesDelegate, LinesModel, Row, lines_list
from newsreader.ui.theme import Theme

HIGHEST = 190
"""Most pixels that one of the two lists takes from the annotations below."""

KEYS = ("annotation.confirm", "annotation.attach", "annotation.keep", "annotation.delete")


class DoubtfulPanel(QWidget):
    """Lists them over the other annotations of an article; without any, nothing is seen of it."""

    chosen = Signal(str)
    """annotation id."""

    previewed = Signal(object)
    """Candidate: show this place."""

    attached = Signal(object)
    """Candidate: put the annotation there."""

    def __init__(self, actions: Actions, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("doubtfulAnnotations")
        self._actions = actions
        self._doubtful: Sequence[Doubtful] = ()
        self._candidates: Sequence[Candidate] = ()
        self._following = False
        self._open = True
        self.head = QToolButton(self)
        self.list = lines_list(theme, "", self)
        self.places = lines_list(theme, "", self)
        self.buttons = {key: QPushButton(self) for key in KEYS}
        self._hint = QLabel(self)
        self._arrange()
        self._connect()
        self._translate()
        self.hide()

    @property
    def current(self) -> Doubtful | None:
        """The annotation that is to be decided about."""
        row = self.list.currentIndex().row()
        return self._doubtful[row] if 0 <= row < len(self._doubtful) else None

    @property
    def rows(self) -> list[Row]:
        """What the list says."""
        return [doubtful_row(each) for each in self._doubtful]

    @property
    def place_rows(self) -> list[Row]:
        """What the list of places says."""
        home = self.current.annotation.article_id if self.current else ""
        return [candidate_row(each, home) for each in self._candidates]

    def show_doubtful(self, found: Sequence[Doubtful]) -> None:
        """List these; none of them is current."""
        self._doubtful = found
        self._following = True
        _model(self.list).set_rows(self.rows)
        _fit(self.list)
        self._following = False
        self.setVisible(bool(found))
        self._translate()
        self.select("")

    def select(self, annotation_id: str) -> None:
        """Make one current without telling so; none if it is not listed."""
        ids: list[str] = [each.annotation.id for each in self._doubtful]
        self._following = True
        index = QModelIndex()
        if annotation_id in ids:
            index = _model(self.list).index(ids.index(annotation_id))
        self.list.setCurrentIndex(index)
        self._following = False
        self.show_places(())

    def show_places(self, found: Sequence[Candidate]) -> None:
        """List where the current annotation may belong."""
        self._candidates = found
        self._following = True
        _model(self.places).set_rows(self.place_rows)
        _fit(self.places)
        self._following = False
        self._unfold()

    def fold(self) -> None:
        """Show the head only, or all again."""
        self._open = not self._open
        self._unfold()

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        for view in (self.list, self.places):
            delegate = view.itemDelegate()
            assert isinstance(delegate, LinesDelegate)  # noqa: S101 - made so
            delegate.theme = theme
            view.viewport().update()

    @guarded
    def changeEvent(self, event: QEvent) -> None:
        """Follow the interface's language."""
        if event.type() == QEvent.Type.LanguageChange:
            current = self.current
            self.show_doubtful(self._doubtful)
            self.select(current.annotation.id if current else "")
        super().changeEvent(event)

    def _choose(self) -> None:
        if not self._following and self.current is not None:
            self.chosen.emit(self.current.annotation.id)

    def _go(self) -> None:
        """Enter on an annotation leads to its places; where there are none, to its confirmation."""
        if self._candidates:
            self.places.setFocus()
            self.places.setCurrentIndex(_model(self.places).index(0))
        else:
            self._actions["annotation.confirm"].trigger()

    def _preview(self, index: QModelIndex) -> None:
        if not self._following and index.isValid():
            self.previewed.emit(self._candidates[index.row()])

    def _attach(self, index: QModelIndex) -> None:
        self.attached.emit(self._candidates[index.row()])

    def _unfold(self) -> None:
        """Show of the panel what there is to show."""
        open_ = self._open
        self.head.setArrowType(Qt.ArrowType.DownArrow if open_ else Qt.ArrowType.RightArrow)
        self.list.setVisible(open_)
        chosen = open_ and self.current is not None
        self.places.setVisible(chosen and bool(self._candidates))
        self._hint.setVisible(chosen and bool(self._candidates))
        for button in self.buttons.values():
            button.setVisible(chosen)

    def _enable(self) -> None:
        for key, button in self.buttons.items():
            button.setEnabled(self._actions[key].isEnabled())

    def _arrange(self) -> None:
        self.list.setObjectName("doubtfulList")
        self.places.setObjectName("candidateList")
        self.head.setAutoRaise(True)
        self.head.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._hint.setTextFormat(Qt.TextFormat.PlainText)
        self._hint.setWordWrap(True)
        grid = QGridLayout()
        for number, button in enumerate(self.buttons.values()):
            button.setAutoDefault(False)
            grid.addWidget(button, number // 2, number % 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 0, 8, 8)
        column.setSpacing(4)
        for widget in (self.head, self.list, self._hint, self.places):
            column.addWidget(widget)
        column.addLayout(grid)

    def _connect(self) -> None:
        self.head.clicked.connect(self.fold)
        self.list.selectionModel().currentChanged.connect(lambda *_: self._choose())
        self.list.clicked.connect(lambda _index: self._choose())
        self.list.activated.connect(lambda _index: self._go())
        self.places.selectionModel().currentChanged.connect(lambda now, _: self._preview(now))
        self.places.clicked.connect(self._preview)
        self.places.activated.connect(self._attach)
        for key, button in self.buttons.items():
            button.clicked.connect(self._actions[key].trigger)
            self._actions[key].changed.connect(self._enable)
        self._enable()

    def _translate(self) -> None:
        lost = sum(each.annotation.state is AnchorState.UNANCHORED for each in self._doubtful)
        changed = len(self._doubtful) - lost
        self.head.setText(
            self.tr("To check: {changed} changed, {lost} unanchored").format(
                changed=changed, lost=lost
            )
        )
        self.list.setAccessibleName(self.tr("Annotations to check"))
        self.places.setAccessibleName(self.tr("Likely places"))
        self._hint.setText(self.tr("Likely places – click shows one, Enter attaches:"))
        words = (
            self.tr("Confirm"),
            self.tr("Attach to Selection"),
            self.tr("Keep as Note"),
            self.tr("Delete"),
        )
        for (key, button), text in zip(self.buttons.items(), words, strict=True):
            button.setText(text)
            button.setToolTip(self._actions[key].toolTip())


def _model(view: QListView) -> LinesModel:
    model = view.model()
    assert isinstance(model, LinesModel)  # noqa: S101 - made so
    return model


def _fit(view: QListView) -> None:
    """Give a list the height of its rows, up to a limit."""
    rows = view.model().rowCount()
    height = sum(view.sizeHintForRow(row) for row in range(min(rows, 4)))
    view.setFixedHeight(min(HIGHEST, height + 2 * view.frameWidth() + 2))
