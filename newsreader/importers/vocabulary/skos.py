"""Statements in the words of SKOS, whoever made them, as a vocabulary.

Statements have no order: what must be chosen is chosen by name, then by address.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from urllib.parse import unquote

from newsreader.core.gathering import gathered
from newsreader.core.vocabulary import NoteKind, Term
from newsreader.importers.vocabulary.base import Read
from newsreader.importers.vocabulary.cleaning import Cleaner, uuid_in
from newsreader.importers.vocabulary.hierarchy import tree_of
from newsreader.importers.vocabulary.labels import described, ranked
from newsreader.importers.vocabulary.statements import Statements

_SKOS = "http://www.w3.org/2004/02/skos/core#"
_DCT = "http://purl.org/dc/terms/"
_DC = "http://purl.org/dc/elements/1.1/"
_RDFS = "http://www.w3.org/2000/01/rdf-schema#"
_TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type"

_PREFERRED = f"{_SKOS}prefLabel"
_LABEL = f"{_RDFS}label"
_OTHERS = (f"{_SKOS}altLabel", f"{_SKOS}hiddenLabel")
_TEXTS = tuple(f"{_SKOS}{name}" for name in ("definition", "scopeNote", "note"))
_DESCRIPTIONS = (*_TEXTS, f"{_DCT}description", f"{_RDFS}comment")
_COLORS = ("https://schema.org/color", "http://schema.org/color")
_TITLES = (f"{_DCT}title", f"{_DC}title", _PREFERRED, _LABEL)

_BROADER, _NARROWER = f"{_SKOS}broader", f"{_SKOS}narrower"
_IN_SCHEME = (f"{_SKOS}inScheme", f"{_SKOS}topConceptOf")
_TOP = f"{_SKOS}hasTopConcept"
_TRANSITIVE = (f"{_SKOS}broaderTransitive", f"{_SKOS}narrowerTransitive")
_PLACES = (_BROADER, _NARROWER, *_IN_SCHEME, *_TRANSITIVE)
_UNDERSTOOD = {_TYPE, _PREFERRED, _LABEL, *_OTHERS, *_DESCRIPTIONS, *_COLORS, *_PLACES}
_MARKS = re.compile(r"[/#:]")
_SHOWN = 10


def vocabulary_of(said: Statements, title: str) -> Read:
    """Return the concepts as a tree; `title` is for schemes that state none."""
    reading = _Reading(said)
    titles = reading.titles()
    names = reading.names()
    tree = tree_of(names, reading.broader(), reading.cleaner)
    terms = (reading.term(concept, tree.path(concept)) for concept in names)
    vocabulary, joined = gathered(titles[0] if titles else title, terms)
    reading.note_losses(names)
    return vocabulary, (*reading.cleaner.notes, *joined)


class _Reading:
    def __init__(self, said: Statements) -> None:
        self._said = said
        self._concepts = self._typed("Concept")
        linked = self._linked(*_IN_SCHEME) | {*said.subjects(_TOP)} | self._typed("ConceptScheme")
        self._schemes = linked - self._concepts
        self._collections = self._typed("Collection") | self._typed("OrderedCollection")
        self._named: dict[str, str] = {}
        self._labels_moved = self._descriptions_lost = 0
        self.cleaner = Cleaner()

    def titles(self) -> list[str]:
        """Return the titles of the schemes, the preferred one first."""
        titles = [each for scheme in self._schemes for each in self._said.labels(scheme, *_TITLES)]
        found = [label.text for label in ranked(titles)]
        if len(self._schemes) > 1:
            named = "; ".join(found[:_SHOWN])
            self.cleaner.note(NoteKind.SEVERAL_SCHEMES, named, len(self._schemes))
        return found

    def names(self) -> Mapping[str, str]:
        """Return all concepts that have a name, in the order of the names."""
        found = {*self._said.subjects(_PREFERRED, *_PLACES)} | self._concepts
        found |= {each for each in self._linked(_BROADER, _NARROWER, _TOP) if each in self._said}
        found -= self._schemes | self._collections
        named = sorted((self._name(concept), concept) for concept in sorted(found))
        self._named = {concept: name for name, concept in named if name}
        return {concept: self.cleaner.name(name) for concept, name in self._named.items()}

    def broader(self) -> Mapping[str, Iterable[str]]:
        """Return what stands above each concept, whichever side says so."""
        above: dict[str, set[str]] = defaultdict(set)
        for concept in self._said.subjects(_BROADER):
            above[concept].update(self._said.links(concept, _BROADER))
        for concept in self._said.subjects(_NARROWER):
            for below in self._said.links(concept, _NARROWER):
                above[below].add(concept)
        return above

    def term(self, concept: str, path: str) -> Term:
        """Return a concept as a term; names other than the first become alternatives."""
        said = self._said
        preferred = {label.text for label in ranked(said.labels(concept, _PREFERRED))}
        self._labels_moved += max(0, len(preferred) - 1)
        others = {label.text for label in ranked(said.labels(concept, _LABEL, *_OTHERS))}
        description, lost = described(said.labels(concept, *_DESCRIPTIONS))
        self._descriptions_lost += lost
        colors = sorted(label.text for label in said.labels(concept, *_COLORS))
        color = self.cleaner.color(colors[0]) if colors else ""
        alternatives = (preferred | others) - {self._named[concept]}
        return Term(uuid_in(concept), path, color, description, tuple(alternatives))

    def note_losses(self, concepts: Iterable[str]) -> None:
        """Note what is said of the concepts and has no place in a vocabulary."""
        cleaner = self.cleaner
        cleaner.note(NoteKind.LABELS_AS_ALTERNATIVES, count=self._labels_moved)
        cleaner.note(NoteKind.DESCRIPTIONS_DROPPED, count=self._descriptions_lost)
        cleaner.note(NoteKind.COLLECTIONS_DROPPED, count=len(self._collections))
        lost: Counter[str] = Counter()
        for concept in concepts:
            lost.update(self._said.counts(concept))
        others = {iri: count for iri, count in lost.items() if iri not in _UNDERSTOOD}
        shown = ", ".join(sorted({_tail(iri) for iri in others})[:_SHOWN])
        cleaner.note(NoteKind.PROPERTIES_DROPPED, shown, sum(others.values()))

    def _name(self, concept: str) -> str:
        """Return the preferred name; the end of the address where there is none."""
        said = self._said
        for predicate in (_PREFERRED, _LABEL):
            if labels := ranked(said.labels(concept, predicate)):
                return labels[0].text
        self.cleaner.note(NoteKind.NO_LABEL, "[]" if concept.startswith("_:") else concept)
        return "" if concept.startswith("_:") else _tail(concept)

    def _typed(self, name: str) -> set[str]:
        type_ = f"{_SKOS}{name}"
        said = self._said
        return {each for each in said.subjects(_TYPE) if type_ in said.links(each, _TYPE)}

    def _linked(self, *predicates: str) -> set[str]:
        said = self._said
        subjects = said.subjects(*predicates)
        return {link for each in subjects for link in said.links(each, *predicates)}


def _tail(iri: str) -> str:
    return unquote(_MARKS.split(iri.rstrip("/#:"))[-1])
