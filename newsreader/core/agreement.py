"""How far two people agree in what they annotated: coefficients over units of text."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from newsreader.core.ids import ArticleId
from newsreader.core.spans import Span


class Unit(StrEnum):
    """What is compared one by one; a unit is coded if any of its characters is."""

    CHARACTER = "character"
    SENTENCE = "sentence"
    PARAGRAPH = "paragraph"
    ARTICLE = "article"


@dataclass(frozen=True, slots=True)
class Table:
    """Units by who coded them: both, one of the two alone, or neither."""

    both: int = 0
    first: int = 0
    second: int = 0
    neither: int = 0

    @property
    def units(self) -> int:
        """How many units were compared."""
        return self.both + self.first + self.second + self.neither

    @property
    def observed(self) -> float | None:
        """The share of units in which the two agree; None where there is no unit."""
        return (self.both + self.neither) / self.units if self.units else None

    @property
    def kappa(self) -> float | None:
        """Cohen's kappa; None where it is not defined, as both coded all or nothing.

        Source: J. Cohen, A coefficient of agreement for nominal scales (1960).
        """
        if self.observed is None:
            return None
        first, second = (
            (self.both + self.first) / self.units,
            (self.both + self.second) / self.units,
        )
        expected = first * second + (1 - first) * (1 - second)
        return None if expected == 1 else (self.observed - expected) / (1 - expected)

    @property
    def alpha(self) -> float | None:
        """Krippendorff's alpha for nominal data; None where all values are the same.

        Source: K. Krippendorff, Computing Krippendorff's alpha-reliability (2011).
        """
        ones = 2 * self.both + self.first + self.second
        values = 2 * self.units
        zeros = values - ones
        if not ones or not zeros:
            return None
        disagreed = 2 * (self.first + self.second)
        return 1 - (values - 1) * disagreed / (2 * ones * zeros)

    def __add__(self, other: "Table") -> "Table":
        """Return both tables as one."""
        return Table(
            self.both + other.both,
            self.first + other.first,
            self.second + other.second,
            self.neither + other.neither,
        )


@dataclass(frozen=True, slots=True)
class Disagreement:
    """A passage that one of the two coded alone, with what stands around it.

    The offsets are those of the reading text.
    """

    article_id: ArticleId
    span: Span
    creator: str
    words: str
    before: str = ""
    after: str = ""


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two people compared, unit by unit, in so many articles.

    `whole` counts all that was asked for, `tags` what carries each tag or one under it, by path.
    """

    first: str
    second: str
    unit: Unit
    articles: int
    whole: Table
    tags: Mapping[str, Table]
    disagreements: tuple[Disagreement, ...]


def tabulate(units: Sequence[Span], first: Iterable[Span], second: Iterable[Span]) -> Table:
    """Count units, in order and apart from each other, by whose spans reach into them.

    A unit of many characters counts once.
    """
    firsts, seconds = _reached(units, joined(first)), _reached(units, joined(second))
    both = len(firsts & seconds)
    alone = len(firsts) - both, len(seconds) - both
    return Table(both, *alone, len(units) - both - sum(alone))


def tabulate_characters(length: int, first: Iterable[Span], second: Iterable[Span]) -> Table:
    """Count the characters of a text of so many by whose spans cover them."""
    firsts, seconds = joined(first), joined(second)
    both = sum(span.length for span in common(firsts, seconds))
    alone = (sum(span.length for span in spans) - both for spans in (firsts, seconds))
    first_alone, second_alone = alone
    return Table(both, first_alone, second_alone, length - both - first_alone - second_alone)


def joined(spans: Iterable[Span]) -> tuple[Span, ...]:
    """Return the same characters as spans in order, none of which touches another."""
    found: list[Span] = []
    for span in sorted(spans, key=lambda each: each.start):
        if found and span.start <= found[-1].end:
            found[-1] = Span(found[-1].start, max(found[-1].end, span.end))
        elif span.length:
            found.append(span)
    return tuple(found)


def common(first: Sequence[Span], second: Sequence[Span]) -> tuple[Span, ...]:
    """Return the characters that two sequences of joined spans share."""
    found: list[Span] = []
    one = two = 0
    while one < len(first) and two < len(second):
        start = max(first[one].start, second[two].start)
        end = min(first[one].end, second[two].end)
        if start < end:
            found.append(Span(start, end))
        if first[one].end <= second[two].end:
            one += 1
        else:
            two += 1
    return tuple(found)


def without(spans: Sequence[Span], others: Sequence[Span]) -> tuple[Span, ...]:
    """Return the characters of joined spans that do not stand in the others, joined too."""
    found: list[Span] = []
    for span in spans:
        start = span.start
        for shared in common([span], others):
            found.append(Span(start, shared.start))
            start = shared.end
        found.append(Span(start, span.end))
    return tuple(span for span in found if span.length)


def _reached(units: Sequence[Span], spans: Sequence[Span]) -> set[int]:
    found: set[int] = set()
    number = 0
    for span in spans:
        while number < len(units) and units[number].end <= span.start:
            number += 1
        reached = number
        while reached < len(units) and units[reached].start < span.end:
            found.add(reached)
            reached += 1
    return found
