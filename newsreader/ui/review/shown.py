"""An issue as the rows of both strips: the raw lines on one side, the blocks on the other."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache

from newsreader.core.alignment import text_offset
from newsreader.core.furniture import FurnitureRole
from newsreader.core.issue import HEAD_ROLES, BlockRole
from newsreader.core.review import ReviewView
from newsreader.core.spans import Span
from newsreader.ui.article.document import shown
from newsreader.ui.review.rows import Border, Face, Part, Row, Spot, Tone
from newsreader.ui.review.sheet import Item, Sheet
from newsreader.ui.review.words import role_name
from newsreader.ui.translation import translate

_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n|\Z)")
_UNSEEN = re.compile("[\t\n\xad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]")
_SIGNS = {"\t": "␉", "\n": "␊"}

_TONES: dict[BlockRole, Tone] = {
    BlockRole.KICKER: Tone.HEAD,
    BlockRole.HEADLINE: Tone.HEAD,
    BlockRole.SUBTITLE: Tone.HEAD,
    BlockRole.BYLINE: Tone.BYLINE,
    BlockRole.PARAGRAPH: Tone.TEXT,
    BlockRole.SUBHEAD: Tone.SUBHEAD,
    BlockRole.CAPTION: Tone.CAPTION,
}
_FACES: dict[BlockRole, Face] = {
    BlockRole.KICKER: Face.HEAD,
    BlockRole.HEADLINE: Face.HEADLINE,
    BlockRole.SUBTITLE: Face.HEAD,
    BlockRole.BYLINE: Face.SMALL,
    BlockRole.PARAGRAPH: Face.TEXT,
    BlockRole.SUBHEAD: Face.SUBHEAD,
    BlockRole.CAPTION: Face.SMALL,
}


@lru_cache(maxsize=4096)
def visible(text: str) -> str:
    """Return text with a sign for every character that cannot be seen, as many as before."""
    return shown(_UNSEEN.sub(lambda match: _SIGNS.get(match.group(), "¤"), text))


def tone_of(item: Item) -> Tone:
    """Return what an item is, as a colour."""
    if item.left_out:
        return Tone.LEFT_OUT
    return Tone.PAGE if isinstance(item.role, FurnitureRole) else _TONES[item.role]


class RawText:
    """The source line by line, and which line holds which character."""

    def __init__(self, source: str) -> None:
        found = [match for match in _LINE.finditer(source) if match.end() > match.start()]
        self._starts = [match.start() for match in found] or [0]
        self._lines = [match.group().rstrip("\r\n") for match in found] or [""]
        self._parts: dict[tuple[Span, Tone], tuple[tuple[int, Part], ...]] = {}
        self._rows: tuple[Row, ...] = ()

    def rows(self, sheet: Sheet) -> tuple[Row, ...]:
        """Return the lines with what became of them; where an article begins there is a border."""
        parts: dict[int, list[Part]] = {}
        seams: dict[int, list[int]] = {}
        last = -1
        for stretch in sheet.stretches:
            tone = Tone.LEFT_OUT if stretch.left_out else tone_of(sheet.items[stretch.item])
            placed = self._placed(stretch.span, tone)
            for row, part in placed:
                parts.setdefault(row, []).append(part)
            if stretch.item != last and placed and self._is_inside(*placed[0]):
                seams.setdefault(placed[0][0], []).append(placed[0][1].span.start)
            last = stretch.item
        begins = {self.spot(start).row for start in _beginnings(sheet)}
        known = self._rows or tuple(
            Row(visible(line), str(number)) for number, line in enumerate(self._lines, start=1)
        )
        self._rows = tuple(
            _with(row, tuple(parts.get(n, ())), n in begins, tuple(seams.get(n, ())))
            for n, row in enumerate(known)
        )
        return self._rows

    def _placed(self, span: Span, tone: Tone) -> tuple[tuple[int, Part], ...]:
        """Return the rows of a stretch with what it is in each; the same as the last time."""
        if (span, tone) not in self._parts:
            found = tuple((spot.row, Part(spot.span, tone)) for spot in self.spots(span))
            self._parts[span, tone] = found
        return self._parts[span, tone]

    def _is_inside(self, row: int, part: Part) -> bool:
        """Tell whether something stands before a part of a line."""
        return bool(self._lines[row][: part.span.start].strip())

    def text(self, row: int) -> str:
        """Return a line, without its end."""
        return self._lines[row]

    def offset(self, row: int, offset: int) -> int:
        """Return the source character that stands in a row."""
        return self._starts[row] + offset

    def spot(self, offset: int) -> Spot:
        """Return where a source character stands."""
        row = bisect_right(self._starts, offset) - 1
        inner = min(offset - self._starts[row], max(0, len(self._lines[row]) - 1))
        return Spot(row, Span(inner, inner + 1))

    def spots(self, span: Span) -> Iterator[Spot]:
        """Yield the parts of a source span that stand in one line each."""
        row = bisect_right(self._starts, span.start) - 1
        while row < len(self._starts) and self._starts[row] < span.end:
            start, length = self._starts[row], len(self._lines[row])
            inner = Span(
                min(max(0, span.start - start), length), min(max(0, span.end - start), length)
            )
            if inner.length:
                yield Spot(row, inner)
            row += 1


def _with(row: Row, parts: tuple[Part, ...], begins: bool, seams: tuple[int, ...]) -> Row:
    """Return a raw row with what became of it now: the same one where all is as it was."""
    if (row.parts, row.border is not None, row.seams) == (parts, begins, seams):
        return row
    return replace(row, parts=parts, border=Border() if begins else None, seams=seams)


def _beginnings(sheet: Sheet) -> Iterator[int]:
    """Yield the source characters with which articles begin."""
    starts: dict[int, int] = {}
    for item in sheet.items:
        if item.article is not None and item.block.spans:
            start = item.block.spans[0].start
            starts[item.article] = min(start, starts.get(item.article, start))
    yield from starts.values()


def reading_rows(sheet: Sheet, view: ReviewView) -> tuple[Row, ...]:
    """Return a row for each item; the first of an article says where it stands and who made it."""
    rows: list[Row] = []
    last: int | None = None
    names = {role: role_name(role) for role in {item.role for item in sheet.items}}
    for item in sheet.items:
        border = None
        if item.article is not None and item.article != last:
            border = Border(_article_line(view, item.article))
            last = item.article
        rows.append(_row(item, border, names[item.role]))
    return tuple(rows)


def _row(item: Item, border: Border | None, name: str) -> Row:
    face = Face.SMALL if isinstance(item.role, FurnitureRole) else _FACES[item.role]
    whole = Part(Span(0, len(item.text)), tone_of(item))
    return Row(
        visible(item.text),
        name,
        face,
        (whole,) if item.text else (),
        border,
        struck=item.left_out,
        seams=tuple(_joins(item)),
    )


def _joins(item: Item) -> Iterator[int]:
    """Yield the characters of a block before which its parts were joined; a head has lines."""
    if len(item.block.spans) == 1 or item.role in HEAD_ROLES:
        return
    for span in item.block.spans[1:]:
        at = text_offset(item.block, span.start)
        if at and not item.left_out:
            yield at


def _article_line(view: ReviewView, number: int) -> str:
    article = view.articles[number]
    page = translate("Article", "Page {n}").format(n=article.summary.page)
    roles: dict[str, list[str]] = {}
    for person in article.contributors:
        roles.setdefault(person.role, []).append(person.name)
    people = (f"{role} {'、'.join(names)}".strip() for role, names in roles.items())
    parts = (str(number + 1), page, article.summary.agency, article.place, *people)
    return " · ".join(part for part in parts if part)
