"""A vocabulary: the tags of a library as a tree, to be handed to and taken from other programs."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID, uuid5

from newsreader.core.messages import Language, render

SEPARATOR = "/"
"""Stands between the names of a path; no name holds it."""

_SPACE = UUID("6d7c0a53-3f0e-4b53-9a0f-6b8f2f1f7c11")
_ID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_COLOR = re.compile(r"#[0-9a-f]{6}")
_LONGEST = 80


@dataclass(frozen=True, slots=True)
class Term:
    """A tag: `id` is a UUID in lower case or "", `path` its names from the top, `color` `#rrggbb`.

    Alternatives are kept sorted, each once, without the term's own name.
    """

    id: str
    path: str
    color: str = ""
    description: str = ""
    alternatives: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if self.id and not _ID.fullmatch(self.id):
            raise ValueError(f"no UUID: {self.id!r}")
        if self.color and not _COLOR.fullmatch(self.color):
            raise ValueError(f"no colour: {self.color!r}")
        others = sorted(set(self.alternatives) - {"", self.name})
        object.__setattr__(self, "alternatives", tuple(others))

    @property
    def name(self) -> str:
        """Return the last name of the path."""
        return self.path.rpartition(SEPARATOR)[2]

    @property
    def parent(self) -> str:
        """Return the path of the term above; "" at the top."""
        return self.path.rpartition(SEPARATOR)[0]

    @property
    def is_bare(self) -> bool:
        """Tell whether there is nothing to it but its path."""
        return not (self.id or self.color or self.description or self.alternatives)


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Terms in the order of their names, level by level, so that a parent precedes its children.

    A parent that only a path names is made. The id in files comes of the `origin`, what stays the
    same while terms come and go, or else of the title. ValueError for a path or an id that comes
    twice, and for a blank name: `core/gathering.py` makes vocabularies of terms that may do so.
    """

    title: str
    terms: tuple[Term, ...]
    origin: str = ""

    def __post_init__(self) -> None:
        by_path = {term.path: term for term in self.terms}
        ids = [term.id for term in self.terms if term.id]
        if len(by_path) < len(self.terms) or len(set(ids)) < len(ids):
            raise ValueError("a path or an id comes twice")
        if not all(name.strip() for path in by_path for name in path.split(SEPARATOR)):
            raise ValueError("a name is blank")
        implied = {above for path in by_path for above in parents(path)} - by_path.keys()
        by_path |= {path: Term("", path) for path in implied}
        arranged = sorted(by_path.values(), key=lambda term: term.path.split(SEPARATOR))
        object.__setattr__(self, "terms", tuple(arranged))


class NoteKind(StrEnum):
    """What a vocabulary lost or gained on its way in or out.

    To add one: a row here, its two texts in `core/texts/vocabularies.py`, a test that provokes it.
    """

    ALTERNATIVES_DROPPED = "alternatives-dropped"
    BLANK_NAME = "blank-name"
    CATEGORIES = "categories"
    CHARACTERS_REMOVED = "characters-removed"
    CODE_NOTES_DROPPED = "code-notes-dropped"
    COLLECTIONS_DROPPED = "collections-dropped"
    COLOR_UNKNOWN = "color-unknown"
    COLUMNS_UNUSED = "columns-unused"
    CYCLE = "cycle"
    DESCRIPTIONS_DROPPED = "descriptions-dropped"
    ID_REPEATED = "id-repeated"
    ID_UNKNOWN = "id-unknown"
    LABELS_AS_ALTERNATIVES = "labels-as-alternatives"
    NO_LABEL = "no-label"
    PARENT_MISSING = "parent-missing"
    PROPERTIES_DROPPED = "properties-dropped"
    SAME_PATH = "same-path"
    SETS_DROPPED = "sets-dropped"
    SEVERAL_PARENTS = "several-parents"
    SEVERAL_SCHEMES = "several-schemes"
    SLASH_REPLACED = "slash-replaced"
    UNEVEN_ROW = "uneven-row"


@dataclass(frozen=True, slots=True)
class VocabularyNote:
    """A word to the person about a vocabulary: what it is about, or how many things."""

    kind: NoteKind
    about: str = ""
    count: int = 1

    def message(self, language: Language) -> str:
        """Say it in one sentence."""
        about = self.about if len(self.about) <= _LONGEST else f"{self.about[:_LONGEST]}…"
        return render(f"vocabulary.{self.kind}", language, about=about, count=self.count)


def parents(path: str) -> Iterator[str]:
    """Yield the paths above a path, the nearest first."""
    while path := path.rpartition(SEPARATOR)[0]:
        yield path


def derived_id(path: str) -> str:
    """Return the id that stands in files for a term that has none: the same path, the same id."""
    return str(uuid5(_SPACE, path.encode("utf-8", "backslashreplace").decode("utf-8")))


def written_ids(vocabulary: Vocabulary) -> dict[str, str]:
    """Return a different id for every path, and under "" one for the vocabulary itself."""
    ids = {term.path: term.id for term in vocabulary.terms if term.id}
    taken = set(ids.values())
    without = (term.path for term in vocabulary.terms if not term.id)
    return ids | dict(_derived(["", *without], vocabulary.origin or vocabulary.title, taken))


def _derived(paths: Iterable[str], origin: str, taken: set[str]) -> Iterator[tuple[str, str]]:
    for path in paths:
        id_ = derived_id(path or SEPARATOR + origin)
        while id_ in taken:
            id_ = derived_id(id_)
        taken.add(id_)
        yield path, id_
