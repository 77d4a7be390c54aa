"""Gather the lines into articles."""

from newsreader.core.issue import BlockRole
from newsreader.recognition.drafts import Draft, Passage
from newsreader.recognition.heads import parts
from newsreader.recognition.sheet import Line, Sheet


def gather(sheet: Sheet) -> None:
    """Open an article at every head, and at a dateline that no head precedes on its page."""
    gatherer = _Gatherer()
    for line in sheet.lines:
        gatherer.take(line)
    gatherer.close_head()
    sheet.drafts = gatherer.drafts


class _Gatherer:
    """Takes the lines one by one."""

    def __init__(self) -> None:
        self.drafts: list[Draft] = []
        self.head: list[Line] = []
        self.page = 1
        self.fresh_page = True

    def take(self, line: Line) -> None:
        """Put the line where it belongs; furniture belongs to no article."""
        if line.role is BlockRole.HEADLINE:
            self.head.append(line)
            return
        self.close_head()
        if line.page is not None:
            self.page = line.page
            self.fresh_page = True
        if isinstance(line.role, BlockRole):
            self._add(line, line.role)

    def close_head(self) -> None:
        """Open the article whose head has been collected."""
        if self.head:
            self._open(parts(self.head))
            self.head = []

    def _open(self, head: list[Passage]) -> None:
        self.drafts.append(Draft(self.page, head))
        self.fresh_page = False

    def _add(self, line: Line, role: BlockRole) -> None:
        if not self.drafts or (self.fresh_page and line.opens):
            self._open([])
        self.fresh_page = False
        passage = Passage(role, [line.span], line.text, credits=line.credits)
        self.drafts[-1].body.append(passage)
