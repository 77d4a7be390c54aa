"""What came of the annotations that came in, and of the notes and topics with them, counted."""

from collections.abc import Iterable, Iterator

from newsreader.core.receiving import (
    ADDED,
    ForeignAnnotation,
    Outcome,
    ReceivedItem,
    ReceivingReport,
    Unusable,
    counted,
)
from newsreader.services.sifting import Sifted


def report_of(sifted: Iterable[Sifted], *, cancelled: bool = False) -> ReceivingReport:
    """Count what became of everything, each kind by itself."""
    all_ = tuple(sifted)
    return ReceivingReport(
        counted(_of_annotation(each) for each in all_ if not each.whole),
        tuple(_item(each) for each in all_ if each.landing.reason is not None),
        cancelled,
        counted(outcome for each in all_ for outcome in _of_notes(each)),
        counted(outcome for each in all_ for outcome in _of_topics(each)),
        sum(each.is_restyled and _of_annotation(each) in ADDED for each in all_),
    )


def _of_annotation(sifted: Sifted) -> Outcome:
    """Return what became of an annotation; one to which only answers come is here already."""
    landing = sifted.landing
    only_answered = landing.outcome is Outcome.NEW and landing.anchor is None
    return Outcome.EQUAL if only_answered else landing.outcome


def _of_notes(sifted: Sifted) -> Iterator[Outcome]:
    """Yield what becomes of the note on an article, and of answers."""
    entry = sifted.entry
    if isinstance(entry, Unusable):
        return
    if sifted.whole and entry.note.strip():
        yield _of_part(sifted, entry.id)
    for answer in entry.answers:
        yield _of_part(sifted, answer.id)


def _of_topics(sifted: Sifted) -> Iterator[Outcome]:
    entry = sifted.entry
    if sifted.whole and isinstance(entry, ForeignAnnotation):
        for tag in entry.tags:
            yield _of_part(sifted, tag)


def _of_part(sifted: Sifted, key: str) -> Outcome:
    """Return what becomes of a note or a topic, of which nothing is ever to be checked."""
    outcome = sifted.landing.outcome
    if key in sifted.here and outcome is not Outcome.UNPLACED:
        return Outcome.EQUAL
    return Outcome.NEW if outcome in ADDED else outcome


def _item(sifted: Sifted) -> ReceivedItem:
    entry, landing = sifted.entry, sifted.landing
    assert landing.reason is not None  # noqa: S101 - those without are left out
    named = entry.named or sifted.id if isinstance(entry, ForeignAnnotation) else ""
    there = landing.anchor.quote if landing.anchor else ""
    return ReceivedItem(
        landing.outcome,
        sifted.file,
        entry.row,
        named,
        entry.quote or there,
        landing.article,
        landing.reason,
    )
