"""Annotations that answer others in the same file, as replies in a thread do."""

from collections.abc import Iterable

from newsreader.core.receiving import ForeignNote
from newsreader.importers.annotations.cleaning import id_in
from newsreader.importers.annotations.json_values import (
    Json,
    is_object,
    object_in,
    strings_in,
    text_of,
)
from newsreader.importers.annotations.web_body import said_by
from newsreader.importers.annotations.web_target import source_of, targets_of


class Answers:
    """The annotations of a file that answer others in it, by what is answered in the end."""

    def __init__(self, values: Iterable[object]) -> None:
        told = [object_in(value) for value in values if is_object(value)]
        ids = {text_of(value, "id", "@id") for value in told} - {""}
        self._above: dict[str, str] = {}
        for value in told:
            own, above = text_of(value, "id", "@id"), _answered(value)
            if own and above in ids and above != own:
                self._above[own] = above
        self._of: dict[str, list[ForeignNote]] = {}
        for value in filter(self.is_answer, told):
            root = self._root(text_of(value, "id", "@id"))
            self._of.setdefault(root, []).append(_note(value))

    def is_answer(self, value: object) -> bool:
        """Tell whether an annotation answers another one of the file."""
        return is_object(value) and text_of(value, "id", "@id") in self._above

    def to(self, named: str) -> tuple[ForeignNote, ...]:
        """Return the answers to an annotation."""
        return tuple(note for note in self._of.get(named, ()) if note.text)

    def _root(self, named: str) -> str:
        seen: set[str] = set()
        while named in self._above and named not in seen:
            seen.add(named)
            named = self._above[named]
        return named


def _answered(value: Json) -> str:
    """Return the id of what an annotation is about, that of another annotation perhaps."""
    references = strings_in(value.get("references"))
    target = source_of(next(iter(targets_of(value)), object_in(None)))
    return references[0] if references else target


def _note(said: Json) -> ForeignNote:
    """Return an annotation that answers another as an answer."""
    whole = said_by(0, said)
    text = whole.note or "\n".join(whole.tags)
    id_ = id_in(whole.named, text, whole.creator)
    times = whole.created, whole.modified
    return ForeignNote(id_, text, whole.creator, *times, whole.identifier)
