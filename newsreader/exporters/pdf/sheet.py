"""Paper on which paragraphs are set one after the other."""

import logging
import re
from collections.abc import Sequence
from contextlib import nullcontext
from datetime import datetime
from typing import BinaryIO, cast

from fpdf.enums import TextMode
from fpdf.fonts import TTFFont

from newsreader.exporters.pdf.document import Document
from newsreader.exporters.pdf.font import MISSING, Font
from newsreader.exporters.pdf.line import draw_line
from newsreader.exporters.pdf.look import Look, Stretch
from newsreader.exporters.pdf.setting import set_in_lines

_MARGIN = 22.0
_POINT = 25.4 / 72
_LINE_END = re.compile(r"\r\n?|\n")
_NAME = "chinese"


class Sheet:
    """A document of pages of A4, in one typeface."""

    def __init__(self, font: Font, title: str, moment: datetime) -> None:
        logging.getLogger("fontTools").setLevel(logging.ERROR)  # it tells what it leaves out
        self._pdf = Document()
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

    def turn(self) -> None:
        """Begin a page."""
        self._pdf.add_page()

    def paragraph(self, look: Look, *stretches: Stretch, level: int | None = None) -> None:
        """Set a paragraph; one with a level, from 0, stands in the outline."""
        self._pdf.set_font_size(look.size)
        self._pdf.set_text_color(look.grey)
        em = look.size * _POINT
        height = em * look.leading
        self._pdf.ln(look.before)
        shown = [each._replace(text=self.printable(each.text)) for each in stretches]
        if level is not None:
            self._entry("".join(each.text for each in shown), level, height)
        width = self._pdf.epw - look.left * em
        lines = set_in_lines(shown, width, look.first * em, lambda one: self._width(one) * em)
        for number, line in enumerate(lines):
            indent = look.left + (0 if number else look.first)
            self._line(line, _MARGIN + indent * em, height, bold=look.bold)

    def close(self) -> None:
        """Let go of its files."""
        self._pdf.close()
        self._font.ttfont.close()

    def write_to(self, stream: BinaryIO) -> None:
        """Write the whole document; nothing can be set any more."""
        self._pdf.write_to(stream)

    def printable(self, text: str) -> str:
        """Return a text with a sign for every character that the typeface has not."""
        text = _LINE_END.sub(" ", text).replace("\t", " ")
        return "".join(one if ord(one) in self._known else MISSING for one in text)

    def _entry(self, title: str, level: int, height: float) -> None:
        if self._pdf.will_page_break(height):
            self.turn()  # or the outline would lead to the page before
        self._pdf.start_section(title[:200], level=level, strict=False)

    def _line(self, line: Sequence[Stretch], left: float, height: float, *, bold: bool) -> None:
        self._pdf.set_x(left)
        stroked = self._pdf.local_context(text_mode=TextMode.FILL_STROKE, line_width=0.18)
        with stroked if bold else nullcontext():
            for text, highlight in line:
                if highlight:
                    self._pdf.set_fill_color(highlight.ground)
                begun = self._pdf.x
                self._pdf.cell(None, height, text, fill=highlight is not None)
                if highlight:
                    draw_line(self._pdf, highlight, (begun, self._pdf.x), self._pdf.y + height)
        self._pdf.ln(height)

    def _width(self, one: str) -> float:
        """Return how wide a character is, in ems."""
        if one not in self._widths:
            em = self._pdf.font_size
            self._widths[one] = self._pdf.get_string_width(one) / em
        return self._widths[one]
