"""Markdown: heads after `#` signs, below each the day and the page of its article."""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from enum import Enum

from newsreader.core.furniture import FurnitureRole
from newsreader.core.issue import BlockRole
from newsreader.core.known import KnownArticle, KnownBlock, KnownFurniture, KnownStructure
from newsreader.core.masthead import Masthead
from newsreader.core.source import IssueText, SourceFile
from newsreader.core.spans import Span
from newsreader.importers.base import source_of
from newsreader.importers.decoding import decode
from newsreader.importers.options import PLAIN, Options
from newsreader.importers.peeking import peek
from newsreader.importers.rows import iso_date, page_of
from newsreader.importers.stretches import Stretches
from newsreader.recognition.pages import page_named

_HEAD = re.compile(r"(?<![^\r\n]) {0,3}(#{1,6})[ \t\u3000]+(\S[^\r\n]*)")
_BREAK = re.compile(r"\r\n?|\n")
_DATE = re.compile(r"[12]\d{3}(?:-\d{1,2}-\d{1,2}|[./]\d{1,2}[./]\d{1,2}|年\d{1,2}月\d{1,2}日)")
_PAGE = re.compile(r"第\s*\d{1,3}\s*版\s*(?:[（(][^()（）]{0,20}[)）])?")
_BETWEEN = re.compile(r"[\s/|·,，;；]*")
_LABEL = re.compile(r"(?:专栏|專欄|栏目|来源|标签|日期|版面)\s*[:：].{0,60}")
_WRITER = re.compile(r"(?:作者|记者|記者)\s*[:：]\s*\S.{0,60}")
_NAME = re.compile(r"[\u3400-\u9fff·]{2,20}[报報]")
_META = 6
_REACH = 20
_LONGEST = 100
_SUFFIXES = (".md", ".markdown")


class Markdown:
    """The importer of Markdown files, also of those that hold many days."""

    id = "markdown"
    version = "1"

    def accepts(self, name: str, data: bytes) -> bool:
        """Take a Markdown file with heads, and any text whose heads are followed by day or page."""
        text = peek(name, data, b"#")
        heads = _heads(text)
        return any(head.told for head in heads) or (
            bool(heads) and name.lower().endswith(_SUFFIXES)
        )

    def read(self, name: str, data: bytes, options: Options = PLAIN) -> SourceFile:
        """Read the articles as they are marked; the text of a file of one day stays as it is."""
        decoded = decode(data, options.encoding)
        texts = _days(decoded.text)
        if len(texts) == 1:
            issue = IssueText(decoded.text, decoded.bad_bytes, structure(decoded.text))
            return source_of(name, data, decoded, (issue,), self)
        bad = [decoded.bad_bytes, *((),) * len(texts)]
        issues = [
            IssueText(text, bad_bytes, structure(text), extracted=True)
            for text, bad_bytes in zip(texts, bad, strict=False)
        ]
        return source_of(name, data, decoded, issues, self)


class _Kind(Enum):
    """What a head stands over."""

    ISSUE = 1
    PAGE = 2
    ARTICLE = 3
    INNER = 4


@dataclass(slots=True)
class _Head:
    """A head with its place; `told` are the lines below it that give day, page and the like."""

    level: int
    title: str
    line: Span
    words: Span
    end: int = 0
    told: list[Span] = field(default_factory=list[Span])
    kind: _Kind = _Kind.ARTICLE

    def lines(self, text: str) -> Iterator[str]:
        """Yield the title and the lines below it that tell about it."""
        yield self.title
        yield from (span.of(text) for span in self.told)


def structure(text: str) -> KnownStructure:
    """Return the articles of one day; what stands before the first head is left to recognition."""
    heads = _heads(text)
    furniture: list[KnownFurniture] = []
    articles: list[tuple[_Head, int, int]] = []
    page, ends = 1, [head.line.start for head in heads[1:]] + [len(text)]
    for head, end in zip(heads, ends, strict=False):
        furniture += _furniture(head, text)
        if head.kind is _Kind.PAGE:
            page = page_named(_bare(head.title)) or page
        elif head.kind is _Kind.ARTICLE:
            page = _page(head, text) or page
            articles.append((head, page, end))
        elif head.kind is _Kind.INNER and articles:
            articles[-1] = (*articles[-1][:2], end)
    stretches = Stretches(text, [item.span for item in furniture])
    inner = [head for head in heads if head.kind is _Kind.INNER]
    starts = [head.line.start for head in inner]
    known = tuple(
        KnownArticle(page, tuple(_blocks(head, end, below, stretches, text)))
        for head, page, end in articles
        for below in [inner[bisect_left(starts, head.end) : bisect_left(starts, end)]]
    )
    return KnownStructure(_masthead(heads, text), known, tuple(furniture))


def _heads(text: str) -> list[_Head]:
    heads = [
        _Head(len(match[1]), match[2].strip(), Span(*match.span()), Span(*match.span(2)))
        for match in _HEAD.finditer(text)
    ]
    for head, following in zip(heads, [*heads[1:], None], strict=False):
        head.end = following.line.start if following else len(text)
        head.told = _told(head, text)
    level = _article_level(heads, text)
    for head in heads:
        head.kind = _kind(head, level)
    return heads


def _told(head: _Head, text: str) -> list[Span]:
    """Return the lines right below a head that hold nothing but day, page, column or writer."""
    told: list[Span] = []
    start = head.line.end
    for _ in range(_REACH):
        found = _BREAK.search(text, start, head.end)
        raw = text[start : found.start() if found else head.end]
        line = raw.strip()
        if line and (len(told) == _META or not _tells(line)):
            break
        if line:
            left = start + len(raw) - len(raw.lstrip())
            told.append(Span(left, left + len(line)))
        if found is None:
            break
        start = found.end()
    return told


def _tells(line: str) -> bool:
    if len(line) > _LONGEST:
        return False
    rest = _BETWEEN.sub("", _PAGE.sub("", _DATE.sub("", line, count=1), count=1))
    return not rest or bool(_LABEL.fullmatch(line) or _WRITER.fullmatch(line))


def _article_level(heads: Sequence[_Head], text: str) -> int:
    """Return how many signs stand before the head of an article."""
    told = Counter(head.level for head in heads if head.told and not _is_issue(head.title))
    if told:
        return told.most_common(1)[0][0]
    plain = [head for head in heads if not _is_issue(head.title) and not _is_page(head.title)]
    with_text = [head.level for head in plain if text[head.line.end : head.end].strip()]
    return min(with_text or [head.level for head in plain] or [1])


def _kind(head: _Head, level: int) -> _Kind:
    if _is_page(head.title):
        return _Kind.PAGE
    if head.level < level or (_is_issue(head.title) and not head.told and head.level == level):
        return _Kind.ISSUE
    return _Kind.ARTICLE if head.level == level else _Kind.INNER


def _is_issue(title: str) -> bool:
    """Tell whether a head names a paper or a day, and nothing else."""
    if len(title) > _LONGEST:
        return False
    rest = _NAME.sub("", _DATE.sub("", title, count=1), count=1)
    return rest != title and not _BETWEEN.sub("", rest)


def _is_page(title: str) -> bool:
    return len(title) <= _LONGEST and page_named(_bare(title)) is not None


def _bare(title: str) -> str:
    return title.rstrip("# \t")


def _furniture(head: _Head, text: str) -> Iterator[KnownFurniture]:
    if head.kind is _Kind.PAGE:
        yield KnownFurniture(FurnitureRole.PAGE_MARK, head.line)
    elif head.kind is _Kind.ISSUE:
        yield KnownFurniture(FurnitureRole.ISSUE_LINE, head.line)
    for span in head.told:
        role = _role(span.of(text))
        if isinstance(role, FurnitureRole):
            yield KnownFurniture(role, span)


def _role(told: str) -> BlockRole | FurnitureRole:
    """Return what a line below a head is; the writer's is a byline, whatever else it tells."""
    if _WRITER.fullmatch(told):
        return BlockRole.BYLINE
    if _PAGE.search(told):
        return FurnitureRole.PAGE_MARK
    return FurnitureRole.ISSUE_LINE if _DATE.search(told) else FurnitureRole.OTHER


def _page(head: _Head, text: str) -> int | None:
    found = (_PAGE.search(line) for line in head.lines(text))
    return next((page_of(match[0]) for match in found if match), None)


def _blocks(
    head: _Head, end: int, inner: Sequence[_Head], stretches: Stretches, text: str
) -> Iterator[KnownBlock]:
    yield _titled(head, BlockRole.HEADLINE)
    start = head.line.end
    for span in head.told:
        if _role(span.of(text)) is BlockRole.BYLINE:
            yield KnownBlock(BlockRole.BYLINE, span)
            start = span.end
    for below in inner:
        yield from (KnownBlock(None, s) for s in stretches.between(start, below.line.start))
        yield _titled(below, BlockRole.SUBHEAD)
        start = below.line.end
    yield from (KnownBlock(None, span) for span in stretches.between(start, end))


def _titled(head: _Head, role: BlockRole) -> KnownBlock:
    start = head.words.start
    bare = Span(start, start + len(_bare(head.title)))
    marks = (Span(head.line.start, start), Span(bare.end, head.line.end))
    return KnownBlock(role, head.line, tuple(mark for mark in marks if mark.length))


def _masthead(heads: Sequence[_Head], text: str) -> Masthead | None:
    over = [head.title for head in heads if head.kind is _Kind.ISSUE]
    names = (match[0] for title in over if (match := _NAME.search(title)))
    days = (iso_date(line) for head in heads for line in head.lines(text) if _DATE.search(line))
    name, day = next(names, None), next(filter(None, days), None)
    return Masthead(name, day) if name or day else None


def _days(text: str) -> list[str]:
    """Cut a text of several days into one for each; a head goes with what it stands over."""
    parts: dict[str, list[str]] = {}
    day, start = "", 0
    heads = _heads(text)
    for number, head in enumerate(heads):
        told = _day_of(head, text)
        if told and told != day:
            before = _first_above(heads, number)
            if day and text[start:before].strip():
                parts.setdefault(day, []).append(text[start:before])
                start = before
            day = told
    parts.setdefault(day, []).append(text[start:])
    return ["".join(pieces) for pieces in parts.values()]


def _day_of(head: _Head, text: str) -> str | None:
    if head.kind not in (_Kind.ARTICLE, _Kind.ISSUE):
        return None
    lines = head.lines(text) if head.kind is _Kind.ISSUE else (s.of(text) for s in head.told)
    return next((day for line in lines if _DATE.search(line) and (day := iso_date(line))), None)


def _first_above(heads: Sequence[_Head], at: int) -> int:
    """Return where the heads begin that stand over the one at `at` with nothing else between."""
    while at and heads[at - 1].kind in (_Kind.PAGE, _Kind.ISSUE) and not heads[at - 1].told:
        at -= 1
    return heads[at].line.start
