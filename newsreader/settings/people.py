"""Who signs new annotations."""

import getpass

from newsreader.settings.store import Settings


def creator_name(settings: Settings) -> str:
    """Return the name set in the preferences, else the account's, else the empty text."""
    chosen = settings.text("creator").strip()
    if chosen:
        return chosen
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return ""
