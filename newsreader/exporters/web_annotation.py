"""W3C Web Annotation: one JSON-LD file with an AnnotationCollection and its page.

Offsets are Unicode code points, as the recommendation demands. Ids are IRIs that do not change from
one export to the next: that of the collection is made from what is in it.
"""

import json
import uuid
from collections.abc import Iterator
from hashlib import sha1
from itertools import chain, takewhile, zip_longest
from pathlib import Path
from typing import BinaryIO

from newsreader.core.anchor import AnchorState
from newsreader.core.annotation import Annotation, StyleId
from newsreader.core.article import ArticleView
from newsreader.core.collection import Collection
from newsreader.core.identifier import address_of
from newsreader.core.issue import IssueSummary
from newsreader.core.losses import LossKind
from newsreader.core.reports import ExportFormat
from newsreader.exporters.base import encoded, require_written
from newsreader.exporters.colours import declarations, style_mark, style_name
from newsreader.exporters.headings import collection_title, head
from newsreader.exporters.json_list import json_list
from newsreader.exporters.losses import OF_NOTES, OF_PRINT, OF_TAGS

CONTEXT = "http://www.w3.org/ns/anno.jsonld"

_DEPTH = 2
"""How deep the list of annotations stands in the document."""
_NAMESPACE = uuid.UUID("5e3c1d0a-7f0b-5d55-9d2e-0f6c2b1f9a41")

Json = dict[str, object]


class WebAnnotation:
    """The exporter of W3C Web Annotation JSON-LD."""

    format = ExportFormat(
        "web-annotation",
        "W3C Web Annotation (JSON-LD)",
        ".jsonld",
        "annotations with quotes, positions, notes, tags, styles, creators and times",
    )
    annotations_only = True
    leaves_out = (
        LossKind.ARTICLES,
        LossKind.TEXTS,
        *OF_PRINT,
        LossKind.TOPICS,
        *OF_NOTES,
        LossKind.UNCERTAIN,
        *OF_TAGS,
        LossKind.ABOUT,
        LossKind.RIGHTS,
    )

    def write(self, collection: Collection, stream: BinaryIO) -> None:
        """Write the collection as one document with one page."""
        stream.writelines(self.pieces(collection))

    def pieces(self, collection: Collection) -> Iterator[bytes]:
        """Yield the document, an annotation at a time."""
        before, _, after = json.dumps(_frame(collection), ensure_ascii=False, indent=1).rpartition(
            "[]"
        )
        for piece in chain([before], json_list(_items(collection), _DEPTH), [after, "\n"]):
            yield encoded(piece)

    def check(self, path: Path, collection: Collection) -> None:
        """Parse every annotation again and compare their ids."""
        expected = (f"urn:uuid:{each.id}" for *_, each in collection.rows())
        for written, id_ in zip_longest(_read(path), expected):
            require_written(written, id_, path)


def _read(path: Path) -> Iterator[str]:
    """Yield the ids of the annotations; each begins and ends on a line of its own."""
    opening, closing = (" " * (_DEPTH + 1) + each for each in "{}")
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            if line.rstrip() == opening:
                item = takewhile(lambda line: line.rstrip(",\n") != closing, lines)
                yield json.loads("".join(("{", *item, "}")))["id"]


def _items(collection: Collection) -> Iterator[Json]:
    for issue in collection.issues:
        for article in issue.articles:
            source = _source(article, issue.issue)
            for annotation in article.annotations:
                yield _annotation(annotation, source, collection)


def _name(collection: Collection) -> str:
    """Return an id that is made from all annotations: `uuid5` of their list in JSON."""
    digest = sha1(_NAMESPACE.bytes + b"[", usedforsecurity=False)
    for number, item in enumerate(_items(collection)):
        digest.update((", " if number else "").encode() + json.dumps(item).encode())
    digest.update(b"]")
    return f"urn:uuid:{uuid.UUID(bytes=digest.digest()[:16], version=5)}"


def _frame(collection: Collection) -> Json:
    """Return the document without its annotations."""
    name, total = _name(collection), collection.annotations
    summary: Json = {
        "id": name,
        "type": "AnnotationCollection",
        "label": collection_title(collection),
    }
    page: Json = {
        "id": f"{name}#page-1",
        "type": "AnnotationPage",
        "partOf": summary | {"total": total},
        "startIndex": 0,
        "items": [],
    }
    return {"@context": CONTEXT, **summary, "total": total, "first": page}


def _source(article: ArticleView, issue: IssueSummary) -> Json:
    """Describe an article; names with a prefix are Dublin Core and schema.org through CONTEXT."""
    part_of: Json = {
        "id": f"urn:newsreader:issue:{issue.id}",
        "dc:title": issue.publication,
        "dc:date": issue.date,
        "schema:issueNumber": issue.number,
    }
    return {
        "id": f"urn:newsreader:article:{article.id}",
        "type": "Text",
        "format": "text/plain",
        "language": "zh",
        "dc:title": head(article.summary),
        "schema:pageStart": article.summary.page,
        "schema:isPartOf": _filled(part_of),
    }


def _annotation(annotation: Annotation, source: Json, collection: Collection) -> Json:
    note, tags = annotation.note, annotation.tags
    return _filled(
        {
            "id": f"urn:uuid:{annotation.id}",
            "type": "Annotation",
            "motivation": _motivation(annotation),
            "creator": _person(annotation.creator, collection) if annotation.creator else None,
            "created": annotation.created,
            "modified": annotation.modified,
            "stylesheet": _stylesheet(annotation.style, collection),
            "body": [*([_textual(note, "commenting")] if note else []), *map(_tag, tags)],
            "target": {
                "type": "SpecificResource",
                "source": source,
                "styleClass": style_mark(annotation.style),
                "selector": _selectors(annotation),
            },
        }
    )


def _person(name: str, collection: Collection) -> Json:
    """Describe who annotated: by an address, or else by a text that tells them from others."""
    identifier = collection.people.get(name, "")
    address = address_of(identifier)
    other = None if address else identifier or None
    return _filled({"id": address, "type": "Person", "name": name, "schema:identifier": other})


def _motivation(annotation: Annotation) -> str:
    if annotation.note:
        return "commenting"
    return "tagging" if annotation.tags else "highlighting"


def _stylesheet(style: StyleId, collection: Collection) -> Json:
    """Describe a look; a style that somebody made has its name as label."""
    rule = f".{style_mark(style)} {{ {declarations(style, collection)} }}"
    label = style_name(style, collection) if style in collection.styles else None
    return _filled({"type": "CssStylesheet", "label": label, "value": rule})


def _tag(tag: str) -> Json:
    return _textual(tag, "tagging")


def _textual(value: str, purpose: str) -> Json:
    return {"type": "TextualBody", "value": value, "format": "text/plain", "purpose": purpose}


def _selectors(annotation: Annotation) -> list[Json]:
    """Name the place by its words and, where the words still stand there, by its offsets."""
    anchor = annotation.anchor
    quote: Json = {
        "type": "TextQuoteSelector",
        "exact": anchor.quote,
        "prefix": anchor.prefix,
        "suffix": anchor.suffix,
    }
    if annotation.state is AnchorState.UNANCHORED:
        return [quote]
    start, end = anchor.span.start, anchor.span.end
    return [quote, {"type": "TextPositionSelector", "start": start, "end": end}]


def _filled(fields: Json) -> Json:
    return {key: value for key, value in fields.items() if value not in (None, [])}
