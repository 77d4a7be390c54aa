"""The text of an issue put together from the articles that a format holds apart.

What comes out reads like a plain text of the issue: its name and date, a mark where a page begins,
then the articles with a blank line between them, one paragraph a line.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from newsreader.core.furniture import FurnitureRole
from newsreader.core.issue import HEAD_ROLES, BlockRole, Contributor
from newsreader.core.known import KnownArticle, KnownBlock, KnownFurniture, KnownStructure
from newsreader.core.masthead import Masthead
from newsreader.core.source import IssueText
from newsreader.core.spans import Span

Piece = tuple[BlockRole | FurnitureRole | None, str]
"""A stretch of text and what it is; None where that is left to recognition."""


@dataclass(frozen=True, slots=True)
class Item:
    """An article as a format gives it; `section` is the name of its page (要闻).

    What stands `beside` the articles is an item too: its pieces are furniture, or without a role
    and left to recognition.
    """

    pieces: tuple[Piece, ...]
    page: int | None = None
    section: str = ""
    contributors: tuple[Contributor, ...] = ()
    beside: bool = False


@dataclass(frozen=True, slots=True)
class Front:
    """What a format says of the whole issue: fields that are certain, and lines as they stand."""

    masthead: Masthead
    lines: tuple[tuple[FurnitureRole, str], ...] = ()


def front(
    publication: str | None, date: str | None, printed_date: str = "", number: str | None = None
) -> Front:
    """Return the front of an issue of which the name, the day and the number are known."""
    day = printed_date or date or ""
    words = " ".join(filter(None, (day, number and f"第{number}期")))
    lines = [(FurnitureRole.MASTHEAD, publication or ""), (FurnitureRole.ISSUE_LINE, words)]
    return Front(Masthead(publication, date, number), tuple(lines))


def compose(issue: Front, items: Sequence[Item]) -> IssueText:
    """Return the text of an issue with its structure; halves of characters become U+FFFD."""
    composer = _Composer()
    for role, text in issue.lines:
        composer.furnish(role, text)
    marked = any(item.page not in (None, 1) or item.section for item in items)
    page, section = 0, ""
    for item in items:
        composer.gap()
        number = item.page or page or 1
        if marked and (number, item.section) != (page, section):
            composer.furnish(FurnitureRole.PAGE_MARK, f"第{number}版 {item.section}")
        page, section = number, item.section
        composer.take(number, item)
    text = "\n".join(composer.lines) + "\n"
    masthead = issue.masthead if any(_values(issue.masthead)) else None
    known = KnownStructure(masthead, tuple(composer.articles), tuple(composer.furniture))
    return IssueText(text, known=known, extracted=True)


def lines_of(text: str) -> Iterator[str]:
    """Yield the lines of a text that show something, each without the blanks around it."""
    shown = (line.strip() for line in text.splitlines())
    return (line for line in shown if line)


def whole(text: str) -> str:
    """Return the text without halves of characters, which nothing could store."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def _values(masthead: Masthead) -> tuple[str | None, ...]:
    return (masthead.publication, masthead.date, masthead.number)


@dataclass(slots=True)
class _Composer:
    """The lines written so far, and where in them everything stands."""

    lines: list[str] = field(default_factory=list[str])
    length: int = 0
    articles: list[KnownArticle] = field(default_factory=list[KnownArticle])
    furniture: list[KnownFurniture] = field(default_factory=list[KnownFurniture])

    def gap(self) -> None:
        """Leave a line free, unless one is free already."""
        if self.lines and self.lines[-1]:
            self.lines.append("")
            self.length += 1

    def furnish(self, role: FurnitureRole, text: str) -> None:
        """Write lines that belong to the page."""
        self.furniture += [KnownFurniture(role, span) for span in self._write(text)]

    def take(self, page: int, item: Item) -> None:
        """Write an article, or what stands beside them."""
        if item.beside:
            for role, text in item.pieces:
                spans = list(self._write(text))
                if isinstance(role, FurnitureRole):
                    self.furniture += [KnownFurniture(role, span) for span in spans]
            return
        blocks: list[KnownBlock] = []
        for role, text in item.pieces:
            spans = list(self._write(" ".join(text.split()) if role in HEAD_ROLES else text))
            blocks += _blocks(role, spans)
        if blocks:
            self.articles.append(KnownArticle(page, tuple(blocks), item.contributors))

    def _write(self, text: str) -> Iterator[Span]:
        for line in lines_of(whole(text)):
            self.lines.append(line)
            yield Span(self.length, self.length + len(line))
            self.length += len(line) + 1


def _blocks(role: BlockRole | FurnitureRole | None, spans: Sequence[Span]) -> list[KnownBlock]:
    """Return a block a line, or one for all lines of which the roles are still to be found."""
    if isinstance(role, BlockRole):
        return [KnownBlock(role, span) for span in spans]
    return [KnownBlock(None, Span(spans[0].start, spans[-1].end))] if spans else []
