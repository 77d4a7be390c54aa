"""RDF as plain texts: what rdflib reads, for those who need not know it."""

import logging
import re
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from newsreader.core.errors import BadInputError
from newsreader.importers.vocabulary.base import Source
from newsreader.importers.vocabulary.labels import Label

if TYPE_CHECKING:
    from rdflib import Graph

BASE = "http://vocabulary.invalid/"
"""What relative addresses are taken from; nobody asks it."""

_NESTED = 100
_FAULTS = (SyntaxError, ValueError, LookupError, AssertionError, AttributeError, TypeError)
_HALF = re.compile(r"[\ud800-\udfff]")


class Statements:
    """What is said of every subject; subjects are addresses, or `_:` and a name of their own."""

    def __init__(self, graph: "Graph") -> None:
        self._of: dict[str, dict[str, list[str | Label]]] = {}
        for subject, predicate, value in graph:
            properties = self._of.setdefault(_key(subject), {})
            properties.setdefault(str(predicate), []).append(_value(value))

    def __contains__(self, subject: str) -> bool:
        return subject in self._of

    def subjects(self, *predicates: str) -> Iterator[str]:
        """Yield the subjects of which one of the predicates is stated."""
        return (
            subject for subject, said in self._of.items() if not said.keys().isdisjoint(predicates)
        )

    def predicates(self, subject: str) -> Iterator[tuple[str, int]]:
        """Yield what is stated of a subject, and how often."""
        return ((name, len(values)) for name, values in self._of[subject].items())

    def links(self, subject: str, *predicates: str) -> list[str]:
        """Return the things that the predicates lead to, in no order."""
        return [value for value in self._values(subject, predicates) if isinstance(value, str)]

    def labels(self, subject: str, *predicates: str) -> list[Label]:
        """Return the texts that the predicates lead to, in no order."""
        return [value for value in self._values(subject, predicates) if isinstance(value, Label)]

    def _values(self, subject: str, predicates: tuple[str, ...]) -> Iterator[str | Label]:
        said = self._of.get(subject, {})
        return (value for predicate in predicates for value in said.get(predicate, ()))


def statements_of(source: Source, kind: str, fill: Callable[["Graph"], object]) -> Statements:
    """Return the statements with which `fill` fills a graph; BadInputError for a fault in them."""
    from rdflib import Graph  # noqa: PLC0415  0.1 s that other formats need not pay
    from rdflib.exceptions import Error  # noqa: PLC0415

    logging.getLogger("rdflib").setLevel(logging.CRITICAL)  # it warns of every odd address
    graph = Graph(bind_namespaces="none")
    try:
        fill(graph)
    except RecursionError as error:
        raise BadInputError("vocabulary-too-deep", limit=_NESTED) from error
    except (*_FAULTS, Error) as error:  # bad input breaks the library at any place
        line = getattr(error, "lineno", None) or getattr(error, "lines", 0) + 1
        details = {"name": source.name, "kind": kind, "line": line}
        raise BadInputError("vocabulary-damaged", **details) from error
    return Statements(graph)


def _key(node: object) -> str:
    from rdflib import BNode  # noqa: PLC0415

    return f"_:{node}" if isinstance(node, BNode) else str(node)


def _value(node: object) -> str | Label:
    from rdflib import Literal  # noqa: PLC0415

    if isinstance(node, Literal):
        return Label(_whole(str(node)), (node.language or "").lower())
    return _key(node)


def _whole(text: str) -> str:
    """Return a text with its halves of characters, which an escape may name, joined or replaced."""
    if not _HALF.search(text):
        return text
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
