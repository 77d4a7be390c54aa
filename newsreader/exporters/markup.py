"""Markup put together from texts, which are escaped, and from pieces that are markup already.

What XML cannot hold at all becomes U+FFFD, one for one, so that offsets stay as they are.
"""

import re
from collections.abc import Iterable, Mapping

REPLACEMENT = "\ufffd"

_ILLEGAL = re.compile(r"[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_IN_TEXT = {"&": "&amp;", "<": "&lt;", ">": "&gt;", "\r": "&#13;"}
_TEXT = str.maketrans(_IN_TEXT)
_VALUE = str.maketrans(_IN_TEXT | {'"': "&quot;", "\t": "&#9;", "\n": "&#10;"})


class Markup(str):
    """A text that is markup, and goes into other markup as it is."""

    __slots__ = ()


def legal(text: str) -> str:
    """Return a text with a replacement for every character that XML cannot hold."""
    return _ILLEGAL.sub(REPLACEMENT, text)


def escaped(text: str) -> Markup:
    """Return a text as markup that shows it; markup is left alone."""
    return text if isinstance(text, Markup) else Markup(legal(text).translate(_TEXT))


def joined(pieces: Iterable[str], between: str = "") -> Markup:
    """Return texts and markup one after the other."""
    return Markup(between.join(map(escaped, pieces)))


def element(name: str, attributes: Mapping[str, str | None], *content: str) -> Markup:
    """Return an element; an attribute without a value is left out."""
    given = "".join(
        f' {key}="{legal(value).translate(_VALUE)}"'
        for key, value in attributes.items()
        if value is not None
    )
    inner = joined(content)
    return Markup(f"<{name}{given}>{inner}</{name}>" if inner else f"<{name}{given}/>")


def lines(*pieces: str) -> Markup:
    """Return those pieces that hold anything, one a line."""
    return joined(("\n", joined((piece for piece in pieces if piece), "\n"), "\n"))
