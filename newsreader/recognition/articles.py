"""Gather the lines into articles."""

import re
from dataclasses import dataclass, field
from itertools import zip_longest

from newsreader.core.findings import Finding, FindingKind, Repair
from newsreader.core.furniture import FurnitureRole
from newsreader.core.issue import BlockRole
from newsreader.recognition.drafts import Draft, Passage
from newsreader.recognition.evidence import retold
from newsreader.recognition.heads import parts
from newsreader.recognition.pointers import continues_from, continues_on
from newsreader.recognition.sheet import Line, Sheet

_SAME_STORY = 0.3
_SIGNED = 0.85
_TELEGRAM = 0.65
_ITEM = "○"
_NOTE = re.compile(r"[【\[(（■●]?(?:编者按|編者按|编者的话|編者的話|开栏语|开栏的话|开栏寄语)")


def gather(sheet: Sheet) -> None:
    """Open an article at every head, and where another begins although its head is missing."""
    gatherer = _Gatherer(sheet)
    for line, below in zip_longest(sheet.pace.over(sheet.lines), sheet.lines[1:]):
        if gatherer.introduces(line, below):
            gatherer.notes.append(line)
        else:
            gatherer.take(line)
    gatherer.close_head()


@dataclass(slots=True)
class _Open:
    """An article that takes lines, and what tells whether another begins in it."""

    draft: Draft
    texts: set[str] = field(default_factory=set[str])
    last: Passage | None = None
    told: bool = False

    def add(self, passage: Passage) -> None:
        """Put a passage at its end."""
        self.draft.body.append(passage)
        self.told = self.told or passage.credits is not None
        if passage.role is BlockRole.PARAGRAPH:
            self.texts.add(passage.text)
            self.last = passage


class _Gatherer:
    """Takes the lines one by one."""

    def __init__(self, sheet: Sheet) -> None:
        self.drafts = sheet.drafts
        self.findings = sheet.findings
        self.head: list[Line] = []
        self.notes: list[Line] = []
        self.page = 1
        self.fresh_page = True
        self.open: _Open | None = None
        self.waiting: list[tuple[int, _Open]] = []
        self.items = sum(line.text.startswith(_ITEM) for line in sheet.lines) > 1

    def introduces(self, line: Line, below: Line | None) -> bool:
        """Tell whether an editor's note belongs to the head below, not to the article above."""
        if line.role is not BlockRole.PARAGRAPH or not _NOTE.match(line.text):
            return False
        under = self.head or (self.open is not None and not self.open.texts)
        return below is not None and below.role is BlockRole.HEADLINE and not under

    def take(self, line: Line) -> None:
        """Put the line where it belongs; furniture belongs to no article."""
        if line.role is BlockRole.HEADLINE:
            self.head.append(line)
            return
        self.close_head()
        if line.page is not None:
            self.page = line.page
            self.fresh_page = True
        if line.role is FurnitureRole.POINTER:
            self._follow(line.text)
        if isinstance(line.role, BlockRole):
            self._add(line, line.role)

    def close_head(self) -> None:
        """Open the article whose head has been collected."""
        if self.head:
            article = self._begin(parts(self.head))
            for note in self.notes:
                article.add(_passage(note, BlockRole.PARAGRAPH))
            self.head, self.notes = [], []

    def _begin(self, head: list[Passage]) -> _Open:
        self.open = _Open(Draft(self.page, head))
        self.drafts.append(self.open.draft)
        self.fresh_page = False
        return self.open

    def _follow(self, pointer: str) -> None:
        """Note that the article goes on elsewhere, or go on with the one that stopped for here."""
        page = continues_on(pointer)
        if page and self.open:
            self.waiting.append((page, self.open))
        source = continues_from(pointer)
        for at, (target, article) in enumerate(self.waiting):
            if source and target == self.page and article.draft.page == source:
                self.open = article
                self.fresh_page = False
                del self.waiting[at]
                return

    def _add(self, line: Line, role: BlockRole) -> None:
        article = self.open
        if article is None or (self.fresh_page and line.opens):
            article = self._begin([])
        elif self.items and role is BlockRole.PARAGRAPH and line.text.startswith(_ITEM):
            article = self._begin([]) if article.draft.body else article
        elif line.opens and _begins_anew(article, line):
            article = self._begin([])
            self.findings.append(_doubt(line))
        self.fresh_page = False
        article.add(_passage(line, role))


def _passage(line: Line, role: BlockRole) -> Passage:
    return Passage(role, list(line.spans), line.text, credits=line.credits, places=line.places)


def _doubt(line: Line) -> Finding:
    """Say that an article seems to begin here; writers of its own make it surer."""
    sure = _SIGNED if line.credits and line.credits.contributors else _TELEGRAM
    return Finding(
        FindingKind.UNCERTAIN_BOUNDARY, line.spans, repair=Repair.MARKED, confidence=sure
    )


def _begins_anew(article: _Open, line: Line) -> bool:
    """Tell whether a dateline or byline in an article begins another whose head is missing.

    It does not where the paragraph tells of the article's own head, as in a report put together of
    several telegrams, where it stands twice, or where the article has not yet named its writers.
    """
    draft, last = article.draft, article.last
    if not article.told or last is None or line.closes:
        return False
    if line.role is BlockRole.BYLINE:
        return last is draft.body[-1] and not line.text.startswith(("(", "（"))
    named = line.credits is not None and line.credits.contributors
    if line.text in article.texts or (last.has_dateline and not named):
        return False
    head = " ".join(each.text for each in draft.head)
    return retold(head, line.text) < _SAME_STORY
