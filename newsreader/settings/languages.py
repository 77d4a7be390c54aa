"""Which language the program speaks."""

import os
from collections.abc import Mapping

from newsreader.core.messages import Language


def language_of(environ: Mapping[str, str] = os.environ, chosen: str = "system") -> Language:
    """Return $NEWSREADER_LANGUAGE, else the one chosen in the preferences, else the locale's."""
    for name in (environ.get("NEWSREADER_LANGUAGE", ""), chosen, _locale(environ)):
        if name[:2].lower() in ("zh", "en"):
            return Language(name[:2].lower())
    return Language.ENGLISH


def _locale(environ: Mapping[str, str]) -> str:
    """Return the locale of messages, by the order that POSIX gives the variables."""
    names = ("LC_ALL", "LC_MESSAGES", "LANG")
    return next((environ[name] for name in names if environ.get(name)), "")
