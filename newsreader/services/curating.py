"""Collections: making, naming, nesting, ordering and describing them."""

import uuid

from newsreader.core.changes import Changes
from newsreader.core.dossier import NAME_DEPTH, Dossier, DossierCount, clean_name, names_of
from newsreader.core.dossier_tree import DossierTree
from newsreader.core.errors import BadInputError
from newsreader.core.ids import CollectionId
from newsreader.core.operation import UndoName
from newsreader.core.ranks import STEP, between
from newsreader.core.tag import SEPARATOR
from newsreader.language.lookup import Names
from newsreader.services.history import History
from newsreader.services.operation import Operation
from newsreader.services.searching import Searching
from newsreader.storage.database import Database
from newsreader.storage.dossiers import Dossiers
from newsreader.storage.nouns import COLLECTIONS


class Curating:
    """Makes and changes collections; each operation is one step that can be undone.

    A path or an id that no collection has is a BadInputError.
    """

    def __init__(self, database: Database, searching: Searching, history: History) -> None:
        self._history = history
        self._searching = searching
        self._dossiers = Dossiers(database)

    def list(self) -> tuple[DossierCount, ...]:
        """Return all collections, each before those under it, with what is in them now."""
        tree, counts = self._dossiers.tree(), self._dossiers.counts()
        return tuple(self._count(tree, each, *counts.get(each.id, (0, 0))) for each in tree)

    def tree(self) -> DossierTree:
        """Return all collections as they stand to each other."""
        return self._dossiers.tree()

    def find(self, path: str) -> Dossier:
        """Return the collection of a path or an id."""
        tree = self._dossiers.tree()
        return self._in(tree, path)

    def matching(self, typed: str) -> tuple[CollectionId, ...]:
        """Return those whose path holds what was typed, or is spelled so in pinyin or initials."""
        tree = self._dossiers.tree()
        paths = {tree.path(each.id): each.id for each in tree}
        found = Names([*paths]).matching(typed, len(paths), anywhere=True)
        return tuple(paths[path] for path in found)

    def make(self, path: str, creator: str | None = None) -> tuple[Dossier, Changes]:
        """Make a collection, and those above it that are missing; one that is there is returned."""
        with self._history.operation(UndoName.COLLECTION_MAKE, author=creator) as operation:
            parent: CollectionId | None = None
            for name in names_of(path):
                parent = self._ensured(operation, parent, name)
        return self.find(str(parent)), operation.changes

    def rename(self, id_: CollectionId, name: str) -> Changes:
        """Give another name; BadInputError if that is none, or taken by one beside it."""
        wanted = clean_name(name)
        with self._history.operation(UndoName.COLLECTION_RENAME) as operation:
            tree = self._dossiers.tree()
            found = self._in(tree, id_)
            _refuse_taken(tree, found, tree.parent(found.id), wanted)
            operation.set(found.id, COLLECTIONS.field("name"), wanted)
        return operation.changes

    def move(
        self, id_: CollectionId, parent: CollectionId | None, before: CollectionId | None = None
    ) -> Changes:
        """Put a collection under another, or at the top: before one that is there, or as the last.

        BadInputError if it would stand in itself.
        """
        with self._history.operation(UndoName.COLLECTION_MOVE) as operation:
            tree = self._dossiers.tree()
            found, above = self._in(tree, id_), parent and self._in(tree, parent).id
            _refuse_family(tree, found, above)
            _refuse_taken(tree, found, above, found.name)
            operation.set(found.id, COLLECTIONS.field("parent"), above)
            beside = [each for each in tree.children(above) if each.id != found.id]
            _put_before(operation, found, beside, before)
        return operation.changes

    def describe(
        self,
        id_: CollectionId,
        *,
        description: str | None = None,
        rights: str | None = None,
        source: str | None = None,
        query: str | None = None,
    ) -> Changes:
        """Say what a collection is, what may be done with it, where it is from; None keeps.

        What a `query` finds, whenever it is asked, belongs to the collection; nothing if blank.
        """
        texts = {"description": description, "rights": rights, "source": source, "query": query}
        with self._history.operation(UndoName.COLLECTION_CHANGE) as operation:
            found = self.find(id_)
            for name, text in texts.items():
                if text is not None:
                    operation.set(found.id, COLLECTIONS.field(name), text.strip())
        return operation.changes

    def rule(self, id_: CollectionId, query: str) -> Changes:
        """Let belong to a collection what a query finds, whenever it is asked; none if blank."""
        return self.describe(id_, query=query)

    def delete(self, id_: CollectionId) -> Changes:
        """Delete a collection and all under it; nothing that is in them is touched."""
        with self._history.operation(UndoName.COLLECTION_DELETE) as operation:
            tree = self._dossiers.tree()
            for each in tree.family(self._in(tree, id_).id):
                operation.set(each.id, COLLECTIONS.deleted, value=True)
        return operation.changes

    def _count(
        self, tree: DossierTree, each: Dossier, articles: int, annotations: int
    ) -> DossierCount:
        found = self._searching.count(each.query) if each.query else 0
        return DossierCount(each, tree.path(each.id), articles, annotations, found)

    def _in(self, tree: DossierTree, path: str) -> Dossier:
        found = tree.get(path) or tree.find(SEPARATOR.join(map(str.strip, path.split(SEPARATOR))))
        if found is None:
            raise BadInputError("no-such-collection", name=path)
        return found

    def _ensured(
        self, operation: Operation, parent: CollectionId | None, name: str
    ) -> CollectionId:
        beside = self._dossiers.tree().children(parent)
        found = next((each.id for each in beside if each.name == name), None)
        if found is None:
            found = CollectionId(str(uuid.uuid4()))
            rank = beside[-1].rank + STEP if beside else 0
            values = {"name": name, "parent": parent, "rank": rank, "creator": operation.author}
            operation.make_record(COLLECTIONS, found, values)
        return found


def _put_before(
    operation: Operation, found: Dossier, beside: list[Dossier], before: CollectionId | None
) -> None:
    """Give a rank that puts one before another; all beside it get new ones if none is left."""
    at = next((n for n, each in enumerate(beside) if each.id == before), len(beside))
    left, right = beside[at - 1].rank if at else None, beside[at].rank if beside[at:] else None
    ranks = between(left, right, 1)
    placed = [found]
    if ranks is None:
        placed = [*beside[:at], found, *beside[at:]]
        ranks = tuple(STEP * number for number in range(len(placed)))
    for each, rank in zip(placed, ranks, strict=True):
        operation.set(each.id, COLLECTIONS.field("rank"), rank)


def _refuse_family(tree: DossierTree, found: Dossier, above: CollectionId | None) -> None:
    family = [each.id for each in tree.family(found.id)]
    if above in family:
        raise BadInputError("collection-into-itself", name=tree.path(found.id))
    depth = max(tree.path(id_).count(SEPARATOR) for id_ in family)
    depth -= tree.path(found.id).count(SEPARATOR)
    over = tree.path(above).count(SEPARATOR) + 1 if above else 0
    if over + depth >= NAME_DEPTH:
        raise BadInputError("collection-too-deep", most=NAME_DEPTH)


def _refuse_taken(
    tree: DossierTree, found: Dossier, parent: CollectionId | None, name: str
) -> None:
    for each in tree.children(parent):
        if each.name == name and each.id != found.id:
            raise BadInputError("collection-taken", name=tree.path(each.id))
