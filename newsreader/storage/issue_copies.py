"""Issues of another library, taken over with source, layout, findings and pictures."""

import json
from collections.abc import Iterable

from newsreader.core.ids import IssueId
from newsreader.core.layout import Layout, as_recognised
from newsreader.storage.arrangements import layout_from
from newsreader.storage.articles import TextIndex
from newsreader.storage.database import Database
from newsreader.storage.layouts import Layouts
from newsreader.storage.replay import RECOGNISED

_RECOGNISED = (
    "SELECT value FROM revisions WHERE subject = ? AND field = ? ORDER BY sequence LIMIT 1"
)
_PARTS = ("findings", "facsimiles", "page_boxes")


class IssueCopies:
    """Copies what the revisions of another library build on; the caller holds the transaction."""

    def __init__(self, ours: Database, theirs: Database, index: TextIndex) -> None:
        self._ours, self._theirs, self._index = ours, theirs, index
        self._layouts = Layouts(ours)

    def missing(self) -> list[IssueId]:
        """Return the issues that only the other library has, in the order in which they came."""
        sql = "SELECT id FROM issues ORDER BY key"
        here = {row["id"] for row in self._ours.rows(sql)}
        return [row["id"] for row in self._theirs.rows(sql) if row["id"] not in here]

    def known(self) -> set[str]:
        """Return the issues that both libraries have."""
        sql = "SELECT id FROM issues"
        here, there = ({row["id"] for row in d.rows(sql)} for d in (self._ours, self._theirs))
        return here & there

    def take(self, issues: Iterable[IssueId]) -> None:
        """Copy issues as they were recognised: revisions do the rest."""
        self._copy_new("facsimile_files", "sha256")
        for issue_id in issues:
            self._take(issue_id)

    def _take(self, issue_id: IssueId) -> None:
        row = dict(self._theirs.rows("SELECT * FROM issues WHERE id = ?", [issue_id])[0])
        their_key = row.pop("key")
        self._copy_source(row["source_sha256"])
        self._ours.insert("issues", [row])
        key = int(self._ours.rows("SELECT last_insert_rowid()")[0][0])
        for table in _PARTS:
            self._copy_part(table, their_key, key)
        layout = base_layout(self._theirs, issue_id, their_key)
        self._layouts.restore(key, layout, {})
        self._layouts.place_findings(key)
        articles = self._ours.rows("SELECT key FROM articles WHERE issue_key = ?", [key])
        self._index.update([article["key"] for article in articles])

    def _copy_source(self, sha256: str) -> None:
        if not self._ours.row("SELECT 1 FROM sources WHERE sha256 = ?", [sha256]):
            rows = self._theirs.rows("SELECT * FROM sources WHERE sha256 = ?", [sha256])
            self._ours.insert("sources", _dicts(rows))

    def _copy_part(self, table: str, their_key: int, key: int) -> None:
        sql = f"SELECT * FROM {table} WHERE issue_key = ?"  # noqa: S608  # our own names
        rows = [row | {"issue_key": key} for row in _dicts(self._theirs.rows(sql, [their_key]))]
        for row in rows:
            row.pop("key", None)
            if "article_key" in row:
                row["article_key"] = None
        self._ours.insert(table, rows)

    def _copy_new(self, table: str, name: str) -> None:
        sql = f"SELECT {name} FROM {table}"  # noqa: S608
        here = {row[0] for row in self._ours.rows(sql)}
        for row in self._theirs.rows(sql):
            if row[0] not in here:
                one = f"SELECT * FROM {table} WHERE {name} = ?"  # noqa: S608
                self._ours.insert(table, _dicts(self._theirs.rows(one, [row[0]])))


def base_layout(database: Database, issue_id: IssueId, key: int) -> Layout:
    """Return the layout from which the revisions of an issue go on."""
    row = database.row(_RECOGNISED, [issue_id, RECOGNISED])
    if row:
        return layout_from(json.loads(row["value"]))
    return as_recognised(Layouts(database).of_issue(key))


def _dicts(rows: Iterable[object]) -> list[dict[str, object]]:
    return [dict(row) for row in rows]  # type: ignore[call-overload]
