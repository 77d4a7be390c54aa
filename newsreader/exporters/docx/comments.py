"""The comments of a document: notes and tags of annotations, and what was answered."""

from collections.abc import Iterator, Sequence

from newsreader.core.annotation import Annotation
from newsreader.core.collection import Collection
from newsreader.core.note import Note, Subject, SubjectKind
from newsreader.exporters.docx.numbering import Numbers
from newsreader.exporters.docx.wordprocessing import DECLARATION, NAMESPACE, lines, paragraph
from newsreader.exporters.doubted import DOUBTED
from newsreader.exporters.markup import Markup, element
from newsreader.exporters.said import said_of


def comments(collection: Collection, numbers: Numbers) -> Iterator[str]:
    """Yield the part that holds them."""
    said = said_of(collection)
    yield f'{DECLARATION}<w:comments xmlns:w="{NAMESPACE}">'
    for *_, annotation in collection.rows():
        answers = said.get(Subject(SubjectKind.ANNOTATION, annotation.id), ())
        yield _comment(annotation, answers, numbers[annotation.id])
    yield "</w:comments>"


def _comment(annotation: Annotation, answers: Sequence[Note], number: str) -> Markup:
    attributes = {
        "w:id": number,
        "w:author": annotation.creator,
        "w:date": annotation.created or None,
        "w:initials": annotation.creator[:1],
    }
    said = [paragraph("CommentText", line) for line in _said(annotation, answers)]
    return element("w:comment", attributes, *(said or [paragraph("CommentText")]))


def _said(annotation: Annotation, answers: Sequence[Note]) -> Iterator[str]:
    if annotation.note:
        yield from lines(annotation.note)
    if annotation.tags:
        yield " ".join(f"#{path}" for path in annotation.tags)
    if annotation.state in DOUBTED:
        yield f"（{DOUBTED[annotation.state]}）"
    for note in answers:
        yield from lines(f"{note.creator} {note.created[:10]}：{note.text}")
