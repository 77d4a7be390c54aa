"""Faces: a Simplified Chinese one named outright, since fallback may take the Japanese cut."""

from collections.abc import Sequence

from PySide6.QtCore import QLocale
from PySide6.QtGui import QFont, QGuiApplication

SERIF_FACES = ("Noto Serif CJK SC", "Source Han Serif SC", "Songti SC", "STSong", "SimSun")
SANS_FACES = ("Noto Sans CJK SC", "Source Han Sans SC", "PingFang SC", "Microsoft YaHei UI")
READING_POINTS = 13.0
"""Size of the article's text at 100 per cent."""


def set_locale() -> None:
    """Prefer Chinese shapes wherever a face has to be guessed; the interface may be English."""
    QLocale.setDefault(QLocale("zh_CN"))


def interface_font() -> QFont:
    """Return the system's interface font, with a Chinese face behind it."""
    font = QFont(QGuiApplication.font())
    font.setFamilies([*font.families(), *SANS_FACES])
    return font


def reading_font(chosen: str, zoom: int) -> QFont:
    """Return the article's font: the face chosen, else a Song face; `zoom` in per cent."""
    font = QFont()
    families: Sequence[str] = [chosen, *SERIF_FACES] if chosen else SERIF_FACES
    font.setFamilies([*families, "serif"])
    font.setPointSizeF(READING_POINTS * zoom / 100)
    return font


def has_chinese_font() -> bool:
    """Tell whether any face can show Chinese; without one every character is an empty box."""
    from PySide6.QtGui import QFontDatabase  # noqa: PLC0415  asked after the article is painted

    system = QFontDatabase.WritingSystem
    return any(
        QFontDatabase.families(kind)
        for kind in (system.SimplifiedChinese, system.TraditionalChinese)
    )
