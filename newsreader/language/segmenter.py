"""Chinese words in running text; the only module that knows jieba.

Importing it costs nothing: what loading the dictionary needs is imported then.
"""

# ruff: noqa: PLC0415
import threading
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Protocol, cast

from newsreader.core.spans import Span

_REACH = 40
"""Code points read on either side of a place: more than any word, less than a column."""


class Segmenter:
    """Finds words; loads its dictionary when first asked, in whichever thread asks.

    Loading takes 0.5 s and 60 MB, or less from the folder `cache`, which must be private: jieba
    unmarshals what it finds there. Without one, a folder of its own is made and removed again.
    """

    def __init__(self, cache: Path | None = None) -> None:
        self._cache = cache
        self._tokenizer: _Tokenizer | None = None
        self._tagger: _Tagger | None = None
        self._learned: dict[str, str] = {}
        self._general: dict[str, int | None] = {}
        self._loading = threading.Lock()

    @property
    def loaded(self) -> bool:
        """Whether words can be found without waiting."""
        return self._tokenizer is not None

    def load(self) -> None:
        """Read the dictionary, once; safe in every thread."""
        self._ready()

    def learn(self, words: Mapping[str, str]) -> None:
        """Know these words besides those of the dictionary, and no others that were learned before.

        Each comes with its part of speech in jieba's letters, or the empty text.
        """
        tokenizer = self._ready()
        with self._loading:
            for word in self._learned.keys() - words.keys():
                _forget(tokenizer, word, self._general.pop(word))
            for word, part in words.items():
                if self._learned.get(word) != part:
                    self._general.setdefault(word, tokenizer.FREQ.get(word))
                    tokenizer.add_word(word, None, part or None)
            self._learned = dict(words)

    def parts(self, text: str) -> Iterator[tuple[str, str]]:
        """Yield the words of `text` with their parts of speech; loads 0.5 s more at first use."""
        tokenizer = self._ready()
        with self._loading:
            self._tagger = tagger = self._tagger or _tagger(tokenizer)
        for pair in tagger.cut(text):
            yield pair.word, pair.flag

    def words(self, text: str) -> tuple[Span, ...]:
        """Cut `text` into words, which together are the whole of it."""
        return tuple(Span(start, end) for _, start, end in self._ready().tokenize(text))

    def word_at(self, text: str, offset: int) -> Span:
        """Return the word that holds the character at `offset`; an empty span at a line's end."""
        start, end = _surroundings(text, offset)
        for word in self.words(text[start:end]):
            if start + word.start <= offset < start + word.end:
                return word.shifted(start)
        return Span(offset, offset)

    def _ready(self) -> "_Tokenizer":
        with self._loading:
            if self._tokenizer is None:
                self._tokenizer = self._load()
            return self._tokenizer

    def _load(self) -> "_Tokenizer":
        import tempfile

        if self._cache is None:
            with tempfile.TemporaryDirectory(prefix="newsreader-words-") as folder:
                return _tokenizer(Path(folder))
        self._cache.mkdir(mode=0o700, parents=True, exist_ok=True)
        return _tokenizer(self._cache)


class _Tokenizer(Protocol):
    """What is used of jieba, which has no types of its own."""

    tmp_dir: str | None
    FREQ: dict[str, int]
    total: int
    user_word_tag_tab: dict[str, str]

    def initialize(self) -> None: ...

    def tokenize(self, unicode_sentence: str) -> Iterator[tuple[str, int, int]]: ...

    def add_word(self, word: str, freq: int | None, tag: str | None) -> None: ...


class _Pair(Protocol):
    word: str
    flag: str


class _Tagger(Protocol):
    def cut(self, sentence: str) -> Iterator[_Pair]: ...


def _forget(tokenizer: _Tokenizer, word: str, general: int | None) -> None:
    """Take a learned word out again; one of the dictionary is as common as it was there."""
    tokenizer.total -= tokenizer.FREQ[word] - (general or 0)
    # What it begins with stays known as beginnings: jieba takes 0 for no word.
    tokenizer.FREQ[word] = general or 0
    tokenizer.user_word_tag_tab.pop(word, None)


def _surroundings(text: str, offset: int) -> tuple[int, int]:
    """Return the part of the line around `offset` that decides where its words begin and end."""
    start = max(text.rfind("\n", 0, offset) + 1, offset - _REACH)
    end = text.find("\n", offset)
    return start, min(len(text) if end < 0 else end, offset + _REACH)


def _tokenizer(folder: Path) -> _Tokenizer:
    import logging
    import warnings

    # It warns about its own code.
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        import jieba  # pyright: ignore[reportMissingTypeStubs]

    jieba.setLogLevel(logging.WARNING)  # pyright: ignore[reportUnknownMemberType]
    tokenizer = cast("_Tokenizer", jieba.Tokenizer())
    tokenizer.tmp_dir = str(folder)
    tokenizer.initialize()
    return tokenizer


def _tagger(tokenizer: _Tokenizer) -> _Tagger:
    import warnings

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        from jieba import posseg  # pyright: ignore[reportMissingTypeStubs]

    return cast("_Tagger", posseg.POSTokenizer(tokenizer))
