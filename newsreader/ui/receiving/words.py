"""What the import of annotations says: counts, outcomes, fields of a table."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from newsreader.core.errors import NewsreaderError
from newsreader.core.ids import ArticleId
from newsreader.core.messages import Language
from newsreader.core.receiving import Outcome, ReceivedItem, ReceivingReport
from newsreader.ui.importing.lines import Line, Row, Tone
from newsreader.ui.translation import QT_TRANSLATE_NOOP, translate

FIELDS: Mapping[str, str] = {
    # To add one: a field of `importers/annotations/columns`, and what it is called here.
    "quote": QT_TRANSLATE_NOOP("Receiving", "Quoted words"),
    "note": QT_TRANSLATE_NOOP("Receiving", "Note"),
    "tags": QT_TRANSLATE_NOOP("Receiving", "Tags"),
    "paper": QT_TRANSLATE_NOOP("Receiving", "Paper"),
    "date": QT_TRANSLATE_NOOP("Receiving", "Date of issue"),
    "number": QT_TRANSLATE_NOOP("Receiving", "Issue number"),
    "page": QT_TRANSLATE_NOOP("Receiving", "Page"),
    "head": QT_TRANSLATE_NOOP("Receiving", "Head of article"),
    "prefix": QT_TRANSLATE_NOOP("Receiving", "Words before"),
    "suffix": QT_TRANSLATE_NOOP("Receiving", "Words after"),
    "start": QT_TRANSLATE_NOOP("Receiving", "Start"),
    "end": QT_TRANSLATE_NOOP("Receiving", "End"),
    "style": QT_TRANSLATE_NOOP("Receiving", "Style or colour"),
    "creator": QT_TRANSLATE_NOOP("Receiving", "Author of the note"),
    "creator_id": QT_TRANSLATE_NOOP("Receiving", "Identifier of the author"),
    "created": QT_TRANSLATE_NOOP("Receiving", "Made on"),
    "modified": QT_TRANSLATE_NOOP("Receiving", "Changed on"),
    "state": QT_TRANSLATE_NOOP("Receiving", "State"),
    "annotation_id": QT_TRANSLATE_NOOP("Receiving", "Id of annotation"),
    "article_id": QT_TRANSLATE_NOOP("Receiving", "Id of article"),
    "issue_id": QT_TRANSLATE_NOOP("Receiving", "Id of issue"),
}
_BADGES: Mapping[Outcome, tuple[str, Tone]] = {
    Outcome.INVALID: (QT_TRANSLATE_NOOP("Receiving", "Unusable"), Tone.BAD),
    Outcome.UNPLACED: (QT_TRANSLATE_NOOP("Receiving", "No article"), Tone.BAD),
    Outcome.UNANCHORED: (QT_TRANSLATE_NOOP("Receiving", "Unanchored"), Tone.DOUBT),
    Outcome.UNCERTAIN: (QT_TRANSLATE_NOOP("Receiving", "To check"), Tone.DOUBT),
    Outcome.DIFFERENT: (QT_TRANSLATE_NOOP("Receiving", "Stays as here"), Tone.QUIET),
    Outcome.NEW: (QT_TRANSLATE_NOOP("Receiving", "New"), Tone.NEW),
}
"""What stands before an item, in the order in which items are listed."""

_NEW = QT_TRANSLATE_NOOP("Receiving", "new: {n}")
_COUNTS: Mapping[Outcome, str] = {
    Outcome.UNCERTAIN: QT_TRANSLATE_NOOP("Receiving", "of these to be checked: {n}"),
    Outcome.UNANCHORED: QT_TRANSLATE_NOOP("Receiving", "words not found, unanchored: {n}"),
    Outcome.EQUAL: QT_TRANSLATE_NOOP("Receiving", "here already: {n}"),
    Outcome.DIFFERENT: QT_TRANSLATE_NOOP("Receiving", "different here, left as they are: {n}"),
    Outcome.UNPLACED: QT_TRANSLATE_NOOP("Receiving", "without an article here: {n}"),
    Outcome.INVALID: QT_TRANSLATE_NOOP("Receiving", "unusable: {n}"),
}
NO_COLUMN = "annotations-no-column"
LISTED = 2_000
"""So many items are listed; the command line lists all."""


class Planned(NamedTuple):
    """What would come of one file or `several`, and the heads of the articles in the report."""

    report: ReceivingReport
    heads: Mapping[ArticleId, str]
    several: bool = False


def field_name(field: str) -> str:
    """Return what a field is called; the empty field is a column that is left out."""
    return (
        translate("Receiving", FIELDS[field]) if field else translate("Receiving", "— not used —")
    )


def headline(report: ReceivingReport) -> str:
    """Say how much will be added."""
    if not report.adds:
        return translate("Receiving", "Nothing will be added.")
    text = translate("Receiving", "Annotations that will be added: {n}")
    return text.format(n=f"{report.added:,}")


def counts(report: ReceivingReport) -> str:
    """Say what becomes of the others, of which of those added not all is sure, and of the rest."""
    said = [*_said(report.counts)]
    if report.styles:
        text = translate("Receiving", "their style is not here, so in another: {n}")
        said.append(text.format(n=f"{report.styles:,}"))
    notes = translate("Receiving", "notes and replies ({counts})"), report.notes
    topics = translate("Receiving", "topics of articles ({counts})"), report.topics
    for text, kind in (notes, topics):
        parts = translate("Receiving", ", ").join(_said(kind, {Outcome.NEW: _NEW}))
        said += [text.format(counts=parts)] if parts else []
    return " · ".join(said)


def _said(counts: Mapping[Outcome, int], more: Mapping[Outcome, str] = {}) -> Iterator[str]:
    for outcome, text in {**more, **_COUNTS}.items():
        if counts[outcome]:
            yield translate("Receiving", text).format(n=f"{counts[outcome]:,}")


def troubles(report: ReceivingReport, language: Language, *, columns: bool) -> str:
    """Say what is wrong with the files, if nothing else is to be said; empty otherwise.

    With `columns` to choose from, a table of which none is known needs no command line.
    """
    if any(item.row for item in report.items) or report.adds:
        return ""
    unknown = translate("Receiving", "Choose above which column holds the words or the notes.")
    errors = [item for item in report.items if isinstance(item.reason, NewsreaderError)]
    return "\n".join(
        unknown if columns and item.reason.key == NO_COLUMN else item.message(language)
        for item in errors
    )


def listed(report: ReceivingReport) -> list[ReceivedItem]:
    """Return what people have to look at, the gravest first; what is here already is counted."""
    order = [*_BADGES]
    items = [item for item in report.items if item.outcome in _BADGES]
    return sorted(items, key=lambda item: order.index(item.outcome))[:LISTED]


def rows(planned: Planned, language: Language) -> Iterator[Row]:
    """Yield an entry for each of these: its words, why it is listed, and where it is."""
    for item in listed(planned.report):
        badge, tone = _BADGES[item.outcome]
        words = " ".join(item.quote.split())
        shown = f"“{words}”" if words else translate("Receiving", "(no words)")
        head = planned.heads.get(item.article_id, "") if item.article_id else ""
        place = _place(item, several=planned.several)
        where = " · ".join(part for part in (head, place) if part)
        about = Line(shown if item.row else item.file, False, False, translate("Receiving", badge))
        reason = Line(item.message(language))
        below = (Line(where, quiet=True),) if item.row else ()
        yield (about._replace(tone=tone), reason, *below)


def _place(item: ReceivedItem, *, several: bool) -> str:
    """Say where in which file an entry stands; a single file needs no name."""
    if not several:
        return translate("Receiving", "no. {row} of the file").format(row=item.row)
    return translate("Receiving", "{file}, no. {row}").format(file=item.file, row=item.row)
