"""Styles of highlights that people make, beside those that are built in."""

from dataclasses import dataclass
from enum import StrEnum

OWN_STYLES = 5
"""Most of them: the digits after those of the four that are built in."""

STYLE_LENGTH = 40
"""Longest name, in code points."""


class Decoration(StrEnum):
    """The line under a highlight, by which a style is told from others without its colour."""

    FULL = "full"
    DASHED = "dashed"
    DOTTED = "dotted"
    WAVY = "wavy"


@dataclass(frozen=True, slots=True)
class OwnStyle:
    """A style that somebody made; `color` is `#rrggbb`."""

    id: str
    name: str
    color: str
    decoration: Decoration
