"""All tags of a library as they stand to each other."""

from collections.abc import Iterable, Iterator, Mapping

from newsreader.core.ids import TagId
from newsreader.core.tag import ROOT, SEPARATOR, Tag


class TagTree:
    """Answers what a tag is called and which others it means; what was deleted is left out.

    Two libraries that come together can bring rings, and children of what is deleted: a ring is
    opened at the tag with which asking began, and a deleted parent still lends its name, while its
    children stand under the next one above.
    `closed` says that no tag is made at the top by typing.
    """

    def __init__(self, tags: Iterable[Tag]) -> None:
        every = {tag.id: tag for tag in tags}
        root = every.pop(ROOT, None)
        self.closed = root is not None and root.closed and not root.deleted
        self._tags: Mapping[TagId, Tag] = every
        self._homes = {id_: self._find_home(id_) for id_ in self._tags}
        self._paths = {id_: self._find_path(id_) for id_ in self._tags}
        self._living = {id_ for id_, home in self._homes.items() if home == id_}
        self._by_path = {self._paths[id_]: id_ for id_ in sorted(self._living, reverse=True)}
        self._under: dict[TagId | None, list[TagId]] = {}
        for path in sorted(self._by_path):
            id_ = self._by_path[path]
            self._under.setdefault(self._living_parent(id_), []).append(id_)
        self._meant: dict[TagId, set[TagId]] = {}
        for id_, home in self._homes.items():
            if home is not None:
                self._meant.setdefault(self._by_path[self._paths[home]], set()).add(id_)

    def __iter__(self) -> Iterator[Tag]:
        """Yield the living tags by path."""
        return (self._tags[self._by_path[path]] for path in sorted(self._by_path))

    def __len__(self) -> int:
        return len(self._by_path)

    def get(self, id_: str) -> Tag | None:
        """Return a living tag."""
        found = TagId(id_)
        return self._tags[found] if found in self._living else None

    def known(self, id_: str) -> Tag | None:
        """Return a tag, merged and deleted ones too."""
        return self._tags.get(TagId(id_))

    def home(self, id_: TagId) -> TagId | None:
        """Return the tag for which one counts; None if it is deleted or unknown."""
        return self._homes.get(id_)

    def path(self, id_: TagId) -> str:
        """Return the names from the top down to a tag, merged and deleted ones too."""
        return self._paths[id_]

    def paths(self, ids: Iterable[str]) -> tuple[str, ...]:
        """Return the paths of what tags count for, sorted, each once."""
        homes = (self._homes.get(TagId(id_)) for id_ in ids)
        return tuple(sorted({self._paths[home] for home in homes if home is not None}))

    def find(self, path: str) -> TagId | None:
        """Return the living tag of a path."""
        return self._by_path.get(path)

    def children(self, parent: TagId | None) -> tuple[TagId, ...]:
        """Return the living tags right under another, or at the top, by name."""
        return tuple(self._under.get(parent, ()))

    def family(self, id_: TagId) -> tuple[TagId, ...]:
        """Return a living tag and all living ones under it, by path."""
        found = [id_]
        for each in found:
            found += self._under.get(each, ())
        return tuple(sorted(found, key=self.path))

    def meant(self, id_: TagId) -> frozenset[TagId]:
        """Return the ids that count for a living tag: its own, and those merged into it."""
        return frozenset(self._meant.get(id_, ()))

    def above(self, id_: TagId) -> tuple[TagId, ...]:
        """Return the tags above one, the nearest first."""
        return tuple(each.id for each in self._line(id_))[1:]

    def is_closed(self, parent: TagId | None) -> bool:
        """Tell whether nothing is made by typing under a tag, or at the top."""
        if parent is None:
            return self.closed
        return any(tag.closed for tag in self._line(parent))

    def _find_home(self, id_: TagId) -> TagId | None:
        seen: set[TagId] = set()
        tag = self._tags.get(id_)
        while tag is not None and tag.merged is not None and tag.id not in seen:
            seen.add(tag.id)
            tag = self._tags.get(tag.merged)
        return None if tag is None or tag.deleted else tag.id

    def _find_path(self, id_: TagId) -> str:
        return SEPARATOR.join(tag.name for tag in reversed(list(self._line(id_))))

    def _line(self, id_: TagId) -> Iterator[Tag]:
        seen: set[TagId] = set()
        tag = self._tags.get(id_)
        while tag is not None and tag.id not in seen:
            yield tag
            seen.add(tag.id)
            tag = self._tags.get(tag.parent) if tag.parent else None

    def _living_parent(self, id_: TagId) -> TagId | None:
        names = self._paths[id_].split(SEPARATOR)
        above = (SEPARATOR.join(names[:depth]) for depth in range(len(names) - 1, 0, -1))
        return next((self._by_path[path] for path in above if path in self._by_path), None)
