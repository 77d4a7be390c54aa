"""Between the search field and what is offered while one types: keys, input methods, taking."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent

from newsreader.core.hits import Suggestion, SuggestionKind
from newsreader.settings.store import Settings
from newsreader.ui.guard import guarded
from newsreader.ui.offsets import Offsets
from newsreader.ui.search.earlier import Earlier
from newsreader.ui.search.field import SearchField
from newsreader.ui.search.popup import SuggestionPopup
from newsreader.ui.tasks import Task, Tasks
from newsreader.ui.translation import QT_TRANSLATE_NOOP, Translation

SETTING = "search.suggestions"

KINDS = {
    SuggestionKind.FIELD: QT_TRANSLATE_NOOP("Suggestions", "field"),
    SuggestionKind.TAG: QT_TRANSLATE_NOOP("Suggestions", "tag"),
    SuggestionKind.PERSON: QT_TRANSLATE_NOOP("Suggestions", "person"),
    SuggestionKind.ANNOTATOR: QT_TRANSLATE_NOOP("Suggestions", "annotator"),
    SuggestionKind.PAPER: QT_TRANSLATE_NOOP("Suggestions", "paper"),
    SuggestionKind.STATE: QT_TRANSLATE_NOOP("Suggestions", "state"),
    SuggestionKind.EARLIER: QT_TRANSLATE_NOOP("Suggestions", "earlier query"),
    SuggestionKind.SAVED: QT_TRANSLATE_NOOP("Suggestions", "saved search"),
}
_QUERIES = {SuggestionKind.EARLIER, SuggestionKind.SAVED}
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What suggestions come from and how they are named; `count` answers for a saved query."""

    tasks: Tasks
    settings: Settings
    translation: Translation
    earlier: Earlier
    count: Callable[[str], int | None]


class SuggestionController(QObject):
    """Asks while a person types, never while an input method composes, and takes what is chosen."""

    def __init__(self, field: SearchField, around: Surroundings) -> None:
        super().__init__(field)
        self._field = field
        self._around = around
        self._asked: Task | None = None
        self._text = ""
        self._composing = False
        self.popup = SuggestionPopup(field, self._kind)
        self.popup.taken.connect(self._take)
        field.installEventFilter(self)
        field.textEdited.connect(self._follow)
        field.textChanged.connect(self._doubt)
        field.returnPressed.connect(self.close)
        field.icon_action.triggered.connect(self._open)

    @property
    def enabled(self) -> bool:
        """Whether anything is offered."""
        return bool(self._around.settings.number(SETTING))

    def enable(self, enabled: bool) -> None:
        """Offer suggestions from now on, or none."""
        self._around.settings.put({SETTING: int(enabled)})
        self.close()

    def close(self) -> None:
        """Offer nothing any more, until something is typed."""
        if self._asked:
            self._asked.drop()
        self.popup.hide()
        self._describe()

    @guarded(returns=False)
    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """See the field's keys before the field does, and whether an input method composes."""
        match event.type():
            case QEvent.Type.KeyPress if isinstance(event, QKeyEvent):
                return self._press(event)
            case QEvent.Type.InputMethod if isinstance(event, QInputMethodEvent):
                self._composing = bool(event.preeditString())
                if self._composing:
                    self.close()
            case QEvent.Type.FocusOut | QEvent.Type.Move | QEvent.Type.Resize:
                self.close()
            case _:
                pass
        return False

    def _press(self, event: QKeyEvent) -> bool:
        """Do what a key means while suggestions are shown; True if it is done with that."""
        key = Qt.Key(event.key())
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        if not self.popup.isVisible():
            wanted = key == Qt.Key.Key_Down and not self._field.text()
            return wanted and self._open()
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.popup.step(1 if key == Qt.Key.Key_Down else -1)
            self._describe()
            return True
        if key == Qt.Key.Key_Escape:
            self.close()
            return True
        chosen = self.popup.current
        if chosen is not None and key in {*_ENTER, Qt.Key.Key_Tab}:
            self._take(chosen)
            return True
        return False

    def _open(self) -> bool:
        """Offer what there is, also where nothing was typed."""
        self._field.setFocus()
        self._ask()
        return True

    def _follow(self, text: str) -> None:
        if text.strip() and not self._composing:
            self._ask()
        else:
            self.close()

    def _doubt(self, text: str) -> None:
        """Offer nothing for a text that something else put into the field."""
        if text != self._text:
            self.close()

    def _ask(self) -> None:
        if self._asked:
            self._asked.drop()
        if not self.enabled:
            return
        text = self._text = self._field.text()
        cursor = Offsets(text).point(self._field.cursorPosition())
        earlier, language = self._around.earlier.queries, self._around.translation.language
        self._asked = self._around.tasks.read(
            lambda library: library.suggesting.suggest(text, cursor, earlier, language),
            self._show,
            _leave,
        )

    def _show(self, suggestions: tuple[Suggestion, ...]) -> None:
        typing = self._field.hasFocus() and not self._composing
        if typing and self._field.text() == self._text:
            self.popup.show_all(suggestions)
            self._describe()

    def _take(self, chosen: Suggestion) -> None:
        """Write what was chosen into the field, so that it can be taken back there."""
        self.close()
        if self._field.text() != self._text:
            return
        start, end = Offsets(self._text).positions(chosen.span)
        self._field.setSelection(start, end - start)
        self._field.insert(chosen.text)
        self.close()
        if chosen.kind is SuggestionKind.FIELD:
            self._ask()
        elif chosen.kind in _QUERIES:
            self._around.earlier.add(chosen.text)
            self._field.query_changed.emit(chosen.text)

    def _kind(self, suggestion: Suggestion) -> str:
        words = QCoreApplication.translate("Suggestions", KINDS[suggestion.kind])
        if suggestion.kind is not SuggestionKind.SAVED:
            return words
        count = self._around.count(suggestion.text)
        return words if count is None else f"{words} · {count:,}"

    def _describe(self) -> None:
        """Tell assistive technology what would be taken."""
        chosen = self.popup.current
        words = f"{chosen.label}, {self._kind(chosen)}" if chosen else ""
        if words != self._field.accessibleDescription():
            self._field.setAccessibleDescription(words)


def _leave(_error: Exception) -> None:
    """Offer nothing: the search itself will say what is wrong."""
