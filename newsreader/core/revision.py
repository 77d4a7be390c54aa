"""One append-only step in the history of something a person made."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Revision:
    """`subject`'s `field` got `value` (JSON text) from `author` at `time` (ISO 8601, UTC).

    `parents` are the revisions of the same field that this one replaces.
    """

    id: str
    subject: str
    field: str
    value: str
    author: str
    time: str
    parents: tuple[str, ...] = ()
