"""How text in a PDF looks."""

from typing import NamedTuple


class Stretch(NamedTuple):
    """Text on one ground: `fill` is a colour `#rrggbb`, or empty."""

    text: str
    fill: str = ""


class Look(NamedTuple):
    """A paragraph's size in points, space before it in millimetres, and indents in ems."""

    size: float
    before: float = 0
    first: float = 0
    left: float = 0
    grey: int = 0
    bold: bool = False
    leading: float = 1.7
