"""Terms from anywhere made into a vocabulary: what comes twice is joined, and said."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from newsreader.core.errors import BadInputError
from newsreader.core.vocabulary import (
    SEPARATOR,
    NoteKind,
    Term,
    Vocabulary,
    VocabularyNote,
    derived_id,
    parents,
)

DEEPEST = 100
"""Most levels of a tree of terms."""

MOST_TERMS = 100_000
"""Most terms of a vocabulary, parents that paths imply included."""

_MOST_CHARACTERS = 2**25


def gathered(title: str, terms: Iterable[Term]) -> tuple[Vocabulary, tuple[VocabularyNote, ...]]:
    """Return a vocabulary of terms whose paths and ids may repeat or hold blank names.

    BadInputError if there is no term at all, or more than a person could look through.
    """
    pile = _Pile()
    for number, term in enumerate(terms):
        if number == MOST_TERMS:
            raise BadInputError("vocabulary-too-large", limit=MOST_TERMS)
        pile.add(term)
    if not pile.terms:
        raise BadInputError("vocabulary-without-terms")
    return Vocabulary(title, tuple(pile.terms.values())), tuple(pile.notes)


def require_shallow(levels: int) -> None:
    """Raise BadInputError for a path of more levels than any tree of tags has."""
    if levels > DEEPEST:
        raise BadInputError("vocabulary-too-deep", limit=DEEPEST)


@dataclass(slots=True)
class _Pile:
    terms: dict[str, Term] = field(default_factory=dict[str, Term])
    notes: list[VocabularyNote] = field(default_factory=list[VocabularyNote])
    _ids: set[str] = field(default_factory=set[str])
    _size: int = 0

    def add(self, term: Term) -> None:
        path = self._cleaned(term.path)
        if path:
            found = replace(term, path=path, id=self._id(term.id, path))
            for above in parents(path):
                self._put(self.terms.get(above) or Term("", above))
            self._put(self._joined(found))

    def _cleaned(self, path: str) -> str:
        require_shallow(path.count(SEPARATOR) + 1)
        names = path.split(SEPARATOR)
        named = [name for name in names if name.strip()]
        if len(named) < len(names):
            self.notes.append(VocabularyNote(NoteKind.BLANK_NAME, path))
        return SEPARATOR.join(named)

    def _id(self, id_: str, path: str) -> str:
        """Return the id, unless it is the one that stands in files for none, or another's."""
        if not id_ or id_ == derived_id(path):
            return ""
        if id_ in self._ids:
            self.notes.append(VocabularyNote(NoteKind.ID_REPEATED, path))
            return ""
        self._ids.add(id_)
        return id_

    def _joined(self, term: Term) -> Term:
        before = self.terms.get(term.path)
        if before is None or before.is_bare:
            return term
        self.notes.append(VocabularyNote(NoteKind.SAME_PATH, term.path))
        told, more = before.description, term.description
        description = told if more in told else f"{told}\n{more}".lstrip("\n")
        return Term(
            before.id or term.id,
            term.path,
            before.color or term.color,
            description,
            before.alternatives + term.alternatives,
        )

    def _put(self, term: Term) -> None:
        if term.path not in self.terms:
            self._size += len(term.path)
        self.terms[term.path] = term
        if len(self.terms) > MOST_TERMS or self._size > _MOST_CHARACTERS:
            raise BadInputError("vocabulary-too-large", limit=MOST_TERMS)
