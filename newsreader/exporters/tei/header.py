"""What a TEI corpus and its documents say of themselves."""

from collections import defaultdict

from newsreader.core.annotation import StyleId
from newsreader.core.collection import Collection
from newsreader.core.identifier import address_of
from newsreader.core.issue import IssueSummary
from newsreader.exporters.colours import COLOURS, declarations, style_mark, style_name
from newsreader.exporters.headings import collection_title, issue_title
from newsreader.exporters.markup import Markup, element, joined, lines
from newsreader.exporters.taxonomy import Taxonomy, Topic
from newsreader.exporters.tei.names import people_of

_PRACTICE = (
    "Articles stand in print order. What a person corrected is sic and corr, what was added"
    " supplied, what stands twice surplus, what is missing or cannot be read gap. Annotations point"
    " to anchors."
    " A character that XML cannot hold is U+FFFD."
)


def corpus_header(collection: Collection, topics: Taxonomy) -> Markup:
    """Return the header of the whole: title, rights, source, styles and tags."""
    title = element("title", {}, collection_title(collection))
    rights = element("p", {}, collection.rights or "No statement of rights is given.")
    source = element("p", {}, collection.source or "Newspaper issues, transcribed.")
    file = element(
        "fileDesc",
        {},
        element("titleStmt", {}, title),
        element("publicationStmt", {}, rights),
        element("sourceDesc", {}, source),
    )
    header = element(
        "teiHeader", {}, lines(file, _encoding(collection, topics), _profile(collection))
    )
    return joined((header, "\n"))


def issue_header(issue: IssueSummary) -> Markup:
    """Return the header of one issue: what is printed on it."""
    where = element("p", {}, "Part of this corpus.")
    printed = element("biblStruct", {"type": "newspaper"}, element("monogr", {}, *_printed(issue)))
    described = element(
        "fileDesc",
        {},
        element("titleStmt", {}, element("title", {}, issue_title(issue))),
        element("publicationStmt", {}, where),
        element("sourceDesc", {}, printed),
    )
    return joined((element("teiHeader", {}, described), "\n"))


def _printed(issue: IssueSummary) -> list[Markup]:
    date = element("date", {"when": issue.date}, issue.date) if issue.date else element("date", {})
    scopes = [("issue", issue.number), ("page", str(issue.pages) if issue.pages else None)]
    return [
        element("title", {"level": "j"}, issue.publication or ""),
        element(
            "imprint",
            {},
            date,
            *(element("biblScope", {"unit": unit}, value) for unit, value in scopes if value),
        ),
    ]


def _profile(collection: Collection) -> Markup:
    """Return what the collection is about, and who those are that have an identifier."""
    about, people = Markup(""), Markup("")
    if collection.description:
        about = element("abstract", {}, element("p", {}, collection.description))
    if collection.people:
        persons = lines(*(_person(*each, collection) for each in people_of(collection).items()))
        people = element("particDesc", {}, element("listPerson", {}, persons))
    return element("profileDesc", {}, about, people) if about or people else Markup("")


def _person(name: str, id_: str, collection: Collection) -> Markup:
    identifier = collection.people[name]
    address = address_of(identifier)
    idno = element("idno", {"type": "URI" if address else None}, address or identifier)
    return element("person", {"xml:id": id_}, element("persName", {}, name), idno)


def _encoding(collection: Collection, topics: Taxonomy) -> Markup:
    styles = [
        element(
            "rendition",
            {"xml:id": style_mark(style), "scheme": "css", "n": name},
            declarations(style, collection),
        )
        for style, name in _styles(collection).items()
    ]
    return element(
        "encodingDesc",
        {},
        element("editorialDecl", {}, element("p", {}, _PRACTICE)),
        element("tagsDecl", {}, *styles),
        element("classDecl", {}, _tree(topics)) if topics else "",
    )


def _styles(collection: Collection) -> dict[StyleId, str | None]:
    """Return all styles that annotations refer to, with the names of those that were made."""
    used = sorted({annotation.style for *_, annotation in collection.rows()} - {*COLOURS})
    named = {style: style_name(style, collection) for style in used}
    return {**dict.fromkeys(COLOURS), **named}


def _tree(topics: Taxonomy) -> Markup:
    under: defaultdict[str, list[Topic]] = defaultdict(list)
    for topic in topics.values():
        under[topic.above].append(topic)
    return element("taxonomy", {}, lines(*_categories(under, "")))


def _categories(under: dict[str, list[Topic]], above: str) -> list[Markup]:
    return [
        element(
            "category",
            {
                "xml:id": f"tag-{topic.id}",
                "style": f"color: {topic.color}" if topic.color else None,
            },
            element("gloss", {}, topic.name),
            element("desc", {}, topic.description) if topic.description else "",
            *_categories(under, topic.path),
        )
        for topic in under[above]
    ]
