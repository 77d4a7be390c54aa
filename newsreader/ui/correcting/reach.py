"""What a key takes away beside the caret."""

from newsreader.core.spans import Span
from newsreader.ui.article.reading import ReadingText


def character(edit: ReadingText, *, back: bool) -> Span:
    """Return the character before or after the caret; an empty span at the ends of the text."""
    at = edit.caret()
    return Span(max(0, at - 1), at) if back else Span(at, min(len(edit.text), at + 1))


def word(edit: ReadingText, *, back: bool) -> Span:
    """Return the rest of a word beside the caret, within its line; else the end of the line."""
    at, text = edit.caret(), edit.text
    if back:
        start = max(edit.word_before(at), text.rfind("\n", 0, at) + 1)
        return Span(start, at) if start < at else character(edit, back=True)
    end = text.find("\n", at)
    end = min(edit.word_after(at), end if end >= 0 else len(text))
    return Span(at, end) if end > at else character(edit, back=False)
