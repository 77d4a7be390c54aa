"""Paragraphs and runs of WordprocessingML."""

import re
from collections.abc import Iterator

from newsreader.core.style import Decoration
from newsreader.exporters.highlights import Highlight
from newsreader.exporters.markup import Markup, element, escaped, joined

NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

_LINES = {
    Decoration.FULL: "single",
    Decoration.DASHED: "dash",
    Decoration.DOTTED: "dotted",
    Decoration.WAVY: "wave",
}
_LINE_END = re.compile(r"\r\n?|\n")
_CONTROL = re.compile(r"([\t\n])")
_INSTEAD = {"\t": Markup("<w:tab/>"), "\n": Markup("<w:br/>")}


def paragraph(style: str, *content: str) -> Markup:
    """Return a paragraph; texts in it become runs."""
    runs = (each if isinstance(each, Markup) else run(each) for each in content)
    chosen = element("w:pPr", {}, element("w:pStyle", {"w:val": style}))
    return element("w:p", {}, chosen, *runs)


def run(text: str, highlight: Highlight | None = None) -> Markup:
    """Return text, highlighted or not."""
    if not text:
        return Markup("")
    look = element("w:rPr", {}, *_look(highlight)) if highlight else ""
    return element("w:r", {}, look, joined(_pieces(text)))


def lines(text: str) -> list[str]:
    """Return the lines of a text, however they end."""
    return _LINE_END.split(text)


def _look(highlight: Highlight) -> Iterator[Markup]:
    line, ground = (color.removeprefix("#") for color in (highlight.ink, highlight.ground))
    yield element("w:u", {"w:val": _LINES[highlight.line], "w:color": line})
    yield element("w:shd", {"w:val": "clear", "w:color": "auto", "w:fill": ground})


def _pieces(text: str) -> Iterator[Markup]:
    for piece in _CONTROL.split(_LINE_END.sub("\n", text)):
        if piece in _INSTEAD:
            yield _INSTEAD[piece]
        elif piece:
            yield Markup(f'<w:t xml:space="preserve">{escaped(piece)}</w:t>')
