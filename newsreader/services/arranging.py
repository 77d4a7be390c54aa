"""Laying out an issue by hand: what is a block, what is an article, what is said over it."""

from collections.abc import Callable
from dataclasses import replace

from newsreader.core.article import reading_blocks
from newsreader.core.changes import Changes
from newsreader.core.edit import smallest
from newsreader.core.errors import BadInputError
from newsreader.core.furniture import FurnitureRole
from newsreader.core.ids import ArticleId, IssueId, issue_of
from newsreader.core.issue import BlockRole
from newsreader.core.layout import Layout
from newsreader.core.reshaping import articles, blocks, furniture
from newsreader.core.reshaping.articles import ArticleEdit
from newsreader.core.reshaping.places import BlockPlace
from newsreader.core.spans import Span
from newsreader.services.history import History, Operation, UndoName
from newsreader.services.reading import Reading

Reshape = Callable[[Layout, str], Layout]
"""From a layout and the source text to another layout."""


class Arranging:
    """Changes how issues are laid out; every change is a revision and can be undone."""

    def __init__(self, reading: Reading, history: History) -> None:
        self._reading = reading
        self._history = history

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

    def edit_article(self, article: ArticleId, edit: ArticleEdit) -> Changes:
        """Say what stands over an article, who made it, where it comes from, and its page.

        A head part that is printed is corrected, another is put in or taken away.
        """
        heads = tuple((role, " ".join(text.split())) for role, text in edit.heads)
        with self._history.operation(UndoName.ARTICLE) as operation:
            printed = {role: text for role, text in heads if self._head(article, role)}
            given = replace(edit, heads=tuple(each for each in heads if each[0] not in printed))
            reshape(
                operation,
                self._reading,
                issue_of(article),
                lambda at, _: articles.edit_article(at, article, given),
            )
            for role, text in printed.items():
                self._correct(operation, article, role, text)
        return operation.changes

    def _change(self, name: UndoName, article: ArticleId, wanted: Reshape) -> Changes:
        return self._change_issue(name, issue_of(article), wanted)

    def _change_issue(self, name: UndoName, issue_id: IssueId, wanted: Reshape) -> Changes:
        with self._history.operation(name) as operation:
            reshape(operation, self._reading, issue_id, wanted)
        return operation.changes

    def _correct(
        self, operation: Operation, article: ArticleId, role: BlockRole, text: str
    ) -> None:
        """Let a head part that is printed say something else."""
        if not text:
            raise BadInputError("head-is-printed")
        before = self._history.revisions.view.text(article)
        place = self._head(article, role)
        if place is not None and place.of(before) != text:
            operation.edit(article, smallest(before, place, text))

    def _head(self, article: ArticleId, role: BlockRole) -> Span | None:
        """Return where a head part that is printed stands in the reading text."""
        laid = self._history.revisions.view.laid([article])
        shown = reading_blocks(laid[article].blocks) if article in laid else ()
        found = (item.place for item in shown if item.role is role and item.block.spans)
        return next((place for place in found if place is not None), None)


def reshape(operation: Operation, reading: Reading, issue_id: IssueId, wanted: Reshape) -> None:
    """Lay out an issue as is wanted, as a part of an operation."""
    source = reading.source_text(issue_id)
    operation.arrange(issue_id, wanted(operation.layout(issue_id), source), source)
