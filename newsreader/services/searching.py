"""Full-text search: every article that holds what was asked for, and where in it."""

import time
from collections.abc import Callable, Generator, Iterator, Sequence
from dataclasses import replace
from itertools import takewhile

from newsreader.core.errors import Cancelled
from newsreader.core.hits import Facets, SearchHit, SearchPage
from newsreader.core.ids import ArticleId
from newsreader.core.query import And, Field, Near, Node, Order, Part, State, Term, Where
from newsreader.core.querying.elsewhere import part_of
from newsreader.core.querying.trees import terms
from newsreader.core.spans import Span
from newsreader.language.folding import fold_for_search, folding_version
from newsreader.services.asking import asked
from newsreader.services.dictionary import Dictionary
from newsreader.services.locating import locate, text_of
from newsreader.services.wording import preference
from newsreader.storage.database import Database
from newsreader.storage.found import FoundArticle, found_articles, found_ids, keys_of
from newsreader.storage.index.facets import facets
from newsreader.storage.index.matching import Question
from newsreader.storage.index.searcher import Searcher
from newsreader.storage.index.segment import Shelf
from newsreader.storage.index.texts import IndexTexts

CONTEXT = 30
"""Code points of a snippet on either side of the first place found."""

PORTION = 1_000
"""So many articles are read at a time where all places are wanted."""

WEIGHED = 20
"""Of so many articles, the best ones, it is looked whether they hold whole words."""

_COUNTABLE = 2**62
_FORMER = ((Part.SOURCE, Shelf.SOURCE), (Part.EARLIER, Shelf.EARLIER))

IsCancelled = Callable[[], bool]
Hits = tuple[SearchHit, ...]


class Searching:
    """Finds articles by what stands in them, character by character, and by what is said of them.

    Where `exact`, variants of a character and traditional and simplified ones are told apart. What
    is asked is cancelled by raising `core.errors.Cancelled` once `cancelled` says so.
    """

    def __init__(self, database: Database, dictionary: Dictionary) -> None:
        self._database = database
        self._dictionary = dictionary
        self._searcher = Searcher(database, fold_for_search, folding_version())
        self._texts = IndexTexts(database, fold_for_search)

    def search(
        self,
        query: str,
        *,
        order: Order = Order.NEWEST,
        limit: int = 50,
        offset: int = 0,
        exact: bool = False,
        cancelled: IsCancelled = lambda: False,
    ) -> SearchPage:
        """Return a page of the articles that fit `query`, and how many there are.

        Nothing that can be typed is an error; what was not taken as meant stands in the notes.
        """
        begun = time.perf_counter()
        question = asked(query)
        if question.node is None:
            return SearchPage(0, True, 0.0, (), question.notes)
        first, most = max(0, offset), max(0, min(limit, _COUNTABLE))
        weighed = order is Order.BEST and most > 0 and first < WEIGHED
        page = (0, max(WEIGHED, first + most)) if weighed else (first, most)
        with self._database.read():
            asking = Question(question.node, exact)
            ranked = self._searcher.search(asking, order, page, cancelled)
            found = list(found_articles(self._database, ranked.articles))
            hits = tuple(self._hit(article, question.node, exact) for article in found)
        if weighed:
            hits = self._weighed(found, hits, ranked.scores)[first : first + most]
        seconds = time.perf_counter() - begun
        return SearchPage(ranked.total, ranked.exact, seconds, hits, question.notes)

    def first(
        self,
        query: str,
        *,
        order: Order = Order.NEWEST,
        limit: int = 50,
        exact: bool = False,
        cancelled: IsCancelled = lambda: False,
    ) -> tuple[SearchHit, ...]:
        """Return the first articles by their day, as soon as they are known: nothing is counted."""
        node = asked(query).node
        if node is None:
            return ()
        with self._database.read():
            keys = self._searcher.first(Question(node, exact), order, limit, cancelled)
            found = found_articles(self._database, keys)
            return tuple(self._hit(article, node, exact) for article in found)

    def counted(self, query: str, *, exact: bool = False) -> bool:
        """Tell whether it is known how many articles fit: a search is as fast as `first`."""
        node = asked(query).node
        return node is None or self._searcher.counted(Question(node, exact))

    def count(self, query: str, *, exact: bool = False) -> int:
        """Return how many articles fit."""
        return self.search(query, limit=0, exact=exact).total

    def facets(
        self, query: str, *, exact: bool = False, cancelled: IsCancelled = lambda: False
    ) -> Facets:
        """Return how the articles that fit are distributed, and how many more fit elsewhere."""
        question = asked(query)
        if question.node is None:
            return Facets()
        with self._database.read():
            asking = Question(question.node, exact)
            matches, catalogue = self._searcher.matches(asking, cancelled)
            counted = facets(self._database, matches, catalogue)
            parts = {part_of(word) for word in terms(question.node)}
            anywhere = parts == {Part.ANY}
            elsewhere = self._searcher.elsewhere(asking, matches) if anywhere else 0
        return replace(counted, elsewhere=elsewhere)

    def found(
        self,
        query: str,
        *,
        order: Order = Order.NEWEST,
        limit: int | None = None,
        exact: bool = False,
    ) -> tuple[ArticleId, ...]:
        """Return the articles that fit, in order; None is no limit."""
        node = asked(query).node
        return () if node is None else self._found(Question(node, exact), order, limit)

    def annotated(self, query: str, *, limit: int | None = None) -> tuple[ArticleId, ...]:
        """Return the articles that fit and carry annotations, the newest first."""
        node = asked(query).node
        if node is None:
            return ()
        both = And((node, Where(Field.STATE, State.ANNOTATED)))
        return self._found(Question(both), Order.NEWEST, limit)

    def _found(self, question: Question, order: Order, limit: int | None) -> tuple[ArticleId, ...]:
        page = (0, _COUNTABLE if limit is None else limit)
        with self._database.read():
            ranked = self._searcher.search(question, order, page)
            return found_ids(self._database, ranked.articles)

    def places(self, query: str, text: str, *, exact: bool = False) -> tuple[Span, ...]:
        """Return where the words of a query stand in any text, in its head or anywhere."""
        node = asked(query).node
        return () if node is None else locate(terms(node), text_of(text, 0, exact=exact))

    def located(
        self,
        query: str,
        *,
        articles: Sequence[ArticleId] | None = None,
        order: Order = Order.NEWEST,
        exact: bool = False,
        cancelled: IsCancelled = lambda: False,
    ) -> Generator[tuple[FoundArticle, tuple[Span, ...]]]:
        """Yield the articles that fit, each with all places of the query's words in it.

        They come in order, or are those of `articles`, which are not asked whether they fit. What
        holds no words in its reading text is left out. Close it where not all are taken.
        """
        node = asked(query).node
        words = _in_reading(terms(node))
        if node is None or not words:
            return
        with self._database.read():
            found = self._chosen(articles) if articles is not None else None
            for article in found or self._in_order(Question(node, exact), order, cancelled):
                if cancelled():
                    raise Cancelled
                spans = locate(words, text_of(article.text, article.head, exact=exact))
                if spans:
                    yield article, spans

    def _chosen(self, articles: Sequence[ArticleId]) -> Iterator[FoundArticle]:
        return found_articles(self._database, keys_of(self._database, articles))

    def _in_order(
        self, question: Question, order: Order, cancelled: IsCancelled
    ) -> Iterator[FoundArticle]:
        offset, total = 0, 1
        while offset < total:
            ranked = self._searcher.search(question, order, (offset, PORTION), cancelled)
            yield from found_articles(self._database, ranked.articles)
            offset, total = offset + PORTION, ranked.total

    def _weighed(self, found: Sequence[FoundArticle], hits: Hits, scores: Sequence[float]) -> Hits:
        """Put the very first of the best hits in order by whether whole words were found."""
        weights = [
            score * preference(article.text, hit.spans, self._dictionary)
            for article, hit, score in zip(found[:WEIGHED], hits, scores, strict=False)
        ]
        order = sorted(range(len(weights)), key=lambda number: -weights[number])
        return (*(hits[number] for number in order), *hits[WEIGHED:])

    def _hit(self, article: FoundArticle, node: Node, exact: bool) -> SearchHit:
        words = terms(node)
        spans = locate(_in_reading(words), text_of(article.text, article.head, exact=exact))
        part, text, inside = Part.ANY, article.text, spans
        if not spans:
            part, text, inside = self._former(article, words, exact)
        snippet, marks = snippet_of(text, inside)
        return SearchHit(
            article.id,
            article.publication,
            article.date,
            article.page,
            article.headline,
            snippet,
            marks,
            spans,
            part,
        )

    def _former(
        self, article: FoundArticle, words: Sequence[Term | Near], exact: bool
    ) -> tuple[Part, str, tuple[Span, ...]]:
        """Look into the source and the earlier text of an article for words meant for them."""
        for part, shelf in _FORMER:
            meant = [word for word in words if part_of(word) is part]
            for document in self._texts.texts(shelf, [article.key]) if meant else ():
                spans = locate(meant, text_of(document, 0, exact=exact))
                if spans:
                    return part, document, spans
        return Part.ANY, article.text, ()


def _in_reading(words: Sequence[Term | Near]) -> list[Term | Near]:
    """Leave out the words that are looked for in the source or in earlier text only."""
    return [word for word in words if part_of(word) not in {Part.SOURCE, Part.EARLIER}]


def snippet_of(text: str, spans: Sequence[Span]) -> tuple[str, tuple[Span, ...]]:
    """Cut the first place out of `text` with its surroundings, as one line.

    Returns it with those of the sorted, non-empty `spans` that lie wholly in it; `…` stands where
    text was cut off. Without a place, it is how the text begins.
    """
    place = spans[0] if spans else Span(0, 0)
    start = max(0, place.start - CONTEXT)
    end = min(len(text), place.end + CONTEXT * (1 if spans else 2))
    head = "…" if start else ""
    tail = "…" if end < len(text) else ""
    # Most of the places of a common word lie beyond the window.
    near = takewhile(lambda span: span.start < end, spans)
    inside = tuple(span.shifted(len(head) - start) for span in near if span.end <= end)
    return f"{head}{text[start:end]}{tail}".translate(_ONE_LINE), inside


_ONE_LINE = dict.fromkeys(map(ord, "\n\r\v\f\x85\u2028\u2029"), " ")
