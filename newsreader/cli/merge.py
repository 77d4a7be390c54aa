"""`newsreader merge`: the work of another library."""

from contextlib import ExitStack
from pathlib import Path
from tempfile import TemporaryDirectory

import click

from newsreader.cli import documents
from newsreader.cli.interrupts import stoppable
from newsreader.cli.options import PATH, as_json
from newsreader.cli.output import Output
from newsreader.cli.session import Session
from newsreader.cli.words import word
from newsreader.core.errors import Cancelled
from newsreader.core.merging import Conflict, MergeReport, Signed
from newsreader.services.library import Library

LONGEST = 60
"""Characters of a value that are shown; `--json` gives it whole."""


@click.command
@click.argument("other", type=PATH)
@click.option("--dry-run", is_flag=True)
@as_json
@click.pass_obj
def command(session: Session, other: Path, dry_run: bool, as_json: bool) -> None:
    """Merge another library into this one; contradictions are listed. Ctrl+C takes all back."""
    try:
        report = _look(session, other) if dry_run else _merge(session, other)
    except Cancelled as error:
        raise KeyboardInterrupt from error
    if as_json:
        session.output.document(documents.merged(report))
    else:
        _tell(session.output, report, "merged.tried" if dry_run else "merged")
    if report.backup:
        session.output.note("merged.backup", path=report.backup)


def _look(session: Session, other: Path) -> MergeReport:
    with ExitStack() as stack:
        library = stack.enter_context(_library(session, stack))
        return library.merging.preview(other, cancelled=stack.enter_context(stoppable()))


def _library(session: Session, stack: ExitStack) -> Library:
    """Open the library or, where none is yet, an empty one that is gone afterwards."""
    if session.path().exists():
        return session.reading()
    folder = stack.enter_context(TemporaryDirectory(prefix="newsreader-"))
    return Library.open(Path(folder, "library.db"))


def _merge(session: Session, other: Path) -> MergeReport:
    progress = session.output.progress
    with session.writing() as library, stoppable() as stopped:
        return library.merging.merge(other, progress=progress, cancelled=stopped)[0]


def _short(value: str) -> str:
    """Return the beginning of a value: two whole articles tell nobody where they differ."""
    return value if len(value) <= LONGEST else f"{value[:LONGEST]}…"


def _tell(output: Output, report: MergeReport, ending: str) -> None:
    for kind in report.added:
        counts = {name: getattr(report, name)[kind] for name in documents.MERGED}
        if any(counts.values()):
            output.say("merged.count", kind=kind, **counts)
    for each in report.conflicts:
        _tell_conflict(output, each)
    output.say(ending, conflicts=len(report.conflicts))


def _tell_conflict(output: Output, conflict: Conflict) -> None:
    def by(signed: Signed) -> str:
        who = {"author": signed.author, "time": signed.time}
        return word("merged.by", output.language, **who) if signed.time else ""

    output.say(
        "merged.conflict",
        subject=conflict.subject,
        field=conflict.field,
        kept=_short(conflict.kept),
        kept_by=by(conflict.kept_by),
        other=_short(conflict.other),
        other_by=by(conflict.other_by),
    )
