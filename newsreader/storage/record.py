"""What people make besides annotations: nouns whose fields are set by revisions, one table each."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace

from newsreader.core.revision import Revision
from newsreader.storage.checksums import checksum

Field = str | bool | int | None
"""What a field can hold."""

_BEFORE, _AFTER = ("id",), ("creator", "created", "modified", "deleted")


@dataclass(frozen=True, slots=True)
class Noun:
    """One kind of records.

    `name` is what `Changes` calls them, and `prefix` begins the names of their fields in revisions.
    `fields` are the columns, each with what it holds until a revision says otherwise; a record
    begins with a revision of the field `makes`. Those that are not `shared` stay in their library.
    """

    name: str
    table: str
    prefix: str
    makes: str
    fields: Mapping[str, Field]
    shared: bool = True

    def field(self, name: str) -> str:
        """Return the name of a field in revisions."""
        return self.prefix + name

    @property
    def deleted(self) -> str:
        """The field that says whether a record is deleted."""
        return self.field("deleted")

    @property
    def columns(self) -> tuple[str, ...]:
        """All columns of the table but that of the checksum."""
        return (*_BEFORE, *self.fields, *_AFTER)


@dataclass(frozen=True, slots=True)
class Record:
    """One thing that somebody made; times are ISO 8601 in UTC."""

    noun: Noun
    id: str
    values: Mapping[str, Field]
    creator: str
    created: str
    modified: str
    deleted: bool = False

    @property
    def row(self) -> dict[str, object]:
        """The record as its row has to be, without the checksum."""
        kept = {name: _stored(value) for name, value in self.values.items()}
        return {
            "id": self.id,
            **kept,
            "creator": self.creator,
            "created": self.created,
            "modified": self.modified,
            "deleted": int(self.deleted),
        }

    @property
    def checksum(self) -> str:
        """What the checksum of its row has to be."""
        return record_checksum(self.noun, self.row)

    def value(self, field: str) -> Field:
        """Return what a field of a revision's name holds."""
        name = field.removeprefix(self.noun.prefix)
        fixed: dict[str, Field] = {"deleted": self.deleted, "creator": self.creator}
        return fixed[name] if name in fixed else self.values[name]

    def after(self, revision: Revision) -> "Record":
        """Return the record as a revision leaves it; deleting does not count as modifying.

        Revisions that were merged need not come in the order in which they were made.
        """
        created, modified = min(self.created, revision.time), max(self.modified, revision.time)
        name = revision.field.removeprefix(self.noun.prefix)
        value: Field = json.loads(revision.value)
        if name == "deleted":
            return replace(self, deleted=bool(value), created=created)
        if name == "creator":
            return replace(self, creator=str(value), created=created, modified=modified)
        values = {**self.values, name: value}
        return replace(self, values=values, created=created, modified=modified)


def begun(noun: Noun, revision: Revision) -> Record:
    """Return the record that a revision begins."""
    record = replace(unmade(noun, revision.subject), created=revision.time, modified=revision.time)
    return replace(record, deleted=False).after(revision)


def unmade(noun: Noun, id_: str) -> Record:
    """Return a record before its first revision: it is as if it were deleted."""
    return Record(noun, id_, dict(noun.fields), "", "", "", deleted=True)


def record_checksum(noun: Noun, row: Mapping[str, object]) -> str:
    """Return the checksum of a row."""
    return checksum(*(row[name] for name in noun.columns))


def _stored(value: Field) -> object:
    return int(value) if isinstance(value, bool) else value
