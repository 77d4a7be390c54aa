"""The people among the records: those who annotate, with what tells them from others."""

from collections.abc import Iterable

from newsreader.core.ids import PersonId, person_id
from newsreader.core.person import Person
from newsreader.storage.database import Database
from newsreader.storage.nouns import PEOPLE
from newsreader.storage.record import Record
from newsreader.storage.records import Records


class People:
    """Rows of `people`."""

    def __init__(self, database: Database) -> None:
        self._records = Records(database)

    def list(self) -> tuple[Person, ...]:
        """Return all who have an identifier, by name."""
        return tuple(sorted(_known(self._records.all(PEOPLE)), key=lambda each: each.name))

    def identifiers(self, names: Iterable[str]) -> dict[str, str]:
        """Return the identifiers of those of the names that have one, by name."""
        ids = map(person_id, names)
        found = _known(self._records.among(PEOPLE, "id", ids))
        return {each.name: each.identifier for each in sorted(found, key=lambda each: each.name)}


def identifier_in(record: Record | None) -> str:
    """Return the identifier that a record tells; empty where it tells none, or is deleted."""
    return "" if record is None or record.deleted else str(record.values["identifier"])


def _known(records: Iterable[Record]) -> list[Person]:
    return [
        Person(PersonId(each.id), str(each.values["name"]), identifier_in(each))
        for each in records
        if identifier_in(each)
    ]
