"""Colours: the palettes of resources/themes, one JSON file each, on Qt's Fusion style.

To add a theme: a file like the others there, its name in THEMES, and an action `view.NAME`. Fusion
with a palette of our own looks the same on every platform and needs no desktop plug-in.
"""

import json
from collections.abc import Sequence
from typing import NamedTuple, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from newsreader.assets import resource
from newsreader.core.annotation import Style, StyleId
from newsreader.core.style import Decoration, OwnStyle

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


DECORATIONS = {
    Style.YELLOW: Decoration.FULL,
    Style.GREEN: Decoration.DASHED,
    Style.BLUE: Decoration.DOTTED,
    Style.ROSE: Decoration.WAVY,
}
GROUND = {True: 0.28, False: 0.3}
"""How much of its colour lies under words in a style that somebody made, by whether it is dark."""

LEGIBLE = 3.0
"""Least contrast of a line with the paper."""

T = TypeVar("T")


class Looks(dict[StyleId, T]):
    """Something for every style; one that is gone looks like yellow."""

    def __missing__(self, _style: StyleId) -> T:
        return self[Style.YELLOW]


class Theme(NamedTuple):
    """The colours of one theme; `fills` lie under highlighted words, `lines` mark them as well.

    `paper`, `ink`, `quiet`, `rule`, `selection` are the article's; `hit` lies under words found,
    `doubt` marks repairs, `accent` is for what is current. `people` tell people's work apart;
    `own` are the styles that people made.
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
    fills: Looks[QColor]
    lines: Looks[QColor]
    decorations: Looks[Decoration]
    own: tuple[OwnStyle, ...]
    people: tuple[QColor, ...]


def load_theme(name: str, own: Sequence[OwnStyle] = ()) -> Theme:
    """Read the theme `name`, one of THEMES, or SYSTEM for the system's light or dark.

    Styles that people made are painted in it in shades that go with it.
    """
    if name == SYSTEM:
        name = _system_theme()
    table = json.loads(resource("themes", f"{name}.json").read_text("utf-8"))
    reading = {key: QColor(value) for key, value in table["reading"].items()}
    paper, ink = reading["paper"], reading["ink"]
    colors = {each.id: QColor(each.color) for each in own}
    fills = {id_: mixed(paper, color, GROUND[table["dark"]]) for id_, color in colors.items()}
    lines = {id_: _legible(color, paper, ink) for id_, color in colors.items()}
    return Theme(
        name=name,
        dark=table["dark"],
        palette=_palette(table["palette"]),
        fills=Looks({style: QColor(table[style]["fill"]) for style in Style} | fills),
        lines=Looks({style: QColor(table[style]["line"]) for style in Style} | lines),
        decorations=Looks(DECORATIONS | {each.id: each.decoration for each in own}),
        own=tuple(own),
        people=tuple(QColor(color) for color in table["people"]),
        **reading,
    )


def mixed(color: QColor, other: QColor, share: float) -> QColor:
    """Return a colour with a share of another one in it."""
    pairs = (
        (color.redF(), other.redF()),
        (color.greenF(), other.greenF()),
        (color.blueF(), other.blueF()),
    )
    return QColor.fromRgbF(*(one * (1 - share) + two * share for one, two in pairs))


def contrast(one: QColor, other: QColor) -> float:
    """Return the contrast of two colours as WCAG 2 defines it, from 1 to 21."""
    high, low = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def _legible(color: QColor, paper: QColor, ink: QColor) -> QColor:
    """Bring a colour so much nearer to ink that a line in it is seen on paper."""
    shades = (mixed(color, ink, step / 10) for step in range(10))
    return next((each for each in shades if contrast(each, paper) >= LEGIBLE), ink)


def _luminance(color: QColor) -> float:
    parts = (color.redF(), color.greenF(), color.blueF())
    linear = [p / 12.92 if p <= 0.03928 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


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
