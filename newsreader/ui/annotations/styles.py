"""The four styles in the window: their actions and their names."""

from PySide6.QtCore import QCoreApplication

from newsreader.core.annotation import Style
from newsreader.ui.translation import QT_TRANSLATE_NOOP

ACTION_OF: dict[Style, str] = {
    Style.YELLOW: "annotation.highlight",
    Style.GREEN: "annotation.highlightGreen",
    Style.BLUE: "annotation.highlightBlue",
    Style.ROSE: "annotation.highlightRose",
}
"""Style → key of the action that highlights in it."""

_NAMES: dict[Style, str] = {
    Style.YELLOW: QT_TRANSLATE_NOOP("Styles", "Yellow, full line"),
    Style.GREEN: QT_TRANSLATE_NOOP("Styles", "Green, dashed line"),
    Style.BLUE: QT_TRANSLATE_NOOP("Styles", "Blue, dotted line"),
    Style.ROSE: QT_TRANSLATE_NOOP("Styles", "Rose, wavy line"),
}


def style_name(style: Style) -> str:
    """Return what a style is called and what its line looks like."""
    return QCoreApplication.translate("Styles", _NAMES[style])
