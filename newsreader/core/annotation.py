"""Highlights with their notes and tags."""

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TypeAlias

from newsreader.core.anchor import Anchor, AnchorState, anchor_at
from newsreader.core.edit import Edit, moved
from newsreader.core.ids import AnnotationId, ArticleId
from newsreader.core.spans import Span


class Style(StrEnum):
    """How a highlight looks; each differs by its line as well as by its colour."""

    YELLOW = "yellow"
    GREEN = "green"
    BLUE = "blue"
    ROSE = "rose"


StyleId: TypeAlias = str
"""A Style, or the id of a style that somebody made."""

_BUILT_IN: dict[str, StyleId] = {each.value: each for each in Style}


def style_id(value: str) -> StyleId:
    """Return a Style where the value is one, else the value."""
    return _BUILT_IN.get(value, value)


@dataclass(frozen=True, slots=True)
class Annotation:
    """A stored annotation; times are ISO 8601 in UTC, tags are sorted."""

    id: AnnotationId
    article_id: ArticleId
    anchor: Anchor
    note: str
    tags: tuple[str, ...]
    style: StyleId
    creator: str
    created: str
    modified: str
    state: AnchorState


def carried(annotation: Annotation, edit: Edit, text: str, *, marks: bool = True) -> Annotation:
    """Return the annotation after `edit`, whose result is `text`, still on its own words.

    Where some of them were changed, it is uncertain, unless not `marks`: so it was at first. Where
    all of them were deleted, or blanks are left, it keeps them, and those around them, and is
    unanchored.
    """
    span, changed = moved(annotation.anchor.span, edit)
    emptied = changed and marks and not span.of(text).strip()
    if annotation.state is AnchorState.UNANCHORED or not span.length or emptied:
        point = replace(annotation.anchor, span=Span(span.start, span.start))
        return replace(annotation, anchor=point, state=AnchorState.UNANCHORED)
    state = AnchorState.UNCERTAIN if changed and marks else annotation.state
    return replace(annotation, anchor=anchor_at(text, span), state=state)


def concerns(edit: Edit, annotation: Annotation) -> bool:
    """Tell whether an edit changes words of an annotation, or touches what is left of them."""
    span = annotation.anchor.span
    if annotation.state is AnchorState.ANCHORED:
        return moved(span, edit)[1]
    return edit.span.start <= span.end and span.start <= edit.span.end
