"""Settling doubts by hand: every decision is a revision and can be undone."""

from collections.abc import Callable, Sequence
from dataclasses import fields

from newsreader.core.article import reading_blocks
from newsreader.core.changes import Changes
from newsreader.core.edit import smallest
from newsreader.core.errors import BadInputError
from newsreader.core.findings import Finding, Repair
from newsreader.core.furniture import FurnitureRole
from newsreader.core.ids import ArticleId, IssueId, issue_of
from newsreader.core.issue import BlockRole, Contributor
from newsreader.core.layout import Layout
from newsreader.core.masthead import Masthead
from newsreader.core.places import Places
from newsreader.core.reshaping import articles, blocks, furniture, repairs
from newsreader.core.reshaping.places import BlockPlace
from newsreader.core.review import Decision, Doubt, ReviewedArticle, ReviewView, by_weight
from newsreader.core.spans import Span
from newsreader.services.history import History, Operation, UndoName
from newsreader.services.reading import Reading
from newsreader.storage.database import Database
from newsreader.storage.findings import Findings
from newsreader.storage.replay import DECISION, MASTHEAD, REVIEWED

Reshape = Callable[[Layout, str], Layout]
"""From a layout and the source text to another layout."""


class Reviewing:
    """Changes how issues are laid out, and what is said of them."""

    def __init__(self, database: Database, reading: Reading, history: History) -> None:
        self._database = database
        self._reading = reading
        self._history = history
        self._findings = Findings(database)

    def desk(self, issue_id: IssueId) -> ReviewView:
        """Return all of an issue; BadInputError if there is none of that id."""
        with self._database.read():
            view = self._reading.issue(issue_id)
            summaries = self._reading.articles(issue_id)
            laid = self._history.revisions.view.layout(issue_id).articles
            decided = self._findings.decided(self._history.revisions.view.issue_key(issue_id))
            source = self._reading.source_text(issue_id)
        places = Places([article.blocks for article in laid])
        ids = [article.id for article in laid]
        doubts = (_doubt(finding, decision, places, ids) for finding, decision in decided)
        articles = (
            ReviewedArticle(summary, each.place, each.contributors, reading_blocks(each.blocks))
            for summary, each in zip(summaries, laid, strict=True)
        )
        return ReviewView(view, source, tuple(articles), tuple(sorted(doubts, key=by_weight)))

    def accept(self, issue_id: IssueId, doubt: str) -> Changes:
        """Say that what was done about a doubt is right."""
        self._finding(issue_id, doubt)
        with self._history.operation(UndoName.DOUBT) as operation:
            operation.set(issue_id, f"{DECISION}{doubt}", Decision.ACCEPTED.value)
        return operation.changes

    def reject(self, issue_id: IssueId, doubt: str) -> Changes:
        """Take back what was done about a doubt; one without a repair is only marked as wrong."""
        finding = self._finding(issue_id, doubt)
        repaired = finding.repair not in {None, Repair.MARKED}
        with self._history.operation(UndoName.REPAIR) as operation:
            if repaired:
                self._reshape(
                    operation,
                    issue_id,
                    lambda layout, source: repairs.undo_repair(layout, finding, source),
                )
            operation.set(issue_id, f"{DECISION}{doubt}", Decision.REJECTED.value)
        return operation.changes

    def reopen(self, issue_id: IssueId, doubt: str) -> Changes:
        """Take back what was decided about a doubt, and nothing else."""
        self._finding(issue_id, doubt)
        with self._history.operation(UndoName.DOUBT) as operation:
            operation.set(issue_id, f"{DECISION}{doubt}", None)
        return operation.changes

    def join(self, place: BlockPlace) -> Changes:
        """Join a block with the next one that is shown."""
        return self._change(UndoName.JOIN, place.article, lambda at, _: blocks.join(at, place))

    def split(self, place: BlockPlace, offset: int) -> Changes:
        """Make two blocks of one, the second from `offset` in its text on."""
        return self._change(
            UndoName.SPLIT,
            place.article,
            lambda layout, source: blocks.split(layout, place, offset, source),
        )

    def set_role(self, place: BlockPlace, role: BlockRole) -> Changes:
        """Say what a block is; a kicker or headline amid an article begins another one."""
        return self._change(
            UndoName.ROLE, place.article, lambda at, _: blocks.set_role(at, place, role)
        )

    def move(self, place: BlockPlace, *, down: bool) -> Changes:
        """Move a block by one place, also into the next article."""
        return self._change(
            UndoName.MOVE, place.article, lambda at, _: blocks.move(at, place, down=down)[0]
        )

    def to_furniture(self, place: BlockPlace, role: FurnitureRole) -> Changes:
        """Take a block out of its article: it belongs to the page."""
        return self._change(
            UndoName.ROLE, place.article, lambda at, _: furniture.to_furniture(at, place, role)
        )

    def from_furniture(self, issue_id: IssueId, number: int, role: BlockRole) -> Changes:
        """Put a thing on the page, by its number, into the article around it."""
        return self._change_issue(
            UndoName.ROLE,
            issue_id,
            lambda at, _: furniture.from_furniture(at, number, role)[0],
        )

    def rename_furniture(self, issue_id: IssueId, number: int, role: FurnitureRole) -> Changes:
        """Say what a thing on the page is."""
        return self._change_issue(
            UndoName.ROLE, issue_id, lambda at, _: furniture.rename_furniture(at, number, role)
        )

    def split_article(self, place: BlockPlace) -> Changes:
        """Begin another article at a block."""
        return self._change(
            UndoName.ARTICLE_SPLIT,
            place.article,
            lambda at, _: articles.split_article(at, place)[0],
        )

    def merge(self, article: ArticleId) -> Changes:
        """Let an article go up in the one before it."""
        return self._change(
            UndoName.ARTICLE_MERGE, article, lambda at, _: articles.merge(at, article)[0]
        )

    def move_article(self, article: ArticleId, *, down: bool) -> Changes:
        """Move an article by one place in its issue."""
        return self._change(
            UndoName.ARTICLE_MOVE,
            article,
            lambda at, _: articles.move_article(at, article, down=down),
        )

    def set_page(self, article: ArticleId, page: int) -> Changes:
        """Say on which page an article stands."""
        return self._change(
            UndoName.ARTICLE_MOVE, article, lambda at, _: articles.set_page(at, article, page)
        )

    def set_credits(
        self,
        article: ArticleId,
        contributors: tuple[Contributor, ...],
        agency: str | None,
        place: str | None,
    ) -> Changes:
        """Say who made an article and where it comes from."""
        return self._change(
            UndoName.CREDITS,
            article,
            lambda at, _: articles.set_credits(at, article, contributors, agency, place),
        )

    def set_head(self, article: ArticleId, role: BlockRole, text: str) -> Changes:
        """Give a head part: one that is printed is corrected, another is put in."""
        text = " ".join(text.split())
        with self._history.operation(UndoName.HEAD) as operation:
            printed = self._head(article, role)
            if printed is None:
                self._reshape(
                    operation,
                    issue_of(article),
                    lambda at, _: articles.set_head(at, article, role, text),
                )
            elif not text:
                raise BadInputError("head-is-printed")
            else:
                before = self._history.revisions.view.text(article)
                operation.edit(article, smallest(before, printed, text))
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

    def _change(self, name: UndoName, article: ArticleId, reshape: Reshape) -> Changes:
        return self._change_issue(name, issue_of(article), reshape)

    def _change_issue(self, name: UndoName, issue_id: IssueId, reshape: Reshape) -> Changes:
        with self._history.operation(name) as operation:
            self._reshape(operation, issue_id, reshape)
        return operation.changes

    def _reshape(self, operation: Operation, issue_id: IssueId, reshape: Reshape) -> None:
        source = self._reading.source_text(issue_id)
        operation.arrange(issue_id, reshape(operation.layout(issue_id), source), source)

    def _head(self, article: ArticleId, role: BlockRole) -> Span | None:
        """Return where a head part that is printed stands in the reading text."""
        found = (
            item.place
            for item in self._reading.article(article).blocks
            if item.role is role and item.block.spans
        )
        return next((place for place in found if place is not None), None)

    def _finding(self, issue_id: IssueId, doubt: str) -> Finding:
        key = self._history.revisions.view.issue_key(issue_id)
        named = self._findings.named(key, doubt)
        if named is None:
            raise BadInputError("no-such-doubt")
        return named[0]


def _doubt(
    finding: Finding, decision: str | None, places: Places, ids: Sequence[ArticleId]
) -> Doubt:
    placed = places.find(finding)
    block = BlockPlace(ids[placed.article], placed.block) if placed else None
    return Doubt(finding, Decision(decision) if decision else None, block)
