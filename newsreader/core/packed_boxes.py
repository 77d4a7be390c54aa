"""The boxes of a page in a few bytes each: a big issue has 60,000 of them."""

import struct
import zlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise
from math import ceil, floor

from newsreader.core.boxes import Area, Box
from newsreader.core.spans import Span

GRID = 4096
"""Steps into which a page is divided each way: one is a tenth of a millimetre, two pixels."""

_COLUMNS = 6
_BYTES = 4
_WHOLE = 2 ** (8 * _BYTES)


@dataclass(frozen=True, slots=True)
class PackedPage:
    """The boxes of a page, from 1, as they are kept."""

    page: int
    data: bytes


def packed(boxes: Iterable[Box]) -> tuple[PackedPage, ...]:
    """Pack boxes page by page, each to the grid around it."""
    pages: dict[int, list[Box]] = {}
    for box in sorted(boxes, key=lambda box: box.span):
        pages.setdefault(box.page, []).append(box)
    return tuple(PackedPage(page, _packed(pages[page])) for page in sorted(pages))


def unpacked(page: PackedPage) -> tuple[Box, ...]:
    """Return the boxes of a page by their places in the text; ValueError if they are damaged."""
    try:
        data = zlib.decompress(page.data)
    except zlib.error as error:
        raise ValueError("boxes are damaged") from error
    count, rest = divmod(len(data), _COLUMNS * _BYTES)
    if rest:
        raise ValueError("boxes are cut")
    columns = [_summed(data[at * count * _BYTES :], count) for at in range(_COLUMNS)]
    return tuple(
        Box(
            Span(start, start + length),
            page.page,
            Area(left / GRID, top / GRID, width / GRID, height / GRID),
        )
        for start, length, left, top, width, height in zip(*columns, strict=True)
    )


def _packed(boxes: Sequence[Box]) -> bytes:
    rows = [(box.span.start, box.span.length, *_steps(box.area)) for box in boxes]
    return zlib.compress(b"".join(_differences(column) for column in zip(*rows, strict=True)))


def _steps(area: Area) -> tuple[int, int, int, int]:
    left, top = floor(area.left * GRID), floor(area.top * GRID)
    return left, top, ceil(area.right * GRID) - left, ceil(area.bottom * GRID) - top


def _differences(column: Sequence[int]) -> bytes:
    """Write each number as what it is more than the one before: mostly little, and alike."""
    values = [(after - before) % _WHOLE for before, after in pairwise((0, *column))]
    rows = struct.pack(f"<{len(values)}I", *values)
    return b"".join(rows[at::_BYTES] for at in range(_BYTES))


def _summed(data: bytes, count: int) -> list[int]:
    rows = bytearray(count * _BYTES)
    for at in range(_BYTES):
        rows[at::_BYTES] = data[at * count : (at + 1) * count]
    values = struct.unpack(f"<{count}I", rows)
    return list(accumulate(values, lambda before, more: (before + more) % _WHOLE))
