"""What a search finds: articles, places in them, counts, words in their surroundings."""

from dataclasses import dataclass
from enum import StrEnum

from newsreader.core.ids import ArticleId
from newsreader.core.query import Note, Part
from newsreader.core.spans import Span


@dataclass(frozen=True, slots=True)
class SearchHit:
    """An article that fits a query; spans are in code points.

    `spans` are places in the reading text, `snippet_spans` the same inside `snippet`. What was
    found in the source or an earlier text only has no place in the reading text: `part` says so,
    and the snippet is taken from there.
    """

    article_id: ArticleId
    publication: str | None
    date: str | None
    page: int
    headline: str
    snippet: str
    snippet_spans: tuple[Span, ...]
    spans: tuple[Span, ...]
    part: Part = Part.ANY


@dataclass(frozen=True, slots=True)
class SearchPage:
    """One page of hits; `total` counts all articles, exactly if `exact_total`."""

    total: int
    exact_total: bool
    seconds: float
    hits: tuple[SearchHit, ...]
    notes: tuple[Note, ...] = ()


@dataclass(frozen=True, slots=True)
class Count:
    """How many of the articles found have a value; None is for those that say nothing."""

    value: str | None
    articles: int


@dataclass(frozen=True, slots=True)
class Facets:
    """The articles found, counted by what is said about them.

    Years and pages are in order, the others by their number; tags count for those above them too.
    `elsewhere` is how many more articles hold the words in their source or earlier text only.
    """

    years: tuple[Count, ...] = ()
    papers: tuple[Count, ...] = ()
    pages: tuple[Count, ...] = ()
    tags: tuple[Count, ...] = ()
    people: tuple[Count, ...] = ()
    elsewhere: int = 0


@dataclass(frozen=True, slots=True)
class Line:
    """One place where a query's words stand, with what stands left and right of it."""

    article_id: ArticleId
    publication: str | None
    date: str | None
    page: int
    span: Span
    left: str
    words: str
    right: str


@dataclass(frozen=True, slots=True)
class Concordance:
    """Words in their surroundings; `complete` if no place was left out."""

    lines: tuple[Line, ...]
    complete: bool


class SuggestionKind(StrEnum):
    """What is offered while a query is typed."""

    FIELD = "field"
    TAG = "tag"
    PERSON = "person"
    ANNOTATOR = "annotator"
    PAPER = "paper"
    STATE = "state"
    EARLIER = "earlier"
    SAVED = "saved"


@dataclass(frozen=True, slots=True)
class Suggestion:
    """How a query could go on: `text` stands in the place of `span` of what was typed.

    `label` is how it is shown.
    """

    text: str
    span: Span
    kind: SuggestionKind
    label: str
