"""What people say of an issue as a whole: its masthead, its doubts, its pictures."""

from collections.abc import Iterator, Mapping
from typing import cast

from newsreader.core.errors import BadInputError
from newsreader.core.ids import IssueId
from newsreader.storage.database import Database
from newsreader.storage.facsimiles import Facsimiles
from newsreader.storage.findings import Findings
from newsreader.storage.issues import Issues
from newsreader.storage.replay import DECISION, REVIEWED, Value


class IssueFields:
    """The fields of issues that revisions set; each lies in a table of its own noun."""

    def __init__(self, database: Database) -> None:
        self._issues = Issues(database)
        self._findings = Findings(database)
        self._facsimiles = Facsimiles(database)

    def get(self, issue_id: str, field: str) -> Value:
        """Return what a field holds; None where nothing was said."""
        key = self.key(issue_id)
        name, _, detail = field.partition(":")
        match name:
            case "masthead":
                return getattr(self._issues.masthead(key), detail)
            case "decision":
                named = self._findings.named(key, detail)
                return named[1] if named else None
            case "facsimile":
                return self._facsimiles.value(key, field)
            case "superseded":
                return self._issues.superseded_by(key)
            case _:
                return self._issues.summary(key).reviewed

    def set(self, issue_id: str, field: str, value: Value) -> None:
        """Let a field hold `value`."""
        key = self.key(issue_id)
        name, _, detail = field.partition(":")
        match name:
            case "masthead":
                self._issues.set_masthead(key, detail, value)
            case "decision":
                self._findings.decide(key, detail, value if isinstance(value, str) else None)
            case "facsimile":
                self._facsimiles.apply(key, field, cast("Mapping[str, str | int] | None", value))
            case "superseded":
                self._issues.supersede(key, IssueId(value) if isinstance(value, str) else None)
            case _:
                self._issues.set_reviewed(key, reviewed=bool(value))

    def exists(self, issue_id: str, field: str) -> bool:
        """Tell whether there is anything to say: a doubt may be gone since an issue was renewed."""
        name, _, detail = field.partition(":")
        return name != "decision" or self._findings.named(self.key(issue_id), detail) is not None

    def given(self) -> Iterator[tuple[IssueId, str]]:
        """Yield all fields that hold what only a person can have said."""
        for issue_id, finding_id in self._findings.settled():
            yield issue_id, f"{DECISION}{finding_id}"
        for issue_id in self._issues.reviewed():
            yield issue_id, REVIEWED

    def key(self, issue_id: str) -> int:
        """Return the key of an issue; BadInputError if there is none of that id."""
        key = self._issues.key(IssueId(issue_id))
        if key is None:
            raise BadInputError("no-such-issue", id=issue_id)
        return key
