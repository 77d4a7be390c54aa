"""What people have to look at after a merge: where they contradicted each other."""

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from newsreader.core.merging import Conflict, Signed
from newsreader.core.revision import Revision
from newsreader.storage.called import called
from newsreader.storage.contested import heads, prevailing
from newsreader.storage.database import Database
from newsreader.storage.nouns import noun_of
from newsreader.storage.replay import ANCHOR, CREATOR, DELETED
from newsreader.storage.rows import to_json


@dataclass(frozen=True, slots=True)
class Sides:
    """What was done to one thing: all of it, only here, and only there."""

    subject: str
    every: Sequence[Revision]
    here: Sequence[Revision]
    there: Sequence[Revision]


def contradictions(sides: Sides) -> Iterator[Conflict]:
    """Yield the fields that people set otherwise, and a deletion of what another changed.

    What is contradicted already in the other library is told here too.
    """
    for field in sorted({each.field for each in sides.there}):
        if not field.endswith(CREATOR):
            yield from field_conflict([each for each in sides.every if each.field == field])
    for one, other in ((sides.here, sides.there), (sides.there, sides.here)):
        deletions = [each for each in one if _deletes(each)]
        changed = deletions and [*filter(_changes, other), *_later(sides.every, deletions)]
        deletion = _held([each for each in sides.every if _is_deletion(each)])
        if changed and deletion is not None and deletion.value == "true":
            last = prevailing(changed)
            lost = to_json({last.field: json.loads(last.value)})
            signed = _signed(deletion), _signed(last)
            yield Conflict(sides.subject, DELETED, to_json(True), lost, *signed)


def with_names(conflicts: Iterable[Conflict], database: Database) -> tuple[Conflict, ...]:
    """Return contradictions with what the things are called that they tell of."""
    every = tuple(conflicts)
    ids = {id_ for each in every for id_ in _ids(each)}
    names = called(database, ids)
    return tuple(
        replace(each, names={id_: names[id_] for id_ in _ids(each) if id_ in names})
        for each in every
    )


def by_field(revisions: Iterable[Revision]) -> dict[str, list[Revision]]:
    """Return revisions by their field."""
    found: dict[str, list[Revision]] = {}
    for revision in revisions:
        found.setdefault(revision.field, []).append(revision)
    return found


def field_conflict(revisions: Iterable[Revision]) -> Iterator[Conflict]:
    """Yield, of all revisions of a field, each value that stands against the one that holds."""
    several = heads(revisions)
    last = prevailing(several)
    values = {each.value for each in several} - {last.value}
    others = (prevailing(r for r in several if r.value == value) for value in values)
    for other in sorted(others, key=lambda each: (each.time, each.id), reverse=True):
        signed = _signed(last), _signed(other)
        yield Conflict(last.subject, last.field, last.value, other.value, *signed)


def _held(revisions: Sequence[Revision]) -> Revision | None:
    return prevailing(heads(revisions)) if revisions else None


def _signed(revision: Revision) -> Signed:
    return Signed(revision.author, revision.time)


def _ids(conflict: Conflict) -> Iterator[str]:
    """Yield what may be the id of something."""
    yield conflict.subject
    yield conflict.field.rpartition(":")[2]
    for value in (conflict.kept, conflict.other):
        said = json.loads(value)
        if isinstance(said, str):
            yield said


def _later(every: Iterable[Revision], deletions: Iterable[Revision]) -> Iterator[Revision]:
    """Yield what was changed after it was deleted: whoever did that did not know."""
    time = min(each.time for each in deletions)
    return (each for each in every if _changes(each) and each.time > time)


def _changes(revision: Revision) -> bool:
    return revision.field != ANCHOR and not _is_deletion(revision)


def _is_deletion(revision: Revision) -> bool:
    noun = noun_of(revision.field)
    return revision.field == (noun.deleted if noun else DELETED)


def _deletes(revision: Revision) -> bool:
    return _is_deletion(revision) and revision.value == "true"
