"""Words in their surroundings: every place of a query, one line each."""

from contextlib import closing
from itertools import islice
from pathlib import Path

from newsreader.core.concordance import PLACES, WIDTH, Sort, sorted_by
from newsreader.core.hits import Concordance, Line
from newsreader.core.query import Order
from newsreader.core.spans import Span
from newsreader.exporters import concordance_table
from newsreader.exporters.target import replace_file
from newsreader.services.searching import IsCancelled, Searching
from newsreader.storage.found import FoundArticle


class Concording:
    """Lists places in reading texts; cancelled like a search."""

    def __init__(self, searching: Searching) -> None:
        self._searching = searching

    def concordance(
        self,
        query: str,
        *,
        sort: Sort = Sort.NEWEST,
        width: int = WIDTH,
        limit: int = PLACES,
        exact: bool = False,
        cancelled: IsCancelled = lambda: False,
    ) -> Concordance:
        """Return the places of the query's words, those of the newest articles, then sorted.

        No more than `limit` of them, and than PLACES; contexts do not leave their article.
        """
        order = Order.OLDEST if sort is Sort.OLDEST else Order.NEWEST
        most = max(0, min(limit, PLACES))
        found = self._searching.located(query, order=order, exact=exact, cancelled=cancelled)
        with closing(found):
            places = ((article, span) for article, spans in found for span in spans)
            lines = [_line(article, span, width) for article, span in islice(places, most)]
            complete = next(places, None) is None
        return Concordance(sorted_by(lines, sort), complete)

    @staticmethod
    def export(concordance: Concordance, target: Path) -> None:
        """Write lines as a table that spreadsheets open; raises as `Exporting.export` does."""
        replace_file(
            target,
            write=lambda stream: concordance_table.write(concordance.lines, stream),
            check=lambda path: concordance_table.check(path, concordance.lines),
        )


def _line(article: FoundArticle, span: Span, width: int) -> Line:
    start = max(0, span.start - width)
    shown = article.text[start : span.end + width].translate(_ONE_LINE)
    begin, end = span.start - start, span.end - start
    return Line(
        article.id,
        article.publication,
        article.date,
        article.page,
        span,
        shown[:begin],
        shown[begin:end],
        shown[end:],
    )


_ONE_LINE = dict.fromkeys(map(ord, "\n\r\v\f\x85\u2028\u2029"), " ")
