"""Which articles hold given words, for many words at once.

A few are looked up in the search index. For many it is quicker to go through all texts once, with
an eye on how each of the words begins.
"""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterator, Mapping

from newsreader.core.errors import Cancelled
from newsreader.core.query import Order, Term
from newsreader.language.folding import fold_for_search, folding_version
from newsreader.storage.database import Database
from newsreader.storage.found import found_ids
from newsreader.storage.index.matching import Question
from newsreader.storage.index.searcher import Searcher
from newsreader.storage.placed import PlacedArticle, PlacedArticles

MOST = 50
"""So many articles with the same words are told from one another."""

_ARTICLES_A_LOOK_UP = 10
"""So many articles are gone through in the time of one look-up in the index."""
_BEGINNINGS = (12, 6, 2, 1)

Holders = Mapping[str, tuple[PlacedArticle, ...]]


class Seeking:
    """Finds the articles of a library that hold words, character by character."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._articles = PlacedArticles(database)
        self._searcher = Searcher(database, fold_for_search, folding_version())

    def holding(
        self, pieces: Collection[str], cancelled: Callable[[], bool] = lambda: False
    ) -> Holders:
        """Return for each piece the articles that hold it; the caller holds a transaction.

        A piece is part of one line and not empty. Cancelled like a search.
        """
        wanted = frozenset(pieces)
        if len(wanted) * _ARTICLES_A_LOOK_UP < self._articles.count():
            found = {piece: self._looked_up(piece, cancelled) for piece in wanted}
            if None not in found.values():
                return {piece: articles or () for piece, articles in found.items()}
        return self._gone_through(wanted, cancelled)

    def _gone_through(self, pieces: Collection[str], cancelled: Callable[[], bool]) -> Holders:
        found: defaultdict[str, list[PlacedArticle]] = defaultdict(list)
        beginnings = _beginnings(pieces)
        for article in self._articles.all():
            if cancelled():
                raise Cancelled
            for piece in _pieces_in(article.text, beginnings):
                if len(found[piece]) < MOST:
                    found[piece].append(article)
        return {piece: tuple(articles) for piece, articles in found.items()}

    def _looked_up(
        self, piece: str, cancelled: Callable[[], bool]
    ) -> tuple[PlacedArticle, ...] | None:
        """Return the articles that hold a piece; None if the index does not know all of them."""
        question = Question(Term((piece,)), exact=True)
        ranked = self._searcher.search(question, Order.NEWEST, (0, MOST), cancelled)
        found = self._articles.some(found_ids(self._database, ranked.articles))
        held = tuple(article for article in found if piece in article.text)
        return held if ranked.exact else None


def _beginnings(pieces: Collection[str]) -> Mapping[int, Mapping[str, list[str]]]:
    """Return the pieces by how they begin, and these beginnings by their length."""
    found: dict[int, defaultdict[str, list[str]]] = {}
    for piece in pieces:
        length = next(length for length in _BEGINNINGS if length <= len(piece))
        found.setdefault(length, defaultdict(list))[piece[:length]].append(piece)
    return found


def _pieces_in(text: str, beginnings: Mapping[int, Mapping[str, list[str]]]) -> Iterator[str]:
    """Yield the pieces that a text holds, each once."""
    for length, pieces in beginnings.items():
        there = {text[at : at + length] for at in range(len(text) - length + 1)}
        for beginning in there.intersection(pieces):
            yield from (piece for piece in pieces[beginning] if piece in text)
