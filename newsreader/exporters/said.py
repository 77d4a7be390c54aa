"""What was said of issues, articles, annotations and tags, by what it is about."""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from newsreader.core.collection import Collection
from newsreader.core.note import Note, Subject

Said = Mapping[Subject, Sequence[Note]]


def said_of(collection: Collection) -> Said:
    """Return the notes of a collection, the oldest first."""
    notes: defaultdict[Subject, list[Note]] = defaultdict(list)
    for note in collection.notes:
        notes[note.subject].append(note)
    return notes
