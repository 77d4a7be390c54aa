"""`newsreader search`: full-text search."""

from typing import TypedDict, Unpack

import click

from newsreader.cli import documents
from newsreader.cli.options import as_json
from newsreader.cli.output import Output
from newsreader.cli.session import Session
from newsreader.core.hits import Facets, SearchPage
from newsreader.core.query import Order


class Asked(TypedDict):
    """The options of the command."""

    limit: int
    offset: int
    order: str
    exact: bool
    facets: bool


@click.command
@click.argument("query")
@click.option("--limit", type=click.IntRange(min=0), default=50, show_default=True)
@click.option("--offset", type=click.IntRange(min=0), default=0, show_default=True)
@click.option(
    "--order",
    type=click.Choice([order.value for order in Order]),
    default=Order.NEWEST.value,
    show_default=True,
)
@click.option("--exact", is_flag=True)
@click.option("--facets", is_flag=True)
@as_json
@click.pass_obj
def command(session: Session, query: str, as_json: bool, **asked: Unpack[Asked]) -> None:
    """Search the library."""
    output, exact = session.output, asked["exact"]
    with session.reading() as library:
        page = library.searching.search(
            query,
            order=Order(asked["order"]),
            limit=asked["limit"],
            offset=asked["offset"],
            exact=exact,
        )
        facets = library.searching.facets(query, exact=exact) if asked["facets"] else None
    if as_json:
        output.document(documents.found(page, facets))
    else:
        _list(output, page, facets)
    _remark(output, page)


def _list(output: Output, page: SearchPage, facets: Facets | None) -> None:
    for hit in page.hits:
        output.cells(hit.article_id, hit.date, hit.headline, hit.snippet.replace("\n", " "))
    for name, count in documents.counts(facets) if facets else ():
        output.cells(name, count.value, count.articles)
    output.note("total", total=page.total)


def _remark(output: Output, page: SearchPage) -> None:
    for note in page.notes:
        output.remark(note.key, about=note.about)
    if not page.exact_total:
        output.note("search.partly")
