"""Which documents of a segment fit a query."""

from collections.abc import Mapping
from functools import reduce
from typing import NamedTuple, TypeAlias

import numpy as np
import numpy.typing as npt

from newsreader.core.query import And, Between, Near, Node, Not, Or, Part, Term, Where
from newsreader.storage.index.fields import Fields
from newsreader.storage.index.folded import Fold
from newsreader.storage.index.phrases import (
    NOWHERE,
    Nearby,
    Pattern,
    Phrases,
    Seen,
    Stretches,
    nearby_of,
    pattern_of,
)
from newsreader.storage.index.reader import SegmentReader
from newsreader.storage.index.rows import (
    IN_BODY,
    IN_HEAD,
    TIMES,
    Counted,
    Postings,
    postings_of,
)
from newsreader.storage.index.units import Mask

Elsewhere: TypeAlias = Mapping[Term | Near, npt.NDArray[np.int64]]
"""The articles in which words stand, of those words that are looked for on other shelves."""

Words: TypeAlias = Pattern | Nearby | None
_FLAGS = {Part.HEAD: IN_HEAD, Part.BODY: IN_BODY}


class Question(NamedTuple):
    """What is asked; where it is `exact`, variants of characters are others."""

    node: Node
    exact: bool = False


class Plan(NamedTuple):
    """A query's node with its words folded, each once; None stands for words of nothing."""

    node: Node
    words: dict[Term | Near, Words]

    @property
    def only(self) -> Pattern | None:
        """The one short pattern that is asked for; None where there is more to do than look up."""
        found = self.words.get(self.node) if isinstance(self.node, Term) else None
        if isinstance(found, Pattern) and found.is_short and found.part is Part.ANY:
            return found
        return None


def plan(question: Question, fold: Fold) -> Plan:
    """Fold the words of a query."""
    node, exact = question
    words: dict[Term | Near, Words] = {}
    for leaf in leaves(node):
        if isinstance(leaf, Term):
            words[leaf] = pattern_of(leaf, fold, exact)
        elif isinstance(leaf, Near):
            words[leaf] = nearby_of(leaf, fold, exact)
    return Plan(node, words)


def leaves(node: Node) -> list[Term | Near | Where | Between]:
    """Return what a query is made of, in order."""
    match node:
        case And(nodes) | Or(nodes):
            return [leaf for each in nodes for leaf in leaves(each)]
        case Not(inner):
            return leaves(inner)
        case _:
            return [node]


def wanted(node: Node) -> list[Term | Near]:
    """Return the words that an article may be found by."""
    match node:
        case And(nodes) | Or(nodes):
            return [leaf for each in nodes for leaf in wanted(each)]
        case Term() | Near():
            return [node]
        case _:
            return []


class Matcher:
    """Evaluates a plan for one segment; remembers what it found of each word."""

    def __init__(
        self, reader: SegmentReader, fields: Fields, plan: Plan, elsewhere: Elsewhere, seen: Seen
    ) -> None:
        self._reader = reader
        self._contents = reader.segment.contents
        self._fields = fields
        self.plan = plan
        self._elsewhere = elsewhere
        self._phrases = Phrases(reader, seen)
        self.found: dict[Term | Near, Postings] = {}

    def mask(self) -> Mask:
        """Mark the documents that fit."""
        return self._mask(self.plan.node)

    def _mask(self, node: Node) -> Mask:
        match node:
            case And(nodes):
                return reduce(np.logical_and, map(self._mask, nodes))
            case Or(nodes):
                return reduce(np.logical_or, map(self._mask, nodes))
            case Not(inner):
                return ~self._mask(inner)
            case Term() | Near():
                return self.postings(node).mask
            case _:
                return self._fields.mask(node, self._contents)

    def postings(self, node: Term | Near) -> Postings:
        """Return the documents in which words stand."""
        if node not in self.found:
            if node in self._elsewhere:
                mask = np.isin(self._contents.articles, self._elsewhere[node])
                self.found[node] = Postings(mask, lambda: _once(mask))
            else:
                self.found[node] = self._look_up(self.plan.words[node])
        return self.found[node]

    def _look_up(self, words: Words) -> Postings:
        match words:
            case None:
                return self._standing(NOWHERE)
            case Nearby():
                return self._standing(self._phrases.near(words))
            case _:
                written = self._written(words) if words.is_short else None
                return self._standing(self._phrases.find(words)) if written is None else written

    def _written(self, pattern: Pattern) -> Postings | None:
        first, *others = pattern.pieces[0]
        if others:
            postings = self._reader.postings(first << 16 | others[0])
        else:
            postings = self._reader.character_postings(first)
        if postings is None or pattern.part not in _FLAGS:
            return postings
        documents, times = postings.counted
        inside = times & _FLAGS[pattern.part] > 0
        return postings_of((documents[inside], times[inside]), len(self._contents))

    def _standing(self, stretches: Stretches) -> Postings:
        mask = np.zeros(len(self._contents), np.bool_)
        if len(stretches.begins):
            mask[self._contents.documents_at(stretches.begins)] = True
        return Postings(mask, lambda: self._counted(stretches))

    def _counted(self, stretches: Stretches) -> Counted:
        if not len(stretches.begins):
            return np.empty(0, np.uint16), np.empty(0, np.uint8)
        documents = self._contents.documents_at(stretches.begins)
        in_head = stretches.begins < self._contents.heads[documents]
        firsts = np.flatnonzero(np.diff(documents, prepend=-1))
        counts = np.diff(np.append(firsts, len(documents)))
        times = np.minimum(counts, TIMES).astype(np.uint8)
        # Places are ascending: those in a head come first.
        times[in_head[firsts]] |= IN_HEAD
        times[~in_head[firsts + counts - 1]] |= IN_BODY
        return documents[firsts], times


def _once(mask: Mask) -> Counted:
    documents = np.flatnonzero(mask).astype(np.uint16)
    return documents, np.ones(len(documents), np.uint8)
