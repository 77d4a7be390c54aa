"""New versions of an issue: what people put on the old one goes along to the new one."""

from collections.abc import Collection, Iterator, Sequence

from newsreader.core.anchor import AnchorState
from newsreader.core.changes import Changes
from newsreader.core.dossier import MemberKind
from newsreader.core.errors import BadInputError
from newsreader.core.ids import AnnotationId, ArticleId, IssueId
from newsreader.core.issue import IssueSummary
from newsreader.core.masthead import Masthead
from newsreader.core.reports import VersionReport
from newsreader.services.aligning import likeness
from newsreader.services.history import History, Operation, UndoName
from newsreader.services.reading import Reading
from newsreader.services.reanchoring import Reanchoring
from newsreader.storage.database import Database
from newsreader.storage.issues import Issues
from newsreader.storage.replay import ANCHOR, EDIT, SUPERSEDED, TOPIC, anchor_value, member_field

ALIKE = 0.3
"""Least share of their words that two versions of an issue have in common."""


class Versioning:
    """Finds other versions of an issue, and puts one in the place of another."""

    def __init__(self, database: Database, reading: Reading, history: History) -> None:
        self._reading = reading
        self._history = history
        self._issues = Issues(database)

    def rivals(
        self, publication: str | None, date: str | None, pages: Collection[int] = ()
    ) -> tuple[IssueSummary, ...]:
        """Return the listed issues of a paper and day; with `pages`, those that have one of them.

        Nothing is said of a paper without a name or a day.
        """
        found = self._issues.alike(Masthead(publication, date))
        return tuple(
            self._reading.issue(issue_id).summary
            for issue_id, own in found.items()
            if not pages or own & {*pages}
        )

    def older(self, new: IssueId, apart: Collection[IssueId] = ()) -> IssueId | None:
        """Return the issue of which another is evidently a new version; None if there is none.

        It is of the same paper and day, has pages and most words in common with it. Among
        several, which were kept side by side, the one most like it is meant; `apart` are no
        candidates.
        """
        summary = self._reading.issue(new).summary
        pages = {article.page for article in self._reading.articles(new)}
        texts = self._texts(new)
        rivals = self.rivals(summary.publication, summary.date, pages)
        others = [rival.id for rival in rivals if rival.id not in {new, *apart}]
        scores = [(likeness(self._texts(other), texts), other) for other in others]
        best, old = max(scores, default=(0.0, None))
        return old if best >= ALIKE else None

    def replace_older(
        self, imported: Sequence[IssueId]
    ) -> tuple[tuple[VersionReport, ...], Changes]:
        """Let each of these, in the order in which they came in, take the place of an older one.

        Those of which there is none stay as they are.
        """
        reports: list[VersionReport] = []
        changes = Changes()
        for number, new in enumerate(imported, 1):
            old = self.older(new, imported[number:])
            if old is not None:
                report, more = self.supersede(old, new)
                reports.append(report)
                changes |= more
        return tuple(reports), changes

    def supersede(self, old: IssueId, new: IssueId) -> tuple[VersionReport, Changes]:
        """Let `new` take the place of `old`, which is no longer listed; nothing of it is lost.

        All its annotations and topics move to `new`, deleted ones too. What people decided about
        its layout, and the corrections they made in it, stay with it. BadInputError if one of the
        two has a newer version already, or there is no article to which these could go.
        """
        with self._history.operation(UndoName.VERSION) as operation:
            self._check(old, new)
            articles = self._articles(old)
            moved = tuple(self._move(operation, articles, self._articles(new)))
            operation.set(old, SUPERSEDED, new)
        report = self._report(old, new, moved)
        return report, operation.changes | Changes(frozenset({new}), frozenset(articles))

    def _check(self, old: IssueId, new: IssueId) -> None:
        if old == new:
            raise BadInputError("version-of-itself")
        for issue_id in (old, new):
            newer = self._history.revisions.view.value(issue_id, SUPERSEDED)
            if newer is not None:
                raise BadInputError("version-superseded", id=issue_id, newer=newer)

    def _move(
        self, operation: Operation, olds: Sequence[ArticleId], news: Sequence[ArticleId]
    ) -> Iterator[AnnotationId]:
        view = self._history.revisions.view
        standing = [(number, s) for number, id_ in enumerate(olds) for s in view.on(id_)]
        topics = [(number, *on) for number, id_ in enumerate(olds) for on in view.tags.on(id_)]
        puts = [
            (number, id_, *put)
            for number, id_ in enumerate(olds)
            for put in view.dossiers.holding(MemberKind.ARTICLE, id_).items()
        ]
        if not standing and not topics and not puts:
            return
        if not news:
            raise BadInputError("version-without-articles")
        texts = [view.text(id_) for id_ in news]
        places = Reanchoring([view.text(id_) for id_ in olds], texts)
        for number, carrier, tag in topics:
            operation.set(carrier, TOPIC + tag, value=False)
            operation.set(news[places.home(number)], TOPIC + tag, value=True)
        for number, id_, collection, rank in puts:
            operation.set(collection, member_field(MemberKind.ARTICLE, id_), None)
            new = member_field(MemberKind.ARTICLE, news[places.home(number)])
            operation.set(collection, new, rank)
        for number, stored in standing:
            annotation = stored.annotation
            place = places.place(number, annotation.anchor, annotation.state)
            value = anchor_value(place.anchor, place.state, texts[place.article])
            operation.set(annotation.id, ANCHOR, {**value, "article": news[place.article]})
            if not stored.deleted:
                yield annotation.id

    def _report(self, old: IssueId, new: IssueId, moved: Sequence[AnnotationId]) -> VersionReport:
        revisions = self._history.revisions
        found = [revisions.view.get(id_).annotation for id_ in moved]
        states = [each.state for each in found]
        doubtful = sorted(
            (each for each in found if each.state is not AnchorState.ANCHORED),
            key=lambda each: (each.state is AnchorState.UNCERTAIN, each.article_id),
        )
        stays = any(revision.field != SUPERSEDED for revision in revisions.of(old)) or any(
            revisions.heads(id_, EDIT) for id_ in self._articles(old)
        )
        return VersionReport(
            old,
            new,
            states.count(AnchorState.ANCHORED),
            states.count(AnchorState.UNCERTAIN),
            states.count(AnchorState.UNANCHORED),
            tuple(doubtful),
            stays,
        )

    def _articles(self, issue_id: IssueId) -> list[ArticleId]:
        return [article.id for article in self._reading.articles(issue_id)]

    def _texts(self, issue_id: IssueId) -> list[str]:
        return [self._history.revisions.view.text(id_) for id_ in self._articles(issue_id)]
