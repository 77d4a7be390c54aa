"""Correcting in place: keys and the input method alter the text, the library follows."""

from collections import deque
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QKeyEvent, QMouseEvent

from newsreader.core.article import ArticleView
from newsreader.core.changes import Changes
from newsreader.core.clip import Clip
from newsreader.core.edit import Edit, smallest
from newsreader.core.errors import BadInputError
from newsreader.core.reshaping.places import BlockPlace
from newsreader.core.spans import Span
from newsreader.services.library import Library
from newsreader.ui.article.pane import ArticlePane
from newsreader.ui.correcting.keys import Means, meaning
from newsreader.ui.correcting.reach import character, word
from newsreader.ui.correcting.surface import Surface
from newsreader.ui.correcting.writer import Write, Writer
from newsreader.ui.guard import guarded

_DRAGGING = frozenset({QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop})


class Editing(QObject):
    """The mode in which a person types in the article; `writer` stores what was typed."""

    ended = Signal()
    """Esc was pressed."""

    refused = Signal(object)
    """NewsreaderError: something cannot be done at this place."""

    def __init__(self, pane: ArticlePane, write: Write) -> None:
        super().__init__(pane)
        self.writer = Writer(write, self)
        self.surface = Surface(pane)
        self.active = False
        self._pane = pane
        self._text = pane.text
        self._viewport = pane.text.viewport()
        self._forwarding = False
        self._clip: Clip | None = None  # of the writing thread, once it was cut there
        self._cut = ""
        self._caret: int | None = None
        self._waiting: deque[Callable[[], object]] = deque()
        self.writer.refused.connect(self._go_on)  # nothing was split or joined
        self._deeds: dict[Means, Callable[[], None]] = {
            Means.BACK: lambda: self._delete(character(self._text, back=True)),
            Means.FORTH: lambda: self._delete(character(self._text, back=False)),
            Means.WORD_BACK: lambda: self._delete(word(self._text, back=True)),
            Means.WORD_FORTH: lambda: self._delete(word(self._text, back=False)),
            Means.BREAK: self._break,
            Means.CUT: self.cut,
            Means.PASTE: self.paste,
            Means.ALL: self._text.selectAll,
            Means.END: self.ended.emit,
            Means.NOTHING: lambda: None,
        }

    def begin(self) -> None:
        """Let the person type."""
        self.active = True
        self.surface.open(writable=True)
        self._text.installEventFilter(self)
        self._viewport.installEventFilter(self)
        self._text.setFocus()

    def end(self) -> None:
        """Store what was typed and make the text one to read."""
        self.active = False
        self._caret = None
        self._waiting.clear()
        QGuiApplication.inputMethod().commit()
        self.writer.store()
        self._text.removeEventFilter(self)
        self._viewport.removeEventFilter(self)
        self.surface.open(writable=False)

    def show(self, before: ArticleView | None, view: ArticleView) -> None:
        """Go where the text changed, by undo or by laying out anew."""
        if self._caret is not None:
            self._text.select(Span(self._caret, self._caret))
        elif before is not None and before.id == view.id and before.text != view.text:
            whole = Span(0, len(before.text))
            edit = smallest(before.text, whole, view.text)
            at = edit.span.start + len(edit.replacement)
            self._text.select(Span(at, at))
            self._text.bring(Span(at, at))
        self._go_on()

    def replace(self, span: Span, words: str) -> bool:
        """Let other words stand in the place of a span, and tell whether they do."""
        view = self.surface.view
        if view is None:
            return False
        edit = smallest(view.text, span, words)
        if not (edit.span.length or edit.replacement):
            self._text.select(Span(span.end, span.end))
            return True
        try:
            self.surface.apply(edit)
        except BadInputError as error:
            self.refused.emit(error)
            return False
        self.writer.add(view.id, view.text, edit)
        return True

    def cut(self) -> None:
        """Take the selected words out, with what stands on them, into the clipboard."""
        view, span = self.surface.view, self.surface.selected()
        if view is None or not span.length:
            return
        self._text.copy()
        try:
            self.surface.apply(Edit(span, ""))
        except BadInputError as error:
            self.refused.emit(error)
            return

        self._cut = span.of(view.text)

        def work(library: Library) -> Changes:
            self._clip, changes = library.correcting.cut(view.id, span, view.text)
            return changes

        self.writer.do(view.id, work)

    def paste(self) -> None:
        """Put the clipboard in the place of the selection, with what stood on it if it was cut.

        Several lines become one.
        """
        view, span = self.surface.view, self.surface.selected()
        words = " ".join(QGuiApplication.clipboard().text().split("\n"))
        if view is None or not words:
            return
        if self._cut != words:
            self.replace(span, words)
            return
        try:
            self.surface.apply(Edit(span, words))
        except BadInputError as error:
            self.refused.emit(error)
            return

        def work(library: Library) -> Changes:
            return library.correcting.paste(view.id, span, self._clip or Clip(words), view.text)

        self.writer.do(view.id, work)

    @guarded(returns=False)
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take from the text what would alter it, and alter it in our way."""
        if isinstance(event, QInputMethodEvent):
            return self._compose(event)
        if isinstance(event, QKeyEvent):
            return self._key(event)
        if watched is self._viewport:
            return self._mouse(event)
        return False

    def _key(self, event: QKeyEvent) -> bool:
        means = meaning(event)
        if event.type() == QEvent.Type.ShortcutOverride:
            event.setAccepted(means not in (Means.NOTHING, Means.LEAVE))
            return True
        if event.type() != QEvent.Type.KeyPress or means in (Means.MOVE, Means.LEAVE):
            return False
        words = event.text()
        if means is Means.TYPE:
            self._do(lambda: self.replace(self.surface.selected(), words))
        else:
            self._do(self._deeds[means])
        return True

    def _do(self, deed: Callable[[], object]) -> None:
        """Do it at once, or after the paragraph has been split or joined that is on its way."""
        if self._caret is None:
            deed()
        else:
            self._waiting.append(deed)

    def _go_on(self) -> None:
        """Do what has been waiting, as far as it need not wait again."""
        self._caret = None
        while self._waiting and self._caret is None:
            self._waiting.popleft()()

    def _compose(self, event: QInputMethodEvent) -> bool:
        """Take what the input method commits; what it composes is shown by Qt."""
        if self._forwarding:
            return False
        words, start, length = (
            event.commitString(),
            event.replacementStart(),
            event.replacementLength(),
        )
        if words or length or (event.preeditString() and self.surface.selected().length):
            self._do(lambda: self._commit(" ".join(words.split("\n")), start, length))
        self._forwarding = True
        self._text.inputMethodEvent(QInputMethodEvent(event.preeditString(), event.attributes()))
        self._forwarding = False
        event.accept()
        return True

    def _commit(self, words: str, start: int, length: int) -> None:
        """Put words in the place of the selection or, counted from it, of so many UTF-16 units."""
        span, units = self.surface.selected(), self._text.offsets
        if length:
            at = units.unit(span.start) + start
            span = units.span(at, at + length)
        self.replace(span, words)

    def _mouse(self, event: QEvent) -> bool:
        """Let nothing be dragged into the text or out of it, nor pasted by the middle button."""
        if event.type() in _DRAGGING:
            event.ignore()
            return True
        if isinstance(event, QMouseEvent):
            if event.button() == Qt.MouseButton.MiddleButton:
                return True
            if event.type() == QEvent.Type.MouseButtonPress and not event.modifiers():
                self._text.setTextCursor(self._text.cursorForPosition(event.position().toPoint()))
        return False

    def _delete(self, span: Span) -> None:
        selected = self.surface.selected()
        span = selected if selected.length else span
        view = self.surface.view
        if view is None or not span.length:
            return
        if span.length == 1 and span.of(view.text) == "\n":
            self._join(view, span.start)
        else:
            self.replace(span, "")

    def _break(self) -> None:
        """Make two paragraphs of one at the caret."""
        view, at = self.surface.view, self._text.caret()
        if view is None:
            return
        number, start = _block_at(view, at)
        self._lay_out(
            view,
            at + 1,
            lambda library: library.arranging.split(BlockPlace(view.id, number), at - start),
        )

    def _join(self, view: ArticleView, at: int) -> None:
        """Make one paragraph of two, the first of which ends at an offset."""
        place = BlockPlace(view.id, _block_at(view, at)[0])
        self._lay_out(view, at, lambda library: library.arranging.join(place))

    def _lay_out(self, view: ArticleView, caret: int, work: Callable[[Library], Changes]) -> None:
        self._caret = caret
        self.writer.do(view.id, work)


def _block_at(view: ArticleView, at: int) -> tuple[int, int]:
    """Return the number of the block in which an offset stands, and where it begins."""
    return next(
        (number, item.place.start)
        for number, item in enumerate(view.blocks)
        if item.place is not None and item.place.start <= at <= item.place.end
    )
