"""What is set in a PDF, paragraph by paragraph."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from newsreader.core.article import ArticleView
from newsreader.core.collection import CollectedIssue, Collection
from newsreader.core.issue import BlockRole
from newsreader.core.note import Note, Subject, SubjectKind
from newsreader.exporters.doubted import DOUBTED
from newsreader.exporters.headings import collection_title, issue_title
from newsreader.exporters.highlights import Highlights, highlights
from newsreader.exporters.pdf.look import Look, Stretch
from newsreader.exporters.pieces import CutBlock, Numbered, cut
from newsreader.exporters.said import Said, said_of

_LINE_END = re.compile(r"\r\n?|\n")
_GREY = 90
_TITLE = Look(24, before=60, bold=True)
_ISSUE = Look(18, bold=True)
_PAGE = Look(8, before=9, grey=_GREY)
_NOTE = Look(9, left=2)
_QUOTE = Look(9, before=2)
_SIGNED = Look(8, left=2.25, grey=_GREY)
_LOOKS = {
    BlockRole.KICKER: Look(11, grey=_GREY),
    BlockRole.HEADLINE: Look(16, bold=True, leading=1.4),
    BlockRole.SUBTITLE: Look(11, grey=_GREY),
    BlockRole.BYLINE: Look(9, before=1, grey=_GREY),
    BlockRole.PARAGRAPH: Look(11, first=2),
    BlockRole.SUBHEAD: Look(12, before=3, bold=True),
    BlockRole.CAPTION: Look(9, grey=_GREY),
}
_HEADS = frozenset(_LOOKS) - {BlockRole.PARAGRAPH, BlockRole.CAPTION}


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Text of one look; `level` says where in the outline it stands, if it does (from 0).

    One that `keeps` stands on the page on which the next begins.
    """

    look: Look
    stretches: tuple[Stretch, ...]
    level: int | None = None
    turns: bool = False
    keeps: bool = False

    @property
    def text(self) -> str:
        """All its characters."""
        return "".join(stretch.text for stretch in self.stretches)


def paragraphs(collection: Collection) -> Iterator[Paragraph]:
    """Yield everything that is set, in order; an issue begins a page."""
    said, looks = said_of(collection), highlights(collection)
    yield _plain(_TITLE, collection_title(collection))
    told = (
        ("说明", collection.description),
        ("来源", collection.source),
        ("权利", collection.rights),
    )
    for label, text in told:
        yield from _lines(_NOTE, text and f"{label}：{text}")
    for issue in collection.issues:
        yield from _issue(issue, collection, said, looks)


def _issue(
    issue: CollectedIssue, collection: Collection, said: Said, looks: Highlights
) -> Iterator[Paragraph]:
    title = (Stretch(issue_title(issue.issue)),)
    yield Paragraph(_ISSUE, title, level=0, turns=True, keeps=True)
    yield from _told(said.get(Subject(SubjectKind.ISSUE, issue.issue.id), ()))
    for article in issue.articles:
        yield Paragraph(_PAGE, (Stretch(f"第{article.summary.page}版"),), keeps=True)
        yield from _article(article, looks)
        topics = collection.topics.get(article.id, ())
        yield from _lines(_NOTE, " ".join(f"#{path}" for path in topics))
        yield from _told(said.get(Subject(SubjectKind.ARTICLE, article.id), ()))
        for numbered in enumerate(article.annotations, 1):
            yield from _together([*_annotation(numbered, said, looks)])


def _article(article: ArticleView, looks: Highlights) -> Iterator[Paragraph]:
    blocks = [each for each in cut(article).blocks if each.pieces]
    titled = False
    if not any(each.is_title for each in blocks):
        untitled = (Stretch("（无题）"),)
        yield Paragraph(_LOOKS[BlockRole.HEADLINE], untitled, level=1, keeps=bool(blocks))
    for each in blocks:
        is_title = each.is_title and not titled
        titled = titled or is_title
        stretches = tuple(_stretches(each, looks))
        yield Paragraph(
            _LOOKS[each.block.role],
            stretches,
            level=1 if is_title else None,
            keeps=each.block.role in _HEADS and each is not blocks[-1],
        )


def _stretches(block: CutBlock, looks: Highlights) -> Iterator[Stretch]:
    """Yield the words as they look; numbers are drawn over them, and not copied."""
    for piece in block.pieces:
        highlight = looks[piece.under[-1][1].style] if piece.under else None
        yield Stretch(piece.text, highlight, "".join(f"[{number}]" for number, _ in piece.end))


def _annotation(numbered: Numbered, said: Said, looks: Highlights) -> Iterator[Paragraph]:
    number, annotation = numbered
    quote = " ".join(_LINE_END.split(annotation.anchor.quote))
    yield Paragraph(_QUOTE, (Stretch(f"[{number}] "), Stretch(quote, looks[annotation.style])))
    yield from _lines(_NOTE, annotation.note)
    yield from _lines(_NOTE, " ".join(f"#{path}" for path in annotation.tags))
    doubt = DOUBTED.get(annotation.state, "")
    signed = (annotation.creator, annotation.created[:10], doubt)
    yield from _lines(_SIGNED, " · ".join(part for part in signed if part))
    yield from _told(said.get(Subject(SubjectKind.ANNOTATION, annotation.id), ()))


def _told(notes: Sequence[Note]) -> Iterator[Paragraph]:
    for note in notes:
        yield from _lines(_NOTE, f"{note.creator} {note.created[:10]}：{note.text}")


def _together(entry: Sequence[Paragraph]) -> Iterator[Paragraph]:
    """Yield paragraphs of which neither the first nor the last stands alone on a page."""
    last = len(entry) - 1
    for at, each in enumerate(entry):
        yield replace(each, keeps=at < last and at in {0, last - 1})


def _lines(look: Look, text: str) -> Iterator[Paragraph]:
    if text:
        yield from (_plain(look, line) for line in _LINE_END.split(text))


def _plain(look: Look, text: str) -> Paragraph:
    return Paragraph(look, (Stretch(text),))
