"""Issues: their mastheads, their furniture, and the lists from which people choose.

What no list needs is imported where it is used: every value costs the window's start time.
"""

# ruff: noqa: PLC0415
import sqlite3
import zlib
from enum import Enum
from typing import TYPE_CHECKING

from newsreader.core.errors import BadInputError
from newsreader.core.ids import IssueId
from newsreader.core.issue import IssueSummary, PeriodSummary, PublicationSummary
from newsreader.storage.database import Database
from newsreader.storage.rows import spans_from_json, spans_to_json
from newsreader.storage.sql import statement

if TYPE_CHECKING:
    from newsreader.core.furniture import Furniture
    from newsreader.core.masthead import Masthead

_TEXT = """
    SELECT extracted, bytes, encoding
    FROM issues JOIN sources ON sources.sha256 = issues.source_sha256 WHERE key = ?
"""
_ALIKE = """
    SELECT issues.id, articles.page
    FROM issues JOIN articles ON articles.issue_key = issues.key
    WHERE superseded_by IS NULL AND publication = ? AND date = ?
"""
_PUBLICATIONS = """
    SELECT publication, count(*) AS issues FROM issues WHERE superseded_by IS NULL
    GROUP BY 1 ORDER BY 1
"""


class Every(Enum):
    """Says that a list is not restricted; None asks for the unnamed or undated instead."""

    ONE = "every one"


class Issues:
    """The tables `issues` and `furniture`."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(
        self,
        issue_id: IssueId,
        source_sha256: str,
        masthead: "Masthead",
        recogniser_version: str,
        extracted: str | None = None,
    ) -> int:
        """Add an issue and return its key; `extracted` is its text if it is not the whole file."""
        row: dict[str, object] = {
            "id": issue_id,
            "source_sha256": source_sha256,
            "publication": masthead.publication,
            "date": masthead.date,
            "number": masthead.number,
            "page_count": masthead.page_count,
            "serial": masthead.serial,
            "sponsor": masthead.sponsor,
            "lunar_date": masthead.lunar_date,
            "weekday": masthead.weekday,
            "recogniser_version": recogniser_version,
            "extracted": None if extracted is None else zlib.compress(extracted.encode()),
        }
        self._database.insert("issues", [row])
        return int(self._database.rows("SELECT last_insert_rowid()")[0][0])

    def add_furniture(self, issue_key: int, furniture: "tuple[Furniture, ...]") -> None:
        """Add what stands on the pages beside the articles."""
        rows = [
            {
                "issue_key": issue_key,
                "ordinal": ordinal,
                "role": item.role.value,
                "text": item.text,
                "spans": spans_to_json(item.spans),
            }
            for ordinal, item in enumerate(furniture)
        ]
        self._database.insert("furniture", rows)

    def furniture(self, issue_key: int) -> "tuple[Furniture, ...]":
        """Return what stands on the pages beside the articles, in order."""
        sql = "SELECT * FROM furniture WHERE issue_key = ? ORDER BY ordinal"
        return self._database.values(_furniture_from_row, sql, [issue_key])

    def key(self, issue_id: IssueId) -> int | None:
        """Return the key of an issue, or None."""
        row = self._database.row("SELECT key FROM issues WHERE id = ?", [issue_id])
        return row["key"] if row else None

    def text(self, issue_key: int) -> str:
        """Return the source text in which the issue's spans count.

        Raises zlib.error, TypeError or UnicodeDecodeError where the rows are damaged.
        """
        row = self._database.rows(_TEXT, [issue_key])[0]
        if row["extracted"] is not None:
            return zlib.decompress(row["extracted"]).decode()
        # Not for a window that only shows: what it imports would be a fiftieth of the start.
        from newsreader.core.encoding import decode_as

        return decode_as(zlib.decompress(row["bytes"]), row["encoding"])[0]

    def alike(self, masthead: "Masthead") -> dict[IssueId, frozenset[int]]:
        """Return the issues of the same paper and day, each with the pages of its articles."""
        pages: dict[IssueId, set[int]] = {}
        for row in self._database.rows(_ALIKE, [masthead.publication, masthead.date]):
            pages.setdefault(row["id"], set()).add(row["page"])
        return {issue_id: frozenset(found) for issue_id, found in pages.items()}

    def masthead(self, issue_key: int) -> "Masthead":
        """Return what the paper prints about itself."""
        from newsreader.core.masthead import Masthead

        row = self._database.rows("SELECT * FROM issues WHERE key = ?", [issue_key])[0]
        return Masthead(
            row["publication"],
            row["date"],
            row["number"],
            row["page_count"],
            row["serial"],
            row["sponsor"],
            row["lunar_date"],
            row["weekday"],
        )

    def set_masthead(self, issue_key: int, name: str, value: object) -> None:
        """Let the masthead say something else; `name` is a field of `Masthead`."""
        from newsreader.core.masthead import Masthead

        if name not in Masthead.__dataclass_fields__:
            raise BadInputError("no-such-field", name=name)
        sql = f"UPDATE issues SET {name} = ? WHERE key = ?"  # noqa: S608  # a field's name
        self._database.execute(sql, [value, issue_key])

    def set_reviewed(self, issue_key: int, *, reviewed: bool) -> None:
        """Mark that a person has been through the issue, or that nobody has."""
        sql = "UPDATE issues SET reviewed = ? WHERE key = ?"
        self._database.execute(sql, [int(reviewed), issue_key])

    def superseded_by(self, issue_key: int) -> IssueId | None:
        """Return the newer version of an issue, if there is one."""
        sql = "SELECT superseded_by FROM issues WHERE key = ?"
        value = self._database.rows(sql, [issue_key])[0][0]
        return IssueId(value) if value else None

    def supersede(self, issue_key: int, newer: IssueId | None) -> None:
        """Say which issue is the newer version of one, or that none is."""
        sql = "UPDATE issues SET superseded_by = ? WHERE key = ?"
        self._database.execute(sql, [newer, issue_key])

    def is_extracted(self, issue_key: int) -> bool:
        """Tell whether the issue's text was taken out of a format with markup or columns."""
        sql = "SELECT extracted IS NOT NULL FROM issues WHERE key = ?"
        return bool(self._database.rows(sql, [issue_key])[0][0])

    def reviewed(self) -> list[IssueId]:
        """Return the issues that a person has been through."""
        return [row["id"] for row in self._database.rows("SELECT id FROM issues WHERE reviewed")]

    def set_recogniser(self, issue_key: int, version: str) -> None:
        """Say which version of recognition the issue is laid out by."""
        sql = "UPDATE issues SET recogniser_version = ? WHERE key = ?"
        self._database.execute(sql, [version, issue_key])

    def publications(self) -> tuple[PublicationSummary, ...]:
        """Return every paper with the number of its issues, the unnamed one first."""
        rows = self._database.rows(_PUBLICATIONS)
        return tuple(PublicationSummary(row["publication"], row["issues"]) for row in rows)

    def years(self, publication: str | None) -> tuple[PeriodSummary, ...]:
        """Return the years of a paper, undated issues first."""
        return self._periods("substr(date, 1, 4)", publication, Every.ONE)

    def months(self, publication: str | None, year: int | None) -> tuple[PeriodSummary, ...]:
        """Return the months of a paper's year."""
        return self._periods("substr(date, 6, 2)", publication, year)

    def list(
        self,
        publication: str | Every | None = Every.ONE,
        year: int | Every | None = Every.ONE,
        month: int | Every | None = Every.ONE,
    ) -> tuple[IssueSummary, ...]:
        """Return issues by paper, date and number."""
        where, values = _place(publication, year, month)
        sql = statement("issues").replace("/* here */", where)
        return tuple(_summary(row) for row in self._database.rows(sql, values))

    def summary(self, issue_key: int) -> IssueSummary:
        """Return one line about an issue."""
        return _summary(self._database.rows(statement("issue"), [issue_key])[0])

    def _periods(
        self, part: str, publication: str | None, year: int | Every | None
    ) -> tuple[PeriodSummary, ...]:
        where, values = _place(publication, year, Every.ONE)
        sql = f"""
            SELECT CAST({part} AS INTEGER) AS period, count(*) AS issues FROM issues
            WHERE superseded_by IS NULL AND {where} GROUP BY 1 ORDER BY 1
        """  # noqa: S608  # `part` and `where` are ours
        rows = self._database.rows(sql, values)
        return tuple(PeriodSummary(row["period"], row["issues"]) for row in rows)


def _place(
    publication: str | Every | None, year: int | Every | None, month: int | Every | None
) -> tuple[str, list[str | None]]:
    """Restrict to a place in the tree, by what the index of issues is sorted by."""
    conditions, values = ["1"], list[str | None]()
    if not isinstance(publication, Every):
        conditions.append("publication IS ?")
        values.append(publication)
    if year is None:
        conditions.append("date IS NULL")
    elif not isinstance(year, Every):
        whole = isinstance(month, Every) or month is None
        first = f"{year:04}" if whole else f"{year:04}-{month:02}"
        conditions.append("date BETWEEN ? AND ? || '~'")
        values += [first, first]
    return " AND ".join(conditions), values


def _furniture_from_row(row: sqlite3.Row) -> "Furniture":
    from newsreader.core.furniture import Furniture, FurnitureRole

    return Furniture(FurnitureRole(row["role"]), row["text"], spans_from_json(row["spans"]))


def _summary(row: sqlite3.Row) -> IssueSummary:
    return IssueSummary(
        row["id"],
        row["publication"],
        row["date"],
        row["number"],
        row["page_count"],
        row["article_count"],
        row["finding_count"],
        bool(row["reviewed"]),
    )
