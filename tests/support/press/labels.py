"""An issue as labels of its characters: what each belongs to by the truth and as recognised."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from newsreader.core.recognised import RecognisedIssue

Truth = dict[str, Any]

_HEADS = {"kicker": "headline", "subtitle": "headline"}
_GUIDES = {"guide-title": "guide", "guide-item": "guide"}


@dataclass(frozen=True, slots=True)
class Label:
    """What a character belongs to; furniture has no article."""

    article: int | None
    role: str


@dataclass(frozen=True, slots=True)
class Case:
    """One issue: its text, its truth, what was recognised, and both as labels of characters."""

    text: str
    truth: Truth
    issue: RecognisedIssue
    wanted: list[Label | None]
    got: list[Label | None]
    claims: list[int]

    @property
    def inked(self) -> list[int]:
        """Return the places of all characters that are no space."""
        return [i for i, sign in enumerate(self.text) if not sign.isspace()]

    @property
    def inside(self) -> list[int]:
        """Return the places of all characters that truly stand in an article."""
        return [i for i in self.inked if article_of(self.wanted[i]) is not None]


def make_case(text: str, truth: Truth, issue: RecognisedIssue) -> Case:
    """Label every character by the truth and by the recognition."""
    segments = truth["segments"]
    items = [((s["start"], s["end"]), Label(s["article"], role(s["role"]))) for s in segments]
    wanted, _ = _labels(text, items)
    found = [
        ((span.start, span.end), Label(number, role(block.role)))
        for number, article in enumerate(issue.articles, 1)
        for block in article.blocks
        for span in block.spans
    ]
    found += [
        ((span.start, span.end), Label(None, role(item.role)))
        for item in issue.furniture
        for span in item.spans
    ]
    got, claims = _labels(text, found)
    return Case(text, truth, issue, wanted, got, claims)


def role(name: str) -> str:
    """Count all parts of a head as one role, and all parts of a guide."""
    return (_HEADS | _GUIDES).get(name, str(name))


def article_of(label: Label | None) -> int | None:
    """Return the article of a label, None for furniture and for no label."""
    return label.article if label else None


def _labels(
    text: str, items: Iterable[tuple[tuple[int, int], Label]]
) -> tuple[list[Label | None], list[int]]:
    labels: list[Label | None] = [None] * len(text)
    claims = [0] * len(text)
    for (start, end), label in items:
        for place in range(max(0, start), min(end, len(text))):
            if not text[place].isspace():
                labels[place] = label
                claims[place] += 1
    return labels, claims
