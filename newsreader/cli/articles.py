"""`newsreader articles`: the articles of the library or of one issue."""

import click

from newsreader.cli import documents
from newsreader.cli.options import as_json
from newsreader.cli.session import Session
from newsreader.core.ids import IssueId


@click.command
@click.option("--issue", metavar="ID")
@as_json
@click.pass_obj
def command(session: Session, issue: str | None, as_json: bool) -> None:
    """List the articles."""
    output = session.output
    with session.reading() as library:
        articles = library.reading.articles(None if issue is None else IssueId(issue))
    if as_json:
        output.document([documents.article(item) for item in articles])
        return
    for item in articles:
        output.cells(item.id, item.page, item.headline, item.characters, item.annotations)
