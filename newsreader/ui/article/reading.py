"""Read-only text with a visible caret, selected by mouse and keyboard in Chinese words."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QMimeData, QPointF, Qt, Signal
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QMouseEvent, QTextCursor, QTextDocument
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from newsreader.core.spans import Span
from newsreader.ui.article.words import Words
from newsreader.ui.guard import guarded
from newsreader.ui.offsets import Offsets

_WORD_KEYS: dict[int, Callable[[Words], Callable[[int], int]]] = {
    Qt.Key.Key_Left: lambda words: words.before,
    Qt.Key.Key_Right: lambda words: words.after,
}


class ReadingText(QTextEdit):
    """Shows a document for a text; all spans it takes and gives are code points of that text."""

    selection_changed = Signal(object)
    """Span: the selected characters, empty at the caret."""

    selection_finished = Signal()
    """The mouse was released, or a word was taken, with something selected."""

    escaped = Signal()
    """Esc was pressed."""

    activated = Signal()
    """Enter was pressed: what stands at the caret is meant."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = ""
        self.offsets = Offsets("")
        self._words = Words("")
        self._word: Span | None = None
        self._shown: QTextDocument | None = None  # Qt deletes the empty one that it starts with
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setCursorWidth(2)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        flags = Qt.TextInteractionFlag
        self.setTextInteractionFlags(flags.TextSelectableByMouse | flags.TextSelectableByKeyboard)
        self.cursorPositionChanged.connect(self._tell)
        self.selectionChanged.connect(self._tell)

    def set_text(self, text: str, document: QTextDocument) -> None:
        """Show `document`, which has one position for every UTF-16 unit of `text`."""
        self.text = text
        self.offsets = Offsets(text)
        self._words = Words(text)
        self._word = None
        self.setDocument(document)
        if self._shown is not None:
            self._shown.deleteLater()
        self._shown = document

    def take_edit(self, text: str, start: int, end: int, replacement: str) -> None:
        """Show `text` from now on: in the picture, `replacement` stands between two positions."""
        self.text = text
        self.offsets = Offsets(text)
        self._words = Words(text)
        self._word = None
        cursor = QTextCursor(self.document())
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(replacement, cursor.block().charFormat())

    def set_words(self, words: Iterable[Span]) -> None:
        """Take these words of the text on double click and Ctrl+arrow from now on."""
        self._words = Words(self.text, words)

    @property
    def words(self) -> Words:
        """Where the words of the text begin and end."""
        return self._words

    def word_before(self, offset: int) -> int:
        """Return where the word before an offset begins."""
        return self._words.before(offset)

    def word_after(self, offset: int) -> int:
        """Return where the next word after an offset begins."""
        return self._words.after(offset)

    def selected_span(self) -> Span:
        """Return the selected characters; an empty span at the caret if there are none."""
        cursor = self.textCursor()
        return self.offsets.span(cursor.anchor(), cursor.position())

    def caret(self) -> int:
        """Return the offset that the caret stands before."""
        return self.offsets.point(self.textCursor().position())

    def select(self, span: Span) -> None:
        """Select a span, the caret at its end."""
        cursor = QTextCursor(self.document())
        start, end = self.offsets.positions(span)
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    def to_document(self, point: QPointF) -> QPointF:
        """Return the point of the document that is shown at a point of the viewport."""
        bars = self.horizontalScrollBar().value(), self.verticalScrollBar().value()
        return point + QPointF(*bars)

    @guarded
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move by words with Ctrl; hand Esc and Enter on."""
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if control and event.key() in _WORD_KEYS:
            self._move(_WORD_KEYS[event.key()](self._words)(self.caret()), event)
        elif event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.activated.emit()
        else:
            super().keyPressEvent(event)

    @guarded
    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Take nothing from an input method in a text to read: Qt would put it into the picture."""
        if self.isReadOnly():
            event.ignore()
        else:
            super().inputMethodEvent(event)

    @guarded
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Take the word under the mouse."""
        super().mouseDoubleClickEvent(event)
        self._word = self._word_at(event.position())
        self.select(self._word)

    @guarded
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Go on word by word after a double click that is held."""
        if self._word is None or not event.buttons() & Qt.MouseButton.LeftButton:
            super().mouseMoveEvent(event)
            return
        other = self._word_at(event.position())
        self.select(Span(min(self._word.start, other.start), max(self._word.end, other.end)))

    @guarded
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End a selection."""
        super().mouseReleaseEvent(event)
        self._word = None
        if event.button() == Qt.MouseButton.LeftButton and self.textCursor().hasSelection():
            self.selection_finished.emit()

    @guarded(returns=None)
    def createMimeDataFromSelection(self) -> QMimeData:
        """Copy the text itself, not what the document makes of it."""
        # Made by Qt: one made by Python would outlive Python in the clipboard, and crash at exit.
        data = super().createMimeDataFromSelection()
        data.text()  # Qt fills it when first asked, which would be over our words
        data.clear()
        data.setText(self.selected_span().of(self.text))
        return data

    def _move(self, offset: int, event: QKeyEvent) -> None:
        keep = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        mode = QTextCursor.MoveMode
        cursor = self.textCursor()
        cursor.setPosition(self.offsets.unit(offset), mode.KeepAnchor if keep else mode.MoveAnchor)
        self.setTextCursor(cursor)
        event.accept()

    def _word_at(self, point: QPointF) -> Span:
        """Return the word of the character under `point`, not of the nearest gap."""
        layout = self.document().documentLayout()
        place = self.to_document(point)
        position = layout.hitTest(place, Qt.HitTestAccuracy.FuzzyHit)
        cursor = QTextCursor(self.document())
        cursor.setPosition(max(0, position))
        if (
            position > 0
            and self.to_document(QPointF(self.cursorRect(cursor).center())).x() > place.x()
        ):
            position -= 1
        return self._words.at(self.offsets.point(position))

    def _tell(self) -> None:
        self.selection_changed.emit(self.selected_span())
