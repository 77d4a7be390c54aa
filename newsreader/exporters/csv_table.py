"""CSV: one row an annotation, read back exactly.

A cell that a spreadsheet would take for a formula gets an apostrophe in front, and so does one that
begins with an apostrophe: taking one off restores every cell. Tags stand one a line.
"""

import csv
import io
import itertools
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import BinaryIO

from newsreader.core.collection import Collection
from newsreader.core.losses import Loss, LossKind
from newsreader.core.reports import ExportFormat
from newsreader.exporters.base import encoded, require_written
from newsreader.exporters.losses import OF_COLLECTION, OF_NOTES, OF_PRINT, OF_TAGS
from newsreader.exporters.rows import NAMES, rows

# Spreadsheets in Chinese take the full-width signs for formulas too.
_MARK = "'"
_MARKED = frozenset("=+-@\t\r＝＋－＠" + _MARK)
_AT_ONCE = 500
_LARGEST_CELL = 2**30
EXCEL_CELL = 32_767
"""Most UTF-16 units that Excel takes into a cell."""


class CsvTable:
    """The exporter of annotations as a table in UTF-8 without a byte order mark."""

    format = ExportFormat(
        "csv",
        "Table (CSV)",
        ".csv",
        "annotations with paper, date, page, head, quote, note, tags, creator and times",
    )
    annotations_only = True
    keeps_order = True
    leaves_out = (
        LossKind.ARTICLES,
        LossKind.TEXTS,
        *OF_PRINT,
        LossKind.TOPICS,
        *OF_NOTES,
        LossKind.STYLE_COLORS,
        LossKind.STYLE_LINES,
        *OF_TAGS,
        *OF_COLLECTION,
    )
    _encoding = "utf-8"

    def write(self, collection: Collection, stream: BinaryIO) -> None:
        """Write a head line and a row for every annotation."""
        stream.writelines(self.pieces(collection))

    def pieces(self, collection: Collection) -> Iterator[bytes]:
        """Yield the table, some rows at a time."""
        yield "".encode(self._encoding)
        yield from table(itertools.chain([NAMES], map(_marked, rows(collection))))

    def check(self, path: Path, collection: Collection) -> None:
        """Read the table again and compare it cell by cell."""
        require_rows(read_rows(path, self._encoding), collection, path)


class CsvForExcel(CsvTable):
    """The same with the byte order mark without which Excel takes Chinese for another encoding."""

    format = ExportFormat(
        "csv-excel",
        "Table for Excel (CSV)",
        ".csv",
        "a table with a mark by which Excel knows the encoding; very long cells are cut there",
    )
    _encoding = "utf-8-sig"

    def losses(self, collection: Collection) -> tuple[Loss, ...]:
        """Return what Excel will not show."""
        cells = (cell for row in rows(collection) for cell in row if len(cell) > EXCEL_CELL // 2)
        long = sum(units(cell) > EXCEL_CELL for cell in cells)
        return (Loss(LossKind.LONG_CELLS, long),) if long else ()


def table(cells: Iterable[Sequence[str]]) -> Iterator[bytes]:
    """Yield a table, cells as they are, some rows at a time."""
    lines = io.StringIO()
    writer = csv.writer(lines)
    left = iter(cells)
    while some := list(itertools.islice(left, _AT_ONCE)):
        writer.writerows(some)
        yield encoded(lines.getvalue())
        lines.seek(0)
        lines.truncate()


def _marked(row: Sequence[str]) -> list[str]:
    # What `escaped` does, without a call for each of a million cells.
    return [_MARK + cell if cell[:1] in _MARKED else cell for cell in row]


def require_rows(read: Iterable[list[str]], collection: Collection, path: Path) -> None:
    """Raise MachineError unless these are the rows of the collection, below their names."""
    for row, expected in itertools.zip_longest(read, itertools.chain([[*NAMES]], rows(collection))):
        if row != expected:  # unless a lone surrogate was escaped
            cells = [encoded(cell).decode() for cell in expected or ()]
            require_written(row, cells, path)


def read_table(path: Path, encoding: str = "utf-8", *, marked: bool = True) -> list[list[str]]:
    """Return the cells of a written table, its head line first, as they were before escaping.

    Cells that were not `marked` are taken as they are.
    """
    return [*read_rows(path, encoding, marked=marked)]


def read_rows(path: Path, encoding: str = "utf-8", *, marked: bool = True) -> Iterator[list[str]]:
    """Yield the same row by row."""
    before = csv.field_size_limit(_LARGEST_CELL)
    try:
        with path.open(encoding=encoding, newline="") as stream:
            for row in csv.reader(stream):
                yield [cell.removeprefix(_MARK) for cell in row] if marked else row
    finally:
        csv.field_size_limit(before)


def units(text: str) -> int:
    """Return the length of a text as Excel counts it."""
    return len(text) + sum(character > "\uffff" for character in text)


def escaped(cell: str) -> str:
    """Mark a cell that a spreadsheet might run."""
    return _MARK + cell if cell[:1] in _MARKED else cell


def line_of(cells: list[str] | tuple[str, ...]) -> str:
    """Return cells as one line of a table, with its end."""
    line = io.StringIO()
    csv.writer(line).writerow(cells)
    return line.getvalue()
