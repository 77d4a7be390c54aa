"""`newsreader annotations`: the annotations of the library."""

import click

from newsreader.cli import documents
from newsreader.cli.options import as_json
from newsreader.cli.session import Session
from newsreader.core.ids import ArticleId


@click.command
@click.option("--article", metavar="ID")
@click.option("--tag", metavar="NAME")
@as_json
@click.pass_obj
def command(session: Session, article: str | None, tag: str | None, as_json: bool) -> None:
    """List the annotations."""
    output = session.output
    with session.reading() as library:
        found = library.annotating.list(None if article is None else ArticleId(article), tag)
        rows = library.styling.named(found)
    if as_json:
        output.document([documents.annotation(row) for row in rows])
        return
    for row in rows:
        output.cells(row.id, row.article_id, row.anchor.quote, row.note, " ".join(row.tags))
