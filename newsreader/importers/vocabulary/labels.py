"""Which of the names of a thing in several languages is shown: Chinese, then English."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

_CHINESE = re.compile(r"[\u3400-\u9fff\uf900-\ufaff\U00020000-\U000323af]")
_SIMPLIFIED = ("zh-hans", "zh-cn", "zh-sg")


@dataclass(frozen=True, slots=True)
class Label:
    """A text and its language in lower case, "" where none is stated."""

    text: str
    language: str

    @property
    def rank(self) -> tuple[int, str, str]:
        """Return what the likeliest to be understood is smallest in."""
        return _group(self), self.language, self.text


def ranked(labels: Iterable[Label]) -> list[Label]:
    """Return the labels that hold something, each once, the preferred one first."""
    stripped = {Label(label.text.strip(), label.language) for label in labels}
    return sorted((label for label in stripped if label.text), key=lambda label: label.rank)


def described(labels: Iterable[Label]) -> tuple[str, int]:
    """Return the texts in the preferred language as one, and how many others there are."""
    given = sorted((each for each in set(labels) if each.text), key=lambda label: label.rank)
    same = [each.text for each in given if _group(each) == _group(given[0])]
    return "\n".join(dict.fromkeys(same)), len(given) - len(same)


def _group(label: Label) -> int:
    language = label.language
    if language.startswith(_SIMPLIFIED):
        return 0
    if language == "zh" or language.startswith("zh-"):
        return 1 if language == "zh" else 2
    if not language:
        return 3 if _CHINESE.search(label.text) else 5
    return 4 if language == "en" or language.startswith("en-") else 6
