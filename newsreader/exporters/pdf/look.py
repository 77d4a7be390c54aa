"""How text in a PDF looks."""

from typing import NamedTuple

from newsreader.exporters.highlights import Highlight


class Stretch(NamedTuple):
    """Text that is highlighted throughout, or not at all; a mark may be drawn over its end."""

    text: str
    highlight: Highlight | None = None
    mark: str = ""


class Look(NamedTuple):
    """A paragraph's size in points, space before it in millimetres, and indents in ems."""

    size: float
    before: float = 0
    first: float = 0
    left: float = 0
    grey: int = 0
    bold: bool = False
    leading: float = 1.7
