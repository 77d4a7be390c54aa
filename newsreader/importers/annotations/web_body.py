"""What a Web Annotation says: note, tags, looks, who made it and when."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from newsreader.core.identifier import address_of
from newsreader.core.receiving import ForeignAnnotation
from newsreader.importers.annotations.cleaning import (
    color_in,
    identifier_in,
    moment_in,
    plain_in,
    text_in,
)
from newsreader.importers.annotations.json_values import (
    Json,
    is_object,
    object_in,
    strings_in,
    text_of,
    values_in,
)

_TAGGING = frozenset({"tagging", "classifying", "oa:tagging", "oa:classifying"})
_NAMES = ("name", "nickname", "foaf:name", "label")
_ACCOUNT = re.compile(r"acct:([^@]+)@.+")


def said_by(row: int, said: Json) -> ForeignAnnotation:
    """Return what an annotation says, but for its place."""
    bodies = [_body(each) for each in _bodies(said.get("body"))]
    plain = [text_in(text_of(said, "bodyValue", "text"))]
    notes = [*plain, *(body.text for body in bodies if not body.is_tag)]
    tags = [*(body.text for body in bodies if body.is_tag), *strings_in(said.get("tags"))]
    looks = object_in(said.get("stylesheet"))
    created = moment_in(text_of(said, "created"))
    return ForeignAnnotation(
        row,
        "",
        named=text_of(said, "id", "@id"),
        note="\n\n".join(dict.fromkeys(note for note in notes if note.strip())),
        tags=tuple(dict.fromkeys(filter(None, map(str.strip, tags)))),
        style=text_of(looks, "label"),
        color=color_in(text_of(looks, "value")),
        creator=_creator(said),
        identifier=_identifier(said),
        created=created,
        modified=moment_in(text_of(said, "modified", "updated")) or created,
    )


class _Body(NamedTuple):
    text: str
    is_tag: bool


def _bodies(value: object) -> Iterator[object]:
    """Yield all bodies, those too that are offered for choice."""
    for each in values_in(value):
        yield from values_in(each["items"]) if is_object(each) and "items" in each else (each,)


def _body(value: object) -> _Body:
    """Return what a body says: a text, or a tag by its words or the end of its address."""
    if isinstance(value, str):
        return _Body(text_in(value), is_tag=False)
    if not is_object(value):
        return _Body("", is_tag=False)
    is_tag = not _TAGGING.isdisjoint(strings_in(value.get("purpose")))
    text = text_of(value, "value", "rdf:value", "chars", "label", "prefLabel")
    text = plain_in(text) if text_of(value, "format") == "text/html" else text
    inner = object_in(value.get("source"))
    text = text or text_of(inner, "label", "prefLabel", "value", "id")
    text = text or text_of(value, "source", "id")
    return _Body(text_in(_tail(text) if is_tag else text), is_tag)


def _tail(text: str) -> str:
    """Return the last part of an address, which stands for a tag without words."""
    is_address = text.startswith(("http://", "https://", "urn:"))
    return re.split(r"[/#:]", text.rstrip("/#:"))[-1] if is_address else text


def _creator(said: Json) -> str:
    """Return the name of whoever made an annotation: an object, a name, an account."""
    names = [_name(each) for each in values_in(said.get("creator"))]
    account = _ACCOUNT.fullmatch(text_of(said, "user"))
    shown = ", ".join(filter(None, names)) or (account[1] if account else text_of(said, "user"))
    return " ".join(text_in(shown).split())


def _identifier(said: Json) -> str:
    """Return what identifies whoever made an annotation alone: an address, or else a text."""
    several = values_in(said.get("creator"))
    maker = object_in(several[0] if len(several) == 1 else None)
    if not text_of(maker, *_NAMES):
        return ""
    address = identifier_in(text_of(maker, "id", "@id"))
    return address if address_of(address) else identifier_in(text_of(maker, "schema:identifier"))


def _name(value: object) -> str:
    if is_object(value):
        return text_of(value, *_NAMES, "id", "@id")
    return value if isinstance(value, str) else ""
