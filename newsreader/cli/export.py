"""`newsreader export`: annotations into a file that others can use."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Unpack

import click

from newsreader.cli import documents
from newsreader.cli.export_order import Asked, Order, order_of
from newsreader.cli.interrupts import stoppable
from newsreader.cli.options import PATH, as_json
from newsreader.cli.output import Output
from newsreader.cli.session import Session
from newsreader.cli.statuses import FAILED
from newsreader.cli.words import word
from newsreader.core.errors import BadInputError, UsageError
from newsreader.core.query import Omission, Selection
from newsreader.core.reports import BUNDLE, ExportReport
from newsreader.services.asking import asked as understood
from newsreader.services.bundling import FORMAT
from newsreader.services.exporting import Exporting
from newsreader.services.library import Library
from newsreader.settings.profiles import export_profiles


@click.command
@click.argument("format_id", metavar="FORMAT", required=False)
@click.argument("target", required=False, type=PATH)
@click.option("--list", "list_formats", is_flag=True)
@click.option("--profiles", "list_profiles", is_flag=True)
@click.option("--profile", metavar="NAME")
@click.option("--issue", metavar="ID")
@click.option("--tag", metavar="NAME")
@click.option("--query", metavar="Q")
@click.option("--article", metavar="ID", multiple=True)
@click.option("--annotation", metavar="ID", multiple=True)
@click.option("--person", metavar="NAME")
@click.option("--collection", metavar="NAME")
@click.option("--without", type=click.Choice([each.value for each in Omission]), multiple=True)
@as_json
@click.pass_obj
def command(
    session: Session,
    list_formats: bool,
    list_profiles: bool,
    as_json: bool,
    **asked: Unpack[Asked],
) -> int:
    """Export annotations, or list the formats or the profiles."""
    if list_formats:
        _list(session.output, as_json)
        return 0
    if list_profiles:
        _list_profiles(session, as_json)
        return 0
    order = order_of(asked, session.settings())
    if order is None:
        raise click.UsageError(word("export.incomplete", session.output.language))
    missing, report = _export(session, order)
    if report.cancelled:
        raise KeyboardInterrupt
    _tell(session.output, report, as_json)
    return FAILED if missing else 0


def _list(output: Output, as_json: bool) -> None:
    formats = (*Exporting.formats(), FORMAT)
    if as_json:
        output.document([documents.export_format(item) for item in formats])
        return
    for item in formats:
        output.cells(item.id, item.suffix, item.title, item.carries)


def _list_profiles(session: Session, as_json: bool) -> None:
    profiles = export_profiles(session.settings())
    if as_json:
        session.output.document([documents.profile(each) for each in profiles])
        return
    for each in profiles:
        session.output.cells(each.name, each.format_id, each.scope, each.value, each.target)


def _tell(output: Output, report: ExportReport, as_json: bool) -> None:
    if as_json:
        output.document(documents.exported(report, output.language))
        return
    output.say(
        "exported",
        path=report.path,
        annotations=output.counted("annotations", report.annotations),
        articles=output.counted("articles", report.articles),
    )
    for loss in report.losses:
        output.aside(loss.message(output.language))


def _export(session: Session, order: Order) -> tuple[bool, ExportReport]:
    """Write the file; whether something that was named is missing, and what was written."""
    if order.format_id == BUNDLE:
        return False, _bundle(session, order)
    selection, output = order.selection, session.output
    searched = selection.query is not None or selection.collection is not None
    opened = session.searching() if searched else session.reading()
    with opened as library, stoppable() as stopped:
        missing = [*_missing(library, selection)]
        for error in missing:
            output.fail(error)
        for note in understood(selection.query or "").notes:
            output.remark(note.key, about=note.about)
        report = library.exporting.export(
            order.format_id, order.target, selection, progress=output.progress, cancelled=stopped
        )
    return bool(missing), report


def _bundle(session: Session, order: Order) -> ExportReport:
    if replace(order.selection, issue_id=None) != Selection():
        raise UsageError("bundle-is-whole")
    issue, progress = order.selection.issue_id, session.output.progress
    with session.reading() as library, stoppable() as stopped:
        return library.bundling.export(order.target, issue, progress=progress, cancelled=stopped)


def _missing(library: Library, selection: Selection) -> Iterator[BadInputError]:
    """Yield what is wrong with each id that is none of the library's."""
    articles, annotations = selection.articles or (), selection.annotations or ()
    there = library.reading.homes(articles)
    held = {each.id for each in library.annotating.some(annotations)}
    for id_ in sorted({*articles} - there.keys()):
        yield BadInputError("no-such-article", id=id_)
    for id_ in sorted({*annotations} - held):
        yield BadInputError("no-such-annotation", id=id_)
