"""Paragraphs whose beginning is missing in the source."""

import re
from collections import Counter
from collections.abc import Iterator

from newsreader.core.findings import Finding, FindingKind, Repair
from newsreader.language.characters import is_ideograph
from newsreader.recognition.drafts import Passage
from newsreader.recognition.sheet import Sheet

_FRAGMENT = re.compile(
    r"[，。、；：！？,;）)》”’」』】%％‰℃]"
    r"|[^\W\d_a-zA-Z对好是嗯哎啊行喂看来唉诺]，"
    r"|的(?![确的士])|们"
    r"|[0-9０-９.]{1,12}[\u3400-\u9fff％%]{1,3}。"
)
_IDEOGRAPHS = re.compile(r"[\u3400-\u9fff]{2,3}")
_LENGTHS = (2, 3)
_EVIDENCE = 3


def mark(sheet: Sheet) -> None:
    """Mark the paragraphs that begin in mid-sentence although nothing before them stops there."""
    passages = [passage for passage in _running(sheet) if not passage.has_dateline]
    bound = _bound_openings(sheet.text, passages)
    for passage in passages:
        if _FRAGMENT.match(passage.text) or any(key in bound for key in _keys(passage)):
            sheet.findings.append(
                Finding(FindingKind.MISSING_HEAD, (passage.spans[0],), repair=Repair.MARKED)
            )


def _running(sheet: Sheet) -> Iterator[Passage]:
    return (passage for draft in sheet.drafts for passage in draft.body if passage.is_running)


def _keys(passage: Passage) -> list[str]:
    """Return the first characters of the paragraph, as far as they are ideographs."""
    match = _IDEOGRAPHS.match(passage.text)
    return [match[0][:length] for length in _LENGTHS if length <= len(match[0])] if match else []


def _bound_openings(text: str, passages: list[Passage]) -> set[str]:
    """Return the openings that elsewhere in the issue always follow one and the same character.

    近平 stands after 习 wherever it stands: a paragraph that begins with it has lost its 习.
    """
    openings = Counter(key for passage in passages for key in _keys(passage))
    before: dict[str, Counter[str]] = {key: Counter() for key, n in openings.items() if n == 1}
    for length in _LENGTHS:
        for at in range(1, len(text) - length + 1):
            key = text[at : at + length]
            if key in before:
                before[key][text[at - 1]] += 1
    return {key for key, signs in before.items() if _is_bound(signs)}


def _is_bound(signs: Counter[str]) -> bool:
    """Tell whether all but the paragraph's own opening follow the same ideograph."""
    (sign, count), *others = signs.most_common() or [("", 0)]
    stray = sum(n for _, n in others)
    return count >= _EVIDENCE and stray <= 1 and is_ideograph(sign)
