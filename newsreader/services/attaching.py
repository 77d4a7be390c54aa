"""Annotations whose words were changed or are gone: confirmed, attached anew, or kept as notes."""

import uuid
from collections.abc import Iterable

from newsreader.core.anchor import Anchor, AnchorState, anchor_at
from newsreader.core.annotation import Annotation
from newsreader.core.candidate import Candidate, Doubtful
from newsreader.core.changes import Changes
from newsreader.core.errors import BadInputError
from newsreader.core.ids import AnnotationId, ArticleId, issue_of
from newsreader.core.note import Subject, SubjectKind
from newsreader.core.operation import UndoName
from newsreader.core.spans import Span
from newsreader.services.candidates import candidates
from newsreader.services.history import History
from newsreader.services.reading import Reading
from newsreader.storage.nouns import NOTES
from newsreader.storage.replay import ANCHOR, DELETED, anchor_value


class Attaching:
    """Puts annotations in their place again, each operation one step that can be undone.

    An id that no annotation has, or that of a deleted one, is a BadInputError.
    """

    def __init__(self, reading: Reading, history: History) -> None:
        self._reading = reading
        self._history = history

    def doubtful(self, annotations: Iterable[Annotation]) -> tuple[Doubtful, ...]:
        """Return those of the annotations that are not beyond doubt, those without a place last."""
        found = [each for each in annotations if each.state is not AnchorState.ANCHORED]
        found.sort(key=lambda each: each.state is AnchorState.UNANCHORED)
        return tuple(Doubtful(each, self.words(each.id)) for each in found)

    def words(self, annotation_id: AnnotationId) -> Anchor:
        """Return the words, and those around them, that somebody vouched for last."""
        annotation = self._get(annotation_id)
        if annotation.state is AnchorState.ANCHORED:
            return annotation.anchor
        return self._history.revisions.vouched(annotation_id) or annotation.anchor

    def confirm(self, annotation_id: AnnotationId) -> Changes:
        """Say that an uncertain annotation stands on the right words."""
        with self._history.operation(UndoName.CONFIRM) as operation:
            annotation = self._get(annotation_id)
            if annotation.state is AnchorState.UNANCHORED:
                raise BadInputError("annotation-without-place", quote=annotation.anchor.quote)
            text = operation.view.text(annotation.article_id)
            value = anchor_value(annotation.anchor, AnchorState.ANCHORED, text)
            operation.set(annotation_id, ANCHOR, {**value, "article": annotation.article_id})
        return operation.changes

    def attach(
        self, annotation_id: AnnotationId, span: Span, article_id: ArticleId | None = None
    ) -> Changes:
        """Put an annotation on these words of an article; on those of its own if none is named."""
        with self._history.operation(UndoName.ATTACH) as operation:
            home = operation.view.home(article_id or self._get(annotation_id).article_id)
            text = operation.view.text(home)
            if not span.length or span.end > len(text):
                raise BadInputError("attach-nowhere")
            value = anchor_value(anchor_at(text, span), AnchorState.ANCHORED, text)
            operation.set(annotation_id, ANCHOR, {**value, "article": home})
        return operation.changes

    def keep(self, annotation_id: AnnotationId) -> Changes:
        """Make a note on the article of an annotation, with its words, and delete it."""
        words = self.words(annotation_id)
        with self._history.operation(UndoName.KEEP) as operation:
            annotation = self._get(annotation_id)
            subject = Subject(SubjectKind.ARTICLE, annotation.article_id)
            values = {
                "subject": str(subject),
                "text": _told(annotation, words),
                "creator": annotation.creator,
            }
            operation.make_record(NOTES, str(uuid.uuid4()), values)
            operation.set(annotation_id, DELETED, value=True)
        return operation.changes

    def candidates(self, annotation_id: AnnotationId) -> tuple[Candidate, ...]:
        """Return likely places for an annotation in its issue, the likeliest first."""
        article_id = self._get(annotation_id).article_id
        view = self._history.revisions.view
        articles = [article.id for article in self._reading.articles(issue_of(article_id))]
        texts = {id_: view.text(id_) for id_ in articles}
        return candidates(self.words(annotation_id), article_id, texts)

    def _get(self, annotation_id: AnnotationId) -> Annotation:
        stored = self._history.revisions.view.get(annotation_id)
        if stored.deleted:
            raise BadInputError("no-such-annotation", id=annotation_id)
        return stored.annotation


def _told(annotation: Annotation, words: Anchor) -> str:
    """Write an annotation as a note: what was noted, the words amid the others, the tags."""
    place = f"…{words.prefix}【{words.quote}】{words.suffix}…".replace("\n", " ")
    tags = " ".join(f"#{tag}" for tag in annotation.tags)
    return "\n\n".join(filter(None, (annotation.note, place, tags)))
