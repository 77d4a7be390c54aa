"""`newsreader import-annotations`: annotations that other programs wrote."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TypedDict, Unpack

import click

from newsreader.cli import documents
from newsreader.cli.interrupts import stoppable
from newsreader.cli.options import PATH, as_json, encoding
from newsreader.cli.output import Output
from newsreader.cli.session import Session
from newsreader.cli.words import word
from newsreader.core.messages import Language
from newsreader.core.receiving import Outcome, ReceivedItem, ReceivingReport
from newsreader.services.receiving import Receiving

LONGEST = 40
"""Characters of a quote that are shown; `--json` gives it whole."""

_FAILED = (Outcome.UNPLACED, Outcome.INVALID)


class Asked(TypedDict):
    """The options that say how the files are read."""

    format_id: str | None
    mapping: tuple[str, ...]
    encoding: str | None


@click.command
@click.argument("files", metavar="FILE...", nargs=-1, required=True, type=PATH)
@click.option("--format", "format_id", metavar="ID")
@click.option("--map", "mapping", metavar="COLUMN=FIELD", multiple=True)
@encoding
@click.option("--dry-run", is_flag=True)
@as_json
@click.pass_obj
def command(
    session: Session,
    files: tuple[Path, ...],
    dry_run: bool,
    as_json: bool,
    **asked: Unpack[Asked],
) -> int:
    """Take annotations in; Ctrl+C stops, and then nothing was added."""
    output = session.output
    options = Receiving.options(**asked)
    opened = session.searching() if dry_run else session.writing()
    with opened as library, stoppable() as stopped:
        receiving, progress = library.receiving, output.progress
        if dry_run:
            report = receiving.plan(files, options, progress=progress, cancelled=stopped)
        else:
            report, _ = receiving.receive(files, options, progress=progress, cancelled=stopped)
    if report.cancelled:
        raise KeyboardInterrupt
    for item in report.items:
        _tell(output, item, as_json=as_json)
    if as_json:
        output.document(documents.received(report, output.language))
    else:
        _say(output, report, "received.tried" if dry_run else "received")
    return 1 if report.has(*_FAILED) else 0


def _tell(output: Output, item: ReceivedItem, *, as_json: bool) -> None:
    """Name what could not be added on standard error, and what is to be looked at as a result."""
    quote = " ".join(item.quote.split())
    shown = quote if len(quote) <= LONGEST else f"{quote[:LONGEST]}…"
    place = f"{item.file}:{item.row}" if item.row else item.file
    key = "received.item" if shown else "received.part"
    details = {"place": place, "quote": shown, "reason": item.message(output.language)}
    text = word(key, output.language, **details)
    if item.outcome in _FAILED:
        output.aside(text)
    elif item.outcome is not Outcome.EQUAL and not as_json:
        output.text(text)


def _say(output: Output, report: ReceivingReport, key: str) -> None:
    """Count what became of them, but for what became of none; notes and topics by themselves."""
    language = output.language
    others = _counts({**report.counts, Outcome.NEW: 0}, language)
    restyled = [word("received.styles", language, n=report.styles)] if report.styles else []
    added = word(key, language, added=report.added)
    output.text(_listed([added, *others, *restyled], language))
    for kind, counts in (("notes", report.notes), ("topics", report.topics)):
        said = _listed(_counts(counts, language), language)
        if said:
            output.say(f"received.{kind}", counts=said)


def _counts(counts: Mapping[Outcome, int], language: Language) -> list[str]:
    return [word(f"received.{outcome}", language, n=n) for outcome, n in counts.items() if n]


def _listed(parts: Sequence[str], language: Language) -> str:
    return ("；" if language is Language.CHINESE else "; ").join(parts)
