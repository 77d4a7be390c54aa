"""An issue whose articles the format tells: what it leaves open is recognised inside them."""

import re
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import fields, replace
from itertools import groupby

from newsreader.core.furniture import FurnitureRole
from newsreader.core.issue import HEAD_ROLES, BlockRole, Contributor
from newsreader.core.known import KnownArticle, KnownBlock, KnownStructure
from newsreader.core.masthead import Masthead
from newsreader.core.recognised import RecognisedIssue
from newsreader.core.spans import Span, subtract
from newsreader.recognition import (
    articles,
    blocks,
    bylines,
    captions,
    colophon,
    conflicts,
    datelines,
    guide,
    headlines,
    lines,
    masthead,
    pages,
    pointers,
)
from newsreader.recognition.credits import NAME, WRITER, Credits, people
from newsreader.recognition.drafts import Draft, Passage
from newsreader.recognition.heads import parts
from newsreader.recognition.pace import Pace
from newsreader.recognition.places import Places
from newsreader.recognition.sheet import Line, Sheet
from newsreader.recognition.steps import STEPS

Step = Callable[[Sheet], None]

_PAGE_STEPS: tuple[Step, ...] = (
    masthead.find,
    guide.find,
    pages.find,
    pointers.find,
    colophon.find,
)
_BODY_STEPS: tuple[Step, ...] = (pointers.find, colophon.find, captions.find, datelines.find)
_REPAIRS = STEPS[STEPS.index(articles.gather) + 1 : STEPS.index(conflicts.check)]
_CHECKS = STEPS[STEPS.index(conflicts.check) :]
_SHOWN = re.compile(r"\S+")
_APART = re.compile(r"[\s/／:：、，,;；|丨]+")
_LONGEST_SUBHEAD = 40


def recognise_known(text: str, known: KnownStructure, pace: Pace) -> RecognisedIssue:
    """Recognise the issue in `text`, of which the articles are known."""
    sheet = Sheet(text, [], pace=pace)
    told = [block.span for article in known.articles for block in article.blocks]
    told += [item.span for item in known.furniture]
    beside = Sheet(text, _rest(text, told))
    for step in _PAGE_STEPS:
        step(beside)
    sheet.masthead = overlaid(beside.masthead, known.masthead)
    sheet.lines = [line for line in beside.lines if line.is_furniture]
    sheet.lines += _furniture(text, known)
    stray = _stray(known.articles, [line for line in beside.lines if not line.is_furniture])
    ordered = sorted((*known.articles, *stray), key=lambda article: article.blocks[0].span)
    for article in pace.over(ordered):
        sheet.drafts += _draft(sheet, article)
    for step in _REPAIRS:
        pace.step()
        step(sheet)
    # Once no passage changes any more, so that no repair can lose what stands in none.
    _put_marks(sheet, known)
    sheet.lines += [Line(span, span.of(text), FurnitureRole.OTHER) for span in _unclaimed(sheet)]
    sheet.lines.sort(key=lambda line: line.span)
    for step in _CHECKS:
        pace.step()
        step(sheet)
    return blocks.build(sheet)


def overlaid(found: Masthead, known: Masthead | None) -> Masthead:
    """Return the masthead that was found, with what is known for certain in its place."""
    told = {name.name: getattr(known, name.name) for name in fields(Masthead)} if known else {}
    return replace(found, **{name: value for name, value in told.items() if value is not None})


def _furniture(text: str, known: KnownStructure) -> Iterator[Line]:
    for item in known.furniture:
        for line in _lines(text, item.span):
            line.role = item.role
            if item.role is FurnitureRole.PAGE_MARK:
                line.page = pages.page_named(line.text)
            yield line


def _rest(text: str, told: Iterable[Span]) -> list[Line]:
    """Return the lines of what is neither in a known article nor known furniture."""
    left = subtract(Span(0, len(text)), told)
    return [line for span in left for line in _lines(text, span)]


def _stray(known: Sequence[KnownArticle], lines: Sequence[Line]) -> Iterator[KnownArticle]:
    """Yield running text that stands between known articles as an article of its own."""
    starts = [article.blocks[0].span for article in known]
    for at, group in groupby(lines, key=lambda line: bisect_left(starts, line.span)):
        run = list(group)
        if any("。" in line.text for line in run):
            page = known[at - 1].page if at else known[0].page
            yield KnownArticle(page, tuple(KnownBlock(None, line.span) for line in run))


def _draft(sheet: Sheet, article: KnownArticle) -> Iterator[Draft]:
    """Yield the article with the roles of its lines; what belongs to the page goes to the sheet."""
    found = [(block, _lines(sheet.text, _inner(block))) for block in article.blocks]
    for block, own in found:
        for line in own:
            line.role = block.role
    head = [line for block, own in found if block.role in HEAD_ROLES for line in own]
    body = Sheet(
        sheet.text,
        [line for block, own in found if block.role not in HEAD_ROLES for line in own],
        sheet.masthead,
        findings=sheet.findings,
    )
    _recognise(head, body, named=bool(article.contributors))
    if not head:
        end = next((n for n, each in enumerate(body.lines) if not _is_head(each)), len(body.lines))
        head, body.lines = body.lines[:end], body.lines[end:]
    sheet.lines += [line for line in body.lines if line.is_furniture]
    draft = Draft(article.page, _head(head), [_passage(line) for line in _text(body.lines)])
    _credit(draft, article)
    if draft.head or draft.body:
        yield draft


def _recognise(head: list[Line], body: Sheet, *, named: bool) -> None:
    """Find the roles of the lines of an article's body; those of its head are known.

    Where the format has `named` the writers, their byline need not be read.
    """
    for step in _BODY_STEPS:
        step(body)
    roles = [line.role for line in head]
    for line in head:
        line.role = None
    entire = Sheet(body.text, [*head, *body.lines], body.masthead, findings=body.findings)
    bylines.find(entire)
    for line, role in zip(head, roles, strict=True):
        line.role, line.credits = role, None
    bylines.sign(body)
    headlines.find(entire)
    for line in body.lines:
        if line.role is BlockRole.BYLINE and line.credits is None and not named:
            line.credits = Credits(_people(line.text))


def _is_head(line: Line) -> bool:
    return line.role is BlockRole.HEADLINE


def _text(lines: Iterable[Line]) -> Iterator[Line]:
    """Yield the lines of a body; what looks like another head can only be a subhead."""
    for line in lines:
        if _is_head(line):
            short = len(line.text) <= _LONGEST_SUBHEAD
            line.role = BlockRole.SUBHEAD if short else BlockRole.PARAGRAPH
        if not line.is_furniture:
            yield line


def _head(lines: list[Line]) -> list[Passage]:
    """Return the passages of a head; one of which only the lines are known is taken apart."""
    if lines and all(_is_head(line) for line in lines):
        return parts(lines)
    passages: list[Passage] = []
    for _, group in groupby(lines, key=lambda line: line.role):
        own = list(group)
        passage = _passage(own[0])
        passage.spans = [span for line in own for span in line.spans]
        passages.append(passage)
    return passages


def _passage(line: Line) -> Passage:
    role = line.role if isinstance(line.role, BlockRole) else BlockRole.PARAGRAPH
    return Passage(role, list(line.spans), line.text, credits=line.credits, places=line.places)


def _put_marks(sheet: Sheet, known: KnownStructure) -> None:
    """Let the signs of the format belong to the passage beside them, but not be read."""
    passages = [passage for draft in sheet.drafts for passage in draft.head + draft.body]
    places = [(passage, at) for passage in passages for at in range(len(passage.spans))]
    places.sort(key=lambda place: place[0].spans[place[1]])
    starts = [passage.spans[at].start for passage, at in places]
    for block in (block for article in known.articles for block in article.blocks):
        first, end = (bisect_left(starts, at) for at in (block.span.start, block.span.end))
        for mark in block.marks if first < end else ():
            _put_mark(sheet.text, mark, (places[first], places[end - 1]))


def _put_mark(text: str, mark: Span, beside: Iterable[tuple[Passage, int]]) -> None:
    """Widen a span as far as the mark, unless something that shows stands between them."""
    for passage, at in beside:
        span = passage.spans[at]
        wide = Span(min(mark.start, span.start), max(mark.end, span.end))
        if not any(gap.of(text).strip() for gap in subtract(wide, (mark, span))):
            passage.spans[at] = wide
            passage.dropped += subtract(wide, (span,))
            return


def _credit(draft: Draft, article: KnownArticle) -> None:
    """Add the people, agency and place that the format names and the text does not.

    Who is a 记者 in the text is not a mere 作者 as well.
    """
    if not draft.body:
        return
    bylined = (passage for passage in draft.body if passage.role is BlockRole.BYLINE)
    place = next(bylined, draft.body[0])
    known = place.credits or Credits()
    told = [passage.credits for passage in draft.body if passage.credits]
    printed = {p.name for each in told for p in each.contributors if p.role != WRITER}
    named = (*known.contributors, *article.contributors)
    added = replace(
        known,
        contributors=tuple(p for p in named if p.role != WRITER or p.name not in printed),
        agency=article.agency or known.agency,
        place=article.place or known.place,
    )
    place.credits = None if added == Credits() else added


def _people(text: str) -> tuple[Contributor, ...]:
    named = (name for name in _APART.split(text) if NAME.fullmatch(name))
    return people(text) or tuple(Contributor(name, WRITER) for name in named)


def _inner(block: KnownBlock) -> Span:
    """Return the block without the signs of the format around it."""
    left = subtract(block.span, block.marks)
    return left[0] if left else Span(block.span.end, block.span.end)


def _lines(text: str, span: Span) -> list[Line]:
    """Return the printed lines of a stretch of text."""
    return [_shifted(line, span.start) for line in lines.read(span.of(text)).lines]


def _shifted(line: Line, by: int) -> Line:
    line.span = line.span.shifted(by)
    if line.places:
        starts, ends = line.places.starts, line.places.ends
        line.places = Places(tuple(at + by for at in starts), tuple(at + by for at in ends))
    return line


def _unclaimed(sheet: Sheet) -> list[Span]:
    """Return what shows and stands in no article and no furniture yet, such as empty brackets."""
    claimed = [span for line in sheet.lines for span in line.spans]
    claimed += [s for d in sheet.drafts for p in d.head + d.body for s in p.spans]
    left = subtract(Span(0, len(sheet.text)), claimed)
    return [
        Span(*match.span())
        for span in left
        for match in _SHOWN.finditer(sheet.text, span.start, span.end)
    ]
