"""All collections of a library as they stand to each other."""

from collections.abc import Iterable, Iterator

from newsreader.core.dossier import Dossier
from newsreader.core.ids import CollectionId
from newsreader.core.tag import SEPARATOR


class DossierTree:
    """Answers where a collection stands; what was deleted is left out.

    Two libraries that come together can bring rings, and children of what was deleted: such a
    child stands at the top, and a ring is opened at its first one.
    """

    def __init__(self, dossiers: Iterable[Dossier]) -> None:
        living = {each.id: each for each in dossiers if not each.deleted}
        self._under: dict[CollectionId | None, list[Dossier]] = {}
        for each in sorted(living.values(), key=lambda each: (each.rank, each.name, each.id)):
            parent = each.parent if each.parent in living else None
            self._under.setdefault(parent, []).append(each)
        self._paths: dict[CollectionId, str] = {}
        self._parents: dict[CollectionId, CollectionId | None] = {}
        self._by_id: dict[CollectionId, Dossier] = {}
        self._add(None)
        for each in living.values():
            if each.id not in self._by_id:
                self._under[each.parent].remove(each)
                self._under.setdefault(None, []).append(each)
                self._put(each, None)
                self._add(each.id)

    def __iter__(self) -> Iterator[Dossier]:
        """Yield the collections, each before those under it, in their order."""
        return (each for top in self.children(None) for each in self.family(top.id))

    def __len__(self) -> int:
        return len(self._by_id)

    def get(self, id_: str) -> Dossier | None:
        """Return one that is not deleted."""
        return self._by_id.get(CollectionId(id_))

    def find(self, path: str) -> Dossier | None:
        """Return the first one of a path."""
        return next((self._by_id[id_] for id_, there in self._paths.items() if there == path), None)

    def path(self, id_: CollectionId) -> str:
        """Return the names from the top down to a collection."""
        return self._paths[id_]

    def parent(self, id_: CollectionId) -> CollectionId | None:
        """Return the one right above another; None at the top."""
        return self._parents[id_]

    def children(self, parent: CollectionId | None) -> tuple[Dossier, ...]:
        """Return those right under another, or at the top, in their order."""
        return tuple(self._under.get(parent, ()))

    def family(self, id_: CollectionId) -> tuple[Dossier, ...]:
        """Return a collection and all under it, each before those under it, in their order."""
        waiting, found = [self._by_id[id_]], list[Dossier]()
        while waiting:
            found.append(waiting.pop())
            waiting += reversed(self._under.get(found[-1].id, ()))
        return tuple(found)

    def _add(self, parent: CollectionId | None) -> None:
        waiting = [parent]
        for above in waiting:
            for each in self._under.get(above, ()):
                self._put(each, above)
                waiting.append(each.id)

    def _put(self, dossier: Dossier, parent: CollectionId | None) -> None:
        head = f"{self._paths[parent]}{SEPARATOR}" if parent else ""
        self._paths[dossier.id] = head + dossier.name
        self._parents[dossier.id] = parent
        self._by_id[dossier.id] = dossier
