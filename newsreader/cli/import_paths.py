"""`newsreader import`: files, folders and zip archives into the library."""

from pathlib import Path

import click

from newsreader.cli import documents
from newsreader.cli.interrupts import stoppable
from newsreader.cli.options import PATH, as_json
from newsreader.cli.output import Output
from newsreader.cli.session import Session
from newsreader.cli.words import word
from newsreader.core.reports import ImportReport


@click.command
@click.argument("paths", metavar="PATH...", nargs=-1, required=True, type=PATH)
@click.option("--jobs", type=click.IntRange(min=1, max=64), default=1, show_default=True)
@as_json
@click.pass_obj
def command(session: Session, paths: tuple[Path, ...], jobs: int, as_json: bool) -> int:
    """Import; Ctrl+C stops after the issue at hand."""
    output = session.output
    with session.writing() as library, stoppable() as stopped:
        report, _ = library.importing.run(
            paths, progress=output.progress, cancelled=stopped, jobs=jobs
        )
    for failure in report.failed:
        output.fail(failure.error, failure.path)
    if as_json:
        output.document(_document(report, output))
    else:
        _tell(report, output)
    if report.cancelled:
        raise KeyboardInterrupt
    return 1 if report.failed else 0


def _document(report: ImportReport, output: Output) -> documents.Document:
    language = output.language
    reason = word("skipped.reason", language)
    return {
        "imported": [documents.imported(item, language) for item in report.imported],
        "skipped": [
            {"path": item.path, "reason": reason, "issue_id": item.issue_id}
            for item in report.skipped
        ],
        "failed": [
            {"path": item.path, "error": item.error.message(language)} for item in report.failed
        ],
        "seconds": report.seconds,
    }


def _tell(report: ImportReport, output: Output) -> None:
    for item in report.imported:
        output.say(
            "imported",
            path=item.path,
            title=item.title,
            articles=item.articles,
            findings=len(item.findings),
        )
    for item in report.skipped:
        output.say("skipped", path=item.path)
