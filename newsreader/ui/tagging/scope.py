"""Which articles are meant by what is chosen in the tree of issues."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from newsreader.core.article import ArticleSummary
from newsreader.core.ids import ArticleId
from newsreader.services.library import Library
from newsreader.services.reading import Reading
from newsreader.ui.navigator.controller import below
from newsreader.ui.navigator.nodes import Value


@dataclass(frozen=True, slots=True)
class Scope:
    """Articles chosen by hand, and the query that found `total` others; empty if there is none."""

    chosen: tuple[ArticleId, ...]
    query: str = ""
    total: int = 0
    exact: bool = False

    def articles(self, library: Library, *, all_found: bool) -> tuple[ArticleId, ...]:
        """Return the articles meant: all that the query finds now, or those chosen."""
        if not all_found:
            return self.chosen
        return library.searching.found(self.query, exact=self.exact)


def articles_under(reading: Reading, values: Iterable[Value]) -> tuple[ArticleId, ...]:
    """Return the articles under nodes of the tree, each once."""
    return tuple(dict.fromkeys(each for value in values for each in _under(reading, value)))


def _under(reading: Reading, value: Value) -> Iterator[ArticleId]:
    if isinstance(value, ArticleSummary):
        yield value.id
        return
    for each in below(reading, value):
        yield from _under(reading, each)
