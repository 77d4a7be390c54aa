"""SKOS in Turtle, of which N-Triples is a part."""

import re
from typing import TYPE_CHECKING

from newsreader.core.errors import BadInputError
from newsreader.importers.vocabulary.base import Read, Source
from newsreader.importers.vocabulary.skos import vocabulary_of
from newsreader.importers.vocabulary.statements import BASE, statements_of

if TYPE_CHECKING:
    from rdflib import Graph

_START = re.compile(
    r"(?:\s|#[^\n]*(?:\n|\Z))*+"
    r"(?:@prefix\s|@base\s|prefix\s+[^\s:]*:\s*<|base\s+<|<[^<>\s]*>\s|_:|\[\s*[\]a-z<])",
    re.IGNORECASE,
)
_NO_CHARACTER = re.compile(r"(?<!\\)(?:\\\\)*+\\U(?!000|0010)[0-9a-fA-F]{8}")


class Turtle:
    """The reader of SKOS in Turtle."""

    def accepts(self, source: Source) -> bool:
        """Take what begins with a prefix or a statement."""
        return _START.match(source.text) is not None

    def read(self, source: Source) -> Read:
        """Read every concept; BadInputError names the line that is no Turtle."""
        if match := _NO_CHARACTER.search(source.text):  # the library has no error of its own here
            line = source.text.count("\n", 0, match.start()) + 1
            raise BadInputError("vocabulary-damaged", name=source.name, kind="Turtle", line=line)

        def fill(graph: "Graph") -> None:
            graph.parse(data=source.text, format="turtle", publicID=BASE)

        return vocabulary_of(statements_of(source, "Turtle", fill), source.stem)
