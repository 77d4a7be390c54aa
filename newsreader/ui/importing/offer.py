"""What a preview holds: the sources read so far, and what a person decided about them."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from enum import Enum, auto

from newsreader.core.ids import IssueId
from newsreader.core.masthead import Masthead
from newsreader.services.deciding import Decisions, OtherText
from newsreader.services.preparing import IssueState
from newsreader.services.previewing import Columns, PreviewedIssue, PreviewedSource


class Standing(Enum):
    """What would become of an issue, or why a source has none."""

    NEW = auto()
    TWICE = auto()
    KNOWN = auto()
    OTHER_TEXT = auto()
    UNREADABLE = auto()


@dataclass(frozen=True, slots=True)
class Entry:
    """One row of a preview: an issue, or a source without any; `masthead` is as edited."""

    source: PreviewedSource
    issue: PreviewedIssue | None
    standing: Standing
    existing: IssueId | None
    masthead: Masthead

    @property
    def key(self) -> tuple[str, str]:
        """By which the row is known again after its source was read anew."""
        return self.source.path, self.issue.id if self.issue else ""


class Offer:
    """The sources by path in the order in which they came, and all decisions."""

    def __init__(self, decisions: Decisions) -> None:
        self.decisions = decisions
        self._sources: dict[str, PreviewedSource] = {}
        self._standings: dict[IssueId, tuple[IssueState, IssueId | None]] = {}
        self._tables: dict[str, PreviewedSource] = {}

    def __contains__(self, path: str) -> bool:
        return path in self._sources

    def put(self, source: PreviewedSource) -> None:
        """Take a source, in the place of what was read of it before."""
        self._sources[source.path] = source

    def place(self, issue: IssueId, standing: tuple[IssueState, IssueId | None]) -> None:
        """Take how an issue stands to the library since its masthead was edited."""
        self._standings[issue] = standing

    def entries(self) -> Iterator[Entry]:
        """Yield all rows; a text that came before is not new any more."""
        seen: set[IssueId] = set()
        for source in self._sources.values():
            for issue in source.issues:
                yield self._entry(source, issue, twice=issue.id in seen)
                seen.add(issue.id)
            if not source.issues:
                yield Entry(source, None, Standing.UNREADABLE, None, Masthead())

    def imported(self, entry: Entry) -> bool:
        """Tell whether the issue of a row would come in."""
        if entry.issue is not None and entry.standing is Standing.OTHER_TEXT:
            return self.decisions.other_text(entry.issue.id) is not OtherText.SKIP
        return entry.standing is Standing.NEW

    @property
    def unread_issues(self) -> int:
        """Number of issues of the sources read that were not recognised."""
        return sum(source.total - len(source.issues) for source in self._sources.values())

    def edit(self, issue: PreviewedIssue, masthead: Masthead) -> None:
        """Put a masthead in the place of the recognised one."""
        mastheads = {**self.decisions.mastheads, issue.id: masthead}
        if masthead == issue.masthead:
            del mastheads[issue.id]
        self.decisions = replace(self.decisions, mastheads=mastheads)

    def choose(self, issue: PreviewedIssue, choice: OtherText) -> None:
        """Decide what becomes of one other text."""
        choices = {**self.decisions.other_texts, issue.id: choice}
        self.decisions = replace(self.decisions, other_texts=choices)

    def choose_all(self, choice: OtherText) -> None:
        """Decide what becomes of all other texts, read or not."""
        self.decisions = replace(self.decisions, other_texts={}, rest=choice)

    def use_encoding(self, source: PreviewedSource, encoding: str) -> None:
        """Read a source in another encoding from now on."""
        self.decisions = self.decisions.with_encoding(source.path, encoding)

    def use_columns(self, columns: Columns, taken: Mapping[str, str]) -> list[PreviewedSource]:
        """Take columns for something else; return all tables that this concerns."""
        names = columns.names
        alike = [s for s in self._sources.values() if s.columns and s.columns.names == names]
        for table in alike:
            self.decisions = self.decisions.with_columns(table.path, names, taken)
            self._tables[table.path] = table
        return alike

    def tables(self) -> list[PreviewedSource]:
        """Return the tables whose columns were chosen by hand, as they were read last."""
        return [self._sources[path] for path in self._tables]

    def _entry(self, source: PreviewedSource, issue: PreviewedIssue, *, twice: bool) -> Entry:
        state, existing = self._standings.get(issue.id, (issue.state, issue.existing))
        masthead = self.decisions.mastheads.get(issue.id, issue.masthead)
        standing = _STANDINGS[state]
        if twice and standing is not Standing.KNOWN:
            standing = Standing.TWICE
        return Entry(source, issue, standing, existing, masthead)


_STANDINGS = {
    IssueState.NEW: Standing.NEW,
    IssueState.SAME_SOURCE: Standing.KNOWN,
    IssueState.OTHER_TEXT: Standing.OTHER_TEXT,
}
