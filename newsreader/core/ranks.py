"""Whole numbers by which things stand in an order, with room to put others between them."""

STEP = 1 << 32
"""Between two neighbours at first; 2³¹ of them fit into the whole numbers of SQLite."""


def between(before: int | None, after: int | None, count: int) -> tuple[int, ...] | None:
    """Return `count` ranks in order between two others; None if there is no room left.

    None in the place of a neighbour leaves that end open.
    """
    if after is None:
        return tuple((before or 0) + STEP * number for number in range(1, count + 1))
    if before is None:
        return tuple(after - STEP * number for number in range(count, 0, -1))
    step = (after - before) // (count + 1)
    return tuple(before + step * number for number in range(1, count + 1)) if step else None
