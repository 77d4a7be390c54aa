"""`newsreader import`: files, folders and zip archives into the library."""

from collections.abc import Mapping
from pathlib import Path

import click

from newsreader.cli import documents
from newsreader.cli.interrupts import stoppable
from newsreader.cli.options import PATH, as_json, encoding, mapping
from newsreader.cli.output import Output
from newsreader.cli.session import Session
from newsreader.cli.words import word
from newsreader.core.ids import IssueId
from newsreader.core.reports import ImportReport, SkippedSource, VersionReport
from newsreader.services.choosing import keep, options_from
from newsreader.services.deciding import Decisions, OtherText
from newsreader.services.library import Library

_EXISTING = {"skip": OtherText.SKIP, "beside": OtherText.BESIDE, "version": OtherText.INSTEAD}
_CHOICE = "newsreader.existing"


def _choose(context: click.Context, _: click.Parameter, value: str) -> None:
    context.meta[_CHOICE] = _EXISTING[value]


existing = click.option(
    "--existing",
    type=click.Choice([*_EXISTING]),
    default="beside",
    show_default=True,
    expose_value=False,
    callback=_choose,
)


@click.command
@click.argument("paths", metavar="PATH...", nargs=-1, required=True, type=PATH)
@click.option("--jobs", type=click.IntRange(min=1, max=64), default=1, show_default=True)
@existing
@encoding
@mapping
@as_json
@click.pass_obj
def command(
    session: Session,
    paths: tuple[Path, ...],
    jobs: int,
    encoding: str | None,
    mapping: tuple[str, ...],
    as_json: bool,
) -> int:
    """Import; Ctrl+C stops, and what came in so far stays."""
    output, settings = session.output, session.settings()
    options = options_from(settings, encoding, mapping)
    rest: OtherText = click.get_current_context().meta[_CHOICE]
    with session.writing() as library, stoppable() as stopped:
        report, _ = library.importing.run(
            paths,
            progress=output.progress,
            cancelled=stopped,
            jobs=jobs,
            options=options,
            decisions=Decisions(rest=rest),
        )
        versions = _versions(library, report, rest)
    if report.imported:
        keep(settings, paths, options)
    for failure in report.failed:
        output.fail(failure.error, failure.path)
    if as_json:
        output.document(_document(report, versions, output))
    else:
        _tell(report, versions, output)
    if report.cancelled:
        raise KeyboardInterrupt
    return 1 if report.failed else 0


Versions = Mapping[IssueId, VersionReport]
"""What became of the annotations of those issues that others took the place of, by these."""


def _versions(library: Library, report: ImportReport, rest: OtherText) -> Versions:
    if rest is not OtherText.INSTEAD:
        return {}
    imported = [item.issue_id for item in report.imported]
    return {version.new: version for version in library.versioning.replace_older(imported)[0]}


def _document(report: ImportReport, versions: Versions, output: Output) -> documents.Document:
    language = output.language
    return {
        "imported": [
            documents.imported(item, language, versions.get(item.issue_id))
            for item in report.imported
        ],
        "skipped": [
            {
                "path": item.path,
                "reason": word(_reason(item), language),
                "issue_id": item.issue_id,
            }
            for item in report.skipped
        ],
        "failed": [
            {"path": item.path, "error": item.error.message(language)} for item in report.failed
        ],
        "seconds": report.seconds,
    }


def _reason(item: SkippedSource) -> str:
    return "skipped.other-text" if item.other_text else "skipped.reason"


def _tell(report: ImportReport, versions: Versions, output: Output) -> None:
    for item in report.imported:
        output.say(
            "imported",
            path=item.path,
            title=item.title,
            articles=output.counted("articles", item.articles),
            doubts=output.counted("doubts", item.doubts),
        )
        if item.issue_id in versions:
            _tell_version(versions[item.issue_id], output)
    for item in report.skipped:
        output.say("skipped.other" if item.other_text else "skipped", path=item.path)


def _tell_version(version: VersionReport, output: Output) -> None:
    output.say(
        "version",
        old=version.old,
        anchored=version.anchored,
        uncertain=version.uncertain,
        unanchored=version.unanchored,
    )
    if version.stays:
        output.say("version.stays", old=version.old)
    for item in version.doubtful:
        output.say(f"version.{item.state}", article=item.article_id, quote=item.anchor.quote)
