"""Issues: their mastheads, their furniture, and the lists from which people choose."""

import sqlite3
from enum import Enum

from newsreader.core.ids import IssueId
from newsreader.core.issue import (
    Furniture,
    FurnitureRole,
    IssueSummary,
    Masthead,
    PeriodSummary,
    PublicationSummary,
)
from newsreader.storage.database import Database
from newsreader.storage.rows import spans_from_json, spans_to_json
from newsreader.storage.sql import statement


class Every(Enum):
    """Says that a list is not restricted; None asks for the unnamed or undated instead."""

    ONE = "every one"


class Issues:
    """The tables `issues` and `furniture`."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(
        self, issue_id: IssueId, source_sha256: str, masthead: Masthead, recogniser_version: str
    ) -> int:
        """Add an issue and return its key."""
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
        }
        self._database.insert("issues", [row])
        return int(self._database.rows("SELECT last_insert_rowid()")[0][0])

    def add_furniture(self, issue_key: int, furniture: tuple[Furniture, ...]) -> None:
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

    def furniture(self, issue_key: int) -> tuple[Furniture, ...]:
        """Return what stands on the pages beside the articles, in order."""
        sql = "SELECT * FROM furniture WHERE issue_key = ? ORDER BY ordinal"
        return self._database.values(_furniture_from_row, sql, [issue_key])

    def key(self, issue_id: IssueId) -> int | None:
        """Return the key of an issue, or None."""
        row = self._database.row("SELECT key FROM issues WHERE id = ?", [issue_id])
        return row["key"] if row else None

    def of_source(self, sha256: str) -> IssueId | None:
        """Return the issue that a file became, or None."""
        row = self._database.row("SELECT id FROM issues WHERE source_sha256 = ?", [sha256])
        return row["id"] if row else None

    def masthead(self, issue_key: int) -> Masthead:
        """Return what the paper prints about itself."""
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

    def publications(self) -> tuple[PublicationSummary, ...]:
        """Return every paper with the number of its issues, the unnamed one first."""
        sql = "SELECT publication, count(*) AS issues FROM issues GROUP BY 1 ORDER BY 1"
        rows = self._database.rows(sql)
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
        parameters = {
            "any_publication": publication is Every.ONE,
            "publication": _given(publication),
            "any_year": year is Every.ONE,
            "year": _given(year),
            "any_month": month is Every.ONE,
            "month": _given(month),
        }
        return tuple(_summary(row) for row in self._database.rows(statement("issues"), parameters))

    def summary(self, issue_key: int) -> IssueSummary:
        """Return one line about an issue."""
        return _summary(self._database.rows(statement("issue"), [issue_key])[0])

    def _periods(
        self, part: str, publication: str | None, year: int | Every | None
    ) -> tuple[PeriodSummary, ...]:
        sql = f"""
            SELECT CAST({part} AS INTEGER) AS period, count(*) AS issues FROM issues
            WHERE publication IS :publication
              AND (:any_year OR CAST(substr(date, 1, 4) AS INTEGER) IS :year)
            GROUP BY 1 ORDER BY 1
        """  # noqa: S608  # `part` is ours
        parameters = {
            "publication": publication,
            "any_year": year is Every.ONE,
            "year": _given(year),
        }
        rows = self._database.rows(sql, parameters)
        return tuple(PeriodSummary(row["period"], row["issues"]) for row in rows)


def _furniture_from_row(row: sqlite3.Row) -> Furniture:
    return Furniture(FurnitureRole(row["role"]), row["text"], spans_from_json(row["spans"]))


def _given(value: str | int | Every | None) -> str | int | None:
    return None if isinstance(value, Every) else value


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
