"""What people corrected in an article, word by word: the text beside what was recognised."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from newsreader.core.article import ReadingBlock
from newsreader.core.spans import Span


@dataclass(frozen=True, slots=True)
class Correction:
    """What stands at a place of the reading text, and what was recognised there.

    Either can be empty: something was put in, or left out at this point.
    """

    place: Span
    now: str
    was: str


def corrections(blocks: Iterable[ReadingBlock]) -> tuple[Correction, ...]:
    """Return what is different from what was recognised, in order."""
    return tuple(found for item in blocks for found in _of_block(item))


def _of_block(item: ReadingBlock) -> Iterator[Correction]:
    was, now, place = item.block.original, item.block.text, item.place
    if was is None or place is None:
        return
    for old, new in differences(was, now):
        yield Correction(new.shifted(place.start), new.of(now), old.of(was))


def differences(was: str, now: str) -> tuple[tuple[Span, Span], ...]:
    """Return which pieces of one text became which of the other, by the fewest changes."""
    from rapidfuzz.distance import Levenshtein  # noqa: PLC0415  seldom needed

    found: list[tuple[Span, Span]] = []
    for step in Levenshtein.opcodes(was, now):
        old = Span(step.src_start, step.src_end)
        new = Span(step.dest_start, step.dest_end)
        if step.tag == "equal":
            continue
        if found and found[-1][0].end == old.start and found[-1][1].end == new.start:
            before = found.pop()
            old, new = Span(before[0].start, old.end), Span(before[1].start, new.end)
        found.append((old, new))
    return tuple(found)
