"""The words of the menu entries Undo and Redo, which name what they would take back or do again."""

from PySide6.QtCore import QCoreApplication

from newsreader.services.history import UndoName
from newsreader.ui.translation import QT_TRANSLATE_NOOP

_WORDS: dict[UndoName, tuple[str, str]] = {
    UndoName.ADD: (
        QT_TRANSLATE_NOOP("Undoing", "&Undo Highlight"),
        QT_TRANSLATE_NOOP("Undoing", "&Redo Highlight"),
    ),
    UndoName.MARK: (
        QT_TRANSLATE_NOOP("Undoing", "&Undo Marking of Places Found"),
        QT_TRANSLATE_NOOP("Undoing", "&Redo Marking of Places Found"),
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
    UndoName.FACSIMILE: (
        QT_TRANSLATE_NOOP("Undoing", "&Undo Change of Facsimile"),
        QT_TRANSLATE_NOOP("Undoing", "&Redo Change of Facsimile"),
    ),
    UndoName.MASTHEAD: (
        QT_TRANSLATE_NOOP("Undoing", "&Undo Change of Masthead"),
        QT_TRANSLATE_NOOP("Undoing", "&Redo Change of Masthead"),
    ),
    UndoName.REVIEWED: (
        QT_TRANSLATE_NOOP("Undoing", "&Undo Mark as Reviewed"),
        QT_TRANSLATE_NOOP("Undoing", "&Redo Mark as Reviewed"),
    ),
    UndoName.RECOGNISE: (
        QT_TRANSLATE_NOOP("Undoing", "&Undo Recognising Again"),
        QT_TRANSLATE_NOOP("Undoing", "&Redo Recognising Again"),
    ),
    UndoName.VERSION: (
        QT_TRANSLATE_NOOP("Undoing", "&Undo New Version"),
        QT_TRANSLATE_NOOP("Undoing", "&Redo New Version"),
    ),
    UndoName.DOUBT: (
        QT_TRANSLATE_NOOP("Undoing", "&Undo Decision"),
        QT_TRANSLATE_NOOP("Undoing", "&Redo Decision"),
    ),
    UndoName.REPAIR: (
        QT_TRANSLATE_NOOP("Undoing", "&Undo Taking Back of a Repair"),
        QT_TRANSLATE_NOOP("Undoing", "&Redo Taking Back of a Repair"),
    ),
    UndoName.JOIN: (
        QT_TRANSLATE_NOOP("Undoing", "&Undo Joining"),
        QT_TRANSLATE_NOOP("Undoing", "&Redo Joining"),
    ),
    UndoName.SPLIT: (
        QT_TRANSLATE_NOOP("Undoing", "&Undo Splitting"),
        QT_TRANSLATE_NOOP("Undoing", "&Redo Splitting"),
    ),
    UndoName.ROLE: (
        QT_TRANSLATE_NOOP("Undoing", "&Undo Change of Role"),
        QT_TRANSLATE_NOOP("Undoing", "&Redo Change of Role"),
    ),
    UndoName.MOVE: (
        QT_TRANSLATE_NOOP("Undoing", "&Undo Moving of a Block"),
        QT_TRANSLATE_NOOP("Undoing", "&Redo Moving of a Block"),
    ),
    UndoName.ARTICLE_SPLIT: (
        QT_TRANSLATE_NOOP("Undoing", "&Undo New Article"),
        QT_TRANSLATE_NOOP("Undoing", "&Redo New Article"),
    ),
    UndoName.ARTICLE_MERGE: (
        QT_TRANSLATE_NOOP("Undoing", "&Undo Merging of Articles"),
        QT_TRANSLATE_NOOP("Undoing", "&Redo Merging of Articles"),
    ),
    UndoName.ARTICLE_MOVE: (
        QT_TRANSLATE_NOOP("Undoing", "&Undo Moving of an Article"),
        QT_TRANSLATE_NOOP("Undoing", "&Redo Moving of an Article"),
    ),
    UndoName.ARTICLE: (
        QT_TRANSLATE_NOOP("Undoing", "&Undo Change of Head and People"),
        QT_TRANSLATE_NOOP("Undoing", "&Redo Change of Head and People"),
    ),
    UndoName.SEARCH_SAVE: (
        QT_TRANSLATE_NOOP("Undoing", "&Undo Saving of a Search"),
        QT_TRANSLATE_NOOP("Undoing", "&Redo Saving of a Search"),
    ),
    UndoName.SEARCH_NAME: (
        QT_TRANSLATE_NOOP("Undoing", "&Undo Renaming of a Search"),
        QT_TRANSLATE_NOOP("Undoing", "&Redo Renaming of a Search"),
    ),
    UndoName.SEARCH_QUERY: (
        QT_TRANSLATE_NOOP("Undoing", "&Undo Change of a Saved Search"),
        QT_TRANSLATE_NOOP("Undoing", "&Redo Change of a Saved Search"),
    ),
    UndoName.SEARCH_DELETE: (
        QT_TRANSLATE_NOOP("Undoing", "&Undo Deletion of a Search"),
        QT_TRANSLATE_NOOP("Undoing", "&Redo Deletion of a Search"),
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
