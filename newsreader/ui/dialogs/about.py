"""Versions and places, as text to copy into a report."""

import platform
from pathlib import Path

import PySide6
from PySide6.QtCore import QSysInfo, qVersion
from PySide6.QtGui import QGuiApplication

from newsreader import __version__
from newsreader.ui.translation import translate


def about_text(library: Path | None, settings: Path) -> str:
    """Return one line a version or place."""
    rows = (
        ("Newsreader", __version__),
        ("Python", platform.python_version()),
        ("Qt", qVersion()),
        ("PySide6", PySide6.__version__),
        (
            translate("About", "System"),
            f"{QSysInfo.prettyProductName()}, {QSysInfo.currentCpuArchitecture()}",
        ),
        (translate("About", "Display"), QGuiApplication.platformName()),
        (translate("About", "Library"), str(library) if library else translate("About", "none")),
        (translate("About", "Settings"), str(settings)),
    )
    return "\n".join(f"{name}: {value}" for name, value in rows) + "\n"
