"""The editor of the selected annotation: its style, its tags, its note."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from newsreader.core.annotation import Annotation, StyleId
from newsreader.services.offering import TagOffers
from newsreader.ui.actions import Actions
from newsreader.ui.annotations.note_editor import NoteEditor
from newsreader.ui.annotations.styles import ACTION_OF, STYLE_KEYS, STYLE_OF, style_name, style_of
from newsreader.ui.annotations.tag_field import TagField, TagRow
from newsreader.ui.article.tooltips import plain_tool_tip
from newsreader.ui.tab_order import stop_before, tab_through


class StyleButton(QToolButton):
    """Gives the annotation one style; picture and name are those of the highlighting action.

    It is there while there is the action.
    """

    def __init__(self, action: QAction, parent: QWidget) -> None:
        super().__init__(parent)
        self._action = action
        self.setObjectName(f"style.{STYLE_OF.get(action.objectName(), action.objectName())}")
        self.setCheckable(True)
        self.setAutoRaise(True)
        action.changed.connect(self._follow)
        self._follow()

    @property
    def highlight(self) -> StyleId:
        """The style that it gives."""
        return style_of(self._action)

    def retranslate(self) -> None:
        """Name it in the interface's language."""
        own = self._action.text().replace("&&", "&")
        self.setAccessibleName(style_name(self.highlight) if self.highlight in ACTION_OF else own)
        self.setToolTip(plain_tool_tip(self.accessibleName()))

    def _follow(self) -> None:
        self.setIcon(self._action.icon())
        self.setVisible(self._action.isVisible())
        self.retranslate()
        if self.icon().isNull():
            self.setText(self.accessibleName()[:1])


class AnnotationEditor(QWidget):
    """Edits one annotation, or one that will be stored with the first thing written."""

    style_chosen = Signal(object)
    """StyleId."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("annotationEditor")
        self.note = NoteEditor(self)
        self.tags = TagRow(self)
        self.tag_field = TagField(self)
        self._delete = QToolButton(self)
        self._delete.setDefaultAction(actions["annotation.delete"])
        self._delete.setAutoRaise(True)
        self._group = QButtonGroup(self)
        self.buttons = [self._style(actions[key]) for key in STYLE_KEYS]
        self._group.buttonClicked.connect(self._choose)
        self._arrange()
        self.retranslate()

    def show_annotation(self, annotation: Annotation) -> None:
        """Edit a stored annotation."""
        self._check(annotation.style)
        self.tags.show_tags(annotation.tags)
        self.note.show_note(annotation.id, annotation.note)

    def show_new(self, style: StyleId) -> None:
        """Edit an annotation that isn't stored yet."""
        self._check(style)
        self.tags.show_tags(())
        self.note.show_note("", "")

    def add_below(self, widget: QWidget) -> None:
        """Show a widget below the note."""
        layout = self.layout()
        assert isinstance(layout, QVBoxLayout)  # noqa: S101 - made so
        layout.addWidget(widget)
        tab_through(self.note, widget)

    def offer_tags(self, offers: TagOffers) -> None:
        """Offer these tags while one is typed, and paint them in their colours."""
        self.tag_field.offer(offers)
        self.tags.set_colors(offers.colors)

    def retranslate(self) -> None:
        """Say it in the interface's language."""
        for button in self.buttons:
            button.retranslate()
        self.tag_field.setPlaceholderText(self.tr("Add a tag, then Enter"))
        self.tag_field.setAccessibleName(self.tr("Add a tag"))
        self.tags.setAccessibleName(self.tr("Tags"))
        self.note.setPlaceholderText(self.tr("Write a note"))
        self.note.setAccessibleName(self.tr("Note"))

    @property
    def styles(self) -> dict[StyleId, StyleButton]:
        """The buttons by what they give."""
        return {button.highlight: button for button in self.buttons if button.highlight}

    def _style(self, action: QAction) -> StyleButton:
        button = StyleButton(action, self)
        self._group.addButton(button)
        return button

    def _check(self, style: StyleId) -> None:
        self.styles.get(style, self.buttons[0]).setChecked(True)

    def _choose(self, button: StyleButton) -> None:
        self.style_chosen.emit(button.highlight)

    def _arrange(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(2)
        for button in self.buttons:
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self._delete)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 8, 10, 10)
        layout.setSpacing(7)
        layout.addLayout(row)
        for widget in (self.tags, self.tag_field):
            layout.addWidget(widget)
        layout.addWidget(self.note, 1)
        tab_through(*self.buttons, self._delete, self.tag_field, self.note)
        self.tags.follow(lambda: stop_before(self.tag_field))
        self.note.setMinimumHeight(64)
        self._delete.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
