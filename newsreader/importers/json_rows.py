"""JSON: articles as objects, in a list, in a list inside an object, or one on each line."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import cast

from newsreader.core.errors import BadInputError
from newsreader.core.findings import Finding, FindingKind
from newsreader.core.source import SourceFile
from newsreader.importers.base import source_of
from newsreader.importers.composing import whole
from newsreader.importers.decoding import Decoded, decode
from newsreader.importers.mapping import field_of
from newsreader.importers.options import PLAIN, Options
from newsreader.importers.rows import Row, issues_of
from newsreader.importers.table import Columns, columns_of, require_issues, require_text, with_rows

_LINES = (".jsonl", ".ndjson")
_DEEPEST = 20
_MOST_VALUES = 2_000_000


class JsonRows:
    """The importer of JSON and JSON Lines."""

    id = "json"
    version = "1"
    suffixes = (".json", *_LINES)

    def accepts(self, name: str, data: bytes) -> bool:
        """Take what is called JSON."""
        return name.lower().endswith(self.suffixes)

    def read(self, name: str, data: bytes, options: Options = PLAIN) -> SourceFile:
        """Read every article; BadInputError says where the file is no JSON, or has no text."""
        decoded = decode(data, options.encoding)
        document, columns = _parsed(name, decoded, options)
        require_text(columns)
        issues = require_issues(issues_of(document.rows, columns))
        findings = tuple(document.findings())
        told = replace(issues[0], findings=findings, bad_bytes=decoded.bad_bytes)
        return source_of(name, data, decoded, (told, *issues[1:]), self)

    def columns(self, name: str, data: bytes, options: Options = PLAIN) -> Columns:
        """Return the names under which the articles hold something, and what they are taken for."""
        document, columns = _parsed(name, decode(data, options.encoding), options)
        return with_rows(columns, document.rows)


def _parsed(name: str, decoded: Decoded, options: Options) -> tuple["_Document", Columns]:
    if sum(decoded.text.count(sign) for sign in "{[,") > _MOST_VALUES:
        raise BadInputError("json-too-large")
    document = _Document(dict(options.mapping.pairs))
    lines = name.lower().endswith(_LINES)
    values = document.lines(decoded.text) if lines else [document.parse(decoded.text, 1)]
    for value in values:
        document.take(value, {}, 0)
    names = tuple(dict.fromkeys(name for row in document.rows for name in row))
    return document, columns_of(names or tuple(document.seen), options)


@dataclass(slots=True)
class _Document:
    """The articles of a document, each with what the objects around it say too."""

    given: Mapping[str, str]
    rows: list[Row] = field(default_factory=list[Row])
    seen: dict[str, None] = field(default_factory=dict[str, None])
    repeated: list[str] = field(default_factory=list[str])
    halves: int = 0

    def lines(self, text: str) -> Iterator[object]:
        """Yield the value on each line."""
        for number, line in enumerate(text.split("\n"), 1):
            if line.strip():
                yield self.parse(line, number)

    def parse(self, text: str, line: int) -> object:
        """Read one value; numbers stay as they are printed."""
        try:
            return json.loads(
                text,
                object_pairs_hook=self._object,
                parse_int=str,
                parse_float=str,
                parse_constant=str,
            )
        except json.JSONDecodeError as error:
            at = line + error.lineno - 1
            raise BadInputError("json-damaged", line=at, column=error.colno) from error
        except RecursionError as error:
            raise BadInputError("json-too-deep") from error

    def take(self, value: object, around: Row, depth: int) -> None:
        """Find the articles in a value."""
        if depth > _DEEPEST:
            raise BadInputError("json-too-deep")
        if isinstance(value, list):
            for member in cast("list[object]", value):
                self.take(member, around, depth + 1)
        elif isinstance(value, dict):
            self._take_object(cast("dict[str, object]", value), around, depth)

    def findings(self) -> Iterator[Finding]:
        """Yield what was odd."""
        if self.repeated:
            details = (("name", self.repeated[0]), ("count", str(len(self.repeated))))
            yield Finding(FindingKind.REPEATED_NAME, (), details=details)
        if self.halves:
            yield Finding(FindingKind.HALF_CHARACTER, (), details=(("count", str(self.halves)),))

    def _take_object(self, value: dict[str, object], around: Row, depth: int) -> None:
        own = {name: self._cell(member) for name, member in value.items()}
        shown = {name: cell for name, cell in own.items() if cell is not None}
        self.seen.update(dict.fromkeys(value))
        fields = {self._field(name) for name in shown}
        before = len(self.rows)
        if "text" not in fields:
            outer = {**around, **{n: c for n, c in shown.items() if self._field(n)}}
            for name, member in value.items():
                if own[name] is None:
                    self.take(member, outer, depth + 1)
        if len(self.rows) == before and fields & {"text", "title"}:
            self.rows.append({**around, **shown})

    def _field(self, name: str) -> str | None:
        told = next((field for field, column in self.given.items() if column == name), None)
        guessed = field_of(name)
        return told or (None if guessed in self.given else guessed)

    def _cell(self, value: object) -> str | None:
        """Return a value as the cell of a table; None for what holds more values."""
        match value:
            case str():
                self.halves += value != whole(value)
                return whole(value)
            case bool() | None:
                return ""
            case _:
                return _joined(value)

    def _object(self, pairs: list[tuple[str, object]]) -> dict[str, object]:
        """Keep the first of values with the same name, and remember that there were others."""
        found: dict[str, object] = {}
        for name, value in pairs:
            key = whole(name)
            if key in found:
                self.repeated.append(key)
            found.setdefault(key, value)
        return found


def _joined(value: object) -> str | None:
    """Return a list of texts as the lines of one; None for anything else."""
    members = cast("list[object]", value) if isinstance(value, list) else [None]
    if all(isinstance(member, str) for member in members):
        return "\n".join(whole(member) for member in cast("list[str]", members))
    return None
