"""How much a selection brings, and one article of it, without gathering it."""

from heapq import nsmallest

from newsreader.core.errors import BadInputError
from newsreader.core.ids import ArticleId
from newsreader.core.query import Selection
from newsreader.services.annotating import Annotating
from newsreader.services.reading import Reading
from newsreader.services.searching import Searching
from newsreader.services.selecting import Selecting

_LOOKED_AT = 1_000
"""Of so many articles, one that is still there is a sample."""


class Gauging:
    """Says it at once of a search, and soon of a collection, that holds a million articles."""

    def __init__(
        self,
        selecting: Selecting,
        reading: Reading,
        searching: Searching,
        annotating: Annotating,
    ) -> None:
        self._selecting = selecting
        self._reading = reading
        self._searching = searching
        self._annotating = annotating

    def count(self, selection: Selection) -> tuple[int, int]:
        """Return how many articles and annotations would be gathered."""
        query = selection.query
        if query is not None and selection.whole == Selection(query=query):
            annotated = self._searching.annotated(query)
            return self._searching.count(query), self._annotating.count(annotated)
        meant = self._selecting.meant(selection)
        articles = self._selecting.articles(meant)
        if not meant.narrows and meant.contents is None:
            return self._reading.count(articles), self._annotating.count(articles)
        held = self._selecting.annotations(meant)
        return self._reading.count(articles), sum(each.article_id in articles for each in held)

    def sample(self, selection: Selection) -> ArticleId:
        """Return an article that is annotated, if there is one, or else any.

        BadInputError if there is no such issue or collection, or nothing would be gathered.
        """
        query = selection.query
        if query is not None and selection.whole == Selection(query=query):
            found = self._searching.annotated(query, limit=1)
            found = found or self._searching.found(query, limit=1)
        else:
            articles = self._selecting.articles(self._selecting.meant(selection))
            some = nsmallest(_LOOKED_AT, articles & self._annotating.articles())
            some = some or nsmallest(_LOOKED_AT, articles)
            found = tuple(each.id for each in self._reading.articles_of(some))
        if not found:
            raise BadInputError("nothing-to-export")
        return found[0]
