"""The article's text as a surface to write on: one edit at a time, in text, picture and view."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QTextCursor

from newsreader.core.article import ArticleView
from newsreader.core.edit import Edit, moved
from newsreader.core.editing import edited
from newsreader.core.spans import Span
from newsreader.ui.article.document import shown
from newsreader.ui.article.pane import ArticlePane

_Selectable = Qt.TextInteractionFlag.TextSelectableByMouse
_Movable = Qt.TextInteractionFlag.TextSelectableByKeyboard


class Surface(QObject):
    """Alters what the article pane shows, at once; the library hears of it later."""

    altered = Signal(object)
    """Edit: it was made."""

    def __init__(self, pane: ArticlePane) -> None:
        super().__init__(pane)
        self._pane = pane
        self.text = pane.text

    @property
    def view(self) -> ArticleView | None:
        """The article as it stands on the screen."""
        return self._pane.view

    def open(self, *, writable: bool) -> None:
        """Let the input method in, or shut it out; Qt itself never alters the text."""
        self.text.setReadOnly(not writable)
        if not writable:
            self.text.setTextInteractionFlags(_Selectable | _Movable)
        self.text.setTabChangesFocus(True)

    def selected(self) -> Span:
        """Return the characters that are selected; an empty span at the caret."""
        return self.text.selected_span()

    def apply(self, edit: Edit) -> None:
        """Make an edit; BadInputError where it reaches over the end of a block."""
        view = self._pane.view
        if view is None:
            return
        after = edited(view, edit)
        start, end = self.text.offsets.positions(edit.span)
        self._pane.view = after
        self.text.take_edit(after.text, start, end, shown(edit.replacement))
        self.text.underlay.follow(self.text.offsets)
        self.text.update_view(after)
        if self._pane.hits:
            self._pane.set_hits(tuple(moved(hit, edit)[0] for hit in self._pane.hits))
        self._place(edit.span.start + len(edit.replacement))
        self.altered.emit(edit)

    def _place(self, offset: int) -> None:
        cursor = QTextCursor(self.text.document())
        cursor.setPosition(self.text.offsets.unit(offset))
        self.text.setTextCursor(cursor)
        self.text.ensureCursorVisible()
