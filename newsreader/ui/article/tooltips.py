"""Words for people that never turn into markup."""

from collections.abc import Iterable, Iterator

from newsreader.core.annotation import Annotation

QUOTED = 24
"""Characters of a quote that name an annotation."""

# The three that start markup; the library for HTML would cost the start of the window 5 ms.
_ESCAPED = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", "\n": "<br>"})


def plain_tool_tip(text: str) -> str:
    """Return a tool tip that shows `text` as it is and wraps at a comfortable width."""
    return f"<qt>{text.translate(_ESCAPED)}</qt>" if text else ""


def described(annotations: Iterable[Annotation], *, quoted: bool) -> str:
    """Return the notes and tags of some annotations; `quoted` names each by its words."""
    return "\n".join(line for item in annotations for line in _lines(item, quoted=quoted))


def _lines(item: Annotation, *, quoted: bool) -> Iterator[str]:
    quote = item.anchor.quote.replace("\n", " ")
    if quoted:
        yield f"“{quote[:QUOTED]}{'…' if len(quote) > QUOTED else ''}”"
    if item.note:
        yield item.note
    if item.tags:
        yield "、".join(item.tags)
