"""Paragraphs and runs of WordprocessingML."""

import re
from collections.abc import Iterator

from newsreader.exporters.markup import Markup, element, escaped, joined

NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

_LINE_END = re.compile(r"\r\n?|\n")
_CONTROL = re.compile(r"([\t\n])")
_INSTEAD = {"\t": Markup("<w:tab/>"), "\n": Markup("<w:br/>")}


def paragraph(style: str, *content: str) -> Markup:
    """Return a paragraph; texts in it become runs."""
    runs = (each if isinstance(each, Markup) else run(each) for each in content)
    chosen = element("w:pPr", {}, element("w:pStyle", {"w:val": style}))
    return element("w:p", {}, chosen, *runs)


def run(text: str, fill: str = "") -> Markup:
    """Return text on a ground of some colour (`rrggbb`)."""
    if not text:
        return Markup("")
    shade = {"w:val": "clear", "w:color": "auto", "w:fill": fill}
    look = element("w:rPr", {}, element("w:shd", shade)) if fill else ""
    return element("w:r", {}, look, joined(_pieces(text)))


def lines(text: str) -> list[str]:
    """Return the lines of a text, however they end."""
    return _LINE_END.split(text)


def _pieces(text: str) -> Iterator[Markup]:
    for piece in _CONTROL.split(_LINE_END.sub("\n", text)):
        if piece in _INSTEAD:
            yield _INSTEAD[piece]
        elif piece:
            yield Markup(f'<w:t xml:space="preserve">{escaped(piece)}</w:t>')
