"""Full-text search: every article that holds what was asked for, and where in it."""

import re
import time
from collections.abc import Iterator, Sequence
from itertools import takewhile

from newsreader.core.errors import BadInputError
from newsreader.core.hits import SearchHit, SearchPage
from newsreader.core.ids import ArticleId
from newsreader.core.spans import Span
from newsreader.storage.database import Database
from newsreader.storage.search import Fold, FoundArticle, SearchIndex

QUERY_LENGTH = 1_000
"""Longest query, in code points."""

SPANS = 10_000
"""Most places that are listed of one article."""

CONTEXT = 30
"""Code points of a snippet on either side of the first place found."""

_COUNTABLE = 2**63 - 1

_WORD = re.compile(r'"([^"]+)"|(\S+)')


class Searching:
    """Finds articles by what stands in them, character by character."""

    def __init__(self, database: Database, index: SearchIndex, fold: Fold) -> None:
        self._database = database
        self._index = index
        self._fold = fold

    def search(self, query: str, *, limit: int = 50, offset: int = 0) -> SearchPage:
        """Return articles that hold all words of `query`, the newest first.

        Words are separated by white space; "…" holds one that has white space in it. Everything
        else is taken literally, but case, width and invisible characters do not matter.
        """
        begun = time.perf_counter()
        words = self._words(query)
        if not words:
            return SearchPage(0, True, 0.0, ())
        with self._database.read():
            total = self._index.count(words)
            found = self._page(words, limit, offset) if offset < total else []
        hits = tuple(self._hit(article, words) for article in found)
        return SearchPage(total, True, time.perf_counter() - begun, hits)

    def _page(self, words: Sequence[str], limit: int, offset: int) -> list[FoundArticle]:
        # SQLite counts no further than this.
        return self._index.newest(words, min(max(0, limit), _COUNTABLE), max(0, offset))

    def _words(self, query: str) -> Sequence[str]:
        if len(query) > QUERY_LENGTH:
            raise BadInputError("query-too-long", most=QUERY_LENGTH)
        parts = (phrase or word for phrase, word in _WORD.findall(query))
        folded = (self._fold(part).text for part in parts)
        return tuple(dict.fromkeys(word for word in folded if word))

    def _hit(self, article: FoundArticle, words: Sequence[str]) -> SearchHit:
        folded = self._fold(article.text)
        places = sorted({place for word in words for place in _places(folded.text, word)})
        offsets = folded.offsets
        spans = tuple(Span(offsets[a], offsets[b - 1] + 1) for a, b in places[:SPANS])
        snippet, inside = snippet_of(article.text, spans)
        return SearchHit(
            ArticleId(article.id),
            article.publication,
            article.date,
            article.page,
            article.headline,
            snippet,
            inside,
            spans,
        )


def snippet_of(text: str, spans: Sequence[Span]) -> tuple[str, tuple[Span, ...]]:
    """Cut the first place out of `text` with its surroundings, as one line.

    Returns it with those of the sorted, non-empty `spans` that lie wholly in it; `…` stands where
    text was cut off.
    """
    start = max(0, spans[0].start - CONTEXT)
    end = min(len(text), spans[0].end + CONTEXT)
    head = "…" if start else ""
    tail = "…" if end < len(text) else ""
    # Most of the places of a common word lie beyond the window.
    near = takewhile(lambda span: span.start < end, spans)
    inside = tuple(span.shifted(len(head) - start) for span in near if span.end <= end)
    return f"{head}{text[start:end]}{tail}".translate(_ONE_LINE), inside


_ONE_LINE = dict.fromkeys(map(ord, "\n\r\v\f\x85\u2028\u2029"), " ")


def _places(text: str, word: str) -> Iterator[tuple[int, int]]:
    at = text.find(word)
    count = 0
    while at >= 0 and count < SPANS:
        yield at, at + len(word)
        count += 1
        at = text.find(word, at + len(word))
