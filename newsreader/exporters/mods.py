"""MODS: a record of each article, as library catalogues keep them."""

from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from newsreader.core.article import ArticleView
from newsreader.core.citation import citation
from newsreader.core.collection import Collection
from newsreader.core.issue import IssueSummary
from newsreader.core.losses import Loss, LossKind
from newsreader.core.note import Note, Subject, SubjectKind
from newsreader.core.reports import ExportFormat
from newsreader.core.tag import SEPARATOR
from newsreader.exporters.base import require_pieces
from newsreader.exporters.headings import headline, issue_title
from newsreader.exporters.losses import OF_TAGS
from newsreader.exporters.markup import Markup, element, lines
from newsreader.exporters.said import Said, said_of
from newsreader.exporters.subjects import subjects_of
from newsreader.exporters.xml_text import forbidden

UNTITLED = "[无题]"
"""Cataloguers put in brackets what is not printed."""

_AUTHOR = {"type": "code", "authority": "marcrelator"}


class Mods:
    """The exporter of MODS records."""

    format = ExportFormat(
        "mods",
        "MODS records",
        ".mods",
        "one record an article: head, people, paper, date, page and subjects",
    )
    annotations_only = False
    leaves_out = (
        LossKind.ANNOTATIONS,
        LossKind.TEXTS,
        LossKind.AGENCIES,
        LossKind.DATELINES,
        LossKind.ISSUE_NOTES,
        LossKind.TAG_NOTES,
        *OF_TAGS,
        LossKind.TITLE,
        LossKind.ABOUT,
    )

    def losses(self, collection: Collection) -> tuple[Loss, ...]:
        """Return which characters XML cannot hold."""
        return forbidden(collection, self.leaves_out)

    def write(self, collection: Collection, stream: BinaryIO) -> None:
        """Write the records in one file."""
        stream.writelines(_parts(collection))

    def check(self, path: Path, collection: Collection) -> None:
        """Read the file again and compare it with what was to be written."""
        with path.open("rb") as stream:
            require_pieces(stream, _parts(collection), path)


def _parts(collection: Collection) -> Iterator[bytes]:
    notes = said_of(collection)
    yield b'<?xml version="1.0" encoding="UTF-8"?>\n'
    yield b'<modsCollection xmlns="http://www.loc.gov/mods/v3">\n'
    for issue in collection.issues:
        for article in issue.articles:
            record = lines(*_record(issue.issue, article, collection, notes))
            attributes = {"version": "3.8", "ID": f"article-{article.id}"}
            yield f"{element('mods', attributes, record)}\n".encode()
    yield b"</modsCollection>\n"


def _record(
    issue: IssueSummary, article: ArticleView, collection: Collection, notes: Said
) -> Iterator[Markup]:
    summary = article.summary
    subtitle = element("subTitle", {}, summary.subtitle) if summary.subtitle else ""
    title = element("title", {}, headline(summary) or UNTITLED)
    yield element("titleInfo", {}, title, subtitle)
    yield from _people(article)
    yield element("typeOfResource", {}, "text")
    yield element("genre", {}, "newspaper article")
    if issue.date:
        dated = element("dateIssued", {"encoding": "w3cdtf"}, issue.date)
        yield element("originInfo", {}, dated)
    code = {"type": "code", "authority": "iso639-2b"}
    yield element("language", {}, element("languageTerm", code, "chi"))
    for path in subjects_of(article, collection):
        yield element("subject", {}, *(element("topic", {}, n) for n in path.split(SEPARATOR)))
    yield from _notes(article, notes)
    yield _host(issue, article)
    yield element("identifier", {"type": "local"}, article.id)
    if collection.rights:
        yield element("accessCondition", {"type": "use and reproduction"}, collection.rights)


def _people(article: ArticleView) -> Iterator[Markup]:
    """Yield names with the printed role, and that of an author for programs that cite."""
    author = element("role", {}, element("roleTerm", _AUTHOR, "aut"))
    writers = citation(article).writers
    for person in article.contributors:
        named = element("namePart", {}, person.name)
        role = element("role", {}, element("roleTerm", {"type": "text"}, person.role))
        roles = (author if person.name in writers else "", role if person.role else "")
        yield element("name", {"type": "personal"}, named, *roles)


def _notes(article: ArticleView, notes: Said) -> Iterator[Markup]:
    if article.summary.kicker:
        yield element("note", {"type": "kicker"}, article.summary.kicker)
    for note in notes.get(Subject(SubjectKind.ARTICLE, article.id), ()):
        yield _note(note)


def _note(note: Note) -> Markup:
    told = f"{note.creator} {note.created[:10]}: {note.text}"
    return element("note", {"type": "annotation"}, told)


def _host(issue: IssueSummary, article: ArticleView) -> Markup:
    number = element("detail", {"type": "issue"}, element("number", {}, issue.number or ""))
    page = element("extent", {"unit": "page"}, element("start", {}, str(article.summary.page)))
    date = element("date", {"encoding": "w3cdtf"}, issue.date or "")
    part = element("part", {}, number if issue.number else "", page, date if issue.date else "")
    title = element("title", {}, issue.publication or issue_title(issue))
    serial = element("originInfo", {}, element("issuance", {}, "continuing"))
    genre = element("genre", {"authority": "marcgt"}, "newspaper")
    titled = element("titleInfo", {}, title)
    return element("relatedItem", {"type": "host"}, titled, genre, serial, part)
