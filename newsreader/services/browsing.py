"""The list of all annotations of the library: narrowed, ordered, grouped, read page by page."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from newsreader.core.anchor import AnchorState
from newsreader.core.annotation import Style
from newsreader.core.browsing import (
    Browsed,
    Choices,
    Filter,
    Group,
    Grouping,
    GroupValue,
    IssueName,
    Listed,
    Period,
    Sorting,
)
from newsreader.core.days import LocalDays, begin_of, end_of
from newsreader.core.ids import AnnotationId
from newsreader.core.tag import clean_path
from newsreader.storage.annotations import Annotations
from newsreader.storage.database import Database
from newsreader.storage.listing import Listing
from newsreader.storage.tags import Tags

Buckets = Mapping[GroupValue, Sequence[int]]
_KINDS: Mapping[Grouping, Iterable[Style | AnchorState]] = {
    Grouping.STYLE: Style,
    Grouping.STATE: AnchorState,
}


class Browsing:
    """Answers which annotations fit; what does not depend on that is kept while nothing changes."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._listing = Listing(database)
        self._tags = Tags(database)
        self._annotations = Annotations(database)
        self._days = LocalDays()
        self._state: tuple[int, ...] = ()
        self._ordered: dict[Sorting, list[int]] = {}
        self._issues: Sequence[tuple[IssueName, list[int]]] = ()
        self._buckets: dict[tuple[Grouping, Sorting], Buckets] = {}

    def browse(
        self,
        wanted: Filter = Filter(),  # noqa: B008 - a frozen value
        grouping: Grouping = Grouping.NONE,
        sorting: Sorting = Sorting.PLACE,
    ) -> Browsed:
        """Return those that fit; BadInputError if the tag wanted is no path."""
        with self._database.read():
            self._forget_what_changed()
            matching = None if wanted == Filter() else self._matching(wanted)
            buckets = self._grouped(grouping, sorting)
            total = len(self._in_order(sorting))
        if matching is None:
            groups = (Group(value, keys) for value, keys in buckets.items())
            return Browsed(tuple(groups), total, total)
        kept = (
            Group(value, [key for key in keys if key in matching])
            for value, keys in buckets.items()
        )
        return Browsed(tuple(group for group in kept if group.keys), len(matching), total)

    def page(self, keys: Sequence[int]) -> tuple[Listed, ...]:
        """Return the rows of some keys in their order; what is gone meanwhile is left out."""
        with self._database.read():
            return self._listing.rows(keys)

    def ids(self, keys: Iterable[int]) -> tuple[AnnotationId, ...]:
        """Return the annotations of some keys in their order, each once."""
        return self._listing.ids(keys)

    def choices(self) -> Choices:
        """Return what there is to filter by."""
        tree = self._tags.tree()
        tags = tuple(tree.path(tag.id) for tag in tree)
        return Choices(tags, self._annotations.creators(), self._listing.publications())

    def people(self) -> tuple[str, ...]:
        """Return who made annotations that are there, in the order in which they came."""
        return self._annotations.people()

    def _forget_what_changed(self) -> None:
        state = self._database.changes()
        if state != self._state:
            self._state = state
            self._ordered.clear()
            self._buckets.clear()
            self._issues = tuple(self._listing.by_issue())

    def _matching(self, wanted: Filter) -> frozenset[int]:
        made = wanted.made
        if made is not None:
            first = None if made.first is None else begin_of(made.first)
            last = None if made.last is None else end_of(made.last)
            wanted = replace(wanted, made=Period(first, last))
        return self._listing.matching(wanted, self._meant(wanted.tag))

    def _meant(self, path: str | None) -> Iterable[str]:
        """Return the ids that count for a tag or one under it."""
        tree = self._tags.tree()
        found = None if path is None else tree.find(clean_path(path))
        family = tree.family(found) if found else ()
        return {id_ for each in family for id_ in tree.meant(each)}

    def _in_order(self, sorting: Sorting) -> list[int]:
        if sorting not in self._ordered:
            self._ordered[sorting] = (
                [key for _, keys in self._issues for key in keys]
                if sorting is Sorting.PLACE
                else self._listing.ordered(sorting)
            )
        return self._ordered[sorting]

    def _grouped(self, grouping: Grouping, sorting: Sorting) -> Buckets:
        if (grouping, sorting) not in self._buckets:
            self._buckets[grouping, sorting] = self._group(grouping, sorting)
        return self._buckets[grouping, sorting]

    def _group(self, grouping: Grouping, sorting: Sorting) -> Buckets:
        keys = self._in_order(sorting)
        match grouping:
            case Grouping.NONE:
                return {None: keys} if keys else {}
            case Grouping.TAG:
                return self._by_tag(keys)
            case Grouping.ISSUE:
                issues = {key: name for name, some in self._issues for key in some}
                return _bucketed(keys, issues, dict.fromkeys(name for name, _ in self._issues))
            case Grouping.DATE:
                return self._by_day(keys, newest_first=sorting is not Sorting.OLDEST)
            case _:
                return self._by_value(keys, grouping)

    def _by_day(self, keys: Iterable[int], *, newest_first: bool) -> Buckets:
        times = self._listing.values(Grouping.DATE)
        days = {key: self._days.of(time) for key, time in times}
        return _bucketed(keys, days, sorted({*days.values()}, reverse=newest_first))

    def _by_value(self, keys: Iterable[int], grouping: Grouping) -> Buckets:
        values = dict(self._listing.values(grouping))
        known = _known(_KINDS.get(grouping, ()), sorted({*values.values()}))
        buckets = _bucketed(keys, values, known)
        return {known[str(value)]: some for value, some in buckets.items()}

    def _by_tag(self, keys: Iterable[int]) -> Buckets:
        tree = self._tags.tree()
        carried: dict[int, set[str]] = {}
        paths: dict[str, tuple[str, ...]] = {}
        for key, id_ in self._listing.values(Grouping.TAG):
            if id_ not in paths:
                paths[id_] = tree.paths([id_])
            carried.setdefault(key, set()).update(paths[id_])
        order = sorted({path for some in paths.values() for path in some})
        buckets: dict[GroupValue, list[int]] = {path: [] for path in (*order, None)}
        for key in keys:
            for path in carried.get(key) or (None,):
                buckets[path].append(key)
        return {path: some for path, some in buckets.items() if some}


def _bucketed(
    keys: Iterable[int], values: Mapping[int, GroupValue], order: Iterable[GroupValue]
) -> Buckets:
    """Put keys in order under their values, which stand in an order of their own."""
    buckets: dict[GroupValue, list[int]] = {value: [] for value in order}
    for key in keys:
        buckets[values[key]].append(key)
    return buckets


def _known(kind: Iterable[Style | AnchorState], values: Sequence[str]) -> dict[str, GroupValue]:
    """Return values as those of an enum, in its order; others stay as they are, and come last."""
    known: dict[str, GroupValue] = {each.value: each for each in kind if each.value in values}
    return known | {value: value for value in values if value not in known}
