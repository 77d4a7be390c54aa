"""Tags by their paths, made where they are missing: thousands of them in one operation.

`tagging.ensured` does the same for one tag; here the tree is read once.
"""

from collections.abc import Collection

from newsreader.core.ids import TagId, tag_id
from newsreader.core.operation import UndoName
from newsreader.core.tag import SEPARATOR, clean_path, names_of
from newsreader.language.likeness import likeness
from newsreader.services.operation import Operation
from newsreader.services.tagging import fresh_id
from newsreader.storage.nouns import TAGS
from newsreader.storage.operations import Operations


class Planting:
    """Gives the tags of paths. What such an operation made before and went with it comes back."""

    def __init__(
        self, operation: Operation, operations: Operations, paths: Collection[str]
    ) -> None:
        self._operation = operation
        self._bring_back(operations, {part for path in paths for part in _parts(clean_path(path))})
        self._tree = operation.view.tags.tree()
        self._paths = {tag.id: self._tree.path(tag.id) for tag in self._tree}
        self._ids = {path: id_ for id_, path in self._paths.items()}
        self._alike: dict[str, TagId] = {}
        for id_, path in self._paths.items():
            self._alike.setdefault(likeness(path), id_)
        self._known: dict[str, TagId] = {}

    def _bring_back(self, operations: Operations, paths: Collection[str]) -> None:
        """Bring tags back in the place of which there is no other, each after the one above it."""
        back = operations.taken_back(UndoName.RECEIVE, map(tag_id, paths))
        tree = self._operation.view.tags.tree()
        there = {tag.id for tag in tree}
        taken = {likeness(tree.path(tag.id)) for tag in tree}
        for path in sorted(paths, key=lambda each: each.count(SEPARATOR)):
            above = path.rpartition(SEPARATOR)[0]
            is_free = likeness(path) not in taken and (not above or tag_id(above) in there)
            if tag_id(path) in back and is_free:
                self._operation.set(tag_id(path), TAGS.deleted, value=False)
                there.add(tag_id(path))

    def tag(self, path: str) -> TagId:
        """Return the tag of a path, or of one that looks like it."""
        if path not in self._known:
            parent: TagId | None = None
            for name in names_of(path):
                parent = self._under(parent, name)
            assert parent is not None  # noqa: S101 - a path has a name
            self._known[path] = parent
        return self._known[path]

    def _under(self, parent: TagId | None, name: str) -> TagId:
        path = name if parent is None else f"{self._paths[parent]}{SEPARATOR}{name}"
        found = self._ids.get(path) or self._alike.get(likeness(path))
        return found or self._make(parent, name, path)

    def _make(self, parent: TagId | None, name: str, path: str) -> TagId:
        id_ = fresh_id(self._tree, path)
        values = {"name": name, "parent": parent, "creator": self._operation.author}
        self._operation.make_record(TAGS, id_, values)
        self._paths[id_], self._ids[path] = path, id_
        self._alike[likeness(path)] = id_
        return id_


def _parts(path: str) -> list[str]:
    """Return a path and all above it."""
    names = path.split(SEPARATOR)
    return [SEPARATOR.join(names[: at + 1]) for at in range(len(names))]
