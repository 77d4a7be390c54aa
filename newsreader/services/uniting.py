"""One merge while it is done; lives as long as its transaction."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import groupby

from newsreader.core.changes import Changes, together
from newsreader.core.merging import Conflict, Counts, Merged, MergeReport
from newsreader.core.revision import Revision
from newsreader.services.contradicting import Sides, by_field, contradictions, with_names
from newsreader.services.parting import is_apart, parted, text_conflicts
from newsreader.services.placing import Placing, anchor_on, is_placement, placement
from newsreader.storage.annotations import StoredAnnotation
from newsreader.storage.articles import TextIndex
from newsreader.storage.contested import IN_ORDER, heads, held, prevailing
from newsreader.storage.database import Database
from newsreader.storage.homeless import HomelessView
from newsreader.storage.intake import Intake
from newsreader.storage.issue_copies import IssueCopies
from newsreader.storage.nouns import CONTRADICTIONS, SHARED
from newsreader.storage.replay import (
    ANCHOR,
    ARTICLE,
    EDIT,
    LAYOUT,
    RECOGNISED,
    TOPIC,
    Value,
    added,
    apply,
    made_by,
)
from newsreader.storage.revisions import LibraryView

Step = Callable[[int, int], None]
"""Is told how many revisions of all came in so far; raises Cancelled to stop it."""

_TEXTS = frozenset({EDIT, LAYOUT, RECOGNISED})
_TABLES = {Merged.ANNOTATIONS: "annotations"} | {Merged(n.name): n.table for n in SHARED}


class Union:
    """What `theirs` has more than `ours`, and the way in."""

    def __init__(
        self,
        ours: Database,
        theirs: Database,
        index: TextIndex,
        step: Step = lambda _done, _total: None,
    ) -> None:
        self._ours, self._step, self._done = ours, step, 0
        self._view = HomelessView(ours, index)
        self._there = LibraryView(theirs, index)
        self._mine, self._other = Intake(ours), Intake(theirs)
        self._copies = IssueCopies(ours, theirs, index)
        self._placing = Placing(self._view, self._there)
        self._changes: list[Changes] = []
        self._apart = parted(self._mine.texts(), self._other.texts())
        self._issues, self._known = self._copies.missing(), self._copies.known()
        coming = self._other.without(self._mine.ids())
        self._coming = [each for each in coming if not self._is_barred(each)]
        self._before = {kind: self._mine.standing(table) for kind, table in _TABLES.items()}
        self._histories = dict(self._mine.of({each.subject for each in self._coming}))
        self._own = self._only_here()
        self._join()

    @property
    def is_empty(self) -> bool:
        """Whether nothing is to come in."""
        return not self._coming and not self._issues

    @property
    def changes(self) -> Changes:
        """What was changed."""
        return together([*self._changes, Changes(issues=frozenset(self._issues))])

    def run(self) -> MergeReport:
        """Let everything in; the caller holds the transaction."""
        report = self.report()
        self._copies.take(self._issues)
        moved_here = {s for s, own in self._own.items() if any(r.field == ANCHOR for r in own)}
        late = [r for r in self._coming if r.field == ANCHOR and r.subject in moved_here]
        last = {revision.id for revision in late}
        self._take(revision for revision in self._coming if revision.id not in last)
        stood = {each.subject: self._view.get(each.subject) for each in late}
        self._take(late)
        self._settle()
        self._place(stood)
        return report

    def report(self) -> MergeReport:
        """Tell what is to come in, and what will be contradicted then; nothing is written."""
        touched = {revision.subject for revision in self._coming}
        texts = text_conflicts(self._apart, self._view, self._there)
        conflicts = with_names((*self._conflicts(), *texts), self._ours)
        return MergeReport(*self._counts(touched), conflicts)

    def _is_barred(self, revision: Revision) -> bool:
        """Tell whether a revision fits only the other library, or its texts."""
        if revision.field.startswith(CONTRADICTIONS.prefix):
            return True
        if revision.field in _TEXTS:
            return is_apart(revision.subject, self._apart)
        if is_placement(revision):
            there = self._there.get(revision.subject).annotation.article_id
            return is_apart(there, self._apart)
        if revision.field.startswith(TOPIC) and is_apart(revision.subject, self._apart):
            return not self._view.has_article(revision.subject)
        return False

    def _only_here(self) -> dict[str, list[Revision]]:
        known = self._other.ids()
        return {
            subject: [each for each in revisions if each.id not in known]
            for subject, revisions in self._histories.items()
        }

    def _join(self) -> None:
        """Add to the histories what is to come in."""
        for revision in self._coming:
            self._histories.setdefault(revision.subject, []).append(revision)

    def _take(self, revisions: Iterable[Revision]) -> None:
        """Write and apply revisions; the first ones of an annotation in one go."""
        for _, group in groupby(revisions, key=lambda each: each.subject):
            run = list(group)
            self._step(self._done, len(self._coming))
            self._done += len(run)
            if run[0].field == ARTICLE:
                self._make(run)
            else:
                for revision in run:
                    self._write(revision)

    def _make(self, run: Sequence[Revision]) -> None:
        self._mine.add(run)
        stored = made_by(run)
        self._view.put(stored)
        self._changes.append(added(stored))

    def _write(self, revision: Revision) -> None:
        self._mine.add([revision])
        self._changes.append(apply(revision, self._view))

    def _settle(self) -> None:
        """Let hold what prevails where people contradicted each other, here or there before."""
        fields = (
            revisions
            for history in self._histories.values()
            for field, revisions in by_field(history).items()
            if field not in IN_ORDER
        )
        for revision in held(fields):
            self._changes.append(apply(revision, self._view))

    def _place(self, stood: Mapping[str, StoredAnnotation]) -> None:
        """Put annotations that came in, or moved, where their words are here."""
        anchors = (each for each in self._coming if each.field in {ARTICLE, ANCHOR})
        for subject in dict.fromkeys(each.subject for each in anchors):
            self._step(self._done, len(self._coming))
            several = heads(each for each in self._histories[subject] if each.field == ANCHOR)
            if subject in stood and prevailing(several) in self._own[subject]:
                annotation = stood[subject].annotation
                wanted = anchor_on(annotation, self._view.text(annotation.article_id))
            else:
                wanted = self._placing.wanted(self._there.get(subject).annotation)
            if self._is_unsettled(subject, several, wanted):
                self._write(placement(subject, several, wanted))

    def _is_unsettled(self, subject: str, several: Sequence[Revision], wanted: Value) -> bool:
        if subject in self._view.homeless or self._view.value(subject, ANCHOR) != wanted:
            return True
        return any(each.value != several[0].value for each in several)

    def _conflicts(self) -> Iterator[Conflict]:
        coming: dict[str, list[Revision]] = {}
        for revision in self._coming:
            coming.setdefault(revision.subject, []).append(revision)
        for subject, own in self._own.items():
            sides = Sides(subject, self._histories[subject], own, coming[subject])
            yield from contradictions(sides)

    def _counts(self, touched: set[str]) -> tuple[Counts, Counts, Counts]:
        known = self._known
        added_, updated = {Merged.ISSUES: len(self._issues)}, {Merged.ISSUES: len(touched & known)}
        unchanged = {Merged.ISSUES: len(known - touched)}
        for kind, table in _TABLES.items():
            there, before = self._other.standing(table), self._before[kind]
            new_ids = there.keys() - before.keys()
            added_[kind] = sum(there[each] for each in new_ids)
            updated[kind] = len(touched & before.keys())
            unchanged[kind] = sum(there[each] for each in there.keys() & before.keys() - touched)
        return added_, updated, unchanged
