"""What operations are called on screen: in the menu, in the history and in the trash."""

from PySide6.QtCore import QCoreApplication

from newsreader.core.operation import UndoName
from newsreader.ui.translation import QT_TRANSLATE_NOOP

_WORDS: dict[UndoName, str] = {
    UndoName.ADD: QT_TRANSLATE_NOOP("Operations", "Highlight"),
    UndoName.MARK: QT_TRANSLATE_NOOP("Operations", "Marking of Places Found"),
    UndoName.NOTE: QT_TRANSLATE_NOOP("Operations", "Note"),
    UndoName.STYLE: QT_TRANSLATE_NOOP("Operations", "Change of Style"),
    UndoName.TAGS: QT_TRANSLATE_NOOP("Operations", "Tags"),
    UndoName.DELETE: QT_TRANSLATE_NOOP("Operations", "Deletion"),
    UndoName.RECOVER: QT_TRANSLATE_NOOP("Operations", "Recovery of Notes"),
    UndoName.CORRECT: QT_TRANSLATE_NOOP("Operations", "Correction"),
    UndoName.FACSIMILE: QT_TRANSLATE_NOOP("Operations", "Change of Facsimile"),
    UndoName.MASTHEAD: QT_TRANSLATE_NOOP("Operations", "Change of Masthead"),
    UndoName.REVIEWED: QT_TRANSLATE_NOOP("Operations", "Mark as Reviewed"),
    UndoName.RECOGNISE: QT_TRANSLATE_NOOP("Operations", "Recognising Again"),
    UndoName.VERSION: QT_TRANSLATE_NOOP("Operations", "New Version"),
    UndoName.DOUBT: QT_TRANSLATE_NOOP("Operations", "Decision"),
    UndoName.REPAIR: QT_TRANSLATE_NOOP("Operations", "Taking Back of a Repair"),
    UndoName.JOIN: QT_TRANSLATE_NOOP("Operations", "Joining"),
    UndoName.SPLIT: QT_TRANSLATE_NOOP("Operations", "Splitting"),
    UndoName.ROLE: QT_TRANSLATE_NOOP("Operations", "Change of Role"),
    UndoName.MOVE: QT_TRANSLATE_NOOP("Operations", "Moving of a Block"),
    UndoName.ARTICLE_SPLIT: QT_TRANSLATE_NOOP("Operations", "New Article"),
    UndoName.ARTICLE_MERGE: QT_TRANSLATE_NOOP("Operations", "Merging of Articles"),
    UndoName.ARTICLE_MOVE: QT_TRANSLATE_NOOP("Operations", "Moving of an Article"),
    UndoName.ARTICLE: QT_TRANSLATE_NOOP("Operations", "Change of Head and People"),
    UndoName.SEARCH_SAVE: QT_TRANSLATE_NOOP("Operations", "Saving of a Search"),
    UndoName.SEARCH_NAME: QT_TRANSLATE_NOOP("Operations", "Renaming of a Search"),
    UndoName.SEARCH_QUERY: QT_TRANSLATE_NOOP("Operations", "Change of a Saved Search"),
    UndoName.SEARCH_DELETE: QT_TRANSLATE_NOOP("Operations", "Deletion of a Search"),
    UndoName.RESIZE: QT_TRANSLATE_NOOP("Operations", "Change of Extent"),
    UndoName.CONFIRM: QT_TRANSLATE_NOOP("Operations", "Confirmation"),
    UndoName.ATTACH: QT_TRANSLATE_NOOP("Operations", "Re-attachment"),
    UndoName.KEEP: QT_TRANSLATE_NOOP("Operations", "Keeping as a Note"),
    UndoName.PASTE: QT_TRANSLATE_NOOP("Operations", "Pasting"),
    UndoName.REPLY: QT_TRANSLATE_NOOP("Operations", "Reply"),
    UndoName.REPLY_CHANGE: QT_TRANSLATE_NOOP("Operations", "Change of a Reply"),
    UndoName.REPLY_DELETE: QT_TRANSLATE_NOOP("Operations", "Deletion of a Reply"),
    UndoName.TAG_MAKE: QT_TRANSLATE_NOOP("Operations", "New Tag"),
    UndoName.TAG_RENAME: QT_TRANSLATE_NOOP("Operations", "Renaming of a Tag"),
    UndoName.TAG_MOVE: QT_TRANSLATE_NOOP("Operations", "Moving of a Tag"),
    UndoName.TAG_MERGE: QT_TRANSLATE_NOOP("Operations", "Merging of Tags"),
    UndoName.TAG_DELETE: QT_TRANSLATE_NOOP("Operations", "Deletion of a Tag"),
    UndoName.TAG_CHANGE: QT_TRANSLATE_NOOP("Operations", "Change of a Tag"),
    UndoName.TAG_IMPORT: QT_TRANSLATE_NOOP("Operations", "Import of Tags"),
    UndoName.TOPICS: QT_TRANSLATE_NOOP("Operations", "Topics"),
    UndoName.STYLE_MAKE: QT_TRANSLATE_NOOP("Operations", "New Style"),
    UndoName.STYLE_CHANGE: QT_TRANSLATE_NOOP("Operations", "Change of a Style"),
    UndoName.STYLE_DELETE: QT_TRANSLATE_NOOP("Operations", "Deletion of a Style"),
    UndoName.COLLECTION_MAKE: QT_TRANSLATE_NOOP("Operations", "New Collection"),
    UndoName.COLLECTION_RENAME: QT_TRANSLATE_NOOP("Operations", "Renaming of a Collection"),
    UndoName.COLLECTION_MOVE: QT_TRANSLATE_NOOP("Operations", "Moving of a Collection"),
    UndoName.COLLECTION_CHANGE: QT_TRANSLATE_NOOP("Operations", "Change of a Collection"),
    UndoName.COLLECTION_DELETE: QT_TRANSLATE_NOOP("Operations", "Deletion of a Collection"),
    UndoName.COLLECTION_ADD: QT_TRANSLATE_NOOP("Operations", "Adding to a Collection"),
    UndoName.COLLECTION_REMOVE: QT_TRANSLATE_NOOP("Operations", "Removal from a Collection"),
    UndoName.COLLECTION_ORDER: QT_TRANSLATE_NOOP("Operations", "Order of a Collection"),
    UndoName.WORDS: QT_TRANSLATE_NOOP("Operations", "Change of the Dictionary"),
    UndoName.PERSON: QT_TRANSLATE_NOOP("Operations", "Change of an Identifier"),
    UndoName.RESTORE: QT_TRANSLATE_NOOP("Operations", "Restoring"),
    UndoName.MERGE: QT_TRANSLATE_NOOP("Operations", "Merging of Another Library"),
    UndoName.RECEIVE: QT_TRANSLATE_NOOP("Operations", "Import of Annotations"),
    UndoName.SETTLE: QT_TRANSLATE_NOOP("Operations", "Choice Between Contradictions"),
    UndoName.EARLIER: QT_TRANSLATE_NOOP("Operations", "Earlier Change"),
}


def operation_name(name: UndoName) -> str:
    """Return the words for an operation, such as stand after “Undo”."""
    return QCoreApplication.translate("Operations", _WORDS[name])


def undo_text(name: UndoName | None, *, at_work: bool = False) -> str:
    """Return the entry that takes `name` back; None if there is nothing to take back."""
    if at_work:
        return QCoreApplication.translate("Operations", "Undoing…")
    if name is None:
        return QCoreApplication.translate("Operations", "&Undo")
    whole = QCoreApplication.translate("Operations", "&Undo {operation}")
    return whole.format(operation=operation_name(name))


def redo_text(name: UndoName | None, *, at_work: bool = False) -> str:
    """Return the entry that does `name` again."""
    if at_work:
        return QCoreApplication.translate("Operations", "Redoing…")
    if name is None:
        return QCoreApplication.translate("Operations", "&Redo")
    whole = QCoreApplication.translate("Operations", "&Redo {operation}")
    return whole.format(operation=operation_name(name))
