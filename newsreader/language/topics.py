"""What a text is about: its telling words, with people, places and organisations."""

import math
import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from newsreader.core.topic import Topic, TopicKind

_KINDS = {"nr": TopicKind.PERSON, "ns": TopicKind.PLACE, "nt": TopicKind.ORGANISATION}
_PARTS = ("n", "vn", "j", "l", "i", "eng", "an")
"""Parts of speech that can be topics: nouns, verbs and adjectives as nouns, abbreviations."""
_JOINABLE = ("n", "vn", "j", "eng", "b")
_MOST_CHARACTERS = 12
_WORTH = 60
"""So many of the commonest words are weighed, which asks the collection for each of them."""
_COMMON = 0.2
_FEW = 3
"""A word in a larger share of the articles, and in more than a few, is on their stop list."""
_NUMBERS = re.compile(r"[\d.,%％万亿千百十一二三四五六七八九〇零两]+\S?")

CountArticles = Callable[[str], int]
"""How many articles of the collection hold a word."""


@dataclass(frozen=True, slots=True)
class Collection:
    """What the words of one text are weighed against: so many articles, and who holds what.

    `home` are names that say nothing here, such as the paper's town.
    """

    articles: int
    holding: CountArticles
    home: Sequence[str] = ()


@dataclass(frozen=True, slots=True)
class _Word:
    text: str
    part: str

    @property
    def is_topic(self) -> bool:
        long_enough = len(self.text) > 1 and self.part.startswith(_PARTS)
        return long_enough and not _NUMBERS.fullmatch(self.text)

    @property
    def kind(self) -> TopicKind:
        return _KINDS.get(self.part[:2], TopicKind.SUBJECT)


def topics(words: Iterable[tuple[str, str]], collection: Collection, most: int) -> list[Topic]:
    """Return at most so many topics, what says most first.

    `words` are those of the text in order, with their parts of speech in jieba's letters. Words
    that stand side by side again and again become one; numbers, names of `home` and what is
    everywhere in the collection are left out.
    """
    found = [_Word(*each) for each in words]
    counts, kinds = _counted(found)
    for text in [text for text in counts if _is_home(text, collection.home)]:
        del counts[text]
    weighed = [
        Topic(text, kinds[text], times, times * weight)
        for text, times in counts.most_common(_WORTH)
        if (weight := _weight(text, collection)) > 0
    ]
    return sorted(weighed, key=lambda topic: (-topic.weight, topic.words))[:most]


def _counted(words: Sequence[_Word]) -> tuple[Counter[str], dict[str, TopicKind]]:
    """Count topics; a word is not counted where it is a part of a longer one that recurs."""
    counts = Counter(word.text for word in words if word.is_topic)
    kinds = {word.text: word.kind for word in words}
    pairs = Counter(_pairs(words))
    for (first, second), times in pairs.items():
        if times > 1:
            whole = first.text + second.text
            counts[whole] = times
            kinds[whole] = TopicKind.ORGANISATION if second.part == "nt" else TopicKind.SUBJECT
            for part in (first.text, second.text):
                counts[part] -= times
    return +counts, kinds


def _pairs(words: Sequence[_Word]) -> Iterator[tuple[_Word, _Word]]:
    for first, second in pairwise(words):
        joinable = first.part.startswith(_JOINABLE) and len(first.text) > 1 and second.is_topic
        names = first.part.startswith("nr") or second.part.startswith("nr")
        long = len(first.text) + len(second.text) > _MOST_CHARACTERS
        if joinable and not names and not long and first != second:
            yield first, second


def _weight(text: str, collection: Collection) -> float:
    held = max(1, collection.holding(text))
    if held > max(_FEW, _COMMON * collection.articles):
        return 0.0
    # In a small collection every word is rare: length tells a little more there.
    return math.log((collection.articles + 2) / held) * math.log(1 + len(text))


def _is_home(text: str, home: Sequence[str]) -> bool:
    return any(text == name or text in {name + end for end in "市县区省州"} for name in home)
