"""Words in their surroundings as CSV: one row a place, in UTF-8 with a byte order mark.

Without the mark, spreadsheets take Chinese for another encoding. Cells that they would take for
formulas are marked as in `csv_table`.
"""

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import BinaryIO

from newsreader.core.hits import Line
from newsreader.exporters.base import encoded, require_written
from newsreader.exporters.csv_table import escaped, line_of, read_table

COLUMNS = ("paper", "date", "page", "left", "words", "right", "start", "end", "article_id")
_MARK = "\ufeff"


def write(lines: Iterable[Line], stream: BinaryIO) -> None:
    """Write a head line and a row for every place."""
    stream.write(encoded(_MARK + line_of(COLUMNS)))
    for line in lines:
        stream.write(encoded(line_of([escaped(cell) for cell in _row(line)])))


def check(path: Path, lines: Sequence[Line]) -> None:
    """Read the table again and compare it cell by cell."""
    rows = [[encoded(cell).decode() for cell in _row(line)] for line in lines]
    require_written(read_table(path, "utf-8-sig"), [list(COLUMNS), *rows], path)


def _row(line: Line) -> list[str]:
    return [
        line.publication or "",
        line.date or "",
        str(line.page),
        line.left,
        line.words,
        line.right,
        str(line.span.start),
        str(line.span.end),
        line.article_id,
    ]
