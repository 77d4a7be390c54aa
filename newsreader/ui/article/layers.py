"""Which line under the text each highlight gets, where several lie over each other."""

from collections.abc import Sequence

from newsreader.core.spans import Span

LANES = 3
"""As many lines as fit between two lines of text; further highlights share the last one."""


def lanes(spans: Sequence[Span]) -> tuple[int, ...]:
    """Return a lane from 0 for every span, so that overlapping spans differ while lanes last."""
    order = sorted(range(len(spans)), key=lambda i: (spans[i].start, -spans[i].end, i))
    ends = [0] * LANES
    chosen = [0] * len(spans)
    for index in order:
        span = spans[index]
        free = (lane for lane in range(LANES) if ends[lane] <= span.start)
        lane = next(free, LANES - 1)
        chosen[index] = lane
        ends[lane] = max(ends[lane], span.end)
    return tuple(chosen)


def nearest_first(spans: Sequence[Span], offsets: Sequence[int]) -> tuple[int, ...]:
    """Return `offsets` into `spans` with the shortest span first, so that inner ones can be hit."""
    return tuple(sorted(offsets, key=lambda i: (spans[i].length, spans[i].start, i)))
