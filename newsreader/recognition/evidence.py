"""What speaks for a short line being the head of an article rather than a subhead in one.

Each piece of evidence measures one thing and is worth so many points; a line with more than none is
a head. The points were fitted on issues whose structure is known; `sureness` turns their sum into
a share of certainty. To add one: a measure, a row in `EVIDENCE` with its points, a case.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from math import exp, log
from operator import add

_LEAD = 240
_NEXT = 300
_PREVIOUS = 400
_LONG = 18
_VERY_LONG = 30
_BRIEF = 130
_LONGEST_REPEATED = 26
_MANY = 100
_ENUMERATED = re.compile(
    r"第?[一二三四五六七八九十百]{1,3}[、．.章节回]|[(（][一二三四五六七八九十0-9]{1,3}[)）]"
    r"|[0-9]{1,2}[、．.](?![0-9])|[①-⑳❶-❿➊-➓㈠-㈩]|[■□●○◎◆◇★☆▲△▶►▪•·※]"
    r"|其[一二三四五]|0[1-9](?=\s|[^0-9])"
)
_WITH_SUBTITLE = re.compile(r"(?:\s|^)(?:——|──|―|--|⸺)\S")
_DOCUMENTS = (
    *(
        "通告",
        "公告",
        "办法",
        "辦法",
        "条例",
        "條例",
        "规定",
        "規定",
        "决定",
        "決定",
        "通知",
        "细则",
    ),
    *("章程", "公报", "公報", "名单", "名單", "倡议书", "公开信", "一览表", "答记者问", "探析"),
    *("思考", "启示", "之我见", "随想", "札记", "漫谈", "侧记", "纪实", "小记"),
)
_TREATISE = re.compile(r"论|論|浅谈|试论|略论|谈谈|也谈|再谈|关于.{2,40}的")
_DATED = re.compile(
    r".{0,12}?(?:近日|日前|昨[日天晚夜]|今[日天晨晚年]|明[日天起]|[0-9一二三四五六七八九十]{1,3}月[0-9一二三四五六七八九十]{1,3}日"
    r"|[0-9]{1,2}日|连日来|連日來|本周|上周|本週|上週|本月|上月|眼下|记者从|記者從|获悉|獲悉)"
)


@dataclass(slots=True)
class Setting:
    """A run of short lines and what stands around it.

    `previous` is the text of the article so far, `following` the text after the run, up to the
    next short line, in so many `paragraphs`; `lead` is its first paragraph, or more if that is
    short. `rank` is +1 for lines set apart from text by blanks, -1 for lines indented as text is, 0
    if that says nothing; `apart` is 2 at the top of a page, 1 below other furniture or a signature.
    `signed` tells that the text after the run is signed although the article before has named its
    writers, `listed` that a label stands above a list of items to which the run belongs, `numbered`
    that the subheads before are numbered. Of the issue as a whole, `opened` is the share of such
    runs that a dateline or byline follows, `brief` that of the others which one paragraph follows,
    and `old` tells that it was printed when articles had no subheads.
    """

    texts: tuple[str, ...]
    previous: str
    following: str
    lead: str = ""
    paragraphs: int = 1
    apart: int = 0
    rank: int = 0
    opened: float = 0.0
    brief: float = 0.0
    signed: bool = False
    listed: bool = False
    numbered: bool = False
    old: bool = False
    text: str = field(init=False)
    pairs: set[str] = field(init=False)

    def __post_init__(self) -> None:
        """Put the lines together as one: most measures look at them so."""
        self.text = " ".join(self.texts)
        self.pairs = _pairs(self.text)


def retold(head: str, paragraph: str) -> float:
    """Return the share of the head's pairs of characters that the paragraph's opening repeats.

    A lead tells its head again in full sentences; the text under a subhead goes on from it.
    """
    return _share(_pairs(head), paragraph[:_LEAD])


def cohesion(previous: str, following: str) -> float:
    """Return the share of the pairs of characters in `following` that `previous` has, too."""
    return _share(_pairs(following[:_NEXT]), previous[-_PREVIOUS:])


def is_enumerated(text: str) -> bool:
    """Tell whether the line begins with a number or sign of a list, as a subhead may."""
    return _ENUMERATED.match(text) is not None


def _is_document(text: str) -> bool:
    """Tell whether the line ends or begins as the name of a document or treatise does."""
    return text.endswith(_DOCUMENTS) or _TREATISE.match(text) is not None


def _novelty(setting: Setting) -> float:
    """Measure how little the text after the lines has in common with the text before them."""
    weight = min(1.0, len(setting.previous) / 300, len(setting.following) / 120)
    return -weight * (log(cohesion(setting.previous, setting.following) + 0.008) + 3.0)


def _is_opening(setting: Setting) -> bool:
    """Tell whether the text begins with the very words of the lines, as under some subheads."""
    return len(setting.text) <= _LONGEST_REPEATED and setting.following.startswith(setting.text)


def _retold(setting: Setting) -> float:
    return 0.0 if _is_opening(setting) else _share(setting.pairs, setting.lead[:_LEAD])


Measure = Callable[[Setting], float]
EVIDENCE: tuple[tuple[str, float, Measure], ...] = (
    ("bias", -3.4, lambda _: 1.0),
    ("length", 2.4, lambda it: min(len(it.text), _VERY_LONG) / 10),
    ("long", 1.1, lambda it: len(it.text) > _LONG),
    ("stacked", 0.3, lambda it: len(it.texts) > 1),
    ("subtitled", 2.0, lambda it: _WITH_SUBTITLE.search(it.text) is not None),
    ("enumerated", -5.0, lambda it: is_enumerated(it.texts[0])),
    ("question", -1.2, lambda it: it.text[-1] in "？?"),
    ("document", 2.4, lambda it: _is_document(it.text)),
    ("numbered", 2.4, lambda it: it.numbered and not is_enumerated(it.texts[0])),
    ("opening", -2.8, _is_opening),
    ("retold", 3.1, _retold),
    ("known", -1.1, lambda it: _share(it.pairs, it.previous[-_PREVIOUS:])),
    ("novelty", 1.4, _novelty),
    ("apart", 2.6, lambda it: it.apart),
    ("rank", 0.6, lambda it: it.rank),
    ("signed", 1.8, lambda it: it.signed),
    ("dated", 1.5, lambda it: _DATED.match(it.following) is not None),
    ("brief", 1.6, lambda it: it.brief * (it.paragraphs == 1)),
    ("listed", 1.8, lambda it: it.listed),
    ("early", -1.2, lambda it: (1 - it.brief) * (len(it.previous) < _BRIEF)),
    ("opened", -2.1, lambda it: it.opened),
    ("old", 2.5, lambda it: it.old),
)


def points(setting: Setting) -> float:
    """Weigh the evidence: above 0 a head, below a subhead."""
    return sum(weight * measure(setting) for _, weight, measure in EVIDENCE)


def sureness(score: float) -> float:
    """Return how sure it is that a line with so many points is what their sign says, 0.5 to 1."""
    return 1 / (1 + exp(-abs(score)))


def _share(pairs: set[str], text: str) -> float:
    """Return the share of these pairs of characters that `text` has."""
    if len(pairs) > _MANY:
        return len(pairs & _pairs(text)) / len(pairs)
    return sum(map(text.__contains__, pairs)) / len(pairs) if pairs else 0.0


def _pairs(text: str) -> set[str]:
    pairs = map(add, text, text[1:])
    return set(pairs if text.isalnum() else filter(str.isalnum, pairs))
