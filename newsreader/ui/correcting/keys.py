"""What keys mean while a text is corrected; whatever else a text widget would do, it does not."""

from enum import Enum, auto

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

_Standard = QKeySequence.StandardKey
_MOVES = frozenset(
    {
        Qt.Key.Key_Left,
        Qt.Key.Key_Right,
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
        Qt.Key.Key_Home,
        Qt.Key.Key_End,
        Qt.Key.Key_PageUp,
        Qt.Key.Key_PageDown,
    }
)
_ENDS = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)


class Means(Enum):
    """What a key asks for."""

    TYPE = auto()
    BACK = auto()
    FORTH = auto()
    WORD_BACK = auto()
    WORD_FORTH = auto()
    BREAK = auto()
    CUT = auto()
    PASTE = auto()
    ALL = auto()
    END = auto()
    MOVE = auto()
    LEAVE = auto()
    NOTHING = auto()


_STANDARD = {_Standard.Cut: Means.CUT, _Standard.Paste: Means.PASTE, _Standard.SelectAll: Means.ALL}


def meaning(event: QKeyEvent) -> Means:
    """Return what a key means."""
    for standard, means in _STANDARD.items():
        if event.matches(standard):
            return means
    control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
    alone = not event.modifiers() & (
        Qt.KeyboardModifier.ControlModifier
        | Qt.KeyboardModifier.AltModifier
        | Qt.KeyboardModifier.MetaModifier
    )
    return _deed(event.key(), control=control, alone=alone) or _character(event, alone=alone)


def _deed(key: int, *, control: bool, alone: bool) -> Means | None:
    """Return what the keys mean that bring no character."""
    if key in _MOVES and (alone or control):
        return Means.MOVE
    if key == Qt.Key.Key_Backspace and (alone or control):
        return Means.WORD_BACK if control else Means.BACK
    if key == Qt.Key.Key_Delete and (alone or control):
        return Means.WORD_FORTH if control else Means.FORTH
    if alone and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
        return Means.BREAK
    if alone and key == Qt.Key.Key_Escape:
        return Means.END
    return Means.LEAVE if key in _ENDS else None


def _character(event: QKeyEvent, *, alone: bool) -> Means:
    """Tell a character from a shortcut; Ctrl with Alt is how some keyboards write brackets."""
    text = event.text()
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    writes = alone or event.modifiers() & both == both
    return Means.TYPE if text and text.isprintable() and writes else Means.NOTHING
