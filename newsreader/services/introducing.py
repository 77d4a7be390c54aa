"""Letting a library know what tells a person from all others, inside of any operation."""

from newsreader.core.ids import person_id
from newsreader.services.operation import Operation
from newsreader.storage.nouns import PEOPLE


def introduce(operation: Operation, name: str, identifier: str) -> None:
    """Give a person an identifier, unless somebody of that name has one, or lost it on purpose."""
    if name and identifier and is_unknown(operation, name):
        identify(operation, name, identifier)


def is_unknown(operation: Operation, name: str) -> bool:
    """Tell whether nothing was said of what identifies a person, or that was undone."""
    record = operation.view.record(PEOPLE, person_id(name))
    return record is None or record.deleted


def identify(operation: Operation, name: str, identifier: str) -> None:
    """Give a person another identifier; an empty one takes it away."""
    id_ = person_id(name)
    record = operation.view.record(PEOPLE, id_)
    if record is not None and (identifier or not record.deleted):
        operation.set(id_, PEOPLE.deleted, value=False)
        operation.set(id_, PEOPLE.field("identifier"), identifier)
    elif record is None and identifier:
        values = {"name": name, "identifier": identifier, "creator": operation.author}
        operation.make_record(PEOPLE, id_, values)
