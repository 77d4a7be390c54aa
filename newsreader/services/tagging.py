"""Tags: making, naming, ordering and merging them, and putting them on articles."""

import uuid
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import cast

from newsreader.core.changes import Changes
from newsreader.core.errors import BadInputError
from newsreader.core.ids import ArticleId, TagId, tag_id
from newsreader.core.operation import UndoName
from newsreader.core.progress import Progress
from newsreader.core.tag import (
    ROOT,
    SEPARATOR,
    TAG_DEPTH,
    Tag,
    TagCount,
    TagImpact,
    clean_name,
    names_of,
)
from newsreader.core.tag_tree import TagTree
from newsreader.language.likeness import likeness
from newsreader.language.lookup import Names
from newsreader.services.history import History
from newsreader.services.operation import Operation
from newsreader.storage.database import Database
from newsreader.storage.nouns import TAGS
from newsreader.storage.replay import TOPIC, Value
from newsreader.storage.tags import Tags

MOST = 1_000
"""So many tags are found by what was typed."""


class Tagging:
    """Everything about the tags of a library; each operation is one step that can be undone.

    A path or an id that no living tag has is a BadInputError.
    """

    def __init__(self, database: Database, history: History) -> None:
        self._history = history
        self._tags = Tags(database)
        self._names: Names | None = None
        self._spelled = TagTree(())

    def list(self) -> tuple[TagCount, ...]:
        """Return all tags by path, with what carries them."""
        return self._tags.counts()

    def tree(self) -> TagTree:
        """Return all tags as they stand to each other."""
        return self._tags.tree()

    def find(self, path: str) -> Tag:
        """Return the tag of a path or an id."""
        tree = self._tags.tree()
        found = tree.get(path) or tree.get(tree.find(_clean(path)) or "")
        if found is None:
            raise BadInputError("no-such-tag", name=path)
        return found

    def matching(self, typed: str, most: int = MOST) -> tuple[str, ...]:
        """Return the paths that hold what was typed, or are spelled so in pinyin or initials."""
        tree = self._tags.tree()
        if self._names is None or tree is not self._spelled:
            self._spelled, self._names = tree, Names([tree.path(tag.id) for tag in tree])
        return self._names.matching(typed, most, anywhere=True)

    def topics(self, article_id: ArticleId) -> tuple[str, ...]:
        """Return the paths of the tags on an article."""
        return self._tags.of(self._history.revisions.view.home(article_id))

    def impact(self, id_: TagId) -> TagImpact:
        """Return what renaming, moving, merging or deleting a tag reaches."""
        tree = self._tags.tree()
        family = tree.family(id_)
        meant = {each for under in family for each in tree.meant(under)}
        return TagImpact(len(family), *self._tags.carriers(meant))

    def called(self, path: str) -> str:
        """Return a path as a tag is called that it means, or would be called if it were made."""
        tree, found = self._tags.tree(), ""
        for name in names_of(path):
            found = _joined(found, name)
            there = _known(tree, found)
            found = tree.path(there) if there else found
        return found

    def make(self, path: str) -> tuple[Tag, Changes]:
        """Make a tag, and those above it that are missing; one that is there is returned."""
        with self._history.operation(UndoName.TAG_MAKE) as operation:
            id_ = ensured(operation, path, typed=False)
        return self.find(id_), operation.changes

    def rename(self, id_: TagId, name: str) -> Changes:
        """Give another name; BadInputError if that is none, or taken by one that looks like it."""
        wanted = clean_name(name)
        with self._history.operation(UndoName.TAG_RENAME) as operation:
            id_, tree = self.find(id_).id, operation.view.tags.tree()
            above = tree.path(id_).rpartition(SEPARATOR)[0]
            _refuse_taken(tree, id_, _joined(above, wanted))
            _set(operation, tree.same(id_), "name", wanted)
        return operation.changes

    def move(self, id_: TagId, parent: TagId | None) -> Changes:
        """Put a tag under another, or at the top; BadInputError if it would stand in itself."""
        with self._history.operation(UndoName.TAG_MOVE) as operation:
            tag, tree = self.find(id_), operation.view.tags.tree()
            above = None if parent is None else self.find(parent).id
            if above is not None:
                _refuse_family(tree, tag.id, above)
            path = _joined(tree.path(above) if above else "", tag.name)
            _refuse_taken(tree, tag.id, path)
            _refuse_deep(tree, tag.id, path)
            _set(operation, tree.same(tag.id), "parent", above)
        return operation.changes

    def merge(self, id_: TagId, into: TagId) -> Changes:
        """Let one tag stand for another; what is under this comes under that."""
        with self._history.operation(UndoName.TAG_MERGE) as operation:
            id_, into, tree = self.find(id_).id, self.find(into).id, operation.view.tags.tree()
            _refuse_family(tree, id_, into)
            _refuse_deep(tree, id_, tree.path(into))
            _merge(operation, tree, id_, into)
        return operation.changes

    def delete(self, id_: TagId) -> Changes:
        """Delete a tag and all under it; nothing carries them until that is undone."""
        with self._history.operation(UndoName.TAG_DELETE) as operation:
            tree = operation.view.tags.tree()
            for each in tree.family(self.find(id_).id):
                _set(operation, tree.same(each), "deleted", value=True)
        return operation.changes

    def paint(self, id_: TagId, color: str) -> Changes:
        """Give a colour, `#rrggbb`, or none with the empty text."""
        return self._change(id_, "color", clean_color(color))

    def describe(self, id_: TagId, description: str) -> Changes:
        """Say what a tag is meant for."""
        return self._change(id_, "description", description.strip())

    def close(self, id_: TagId = ROOT, *, closed: bool = True) -> Changes:
        """Let nothing new be made under a tag, or at the top, by typing its name; or open it."""
        with self._history.operation(UndoName.TAG_CHANGE) as operation:
            if id_ == ROOT:
                self._make_root(operation)
            ids = [ROOT] if id_ == ROOT else self._tags.tree().same(self.find(id_).id)
            _set(operation, ids, "closed", closed)
        return operation.changes

    def tag_articles(
        self,
        articles: Sequence[ArticleId],
        *,
        add: Iterable[str] = (),
        remove: Iterable[str] = (),
        progress: Callable[[Progress], None] = lambda _: None,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> Changes:
        """Put tags, named by their paths, on articles and take others off; none once cancelled."""
        try:
            with self._history.operation(UndoName.TOPICS) as operation:
                work = _Topics(operation, add, remove)
                for done, article_id in enumerate(articles):
                    if cancelled():
                        raise _Cancelled
                    progress(Progress(done, len(articles), ""))
                    work.set(article_id)
        except _Cancelled:
            return Changes()
        return operation.changes

    def _change(self, id_: TagId, field: str, value: str) -> Changes:
        with self._history.operation(UndoName.TAG_CHANGE) as operation:
            _set(operation, self._tags.tree().same(self.find(id_).id), field, value)
        return operation.changes

    def _make_root(self, operation: Operation) -> None:
        if operation.view.record(TAGS, ROOT) is None:
            operation.make_record(TAGS, ROOT, {"name": ""})
        operation.set(ROOT, TAGS.deleted, value=False)  # making it may have been taken back


def _merge(operation: Operation, tree: TagTree, id_: TagId, into: TagId) -> None:
    """Merge in the tree as it stands before: a child may take the path of the one that goes."""
    for child in tree.children(id_):
        name = tree.path(child).rpartition(SEPARATOR)[2]
        there = tree.find(_joined(tree.path(into), name))
        if there is None or there == id_:
            _set(operation, tree.same(child), "parent", into)
        else:
            _merge(operation, tree, child, there)
    _set(operation, tree.same(id_), "merged", into)


def _set(operation: Operation, ids: Iterable[TagId], field: str, value: Value) -> None:
    """Give a field a value in all tags of one path, which count as one."""
    for id_ in ids:
        operation.set(id_, TAGS.field(field), value)


class _Cancelled(Exception):  # noqa: N818 - nothing went wrong
    """Takes back what was tagged so far."""


class _Topics:
    """Sets the same tags on one article after another."""

    def __init__(self, operation: Operation, add: Iterable[str], remove: Iterable[str]) -> None:
        self._operation = operation
        self._add = [*dict.fromkeys(ensured(operation, path) for path in add)]
        tree = operation.view.tags.tree()
        gone = (tree.find(_clean(path)) for path in remove)
        self._remove = {each for id_ in gone if id_ for each in tree.meant(id_)}
        self._same = {id_: tree.meant(id_) for id_ in self._add}

    def set(self, article_id: ArticleId) -> None:
        """Tag one article; BadInputError if there is none of that id."""
        home = self._operation.view.home(article_id)
        there = self._operation.view.tags.on(home)
        carried = {id_ for _, id_ in there}
        for id_ in self._add:
            if not carried & self._same[id_]:
                self._operation.set(home, TOPIC + id_, value=True)
        for carrier, id_ in there:
            if id_ in self._remove:
                self._operation.set(carrier, TOPIC + id_, value=False)


def ensured(operation: Operation, path: str, *, typed: bool = True) -> TagId:
    """Return the tag of a path, making what is missing of it.

    One that a search does not tell from it is the one meant. BadInputError if it is no path, or was
    `typed` and would come into a closed vocabulary.
    """
    parent: TagId | None = None
    for name in names_of(path):
        tree = operation.view.tags.tree()
        above = _joined(tree.path(parent) if parent else "", name)
        found = _known(tree, above)
        if found is None:
            if typed and tree.is_closed(parent):
                raise BadInputError("tag-closed", name=above)
            found = fresh_id(tree, above)
            values = {"name": name, "parent": parent, "creator": operation.author}
            operation.make_record(TAGS, found, values)
        parent = found
    return cast("TagId", parent)  # a path has a name


def _joined(above: str, name: str) -> str:
    return f"{above}{SEPARATOR}{name}" if above else name


def _known(tree: TagTree, path: str) -> TagId | None:
    """Return the tag of a path, or else the first that looks like it."""
    return tree.find(path) or next(_alike(tree, path), None)


def _alike(tree: TagTree, path: str) -> Iterator[TagId]:
    wanted = likeness(path)
    return (tag.id for tag in tree if likeness(tree.path(tag.id)) == wanted)


def _refuse_taken(tree: TagTree, id_: TagId, path: str) -> None:
    taken = next((each for each in _alike(tree, path) if each != id_), None)
    if taken is not None:
        raise BadInputError("tag-taken", name=tree.path(taken))


def _refuse_family(tree: TagTree, id_: TagId, other: TagId) -> None:
    if other in tree.family(id_):
        raise BadInputError("tag-into-itself", name=tree.path(id_))


def _refuse_deep(tree: TagTree, id_: TagId, path: str) -> None:
    """Refuse that a tag is to have a path if those under it would then stand too deep."""
    deepest = max(tree.path(each).count(SEPARATOR) for each in tree.family(id_))
    if path.count(SEPARATOR) + deepest - tree.path(id_).count(SEPARATOR) >= TAG_DEPTH:
        raise BadInputError("tag-too-deep", most=TAG_DEPTH)


def fresh_id(tree: TagTree, path: str) -> TagId:
    """Return the id of a new tag: that of its path, unless it is taken by what was one earlier."""
    first = tag_id(path)
    return TagId(str(uuid.uuid4())) if tree.known(first) else first


def _clean(path: str) -> str:
    return SEPARATOR.join(filter(None, (name.strip() for name in path.split(SEPARATOR))))


def clean_color(color: str) -> str:
    """Return a colour as `#rrggbb`, or the empty text; BadInputError if it is none."""
    kept = color.strip().lower()
    if kept and not _is_color(kept):
        raise BadInputError("tag-color", color=color)
    return kept


def _is_color(color: str) -> bool:
    return len(color) == 7 and color[0] == "#" and set(color[1:]) <= set("0123456789abcdef")
