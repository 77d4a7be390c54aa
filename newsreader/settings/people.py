"""Who signs new annotations."""

import getpass

from newsreader.core.errors import BadInputError
from newsreader.core.identifier import clean_identifier
from newsreader.settings.store import Settings

NAME, IDENTIFIER, ASKED = "creator", "creator.identifier", "creator.asked"
"""Keys of the settings: how one signs, what tells one from others, whether one was asked."""


def creator_name(settings: Settings) -> str:
    """Return the name set in the preferences, else the account's, else the empty text."""
    chosen = settings.text(NAME).strip()
    if chosen:
        return chosen
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return ""


def creator_identifier(settings: Settings) -> str:
    """Return what tells that person from others; the empty text for none, or what is no such."""
    try:
        return clean_identifier(settings.text(IDENTIFIER))
    except BadInputError:
        return ""


def to_be_asked(settings: Settings) -> bool:
    """Tell whether a person has neither set a name nor been asked for one."""
    return not settings.text(NAME).strip() and not settings.number(ASKED)
