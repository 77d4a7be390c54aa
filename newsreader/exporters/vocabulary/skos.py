"""A vocabulary as SKOS: what is said of the scheme and of every concept, in a fixed order.

Names are tagged `zh-Hans` where they hold a Chinese character, and carry no language otherwise;
the colour is a `schema:color`.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from newsreader.core.vocabulary import Term, Vocabulary, written_ids

PREFIXES = (
    ("dct", "http://purl.org/dc/terms/"),
    ("schema", "https://schema.org/"),
    ("skos", "http://www.w3.org/2004/02/skos/core#"),
)
"""The namespaces of all properties and types used here."""

_CHINESE = re.compile(r"[\u3400-\u9fff\uf900-\ufaff\U00020000-\U000323af]")


@dataclass(frozen=True, slots=True)
class Iri:
    """A reference to the scheme or a concept."""

    value: str


@dataclass(frozen=True, slots=True)
class Literal:
    """A text, with its language or ""."""

    value: str
    language: str


Value = Iri | Literal


@dataclass(frozen=True, slots=True)
class Node:
    """A thing, its type, and its properties, each with one value at least."""

    iri: Iri
    type: str
    properties: tuple[tuple[str, tuple[Value, ...]], ...]


def nodes(vocabulary: Vocabulary) -> Iterator[Node]:
    """Yield the scheme, then every concept."""
    iris = {path: Iri(f"urn:uuid:{id_}") for path, id_ in written_ids(vocabulary).items()}
    below: dict[str, list[Value]] = defaultdict(list)
    for term in vocabulary.terms:
        below[term.parent].append(iris[term.path])
    scheme = iris[""]
    title = [_literal(vocabulary.title)] if vocabulary.title else []
    stated = _stated(("dct:title", title), ("skos:hasTopConcept", below[""]))
    yield Node(scheme, "skos:ConceptScheme", stated)
    for term in vocabulary.terms:
        above = "skos:broader" if term.parent else "skos:topConceptOf"
        stated = _stated(
            ("skos:inScheme", [scheme]),
            *_texts(term),
            (above, [iris[term.parent]]),
            ("skos:narrower", below[term.path]),
        )
        yield Node(iris[term.path], "skos:Concept", stated)


def _texts(term: Term) -> Iterator[tuple[str, Sequence[Value]]]:
    yield "skos:prefLabel", [_literal(term.name)]
    yield "skos:altLabel", [_literal(text) for text in term.alternatives]
    yield "skos:definition", [_literal(term.description)] if term.description else []
    yield "schema:color", [Literal(term.color, "")] if term.color else []


def _stated(*pairs: tuple[str, Sequence[Value]]) -> tuple[tuple[str, tuple[Value, ...]], ...]:
    return tuple((name, tuple(values)) for name, values in pairs if values)


def _literal(text: str) -> Literal:
    return Literal(text, "zh-Hans" if _CHINESE.search(text) else "")
