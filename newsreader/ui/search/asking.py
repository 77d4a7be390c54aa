"""What is asked of the library for one query: its first rows at once, then all that follows."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from newsreader.core.hits import Facets, SearchHit, SearchPage
from newsreader.core.query import Order

if TYPE_CHECKING:
    from newsreader.services.library import Library

IsCancelled = Callable[[], bool]
Answer = tuple[SearchHit, ...] | SearchPage | Facets


@dataclass(frozen=True, slots=True)
class Asking:
    """A query, and how its answer is to be."""

    query: str
    order: Order
    exact: bool

    def answers(self, library: "Library", limit: int, cancelled: IsCancelled) -> Iterator[Answer]:
        """Yield the first hits, where they are known before the rest; the first page; the facets.

        On one thread, they share what is found.
        """
        asked, searching = self.query, library.searching
        if self.order is not Order.BEST and not searching.counted(asked, exact=self.exact):
            yield searching.first(
                asked, order=self.order, limit=limit, exact=self.exact, cancelled=cancelled
            )
        yield self.page(library, 0, limit, cancelled)
        yield searching.facets(asked, exact=self.exact, cancelled=cancelled)

    def page(
        self, library: "Library", offset: int, limit: int, cancelled: IsCancelled
    ) -> SearchPage:
        """Return a page, and how many there are."""
        return library.searching.search(
            self.query,
            order=self.order,
            limit=limit,
            offset=offset,
            exact=self.exact,
            cancelled=cancelled,
        )
