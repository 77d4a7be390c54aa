"""`newsreader export`: annotations into a file that others can use."""

from pathlib import Path
from typing import TypedDict, Unpack

import click

from newsreader.cli import documents
from newsreader.cli.interrupts import stoppable
from newsreader.cli.options import PATH, as_json
from newsreader.cli.output import Output
from newsreader.cli.session import Session
from newsreader.core.errors import UsageError
from newsreader.core.ids import ArticleId, CollectionId, IssueId
from newsreader.core.query import Selection
from newsreader.core.reports import BUNDLE, ExportReport
from newsreader.services.bundling import FORMAT
from newsreader.services.exporting import Exporting


class Asked(TypedDict):
    """The options that say which part of the library to export."""

    issue: str | None
    tag: str | None
    query: str | None
    article: tuple[str, ...]
    person: str | None
    collection: str | None


@click.command
@click.argument("format_id", metavar="FORMAT", required=False)
@click.argument("target", required=False, type=PATH)
@click.option("--list", "list_formats", is_flag=True)
@click.option("--issue", metavar="ID")
@click.option("--tag", metavar="NAME")
@click.option("--query", metavar="Q")
@click.option("--article", metavar="ID", multiple=True)
@click.option("--person", metavar="NAME")
@click.option("--collection", metavar="NAME")
@as_json
@click.pass_context
def command(
    context: click.Context,
    format_id: str | None,
    target: Path | None,
    list_formats: bool,
    as_json: bool,
    **asked: Unpack[Asked],
) -> None:
    """Export annotations, or list the formats."""
    session: Session = context.obj
    if list_formats:
        _list(session.output, as_json)
    elif format_id is None or target is None:
        raise click.UsageError("FORMAT and TARGET are both needed (or --list).", context)
    else:
        report = _export(session, format_id, target, asked)
        if report.cancelled:
            raise KeyboardInterrupt
        if as_json:
            session.output.document(documents.exported(report, session.output.language))
        else:
            session.output.say(
                "exported",
                path=report.path,
                annotations=report.annotations,
                articles=report.articles,
            )
            for loss in report.losses:
                session.output.aside(loss.message(session.output.language))


def _bundle(session: Session, target: Path, asked: Asked) -> ExportReport:
    issue = asked["issue"]
    if any(value for name, value in asked.items() if name != "issue"):
        raise UsageError("bundle-is-whole")
    chosen, progress = None if issue is None else IssueId(issue), session.output.progress
    with session.reading() as library, stoppable() as stopped:
        return library.bundling.export(target, chosen, progress=progress, cancelled=stopped)


def _list(output: Output, as_json: bool) -> None:
    formats = (*Exporting.formats(), FORMAT)
    if as_json:
        output.document([documents.export_format(item) for item in formats])
        return
    for item in formats:
        output.cells(item.id, item.suffix, item.title, item.carries)


def _export(session: Session, format_id: str, target: Path, asked: Asked) -> ExportReport:
    if format_id == BUNDLE:
        return _bundle(session, target, asked)
    issue, articles = asked["issue"], frozenset(map(ArticleId, asked["article"]))
    collection = asked["collection"]
    selection = Selection(
        None if issue is None else IssueId(issue),
        asked["tag"],
        asked["query"],
        articles=articles or None,
        creator=asked["person"],
        collection=None if collection is None else CollectionId(collection),
    )
    searched = selection.query is not None or collection is not None
    opened = session.searching() if searched else session.reading()
    with opened as library, stoppable() as stopped:
        return library.exporting.export(
            format_id, target, selection, progress=session.output.progress, cancelled=stopped
        )
