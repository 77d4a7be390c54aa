"""Every format in which a vocabulary is written, by its id."""

from newsreader.core.errors import BadInputError, UsageError
from newsreader.core.vocabulary import Vocabulary
from newsreader.exporters.vocabulary.base import VocabularyWriter, Written
from newsreader.exporters.vocabulary.codebook import Codebook
from newsreader.exporters.vocabulary.json_ld import JsonLd
from newsreader.exporters.vocabulary.table import Table
from newsreader.exporters.vocabulary.turtle import Turtle

WRITERS: tuple[VocabularyWriter, ...] = (
    # To add one: a module with a class like `table.Table`, an instance here, a reader in
    # `importers/vocabulary`, a golden file in tests/golden/vocabularies.
    Turtle(),
    JsonLd(),
    Table(),
    Codebook(),
)


def write_vocabulary(format_id: str, vocabulary: Vocabulary) -> Written:
    """Return the vocabulary as a file of a format, with what that format could not keep.

    BadInputError for a vocabulary without terms, UsageError names the formats there are.
    """
    if not vocabulary.terms:
        raise BadInputError("vocabulary-without-terms")
    return _writer(format_id).write(vocabulary)


def _writer(format_id: str) -> VocabularyWriter:
    for candidate in WRITERS:
        if candidate.format.id == format_id:
            return candidate
    known = ", ".join(candidate.format.id for candidate in WRITERS)
    raise UsageError("no-such-vocabulary-format", id=format_id, known=known)
