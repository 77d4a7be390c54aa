"""Where an annotation stands: a span, the words it covers and the words around them."""

from dataclasses import dataclass
from enum import StrEnum

from newsreader.core.spans import Span

CONTEXT = 32
"""Code points kept before and after the quote."""


class AnchorState(StrEnum):
    """Whether an annotation still stands on its words."""

    ANCHORED = "anchored"
    UNCERTAIN = "uncertain"
    UNANCHORED = "unanchored"


@dataclass(frozen=True, slots=True)
class Anchor:
    """A place in the reading text of an article, offsets in code points."""

    span: Span
    quote: str
    prefix: str
    suffix: str


def anchor_at(text: str, span: Span) -> Anchor:
    """Cut the anchor of `span` out of `text`, the stored reading text."""
    before = text[max(0, span.start - CONTEXT) : span.start]
    after = text[span.end : span.end + CONTEXT]
    return Anchor(span, span.of(text), before, after)


def find_quote(text: str, quote: str, nth: int = 1) -> Span | None:
    """Return the `nth` place (from 1, overlapping ones count) where `quote` stands in `text`."""
    start = -1
    for _ in range(nth):
        start = text.find(quote, start + 1)
        if start < 0:
            return None
    return Span(start, start + len(quote))
