"""Numbers drawn as shapes: they can be seen, and are not copied among the words."""

from typing import Protocol, cast

from fontTools.pens.basePen import BasePen  # pyright: ignore[reportMissingTypeStubs]
from fpdf.fonts import TTFFont

_Point = tuple[float, float]


class Numerals:
    """The shapes of a typeface."""

    def __init__(self, font: TTFFont) -> None:
        self._font = font
        self._shapes: dict[str, tuple[str, float]] = {}
        self._texts: dict[str, tuple[str, float]] = {}

    def width(self, text: str) -> float:
        """Return how wide a text is, in ems."""
        return self._text(text)[1] * self._font.scale / 1000

    def drawn(self, text: str, at: _Point, size: float, grey: float) -> str:
        """Return what draws a text from a point at its foot, all in points; grey from 0 to 1."""
        scale, (x, y) = size * self._font.scale / 1000, at
        placed = f"q {grey:.2f} g {scale:.5f} 0 0 {scale:.5f} {x:.2f} {y:.2f} cm"
        return f"/Artifact BMC\n{placed}\n{self._text(text)[0]}\nQ EMC"

    def _text(self, text: str) -> tuple[str, float]:
        """Return the paths of a text and how wide it is, in units of the typeface."""
        if text not in self._texts:
            shapes = [self._shape(one) for one in text]
            paths = (f"{path}f 1 0 0 1 {wide:g} 0 cm" for path, wide in shapes)
            self._texts[text] = "\n".join(paths), sum(wide for _, wide in shapes)
        return self._texts[text]

    def _shape(self, one: str) -> tuple[str, float]:
        """Return the path of a character and how wide it is, in units of the typeface."""
        if one not in self._shapes:
            glyphs = self._font.ttfont.getGlyphSet()
            glyph = cast("_Glyph", glyphs[self._font.cmap.get(ord(one), ".notdef")])
            pen = _Pen(glyphs)
            glyph.draw(pen)
            self._shapes[one] = (pen.path, glyph.width)
        return self._shapes[one]


class _Glyph(Protocol):
    width: float

    def draw(self, pen: BasePen) -> None: ...


class _Pen(BasePen):
    """Writes an outline as the operators of PDF."""

    path = ""

    def _moveTo(self, pt: _Point) -> None:  # noqa: N802
        self._add("m", pt)

    def _lineTo(self, pt: _Point) -> None:  # noqa: N802
        self._add("l", pt)

    def _curveToOne(self, pt1: _Point, pt2: _Point, pt3: _Point) -> None:  # noqa: N802
        self._add("c", pt1, pt2, pt3)

    def _closePath(self) -> None:  # noqa: N802
        self._add("h")

    def _add(self, operator: str, *points: _Point) -> None:
        numbers = (f"{number:.6g} " for point in points for number in point)
        self.path += f"{''.join(numbers)}{operator} "
