"""`newsreader issues`: the issues of the library."""

import click

from newsreader.cli import documents
from newsreader.cli.options import as_json
from newsreader.cli.session import Session


@click.command
@as_json
@click.pass_obj
def command(session: Session, as_json: bool) -> None:
    """List the issues."""
    output = session.output
    with session.reading() as library:
        issues = library.reading.issues()
    if as_json:
        output.document([documents.issue(item) for item in issues])
        return
    for item in issues:
        output.cells(item.id, item.date, item.publication, item.number, item.articles)
