"""What becomes of an annotation when its issue is laid out anew."""

from dataclasses import replace

from newsreader.core.anchor import AnchorState, anchor_at
from newsreader.core.annotation import Annotation
from newsreader.core.layout import Moves
from newsreader.core.spans import Span


def relocated(annotation: Annotation, moves: Moves) -> Annotation:
    """Return the annotation where its words stand now.

    Where only some of them are left together, it is uncertain; where none is left, it keeps them,
    and those around them, and is unanchored.
    """
    old = annotation.anchor
    lost = annotation.state is AnchorState.UNANCHORED
    found = None if lost else moves.find(annotation.article_id, old.span)
    if found is None:
        return _unanchored(annotation, moves)
    home, span, intact = found
    state = annotation.state if intact else AnchorState.UNCERTAIN
    anchor = anchor_at(moves.texts[home], span)
    return replace(annotation, article_id=home, anchor=anchor, state=state)


def _unanchored(annotation: Annotation, moves: Moves) -> Annotation:
    home = moves.home(annotation.article_id)
    text = moves.texts.get(home)
    start = annotation.anchor.span.start
    point = Span(0, 0) if text is None else Span(min(start, len(text)), min(start, len(text)))
    anchor = replace(annotation.anchor, span=point)
    return replace(annotation, article_id=home, anchor=anchor, state=AnchorState.UNANCHORED)
