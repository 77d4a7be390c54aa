"""The text of a document: issues, articles, and the places of their comments."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from newsreader.core.article import ArticleView
from newsreader.core.collection import CollectedIssue, Collection
from newsreader.core.issue import BlockRole
from newsreader.core.note import Note, Subject, SubjectKind
from newsreader.exporters.docx.numbering import Numbers
from newsreader.exporters.docx.wordprocessing import (
    DECLARATION,
    NAMESPACE,
    lines,
    paragraph,
    run,
)
from newsreader.exporters.headings import collection_title, issue_title
from newsreader.exporters.highlights import Highlights, highlights
from newsreader.exporters.markup import Markup, element, joined
from newsreader.exporters.pieces import Numbered, Piece, cut
from newsreader.exporters.said import Said, said_of

_STYLES = {
    BlockRole.KICKER: "Kicker",
    BlockRole.HEADLINE: "Heading2",
    BlockRole.SUBTITLE: "Subtitle",
    BlockRole.BYLINE: "Byline",
    BlockRole.PARAGRAPH: "BodyText",
    BlockRole.SUBHEAD: "Heading3",
    BlockRole.CAPTION: "Caption",
}
_PAGE = (
    '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1440" w:right="1440"'
    ' w:bottom="1440" w:left="1440" w:header="720" w:footer="720" w:gutter="0"/></w:sectPr>'
)


class _Marking(NamedTuple):
    """The numbers of comments, and how highlights look."""

    numbers: Numbers
    looks: Highlights


def document(collection: Collection, numbers: Numbers) -> Iterator[str]:
    """Yield the part that holds the text."""
    notes, marking = said_of(collection), _Marking(numbers, highlights(collection))
    yield f'{DECLARATION}<w:document xmlns:w="{NAMESPACE}"><w:body>'
    yield paragraph("Title", collection_title(collection))
    for text in (collection.description, collection.source, collection.rights):
        yield from (paragraph("Note", line) for line in lines(text) if line)
    for issue in collection.issues:
        yield from _issue(issue, collection, notes, marking)
    yield f"{_PAGE}</w:body></w:document>"


def _issue(
    issue: CollectedIssue, collection: Collection, notes: Said, marking: _Marking
) -> Iterator[str]:
    yield paragraph("Heading1", issue_title(issue.issue))
    yield from _said(notes.get(Subject(SubjectKind.ISSUE, issue.issue.id), ()))
    for article in issue.articles:
        yield from _article(article, marking)
        topics = collection.topics.get(article.id, ())
        if topics:
            yield paragraph("Note", " ".join(f"#{path}" for path in topics))
        yield from _said(notes.get(Subject(SubjectKind.ARTICLE, article.id), ()))


def _article(article: ArticleView, marking: _Marking) -> Iterator[str]:
    pieces = cut(article)
    yield paragraph("Page", f"第{article.summary.page}版")
    if not any(each.is_title for each in pieces.blocks):
        yield paragraph("Heading2", "（无题）")
    for each in pieces.blocks:
        if each.pieces:
            runs = (_piece(piece, marking) for piece in each.pieces)
            role = BlockRole.PARAGRAPH if each.is_blank_headline else each.block.role
            yield paragraph(_STYLES[role], *runs)
    for loose in pieces.loose:
        quote = run(loose[1].anchor.quote or "（无原文）", marking.looks[loose[1].style])
        yield paragraph("Note", _opened(loose, marking), quote, _closed(loose, marking))


def _piece(piece: Piece, marking: _Marking) -> Markup:
    # That of the annotation that began last: there is no room for more.
    look = marking.looks[piece.under[-1][1].style] if piece.under else None
    return joined(
        (
            *(_opened(each, marking) for each in piece.begin),
            run(piece.text, look),
            *(_closed(each, marking) for each in piece.end),
        )
    )


def _opened(numbered: Numbered, marking: _Marking) -> Markup:
    return element("w:commentRangeStart", {"w:id": marking.numbers[numbered[1].id]})


def _closed(numbered: Numbered, marking: _Marking) -> Markup:
    name = {"w:id": marking.numbers[numbered[1].id]}
    look = element("w:rPr", {}, element("w:rStyle", {"w:val": "CommentReference"}))
    reference = element("w:r", {}, look, element("w:commentReference", name))
    return joined((element("w:commentRangeEnd", name), reference))


def _said(notes: Sequence[Note]) -> Iterator[str]:
    for note in notes:
        for line in lines(f"{note.creator} {note.created[:10]}：{note.text}"):
            yield paragraph("Note", line)
