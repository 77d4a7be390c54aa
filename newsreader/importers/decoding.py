"""Bytes to text: which encoding a file is in, and what in it could not be read.

Only the encodings Chinese newspapers come in are considered, because every guess beyond them
(cp437, KOI8-R …) is wrong more often than right; the share of familiar characters tells them
apart.
"""

from dataclasses import dataclass

from newsreader.core.encoding import MARKS, decode_as
from newsreader.core.errors import BadInputError
from newsreader.core.source import BadByte
from newsreader.importers.familiar import familiarity
from newsreader.importers.signatures import foreign_kind

_NARROW = ("gb18030", "big5hkscs")
_WIDE = ("utf-16-le", "utf-16-be")
_SAMPLE = 2**16
_BLANK = "\x00\ufeff\u200b\u200c\u200d\u2060"
_CONTROLS = bytes(set(range(0x20)) - set(b"\t\n\v\f\r\x1a\x1b"))


@dataclass(frozen=True, slots=True)
class Decoded:
    """A text, the encoding it was in, whether that was beyond doubt, and what was unreadable."""

    text: str
    encoding: str
    certain: bool
    bad_bytes: tuple[BadByte, ...]


def decode(data: bytes, encoding: str | None = None) -> Decoded:
    """Decode a file; BadInputError if it is empty, blank, or not text.

    A byte that does not fit the encoding becomes U+FFFD and is listed. A byte order mark is not
    part of the text. An `encoding` that a person chose (see `encodings`) is not questioned.
    """
    if not data:
        raise BadInputError("file-empty")
    marked = _marked(data)
    if marked is None and (kind := foreign_kind(data)):
        raise BadInputError(kind)
    certain = encoding is not None or marked is not None
    decoded = _decoded(data, encoding or marked, certain) or _by_content(data)
    if not decoded.text.strip().strip(_BLANK).strip():
        raise BadInputError("file-blank")
    return decoded


def _marked(data: bytes) -> str | None:
    """Return the encoding that a byte order mark names."""
    return next((encoding for mark, encoding, _ in MARKS if data.startswith(mark)), None)


def _decoded(data: bytes, encoding: str | None, certain: bool) -> Decoded | None:
    if encoding is None:
        return None
    text, bad = decode_as(data, encoding)
    return Decoded(text, encoding, certain and not bad, bad)


def _by_content(data: bytes) -> Decoded:
    decoded = _as_utf8(data)
    if decoded is not None:
        return decoded
    encoding = _guess(data)
    text, bad = decode_as(data, encoding)
    return Decoded(text, encoding, False, bad)


def _as_utf8(data: bytes) -> Decoded | None:
    """Decode valid UTF-8, and the 7-bit HZ and the UTF-16 of Latin text that look like it."""
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        return None
    if data.count(0) * 8 > len(data):
        return None
    if text.isascii() and (hz := _as_hz(data)):
        return Decoded(hz, "hz", False, ())
    if _control_share(data) > 0.5:
        raise BadInputError("is-binary")
    return Decoded(text, "utf-8", not _encoded_twice(text), ())


def _as_hz(data: bytes) -> str | None:
    if b"~{" not in data:
        return None
    try:
        text = data.decode("hz")
    except UnicodeDecodeError:
        return None
    return text if familiarity(text[:_SAMPLE]) > 0.5 else None


def _encoded_twice(text: str) -> bool:
    """Tell whether UTF-8 was once taken for Latin-1 and encoded again; it is shown as it is."""
    head = text[:_SAMPLE]
    if head.isascii() or max(head) > "\xff":
        return False
    return familiarity(head.encode("latin-1").decode("utf-8", "replace")) > familiarity(head)


def _guess(data: bytes) -> str:
    sample = data[:_SAMPLE]
    if _valid_utf8_share(sample) > 0.35:
        return _text_or_refuse(sample, "utf-8")
    scores = {codec: _score(sample, codec) for codec in (*_NARROW, *_WIDE)}
    best = max(scores, key=lambda codec: scores[codec])
    if scores[best] > 0:
        return best
    return _text_or_refuse(sample, "utf-8")


def _score(sample: bytes, codec: str) -> float:
    """Return how likely the encoding is; 0 rules it out."""
    text = sample.decode(codec, "replace")
    lost = text.count("\ufffd") / len(text)
    if codec in _WIDE:
        known = familiarity(text)
        return known if known > 0.4 and lost < 0.1 else 0.0
    if lost > 0.1 or _control_share(sample) > 0.05:
        return 0.0
    foreign = "".join(character for character in text if character > "\x7f")
    known = familiarity(foreign)
    if known == 0 and len(foreign) < len(text) / 2:  # Western text: a letter here and there
        return 0.0
    return max(0.01, known - lost)


def _text_or_refuse(sample: bytes, codec: str) -> str:
    text = sample.decode(codec, "replace")
    if _control_share(sample) > 0.05 or text.count("\ufffd") > 0.6 * len(text):
        raise BadInputError("is-binary")
    return codec


def _valid_utf8_share(sample: bytes) -> float:
    """Return which share of the bytes above ASCII stands in valid UTF-8 sequences of three or more.

    Two-byte sequences are left out: any pair of a Chinese double-byte text may look like one.
    """
    high = sum(byte > 0x7F for byte in sample)
    valid = sum(
        len(character.encode())
        for character in sample.decode("utf-8", "ignore")
        if character > "\u07ff"
    )
    return valid / max(1, high)


def _control_share(sample: bytes) -> float:
    return 1 - len(sample.translate(None, _CONTROLS)) / len(sample)
