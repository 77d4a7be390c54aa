"""How highlighted words look on white: a ground, and a line by which styles differ in grey too."""

import re
from collections.abc import Mapping
from typing import NamedTuple

from newsreader.core.annotation import Style, StyleId
from newsreader.core.collection import Collection
from newsreader.core.style import Decoration, OwnStyle
from newsreader.exporters.colours import COLOURS, CSS_LINES, style_mark

_COLOR = re.compile(r"#[0-9a-fA-F]{6}")
_GROUND = 0.3
"""How much of its colour lies under words in a style that somebody made, as in the window."""
_LEGIBLE = 3.0
"""Least contrast of a line with the paper."""
WHITE, BLACK = "#ffffff", "#1d1f23"


class Highlight(NamedTuple):
    """A look under a name that CSS takes; both colours are `#rrggbb`."""

    name: str
    ground: str
    ink: str
    line: Decoration


class Highlights(dict[StyleId, Highlight]):
    """The looks of all styles; one that is gone looks like yellow."""

    def __missing__(self, _style: StyleId) -> Highlight:
        return self[Style.YELLOW]


_LINES = {
    Style.YELLOW: ("#c79a00", Decoration.FULL),
    Style.GREEN: ("#3c8f3a", Decoration.DASHED),
    Style.BLUE: ("#2f78c4", Decoration.DOTTED),
    Style.ROSE: ("#c8446a", Decoration.WAVY),
}
BUILT_IN: Mapping[StyleId, Highlight] = {
    style: Highlight(str(style), COLOURS[style], *line) for style, line in _LINES.items()
}


def highlights(collection: Collection) -> Highlights:
    """Return the looks of the styles that are built in, and of those that people made."""
    own = (each for each in collection.styles.values() if _COLOR.fullmatch(each.color))
    return Highlights({**BUILT_IN, **{each.id: _highlight(each) for each in own}})


def mixed(color: str, other: str, share: float) -> str:
    """Return a colour with a share of another one in it."""
    pairs = zip(_parts(color), _parts(other), strict=True)
    return "#" + "".join(f"{round(one + (two - one) * share):02x}" for one, two in pairs)


def css(highlight: Highlight) -> str:
    """Return the line under highlighted words as a declaration."""
    return f"text-decoration: underline {CSS_LINES[highlight.line]} {highlight.ink}"


def _highlight(style: OwnStyle) -> Highlight:
    ground = mixed(WHITE, style.color, _GROUND)
    return Highlight(style_mark(style.id), ground, _legible(style.color), style.decoration)


def _legible(color: str) -> str:
    """Bring a colour so much nearer to black that a line in it is seen on white."""
    shades = (mixed(color, BLACK, step / 10) for step in range(10))
    return next(each for each in (*shades, BLACK) if _contrast(each) >= _LEGIBLE)


def _contrast(color: str) -> float:
    """Return the contrast with white as WCAG 2 defines it, from 1 to 21."""
    parts = (part / 255 for part in _parts(color))
    red, green, blue = (p / 12.92 if p <= 0.03928 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05)


def _parts(color: str) -> list[int]:
    return [int(color[at : at + 2], 16) for at in (1, 3, 5)]
