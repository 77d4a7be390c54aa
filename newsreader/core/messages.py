"""Every sentence that lower layers hand up to a person, in both languages.

The tables stand in `texts/`; `{name}` is filled from the details of the error or finding. A text
says what happened, then who can do what. Words of the window itself are translated by Qt.
"""

from enum import StrEnum


class Language(StrEnum):
    """A language of the interface."""

    ENGLISH = "en"
    CHINESE = "zh"


def render(key: str, language: Language, **details: object) -> str:
    """Fill the text of `key`; raises KeyError for a key or a place that is not declared."""
    from newsreader.core.texts.every import MESSAGES  # noqa: PLC0415  a window opens without words

    english, chinese = MESSAGES[key]
    return (chinese if language is Language.CHINESE else english).format(**details)
