"""Where annotations of another library stand in the texts of this one."""

import uuid
from collections.abc import Mapping, Sequence

from newsreader.core.annotation import Annotation
from newsreader.core.ids import ArticleId, IssueId, issue_of
from newsreader.core.revision import Revision
from newsreader.services.reanchoring import Reanchoring
from newsreader.storage.contested import prevailing
from newsreader.storage.replay import ANCHOR, Value, anchor_value
from newsreader.storage.revisions import LibraryView
from newsreader.storage.rows import to_json

_PLACES = uuid.UUID("5c0f5f0e-93c1-4a5e-8a0b-5f0a7d3a7b52")
_VERSION = 5


class Placing:
    """Puts annotations where their words are; `there` is the other library."""

    def __init__(self, here: LibraryView, there: LibraryView) -> None:
        self._here, self._there = here, there
        self._issues: dict[IssueId, _Issue] = {}

    def wanted(self, annotation: Annotation) -> Value:
        """Return the anchor that an annotation of the other library has to have here."""
        article = annotation.article_id
        issue = self._issue(issue_of(article))
        text = issue.news.get(article)
        if text is not None and text == issue.olds.get(article):
            return anchor_on(annotation, text)
        return issue.placed(annotation)

    def _issue(self, issue_id: IssueId) -> "_Issue":
        if issue_id not in self._issues:
            self._issues[issue_id] = _Issue(
                _texts(self._there, issue_id), _texts(self._here, issue_id)
            )
        return self._issues[issue_id]


class _Issue:
    """The reading texts of an issue in the other library and in this one."""

    def __init__(self, olds: Mapping[ArticleId, str], news: Mapping[ArticleId, str]) -> None:
        self.olds, self.news = olds, news
        self._reanchoring: Reanchoring | None = None

    def placed(self, annotation: Annotation) -> Value:
        """Return where the words of an annotation went."""
        if self._reanchoring is None:
            self._reanchoring = Reanchoring([*self.olds.values()], [*self.news.values()])
        number = [*self.olds].index(annotation.article_id)
        place = self._reanchoring.place(number, annotation.anchor, annotation.state)
        article, text = [*self.news.items()][place.article]
        return {**anchor_value(place.anchor, place.state, text), "article": article}


def anchor_on(annotation: Annotation, text: str) -> Value:
    """Return the anchor of an annotation as a revision says it."""
    value = anchor_value(annotation.anchor, annotation.state, text)
    return {**value, "article": annotation.article_id}


def placement(subject: str, heads: Sequence[Revision], value: Value) -> Revision:
    """Return the revision that puts an annotation in its place: the same wherever it is made."""
    parents, content = tuple(sorted(each.id for each in heads)), to_json(value)
    id_ = uuid.uuid5(_PLACES, "\n".join((subject, *parents, content)))
    last = prevailing(heads)
    return Revision(str(id_), subject, ANCHOR, content, last.author, last.time, parents)


def is_placement(revision: Revision) -> bool:
    """Tell whether a merge made a revision, not a person."""
    return revision.field == ANCHOR and uuid.UUID(revision.id).version == _VERSION


def _texts(view: LibraryView, issue_id: IssueId) -> Mapping[ArticleId, str]:
    return {article.id: article.text for article in view.layout(issue_id).articles}
