"""Chinese words as a library knows them: the general dictionary with its own words."""

from collections.abc import Iterator

from newsreader.core.spans import Span
from newsreader.language.segmenter import Segmenter
from newsreader.storage.database import Database


class Dictionary:
    """Cuts texts into words; what was added or removed counts at once, whoever did it.

    The segmenter may be shared by many connections to one library.
    """

    def __init__(self, database: Database, segmenter: Segmenter) -> None:
        self._database = database
        self._segmenter = segmenter
        self._version = -1

    def words(self, text: str) -> tuple[Span, ...]:
        """Return the words of a text, which together are the whole of it."""
        return self._taught().words(text)

    def word_at(self, text: str, offset: int) -> Span:
        """Return the word that holds the character at `offset`; an empty span at a line's end."""
        return self._taught().word_at(text, offset)

    def parts(self, text: str) -> Iterator[tuple[str, str]]:
        """Yield the words of a text with their parts of speech, in jieba's letters."""
        return self._taught().parts(text)

    def _taught(self) -> Segmenter:
        from newsreader.storage.words import Words  # noqa: PLC0415  not on the start path

        words = Words(self._database)
        version = words.version()
        if version != self._version:
            self._segmenter.learn({each.word: each.part for each in words.list()})
            self._version = version
        return self._segmenter
