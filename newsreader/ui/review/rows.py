"""What a strip of text shows: its rows, how each is set, and what is marked in them."""

from dataclasses import dataclass, field
from enum import Enum

from newsreader.core.spans import Span


class Tone(Enum):
    """What a stretch of text became, as a colour."""

    NONE = "none"
    HEAD = "head"
    SUBHEAD = "subhead"
    BYLINE = "byline"
    TEXT = "text"
    CAPTION = "caption"
    PAGE = "page"
    LEFT_OUT = "left-out"


class Face(Enum):
    """How a row is set."""

    RAW = "raw"
    HEADLINE = "headline"
    HEAD = "head"
    SUBHEAD = "subhead"
    TEXT = "text"
    SMALL = "small"


@dataclass(frozen=True, slots=True)
class Border:
    """A line above a row, with words: here an article begins, or a page."""

    words: str = ""


@dataclass(frozen=True, slots=True)
class Part:
    """Characters of a row, and what they became."""

    span: Span
    tone: Tone


@dataclass(frozen=True, slots=True)
class Row:
    """A paragraph of a strip; `text` has a character for every one it stands for.

    `seams` are characters inside it before which the other side has a border of blocks or lines.
    """

    text: str
    label: str
    face: Face = Face.RAW
    parts: tuple[Part, ...] = ()
    border: Border | None = None
    struck: bool = False
    seams: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Spot:
    """Characters of a row of a strip."""

    row: int
    span: Span


@dataclass(frozen=True, slots=True)
class Marks:
    """What is marked: what is doubted, what a doubt refers to, caret, mouse and selection."""

    doubted: tuple[Spot, ...] = ()
    referred: tuple[Spot, ...] = ()
    caret: Spot | None = None
    mouse: Spot | None = None
    current: frozenset[int] = field(default=frozenset())
    selected: tuple[Spot, ...] = ()
