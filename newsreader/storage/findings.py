"""Doubts, as stored with their issue and the article in which they are shown."""

import sqlite3
from collections.abc import Iterable, Mapping, Sequence

from newsreader.core.findings import Finding, FindingKind, Repair, Severity
from newsreader.core.holders import Holders
from newsreader.core.ids import IssueId
from newsreader.core.issue import Block
from newsreader.core.spans import Span
from newsreader.storage.database import Database
from newsreader.storage.rows import pairs_from_json, spans_from_json, spans_to_json, to_json

# `[[1,2],[5,9]]` is 1-2,5-9 in an id.
_NAMED = """
SELECT * FROM findings
WHERE issue_key = ? AND kind || ':' || replace(
  replace(replace(trim(spans, '[]'), '],[', ';'), ',', '-'), ';', ','
) = ?
ORDER BY key
"""

_OF_ARTICLES = """
SELECT * FROM findings
WHERE article_key IN (SELECT value FROM json_each(?)) AND decision IS NULL
ORDER BY key
"""


class Findings:
    """The table `findings`."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(
        self,
        issue_key: int,
        findings: Sequence[Finding],
        articles: Sequence[Sequence[Block]],
        article_keys: Sequence[int],
    ) -> None:
        """Keep the findings of an issue whose articles, given by their blocks, got these keys."""
        holders = Holders(
            (span, key)
            for key, blocks in zip(article_keys, articles, strict=True)
            for block in blocks
            for span in block.spans
        )
        rows = [
            _to_row(finding)
            | {"issue_key": issue_key, "article_key": _home(finding.spans, holders)}
            for finding in findings
        ]
        self._database.insert("findings", rows)

    def place(self, issue_key: int, holders: Holders[int]) -> None:
        """Find the articles of an issue's findings again; these hold its characters, by key."""
        sql = "SELECT key, article_key, spans FROM findings WHERE issue_key = ?"
        for row in self._database.rows(sql, [issue_key]):
            home = _home(spans_from_json(row["spans"]), holders)
            if home != row["article_key"]:
                update = "UPDATE findings SET article_key = ? WHERE key = ?"
                self._database.execute(update, [home, row["key"]])

    def replace(self, issue_key: int, findings: Sequence[Finding]) -> None:
        """Keep other findings of an issue instead; decisions stay on those that are the same.

        They have to be placed afterwards.
        """
        decided = {finding.id: decision for finding, decision in self.decided(issue_key)}
        self._database.execute("DELETE FROM findings WHERE issue_key = ?", [issue_key])
        rows = [
            _to_row(finding) | {"issue_key": issue_key, "decision": decided.get(finding.id)}
            for finding in findings
        ]
        self._database.insert("findings", rows)

    def decide(self, issue_key: int, finding_id: str, decision: str | None) -> None:
        """Keep what a person decided about a finding; None takes the decision back."""
        for row in self._database.rows(_NAMED, [issue_key, finding_id]):
            sql = "UPDATE findings SET decision = ? WHERE key = ?"
            self._database.execute(sql, [decision, row["key"]])

    def named(self, issue_key: int, finding_id: str) -> tuple[Finding, str | None] | None:
        """Return the doubt of an id and what was decided about it; None if there is none."""
        found = self._database.values(_decided, _NAMED, [issue_key, finding_id])
        return found[0] if found else None

    def decided(self, issue_key: int) -> tuple[tuple[Finding, str | None], ...]:
        """Return all doubts about an issue, each with what was decided about it."""
        sql = "SELECT * FROM findings WHERE issue_key = ? ORDER BY key"
        return self._database.values(_decided, sql, [issue_key])

    def settled(self) -> tuple[tuple[IssueId, str], ...]:
        """Return the doubts of all issues about which a person decided, by issue and id."""
        sql = """
            SELECT issues.id AS issue_id, findings.* FROM findings
            JOIN issues ON issues.key = issue_key WHERE decision IS NOT NULL
        """
        return self._database.values(lambda row: (row["issue_id"], _from_row(row).id), sql)

    def of_issue(self, issue_key: int) -> tuple[Finding, ...]:
        """Return all doubts about an issue."""
        sql = "SELECT * FROM findings WHERE issue_key = ? ORDER BY key"
        return self._database.values(_from_row, sql, [issue_key])

    def of_article(self, article_key: int) -> tuple[Finding, ...]:
        """Return the doubts about an article that nobody has settled."""
        sql = "SELECT * FROM findings WHERE article_key = ? AND decision IS NULL ORDER BY key"
        return self._database.values(_from_row, sql, [article_key])

    def of_articles(self, article_keys: Iterable[int]) -> Mapping[int, list[Finding]]:
        """Return the doubts about articles that nobody has settled, each by the article's key."""
        found: dict[int, list[Finding]] = {}
        keys = to_json([*article_keys])
        for key, finding in self._database.values(_with_article, _OF_ARTICLES, [keys]):
            found.setdefault(key, []).append(finding)
        return found


def _home(spans: Iterable[Span], holders: Holders[int]) -> int | None:
    """Return the article of the first span that is held by one, as `core.places` does."""
    found = (holders.find(span.start) for span in spans)
    return next((held[1] for held in found if held is not None), None)


def _with_article(row: sqlite3.Row) -> tuple[int, Finding]:
    return row["article_key"], _from_row(row)


def _decided(row: sqlite3.Row) -> tuple[Finding, str | None]:
    return _from_row(row), row["decision"]


def _to_row(finding: Finding) -> dict[str, object]:
    return {
        "kind": finding.kind.value,
        "severity": finding.severity.value,
        "repair": finding.repair.value if finding.repair else None,
        "spans": spans_to_json(finding.spans),
        "refers_to": spans_to_json(finding.refers_to),
        "details": to_json(finding.details),
        "confidence": finding.confidence,
    }


def _from_row(row: sqlite3.Row) -> Finding:
    return Finding(
        FindingKind(row["kind"]),
        spans_from_json(row["spans"]),
        spans_from_json(row["refers_to"]),
        Repair(row["repair"]) if row["repair"] else None,
        Severity(row["severity"]),
        pairs_from_json(row["details"]),
        row["confidence"],
    )
