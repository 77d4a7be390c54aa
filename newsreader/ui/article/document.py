"""The document of an article: one position for every UTF-16 unit of the reading text.

The document is only a picture of the text. Characters that QTextDocument would swallow, split at or
show as nothing are replaced by visible ones of the same length; the text itself is never read back.
"""

import re
from collections.abc import Iterator

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument, QTextOption

from newsreader.core.article import ArticleView
from newsreader.core.issue import BlockRole
from newsreader.ui.article.typography import Typography

# Control characters but tab and line feed; what ends a line or paragraph in Qt; the no-break space;
# what marks frames and objects in Qt; halves of a pair. As ranges: quick to compile.
_UNSHOWN = re.compile("[\x00-\x08\x0b-\x1f\x7f\x85\xa0\u2028\u2029\ufdd0\ufdd1\ufffc\ud800-\udfff]")
_PICTURES = {"\x7f": "␡", "\xa0": " "} | dict.fromkeys("\x85\u2028\u2029", "␤")


def shown(text: str) -> str:
    """Return `text` as it can be shown, with as many UTF-16 units as before."""
    return _UNSHOWN.sub(_picture, text)


def _picture(match: re.Match[str]) -> str:
    character = match.group()
    if character < " ":
        return chr(0x2400 + ord(character))
    return _PICTURES.get(character, "�")


def build_document(view: ArticleView, typography: Typography, parent: QObject) -> QTextDocument:
    """Set an article; a position in the document is a UTF-16 position in the reading text."""
    document = QTextDocument(parent)
    document.setUndoRedoEnabled(False)
    document.setDocumentMargin(0)
    document.setDefaultFont(typography.font)
    document.setDefaultTextOption(_option())
    cursor = QTextCursor(document)
    formats: dict[BlockRole, tuple[QTextBlockFormat, QTextCharFormat]] = {}
    cursor.beginEditBlock()
    for number, (role, line) in enumerate(_lines(view)):
        if role not in formats:
            formats[role] = typography.block(role), typography.characters(role)
        block, characters = formats[role]
        if number:
            cursor.insertBlock(block, characters)
        else:
            cursor.setBlockFormat(typography.block(role, first=True))
            cursor.setBlockCharFormat(characters)
        cursor.insertText(shown(line), characters)
    cursor.endEditBlock()
    return document


def _lines(view: ArticleView) -> Iterator[tuple[BlockRole, str]]:
    for block in view.blocks:
        if block.place is not None:
            for line in block.place.of(view.text).split("\n"):
                yield block.role, line


def _option() -> QTextOption:
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setTextDirection(Qt.LayoutDirection.LeftToRight)
    return option
