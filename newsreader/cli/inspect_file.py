"""`newsreader inspect`: recognise a file, store nothing."""

from pathlib import Path

import click

from newsreader.cli import documents
from newsreader.cli.options import PATH, as_json, encoding, mapping, nth
from newsreader.cli.output import Output
from newsreader.cli.session import Session
from newsreader.core.recognised import RecognisedArticle
from newsreader.services.choosing import options_from
from newsreader.services.preparing import PreparedIssue, chosen


@click.command
@click.argument("file", type=PATH)
@nth
@encoding
@mapping
@as_json
@click.pass_obj
def command(
    session: Session,
    file: Path,
    nth: int,
    encoding: str | None,
    mapping: tuple[str, ...],
    as_json: bool,
) -> None:
    """Recognise one issue of a file."""
    output = session.output
    options = options_from(session.settings(), encoding, mapping)
    prepared, total = chosen(file, nth, options)
    if as_json:
        document = documents.inspected(prepared, output.language)
        output.document(document if total == 1 else document | {"issues": total})
        return
    _tell(output, prepared)
    if total > 1:
        output.note("inspected.more", number=nth, total=total)


def _tell(output: Output, prepared: PreparedIssue) -> None:
    source, issue = prepared.source, prepared.recognised
    characters = len(prepared.text.text)
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
