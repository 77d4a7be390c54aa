"""The words of the menu entries Undo and Redo, which name what they would take back or do again."""

from PySide6.QtCore import QCoreApplication

from newsreader.services.history import UndoName
from newsreader.ui.translation import QT_TRANSLATE_NOOP

_WORDS: dict[UndoName, tuple[str, str]] = {
    UndoName.ADD: (
        QT_TRANSLATE_NOOP("Undoing", "&Undo Highlight"),
        QT_TRANSLATE_NOOP("Undoing", "&Redo Highlight"),
    ),
    UndoName.NOTE: (
        QT_TRANSLATE_NOOP("Undoing", "&Undo Note"),
        QT_TRANSLATE_NOOP("Undoing", "&Redo Note"),
    ),
    UndoName.STYLE: (
        QT_TRANSLATE_NOOP("Undoing", "&Undo Change of Style"),
        QT_TRANSLATE_NOOP("Undoing", "&Redo Change of Style"),
    ),
    UndoName.TAGS: (
        QT_TRANSLATE_NOOP("Undoing", "&Undo Tags"),
        QT_TRANSLATE_NOOP("Undoing", "&Redo Tags"),
    ),
    UndoName.DELETE: (
        QT_TRANSLATE_NOOP("Undoing", "&Undo Deletion"),
        QT_TRANSLATE_NOOP("Undoing", "&Redo Deletion"),
    ),
    UndoName.RECOVER: (
        QT_TRANSLATE_NOOP("Undoing", "&Undo Recovery of Notes"),
        QT_TRANSLATE_NOOP("Undoing", "&Redo Recovery of Notes"),
    ),
    UndoName.CORRECT: (
        QT_TRANSLATE_NOOP("Undoing", "&Undo Correction"),
        QT_TRANSLATE_NOOP("Undoing", "&Redo Correction"),
    ),
}
"""A whole entry for each operation: words put together would not survive translation."""


def undo_text(name: UndoName | None) -> str:
    """Return the entry that takes `name` back; None if there is nothing to take back."""
    nothing = QCoreApplication.translate("Undoing", "&Undo")
    return nothing if name is None else QCoreApplication.translate("Undoing", _WORDS[name][0])


def redo_text(name: UndoName | None) -> str:
    """Return the entry that does `name` again."""
    nothing = QCoreApplication.translate("Undoing", "&Redo")
    return nothing if name is None else QCoreApplication.translate("Undoing", _WORDS[name][1])
