"""What stands in one block: its text, anchors, corrections, and what is missing from it."""

from collections.abc import Iterator
from typing import NamedTuple

from newsreader.core.article import ArticleView, Mark
from newsreader.core.findings import FindingKind
from newsreader.core.issue import Block
from newsreader.core.spans import Span
from newsreader.exporters.markup import Markup, element, joined
from newsreader.exporters.pieces import CutBlock
from newsreader.exporters.tei.names import end_of, start_of

_GAPS = {FindingKind.UNREADABLE_CHARACTER: "illegible", FindingKind.MISSING_PART: "missing"}
_END, _GAP, _START = range(3)


class _Milestone(NamedTuple):
    """Something without an extent; `offset` counts from the start of the block."""

    offset: int
    rank: int
    markup: Markup


class _Correction(NamedTuple):
    """What a person put in the place of the `old` words: those in `[start, end)`."""

    start: int
    end: int
    old: str


def content(article: ArticleView, cut: CutBlock) -> Markup:
    """Return the inside of a block; what is not part of the reading text is `surplus`."""
    block, place = cut.block
    if place is None:
        return element("surplus", {"reason": "repeated"}, block.text)
    milestones = sorted([*_anchors(cut), *_gaps(article.marks, place)])
    if block.original is None or block.original == block.text:
        return _run(block.text, 0, milestones)
    return _corrected(block, _correction(block.original, block.text), milestones)


def _anchors(cut: CutBlock) -> Iterator[_Milestone]:
    offset = 0
    for piece in cut.pieces:
        for _, annotation in piece.begin:
            yield _Milestone(offset, _START, element("anchor", {"xml:id": start_of(annotation)}))
        offset += len(piece.text)
        for _, annotation in piece.end:
            yield _Milestone(offset, _END, element("anchor", {"xml:id": end_of(annotation)}))


def _gaps(marks: tuple[Mark, ...], place: Span) -> Iterator[_Milestone]:
    for mark in marks:
        reason = _GAPS.get(mark.finding.kind)
        if reason and place.contains(mark.place):
            gap = element("gap", {"reason": reason})
            yield _Milestone(mark.place.end - place.start, _GAP, gap)


def _correction(old: str, new: str) -> _Correction:
    """Return the shortest piece in which two texts differ."""
    shorter = min(len(old), len(new))
    start = next((i for i in range(shorter) if old[i] != new[i]), shorter)
    most = shorter - start
    tail = next((i for i in range(most) if old[-1 - i] != new[-1 - i]), most)
    return _Correction(start, len(new) - tail, old[start : len(old) - tail])


def _corrected(block: Block, made: _Correction, milestones: list[_Milestone]) -> Markup:
    before = [each for each in milestones if _lies_before(each, made.start)]
    inside = [each for each in milestones if each not in before and _lies_before(each, made.end)]
    after = [each for each in milestones if each not in before and each not in inside]
    return joined(
        (
            _run(block.text[: made.start], 0, before),
            _replaced(made.old, _run(block.text[made.start : made.end], made.start, inside)),
            _run(block.text[made.end :], made.end, after),
        )
    )


def _lies_before(milestone: _Milestone, offset: int) -> bool:
    """Tell whether a milestone belongs to the words before an offset."""
    return milestone.offset < offset or (milestone.offset == offset and milestone.rank != _START)


def _replaced(old: str, new: Markup) -> Markup:
    if not old:
        return element("supplied", {"reason": "corrected"}, new)
    if not new:
        return element("surplus", {"reason": "corrected"}, old)
    return element("choice", {}, element("sic", {}, old), element("corr", {}, new))


def _run(text: str, offset: int, milestones: list[_Milestone]) -> Markup:
    """Return text with its milestones; it begins at `offset` of its block."""
    pieces: list[str] = []
    done = 0
    for milestone in milestones:
        pieces += [text[done : milestone.offset - offset], milestone.markup]
        done = milestone.offset - offset
    return joined((*pieces, text[done:]))
