"""Icons: the line drawings of resources/icons in the colours of the theme.

To add one: an SVG on a 24 × 24 ground drawn in `currentColor`.
"""

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon, QPainter, QPalette, QPixmap

from newsreader.assets import resource
from newsreader.core.annotation import StyleId
from newsreader.ui.styles.actions import FIRST
from newsreader.ui.theme import Theme

SIZE = 20


class Icons:
    """Draws icons in the colours of one theme, at the resolution of one screen."""

    def __init__(self, theme: Theme, ratio: float) -> None:
        self._theme = theme
        self._ratio = ratio

    def icon(self, name: str) -> QIcon:
        """Return the icon `name`; `highlight-STYLE` is the marker in a style's colours.

        A digit names the style that has this key; what was not made looks like yellow.
        """
        base, _, style = name.partition("-")
        if base == "highlight":
            return self._highlight(self._made(int(style)) if style.isdigit() else style)
        return self._in_colors(_source(name))

    def pixmap(self, name: str, size: int = SIZE) -> QPixmap:
        """Return a drawing for a label."""
        color = self._theme.palette.color(QPalette.ColorRole.WindowText).name()
        return self._drawn(_source(name).replace("currentColor", color), size)

    def _made(self, digit: int) -> StyleId:
        own = self._theme.own[digit - FIRST : digit - FIRST + 1]
        return own[0].id if own else ""

    def _highlight(self, style: StyleId) -> QIcon:
        fill, line = self._theme.fills[style].name(), self._theme.lines[style].name()
        drawing = _source("highlight")
        return self._in_colors(
            drawing.replace("highlightFill", fill).replace("highlightLine", line)
        )

    def _in_colors(self, drawing: str) -> QIcon:
        color = self._theme.palette.color(QPalette.ColorRole.ButtonText).name()
        pixmap = self._drawn(drawing.replace("currentColor", color), SIZE)
        icon = QIcon(pixmap)
        icon.addPixmap(_faded(pixmap), QIcon.Mode.Disabled)
        return icon

    def _drawn(self, drawing: str, size: int) -> QPixmap:
        pixels = round(size * self._ratio)
        sized = drawing.replace("<svg", f'<svg width="{pixels}" height="{pixels}"', 1)
        pixmap = QPixmap()
        pixmap.loadFromData(sized.encode(), "svg")
        pixmap.setDevicePixelRatio(self._ratio)
        return pixmap


def program_icon() -> QIcon:
    """Return the icon of the program."""
    return QIcon(str(resource("icons", "newsreader.svg")))


def _source(name: str) -> str:
    return resource("icons", f"{name}.svg").read_text(encoding="utf-8")


def _faded(pixmap: QPixmap) -> QPixmap:
    """Return the drawing pale: Qt's own grey can hardly be told from what is enabled."""
    faded = QPixmap(pixmap.size())
    faded.setDevicePixelRatio(pixmap.devicePixelRatio())
    faded.fill(Qt.GlobalColor.transparent)
    with QPainter(faded) as painter:
        painter.setOpacity(0.35)
        painter.drawPixmap(0, 0, pixmap)
    return faded
