"""The right pane: the number of annotations, their list, the editor of the selected one."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QFont, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QLabel,
    QListView,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from newsreader.core.annotation import Annotation, Style, StyleId
from newsreader.services.offering import TagOffers
from newsreader.ui.actions import Actions
from newsreader.ui.annotations.actions import STEP_OF
from newsreader.ui.annotations.delegate import AnnotationDelegate
from newsreader.ui.annotations.editor import AnnotationEditor
from newsreader.ui.annotations.labels import count_line
from newsreader.ui.annotations.model import ANNOTATION_ROLE, AnnotationModel, Index
from newsreader.ui.guard import guarded
from newsreader.ui.tab_order import tab_through
from newsreader.ui.theme import Theme
from newsreader.ui.translation import Translation


class AnnotationList(QListView):
    """The list; `annotation_chosen` carries the id that mouse or arrows came to."""

    annotation_chosen = Signal(str)
    reopened = Signal()
    """Enter or a double click: the annotation is to be edited."""

    widened = Signal()
    """Its width changed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("annotationList")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(1_000)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.activated.connect(self.reopened)
        self.clicked.connect(self._choose)

    @guarded
    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell which annotation became current."""
        super().currentChanged(current, previous)
        self._choose(current)

    @guarded
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Measure the rows anew: their height depends on the width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.widened.emit()

    def _choose(self, index: Index) -> None:
        if index.isValid():
            self.annotation_chosen.emit(index.data(ANNOTATION_ROLE).id)


class AnnotationSidebar(QWidget):
    """Shows the annotations of one article; changes nothing itself."""

    annotation_chosen = Signal(str)
    """annotation id."""

    def __init__(
        self,
        actions: Actions,
        theme: Theme,
        translation: Translation,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("annotationSidebar")
        self.list = AnnotationList(self)
        self.model = AnnotationModel(self._measure, self.list)
        self.editor = AnnotationEditor(actions, self)
        self._delegate = AnnotationDelegate(theme, translation, self)
        self._count = QLabel(self)
        self._hint = QLabel(self)
        self._article = False
        self._following = False
        self._opened = False
        self.list.setModel(self.model)
        self.list.setItemDelegate(self._delegate)
        self.list.annotation_chosen.connect(self._choose)
        self.list.widened.connect(self._remeasure)
        self.list.reopened.connect(self.edit_note)
        for key in STEP_OF:
            self.list.addAction(actions[key])
        self._arrange()
        self._retranslate()
        self.close_editor()

    def show_annotations(self, annotations: Sequence[Annotation], *, article: bool = True) -> None:
        """List the annotations of an article; without one, the hint says what comes here."""
        self._article = article
        self._following = True
        self.model.show(annotations)
        self._following = False
        self._stack.setCurrentIndex(1 if annotations else 0)
        self._retranslate()

    def set_top(self, widget: QWidget) -> None:
        """Show a widget over the list."""
        layout = self.layout()
        assert isinstance(layout, QVBoxLayout)  # noqa: S101 - made so
        layout.insertWidget(0, widget)
        tab_through(widget, *self._parts)
        self._parts = (widget, *self._parts)

    def show_replies(self, replies: Mapping[str, int]) -> None:
        """Say how often each annotation was answered, by id."""
        self._delegate.set_replies(replies)
        self.model.set_replies(replies)

    def select(self, annotation_id: str) -> None:
        """Make an annotation current, bring it into view and edit it; the empty id closes all."""
        annotation = self.model.annotation(annotation_id)
        self._following = True
        if annotation is None:
            self.list.setCurrentIndex(QModelIndex())
            self.list.clearSelection()
            self.close_editor()
        else:
            index = self.model.index_of(annotation_id)
            self.list.setCurrentIndex(index)
            self.list.scrollTo(index)
            self.editor.show_annotation(annotation)
            self._open_editor()
        self._following = False

    def edit_new(self, style: StyleId) -> None:
        """Open the editor for an annotation that isn't stored yet."""
        self._following = True
        self.list.setCurrentIndex(QModelIndex())
        self._following = False
        self.editor.show_new(style)
        self._open_editor()

    def close_editor(self) -> None:
        """Finish the note and put the editor away."""
        self.editor.show_new(Style.YELLOW)
        self.editor.hide()

    def edit_note(self) -> None:
        """Put the keyboard into the note, behind its last character."""
        self.editor.note.setFocus(Qt.FocusReason.OtherFocusReason)
        self.editor.note.moveCursor(self.editor.note.textCursor().MoveOperation.End)

    def edit_tags(self) -> None:
        """Put the keyboard into the field for tags."""
        self.editor.tag_field.setFocus(Qt.FocusReason.OtherFocusReason)

    def offer_tags(self, offers: TagOffers) -> None:
        """Offer these tags while one is typed, and paint them in their colours."""
        self.editor.offer_tags(offers)
        self._delegate.set_colors(offers.colors)
        self.list.viewport().update()

    def tell_apart(self, tints: Mapping[str, int]) -> None:
        """Mark who annotated by these of the theme's colours, by name."""
        self._delegate.set_people(tints)
        self.list.viewport().update()

    def set_theme(self, theme: Theme, serif: QFont) -> None:
        """Paint in these colours; quotes in the face of the article."""
        self._delegate.set_theme(theme, serif)
        self.model.set_styles(theme.own)
        self.list.scheduleDelayedItemsLayout()
        for label in (self._count, self._hint):
            palette = QPalette(theme.palette)
            palette.setColor(label.foregroundRole(), theme.quiet)
            label.setPalette(palette)

    @guarded
    def changeEvent(self, event: QEvent) -> None:
        """Follow the interface's language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._delegate.forget()
            self._remeasure()
            self._retranslate()
            self.editor.retranslate()
        super().changeEvent(event)

    def _open_editor(self) -> None:
        """Show the editor; the first time it gets a good third of the pane."""
        self.editor.show()
        if not self._opened:
            self._opened = True
            height = self._split.height()
            self._split.setSizes([height * 3 // 5, height * 2 // 5])

    def _measure(self, annotations: Sequence[Annotation]) -> list[QSize]:
        font, width = self.list.font(), self.list.viewport().width()
        return [self._delegate.size(each, font, width) for each in annotations]

    def _remeasure(self) -> None:
        self.model.remeasure()
        self.list.scheduleDelayedItemsLayout()

    def _choose(self, annotation_id: str) -> None:
        if not self._following:
            self.annotation_chosen.emit(annotation_id)

    def _arrange(self) -> None:
        self._count.setContentsMargins(12, 8, 12, 8)
        self._hint.setMargin(24)
        self._hint.setWordWrap(True)
        self._hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        for label in (self._count, self._hint):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self._hint)
        self._stack.addWidget(self.list)
        self._split = split = QSplitter(Qt.Orientation.Vertical, self)
        split.setChildrenCollapsible(False)
        self._parts: tuple[QWidget, ...] = (split,)
        split.addWidget(self._stack)
        split.addWidget(self.editor)
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._count)
        layout.addWidget(split, 1)

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Annotations"))
        self.list.setAccessibleName(self.tr("Annotations of this article"))
        self._count.setText(count_line(self.model.rowCount()) if self._article else "")
        self._hint.setText(
            self.tr("Select some words in the article to highlight them, note or tag them.")
            if self._article
            else self.tr("The annotations of an article stand here.")
        )
