"""What of the annotations that come in is new, what is here already, and what has no place."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import NamedTuple

from newsreader.core.anchor import AnchorState
from newsreader.core.annotation import Annotation, StyleId
from newsreader.core.errors import BadInputError, Cancelled
from newsreader.core.ids import ArticleId
from newsreader.core.operation import UndoName
from newsreader.core.progress import Progress
from newsreader.core.receiving import (
    Entry,
    ForeignAnnotation,
    ForeignNote,
    Outcome,
    Reason,
    Unusable,
)
from newsreader.core.tag import clean_path
from newsreader.language.likeness import likeness
from newsreader.services.homing import Homing, Landing
from newsreader.services.looking import Looks
from newsreader.storage.annotations import Annotations, StoredAnnotation
from newsreader.storage.database import Database
from newsreader.storage.nouns import NOTES
from newsreader.storage.operations import Operations
from newsreader.storage.record import Record
from newsreader.storage.records import Records
from newsreader.storage.tags import Tags

Found = tuple[str, Entry]
"""An entry with the name of its file."""
IsCancelled = Callable[[], bool]
Report = Callable[[Progress], None]

_SAID = ("quote", "note", "tags", "style", "creator")


class Sifted(NamedTuple):
    """What is to become of one entry.

    `id` is that of the annotation here, `before` what is here of it and comes back out of the
    trash, `answers` are those that are not here yet; `whole` says that it is all about an article.
    `here` are the ids of notes, and the topics, that are here already just so. `is_restyled` says
    that its style is not here.
    """

    file: str
    entry: Entry
    id: str
    landing: Landing
    style: StyleId = ""
    before: StoredAnnotation | Record | None = None
    answers: tuple[ForeignNote, ...] = ()
    whole: bool = False
    here: frozenset[str] = frozenset()
    is_restyled: bool = False


class Sifting:
    """Looks at entries, and changes nothing; the caller holds a transaction."""

    def __init__(self, database: Database) -> None:
        self._homing = Homing(database)
        self._annotations = Annotations(database)
        self._records = Records(database)
        self._operations = Operations(database)
        self._tags = Tags(database)
        self._looks = Looks(database)
        self._known: dict[str, StoredAnnotation] = {}
        self._notes: dict[str, Record] = {}
        self._revived: frozenset[str] = frozenset()
        self._seen: dict[str, ForeignAnnotation] = {}

    def sift(
        self,
        found: Sequence[Found],
        progress: Report = lambda _: None,
        cancelled: IsCancelled = lambda: False,
    ) -> Iterator[Sifted]:
        """Yield what is to become of every entry, in order; cancelled by raising Cancelled."""
        foreign = [entry for _, entry in found if isinstance(entry, ForeignAnnotation)]
        self._recall(foreign)
        self._homing.prepare([each for each in foreign if self._is_placed(each.id)], cancelled)
        for done, (file, entry) in enumerate(found):
            if cancelled():
                raise Cancelled
            progress(Progress(done, len(found), file))
            yield self._sifted(file, entry)

    def _recall(self, entries: Sequence[ForeignAnnotation]) -> None:
        """Read what is here already of the entries."""
        ids = {each.id for each in entries}
        self._known = self._annotations.known(ids)
        answers = {answer.id for each in entries for answer in each.answers}
        notes = self._records.among(NOTES, "id", ids | answers)
        self._notes = {each.id: each for each in notes}
        gone = [id_ for id_, each in (*self._known.items(), *self._notes.items()) if each.deleted]
        self._revived = self._operations.taken_back(UndoName.RECEIVE, gone)

    def _sifted(self, file: str, entry: Entry) -> Sifted:
        if isinstance(entry, Unusable):
            return Sifted(file, entry, "", Landing(Outcome.INVALID, reason=entry.error))
        id_ = entry.id
        try:
            _require_something(entry)
        except BadInputError as error:
            return Sifted(file, entry, id_, Landing(Outcome.INVALID, reason=error))
        first = self._seen.setdefault(id_, entry)
        if first is not entry:
            whole = entry.is_about_all and id_ not in self._known
            return Sifted(file, entry, id_, _again(first, entry), whole=whole)
        sifted = self._first(file, entry, id_)
        return sifted._replace(here=sifted.here | self._notes_here(entry))

    def _first(self, file: str, entry: ForeignAnnotation, id_: str) -> Sifted:
        style = self._looks.meant(entry.style, entry.color)
        fresh, stored = self._fresh(entry), self._known.get(id_)
        if self._is_placed(id_):
            landing = self._homing.place(entry)
            if landing.outcome is Outcome.NEW and landing.anchor is None:
                return self._about_all(file, entry, landing, fresh)
            is_restyled = self._looks.is_missing(entry.style)
            placed = Sifted(file, entry, id_, landing, style, stored, fresh)
            return placed._replace(whole=entry.is_about_all, is_restyled=is_restyled)
        assert stored is not None  # noqa: S101 - what is not here is placed
        annotation = stored.annotation
        home = annotation.article_id
        if stored.deleted:
            return Sifted(file, entry, id_, _left(home, Reason("receive.deleted")))
        differing = self._differing(entry, annotation, style)
        if fresh and not differing:
            return Sifted(file, entry, id_, Landing(Outcome.NEW, home), style, answers=fresh)
        differing += ["answers"] if fresh and "answers" not in differing else []
        return Sifted(file, entry, id_, _here(home, differing))

    def _notes_here(self, entry: ForeignAnnotation) -> frozenset[str]:
        """Return the ids of the notes of an entry that are here as the file has them."""
        said = [(entry.id, entry.note), *((each.id, each.text) for each in entry.answers)]
        known = ((self._notes.get(id_), text) for id_, text in said)
        return frozenset(
            note.id
            for note, text in known
            if note and not note.deleted and note.values["text"] == text
        )

    def _is_placed(self, id_: str) -> bool:
        """Tell whether a place is to be found: nothing is here, or what an undone import took."""
        stored = self._known.get(id_)
        return stored is None or (stored.deleted and id_ in self._revived)

    def _fresh(self, entry: ForeignAnnotation) -> tuple[ForeignNote, ...]:
        """Return the answers that are not here, or that an undone import took back."""
        known = self._notes.keys() - self._revived
        return tuple(each for each in entry.answers if each.id not in known)

    def _answers_differ(self, entry: ForeignAnnotation) -> bool:
        """Tell whether an answer was changed or deleted here."""
        known = ((each, self._notes.get(each.id)) for each in entry.answers)
        return any(
            note.values["text"] != each.text if not note.deleted else each.id not in self._revived
            for each, note in known
            if note is not None
        )

    def _about_all(
        self,
        file: str,
        entry: ForeignAnnotation,
        landing: Landing,
        fresh: tuple[ForeignNote, ...],
    ) -> Sifted:
        """Compare what is said of a whole article with the notes and the topics that are there."""
        home, record = ArticleId(str(landing.article)), self._notes.get(entry.id)
        there = set(map(likeness, self._tags.of(home)))
        tagged = there.issuperset(map(_tag_key, entry.tags))
        new = Sifted(file, entry, entry.id, landing, before=record, answers=fresh, whole=True)
        new = new._replace(here=frozenset(tag for tag in entry.tags if _tag_key(tag) in there))
        if record is None:
            is_here = tagged and not entry.note and not fresh
            return new._replace(landing=_here(home, ())) if is_here else new
        if record.deleted and entry.id in self._revived:
            return new
        if record.deleted:
            return new._replace(landing=_left(home, Reason("receive.deleted")))
        differing = [] if record.values["text"] == entry.note else ["note"]
        differing += [] if tagged else ["tags"]
        differing += ["answers"] if self._answers_differ(entry) else []
        if fresh and not differing:
            return new
        differing += ["answers"] if fresh and "answers" not in differing else []
        return new._replace(landing=_here(home, differing))

    def _differing(
        self, entry: ForeignAnnotation, annotation: Annotation, style: StyleId
    ) -> list[str]:
        """Return what the file says otherwise than what is here; it may say nothing of it."""
        quote = _squeezed(entry.quote)
        stands = annotation.state is AnchorState.ANCHORED
        same = {
            "quote": not (quote and stands) or quote == _squeezed(annotation.anchor.quote),
            "note": entry.note == annotation.note,
            "tags": set(map(_tag_key, entry.tags)) == set(map(likeness, annotation.tags)),
            "style": not style or style == annotation.style,
            "creator": not entry.creator or entry.creator == annotation.creator,
            "answers": not self._answers_differ(entry),
        }
        return [name for name, is_same in same.items() if not is_same]


def _again(first: ForeignAnnotation, entry: ForeignAnnotation) -> Landing:
    """Judge an entry whose id stood in the files before."""
    alike = all(
        getattr(first, name) == getattr(entry, name) for name in (*_SAID, "answers", "prefix")
    )
    outcome = Outcome.EQUAL if alike else Outcome.DIFFERENT
    return Landing(outcome, reason=Reason("receive.equal" if alike else "receive.twice"))


def _here(home: ArticleId, differing: Iterable[str]) -> Landing:
    parts = tuple(f"receive.field.{name}" for name in differing)
    if parts:
        return _left(home, Reason("receive.different", parts=parts))
    return Landing(Outcome.EQUAL, home, reason=Reason("receive.equal"))


def _left(home: ArticleId, reason: Reason) -> Landing:
    return Landing(Outcome.DIFFERENT, home, reason=reason)


def _require_something(entry: ForeignAnnotation) -> None:
    """Raise BadInputError for an annotation of nothing, and for tags that are none."""
    for tag in entry.tags:
        clean_path(tag)
    if entry.is_about_all and not (entry.note.strip() or entry.tags):
        raise BadInputError("annotation-says-nothing")


def _tag_key(path: str) -> str:
    return likeness(clean_path(path))


def _squeezed(text: str) -> str:
    return "".join(text.split())
