"""Vocabularies in and out: tags taken from a file, and all tags written to one."""

import uuid
from collections.abc import Iterable
from pathlib import Path
from typing import BinaryIO

from newsreader.core.adoption import Adoption, VocabularyReport
from newsreader.core.changes import Changes
from newsreader.core.ids import TagId
from newsreader.core.operation import UndoName
from newsreader.core.reports import ExportFormat
from newsreader.core.tag import SEPARATOR, clean_path
from newsreader.core.vocabulary import Term, Vocabulary
from newsreader.exporters.base import require_written
from newsreader.exporters.target import replace_file
from newsreader.exporters.vocabulary.registry import WRITERS, write_vocabulary
from newsreader.importers.files import read_bytes
from newsreader.importers.vocabulary.registry import read_vocabulary
from newsreader.services.history import History
from newsreader.services.operation import Operation
from newsreader.services.tagging import clean_color, fresh_id
from newsreader.storage.database import Database
from newsreader.storage.issues import Issues
from newsreader.storage.nouns import TAGS
from newsreader.storage.tags import Tags

_LIMIT = 2**24
"""So many bytes a vocabulary has at most."""


class Adopting:
    """Brings vocabularies in, as one step that can be undone, and hands the library's own on."""

    def __init__(self, database: Database, history: History) -> None:
        self._history = history
        self._tags = Tags(database)
        self._issues = Issues(database)

    def formats(self) -> tuple[ExportFormat, ...]:
        """Return the formats in which a vocabulary can be written."""
        return tuple(writer.format for writer in WRITERS)

    def vocabulary(self) -> Vocabulary:
        """Return all tags as a vocabulary, called like the papers that there are."""
        tree = self._tags.tree()
        terms = (Term(tag.id, tree.path(tag.id), tag.color, tag.description) for tag in tree)
        papers = (each.name for each in self._issues.publications())
        return Vocabulary("、".join(filter(None, papers)), tuple(terms), self._tags.origin())

    def hand_on(self, format_id: str, target: Path) -> VocabularyReport:
        """Write all tags to a file; raises as `Exporting.export` does."""
        written = write_vocabulary(format_id, self.vocabulary())
        replace_file(
            target,
            write=lambda stream: _write(stream, written.data),
            check=lambda path: require_written(path.read_bytes(), written.data, path),
        )
        return VocabularyReport(len(self._tags.tree()), written.notes)

    def adopt(
        self, path: Path, *, replace: bool = False, dry: bool = False
    ) -> tuple[Adoption, Changes]:
        """Take the tags of a file in; with `dry` only tell what would come of it.

        A term is the tag of its id, or else of its path; one that is not there yet is made. What a
        tag says already stays, unless `replace`. BadInputError for a file that is no vocabulary, or
        a name that is no tag's; then nothing was taken.
        """
        vocabulary, notes = read_vocabulary(path.name, read_bytes(path, _LIMIT))
        counts = {"made": 0, "changed": 0, "kept": 0}
        try:
            with self._history.operation(UndoName.TAG_IMPORT) as operation:
                work = _Work(operation, vocabulary.terms, replace=replace)
                for term in vocabulary.terms:
                    counts[work.take(term)] += 1
                if dry:
                    raise _DryRun
        except _DryRun:
            return Adoption(**counts, notes=notes), Changes()
        return Adoption(**counts, notes=notes), operation.changes


def _write(stream: BinaryIO, data: bytes) -> None:
    stream.write(data)


class _DryRun(Exception):  # noqa: N818 - nothing went wrong
    """Takes back what was only tried."""


class _Work:
    """Takes terms in one after another, those above before those under them.

    The tags are read once: thousands of terms may come.
    """

    def __init__(self, operation: Operation, terms: Iterable[Term], *, replace: bool) -> None:
        self._operation = operation
        self._replace = replace
        self._tree = operation.view.tags.tree()
        self._ids = {self._tree.path(tag.id): tag.id for tag in self._tree}
        self._taken = {term.id for term in terms}
        self._here = {"": ""}

    def take(self, term: Term) -> str:
        """Take one term in, and tell what became of it."""
        known, path = self._tree.get(term.id), self._path(term)
        if known is not None:
            path = self._tree.path(known.id)
        self._here[term.path] = path
        if path not in self._ids:
            self._ids[path] = self._make(term, path)
            return "made"
        return "changed" if self._change(term, self._ids[path]) else "kept"

    def _path(self, term: Term) -> str:
        """Return the path of a term here, where the one above it may be called otherwise."""
        return clean_path(f"{self._here[term.parent]}{SEPARATOR}{term.name}")

    def _make(self, term: Term, path: str) -> TagId:
        above, _, name = path.rpartition(SEPARATOR)
        values = {"name": name, "parent": self._ids[above] if above else None, **_said(term)}
        id_ = self._free(term, path)
        self._operation.make_record(TAGS, id_, {**values, "creator": self._operation.author})
        return id_

    def _free(self, term: Term, path: str) -> TagId:
        """Return the id that a term brings, unless it is that of a tag that was merged or deleted.

        One that brings none gets that of its path, unless this is the id of another.
        """
        if term.id and self._tree.known(term.id) is None:
            return TagId(term.id)
        id_ = fresh_id(self._tree, path)
        return id_ if id_ not in self._taken else TagId(str(uuid.uuid4()))

    def _change(self, term: Term, id_: TagId) -> bool:
        before = len(self._operation.steps)
        for field, value in _said(term).items():
            if self._replace or not self._operation.view.value(id_, TAGS.field(field)):
                self._operation.set(id_, TAGS.field(field), value)
        return len(self._operation.steps) > before


def _said(term: Term) -> dict[str, str]:
    said = {"color": clean_color(term.color), "description": term.description}
    return {field: value for field, value in said.items() if value}
