"""Where the program keeps its files, by the rules of the platform."""

import os
from pathlib import Path

from platformdirs import PlatformDirs

from newsreader.core.errors import MachineError

LIBRARY_NAME = "library.db"
_DIRS = PlatformDirs("newsreader", appauthor=False)


def library_path(asked: Path | None = None) -> Path:
    """Return the library: the one asked for, else $NEWSREADER_LIBRARY, else the data folder's.

    The data folder is made if it is missing; raises MachineError where that cannot be.
    """
    chosen = asked or _from_environment()
    if chosen:
        return chosen
    folder = _folder("user_data_dir")
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        reason = error.strerror or str(error)
        raise MachineError("no-data-folder", path=folder, reason=reason) from error
    return folder / LIBRARY_NAME


def settings_path() -> Path:
    """Return the settings file, which need not be there."""
    return _folder("user_config_dir") / "settings.json"


def _from_environment() -> Path | None:
    name = os.environ.get("NEWSREADER_LIBRARY")
    return Path(name) if name else None


def _folder(name: str) -> Path:
    """Ask platformdirs, which knows an empty or relative $HOME for what it is since 4.13.7."""
    try:
        return Path(getattr(_DIRS, name))
    except RuntimeError as error:
        raise MachineError("no-home") from error
