"""What the formats of rows and columns have in common: columns, their mapping, and the refusals."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import islice

from newsreader.core.errors import BadInputError
from newsreader.core.source import IssueText
from newsreader.importers.mapping import ColumnMapping, guess
from newsreader.importers.options import Options

_MOST = 30
_SHOWN_ROWS = 3
_SHOWN_CELL = 60


@dataclass(frozen=True, slots=True)
class Columns:
    """The columns of a table, which of them is taken for what, and its first rows to be shown."""

    names: tuple[str, ...]
    mapping: ColumnMapping
    rows: tuple[tuple[str, ...], ...] = ()


def columns_of(names: Sequence[str], options: Options) -> Columns:
    """Return the columns with the mapping a person gave, completed by what they gave before."""
    given = options.mapping
    for _, column in given.pairs:
        if column and column not in names:
            raise BadInputError("no-such-column", column=column, columns=listed(names))
    remembered = options.remembered_for(names)
    return Columns(tuple(names), given.over(remembered).over(guess(names)))


def with_rows(columns: Columns, rows: Iterable[Mapping[str, str]]) -> Columns:
    """Return the columns with the first rows, as far as they are shown."""
    first = (tuple(_shown(row.get(name, "")) for name in columns.names) for row in rows)
    return replace(columns, rows=tuple(islice(first, _SHOWN_ROWS)))


def require_text(columns: Columns) -> None:
    """Raise BadInputError where no column is known to hold the text of the articles."""
    if not columns.mapping.column("text"):
        raise BadInputError("no-text-column", columns=listed(columns.names))


def require_issues(issues: tuple[IssueText, ...]) -> tuple[IssueText, ...]:
    """Return the issues; BadInputError if there is none."""
    if not issues:
        raise BadInputError("table-empty")
    return issues


def listed(names: Sequence[str]) -> str:
    """Return the names of columns as an error says them."""
    shown = ", ".join(" ".join(name.split())[:40] or "—" for name in names[:_MOST])
    return f"{shown} …" if len(names) > _MOST else shown


def _shown(cell: str) -> str:
    return " ".join(cell[: 2 * _SHOWN_CELL].split())[:_SHOWN_CELL]
