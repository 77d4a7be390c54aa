"""The tags of a collection by their paths, each after the one above it."""

from collections.abc import Mapping
from dataclasses import dataclass

from newsreader.core.collection import Collection
from newsreader.core.ids import TagId, tag_id
from newsreader.core.tag import SEPARATOR, Tag
from newsreader.core.tag_tree import TagTree


@dataclass(frozen=True, slots=True)
class Topic:
    """A path that stands somewhere in a collection, or above one that does."""

    path: str
    id: TagId
    description: str = ""
    color: str = ""

    @property
    def name(self) -> str:
        """The last name of the path."""
        return self.path.rpartition(SEPARATOR)[2]

    @property
    def above(self) -> str:
        """The path of the tag above, or an empty text."""
        return self.path.rpartition(SEPARATOR)[0]


Taxonomy = Mapping[str, Topic]


def taxonomy(collection: Collection) -> Taxonomy:
    """Return all paths in order; one that no tag is known of gets the id that it would have."""
    tree = TagTree(collection.tags)
    known = {tree.path(tag.id): tag for tag in tree}
    paths = {above for path in _paths(collection) for above in _with_those_above(path)}
    return {
        path: _topic(path, known.get(path)) for path in sorted(paths | known.keys(), key=_names)
    }


def _paths(collection: Collection) -> set[str]:
    paths = {path for some in collection.topics.values() for path in some}
    return paths.union(*(annotation.tags for *_, annotation in collection.rows()))


def _with_those_above(path: str) -> list[str]:
    names = _names(path)
    return [SEPARATOR.join(names[:depth]) for depth in range(1, len(names) + 1)]


def _topic(path: str, tag: Tag | None) -> Topic:
    return Topic(path, tag.id, tag.description, tag.color) if tag else Topic(path, tag_id(path))


def _names(path: str) -> list[str]:
    return path.split(SEPARATOR)
