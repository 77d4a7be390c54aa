"""Colours: the palettes of resources/themes, one JSON file each, on Qt's Fusion style.

To add a theme: a file like the others there, its name in THEMES, and an action `view.NAME`. Fusion
with a palette of our own looks the same on every platform and needs no desktop plug-in.
"""

import json
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from newsreader.assets import resource
from newsreader.core.annotation import Style

THEMES = ("light", "dark", "sepia")
SYSTEM = "system"

_ROLES: dict[str, QPalette.ColorRole] = {
    "window": QPalette.ColorRole.Window,
    "windowText": QPalette.ColorRole.WindowText,
    "base": QPalette.ColorRole.Base,
    "alternateBase": QPalette.ColorRole.AlternateBase,
    "text": QPalette.ColorRole.Text,
    "button": QPalette.ColorRole.Button,
    "buttonText": QPalette.ColorRole.ButtonText,
    "brightText": QPalette.ColorRole.BrightText,
    "highlight": QPalette.ColorRole.Highlight,
    "highlightedText": QPalette.ColorRole.HighlightedText,
    "link": QPalette.ColorRole.Link,
    "toolTipBase": QPalette.ColorRole.ToolTipBase,
    "toolTipText": QPalette.ColorRole.ToolTipText,
    "placeholderText": QPalette.ColorRole.PlaceholderText,
    "light": QPalette.ColorRole.Light,
    "midlight": QPalette.ColorRole.Midlight,
    "mid": QPalette.ColorRole.Mid,
    "dark": QPalette.ColorRole.Dark,
    "shadow": QPalette.ColorRole.Shadow,
}
_DISABLED = ("windowText", "text", "buttonText")


class Theme(NamedTuple):
    """The colours of one theme; `fills` lie under highlighted words, `lines` mark them as well.

    `paper`, `ink`, `quiet`, `rule`, `selection` are the article's; `hit` lies under words found,
    `doubt` marks repairs, `accent` is for what is current. `people` tell people's work apart.
    """

    name: str
    dark: bool
    palette: QPalette
    paper: QColor
    ink: QColor
    quiet: QColor
    rule: QColor
    accent: QColor
    selection: QColor
    hit: QColor
    doubt: QColor
    fills: dict[Style, QColor]
    lines: dict[Style, QColor]
    people: tuple[QColor, ...]


def load_theme(name: str) -> Theme:
    """Read the theme `name`, one of THEMES, or SYSTEM for the system's light or dark."""
    if name == SYSTEM:
        name = _system_theme()
    table = json.loads(resource("themes", f"{name}.json").read_text("utf-8"))
    reading = {key: QColor(value) for key, value in table["reading"].items()}
    return Theme(
        name=name,
        dark=table["dark"],
        palette=_palette(table["palette"]),
        fills={style: QColor(table[style]["fill"]) for style in Style},
        lines={style: QColor(table[style]["line"]) for style in Style},
        people=tuple(QColor(color) for color in table["people"]),
        **reading,
    )


def apply_theme(application: QApplication, theme: Theme) -> None:
    """Paint all windows in the colours of `theme` from now on."""
    application.setPalette(theme.palette)


def _system_theme() -> str:
    scheme = QGuiApplication.styleHints().colorScheme()
    return "dark" if scheme == Qt.ColorScheme.Dark else "light"


def _palette(colors: dict[str, str]) -> QPalette:
    palette = QPalette()
    for key, role in _ROLES.items():
        palette.setColor(role, QColor(colors[key]))
    for key in _DISABLED:
        disabled = QColor(colors["disabled"])
        palette.setColor(QPalette.ColorGroup.Disabled, _ROLES[key], disabled)
    return palette
