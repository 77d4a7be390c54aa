"""How highlights that lie over each other are told apart: lanes, stretches, which one is on top."""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from newsreader.core.spans import Span

LANES = 3
"""As many lines as fit between two lines of text; highlights beyond have a bar in the margin."""


class Stretch(NamedTuple):
    """A part of the text over which the same highlights lie.

    `top` is the number of the one on top, `under` of the next, which is the same if it is alone.
    """

    span: Span
    top: int
    under: int


def lanes(ranges: Sequence[tuple[int, int]]) -> tuple[int, ...]:
    """Return a lane from 0 for every half-open range; those that overlap never share one."""
    ends: list[int] = []
    chosen = [0] * len(ranges)
    in_order = sorted(enumerate(ranges), key=lambda each: (each[1][0], -each[1][1]))
    for index, (start, end) in in_order:
        for lane, taken in enumerate(ends):
            if taken <= start:
                ends[lane] = end
                break
        else:
            lane = len(ends)
            ends.append(end)
        chosen[index] = lane
    return tuple(chosen)


def nearest_first(spans: Sequence[Span], offsets: Sequence[int]) -> tuple[int, ...]:
    """Return `offsets` into `spans` with the shortest span first, so that inner ones can be hit."""
    return tuple(sorted(offsets, key=lambda i: (spans[i].length, spans[i].start, i)))


def stretches(spans: Sequence[Span], chosen: Sequence[int]) -> Iterator[Stretch]:
    """Part what some spans cover where one begins or ends; the shortest of them is on top."""
    order = nearest_first(spans, chosen)
    edges = sorted({edge for i in chosen for edge in (spans[i].start, spans[i].end)})
    starting: dict[int, list[int]] = {}
    for rank, index in enumerate(order):
        starting.setdefault(spans[index].start, []).append(rank)
    there: list[int] = []
    for start, end in pairwise(edges):
        there = [rank for rank in there if spans[order[rank]].end > start]
        there += starting.get(start, [])
        if there:
            top, *rest = sorted(there)[:2]
            yield Stretch(Span(start, end), order[top], order[rest[0] if rest else top])
