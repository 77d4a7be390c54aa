"""CSV and its kin: one article a row, the first row names the columns."""

import csv
import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import chain, islice

from newsreader.core.errors import BadInputError
from newsreader.core.findings import Finding, FindingKind
from newsreader.core.source import IssueText, SourceFile
from newsreader.importers.base import SIZE_LIMIT, source_of
from newsreader.importers.decoding import Decoded, decode
from newsreader.importers.mapping import guess
from newsreader.importers.options import PLAIN, Options
from newsreader.importers.records import column_names, records
from newsreader.importers.rows import Row, issues_of
from newsreader.importers.table import (
    Columns,
    columns_of,
    listed,
    require_issues,
    require_text,
    with_rows,
)

_DELIMITERS = ",\t;|"
_SAMPLE = 2**16
_RECORDS = 20
_MOST_CELLS = 10_000


class Delimited:
    """The importer of CSV, TSV and tables with other delimiters."""

    id = "delimited"
    version = "1"
    suffixes = (".csv", ".tsv", ".tab")

    def accepts(self, name: str, data: bytes) -> bool:
        """Take what is called a table."""
        return name.lower().endswith(self.suffixes)

    def read(self, name: str, data: bytes, options: Options = PLAIN) -> SourceFile:
        """Read every row; BadInputError names the columns where none is known to hold the text.

        A file without rows, or without a table's form, that names no known column is plain text.
        """
        decoded = decode(data, options.encoding)
        table = _Table(decoded.text)
        columns = columns_of(table.header(), options)
        rows = table.rows(columns.names)
        first = next(rows, None)
        if not columns.mapping.pairs and (first is None or table.faults):
            return source_of(name, data, decoded, (_plain(decoded, columns),), self)
        require_text(columns)
        issues = require_issues(issues_of(chain(() if first is None else (first,), rows), columns))
        told = replace(issues[0], findings=tuple(table.findings()), bad_bytes=decoded.bad_bytes)
        return source_of(name, data, decoded, (told, *issues[1:]), self)

    def columns(self, data: bytes, options: Options = PLAIN) -> Columns:
        """Return the columns, and which of them would be taken for what."""
        table = _Table(decode(data, options.encoding).text)
        columns = columns_of(table.header(), options)
        return with_rows(columns, table.rows(columns.names))


def _plain(decoded: Decoded, columns: Columns) -> IssueText:
    details = (("columns", listed(columns.names)),)
    finding = Finding(FindingKind.NO_TABLE, (), details=details)
    return IssueText(decoded.text, decoded.bad_bytes, findings=(finding,))


@dataclass(slots=True)
class _Table:
    """The records of a table; `faults` are the lines whose quotes fail, `uneven` other rows' lines.

    A line with a quotation mark that is never closed, or closed in the middle of a cell, is taken
    as it stands, so that it does not swallow the lines after it.
    """

    text: str
    faults: list[int] = field(default_factory=list[int])
    uneven: list[int] = field(default_factory=list[int])
    _records: Iterator[tuple[int, list[str]]] = field(init=False)
    _delimiter: str = field(init=False)

    def __post_init__(self) -> None:
        csv.field_size_limit(2 * SIZE_LIMIT)
        self._delimiter = _delimiter(self.text)
        lines = list(io.StringIO(self.text, newline=""))
        for number, line in enumerate(lines, 1):
            if line.count(self._delimiter) > _MOST_CELLS:
                raise BadInputError("table-too-wide", line=number)
        self._records = records(lines, self._delimiter, self.faults)

    def header(self) -> tuple[str, ...]:
        """Return the names of the columns, each once; reads the first record."""
        _, cells = next(self._records)
        return column_names(cells)

    def rows(self, names: Sequence[str]) -> Iterator[Row]:
        """Yield the rows that hold something; cells too many go on with the last one."""
        for line, cells in self._records:
            if not any(cells):
                continue
            if len(cells) != len(names):
                self.uneven.append(line)
            last = len(names) - 1
            shown = [*cells[:last], self._delimiter.join(cells[last:])]
            yield dict(zip(names, shown, strict=False))

    def findings(self) -> Iterator[Finding]:
        """Yield what was odd in the rows read so far."""
        for kind, lines in (
            (FindingKind.LOOSE_QUOTE, self.faults),
            (FindingKind.UNEVEN_ROW, self.uneven),
        ):
            if lines:
                details = (("line", str(lines[0])), ("count", str(len(lines))))
                yield Finding(kind, (), details=details)


def _delimiter(text: str) -> str:
    """Return the sign that gives a header of known names, or else the most columns."""
    head = io.StringIO(text[:_SAMPLE], newline="")
    lines = list(islice(head, _RECORDS * 4))
    return max(_DELIMITERS, key=lambda sign: _likelihood(lines, sign))


def _likelihood(lines: Sequence[str], delimiter: str) -> tuple[int, int]:
    read = [cells for _, cells in islice(records(lines, delimiter, []), _RECORDS)]
    width = len(read[0])
    alike = sum(len(cells) == width for cells in read)
    return len(guess(column_names(read[0])).pairs), width * alike if width > 1 else 0
