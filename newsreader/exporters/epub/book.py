"""What a book says of itself: its package document and its table of contents."""

import uuid
from collections.abc import Iterator

from newsreader.core.article import ArticleView
from newsreader.core.collection import Collection
from newsreader.exporters.headings import collection_title, head, issue_title
from newsreader.exporters.markup import Markup, element, lines
from newsreader.exporters.moments import last_second

DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n'
CONTAINER = (
    f'{DECLARATION}<container version="1.0"'
    ' xmlns="urn:oasis:names:tc:opendocument:xmlns:container">'
    '<rootfiles><rootfile full-path="EPUB/package.opf"'
    ' media-type="application/oebps-package+xml"/></rootfiles></container>\n'
)
UNTITLED = "（无题）"

_NAMESPACE = uuid.UUID("c1f8a3c5-6b0e-5a0c-9d55-2d2a6a0f4b77")
_XHTML = "application/xhtml+xml"


def page(title: str, *body: str) -> str:
    """Return a page of a book."""
    spaces = {
        "xmlns": "http://www.w3.org/1999/xhtml",
        "xmlns:epub": "http://www.idpf.org/2007/ops",
        "xml:lang": "zh-Hans",
        "lang": "zh-Hans",
    }
    style = element("link", {"rel": "stylesheet", "type": "text/css", "href": "style.css"})
    top = element("head", {}, element("title", {}, title or UNTITLED), style)
    html = element("html", spaces, lines(top, element("body", {}, lines(*body))))
    return f"{DECLARATION}<!DOCTYPE html>\n{html}\n"


def title_of(article: ArticleView) -> str:
    """Return the printed head, or words that say that there is none."""
    return head(article.summary) or UNTITLED


def package(collection: Collection) -> str:
    """Return the package document."""
    spaces = {
        "xmlns": "http://www.idpf.org/2007/opf",
        "version": "3.0",
        "unique-identifier": "id",
        "xml:lang": "zh-Hans",
    }
    numbers = range(1, len(collection.issues) + 1)
    chapters = [_item(f"issue-{number}", f"issue-{number}.xhtml", _XHTML) for number in numbers]
    manifest = (
        _item("nav", "nav.xhtml", _XHTML, "nav"),
        _item("style", "style.css", "text/css"),
        *chapters,
    )
    spine = [element("itemref", {"idref": f"issue-{number}"}) for number in numbers]
    parts = (
        element(
            "metadata",
            {"xmlns:dc": "http://purl.org/dc/elements/1.1/"},
            lines(*_metadata(collection)),
        ),
        element("manifest", {}, lines(*manifest)),
        element("spine", {}, lines(*spine)),
    )
    return f"{DECLARATION}{element('package', spaces, lines(*parts))}\n"


def _item(name: str, href: str, media: str, properties: str | None = None) -> Markup:
    attributes = {"id": name, "href": href, "media-type": media, "properties": properties}
    return element("item", attributes)


def _metadata(collection: Collection) -> Iterator[Markup]:
    ids = [article.id for issue in collection.issues for article in issue.articles]
    name = uuid.uuid5(_NAMESPACE, "\n".join((collection.title, *ids)))
    yield element("dc:identifier", {"id": "id"}, f"urn:uuid:{name}")
    yield element("dc:title", {}, collection_title(collection))
    yield element("dc:language", {}, "zh-Hans")
    told = {
        "dc:description": collection.description,
        "dc:source": collection.source,
        "dc:rights": collection.rights,
    }
    yield from (element(name, {}, text) for name, text in told.items() if text.strip())
    yield element("meta", {"property": "dcterms:modified"}, last_second(collection))


def navigation(collection: Collection) -> str:
    """Return the table of contents: issues, and the articles in them."""
    items = (
        element(
            "li",
            {},
            _link(f"issue-{number}.xhtml", issue_title(issue.issue)),
            element("ol", {}, lines(*(_entry(number, article) for article in issue.articles))),
        )
        for number, issue in enumerate(collection.issues, 1)
    )
    title = collection_title(collection)
    contents = element("nav", {"epub:type": "toc"}, lines(element("ol", {}, lines(*items))))
    return page(title, element("h1", {}, title), contents)


def _entry(number: int, article: ArticleView) -> Markup:
    return element("li", {}, _link(f"issue-{number}.xhtml#article-{article.id}", title_of(article)))


def _link(target: str, text: str) -> Markup:
    return element("a", {"href": target}, text)
