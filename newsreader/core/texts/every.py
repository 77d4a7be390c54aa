"""All tables of sentences as one."""

from newsreader.core.texts.collections import COLLECTIONS_TEXTS
from newsreader.core.texts.files import FILES_TEXTS
from newsreader.core.texts.findings import FINDING_TEXTS
from newsreader.core.texts.losses import LOSSES_TEXTS
from newsreader.core.texts.pictures import PICTURES_TEXTS
from newsreader.core.texts.queries import QUERIES_TEXTS
from newsreader.core.texts.receiving import RECEIVING_TEXTS
from newsreader.core.texts.requests import REQUESTS_TEXTS
from newsreader.core.texts.storage import STORAGE_TEXTS
from newsreader.core.texts.vocabularies import VOCABULARIES_TEXTS

MESSAGES = (
    FINDING_TEXTS
    | STORAGE_TEXTS
    | FILES_TEXTS
    | LOSSES_TEXTS
    | PICTURES_TEXTS
    | RECEIVING_TEXTS
    | REQUESTS_TEXTS
    | QUERIES_TEXTS
    | COLLECTIONS_TEXTS
    | VOCABULARIES_TEXTS
)
