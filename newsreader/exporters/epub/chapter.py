"""A chapter of a book: an issue with its articles, and the notes at the end of each."""

from collections.abc import Iterator, Mapping

from newsreader.core.article import ArticleView
from newsreader.core.collection import CollectedIssue
from newsreader.core.ids import ArticleId
from newsreader.core.issue import BlockRole
from newsreader.core.note import Note, Subject, SubjectKind
from newsreader.exporters.doubted import DOUBTED
from newsreader.exporters.epub.book import UNTITLED, page
from newsreader.exporters.headings import issue_title
from newsreader.exporters.highlights import Highlights
from newsreader.exporters.markup import Markup, element, joined, lines
from newsreader.exporters.pieces import CutBlock, Numbered, Piece, cut
from newsreader.exporters.said import Said

Topics = Mapping[ArticleId, tuple[str, ...]]

_ELEMENTS = {BlockRole.HEADLINE: "h2", BlockRole.SUBHEAD: "h3"}


def chapter(issue: CollectedIssue, topics: Topics, notes: Said, looks: Highlights) -> str:
    """Return the page of an issue."""
    title = issue_title(issue.issue)
    said = _said(notes, SubjectKind.ISSUE, issue.issue.id)
    articles = (
        element(
            "section",
            {"id": f"article-{article.id}"},
            lines(*_article(article, topics, notes, looks)),
        )
        for article in issue.articles
    )
    return page(title, element("h1", {}, title), *said, *articles)


def _article(
    article: ArticleView, topics: Topics, notes: Said, looks: Highlights
) -> Iterator[Markup]:
    pieces = cut(article)
    shown = [each for each in pieces.blocks if each.pieces]
    yield element("p", {"class": "page"}, f"第{article.summary.page}版")
    if not any(each.is_title for each in shown):
        yield element("h2", {}, UNTITLED)
    yield from (_block(each, looks) for each in shown)
    if article.id in topics:
        yield element("p", {"class": "tags"}, _tags(topics[article.id]))
    yield from _said(notes, SubjectKind.ARTICLE, article.id)
    for numbered in enumerate(article.annotations, 1):
        yield _note(numbered, notes, is_loose=numbered in pieces.loose)


def _block(cut: CutBlock, looks: Highlights) -> Markup:
    name = "p" if cut.is_blank_headline else _ELEMENTS.get(cut.block.role, "p")
    pieces = (_piece(piece, looks) for piece in cut.pieces)
    return element(name, {"class": str(cut.block.role)}, *pieces)


def _piece(piece: Piece, looks: Highlights) -> Markup:
    text: str = piece.text
    if piece.under and text:
        text = element("mark", {"class": looks[piece.under[-1][1].style].name}, text)
    return joined((text, *map(_reference, piece.end)))


def _reference(numbered: Numbered) -> Markup:
    number, annotation = numbered
    attributes = {
        "epub:type": "noteref",
        "role": "doc-noteref",
        "id": f"mark-{annotation.id}",
        "href": f"#note-{annotation.id}",
    }
    return element("sup", {}, element("a", attributes, str(number)))


def _note(numbered: Numbered, notes: Said, *, is_loose: bool) -> Markup:
    number, annotation = numbered
    back = element("a", {"href": f"#mark-{annotation.id}"}, str(number))
    doubt = DOUBTED.get(annotation.state, "")
    signed = (annotation.creator, annotation.created[:10], doubt)
    return element(
        "aside",
        {"epub:type": "footnote", "role": "doc-footnote", "id": f"note-{annotation.id}"},
        element("p", {}, str(number) if is_loose else back, f" “{annotation.anchor.quote}”"),
        element("p", {"class": "said"}, annotation.note) if annotation.note else "",
        element("p", {"class": "tags"}, _tags(annotation.tags)) if annotation.tags else "",
        element("p", {"class": "signed"}, " · ".join(part for part in signed if part)),
        *_said(notes, SubjectKind.ANNOTATION, annotation.id),
    )


def _tags(paths: tuple[str, ...]) -> str:
    return " ".join(f"#{path}" for path in paths)


def _said(notes: Said, kind: SubjectKind, id_: str) -> Iterator[Markup]:
    return map(_answer, notes.get(Subject(kind, id_), ()))


def _answer(note: Note) -> Markup:
    return element("p", {"class": "said"}, f"{note.creator} {note.created[:10]}：{note.text}")
