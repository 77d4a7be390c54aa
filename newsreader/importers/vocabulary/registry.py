"""Every format in which a vocabulary is read, and the way from bytes to a vocabulary."""

from newsreader.core.errors import BadInputError
from newsreader.importers.decoding import Decoded, decode
from newsreader.importers.vocabulary.base import Read, Source, VocabularyReader
from newsreader.importers.vocabulary.codebook import Codebook
from newsreader.importers.vocabulary.json_ld import JsonLd
from newsreader.importers.vocabulary.table import Table
from newsreader.importers.vocabulary.turtle import Turtle
from newsreader.importers.xml_tree import decode_markup

READERS: tuple[VocabularyReader, ...] = (
    # To add one: a module with a class, an instance here (the first that accepts is taken), a test.
    Codebook(),
    JsonLd(),
    Turtle(),
    Table(),
)

_LIMIT = 16
_MEGABYTE = 2**20
_BLANK = frozenset({"file-empty", "file-blank"})


def read_vocabulary(name: str, data: bytes, encoding: str | None = None) -> Read:
    """Return the vocabulary in a file, and notes on what could not be kept, in order.

    The content tells the format. An `encoding` that a person chose is one of `encodings.ENCODINGS`.
    BadInputError for a file that is too large, damaged, of another kind, or without terms.
    """
    if len(data) > _LIMIT * _MEGABYTE:
        raise BadInputError("vocabulary-file-too-large", name=name, limit=_LIMIT)
    source = Source(name, _text(name, data, encoding))
    for reader in READERS:
        if reader.accepts(source):
            return reader.read(source)
    raise BadInputError("vocabulary-unknown", name=name)


def _text(name: str, data: bytes, encoding: str | None) -> str:
    decoded = _decoded(name, data, encoding)
    if decoded.bad_bytes:
        offset = decoded.bad_bytes[0].position
        raise BadInputError(
            "vocabulary-encoding", name=name, encoding=decoded.encoding, offset=offset
        )
    return decoded.text


def _decoded(name: str, data: bytes, encoding: str | None) -> Decoded:
    read = decode_markup if data.lstrip().startswith(b"<?xml") else decode
    try:
        return read(data, encoding)
    except BadInputError as error:
        key = "vocabulary-without-terms" if error.key in _BLANK else "vocabulary-unknown"
        raise BadInputError(key, name=name) from error
