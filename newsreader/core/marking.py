"""Highlighting or tagging all places that a search found: what is asked, and what became of it."""

from collections.abc import Iterable
from dataclasses import dataclass

from newsreader.core.annotation import Style, StyleId
from newsreader.core.ids import ArticleId
from newsreader.core.spans import Span

PLACES = 50_000
"""Most places that are marked in one step."""


@dataclass(frozen=True, slots=True)
class ArticlePlaces:
    """Places in the reading text of an article, ascending; `digest` names the text's version."""

    article_id: ArticleId
    digest: str
    spans: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class FoundPlaces:
    """What would be marked; `complete` if no place was left out."""

    articles: tuple[ArticlePlaces, ...]
    complete: bool

    @property
    def places(self) -> int:
        """How many places there are in all articles."""
        return sum(len(article.spans) for article in self.articles)


@dataclass(frozen=True, slots=True)
class Mark:
    """What every place gets: a highlight in a style, with tags or without."""

    style: StyleId = Style.YELLOW
    tags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class MarkReport:
    """What became of places: new highlights, those that stood there and got tags, or had all.

    `altered` articles were corrected since they were searched; nothing in them is marked. Where
    it was cancelled, nothing is.
    """

    articles: int = 0
    made: int = 0
    tagged: int = 0
    kept: int = 0
    altered: int = 0
    cancelled: bool = False


def outermost(spans: Iterable[Span]) -> tuple[Span, ...]:
    """Return the spans that no other one contains, ascending and each once."""
    found: list[Span] = []
    for span in sorted(set(spans), key=lambda each: (each.start, -each.end)):
        if not found or span.end > found[-1].end:
            found.append(span)
    return tuple(found)
