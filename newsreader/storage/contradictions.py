"""Contradictions among the records: those of which only a merge could tell.

The fields of revisions do not say that something was deleted here while it was changed there, nor
what an extent or a text was in the other library.
"""

import json
import uuid
from dataclasses import astuple

from newsreader.core.merging import OF_TEXTS, Conflict, Signed
from newsreader.storage.database import Database
from newsreader.storage.nouns import CONTRADICTIONS
from newsreader.storage.record import Field, Record
from newsreader.storage.records import Records
from newsreader.storage.replay import ANCHOR, DELETED

_IDS = uuid.UUID("4c3d0c53-4f0f-5f5b-9d0e-8f8a1d7a7b60")
_FIELDS = tuple(CONTRADICTIONS.fields)
_TOLD_ONCE = OF_TEXTS | {ANCHOR, DELETED}


class Contradictions:
    """Rows of `contradictions`."""

    def __init__(self, database: Database) -> None:
        self._records = Records(database)

    def list(self) -> tuple[Conflict, ...]:
        """Return those that nobody decided, in the order in which they came."""
        found = self._records.where(CONTRADICTIONS, "deleted", value=False)
        return tuple(map(_conflict, found))

    def is_known(self, conflict: Conflict) -> bool:
        """Tell whether a contradiction was told before, be it decided or not."""
        return self._records.get(CONTRADICTIONS, record_id(conflict)) is not None

    def is_open(self, conflict: Conflict) -> bool:
        """Tell whether a contradiction waits for a decision."""
        record = self._records.get(CONTRADICTIONS, record_id(conflict))
        return record is not None and not record.deleted


def is_told_once(conflict: Conflict) -> bool:
    """Tell whether no field of a revision says so again."""
    return conflict.field in _TOLD_ONCE


def record_id(conflict: Conflict) -> str:
    """Return the id of a contradiction's record: the same whenever a merge tells of it."""
    said = (conflict.subject, conflict.field, conflict.kept, conflict.other)
    return str(uuid.uuid5(_IDS, json.dumps(said)))


def record_values(conflict: Conflict) -> dict[str, Field]:
    """Return what a record says of a contradiction."""
    signed = (*astuple(conflict.kept_by), *astuple(conflict.other_by))
    said = (conflict.subject, conflict.field, conflict.kept, conflict.other, *signed)
    return dict(zip(_FIELDS, said, strict=True))


def _conflict(record: Record) -> Conflict:
    subject, field, kept, other, *signed = (str(record.values[name]) for name in _FIELDS)
    return Conflict(subject, field, kept, other, Signed(*signed[:2]), Signed(*signed[2:]))
