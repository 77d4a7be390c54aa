"""The library's own dictionary: words that people want kept whole."""

import uuid
from collections.abc import Sequence
from unicodedata import category

from newsreader.core.changes import Changes
from newsreader.core.errors import BadInputError
from newsreader.core.operation import UndoName
from newsreader.core.word import WORD_LENGTH, Word
from newsreader.services.history import History
from newsreader.storage.database import Database
from newsreader.storage.nouns import WORDS
from newsreader.storage.words import Words


class Teaching:
    """Adds and removes words, each operation one step that can be undone."""

    def __init__(self, database: Database, history: History) -> None:
        self._history = history
        self._words = Words(database)

    def list(self) -> tuple[Word, ...]:
        """Return all words, in the order of their characters."""
        return self._words.list()

    def add(self, text: str, part: str = "") -> tuple[Word, Changes]:
        """Add a word; BadInputError if it is none, or longer than a word, or there already."""
        wanted = _clean(text)
        with self._history.operation(UndoName.WORDS) as operation:
            if any(each.word == wanted for each in self.list()):
                raise BadInputError("word-taken", word=wanted)
            id_ = str(uuid.uuid4())
            values = {"word": wanted, "part": part, "creator": operation.author}
            operation.make_record(WORDS, id_, values)
        return next(each for each in self.list() if each.id == id_), operation.changes

    def remove(self, ids: Sequence[str]) -> Changes:
        """Remove words; BadInputError if there is none of one of the ids."""
        with self._history.operation(UndoName.WORDS) as operation:
            there = {each.id for each in self.list()}
            for id_ in ids:
                if id_ not in there:
                    raise BadInputError("no-such-word")
                operation.set(id_, WORDS.deleted, value=True)
        return operation.changes


def _clean(text: str) -> str:
    kept = text.strip()
    if not kept or any(category(each)[0] in "CZ" for each in kept):
        raise BadInputError("word-blank")
    if len(kept) > WORD_LENGTH:
        raise BadInputError("word-too-long", most=WORD_LENGTH, length=len(kept))
    return kept
