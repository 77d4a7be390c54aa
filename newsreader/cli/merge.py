"""`newsreader merge`: the work of another library."""

from pathlib import Path

import click

from newsreader.cli import documents
from newsreader.cli.options import PATH, as_json
from newsreader.cli.output import Output
from newsreader.cli.session import Session
from newsreader.core.merging import MergeReport

LONGEST = 60
"""Characters of a value that are shown; `--json` gives it whole."""


@click.command
@click.argument("other", type=PATH)
@as_json
@click.pass_obj
def command(session: Session, other: Path, as_json: bool) -> None:
    """Merge another library into this one; contradictions are listed."""
    with session.writing() as library:
        report, _ = library.merging.merge(other)
    if as_json:
        session.output.document(documents.merged(report))
    else:
        _tell(session.output, report)
    if report.backup:
        session.output.note("merged.backup", path=report.backup)


def _short(value: str) -> str:
    """Return the beginning of a value: two whole articles tell nobody where they differ."""
    return value if len(value) <= LONGEST else f"{value[:LONGEST]}…"


def _tell(output: Output, report: MergeReport) -> None:
    for kind in report.added:
        counts = {name: getattr(report, name)[kind] for name in documents.MERGED}
        if any(counts.values()):
            output.say("merged.count", kind=kind, **counts)
    for each in report.conflicts:
        output.say(
            "merged.conflict",
            subject=each.subject,
            field=each.field,
            kept=_short(each.kept),
            other=_short(each.other),
        )
    output.say("merged", conflicts=len(report.conflicts))
