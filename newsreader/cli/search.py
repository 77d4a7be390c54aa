"""`newsreader search`: full-text search."""

import click

from newsreader.cli import documents
from newsreader.cli.options import as_json
from newsreader.cli.session import Session


@click.command
@click.argument("query")
@click.option("--limit", type=click.IntRange(min=0), default=50, show_default=True)
@click.option("--offset", type=click.IntRange(min=0), default=0, show_default=True)
@as_json
@click.pass_obj
def command(session: Session, query: str, limit: int, offset: int, as_json: bool) -> None:
    """Search the library."""
    output = session.output
    with session.searching() as library:
        page = library.searching.search(query, limit=limit, offset=offset)
    if as_json:
        output.document(documents.found(page))
        return
    for hit in page.hits:
        output.cells(hit.article_id, hit.date, hit.headline, hit.snippet.replace("\n", " "))
    output.note("total", total=page.total)
