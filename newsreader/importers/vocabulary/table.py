r"""Tables of tags: our own, code books from Taguette, lists from a spreadsheet.

The first row names the columns, in English or Chinese; the tag's column alone is needed. An
apostrophe before what a spreadsheet would run is taken off. Alternative names are separated by `|`;
`\|` and `\\` stand for themselves.
"""

import csv
import io
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice

from newsreader.core.errors import BadInputError
from newsreader.core.gathering import gathered
from newsreader.core.vocabulary import SEPARATOR, NoteKind, Term
from newsreader.importers.base import SIZE_LIMIT
from newsreader.importers.table import listed
from newsreader.importers.vocabulary.base import Read, Source
from newsreader.importers.vocabulary.cleaning import Cleaner

_HEADS = {
    # To add one: the head in lower case, and the field it names.
    **dict.fromkeys(("path", "tag", "tags", "code", "name", "label", "term", "preflabel"), "path"),
    **dict.fromkeys(("标签", "路径", "名称", "主题词", "词条", "编码", "代码"), "path"),
    **dict.fromkeys(("color", "colour", "颜色", "色"), "color"),
    **dict.fromkeys(("description", "definition", "memo", "comment", "note"), "description"),
    **dict.fromkeys(("说明", "描述", "定义", "备注", "注释", "释义"), "description"),
    **dict.fromkeys(("alternatives", "synonyms", "aliases", "altlabel"), "alternatives"),
    **dict.fromkeys(("别名", "同义词", "异名", "又名"), "alternatives"),
    **dict.fromkeys(("id", "uuid", "guid", "标识"), "id"),
}
_DELIMITERS = ",\t;|"
_STATED = re.compile(r"sep=([,\t;|])\r?\n", re.IGNORECASE)
_HEAD = 2**16
_SUFFIXES = (".csv", ".tsv", ".tab")
_MARKED = re.compile("\\A'(?=[=+\\-@\t\r＝＋－＠'])")
_PART = re.compile(r"(?:\\[|\\]|[^|])++")
_ESCAPED = re.compile(r"\\([|\\])")


class Table:
    """The reader of tables."""

    def accepts(self, source: Source) -> bool:
        """Take what is called a table, and what has the head of one."""
        return source.name.lower().endswith(_SUFFIXES) or "path" in _sheet(source).fields

    def read(self, source: Source) -> Read:
        """Read every row; the title is the file's name. BadInputError for a quote left open."""
        sheet, cleaner = _sheet(source), Cleaner()
        if "path" not in sheet.fields:
            raise BadInputError("vocabulary-no-path", columns=listed(sheet.head))
        cleaner.note(NoteKind.COLUMNS_UNUSED, listed(sheet.unused), bool(sheet.unused))
        terms = (_term(cells, cleaner) for cells in sheet.rows())
        vocabulary, joined = gathered(source.stem, terms)
        uneven = str(sheet.uneven[0]) if sheet.uneven else ""
        cleaner.note(NoteKind.UNEVEN_ROW, uneven, len(sheet.uneven))
        return vocabulary, (*cleaner.notes, *joined)


@dataclass(slots=True)
class _Sheet:
    """A table that begins on line `start`; `uneven` are the lines of odd rows, once read."""

    source: Source
    delimiter: str
    start: int
    uneven: list[int] = field(default_factory=list[int])
    head: list[str] = field(init=False)
    fields: Mapping[str, int] = field(init=False)

    def __post_init__(self) -> None:
        self.head = [cell.strip() for cell in self._first()]
        self.fields = _fields(self.head)

    @property
    def unused(self) -> list[str]:
        """Return the columns that say nothing a term can hold."""
        used = self.fields.values()
        return [name for at, name in enumerate(self.head) if name and at not in used]

    def rows(self) -> Iterator[Mapping[str, str]]:
        """Yield the cells of the rows that hold something, by field."""
        for line, cells in self._records():
            if any(cell.strip() for cell in cells):
                if len(cells) != len(self.head):
                    self.uneven.append(line)
                yield {
                    name: _MARKED.sub("", cells[at]) if at < len(cells) else ""
                    for name, at in self.fields.items()
                }

    def _first(self) -> list[str]:
        stream = io.StringIO(self.source.text[:_HEAD], newline="")
        reader = csv.reader(stream, delimiter=self.delimiter)
        return next(islice(reader, self.start, None), list[str]())

    def _records(self) -> Iterator[tuple[int, list[str]]]:
        stream = io.StringIO(self.source.text, newline="")
        csv.field_size_limit(2 * SIZE_LIMIT)
        reader = csv.reader(stream, delimiter=self.delimiter, strict=True)
        try:
            numbered = ((reader.line_num, cells) for cells in reader)
            yield from islice(numbered, self.start + 1, None)
        except csv.Error as error:
            details = {"name": self.source.name, "kind": "CSV", "line": reader.line_num}
            raise BadInputError("vocabulary-damaged", **details) from error


def _sheet(source: Source) -> _Sheet:
    """Return the table with the delimiter that its first line states, or gives most known heads."""
    if stated := _STATED.match(source.text):
        return _Sheet(source, stated[1], 1)
    sheets = [_Sheet(source, delimiter, 0) for delimiter in _DELIMITERS]
    return max(sheets, key=lambda sheet: len(sheet.fields))


def _fields(head: Sequence[str]) -> Mapping[str, int]:
    """Return the column of each field: the one of its own name, or else the first that means it."""
    columns: dict[str, int] = {}
    for at, name in enumerate(name.lower() for name in head):
        known = _HEADS.get(name)
        if known and (known == name or known not in columns):
            columns[known] = at
    return columns


def _term(cells: Mapping[str, str], cleaner: Cleaner) -> Term:
    names = cells["path"].split(SEPARATOR)
    parts: list[str] = _PART.findall(cells.get("alternatives", ""))
    return Term(
        cleaner.id(cells.get("id", "")),
        SEPARATOR.join(name.strip() for name in names),
        cleaner.color(cells.get("color", "")),
        cells.get("description", ""),
        tuple(_ESCAPED.sub(r"\1", part).strip() for part in parts),
    )
