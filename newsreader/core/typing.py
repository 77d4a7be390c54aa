"""What was typed since it was last stored: many keys, one edit."""

from newsreader.core.edit import Edit
from newsreader.core.spans import Span


def continues(typed: Edit, edit: Edit) -> bool:
    """Tell whether `edit`, made after `typed`, touches what that put in."""
    start, end = typed.span.start, typed.span.start + len(typed.replacement)
    return edit.span.start <= end and start <= edit.span.end


def together(before: str, typed: Edit, edit: Edit) -> Edit:
    """Return both edits of the text `before` as one; the second continues the first."""
    first, old_end = typed.span.start, typed.span.end
    new_end = first + len(typed.replacement)
    start = min(first, edit.span.start)
    end = old_end + max(0, edit.span.end - new_end)
    middle = before[start:first] + typed.replacement + before[old_end:end]
    there = edit.span.shifted(-start)
    return Edit(Span(start, end), Edit(there, edit.replacement).apply(middle))
