"""Tags: making, naming, ordering and merging them, and putting them on articles."""

import uuid
from collections.abc import Callable, Iterable, Sequence
from typing import cast

from newsreader.core.changes import Changes
from newsreader.core.errors import BadInputError
from newsreader.core.ids import ArticleId, TagId, issue_of, tag_id
from newsreader.core.operation import UndoName
from newsreader.core.progress import Progress
from newsreader.core.tag import (
    ROOT,
    SEPARATOR,
    Tag,
    TagCount,
    TagImpact,
    clean_name,
    names_of,
)
from newsreader.core.tag_tree import TagTree
from newsreader.language.lookup import Names
from newsreader.services.history import History
from newsreader.services.operation import Operation
from newsreader.storage.database import Database
from newsreader.storage.nouns import TAGS
from newsreader.storage.replay import TOPIC
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
        return TagImpact(len(family), self._tags.carriers(meant))

    def make(self, path: str) -> tuple[Tag, Changes]:
        """Make a tag, and those above it that are missing; one that is there is returned."""
        with self._history.operation(UndoName.TAG_MAKE) as operation:
            id_ = ensured(operation, path, typed=False)
        return self.find(id_), operation.changes

    def rename(self, id_: TagId, name: str) -> Changes:
        """Give another name; BadInputError if that is none, or taken."""
        wanted = clean_name(name)
        with self._history.operation(UndoName.TAG_RENAME) as operation:
            tag = self.find(id_)
            self._refuse_taken(operation, tag, wanted, tag.parent)
            operation.set(id_, TAGS.field("name"), wanted)
        return operation.changes

    def move(self, id_: TagId, parent: TagId | None) -> Changes:
        """Put a tag under another, or at the top; BadInputError if it would stand in itself."""
        with self._history.operation(UndoName.TAG_MOVE) as operation:
            tag = self.find(id_)
            if parent is not None:
                self._refuse_family(id_, self.find(parent).id)
            self._refuse_taken(operation, tag, tag.name, parent)
            operation.set(id_, TAGS.field("parent"), parent)
        return operation.changes

    def merge(self, id_: TagId, into: TagId) -> Changes:
        """Let one tag stand for another; what is under this comes under that."""
        with self._history.operation(UndoName.TAG_MERGE) as operation:
            self._refuse_family(self.find(id_).id, self.find(into).id)
            self._merge(operation, id_, into)
        return operation.changes

    def delete(self, id_: TagId) -> Changes:
        """Delete a tag and all under it; nothing carries them until that is undone."""
        with self._history.operation(UndoName.TAG_DELETE) as operation:
            for each in operation.view.tags.tree().family(self.find(id_).id):
                operation.set(each, TAGS.deleted, value=True)
        return operation.changes

    def paint(self, id_: TagId, color: str) -> Changes:
        """Give a colour, `#rrggbb`, or none with the empty text."""
        return self._set(id_, "color", clean_color(color))

    def describe(self, id_: TagId, description: str) -> Changes:
        """Say what a tag is meant for."""
        return self._set(id_, "description", description.strip())

    def close(self, id_: TagId = ROOT, *, closed: bool = True) -> Changes:
        """Let nothing new be made under a tag, or at the top, by typing its name; or open it."""
        with self._history.operation(UndoName.TAG_CHANGE) as operation:
            if id_ != ROOT:
                self.find(id_)
            elif operation.view.record(TAGS, ROOT) is None:
                operation.make_record(TAGS, ROOT, {"name": ""})
            operation.set(id_, TAGS.field("closed"), closed)
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

    def _set(self, id_: TagId, field: str, value: str) -> Changes:
        with self._history.operation(UndoName.TAG_CHANGE) as operation:
            operation.set(self.find(id_).id, TAGS.field(field), value)
        return operation.changes

    def _merge(self, operation: Operation, id_: TagId, into: TagId) -> None:
        tree = operation.view.tags.tree()
        for child in tree.children(id_):
            name = tree.path(child).rpartition(SEPARATOR)[2]
            same = tree.find(tree.path(into) + SEPARATOR + name)
            if same is None:
                operation.set(child, TAGS.field("parent"), into)
            else:
                self._merge(operation, child, same)
        operation.set(id_, TAGS.field("merged"), into)

    def _refuse_family(self, id_: TagId, other: TagId) -> None:
        if other in self._tags.tree().family(id_):
            raise BadInputError("tag-into-itself", name=self._tags.tree().path(id_))

    def _refuse_taken(
        self, operation: Operation, tag: Tag, name: str, parent: TagId | None
    ) -> None:
        tree = operation.view.tags.tree()
        path = name if parent is None else tree.path(parent) + SEPARATOR + name
        if tree.find(path) not in {None, tag.id}:
            raise BadInputError("tag-taken", name=path)


class _Cancelled(Exception):  # noqa: N818 - nothing went wrong
    """Takes back what was tagged so far."""


class _Topics:
    """Sets the same tags on one article after another."""

    def __init__(self, operation: Operation, add: Iterable[str], remove: Iterable[str]) -> None:
        self._operation = operation
        self._add = [ensured(operation, path) for path in dict.fromkeys(add)]
        tree = operation.view.tags.tree()
        gone = (tree.find(_clean(path)) for path in remove)
        self._remove = {each for id_ in gone if id_ for each in tree.meant(id_)}
        self._same = {id_: tree.meant(id_) for id_ in self._add}

    def set(self, article_id: ArticleId) -> None:
        """Tag one article; BadInputError if there is none of that id."""
        home = self._operation.view.home(article_id)
        there = self._operation.view.tags.on(home)
        for id_ in self._add:
            if not there & self._same[id_]:
                self._operation.set(home, TOPIC + id_, value=True)
        if self._remove & there:
            self._take_off(home)

    def _take_off(self, home: ArticleId) -> None:
        """Take tags off an article, also those that came with one that went up in it."""
        view = self._operation.view
        for article_id, id_ in view.tags.in_issue(issue_of(home)):
            if id_ in self._remove and view.home(article_id) == home:
                self._operation.set(article_id, TOPIC + id_, value=False)


def ensured(
    operation: Operation, path: str, *, typed: bool = True, id_: TagId | None = None
) -> TagId:
    """Return the tag of a path, making what is missing of it; a new one gets `id_`, if it is given.

    BadInputError if it is no path, or was `typed` and would come into a closed vocabulary.
    """
    names = names_of(path)
    parent: TagId | None = None
    for depth in range(1, len(names) + 1):
        above, tree = SEPARATOR.join(names[:depth]), operation.view.tags.tree()
        found = tree.find(above)
        if found is None:
            if typed and tree.is_closed(parent):
                raise BadInputError("tag-closed", name=above)
            found = id_ if id_ and depth == len(names) else _fresh(tree, above)
            values = {"name": names[depth - 1], "parent": parent, "creator": operation.author}
            operation.make_record(TAGS, found, values)
        parent = found
    return cast("TagId", parent)  # a path has a name


def _fresh(tree: TagTree, path: str) -> TagId:
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
