"""Every sentence that lower layers hand up to a person, in both languages.

The tables stand in `texts/`; `{name}` is filled from the details of the error or finding. A text
says what happened, then who can do what. Words of the window itself are translated by Qt.
"""

from enum import StrEnum

from newsreader.core.texts.files import FILES_TEXTS
from newsreader.core.texts.findings import FINDING_TEXTS
from newsreader.core.texts.pictures import PICTURES_TEXTS
from newsreader.core.texts.queries import QUERIES_TEXTS
from newsreader.core.texts.requests import REQUESTS_TEXTS
from newsreader.core.texts.storage import STORAGE_TEXTS


class Language(StrEnum):
    """A language of the interface."""

    ENGLISH = "en"
    CHINESE = "zh"


MESSAGES = (
    FINDING_TEXTS | STORAGE_TEXTS | FILES_TEXTS | PICTURES_TEXTS | REQUESTS_TEXTS | QUERIES_TEXTS
)


def render(key: str, language: Language, **details: object) -> str:
    """Fill the text of `key`; raises KeyError for a key or a place that is not declared."""
    english, chinese = MESSAGES[key]
    return (chinese if language is Language.CHINESE else english).format(**details)
