"""What fits one question: found segment by segment, each when it is wanted and only once."""

from collections import Counter
from collections.abc import Callable, Mapping
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from newsreader.core.errors import Cancelled
from newsreader.core.query import Near, Term
from newsreader.storage.index.fields import Fields
from newsreader.storage.index.matching import Matcher, Plan
from newsreader.storage.index.phrases import Seen
from newsreader.storage.index.reader import SegmentReader
from newsreader.storage.index.segment import Segment
from newsreader.storage.index.units import Mask

IsCancelled = Callable[[], bool]


class Matches(NamedTuple):
    """The documents of one segment that fit."""

    segment: Segment
    mask: Mask
    matcher: Matcher


class Finding:
    """Finds the documents that fit a plan, and keeps them: who asks next goes on from there."""

    def __init__(
        self,
        planned: Plan,
        fields: Fields,
        elsewhere: Mapping[Term | Near, npt.NDArray[np.int64]],
    ) -> None:
        self._planned = planned
        self._fields = fields
        self._elsewhere = elsewhere
        self._seen: Seen = Counter()
        self._known: dict[SegmentReader, Matches] = {}

    def of(self, reader: SegmentReader, counting: Mask | None, cancelled: IsCancelled) -> Matches:
        """Return what fits in a segment; raises `Cancelled` if it is wanted no more."""
        if reader not in self._known:
            if cancelled():
                raise Cancelled
            matcher = Matcher(reader, self._fields, self._planned, self._elsewhere, self._seen)
            mask = matcher.mask()
            fits = mask if counting is None else mask & counting
            self._known[reader] = Matches(reader.segment, fits, matcher)
        return self._known[reader]
