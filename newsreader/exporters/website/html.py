"""HTML elements, written so that a browser shows exactly the characters of the texts in them."""

import re
from collections.abc import Mapping

from newsreader.exporters.markup import REPLACEMENT, Markup, joined

_VOID = frozenset({"br", "input", "link", "meta"})
_LINE_END = re.compile(r"\r\n?")
_FORBIDDEN = re.compile(
    r"[^\t\n\x20-\x7e\xa0-\ud7ff\ue000-\ufdcf\ufdf0-\ufffd\U00010000-\U0010ffff]"
    r"|[\U0001fffe\U0001ffff\U0002fffe\U0002ffff\U0003fffe-\U000dffff\U000efffe-\U0010ffff]"
)


def shown(text: str) -> str:
    """Return a text without what HTML cannot hold; every end of a line is a line feed."""
    if isinstance(text, Markup):
        return text
    return _FORBIDDEN.sub(REPLACEMENT, _LINE_END.sub("\n", text))


def tag(name: str, attributes: Mapping[str, str | None], *content: str) -> Markup:
    """Return an element; attributes without a value are left out."""
    given = "".join(
        f' {key}="{_value(value)}"' for key, value in attributes.items() if value is not None
    )
    if name in _VOID:
        return Markup(f"<{name}{given}>")
    return Markup(f"<{name}{given}>{joined(map(shown, content))}</{name}>")


def link(href: str, *content: str) -> Markup:
    """Return a link to another page, or a place in it."""
    return tag("a", {"href": href}, *content)


def block(name: str, class_: str | None, *content: str) -> Markup:
    """Return an element with a class on lines of its own; nothing where it would be empty."""
    if not any(content):
        return Markup("")
    return joined((tag(name, {"class": class_}, *content), "\n"))


def _value(value: str) -> str:
    return joined((shown(value),)).replace('"', "&quot;")
