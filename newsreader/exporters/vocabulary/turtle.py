"""SKOS in Turtle: one statement a line, so that versions can be compared."""

import re
from collections.abc import Iterator

from newsreader.core.reports import ExportFormat
from newsreader.core.vocabulary import Vocabulary
from newsreader.exporters.base import encoded
from newsreader.exporters.vocabulary.base import Written
from newsreader.exporters.vocabulary.skos import PREFIXES, Iri, Node, Value, nodes

_SPECIAL = re.compile(r'["\\\x00-\x1f\x7f]')
_ESCAPES = {'"': r"\"", "\\": r"\\", "\n": r"\n", "\r": r"\r", "\t": r"\t"}


class Turtle:
    """The writer of SKOS in Turtle."""

    format = ExportFormat(
        "skos-turtle",
        "SKOS (Turtle)",
        ".ttl",
        "the tree of tags with ids, colours, descriptions and alternative names",
    )

    def write(self, vocabulary: Vocabulary) -> Written:
        """Return the vocabulary as a document; nothing is lost."""
        blocks = ["".join(f"@prefix {name}: <{iri}> .\n" for name, iri in PREFIXES)]
        blocks += ["".join(_lines(node)) for node in nodes(vocabulary)]
        return Written(encoded("\n".join(blocks)))


def _lines(node: Node) -> Iterator[str]:
    yield f"<{node.iri.value}> a {node.type}"
    for name, values in node.properties:
        yield f" ;\n    {name} {', '.join(_value(value) for value in values)}"
    yield " .\n"


def _value(value: Value) -> str:
    if isinstance(value, Iri):
        return f"<{value.value}>"
    language = f"@{value.language}" if value.language else ""
    return f'"{_SPECIAL.sub(_escape, value.value)}"{language}'


def _escape(match: re.Match[str]) -> str:
    return _ESCAPES.get(match[0]) or f"\\u{ord(match[0]):04X}"
