"""Checksums of what people made: SQLite's own check does not see altered content."""

import json
from collections.abc import Mapping, Sequence
from typing import NamedTuple

_ANNOTATION = (
    "id", "article_id", "start", "end", "quote", "prefix", "suffix", "note", "style", "creator",
    "created", "modified", "state", "deleted",
)  # fmt: skip


class RowState(NamedTuple):
    """The checksum that stands in a row, and the one its content has."""

    written: str
    actual: str


def checksum(*values: object) -> str:
    """Return the SHA-256 of the values, each a text, a number, a truth value or a list of them."""
    # A damaged row may hold bytes where text belongs.
    import hashlib  # noqa: PLC0415  loads OpenSSL, which a window that only shows does without

    content = json.dumps(values, separators=(",", ":"), default=repr)
    return hashlib.sha256(content.encode("ascii")).hexdigest()


def text_digest(text: str) -> str:
    """Name one version of a text by its SHA-256."""
    import hashlib  # noqa: PLC0415  as above

    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def annotation_checksum(row: Mapping[str, object], tags: Sequence[str]) -> str:
    """Return the checksum of a row of `annotations` and of its tags, sorted."""
    return checksum(*(row[name] for name in _ANNOTATION), list(tags))
