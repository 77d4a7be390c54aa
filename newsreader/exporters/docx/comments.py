"""The comments of a document: notes and tags of annotations, and what was answered."""

from collections import defaultdict
from collections.abc import Iterator

from newsreader.core.anchor import AnchorState
from newsreader.core.annotation import Annotation
from newsreader.core.collection import Collection
from newsreader.core.note import Note, SubjectKind
from newsreader.exporters.docx.numbering import Numbers
from newsreader.exporters.docx.wordprocessing import DECLARATION, NAMESPACE, lines, paragraph
from newsreader.exporters.markup import Markup, element

_STATES = {AnchorState.UNCERTAIN: "（位置存疑）", AnchorState.UNANCHORED: "（原文已不在）"}


def comments(collection: Collection, numbers: Numbers) -> Iterator[str]:
    """Yield the part that holds them."""
    answers: defaultdict[str, list[Note]] = defaultdict(list)
    for note in collection.notes:
        if note.subject.kind is SubjectKind.ANNOTATION:
            answers[note.subject.id].append(note)
    yield f'{DECLARATION}<w:comments xmlns:w="{NAMESPACE}">'
    for *_, annotation in collection.rows():
        yield _comment(annotation, answers.get(annotation.id, []), numbers[annotation.id])
    yield "</w:comments>"


def _comment(annotation: Annotation, answers: list[Note], number: str) -> Markup:
    attributes = {
        "w:id": number,
        "w:author": annotation.creator,
        "w:date": annotation.created or None,
        "w:initials": annotation.creator[:1],
    }
    said = [paragraph("CommentText", line) for line in _said(annotation, answers)]
    return element("w:comment", attributes, *(said or [paragraph("CommentText")]))


def _said(annotation: Annotation, answers: list[Note]) -> Iterator[str]:
    if annotation.note:
        yield from lines(annotation.note)
    if annotation.tags:
        yield " ".join(f"#{path}" for path in annotation.tags)
    if annotation.state in _STATES:
        yield _STATES[annotation.state]
    for note in answers:
        yield from lines(f"{note.creator} {note.created[:10]}：{note.text}")
