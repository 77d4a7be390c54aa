"""Who made an article: the people, agency and place named in a byline or dateline."""

import re
from dataclasses import dataclass

from newsreader.core.issue import Contributor
from newsreader.language.names import SURNAMES

OWN = ("本报", "本報", "本刊", "本台", "本社", "本网", "本網", "本館")
"""How a paper calls itself."""

WRITER = "作者"
"""The role of somebody who is named without one."""

_ROLES = (
    "记者|記者|通讯员|通訊員|通信员|通信員|特派员|特派員|评论员|評論員|实习生|實習生|专电员|摄影师|摄影|攝影|撰稿人|撰稿|撰文"
    "|编译|編譯|整理|作者|供稿|口述|采访|採訪|采写|採寫|执笔|執筆|译者|翻译|主持人|主持|读者|讀者|漫画|绘图|制图|插图|朗诵|策划"
)
_MADE_OF = r"(?:文|图|圖|摄影?|攝影?|片)"
_COMBINED = rf"{_MADE_OF}\s*(?:[/／、并與与和]\s*{_MADE_OF})+|文图|图文|圖文|文圖"
_ROLE = re.compile(rf"[\u3400-\u9fff]{{0,12}}?({_ROLES})|(文字?|图片?|圖片?|摄|攝|译|譯)")
_ANY_ROLE = re.compile(rf"{_ROLES}|[文图圖]|[摄攝]$")
_SIGNS_OF_ROLES = frozenset("".join(word[0] for word in _ROLES.split("|")) + "文图圖摄攝片")
_GLUED = re.compile(
    rf"({_ROLES})(?=[\u3400-\u9fff]{{1,10}}(?:[·•・‧∙．]|$|[\s、，,;；/／╱(（]))(?=([\u3400-\u9fff][\u3400-\u9fff·•・‧]*))"
)
_LEADING_ROLE = re.compile(rf"[\u3400-\u9fff]{{0,12}}?(?:{_ROLES})")
_JOINT = re.compile(rf"(?<![\u3400-\u9fff])(?:{_COMBINED})(?![\u3400-\u9fff])")
NAME = re.compile(
    r"[\u3400-\u9fff\U00020000-\U000323af]{2,4}"
    r"|[\u3400-\u9fff]{1,10}(?:[·•・‧∙．][\u3400-\u9fff]{1,10})+"
    r"|[A-Z][A-Za-z.]*"
)
"""A person's name, as far as its form goes."""
_MADE = re.compile(r"[/／](?:文|图|圖|摄|攝|摄影|攝影)(?=\s|$)")
_PICTURES = re.compile(r"(?:摄|攝)影?(?:报道|報道|報導)?")
_REPORTED = re.compile(r"(?:[\u3400-\u9fff]{2,8})?(?:报道|報道|報導)")
_SOURCE = re.compile(r"(?:来源|來源)\s*[:：]\s*\S+")
_SIGN = re.compile(r"[\u3400-\u9fff\U00020000-\U000323af]")
_GAP = re.compile(r"[\s/／╱∕:：、，,;；|丨｜]+")
_CLOSING = {
    *(
        "报道",
        "報道",
        "報導",
        "文",
        "图",
        "圖",
        "摄",
        "攝",
        "综合",
        "綜合",
        "整理",
        "供稿",
        "发自",
        "發自",
    ),
    *("摄影报道", "攝影報道", "攝影報導", "综合报道", "綜合報導", "图文", "文图", "专稿", "特稿"),
}
_PLACE = re.compile(
    r"[\u3400-\u9fff]{1,8}[省市县縣区區镇鎮乡鄉村州旗部处處院系局社校队隊团團所厂廠]|[\u3400-\u9fff]{2}"
)
_MOST = 4
_PLACED = re.compile(r"[\u3400-\u9fff]{2,8}(?:报道|報道|報導|电|電|讯|訊)")
_SOUNDS = frozenset(
    "阿艾爱安奥澳巴贝本比彼布达大戴德迪蒂丁东杜多厄尔法菲费芬夫弗福盖格戈古哈海汉赫亨胡霍基吉加贾简杰金卡凯康考柯科克肯库拉莱兰朗劳勒雷黎里利丽"
    "连列林琳卢鲁路伦罗洛马玛迈麦曼梅门蒙米密缪莫默姆穆拿娜纳内妮尼涅宁诺欧帕潘佩彭皮普奇乔切琼热让日瑞若撒萨赛桑瑟森莎山珊尚什施史舒丝斯苏索塔泰坦汤唐"
    "特提廷图托瓦万威韦维魏温文沃乌武西希锡夏香谢辛欣雄许雅亚扬杨耶叶伊依因尤于约扎詹张珍芝智兹祖佐买古江吐逊旦巴桑央次仁格玛卓玛木"
)
_DOT = re.compile(r"[·•・‧]")
_COMPOUND = re.compile(
    r"欧阳|司马|上官|诸葛|东方|皇甫|尉迟|公孙|慕容|司徒|令狐|歐陽|司馬|諸葛|東方"
)


@dataclass(frozen=True, slots=True)
class Credits:
    """What a byline or dateline says; `length` is how many characters a dateline takes.

    A byline or a signature at a paragraph's end takes none.
    """

    contributors: tuple[Contributor, ...] = ()
    agency: str | None = None
    place: str | None = None
    length: int = 0


def people(text: str) -> tuple[Contributor, ...] | None:
    """Read 全媒体记者/甲某 通讯员/乙某 and its kin; None if some word is neither role nor name."""
    if _SIGNS_OF_ROLES.isdisjoint(text):
        return None
    text = _SOURCE.sub(" ", text).strip()
    joint = _JOINT.search(text)
    if joint:
        return _jointly(text, joint)
    if not _ANY_ROLE.search(text):
        return None
    text = _MADE.sub("", text) if _LEADING_ROLE.match(text) else text
    words = _words(_GLUED.sub(_apart, text))
    told = [_role_and_name(word) for word in _trimmed(words)]
    if not told or (None, None) in told:
        return None
    if told[0][0] is None:
        return _with_roles_behind(words)
    return tuple(_assigned(told)) or None


def _with_roles_behind(words: list[str]) -> tuple[Contributor, ...] | None:
    """Read 甲某 文 乙某 摄, where the role stands behind each name."""
    told = [_role_and_name(word) for word in words if not _REPORTED.fullmatch(word)]
    last = "摄影" if _PICTURES.fullmatch(words[-1]) else WRITER
    if last == WRITER and not any(role for role, _ in told):
        return None
    if last == WRITER and told[-1][0] is None:
        return None if (None, None) in told else tuple(_assigned(told))
    if told[-1][0] is None:
        told.append((last, None))
    told = [(last if role and _PICTURES.fullmatch(role) else role, name) for role, name in told]
    return None if (None, None) in told else tuple(_assigned(told[::-1])[::-1])


def _assigned(told: list[tuple[str | None, str | None]]) -> list[Contributor]:
    """Give each name the role that stands before it."""
    found: list[Contributor] = []
    current: str | None = None
    for role, name in told:
        current = role or current
        if name:
            found.append(Contributor(name, current or WRITER))
    return found


def _apart(glued: re.Match[str]) -> str:
    """Put a blank between a role and the name printed without one, if it is a name."""
    name = glued[2]
    return f"{glued[1]} " if name[0] in SURNAMES or not name.isalnum() else glued[1]


def lone_people(text: str) -> tuple[Contributor, ...] | None:
    """Read a text that is a person's name, or several, perhaps with a place before."""
    words = _words(text)
    if len(words) > 1 and _PLACE.fullmatch(words[0]):
        words = words[1:]
    people = tuple(Contributor(name, WRITER) for name in words if _is_person(name))
    return people if 0 < len(words) == len(people) <= _MOST else None


def _is_person(name: str) -> bool:
    """Tell whether the word has the form of a name and begins as one."""
    plain = name[0] in SURNAMES and len(name) <= (4 if _COMPOUND.match(name) else 3)
    foreign = _DOT.search(name) and sum(sign in _SOUNDS for sign in name) * 2 >= len(name) - 1
    return bool((plain or foreign) and NAME.fullmatch(name))


def _jointly(text: str, joint: re.Match[str]) -> tuple[Contributor, ...] | None:
    """Read 文/图 甲某: the people named around it made both words and pictures."""
    rest = f"{text[: joint.start()]} {text[joint.end() :]}".strip(" \t\u3000/／:：")
    named = people(rest)
    if named:
        return named
    words = _trimmed(_words(rest))
    role = re.sub(r"\s", "", joint[0])
    if words and all(NAME.fullmatch(word) for word in words):
        return tuple(Contributor(word, role) for word in words)
    return None


def _role_and_name(word: str) -> tuple[str | None, str | None]:
    """Return what the word says: a role, a name, or neither."""
    alone = _ROLE.fullmatch(word)
    if alone:
        return alone[1] or alone[2], None
    return None, word if NAME.fullmatch(word) else None


def _words(text: str) -> list[str]:
    """Cut at separators; two single signs in a row are one spaced-out name."""
    words: list[str] = []
    for word in filter(None, _GAP.split(text)):
        if words and _SIGN.fullmatch(word) and _SIGN.fullmatch(words[-1]):
            words[-1] += word
        else:
            words.append(word)
    return words


def _trimmed(words: list[str]) -> list[str]:
    """Leave out 报道, 摄 and their like at the end, which say nothing more."""
    end = len(words)
    while end > 1 and (words[end - 1] in _CLOSING or _PLACED.fullmatch(words[end - 1])):
        end -= 1
    return words[:end]
