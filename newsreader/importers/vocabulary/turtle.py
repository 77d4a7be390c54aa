"""SKOS in Turtle, of which N-Triples is a part."""

import re

from newsreader.importers.vocabulary.base import Read, Source
from newsreader.importers.vocabulary.skos import vocabulary_of
from newsreader.importers.vocabulary.statements import Form, statements_of

_START = re.compile(
    r"(?:\s|#[^\n]*(?:\n|\Z))*+"
    r"(?:@prefix\s|@base\s|prefix\s+[^\s:]*:\s*<|base\s+<|<[^<>\s]*>\s|_:|\[\s*[\]a-z<])",
    re.IGNORECASE,
)


class Turtle:
    """The reader of SKOS in Turtle."""

    def accepts(self, source: Source) -> bool:
        """Take what begins with a prefix or a statement."""
        return _START.match(source.text) is not None

    def read(self, source: Source) -> Read:
        """Read every concept; BadInputError names the line that is no Turtle."""
        return vocabulary_of(statements_of(source, Form.TURTLE), source.stem)
