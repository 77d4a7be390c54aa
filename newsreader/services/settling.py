"""Deciding where people contradicted each other; what is not decided stays listed."""

import json
from collections.abc import Iterator, Sequence
from contextlib import suppress

from newsreader.core.changes import Changes
from newsreader.core.errors import BadInputError
from newsreader.core.ids import ArticleId
from newsreader.core.merging import OF_TEXTS, Conflict
from newsreader.core.operation import UndoName
from newsreader.core.revision import Revision
from newsreader.services.contradicting import field_conflict, with_names
from newsreader.services.history import History
from newsreader.services.operation import Operation
from newsreader.storage.checksums import text_digest
from newsreader.storage.contested import divided
from newsreader.storage.contradictions import Contradictions, record_id
from newsreader.storage.database import Database
from newsreader.storage.nouns import CONTRADICTIONS, NOUNS, noun_of
from newsreader.storage.replay import ANCHOR, CREATOR, DELETED, MEMBER, TOPIC, Value, is_of_issue
from newsreader.storage.revisions import LibraryView


class Settling:
    """Lists what is contradicted in this library, and gives it the value that a person chose."""

    def __init__(self, database: Database, history: History) -> None:
        self._database = database
        self._history = history

    def list(self) -> tuple[Conflict, ...]:
        """Return what nobody decided yet; of a field that three people set, two contradictions."""
        found = [*self._open()]
        known = {(each.subject, each.field) for each in found}
        told = Contradictions(self._database).list()
        left = (each for each in told if (each.subject, each.field) not in known)
        return with_names((*found, *filter(self._stands, left)), self._database)

    def place(self, conflict: Conflict) -> ArticleId | None:
        """Return the article that a contradiction is about; None if it is about none."""
        view, subject = self._history.revisions.view, conflict.subject
        with suppress(BadInputError):
            return view.get(subject).annotation.article_id
        with suppress(BadInputError):
            return view.home(ArticleId(subject))
        return None

    def _stands(self, conflict: Conflict) -> bool:
        view = self._history.revisions.view
        match conflict.field:
            case "deleted":
                return self._holds(conflict.subject, _deletion(view, conflict.subject))
            case "anchor":
                held, said = view.value(conflict.subject, ANCHOR), json.loads(conflict.kept)
                return isinstance(held, dict) and held["quote"] == said["quote"]
            case field:
                return field in OF_TEXTS

    def settle(self, conflicts: Sequence[Conflict], *, keep: bool) -> Changes:
        """Let hold what holds, or else the other value, as one step that can be undone.

        BadInputError for the other value where texts differ: these cannot be put together.
        """
        done: set[tuple[str, str]] = set()
        with self._history.operation(UndoName.SETTLE) as operation:
            for each in conflicts:
                if (each.subject, each.field) not in done:
                    done.add((each.subject, each.field))
                    self._settle(operation, each, keep=keep)
        return operation.changes

    def _open(self) -> Iterator[Conflict]:
        for revisions in divided(self._database):
            if revisions[0].field.endswith(CREATOR) or self._is_gone(revisions):
                continue
            yield from field_conflict(revisions)

    def _is_gone(self, revisions: Sequence[Revision]) -> bool:
        """Tell whether what was contradicted was deleted since."""
        subject, field = revisions[0].subject, revisions[0].field
        noun = noun_of(field)
        if noun is not None:
            return field != noun.deleted and self._holds(subject, noun.deleted)
        of_others = is_of_issue(field) or field.startswith((TOPIC, MEMBER)) or field == DELETED
        return not of_others and self._holds(subject, DELETED)

    def _holds(self, subject: str, field: str) -> bool:
        return bool(self._history.revisions.view.value(subject, field))

    def _settle(self, operation: Operation, conflict: Conflict, *, keep: bool) -> None:
        if Contradictions(self._database).is_open(conflict):
            operation.set(record_id(conflict), CONTRADICTIONS.deleted, value=True)
        is_divided = len(self._history.revisions.heads(conflict.subject, conflict.field)) > 1
        if is_divided:
            value = json.loads(conflict.kept if keep else conflict.other)
            operation.settle(conflict.subject, conflict.field, value)
        elif not keep:
            _take(operation, conflict)


def _take(operation: Operation, conflict: Conflict) -> None:
    """Let a value hold that no field remembers."""
    field, value = conflict.field, json.loads(conflict.other)
    if field in OF_TEXTS:
        raise BadInputError("contradiction-of-texts")
    if field == DELETED:
        field, value = _deletion(operation.view, conflict.subject), False
    if field == ANCHOR:
        _require_same_text(operation, value)
    operation.set(conflict.subject, field, value)


def _deletion(view: LibraryView, subject: str) -> str:
    """Return the field that says whether something is deleted, whatever it is."""
    there = (noun for noun in NOUNS if view.record(noun, subject) is not None)
    return next((noun.deleted for noun in there), DELETED)


def _require_same_text(operation: Operation, anchor: Value) -> None:
    assert isinstance(anchor, dict)  # noqa: S101 - as all anchors are kept
    text = operation.view.text(ArticleId(anchor["article"]))
    if text_digest(text) != anchor["text"]:
        raise BadInputError("contradiction-of-texts")
