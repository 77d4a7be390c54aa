"""What goes with articles when they are handed on: topics, tags, and what is noted of them."""

from collections.abc import Iterator
from dataclasses import replace

from newsreader.core.collection import Collection
from newsreader.core.ids import ArticleId
from newsreader.core.note import Note, Subject, SubjectKind
from newsreader.core.tag import Tag
from newsreader.core.tag_tree import TagTree
from newsreader.storage.database import Database
from newsreader.storage.notes import Notes
from newsreader.storage.styles import Styles
from newsreader.storage.tags import Tags


class Accompanying:
    """Puts beside a collection what people said of what is in it."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._tags = Tags(database)
        self._notes = Notes(database)
        self._styles = Styles(database)

    def accompany(self, collection: Collection) -> Collection:
        """Return the collection with topics, tags, notes and styles."""
        articles = [article.id for issue in collection.issues for article in issue.articles]
        with self._database.read():
            topics = self._tags.of_each(articles)
            paths = {path for some in topics.values() for path in some}
            paths.update(path for *_, annotation in collection.rows() for path in annotation.tags)
            tags = _with_those_above(self._tags.tree(), paths)
            subjects = dict(self._subjects(collection, articles, tags))
            used = {annotation.style for *_, annotation in collection.rows()}
            styles = {each.id: each for each in self._styles.list() if each.id in used}
            notes = tuple(_told(self._notes.of(subjects), subjects))
        return replace(collection, topics=topics, tags=tags, notes=notes, styles=styles)

    def _subjects(
        self, collection: Collection, articles: list[ArticleId], tags: tuple[Tag, ...]
    ) -> Iterator[tuple[Subject, Subject]]:
        """Yield what notes can be about, with what of the collection that is."""
        for id_, home in self._notes.homes(articles):
            yield Subject(SubjectKind.ARTICLE, id_), Subject(SubjectKind.ARTICLE, home)
        for issue in collection.issues:
            subject = Subject(SubjectKind.ISSUE, issue.issue.id)
            yield subject, subject
        for *_, annotation in collection.rows():
            subject = Subject(SubjectKind.ANNOTATION, annotation.id)
            yield subject, subject
        tree = self._tags.tree()
        for tag in tags:
            for id_ in tree.meant(tag.id):
                yield Subject(SubjectKind.TAG, id_), Subject(SubjectKind.TAG, tag.id)


def _with_those_above(tree: TagTree, paths: set[str]) -> tuple[Tag, ...]:
    """Return the tags of the paths and those above them, by path."""
    found = {id_ for path in paths if (id_ := tree.find(path)) is not None}
    meant = found.union(*(tree.above(id_) for id_ in found))
    return tuple(tag for tag in tree if tag.id in meant)


def _told(notes: tuple[Note, ...], subjects: dict[Subject, Subject]) -> Iterator[Note]:
    for note in notes:
        yield replace(note, subject=subjects[note.subject])
