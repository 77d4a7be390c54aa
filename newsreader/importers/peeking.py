"""The beginning of a text file, as far as it tells what format it is in."""

from newsreader.core.encoding import decode_as
from newsreader.core.errors import BadInputError
from newsreader.importers.decoding import decode

_HEAD = 2**16
_SUFFIXES = (".txt", ".text", ".md", ".markdown")


def peek(name: str, data: bytes, *signs: bytes) -> str:
    """Return how a file with the name of a text begins; the empty text if it is none.

    A file without one of `signs` (in lower case) is not decoded at all.
    """
    if "." in name.strip(".") and not name.lower().endswith(_SUFFIXES):
        return ""
    head = data[:_HEAD]
    plain = head.replace(b"\0", b"").lower()
    if not all(sign in plain for sign in signs):
        return ""
    try:
        encoding = decode(head).encoding
    except BadInputError:
        return ""
    return decode_as(head, encoding)[0]
