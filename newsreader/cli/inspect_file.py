"""`newsreader inspect`: recognise a file, store nothing."""

from pathlib import Path

import click

from newsreader.cli import documents
from newsreader.cli.options import PATH, as_json
from newsreader.cli.output import Output
from newsreader.cli.session import Session
from newsreader.core.issue import RecognisedArticle
from newsreader.services.importing import inspect


@click.command
@click.argument("file", type=PATH)
@as_json
@click.pass_obj
def command(session: Session, file: Path, as_json: bool) -> None:
    """Recognise a file."""
    output = session.output
    source, issue = inspect(file)
    if as_json:
        output.document(documents.inspected(source, issue, output.language))
        return
    characters = len(source.text)
    output.say("inspected", name=source.name, encoding=source.encoding, characters=characters)
    for key, value in documents.masthead(issue.masthead).items():
        output.cells(key, value)
    for article in issue.articles:
        _outline(output, article)
    for finding in issue.findings:
        output.cells(finding.kind, finding.message(output.language))


def _outline(output: Output, article: RecognisedArticle) -> None:
    parts = (article.kicker, article.headline, article.subtitle)
    people = ", ".join(f"{person.role} {person.name}" for person in article.contributors)
    output.cells(article.page, " ".join(part for part in parts if part), article.agency, people)
