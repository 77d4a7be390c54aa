"""Styles in the window: their actions and their names."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction

from newsreader.core.annotation import Style, StyleId
from newsreader.core.style import Decoration, OwnStyle
from newsreader.ui.styles.actions import OWN_KEYS
from newsreader.ui.translation import QT_TRANSLATE_NOOP

ACTION_OF: dict[Style, str] = {
    Style.YELLOW: "annotation.highlight",
    Style.GREEN: "annotation.highlightGreen",
    Style.BLUE: "annotation.highlightBlue",
    Style.ROSE: "annotation.highlightRose",
}
"""Style → key of the action that highlights in it."""

STYLE_OF = {key: style for style, key in ACTION_OF.items()}
STYLE_KEYS = (*STYLE_OF, *OWN_KEYS)
"""Keys of the actions that highlight."""

_NAMES: dict[StyleId, str] = {
    Style.YELLOW: QT_TRANSLATE_NOOP("Styles", "Yellow, full line"),
    Style.GREEN: QT_TRANSLATE_NOOP("Styles", "Green, dashed line"),
    Style.BLUE: QT_TRANSLATE_NOOP("Styles", "Blue, dotted line"),
    Style.ROSE: QT_TRANSLATE_NOOP("Styles", "Rose, wavy line"),
}


_LINES: dict[Decoration, str] = {
    Decoration.FULL: QT_TRANSLATE_NOOP("Styles", "full line"),
    Decoration.DASHED: QT_TRANSLATE_NOOP("Styles", "dashed line"),
    Decoration.DOTTED: QT_TRANSLATE_NOOP("Styles", "dotted line"),
    Decoration.WAVY: QT_TRANSLATE_NOOP("Styles", "wavy line"),
}


def style_of(action: QAction) -> StyleId:
    """Return the style in which an action highlights; empty if it has none yet."""
    return STYLE_OF.get(action.objectName()) or str(action.data() or "")


def style_name(style: StyleId, own: Sequence[OwnStyle] = ()) -> str:
    """Return what a style is called and, if it is built in, what its line looks like."""
    if style in _NAMES:
        return QCoreApplication.translate("Styles", _NAMES[style])
    gone = QCoreApplication.translate("Styles", "Deleted style")
    return next((each.name for each in own if each.id == style), gone)


def decoration_name(decoration: Decoration) -> str:
    """Return what a line is called."""
    return QCoreApplication.translate("Styles", _LINES[decoration])
