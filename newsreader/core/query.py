"""What a person asks the library for."""

from dataclasses import dataclass

from newsreader.core.ids import ArticleId, IssueId
from newsreader.core.spans import Span


@dataclass(frozen=True, slots=True)
class SearchHit:
    """An article that holds every word of a query; spans are in code points.

    `spans` are places in the reading text, `snippet_spans` the same inside `snippet`.
    """

    article_id: ArticleId
    publication: str | None
    date: str | None
    page: int
    headline: str
    snippet: str
    snippet_spans: tuple[Span, ...]
    spans: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class SearchPage:
    """One page of hits; `total` counts all articles, exactly if `exact_total`."""

    total: int
    exact_total: bool
    seconds: float
    hits: tuple[SearchHit, ...]


@dataclass(frozen=True, slots=True)
class Selection:
    """Which part of the library to collect; empty fields do not restrict."""

    issue_id: IssueId | None = None
    tag: str | None = None
    query: str | None = None
