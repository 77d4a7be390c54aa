"""Another version of an issue's texts, and what became of each of their characters."""

import random
from collections.abc import Sequence
from dataclasses import dataclass

from newsreader.core.spans import Span

Line = list[tuple[str, int]]
"""Characters of a paragraph and its break, each with its old number; -1 for new ones."""

NEW = -1


@dataclass(frozen=True, slots=True)
class Version:
    """The new texts, and of every new character its number in the joined old ones."""

    texts: tuple[str, ...]
    origins: tuple[int, ...]

    def truth(self, start: int, end: int) -> Span | None:
        """Return where most of the old characters `[start, end)` stand together now, if any do."""
        where = [at for at, origin in enumerate(self.origins) if start <= origin < end]
        runs: list[list[int]] = []
        for at in where:
            if not (runs and at - runs[-1][-1] <= 24 and self._together(runs[-1][-1], at)):
                runs.append([])
            runs[-1].append(at)
        best = max(runs, key=len, default=None)
        return None if best is None else Span(best[0], best[-1] + 1)

    def _together(self, before: int, after: int) -> bool:
        end = 0
        for text in self.texts:
            end += len(text)
            if before < end:
                return after < end
        return False


def rewritten(
    texts: Sequence[str], dice: random.Random, rate: float, *, moves: bool = False
) -> Version:
    """Correct `rate` of the characters: 55 % replaced, 15 % put in, 15 % out, 10 % breaks.

    With `moves` every twentieth correction moves a paragraph to anywhere in the issue or takes it
    out, and two articles are cut otherwise.
    """
    articles = _numbered(texts)
    alphabet = sorted({character for text in texts for character in text} - {"\n"})
    for _ in range(round(rate * sum(map(len, texts)))):
        kinds = ("replace", "insert", "delete", "break", "move" if moves else "replace")
        kind = dice.choices(kinds, (55, 15, 15, 10, 5))[0]
        if kind == "move":
            _move(articles, dice)
        elif kind == "break":
            _break(articles, dice)
        else:
            _correct(articles, dice, kind, dice.choice(alphabet))
    if moves:
        _cut(articles, dice)
    lines = [[place for line in article for place in line] for article in articles]
    joined = [line[:-1] for line in lines if len(line) > 1]
    return Version(
        tuple("".join(character for character, _ in article) for article in joined),
        tuple(origin for article in joined for _, origin in article),
    )


def near_twin(text: str, dice: random.Random, rate: float = 0.03) -> str:
    """Return a text that says the same in nearly the same words."""
    return rewritten([text], dice, rate).texts[0]


def _numbered(texts: Sequence[str]) -> list[list[Line]]:
    articles: list[list[Line]] = []
    number = 0
    for text in texts:
        article: list[Line] = [[]]
        for at, character in enumerate(text, number):
            article[-1].append((character, at))
            if character == "\n":
                article.append([])
        article[-1].append(("\n", NEW))
        articles.append(article)
        number += len(text)
    return articles


def _line(articles: list[list[Line]], dice: random.Random) -> tuple[list[Line], int]:
    """Choose a paragraph, each as often as it is long."""
    places = [(article, at) for article in articles for at in range(len(article))]
    weights = [len(article[at]) for article, at in places]
    return dice.choices(places, weights)[0]


def _correct(articles: list[list[Line]], dice: random.Random, kind: str, character: str) -> None:
    article, at = _line(articles, dice)
    line = article[at]
    place = dice.randrange(len(line))
    if kind == "insert":
        line.insert(place, (character, NEW))
    elif place == len(line) - 1:
        return
    elif kind == "replace":
        line[place] = (character, line[place][1])
    else:
        del line[place]


def _break(articles: list[list[Line]], dice: random.Random) -> None:
    article, at = _line(articles, dice)
    line = article[at]
    if dice.random() < 0.5 and at + 1 < len(article):
        article[at : at + 2] = [line[:-1] + article[at + 1]]
    elif len(line) > 2:
        place = dice.randrange(1, len(line) - 1)
        article[at : at + 1] = [[*line[:place], ("\n", NEW)], line[place:]]


def _move(articles: list[list[Line]], dice: random.Random) -> None:
    if not (several := [article for article in articles if len(article) > 1]):
        return
    article = dice.choice(several)
    line = article.pop(dice.randrange(len(article)))
    if dice.random() < 0.5:
        home = dice.choice(articles)
        home.insert(dice.randint(0, len(home)), line)


def _cut(articles: list[list[Line]], dice: random.Random) -> None:
    at = dice.randrange(len(articles))
    if len(articles[at]) > 2:
        place = len(articles[at]) // 2
        articles[at : at + 1] = [articles[at][:place], articles[at][place:]]
    at = dice.randrange(len(articles))
    if at + 1 < len(articles):
        articles[at] += articles.pop(at + 1)
