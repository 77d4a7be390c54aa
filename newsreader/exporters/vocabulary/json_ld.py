"""SKOS in JSON-LD: a flat graph whose context stands in the file, so that no network is needed."""

import json
from collections.abc import Sequence

from newsreader.core.reports import ExportFormat
from newsreader.core.vocabulary import Vocabulary
from newsreader.exporters.base import encoded
from newsreader.exporters.vocabulary.base import Written
from newsreader.exporters.vocabulary.skos import PREFIXES, Iri, Node, Value, nodes


class JsonLd:
    """The writer of SKOS in JSON-LD."""

    format = ExportFormat(
        "skos-json-ld",
        "SKOS (JSON-LD)",
        ".jsonld",
        "the tree of tags with ids, colours, descriptions and alternative names",
    )

    def write(self, vocabulary: Vocabulary) -> Written:
        """Return the vocabulary as a document; nothing is lost."""
        graph = [_object(node) for node in nodes(vocabulary)]
        document = {"@context": dict(PREFIXES), "@graph": graph}
        return Written(encoded(json.dumps(document, ensure_ascii=False, indent=2) + "\n"))


def _object(node: Node) -> dict[str, object]:
    stated = {name: _values(values) for name, values in node.properties}
    return {"@id": node.iri.value, "@type": node.type, **stated}


def _values(values: Sequence[Value]) -> object:
    found = [_value(value) for value in values]
    return found if len(found) > 1 else found[0]


def _value(value: Value) -> object:
    if isinstance(value, Iri):
        return {"@id": value.value}
    return {"@value": value.value, "@language": value.language} if value.language else value.value
