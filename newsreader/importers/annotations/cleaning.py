"""What other programs put into ids, times, texts and colours, as an annotation can have it."""

import re
import uuid
from datetime import UTC, datetime

from newsreader.core.errors import BadInputError
from newsreader.core.identifier import clean_identifier
from newsreader.importers.composing import whole
from newsreader.importers.vocabulary.cleaning import uuid_in
from newsreader.importers.xml_tree import parse_html

_SPACE = uuid.UUID("2f3a5d2c-7f63-5b6e-9d0b-0c4b8f0f6a10")
_COLOR = re.compile(r"#([0-9a-fA-F]{6})\b")
_BREAK = re.compile(r"<(?:br|/p|/div|/li|/h[1-6])\b[^>]*>", re.IGNORECASE)
_IRI = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:\S+")


def text_in(value: str) -> str:
    """Return a text as it is, but for what nothing could store: NUL, and halves of characters."""
    return whole(value).replace("\0", "")


def plain_in(markup: str) -> str:
    """Return what a piece of HTML says, a paragraph a line; as it is where it cannot be read."""
    try:
        root = parse_html(_BREAK.sub("\n", markup), "")
    except BadInputError:
        return markup
    lines = "".join(map(str, root.itertext())).split("\n")
    return "\n".join(filter(None, (" ".join(line.split()) for line in lines)))


def id_in(named: str, *said: str) -> str:
    """Return the UUID that an id is, else one made of the id and of what was `said`.

    An address means the same thing in every file, whatever is said; `1` does not.
    """
    id_ = uuid_in(named.removeprefix("#"))
    if id_:
        return id_
    parts = (named,) if _IRI.fullmatch(named) else (named, *said)
    return str(uuid.uuid5(_SPACE, "\0".join(map(whole, parts))))


def identifier_in(text: str) -> str:
    """Return what identifies a person as it is kept here; empty where that cannot be."""
    try:
        return clean_identifier(text)
    except BadInputError:
        return ""


def part_of(id_: str, number: int) -> str:
    """Return the id of one of several annotations that a file has as one; the first keeps it."""
    return id_ if number == 1 else str(uuid.uuid5(_SPACE, f"{id_}#{number}"))


def moment_in(text: str) -> str:
    """Return a time as ISO 8601 in UTC; empty where it is none. Without a zone, it is UTC."""
    try:
        read = datetime.fromisoformat(text.strip())
        moment = read.replace(tzinfo=UTC) if read.tzinfo is None else read.astimezone(UTC)
    except (ValueError, OverflowError):
        return ""
    return moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")


def color_in(text: str) -> str:
    """Return the first colour that is named in a text as `#rrggbb`; empty where none is."""
    match = _COLOR.search(text)
    return f"#{match[1].lower()}" if match else ""
