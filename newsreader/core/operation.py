"""What somebody did in one go, as the history and the undo menu name it."""

from dataclasses import dataclass
from enum import StrEnum

from newsreader.core.ids import OperationId


class UndoName(StrEnum):
    """What an operation is called; the window has the words for it."""

    ADD = "annotation.add"
    MARK = "search.mark"
    RESIZE = "annotation.resize"
    NOTE = "annotation.note"
    STYLE = "annotation.style"
    TAGS = "annotation.tags"
    DELETE = "annotation.delete"
    RECOVER = "annotation.recover"
    CONFIRM = "annotation.confirm"
    ATTACH = "annotation.attach"
    KEEP = "annotation.keep"
    PASTE = "article.paste"
    REPLY = "note.add"
    REPLY_CHANGE = "note.change"
    REPLY_DELETE = "note.delete"
    TAG_MAKE = "tag.make"
    TAG_RENAME = "tag.rename"
    TAG_MOVE = "tag.move"
    TAG_MERGE = "tag.merge"
    TAG_DELETE = "tag.delete"
    TAG_CHANGE = "tag.change"
    TAG_IMPORT = "tag.import"
    TOPICS = "article.topics"
    STYLE_MAKE = "style.make"
    STYLE_CHANGE = "style.change"
    STYLE_DELETE = "style.delete"
    COLLECTION_MAKE = "collection.make"
    COLLECTION_RENAME = "collection.rename"
    COLLECTION_MOVE = "collection.move"
    COLLECTION_CHANGE = "collection.change"
    COLLECTION_DELETE = "collection.delete"
    COLLECTION_ADD = "collection.add"
    COLLECTION_REMOVE = "collection.remove"
    COLLECTION_ORDER = "collection.order"
    WORDS = "word.change"
    PERSON = "person.change"
    RESTORE = "trash.restore"
    CORRECT = "article.correct"
    FACSIMILE = "issue.facsimile"
    MASTHEAD = "issue.masthead"
    REVIEWED = "issue.reviewed"
    RECOGNISE = "issue.recognise"
    VERSION = "issue.version"
    DOUBT = "review.accept"
    REPAIR = "review.undoRepair"
    JOIN = "review.join"
    SPLIT = "review.split"
    ROLE = "review.role"
    MOVE = "review.move"
    ARTICLE_SPLIT = "review.splitArticle"
    ARTICLE_MERGE = "review.mergeArticles"
    ARTICLE_MOVE = "review.moveArticle"
    ARTICLE = "review.article"
    SEARCH_SAVE = "search.save"
    SEARCH_NAME = "search.rename"
    SEARCH_QUERY = "search.change"
    SEARCH_DELETE = "search.delete"
    MERGE = "library.merge"
    RECEIVE = "annotation.import"
    SETTLE = "library.settle"
    EARLIER = "earlier"
    """Something that an earlier release did, which kept no names."""


def named(name: str) -> UndoName:
    """Return the name that an operation is kept under; EARLIER for one that is not known here."""
    return UndoName(name) if name in set(UndoName) else UndoName.EARLIER


@dataclass(frozen=True, slots=True)
class Undoable:
    """An operation that can be taken back or, where `undone`, be done again.

    `time` is ISO 8601 in UTC.
    """

    operation: OperationId
    name: UndoName
    author: str
    time: str
    undone: bool
