"""Paragraphs whose beginning is missing in the source."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import chain, compress, count

from newsreader.core.findings import Finding, FindingKind, Repair
from newsreader.language.characters import is_ideograph
from newsreader.language.names import SURNAMES
from newsreader.recognition.drafts import Passage
from newsreader.recognition.sheet import Sheet

_FRAGMENT = re.compile(
    r"[，。、；：！？,;）)》”’」』】%％‰℃]"
    r"|[^\W\d_a-zA-Z对好是嗯哎啊行喂看来唉诺不嘿哦對嗨咦]，"
    r"|的(?![确的士確])|[们們]"
)
_SENTENCE_END = re.compile(
    r"(?!是的|好的|不[是对行要會会]|当然|當然|没错|沒錯|的确|謝謝|谢谢|可不|难怪|天[黑亮冷]|[你我他她它这那這])"
    r"[\u3400-\u9fff]{1,2}(?![了吗呢吧啊呀嗎])[\u3400-\u9fff]?。\S"
)
_NUMBER_END = re.compile(
    r"[0-9.]{1,12}(?![年月日时時点點分秒号號周週世届])[\u3400-\u9fff％%]{1,3}[，。]"
)
_CLAUSE_END = re.compile(r"([\u3400-\u9fff]{2,3})，")
_FREE = frozenset("有这那這在从從不")
_OPENERS = frozenset(
    "在从從到对對向为為以自经經据據当當每这這那其有无無不一二三四五六七八九十今昨明去前后後上下早晚春夏秋冬此但而因所若如虽雖即既或又也还還再最首次同另"
    "现現目近日当眼随隨接于於总總终終突忽原据听聽相传傳比例譬诚誠事实實就只可我你他她它们咱谁誰何怎哪记記会會期间間然显顯确確看"
)
_IDEOGRAPHS = re.compile(r"[\u3400-\u9fff]{2,3}")
_LENGTHS = (2, 3)
_PAIR = 2
_LEAST = 0.65
_EVIDENCE = 3
_REACH = 300_000


def mark(sheet: Sheet) -> None:
    """Mark the paragraphs that begin in mid-sentence although nothing before them stops there."""
    passages = [passage for passage in _running(sheet) if not passage.has_dateline]
    keys = [_keys(passage.text) for passage in passages]
    ends = [_clause_ends(passage.text) for passage in passages]
    wanted = {key for key, n in Counter(chain.from_iterable(keys)).items() if n == 1}
    places = _places(sheet.text, wanted.union(*ends))
    bound = {key for key in wanted if _is_bound(sheet.text, key, places[key])}
    for passage, own, words in zip(sheet.pace.over(passages), keys, ends, strict=True):
        inner = any(_is_inner(sheet.text, places[each]) for each in words)
        sure = _sureness(passage.text, bound.intersection(own)) or (_LEAST if inner else 0.0)
        if sure:
            finding = Finding(
                FindingKind.MISSING_HEAD,
                tuple(passage.spans[:1]),
                repair=Repair.MARKED,
                confidence=sure,
            )
            sheet.findings.append(finding)


def _sureness(text: str, bound: set[str]) -> float:
    """Return how sure it is that the paragraph's beginning is missing; 0 if nothing says so."""
    if _FRAGMENT.match(text):
        return 0.9
    if _NUMBER_END.match(text) or _SENTENCE_END.match(text):
        return 0.8
    return 0.75 if bound else 0.0


def _clause_ends(text: str) -> tuple[str, ...]:
    """Return the words before the paragraph's first comma if they seldom begin a sentence."""
    match = _CLAUSE_END.match(text)
    words = str(match[1]) if match else ""
    return (words,) if words and words[0] not in _OPENERS and words[0] not in SURNAMES else ()


def _is_inner(text: str, places: list[int]) -> bool:
    """Tell whether the words at these places only ever stand inside a clause."""
    inside = sum(is_ideograph(text[at - 1]) for at in places)
    return inside >= 1 and len(places) - inside <= 1


def _running(sheet: Sheet) -> Iterator[Passage]:
    return (passage for draft in sheet.drafts for passage in draft.body if passage.is_running)


def _keys(text: str) -> Sequence[str]:
    """Return the first characters of the paragraph, as far as they are ideographs."""
    match = _IDEOGRAPHS.match(text)
    if match and match[0][0] in _FREE:
        return []
    return [match[0][:length] for length in _LENGTHS if length <= len(match[0])] if match else []


def _places(text: str, words: set[str]) -> dict[str, list[int]]:
    """Return where each of the words, of two or three characters, stands after another sign."""
    found: dict[str, list[int]] = {each: [] for each in words}
    text = text[:_REACH]
    firsts = {each[0] for each in words}
    begins = {each[:_PAIR] for each in words}
    for at in compress(count(1), map(firsts.__contains__, text[1:])):
        if text[at : at + _PAIR] not in begins:
            continue
        for length in _LENGTHS:
            places = found.get(text[at : at + length])
            if places is not None:
                places.append(at)
    return found


def _is_bound(text: str, key: str, places: list[int]) -> bool:
    """Tell whether all but the paragraph's own opening follow the same ideograph.

    近平 stands after 习 wherever it stands: a paragraph that begins with it has lost its 习. A
    phrase that is merely repeated has the same words around it each time, and proves nothing.
    """
    if len(places) < _EVIDENCE:
        return False
    sign, often = Counter(text[at - 1] for at in places).most_common(1)[0]
    stray = len(places) - often
    if often < _EVIDENCE or stray > 1 or not is_ideograph(sign):
        return False
    after = len(key)
    around = {
        (text[max(0, at - 2) : at - 1], text[at + after : at + after + 1])
        for at in places
        if text[at - 1] == sign
    }
    sides = zip(*around, strict=True)
    return any(len(set(side)) >= _EVIDENCE - 1 for side in sides)
