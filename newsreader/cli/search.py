"""`newsreader search`: full-text search, and words in their surroundings."""

from typing import TypedDict, Unpack

import click

from newsreader.cli import documents
from newsreader.cli.options import as_json
from newsreader.cli.output import Output
from newsreader.cli.session import Session
from newsreader.core.concordance import PLACES, Sort
from newsreader.core.hits import Concordance, Facets, SearchPage
from newsreader.core.query import Order
from newsreader.services.library import Library

LIMIT = 50
"""Most articles to list where nothing is said; of a concordance all lines are listed."""

ORDERS = [order.value for order in Order]
SORTS = [sort.value for sort in Sort]


class Asked(TypedDict):
    """The options of the command."""

    limit: int | None
    offset: int
    order: str
    exact: bool
    facets: bool
    concordance: bool
    sort: str


@click.command
@click.argument("query")
@click.option("--limit", type=click.IntRange(min=0))
@click.option("--offset", type=click.IntRange(min=0), default=0, show_default=True)
@click.option("--order", type=click.Choice(ORDERS), default=ORDERS[0], show_default=True)
@click.option("--exact", is_flag=True)
@click.option("--facets", is_flag=True)
@click.option("--concordance", is_flag=True)
@click.option("--sort", type=click.Choice(SORTS), default=SORTS[0], show_default=True)
@as_json
@click.pass_obj
def command(session: Session, query: str, as_json: bool, **asked: Unpack[Asked]) -> None:
    """Search the library."""
    output = session.output
    with session.searching() as library:
        if asked["concordance"]:
            found = _concordance(library, query, asked)
            _show_lines(output, found, asked["offset"], as_json)
            return
        page = _page(library, query, asked)
        facets = None
        if asked["facets"]:
            facets = library.searching.facets(query, exact=asked["exact"])
    if as_json:
        output.document(documents.found(page, facets))
    else:
        _list(output, page, facets)
    _remark(output, page)


def _page(library: Library, query: str, asked: Asked) -> SearchPage:
    return library.searching.search(
        query,
        order=Order(asked["order"]),
        limit=LIMIT if asked["limit"] is None else asked["limit"],
        offset=asked["offset"],
        exact=asked["exact"],
    )


def _concordance(library: Library, query: str, asked: Asked) -> Concordance:
    limit, exact = asked["limit"], asked["exact"]
    most = PLACES if limit is None else asked["offset"] + limit
    return library.concording.concordance(query, sort=Sort(asked["sort"]), limit=most, exact=exact)


def _list(output: Output, page: SearchPage, facets: Facets | None) -> None:
    for hit in page.hits:
        output.cells(hit.article_id, hit.date, hit.headline, hit.snippet)
    for name, count in documents.counts(facets) if facets else ():
        output.cells(name, count.value, count.articles)
    output.note("total", articles=output.counted("articles", page.total))


def _remark(output: Output, page: SearchPage) -> None:
    for note in page.notes:
        output.remark(note.key, about=note.about)
    if not page.exact_total:
        output.note("search.partly")


def _show_lines(output: Output, found: Concordance, offset: int, as_json: bool) -> None:
    lines = found.lines[offset:]
    if as_json:
        output.document([documents.line(each) for each in lines])
    else:
        for line in lines:
            place = (line.article_id, line.publication, line.date, line.page)
            output.cells(*place, line.left, line.words, line.right)
    if not found.complete:
        output.note("incomplete", total=len(lines))
