"""Paper on which paragraphs are set one after the other."""

import logging
import re
from collections.abc import Sequence
from contextlib import nullcontext
from datetime import datetime
from typing import BinaryIO, NamedTuple, cast

from fpdf.enums import TextMode
from fpdf.fonts import TTFFont

from newsreader.exporters.pdf.document import Document
from newsreader.exporters.pdf.font import MISSING, Font
from newsreader.exporters.pdf.line import draw_line
from newsreader.exporters.pdf.look import Look, Stretch
from newsreader.exporters.pdf.numerals import Numerals
from newsreader.exporters.pdf.setting import set_in_lines

_MARGIN = 22.0
_POINT = 25.4 / 72
_LINE_END = re.compile(r"\r\n?|\n")
_NAME = "chinese"
_GREY = 0.35
_FOLIO = 8.0
_MARK = 6.0
_MARK_FOOT = 1.15


class _Line(NamedTuple):
    """A line; the first of a paragraph has an indent, space before it, an entry in the outline."""

    look: Look
    parts: Sequence[Stretch]
    height: float
    first: float = 0
    before: float = 0
    entry: tuple[str, int] | None = None


class Sheet:
    """A document of pages of A4, in one typeface."""

    def __init__(self, font: Font, title: str, moment: datetime) -> None:
        logging.getLogger("fontTools").setLevel(logging.ERROR)  # it tells what it leaves out
        self._pdf = Document(self._folio)
        self._pdf.set_creation_date(moment)
        self._pdf.set_margin(_MARGIN)
        self._pdf.set_auto_page_break(auto=True, margin=_MARGIN)
        self._pdf.c_margin = 0
        self._pdf.add_font(_NAME, fname=font.path, collection_font_number=font.number)
        self._pdf.set_font(_NAME)
        self._pdf.set_title(title)
        self._pdf.set_lang("zh-Hans")
        self._font = cast("TTFFont", self._pdf.fonts[_NAME])
        self._font.ttfont.recalcBBoxes = False  # those of all glyphs do, and took most of the time
        known = self._font.cmap  # pyright: ignore[reportUnknownMemberType, reportUnknownVariableType]
        self._known = frozenset(cast("dict[int, object]", known))
        self._widths: dict[str, float] = {}
        self._numerals = Numerals(self._font)
        self._waiting: list[_Line] = []

    def turn(self) -> None:
        """Begin a page."""
        self._set()
        self._pdf.add_page()

    def paragraph(
        self, look: Look, *stretches: Stretch, level: int | None = None, keeps: bool = False
    ) -> None:
        """Set a paragraph; one with a level, from 0, stands in the outline.

        Neither its first line nor its last stands alone on a page; one that `keeps` ends on the
        page on which the next paragraph begins.
        """
        em = look.size * _POINT
        shown = [each._replace(text=self.printable(each.text)) for each in stretches]
        entry = None if level is None else ("".join(each.text for each in shown)[:200], level)
        width = self._pdf.epw - look.left * em
        lines = [*set_in_lines(shown, width, look.first * em, lambda one: self._width(one) * em)]
        last = len(lines) - 1
        for at, parts in enumerate(lines):
            glued = keeps if at == last else look.bold or at in {0, last - 1}
            line = _Line(look, parts, em * look.leading)
            if not at:
                line = line._replace(first=look.first, before=look.before, entry=entry)
            self._waiting.append(line)
            if not glued:
                self._set()

    def close(self) -> None:
        """Let go of its files."""
        self._pdf.close()
        self._font.ttfont.close()

    def write_to(self, stream: BinaryIO) -> None:
        """Write the whole document; nothing can be set any more."""
        self._set()
        self._pdf.write_to(stream)

    def printable(self, text: str) -> str:
        """Return a text with a sign for every character that the typeface has not."""
        text = _LINE_END.sub(" ", text).replace("\t", " ")
        return "".join(one if ord(one) in self._known else MISSING for one in text)

    def _set(self) -> None:
        """Set the lines that wait: on one page, if they are not more than a page holds."""
        lines, self._waiting = self._waiting, []
        if len(lines) > 1:
            height = sum(line.before + line.height for line in lines)
            if self._pdf.will_page_break(height) and height <= self._pdf.eph:
                self._pdf.add_page()
        for line in lines:
            self._place(line)

    def _place(self, line: "_Line") -> None:
        if self._pdf.will_page_break(line.before + line.height):
            self._pdf.add_page()
        if line.before and (self._pdf.page == 1 or self._pdf.y > self._pdf.t_margin):
            self._pdf.ln(line.before)
        if line.entry:
            self._pdf.start_section(*line.entry, strict=False)
        self._pdf.set_font_size(line.look.size)
        self._pdf.set_text_color(line.look.grey)
        self._pdf.set_x(_MARGIN + (line.look.left + line.first) * line.look.size * _POINT)
        stroked = self._pdf.local_context(text_mode=TextMode.FILL_STROKE, line_width=0.18)
        with stroked if line.look.bold else nullcontext():
            for part in line.parts:
                self._part(part, line.height)
        self._pdf.ln(line.height)

    def _part(self, part: Stretch, height: float) -> None:
        pdf, begun = self._pdf, self._pdf.x
        if part.highlight:
            pdf.set_fill_color(part.highlight.ground)
        pdf.cell(None, height, part.text, fill=part.highlight is not None)
        if part.highlight:
            draw_line(pdf, part.highlight, (begun, pdf.x), pdf.y + height)
        if part.mark:
            self._number(part.mark, pdf.x, pdf.y + _MARK_FOOT, _MARK, 0)

    def _folio(self) -> None:
        number = str(self._pdf.page)
        wide = self._numerals.width(number) * _FOLIO * _POINT
        self._number(number, (self._pdf.w + wide) / 2, self._pdf.h - _MARGIN / 2, _FOLIO, _GREY)

    def _number(self, text: str, right: float, foot: float, size: float, grey: float) -> None:
        """Draw a text that ends on the right; its size is in points."""
        left = right / _POINT - self._numerals.width(text) * size
        at = left, (self._pdf.h - foot) / _POINT
        self._pdf.draw(self._numerals.drawn(text, at, size, grey))

    def _width(self, one: str) -> float:
        """Return how wide a character is, in ems."""
        if one not in self._widths:
            em = self._pdf.font_size
            self._widths[one] = self._pdf.get_string_width(one) / em
        return self._widths[one]
