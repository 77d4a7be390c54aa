"""Styles as they are outside the program: names, and colours on white."""

from newsreader.core.annotation import Style, StyleId
from newsreader.core.collection import Collection
from newsreader.core.style import Decoration

COLOURS: dict[StyleId, str] = {
    Style.YELLOW: "#fff2a8",
    Style.GREEN: "#cdeccd",
    Style.BLUE: "#cfe3fb",
    Style.ROSE: "#fbd3dc",
}
CSS_LINES = {
    Decoration.FULL: "solid",
    Decoration.DASHED: "dashed",
    Decoration.DOTTED: "dotted",
    Decoration.WAVY: "wavy",
}


def colour(style: StyleId, collection: Collection) -> str:
    """Return the colour of a highlight; that of a style that is gone is yellow."""
    own = collection.styles.get(style)
    return own.color if own else COLOURS.get(style, COLOURS[Style.YELLOW])


def declarations(style: StyleId, collection: Collection) -> str:
    """Return a style in CSS; those that are built in are known by their names."""
    own = collection.styles.get(style)
    line = f"; text-decoration: underline {CSS_LINES[own.decoration]}" if own else ""
    return f"background-color: {colour(style, collection)}{line}"


def style_name(style: StyleId, collection: Collection) -> str:
    """Return the name of a style; one that is gone has its id alone."""
    own = collection.styles.get(style)
    return own.name if own else str(style)


def style_mark(style: StyleId) -> str:
    """Return a name that CSS and XML take as a class or an id."""
    return str(style) if style in COLOURS else f"style-{style}"
