"""W3C Web Annotation: one JSON-LD file with an AnnotationCollection and its page.

Offsets are Unicode code points, as the recommendation demands. Ids are IRIs that do not change from
one export to the next: that of the collection is made from what is in it.
"""

import json
import uuid
from pathlib import Path
from typing import BinaryIO

from newsreader.core.anchor import AnchorState
from newsreader.core.annotation import Annotation, StyleId
from newsreader.core.article import ArticleView
from newsreader.core.collection import Collection
from newsreader.core.issue import IssueSummary
from newsreader.core.reports import ExportFormat
from newsreader.exporters.base import encoded, require_written
from newsreader.exporters.colours import colour, style_mark, style_name
from newsreader.exporters.headings import collection_title, head

CONTEXT = "http://www.w3.org/ns/anno.jsonld"

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

    def write(self, collection: Collection, stream: BinaryIO) -> None:
        """Write the collection as one document with one page."""
        document = json.dumps(_document(collection), ensure_ascii=False, indent=1)
        stream.write(encoded(document + "\n"))

    def check(self, path: Path, collection: Collection) -> None:
        """Parse the file and count its annotations."""
        document = json.loads(path.read_bytes())
        ids = [item["id"] for item in document["first"]["items"]]
        require_written(ids, [f"urn:uuid:{a.id}" for a in _annotations(collection)], path)


def _annotations(collection: Collection) -> list[Annotation]:
    return [
        annotation
        for issue in collection.issues
        for article in issue.articles
        for annotation in article.annotations
    ]


def _document(collection: Collection) -> Json:
    items = [
        _annotation(annotation, _source(article, issue.issue), collection)
        for issue in collection.issues
        for article in issue.articles
        for annotation in article.annotations
    ]
    name = f"urn:uuid:{uuid.uuid5(_NAMESPACE, json.dumps(items))}"
    summary: Json = {
        "id": name,
        "type": "AnnotationCollection",
        "label": collection_title(collection),
    }
    page: Json = {
        "id": f"{name}#page-1",
        "type": "AnnotationPage",
        "partOf": summary | {"total": len(items)},
        "startIndex": 0,
        "items": items,
    }
    return {"@context": CONTEXT, **summary, "total": len(items), "first": page}


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
    creator: Json = {"type": "Person", "name": annotation.creator}
    return _filled(
        {
            "id": f"urn:uuid:{annotation.id}",
            "type": "Annotation",
            "motivation": _motivation(annotation),
            "creator": creator if annotation.creator else None,
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


def _motivation(annotation: Annotation) -> str:
    if annotation.note:
        return "commenting"
    return "tagging" if annotation.tags else "highlighting"


def _stylesheet(style: StyleId, collection: Collection) -> Json:
    """Describe a look; a style that somebody made has its name as label."""
    rule = f".{style_mark(style)} {{ background-color: {colour(style, collection)} }}"
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
