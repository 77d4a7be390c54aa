"""Doubts, as stored with their issue and the place where they are shown."""

import sqlite3
from collections.abc import Sequence

from newsreader.core.article import Mark
from newsreader.core.findings import Finding, FindingKind, Repair, Severity
from newsreader.core.issue import RecognisedArticle
from newsreader.core.spans import Span
from newsreader.storage.database import Database
from newsreader.storage.places import Places
from newsreader.storage.rows import pairs_from_json, spans_from_json, spans_to_json, to_json


class Findings:
    """The table `findings`."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(
        self,
        issue_key: int,
        findings: Sequence[Finding],
        articles: Sequence[RecognisedArticle],
        article_keys: Sequence[int],
    ) -> None:
        """Keep the findings of an issue whose articles got `article_keys`."""
        places = Places(articles)
        rows: list[dict[str, object]] = []
        for finding in findings:
            placed = places.find(finding)
            row = _to_row(finding) | {"issue_key": issue_key}
            row["article_key"] = article_keys[placed.article] if placed else None
            row["start"] = placed.place.start if placed else None
            row["end"] = placed.place.end if placed else None
            rows.append(row)
        self._database.insert("findings", rows)

    def of_issue(self, issue_key: int) -> tuple[Finding, ...]:
        """Return all doubts about an issue."""
        sql = "SELECT * FROM findings WHERE issue_key = ? ORDER BY key"
        return self._database.values(_from_row, sql, [issue_key])

    def of_article(self, article_key: int) -> tuple[Mark, ...]:
        """Return the doubts about an article, at their places in the text as recognised."""
        sql = "SELECT * FROM findings WHERE article_key = ? ORDER BY start, key"
        return self._database.values(_mark_from_row, sql, [article_key])


def _to_row(finding: Finding) -> dict[str, object]:
    return {
        "kind": finding.kind.value,
        "severity": finding.severity.value,
        "repair": finding.repair.value if finding.repair else None,
        "spans": spans_to_json(finding.spans),
        "refers_to": spans_to_json(finding.refers_to),
        "details": to_json(finding.details),
    }


def _mark_from_row(row: sqlite3.Row) -> Mark:
    return Mark(Span(row["start"], row["end"]), _from_row(row))


def _from_row(row: sqlite3.Row) -> Finding:
    return Finding(
        FindingKind(row["kind"]),
        spans_from_json(row["spans"]),
        spans_from_json(row["refers_to"]),
        Repair(row["repair"]) if row["repair"] else None,
        Severity(row["severity"]),
        pairs_from_json(row["details"]),
    )
