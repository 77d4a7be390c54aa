"""A Chinese typeface of this computer: one would be larger than the whole program."""

import os
from pathlib import Path
from typing import NamedTuple

from newsreader.core.errors import MachineError

VARIABLE = "NEWSREADER_FONT"
"""Names a font file that is taken instead, with `#` and a number for one in a collection."""

MISSING = "〓"
"""Printers put it where a type is missing."""

_KNOWN = (
    "/usr/share/fonts/opentype/noto/NotoSerifCJK-Regular.ttc#2",
    "/usr/share/fonts/noto-cjk/NotoSerifCJK-Regular.ttc#2",
    "/usr/share/fonts/google-noto-serif-cjk-fonts/NotoSerifCJK-Regular.ttc#2",
    "/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc#2",
    "/usr/share/fonts/truetype/wqy/wqy-zenhei.ttc#0",
    "C:/Windows/Fonts/simsun.ttc#0",
    "C:/Windows/Fonts/msyh.ttc#0",
    "/System/Library/Fonts/Supplemental/Songti.ttc#3",
    "/System/Library/Fonts/STHeiti Light.ttc#1",
)


class Font(NamedTuple):
    """A font file, and which of its fonts."""

    path: Path
    number: int


def chinese_font() -> Font:
    """Return the first one that is there; MachineError says what to install if none is."""
    for name in (os.environ.get(VARIABLE, ""), *_KNOWN):
        path, _, number = name.partition("#")
        if path and Path(path).is_file():
            return Font(Path(path), int(number) if number.isdecimal() else 0)
    raise MachineError("no-chinese-font", variable=VARIABLE)
