"""Settling doubts by hand: every decision is a revision and can be undone."""

from collections.abc import Iterable, Iterator
from dataclasses import fields

from newsreader.core.article import reading_blocks
from newsreader.core.changes import Changes
from newsreader.core.errors import BadInputError
from newsreader.core.findings import Finding
from newsreader.core.ids import IssueId
from newsreader.core.issue_view import IssueView
from newsreader.core.layout import Layout
from newsreader.core.masthead import Masthead
from newsreader.core.places import Places
from newsreader.core.reshaping.places import BlockPlace
from newsreader.core.reshaping.repairs import REVERSIBLE, undo_repair
from newsreader.core.review import Decision, Doubt, ReviewedArticle, ReviewView, by_weight
from newsreader.services.arranging import reshape
from newsreader.services.history import History, UndoName
from newsreader.services.reading import Reading
from newsreader.storage.database import Database
from newsreader.storage.findings import Findings
from newsreader.storage.issues import Issues
from newsreader.storage.replay import DECISION, MASTHEAD, REVIEWED


class Reviewing:
    """Shows all of an issue, and keeps what people say of it and of its doubts."""

    def __init__(self, database: Database, reading: Reading, history: History) -> None:
        self._database = database
        self._reading = reading
        self._history = history
        self._findings = Findings(database)
        self._issues = Issues(database)

    def desk(self, issue_id: IssueId) -> ReviewView:
        """Return all of an issue; BadInputError if there is none of that id."""
        history = self._history.revisions.view
        with self._database.read():
            key = history.issue_key(issue_id)
            layout = history.layout(issue_id)
            summaries = self._reading.articles(issue_id)
            decided = self._findings.decided(key)
            about, masthead = self._issues.summary(key), self._issues.masthead(key)
            source = self._issues.text(key)
        findings = tuple(finding for finding, _ in decided)
        articles = (
            ReviewedArticle(summary, each.place, each.contributors, reading_blocks(each.blocks))
            for summary, each in zip(summaries, layout.articles, strict=True)
        )
        return ReviewView(
            IssueView(about, masthead, layout.furniture, findings),
            source,
            tuple(articles),
            tuple(sorted(_doubts(decided, layout), key=by_weight)),
        )

    def accept(self, issue_id: IssueId, doubt: str) -> Changes:
        """Say that what was done about a doubt is right."""
        self._finding(issue_id, doubt)
        with self._history.operation(UndoName.DOUBT) as operation:
            operation.set(issue_id, f"{DECISION}{doubt}", Decision.ACCEPTED.value)
        return operation.changes

    def reject(self, issue_id: IssueId, doubt: str) -> Changes:
        """Take back what was done about a doubt; where nothing was, or is any more, only say so."""
        finding = self._finding(issue_id, doubt)
        with self._history.operation(UndoName.REPAIR) as operation:
            if finding.repair in REVERSIBLE:
                reshape(
                    operation,
                    self._reading,
                    issue_id,
                    lambda layout, source: undo_repair(layout, finding, source),
                )
            operation.set(issue_id, f"{DECISION}{doubt}", Decision.REJECTED.value)
        return operation.changes

    def reopen(self, issue_id: IssueId, doubt: str) -> Changes:
        """Take back what was decided about a doubt, and nothing else."""
        self._finding(issue_id, doubt)
        with self._history.operation(UndoName.DOUBT) as operation:
            operation.set(issue_id, f"{DECISION}{doubt}", None)
        return operation.changes

    def set_masthead(self, issue_id: IssueId, masthead: Masthead) -> Changes:
        """Say what the paper, its date and number are; the source stays as it is printed."""
        with self._history.operation(UndoName.MASTHEAD) as operation:
            for field in fields(Masthead):
                name = f"{MASTHEAD}{field.name}"
                operation.set(issue_id, name, getattr(masthead, field.name))
        return operation.changes

    def set_reviewed(self, issue_id: IssueId, *, reviewed: bool) -> Changes:
        """Mark that a person has been through the issue."""
        with self._history.operation(UndoName.REVIEWED) as operation:
            operation.set(issue_id, REVIEWED, reviewed)
        return operation.changes

    def _finding(self, issue_id: IssueId, doubt: str) -> Finding:
        key = self._history.revisions.view.issue_key(issue_id)
        named = self._findings.named(key, doubt)
        if named is None:
            raise BadInputError("no-such-doubt")
        return named[0]


def _doubts(decided: Iterable[tuple[Finding, str | None]], layout: Layout) -> Iterator[Doubt]:
    places = Places([article.blocks for article in layout.articles])
    for finding, decision in decided:
        found = places.block(finding)
        block = BlockPlace(layout.articles[found[0]].id, found[1]) if found else None
        yield Doubt(finding, Decision(decision) if decision else None, block)
