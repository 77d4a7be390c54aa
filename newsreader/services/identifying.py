"""The people of a library: by what name they annotate, and what tells them from all others."""

from unicodedata import category

from newsreader.core.changes import Changes
from newsreader.core.errors import BadInputError
from newsreader.core.identifier import clean_identifier
from newsreader.core.operation import UndoName
from newsreader.core.person import PERSON_LENGTH, Person
from newsreader.services.history import History
from newsreader.services.introducing import identify
from newsreader.storage.database import Database
from newsreader.storage.people import People


class Identifying:
    """Lists people and gives them identifiers, each operation one step that can be undone."""

    def __init__(self, database: Database, history: History) -> None:
        self._history = history
        self._people = People(database)

    def list(self) -> tuple[Person, ...]:
        """Return all who have an identifier, by name."""
        return self._people.list()

    def set(self, name: str, identifier: str) -> Changes:
        """Give who annotates under a name an identifier; an empty one takes it away.

        BadInputError if the name is none, or for the identifier as from `clean_identifier`.
        """
        _require_name(name)
        kept = clean_identifier(identifier)
        with self._history.operation(UndoName.PERSON) as operation:
            identify(operation, name, kept)
        return operation.changes


def _require_name(name: str) -> None:
    if not name.strip() or any(category(each)[0] == "C" for each in name):
        raise BadInputError("person-blank")
    if len(name) > PERSON_LENGTH:
        raise BadInputError("person-too-long", most=PERSON_LENGTH, length=len(name))
