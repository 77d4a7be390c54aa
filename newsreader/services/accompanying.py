"""What goes with articles when they are handed on: topics, tags, and what is noted of them."""

from collections.abc import Mapping
from dataclasses import replace

from newsreader.core.collection import Collection
from newsreader.core.note import Note, Subject, SubjectKind
from newsreader.core.tag import Tag
from newsreader.core.tag_tree import TagTree
from newsreader.services.heaping import Heap
from newsreader.storage.database import Database
from newsreader.storage.notes import Notes
from newsreader.storage.people import People
from newsreader.storage.styles import Styles
from newsreader.storage.tags import Tags


class Accompanying:
    """Puts beside articles what people said of them."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._tags = Tags(database)
        self._notes = Notes(database)
        self._styles = Styles(database)
        self._people = People(database)

    def accompany(self, heap: Heap) -> Collection:
        """Return a collection of what was gathered, with topics, tags, notes, styles and people."""
        with self._database.read():
            topics = self._tags.of_each(heap.articles)
            paths = {path for some in topics.values() for path in some}
            tags = _with_those_above(self._tags.tree(), paths | heap.paths)
            styles = {each.id: each for each in self._styles.list() if each.id in heap.styles}
            notes = self._said(heap, tags)
            people = self._people.identifiers(heap.creators.union(n.creator for n in notes))
            return Collection(heap.issues(), topics, tags, notes, styles, people)

    def _said(self, heap: Heap, tags: tuple[Tag, ...]) -> tuple[Note, ...]:
        """Return the notes on anything there is, each with what of the collection that is."""
        noted = self._notes.subjects()
        if not noted:
            return ()
        here = self._here(heap, tags)
        meant = {
            subject: Subject(subject.kind, home)
            for subject in noted
            if (home := here[subject.kind].get(subject.id)) is not None
        }
        return tuple(replace(n, subject=meant[n.subject]) for n in self._notes.of(meant))

    def _here(self, heap: Heap, tags: tuple[Tag, ...]) -> Mapping[SubjectKind, Mapping[str, str]]:
        """Return what notes can be about: by its id, that of the thing that it is now."""
        tree = self._tags.tree()
        return {
            SubjectKind.ANNOTATION: {id_: id_ for id_ in heap.annotations},
            SubjectKind.ARTICLE: dict(self._notes.homes(heap.articles)),
            SubjectKind.ISSUE: {each.issue.id: each.issue.id for each in heap.issues()},
            SubjectKind.TAG: {id_: tag.id for tag in tags for id_ in tree.meant(tag.id)},
        }


def _with_those_above(tree: TagTree, paths: set[str]) -> tuple[Tag, ...]:
    """Return the tags of the paths and those above them, by path."""
    found = {id_ for path in paths if (id_ := tree.find(path)) is not None}
    meant = found.union(*(tree.above(id_) for id_ in found))
    return tuple(tag for tag in tree if tag.id in meant)
