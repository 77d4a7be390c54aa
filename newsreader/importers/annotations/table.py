"""Tables of annotations: our own export, and what others keep in spreadsheets.

The first row names the columns, in Chinese or English, or a person says which is which.
"""

import csv
import io
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Self

from newsreader.core.anchor import AnchorState
from newsreader.core.errors import BadInputError
from newsreader.core.receiving import Entry, ForeignAnnotation, Unusable, Whereabouts
from newsreader.importers.annotations.base import (
    FILE_LIMIT,
    MOST,
    NOTHING,
    AnnotationFormat,
    ReadOptions,
    Source,
)
from newsreader.importers.annotations.cleaning import (
    color_in,
    id_in,
    identifier_in,
    moment_in,
    text_in,
)
from newsreader.importers.annotations.columns import (
    OWN,
    is_of_annotations,
    mapped,
    require_columns,
)
from newsreader.importers.decoding import decode
from newsreader.importers.mapping import signature
from newsreader.importers.records import column_names, records
from newsreader.importers.rows import iso_date, page_of
from newsreader.importers.table import listed

_SUFFIXES = (".csv", ".tsv", ".tab")
_DELIMITERS = ",\t;|"
_STATED = re.compile(r"sep=([,\t;|])\r?\n", re.IGNORECASE)
_MARKED = re.compile("\\A'(?=[=+\\-@\t\r＝＋－＠'])")
_DESCRIBED = ("csv-metadata.json", "ro-crate-metadata.json")
"""What says in a folder of ours that its tables are data for programs: `csvw`, `bagit`."""
_SEPARATORS = ("\n", ";；", "|", ",，", "、")
"""What stands between tags; the first that occurs in a cell does in it."""
_NEEDED = ("quote", "note", "tags")
_SHOWN_ROWS = 3
_SHOWN_CELL = 60
_STATES = {each.value: each for each in AnchorState}


@dataclass(frozen=True, slots=True)
class TableColumns:
    """The columns of a table, which of them gives each field, and its first rows to be shown."""

    names: tuple[str, ...]
    fields: Mapping[str, str]
    rows: tuple[tuple[str, ...], ...]


class Table:
    """The reader of CSV and tables with other delimiters."""

    format = AnnotationFormat("csv", "Table (CSV)", _SUFFIXES)

    def accepts(self, source: Source) -> bool:
        """Take what is called a table, and what has the head of one."""
        return source.path.suffix.lower() in _SUFFIXES or "quote" in mapped(_names(source), ())

    def is_sure(self, source: Source) -> bool:
        """Tell whether a column has a name that none has in a table of articles."""
        return any(map(is_of_annotations, _names(source)))

    def read(self, source: Source, options: ReadOptions) -> Iterator[Entry]:
        """Yield every row that holds something; one with cells too few or too many says so."""
        sheet = _Sheet.of(decode(source.data(), options.encoding).text, options)
        unmarked = _as_it_is if sheet.is_own and _is_data(source.path) else _unmarked
        require_columns(sheet.names, options.mapping)
        if not any(name in sheet.fields for name in _NEEDED):
            columns = listed(sheet.names)
            raise BadInputError("annotations-no-column", name=source.name, columns=columns)
        count = 0
        for count, (line, cells) in enumerate(sheet.rows(), 1):
            if count > MOST:
                raise BadInputError("annotations-too-many", name=source.name, limit=MOST)
            yield _entry(line, cells, sheet, unmarked)
        if not count:
            raise BadInputError("annotations-none", name=source.name)

    def columns(self, source: Source, options: ReadOptions) -> TableColumns:
        """Return the columns of a table, what they are taken for, and how it begins."""
        sheet = _Sheet.of(decode(source.data(), options.encoding).text, options)
        rows = (cells for _, cells in islice(sheet.rows(), _SHOWN_ROWS))
        shown = (tuple(" ".join(cell.split())[:_SHOWN_CELL] for cell in row) for row in rows)
        return TableColumns(sheet.names, sheet.fields, tuple(shown))


@dataclass(frozen=True, slots=True)
class _Sheet:
    """A table: its lines below the first record, its columns, and which field each gives."""

    lines: Sequence[str]
    delimiter: str
    names: tuple[str, ...]
    fields: Mapping[str, str]

    @classmethod
    def of(cls, text: str, options: ReadOptions) -> Self:
        """Return the table with the delimiter that its first line states, or that gives most."""
        csv.field_size_limit(2 * FILE_LIMIT)
        stated = _STATED.match(text)
        lines = list(io.StringIO(text, newline=""))[1 if stated else 0 :]
        signs = stated[1] if stated else _DELIMITERS
        sheets = [cls._with(lines, sign, options) for sign in signs]
        return max(sheets, key=lambda sheet: (len(sheet.fields), len(sheet.names)))

    @classmethod
    def _with(cls, lines: Sequence[str], delimiter: str, options: ReadOptions) -> Self:
        _, first = next(records(lines, delimiter, []), (0, list[str]()))
        names = column_names(first)
        given = options.mapping or dict(options.remembered).get(signature(names), ())
        return cls(lines, delimiter, names, mapped(names, given))

    @property
    def is_own(self) -> bool:
        """Tell whether this is a table that we wrote, perhaps before it named identifiers."""
        return self.names in {OWN, OWN[:-1]}

    def rows(self) -> Iterator[tuple[int, list[str]]]:
        """Yield the rows that hold something, with the numbers of their lines."""
        below = islice(records(self.lines, self.delimiter, []), 1, None)
        return ((line, cells) for line, cells in below if any(cell.strip() for cell in cells))


def _names(source: Source) -> tuple[str, ...]:
    """Return the columns that the head of a file names; none if it is no text."""
    try:
        return _Sheet.of(decode(source.head).text, NOTHING).names
    except BadInputError:
        return ()


def _entry(line: int, cells: Sequence[str], sheet: _Sheet, unmarked: Callable[[str], str]) -> Entry:
    if len(cells) != len(sheet.names):
        details = {"cells": len(cells), "columns": len(sheet.names)}
        return Unusable(line, BadInputError("annotation-uneven-row", **details), "".join(cells))
    row = dict(zip(sheet.names, cells, strict=True))
    said = {field: text_in(unmarked(row[name])) for field, name in sheet.fields.items()}
    # In a row that we wrote, a tag may have any of them in its name.
    ours = sheet.is_own and said["annotation_id"].strip()
    try:
        return _annotation(line, said, _SEPARATORS[:1] if ours else _SEPARATORS)
    except BadInputError as error:
        return Unusable(line, error, said.get("quote", ""))


def _is_data(path: Path) -> bool:
    """Tell whether beside a table of ours lies what describes it: its cells bear no marks."""
    return any(path.with_name(name).is_file() for name in _DESCRIBED)


def _as_it_is(cell: str) -> str:
    return cell


def _unmarked(cell: str) -> str:
    """Take off the sign that keeps a spreadsheet from running a cell."""
    return _MARKED.sub("", cell)


def _annotation(line: int, said: Mapping[str, str], separators: Sequence[str]) -> ForeignAnnotation:
    def cell(field: str) -> str:
        return said.get(field, "")

    start, end = _place(cell("start"), cell("end"), cell("quote"))
    created, style = moment_in(cell("created")), cell("style").strip()
    named = cell("annotation_id").strip()
    content = [cell(field) for field in sorted(said) if field != "annotation_id"]
    return ForeignAnnotation(
        line,
        id_in(named, *content),
        named,
        Whereabouts(
            cell("article_id").strip(),
            cell("issue_id").strip(),
            cell("paper").strip(),
            iso_date(cell("date")) or "",
            page_of(cell("page")),
            cell("head").strip(),
        ),
        cell("quote"),
        cell("prefix"),
        cell("suffix"),
        start,
        end,
        cell("note"),
        _tags(cell("tags"), separators),
        style,
        color_in(style),
        cell("creator").strip(),
        created,
        moment_in(cell("modified")) or created,
        identifier_in(cell("creator_id")),
        _STATES.get(cell("state").strip(), AnchorState.ANCHORED),
    )


def _place(start: str, end: str, quote: str) -> tuple[int | None, int | None]:
    """Return the offsets in two cells; where there are words too, bad ones do not matter."""
    numbers = [_number(cell) for cell in (start, end)]
    match numbers:
        case [int(first), int(last)] if 0 <= first <= last:
            return first, last
        case [int(first), None] if first >= 0 and not end.strip():
            return first, first + len(quote)
        case _ if quote.strip() or not (start.strip() or end.strip()):
            return None, None
        case _:
            raise BadInputError("annotation-bad-place", start=start, end=end)


def _number(cell: str) -> int | None:
    try:
        return int(cell.strip()[:18])
    except ValueError:
        return None


def _tags(cell: str, separators: Sequence[str]) -> tuple[str, ...]:
    for signs in separators:
        if any(sign in cell for sign in signs):
            parts = re.split(f"[{re.escape(signs)}]", cell)
            return tuple(dict.fromkeys(filter(None, map(str.strip, parts))))
    return (cell.strip(),) if cell.strip() else ()
