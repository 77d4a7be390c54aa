"""UIMA CAS in XMI with its type system, as INCEpTION and other programs take it in.

Every article is a document; every tag on an annotation, or an annotation without a tag, is a
`Highlight` in it. Offsets are UTF-16 units, as Java counts. What lost its words is a point, with
them as its `quote`.
"""

from collections.abc import Iterator
from pathlib import Path

from newsreader.core.anchor import AnchorState
from newsreader.core.annotation import Annotation
from newsreader.core.article import ArticleView
from newsreader.core.collection import Collection
from newsreader.core.losses import Loss, LossKind
from newsreader.core.reports import ExportFormat
from newsreader.exporters.base import Member, require_members
from newsreader.exporters.colours import style_name
from newsreader.exporters.csv_table import units
from newsreader.exporters.file_names import named_by_place
from newsreader.exporters.headings import head
from newsreader.exporters.losses import OF_COLLECTION, OF_NOTES, OF_TAGS, OF_TEXTS
from newsreader.exporters.xml_text import forbidden, legal

_XMI, _CAS, _TCAS, _OURS = (
    "{http://www.omg.org/XMI}",
    "{http:///uima/cas.ecore}",
    "{http:///uima/tcas.ecore}",
    "{http:///newsreader.ecore}",
)
_PREFIXES = {"xmi": _XMI, "cas": _CAS, "tcas": _TCAS, "newsreader": _OURS}
_TYPES = {
    "Article": ("articleId", "issueId", "paper", "date", "number", "page", "head", "topics"),
    "Highlight": (
        "label",
        "note",
        "style",
        "creator",
        "created",
        "modified",
        "state",
        "quote",
        "annotationId",
    ),
}
"""Types and their features, all of them texts."""
_TYPE_SYSTEM = "TypeSystem.xml"


class Uima:
    """The exporter of a folder of documents."""

    format = ExportFormat(
        "xmi",
        "Annotated documents (UIMA XMI)",
        "",
        "a folder with a document an article, tags and notes as annotations, and their types",
    )
    annotations_only = False
    leaves_out = (
        *OF_NOTES,
        LossKind.IDENTIFIERS,
        LossKind.CONTEXT,
        LossKind.STYLE_COLORS,
        LossKind.STYLE_LINES,
        *OF_TAGS,
        *OF_TEXTS,
        *OF_COLLECTION,
    )

    def members(self, collection: Collection) -> Iterator[Member]:
        """Yield the type system and a document for every article."""
        yield Member(_TYPE_SYSTEM, [_type_system()])
        for article, name in _documents(collection):
            yield Member(f"documents/{name}.xmi", [_document(article, collection)])

    def check(self, folder: Path, collection: Collection) -> None:
        """Read the files again and compare them with what was to be written."""
        require_members(self.members(collection), folder)

    def losses(self, collection: Collection) -> tuple[Loss, ...]:
        """Return which characters are not in the documents."""
        return forbidden(collection, self.leaves_out)


def _documents(collection: Collection) -> Iterator[tuple[ArticleView, str]]:
    return ((article, name) for _, article, name in named_by_place(collection))


def _type_system() -> bytes:
    types = "".join(
        f"<typeDescription><name>newsreader.{name}</name><description/>"
        "<supertypeName>uima.tcas.Annotation</supertypeName><features>"
        + "".join(
            f"<featureDescription><name>{feature}</name><description/>"
            "<rangeTypeName>uima.cas.String</rangeTypeName></featureDescription>"
            for feature in features
        )
        + "</features></typeDescription>\n"
        for name, features in _TYPES.items()
    )
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n<typeSystemDescription'
        ' xmlns="http://uima.apache.org/resourceSpecifier">\n<name>newsreader</name>\n'
        f"<types>\n{types}</types>\n</typeSystemDescription>\n"
    ).encode()


def _document(article: ArticleView, collection: Collection) -> bytes:
    from lxml import etree  # noqa: PLC0415  20 ms that other formats need not pay

    spaces = {name: space.strip("{}") for name, space in _PREFIXES.items()}
    root = etree.Element(f"{_XMI}XMI", {f"{_XMI}version": "2.0"}, spaces)
    etree.SubElement(root, f"{_CAS}NULL", {f"{_XMI}id": "0"})
    topics = collection.topics.get(article.id, ())
    whole = {"begin": "0", "end": str(units(article.text))}
    marks = [
        (f"{_TCAS}DocumentAnnotation", whole | {"language": "zh"}),
        (f"{_OURS}Article", whole | _particulars(article, topics)),
        *((f"{_OURS}Highlight", each) for each in _highlights(article, collection)),
    ]
    for number, (tag, values) in enumerate(marks, 2):
        kept = {name: legal(value) for name, value in values.items() if value}
        etree.SubElement(root, tag, {f"{_XMI}id": str(number), "sofa": "1", **kept})
    sofa = {"sofaNum": "1", "sofaID": "_InitialView", "mimeType": "text"}
    text = {"sofaString": legal(article.text)}
    etree.SubElement(root, f"{_CAS}Sofa", {f"{_XMI}id": "1", **sofa, **text})
    members = " ".join(str(number) for number in range(2, len(marks) + 2))
    etree.SubElement(root, f"{_CAS}View", {"sofa": "1", "members": members})
    return etree.tostring(root, encoding="UTF-8", xml_declaration=True)


def _particulars(article: ArticleView, topics: tuple[str, ...]) -> dict[str, str]:
    issue = article.issue
    return {
        "articleId": article.id,
        "issueId": issue.id,
        "paper": issue.publication or "",
        "date": issue.date or "",
        "number": issue.number or "",
        "page": str(article.summary.page),
        "head": head(article.summary),
        "topics": "\n".join(topics),
    }


def _highlights(article: ArticleView, collection: Collection) -> Iterator[dict[str, str]]:
    for each in article.annotations:
        span = each.anchor.span
        place = {"begin": str(units(article.text[: span.start]))}
        place |= {"end": str(units(article.text[: span.end]))}
        for label in each.tags or ("",):
            yield place | {"label": label} | _made(each, collection)


def _made(annotation: Annotation, collection: Collection) -> dict[str, str]:
    gone = annotation.state is AnchorState.UNANCHORED
    return {
        "note": annotation.note,
        "style": style_name(annotation.style, collection),
        "creator": annotation.creator,
        "created": annotation.created,
        "modified": annotation.modified,
        "state": annotation.state.value,
        "quote": annotation.anchor.quote if gone else "",
        "annotationId": annotation.id,
    }
