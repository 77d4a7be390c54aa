"""What the index holds at one moment: segments, what of them counts, what issues are known by."""

from collections.abc import Iterator
from typing import NamedTuple

from newsreader.storage.database import Database
from newsreader.storage.index.catalogue import Catalogue, CatalogueReader
from newsreader.storage.index.reader import SegmentReader
from newsreader.storage.index.segment import Shelf
from newsreader.storage.index.tables import IndexTables
from newsreader.storage.index.units import Mask

Gone = tuple[tuple[int, int], ...]


class State(NamedTuple):
    """What does not change during a transaction; `version` is another where anything is."""

    version: object
    readers: tuple[SegmentReader, ...]
    former: dict[Shelf, tuple[SegmentReader, ...]]
    catalogue: Catalogue
    gone: Gone


class States:
    """Keeps what was read of segments, which never change, and of what changes seldom."""

    def __init__(self, database: Database, tables: IndexTables) -> None:
        self._database = database
        self._tables = tables
        self._catalogue = CatalogueReader(database)
        self._readers: dict[int, SegmentReader] = {}
        self._counting: dict[tuple[int, object], Mask | None] = {}
        self._known: tuple[object, State] | None = None

    def now(self) -> State:
        """Return what is; the caller holds a transaction."""
        changes = self._database.changes()
        if self._known is None or self._known[0] != changes:
            self._known = (changes, self._read())
        return self._known[1]

    def _read(self) -> State:
        catalogue = self._catalogue.read()
        gone = tuple(self._tables.gone())
        shelves = {shelf: tuple(self._on(shelf)) for shelf in Shelf}
        ids = tuple(reader.segment.id for readers in shelves.values() for reader in readers)
        version = (ids, hash(gone), catalogue.version)
        self._readers = {id_: self._readers[id_] for id_ in ids}
        self._counting = {key: mask for key, mask in self._counting.items() if key[1] == version}
        return State(version, shelves.pop(Shelf.READING), shelves, catalogue, gone)

    def counting(self, state: State, reader: SegmentReader) -> Mask | None:
        """Mark the documents that are not outdated, of issues that are shown; None for all."""
        key = (reader.segment.id, state.version)
        if key not in self._counting:
            self._counting[key] = _counting(state, reader)
        return self._counting[key]

    def forget(self) -> None:
        """Forget everything, since it is not as it should be."""
        self._readers.clear()
        self._counting.clear()
        self._known = None

    def _on(self, shelf: Shelf) -> Iterator[SegmentReader]:
        for id_, *_ in self._tables.segments(shelf):
            if id_ not in self._readers:
                self._readers[id_] = SegmentReader(self._tables, self._tables.segment(id_))
            yield self._readers[id_]


def _counting(state: State, reader: SegmentReader) -> Mask | None:
    shown = state.catalogue.shown[reader.segment.contents.issues]
    counting = shown & reader.segment.standing(state.gone)
    return None if counting.all() else counting
