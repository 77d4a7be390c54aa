"""Annotations, doubts and notes in TEI, each pointing to what it is about."""

from collections.abc import Iterator, Mapping, Sequence

from newsreader.core.annotation import Annotation
from newsreader.core.article import ArticleView, Mark
from newsreader.core.issue import IssueSummary
from newsreader.core.messages import Language
from newsreader.core.note import Subject, SubjectKind
from newsreader.exporters.colours import style_mark
from newsreader.exporters.markup import Markup, element, joined, lines
from newsreader.exporters.pieces import CutArticle
from newsreader.exporters.said import Said
from newsreader.exporters.taxonomy import Taxonomy
from newsreader.exporters.tei.names import end_of, start_of, topics_of


class StandOff:
    """Puts together what people and recognition said, with all that can be pointed to."""

    def __init__(self, topics: Taxonomy, notes: Said, people: Mapping[str, str]) -> None:
        self._topics = topics
        self._notes = notes
        self._people = people

    def tags(self) -> Markup:
        """Return the notes on tags."""
        return _list(
            note
            for topic in self._topics.values()
            for note in self._said(SubjectKind.TAG, topic.id)
        )

    def issue(self, issue: IssueSummary, cuts: Sequence[tuple[ArticleView, CutArticle]]) -> Markup:
        """Return everything on an issue, its articles and their words."""
        return _list(self._of_issue(issue, cuts))

    def _of_issue(
        self, issue: IssueSummary, cuts: Sequence[tuple[ArticleView, CutArticle]]
    ) -> Iterator[Markup]:
        yield from self._said(SubjectKind.ISSUE, issue.id)
        for article, pieces in cuts:
            yield from self._said(SubjectKind.ARTICLE, article.id)
            for number, mark in enumerate(article.marks, 1):
                yield _doubt(article, mark, number)
            loose = {annotation.id for _, annotation in pieces.loose}
            for annotation in article.annotations:
                yield self._annotation(annotation, annotation.id in loose)
                yield from self._said(SubjectKind.ANNOTATION, annotation.id)

    def _annotation(self, annotation: Annotation, is_loose: bool) -> Markup:
        anchors = f"#{start_of(annotation)} #{end_of(annotation)}"
        attributes = {
            "xml:id": f"annotation-{annotation.id}",
            "target": f"#article-{annotation.article_id}" if is_loose else anchors,
            "motivation": _motivation(annotation),
            "ana": topics_of(annotation.tags, self._topics),
            "rendition": f"#{style_mark(annotation.style)}",
        }
        times = (annotation.created, annotation.modified)
        note = element("note", {"type": "comment"}, annotation.note) if annotation.note else ""
        state = element("note", {"type": "state"}, annotation.state.value)
        made = self._made(annotation.creator, times)
        return element("annotation", attributes, made, note, _quote(annotation), state)

    def _said(self, kind: SubjectKind, id_: str) -> Iterator[Markup]:
        for note in self._notes.get(Subject(kind, id_), ()):
            attributes = {
                "xml:id": f"note-{note.id}",
                "target": f"#{kind}-{id_}",
                "motivation": "replying" if kind is SubjectKind.ANNOTATION else "commenting",
            }
            made = self._made(note.creator, (note.created, note.modified))
            text = element("note", {"type": "note"}, note.text)
            yield element("annotation", attributes, made, text)

    def _made(self, creator: str, times: Sequence[str]) -> Markup:
        """Say who made something and when it was made and last changed."""
        known = self._people.get(creator)
        name = element("name", {"ref": f"#{known}" if known else None}, creator)
        person = element("respStmt", {}, element("resp", {}, "annotator"), name)
        changes = [element("change", {"when": time}) for time in dict.fromkeys(times) if time]
        revisions = element("revisionDesc", {}, *changes) if changes else Markup("")
        return Markup((person if creator else "") + revisions)


def _list(annotations: Iterator[Markup]) -> Markup:
    every = lines(*annotations)
    if not every.strip():
        return Markup("")
    return joined((element("standOff", {}, element("listAnnotation", {}, every)), "\n"))


def _motivation(annotation: Annotation) -> str:
    if annotation.note:
        return "commenting"
    return "tagging" if annotation.tags else "highlighting"


def _quote(annotation: Annotation) -> Markup:
    anchor = annotation.anchor
    parts = (("prefix", anchor.prefix), ("exact", anchor.quote), ("suffix", anchor.suffix))
    return element(
        "note",
        {"type": "quote"},
        *(element("seg", {"type": name}, text) for name, text in parts if text),
    )


def _doubt(article: ArticleView, mark: Mark, number: int) -> Markup:
    note = element(
        "note", {"type": mark.finding.kind.value}, mark.finding.message(Language.ENGLISH)
    )
    attributes = {
        "xml:id": f"doubt-{article.id}-{number}",
        "target": f"#article-{article.id}",
        "motivation": "assessing",
    }
    return element("annotation", attributes, note)
