"""Styles as they are outside the program: names, and colours on white."""

from newsreader.core.annotation import Style, StyleId
from newsreader.core.collection import Collection

COLOURS: dict[StyleId, str] = {
    Style.YELLOW: "#fff2a8",
    Style.GREEN: "#cdeccd",
    Style.BLUE: "#cfe3fb",
    Style.ROSE: "#fbd3dc",
}


def colour(style: StyleId, collection: Collection) -> str:
    """Return the colour of a highlight; that of a style that is gone is yellow."""
    own = collection.styles.get(style)
    return own.color if own else COLOURS.get(style, COLOURS[Style.YELLOW])


def usual(style: StyleId) -> StyleId:
    """Return the style or, of one that people made, the one that formats with four have for it."""
    return style if style in COLOURS else Style.YELLOW


def style_name(style: StyleId, collection: Collection) -> str:
    """Return the name of a style; one that is gone has its id alone."""
    own = collection.styles.get(style)
    return own.name if own else str(style)


def style_mark(style: StyleId) -> str:
    """Return a name that CSS and XML take as a class or an id."""
    return str(style) if style in COLOURS else f"style-{style}"
