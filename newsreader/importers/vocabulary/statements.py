"""RDF as plain texts: what pyoxigraph reads, for those who need not know it.

rdflib would be smaller, but takes half a minute for one long text, and raises whatever breaks
first. Neither is ever given a way to the network.
"""

from collections.abc import Iterator
from enum import StrEnum
from typing import TYPE_CHECKING

from newsreader.core.errors import BadInputError
from newsreader.core.gathering import MOST_TERMS
from newsreader.importers.vocabulary.base import Source
from newsreader.importers.vocabulary.labels import Label

if TYPE_CHECKING:
    from pyoxigraph import BlankNode, Literal, NamedNode, Quad, Triple

    Node = NamedNode | BlankNode | Literal | Triple

_BASE = "http://vocabulary.invalid/"
_MOST = 1_000_000


class Form(StrEnum):
    """How statements are written, by the name that people know it by."""

    TURTLE = "Turtle"
    JSON_LD = "JSON-LD"


class Statements:
    """What is said of every subject; subjects are addresses, or `_:` and a name of their own."""

    def __init__(self) -> None:
        self._of: dict[str, dict[str, list[str | Label]]] = {}

    def __contains__(self, subject: str) -> bool:
        return subject in self._of

    def add(self, quad: "Quad") -> None:
        """Add a statement, whatever graph it stands in."""
        properties = self._of.setdefault(_key(quad.subject), {})
        properties.setdefault(quad.predicate.value, []).append(_value(quad.object))

    def subjects(self, *predicates: str) -> Iterator[str]:
        """Yield the subjects of which one of the predicates is stated."""
        return (each for each, said in self._of.items() if not said.keys().isdisjoint(predicates))

    def counts(self, subject: str) -> dict[str, int]:
        """Return what is stated of a subject, and how often."""
        return {name: len(values) for name, values in self._of[subject].items()}

    def links(self, subject: str, *predicates: str) -> list[str]:
        """Return the things that the predicates lead to."""
        return [value for value in self._values(subject, predicates) if isinstance(value, str)]

    def labels(self, subject: str, *predicates: str) -> list[Label]:
        """Return the texts that the predicates lead to."""
        return [value for value in self._values(subject, predicates) if isinstance(value, Label)]

    def _values(self, subject: str, predicates: tuple[str, ...]) -> Iterator[str | Label]:
        said = self._of.get(subject, {})
        return (value for predicate in predicates for value in said.get(predicate, ()))


def statements_of(source: Source, form: Form) -> Statements:
    """Return what a document states; BadInputError names the line of a fault."""
    said = Statements()
    try:
        for number, quad in enumerate(_quads(source, form)):
            if number == _MOST:
                raise BadInputError("vocabulary-too-large", limit=MOST_TERMS)
            said.add(quad)
    except SyntaxError as error:
        details = {"name": source.name, "kind": form, "line": error.lineno or 1}
        raise BadInputError("vocabulary-damaged", **details) from error
    return said


def _quads(source: Source, form: Form) -> "Iterator[Quad]":
    import pyoxigraph  # noqa: PLC0415  20 ms that other formats need not pay

    formats = pyoxigraph.RdfFormat
    format_ = formats.TURTLE if form is Form.TURTLE else formats.JSON_LD
    return pyoxigraph.parse(source.text.encode(), format_, base_iri=_BASE)


def _key(node: "Node") -> str:
    """Return the address of a thing; `_:` and a name for one without."""
    from pyoxigraph import NamedNode  # noqa: PLC0415

    return node.value if isinstance(node, NamedNode) else str(node)


def _value(node: "Node") -> str | Label:
    from pyoxigraph import Literal  # noqa: PLC0415

    return Label(node.value, node.language or "") if isinstance(node, Literal) else _key(node)
