"""Records of CSV and its kin, and the names of their columns."""

import csv
from collections.abc import Iterator, Sequence
from itertools import chain, count


def records(
    lines: Sequence[str], delimiter: str, faults: list[int]
) -> Iterator[tuple[int, list[str]]]:
    """Yield every record with the number of its first line; a faulty line is a record as it is."""
    start = 0
    while start < len(lines):
        at = start
        reader = csv.reader(_from(lines, start), delimiter=delimiter, strict=True)
        try:
            for cells in reader:
                yield at + 1, cells
                at = start + reader.line_num
        except csv.Error:
            faults.append(at + 1)
            yield at + 1, lines[at].rstrip("\r\n").split(delimiter)
            at += 1
        start = at


def _from(lines: Sequence[str], start: int) -> Iterator[str]:
    return (lines[at] for at in range(start, len(lines)))


def column_names(cells: Sequence[str]) -> tuple[str, ...]:
    """Return the names in the first record, each once; one without a name gets a number."""
    names: dict[str, None] = {}
    for number, cell in enumerate(cells, 1):
        name = " ".join(cell.split()) or f"#{number}"
        others = (f"{name} ({again})" for again in count(2))
        names[next(each for each in chain((name,), others) if each not in names)] = None
    return tuple(names)
