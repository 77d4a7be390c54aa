"""What is in collections: putting articles and annotations in, taking them out, ordering them."""

from collections.abc import Callable, Iterable, Sequence

from newsreader.core.article import ArticleSummary
from newsreader.core.changes import Changes
from newsreader.core.dossier import Contents, Dossier, Member, MemberKind, MemberRow
from newsreader.core.errors import BadInputError
from newsreader.core.ids import AnnotationId, ArticleId, CollectionId, IssueId
from newsreader.core.issue import IssueSummary
from newsreader.core.operation import UndoName
from newsreader.core.progress import Progress
from newsreader.core.query import Order
from newsreader.core.ranks import STEP, between
from newsreader.services.curating import Curating
from newsreader.services.history import History
from newsreader.services.operation import Operation
from newsreader.services.reading import Reading
from newsreader.services.searching import Searching
from newsreader.storage.annotations import Annotations
from newsreader.storage.database import Database
from newsreader.storage.issues import Issues
from newsreader.storage.replay import member_field

IsCancelled = Callable[[], bool]
Report = Callable[[Progress], None]
Ranks = Sequence[tuple[Member, int | None]]


class Filling:
    """Changes what was put into collections by hand; each operation can be undone in one step.

    What the rule of a collection finds comes after it, in the order of its days, and cannot be
    taken out.
    """

    def __init__(
        self, database: Database, curating: Curating, reading: Reading, searching: Searching,
        history: History,
    ) -> None:  # fmt: skip
        self._database = database
        self._annotations = Annotations(database)
        self._issues = Issues(database)
        self._curating = curating
        self._reading = reading
        self._searching = searching
        self._history = history

    def members(
        self, id_: CollectionId, *, nested: bool = False, most_found: int | None = None
    ) -> tuple[Member, ...]:
        """Return all that is in a collection and, if `nested`, in those under it, each once.

        Of what its rule finds, `most_found` are enough.
        """
        with self._database.read():
            tree = self._curating.tree()
            found = self._curating.find(id_)
            family = tree.family(found.id) if nested else (found,)
            parts = [self._of(each, most_found) for each in family]
        every = {(m.kind, m.id): m for part in reversed(parts) for m in part}
        order = dict.fromkeys((m.kind, m.id) for part in parts for m in part)
        return tuple(every[key] for key in order)

    def contents(self, id_: CollectionId) -> Contents:
        """Return all that an export of a collection brings, that of those under it too."""
        members = self.members(id_, nested=True)
        found = self._curating.find(id_)
        of = MemberKind.ARTICLE
        whole = frozenset(ArticleId(each.id) for each in members if each.kind is of)
        parts = frozenset(AnnotationId(each.id) for each in members if each.kind is not of)
        homes = {str(each.id): each.article_id for each in self._annotations.some(parts)}
        order = (each.id if each.kind is of else homes.get(each.id) for each in members)
        articles = dict.fromkeys(ArticleId(id_) for id_ in order if id_ is not None)
        under = len(self._curating.tree().family(found.id)) - 1
        return Contents(found, whole, parts, (*articles,), under)

    def rows(self, members: Sequence[Member]) -> tuple[MemberRow, ...]:
        """Return members as they are listed; what is gone meanwhile is left out."""
        marked = [each.id for each in members if each.kind is MemberKind.ANNOTATION]
        whole = [each.id for each in members if each.kind is MemberKind.ARTICLE]
        with self._database.read():
            parts = {each.id: each for each in self._annotations.some(marked)}
            articles = {*map(ArticleId, whole), *(each.article_id for each in parts.values())}
            places = {each.id: each for each in self._reading.articles_of(articles)}
            issues = self._issues_of(places.values())
        rows: list[MemberRow] = []
        for each in members:
            part = parts.get(AnnotationId(each.id))
            place = places.get(part.article_id if part else ArticleId(each.id))
            if place is not None:
                issue = issues[place.issue_id]
                at = (place.id, issue.publication, issue.date, place.page, place.headline)
                words = (part.anchor.quote, part.note) if part else ()
                rows.append(MemberRow(each, *at, *words))
        return tuple(rows)

    def add(
        self,
        id_: CollectionId,
        members: Iterable[Member],
        *,
        before: Member | None = None,
        progress: Report = lambda _: None,
        cancelled: IsCancelled = lambda: False,
    ) -> Changes:
        """Put things into a collection, before one that is in it or at the end, in their order.

        What is in it stays where it is. BadInputError if there is no such thing. Once cancelled,
        nothing is put in.
        """

        def begin(operation: Operation, found: Dossier) -> Ranks:
            there = operation.view.dossiers.members(found.id)
            wanted = [*dict.fromkeys(self._home(operation, each) for each in members)]
            new = [each for each in wanted if each not in there]
            return _placed(there, new, before)

        return self._run(UndoName.COLLECTION_ADD, id_, begin, progress, cancelled)

    def move(self, id_: CollectionId, members: Sequence[Member], before: Member | None) -> Changes:
        """Put what is in a collection before another that is, or at the end."""

        def begin(operation: Operation, found: Dossier) -> Ranks:
            there = operation.view.dossiers.members(found.id)
            moved = [each for each in there if each in set(members)]
            rest = {each: rank for each, rank in there.items() if each not in set(moved)}
            return _placed(rest, moved, before)

        return self._run(UndoName.COLLECTION_ORDER, id_, begin)

    def remove(
        self,
        id_: CollectionId,
        members: Iterable[Member],
        *,
        progress: Report = lambda _: None,
        cancelled: IsCancelled = lambda: False,
    ) -> Changes:
        """Take things out of a collection; what its rule finds stays."""

        def begin(operation: Operation, found: Dossier) -> Ranks:
            dossiers = operation.view.dossiers
            there, gone = dossiers.members(found.id), dict.fromkeys(members)
            return [
                (Member(each.kind, one), None)
                for each in gone
                if each in there
                for one in _carriers(operation, found.id, each)
            ]

        return self._run(UndoName.COLLECTION_REMOVE, id_, begin, progress, cancelled)

    def _of(self, dossier: Dossier, most_found: int | None) -> tuple[Member, ...]:
        put = self._history.revisions.view.dossiers.members(dossier.id)
        if not dossier.query:
            return (*put,)
        found = self._searching.found(dossier.query, order=Order.OLDEST, limit=most_found)
        every = (Member(MemberKind.ARTICLE, each) for each in found)
        more = (Member(each.kind, each.id, found=True) for each in every if each not in put)
        return (*put, *more)

    def _issues_of(self, articles: Iterable[ArticleSummary]) -> dict[IssueId, IssueSummary]:
        keys = {id_: self._issues.key(id_) for id_ in {each.issue_id for each in articles}}
        return {id_: self._issues.summary(key) for id_, key in keys.items() if key is not None}

    def _home(self, operation: Operation, member: Member) -> Member:
        """Return what is meant by a member; BadInputError if there is nothing."""
        if member.kind is MemberKind.ARTICLE:
            return Member(member.kind, operation.view.home(ArticleId(member.id)))
        if operation.view.get(member.id).deleted:
            raise BadInputError("no-such-annotation", id=member.id)
        return Member(member.kind, member.id)

    def _run(
        self,
        name: UndoName,
        id_: CollectionId,
        begin: Callable[[Operation, Dossier], Ranks],
        progress: Report = lambda _: None,
        cancelled: IsCancelled = lambda: False,
    ) -> Changes:
        try:
            with self._history.operation(name) as operation:
                found = self._curating.find(id_)
                ranks = begin(operation, found)
                for done, (member, rank) in enumerate(ranks):
                    if cancelled():
                        raise _Cancelled
                    progress(Progress(done, len(ranks), ""))
                    operation.set(found.id, member_field(member.kind, member.id), rank)
        except _Cancelled:
            return Changes()
        progress(Progress(len(ranks), len(ranks), ""))
        return operation.changes


def _carriers(operation: Operation, id_: CollectionId, member: Member) -> tuple[str, ...]:
    if member.kind is MemberKind.ANNOTATION:
        return (member.id,)
    return operation.view.dossiers.carriers(id_, member.id)


def _placed(there: dict[Member, int], new: Sequence[Member], before: Member | None) -> Ranks:
    """Return ranks that put what is new before another; all get new ones if there is no room."""
    standing = [*there]
    at = standing.index(before) if before in there else len(standing)
    left = there[standing[at - 1]] if at else None
    ranks = between(left, there[standing[at]] if standing[at:] else None, len(new))
    if ranks is not None:
        return [*zip(new, ranks, strict=True)]
    every = [*standing[:at], *new, *standing[at:]]
    return [(each, STEP * number) for number, each in enumerate(every)]


class _Cancelled(Exception):  # noqa: N818 - nothing went wrong
    """Takes back what was put in so far."""
