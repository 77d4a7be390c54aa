"""All tags of a library as they stand to each other."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from newsreader.core.ids import TagId
from newsreader.core.tag import ROOT, SEPARATOR, Tag


class TagTree:
    """Answers what a tag is called and which others it means; what was deleted is left out.

    Two libraries that come together can bring rings, children of what was deleted or merged, and
    several tags of one path. A ring is opened at the tag with which asking began. A deleted parent
    still lends its name, while its children stand under the next one above; what was under a
    merged one is under that for which it counts. Of one path the first by id stands for all.
    `closed` says that no tag is made at the top by typing.
    """

    def __init__(self, tags: Iterable[Tag]) -> None:
        every = {tag.id: tag for tag in tags}
        root = every.pop(ROOT, None)
        self.closed = root is not None and root.closed and not root.deleted
        self._tags: Mapping[TagId, Tag] = every
        self._paths = {id_: self._find_path(id_) for id_ in self._tags}
        ends = {id_: self._end(tag) for id_, tag in self._tags.items()}
        living = sorted(id_ for id_, end in ends.items() if end.id == id_ and not end.deleted)
        self._same: dict[str, list[TagId]] = {}
        for id_ in living:
            self._same.setdefault(self._paths[id_], []).append(id_)
        self._by_path = {path: self._same[path][0] for path in sorted(self._same, key=_names)}
        self._homes = {
            id_: None if end.deleted else self._by_path[self._paths[end.id]]
            for id_, end in ends.items()
        }
        self._under: dict[TagId | None, list[TagId]] = {}
        for id_ in self._by_path.values():
            self._under.setdefault(self._living_parent(id_), []).append(id_)
        self._meant: dict[TagId, set[TagId]] = {}
        for id_, home in self._homes.items():
            if home is not None:
                self._meant.setdefault(home, set()).add(id_)

    def __iter__(self) -> Iterator[Tag]:
        """Yield the living tags, each before those under it, by name."""
        return (self._tags[id_] for id_ in self._by_path.values())

    def __len__(self) -> int:
        return len(self._by_path)

    def get(self, id_: str) -> Tag | None:
        """Return a living tag; of several that have one path, the one that stands for them."""
        home = self._homes.get(TagId(id_))
        alive = home is not None and self._paths[home] == self._paths[TagId(id_)]
        return self._tags[home] if home is not None and alive else None

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
        """Return a living tag and all living ones under it, each before those under it."""
        found = [id_]
        for each in found:
            found += self._under.get(each, ())
        return tuple(found)

    def meant(self, id_: TagId) -> frozenset[TagId]:
        """Return the ids that count for a living tag: its own, and those merged into it."""
        return frozenset(self._meant.get(id_, ()))

    def same(self, id_: TagId) -> tuple[TagId, ...]:
        """Return the living tags that have the path of one, which count as one."""
        return tuple(self._same.get(self._paths[id_], ()))

    def above(self, id_: TagId) -> tuple[TagId, ...]:
        """Return the living tags above one, the nearest first."""
        found: list[TagId] = []
        parent = self._living_parent(id_)
        while parent is not None:
            found.append(parent)
            parent = self._living_parent(parent)
        return tuple(found)

    def is_closed(self, parent: TagId | None) -> bool:
        """Tell whether nothing is made by typing under a tag, or at the top."""
        if parent is None:
            return self.closed
        return any(self._tags[id_].closed for id_ in (parent, *self.above(parent)))

    def _end(self, tag: Tag) -> Tag:
        """Return that for which a tag counts, dead or alive; of a ring, the tag itself."""
        seen: set[TagId] = set()
        while tag.merged is not None and tag.id not in seen:
            seen.add(tag.id)
            tag = self._tags.get(tag.merged, replace(tag, merged=None, deleted=True))
        return tag

    def _find_path(self, id_: TagId) -> str:
        return SEPARATOR.join(tag.name for tag in reversed(list(self._line(id_))))

    def _line(self, id_: TagId) -> Iterator[Tag]:
        seen: set[TagId] = set()
        tag = self._tags.get(id_)
        while tag is not None and tag.id not in seen:
            yield tag
            seen.add(tag.id)
            parent = self._tags.get(tag.parent) if tag.parent else None
            tag = parent and self._end(parent)

    def _living_parent(self, id_: TagId) -> TagId | None:
        names = _names(self._paths[id_])
        above = (SEPARATOR.join(names[:depth]) for depth in range(len(names) - 1, 0, -1))
        return next((self._by_path[path] for path in above if path in self._by_path), None)


def _names(path: str) -> list[str]:
    return path.split(SEPARATOR)
