"""How articles open and who is named: datelines and bylines as rows of data.

To add one: a row with its text, where it stands and the role of each letter. {a} to {d} are people,
{paper} the paper, {md} 3月4日, {dateline} a town, {cday} 十日.
"""

from dataclasses import dataclass, replace

from tests.support.press.desk import Desk
from tests.support.press.grammar import chinese

PREFIX, BYLINE, END, CLOSING = "prefix", "byline", "end", "closing"


@dataclass(frozen=True, slots=True)
class Form:
    """One form.

    `where` is before the first sentence, in a line of its own above or below, or at the very end.
    """

    text: str
    roles: str = ""
    agency: str = ""
    where: str = PREFIX
    spaced: bool = False


@dataclass(frozen=True, slots=True)
class Opening:
    """A form filled in for one article."""

    text: str
    where: str
    people: tuple[tuple[str, str], ...]
    agency: str | None


R, RT, RTT = "a=记者", "a=记者 b=通讯员", "a=记者 b=通讯员 c=通讯员"
RR = "a=记者 b=记者"
T, TT = "a=記者", "a=記者 b=記者"

PROVINCIAL = (
    Form("{paper}讯(全媒体记者/{a}) ", R, "{paper}"),
    Form("{paper}讯（全媒体记者/{a} 通讯员/{b}）", RT, "{paper}"),
    Form("{paper}讯(全媒体记者/{a} 通讯员/{b} {c}) ", RTT, "{paper}"),
    Form("本报讯（记者 {a}）", R, "{paper}"),
    Form("本报讯（记者 {a} 通讯员 {b}）", RT, "{paper}"),
    Form("本报讯 （全媒体记者 {a} 通讯员 {b}、{c}）", RTT, "{paper}"),
    Form("本报讯（通讯员 {b} 记者 {a}）", RT, "{paper}"),
    Form("{paper}{md}讯（记者 {a} 通讯员 {b}）", RT, "{paper}"),
    Form("{paper}{md}讯（通讯员 {b} {c} 记者 {a}）", RTT, "{paper}"),
    Form("新华社电 ", "", "新华社"),
    Form("据新华社电 ", "", "新华社"),
    Form("新华社{dateline}{md}电（记者{a}、{b}）", RR, "新华社"),
)
BYLINES = (
    Form("{paper}全媒体记者/{a}", R, "", BYLINE),
    Form("{paper}全媒体记者/{a} 通讯员/{b}", RT, "", BYLINE),
    Form("本报记者 {a}", R, "", BYLINE),
    Form("本报记者 {a} 通讯员 {b}", RT, "", BYLINE),
    Form("□本报记者 {a}", R, "", BYLINE),
    Form("■ 记者 {a}", R, "", BYLINE),
    Form("◎记者 {a} 通讯员 {b} {c}", RTT, "", BYLINE),
    Form("记者 {a} 实习生 {b}", "a=记者 b=实习生", "", BYLINE),
)
NATIONAL = (
    Form("本报{dateline}{md}电（记者{a}）", R, "{paper}"),
    Form("本报{dateline}{md}电（记者{a}、{b}）", RR, "{paper}"),
    Form("本报{dateline}{md}电  （记者{a}）", R, "{paper}"),
    Form("新华社{dateline}{md}电（记者{a}、{b}）", RR, "新华社"),
    Form("新华社{dateline}{md}电", "", "新华社"),
    Form("据新华社{dateline}{md}电 （记者{a}）", R, "新华社"),
    Form("本报讯（记者{a}）", R, "{paper}"),
    Form("中新社{dateline}{md}电 (记者 {a})", R, "中新社"),
    Form("本报记者 {a}", R, "", BYLINE),
    Form("本报记者  {a}  {b}", RR, "", BYLINE),
)
EVENING = (
    Form("■ 记者 {a}", R, "", END),
    Form("■本报记者 {a} 通讯员 {b}", RT, "", END),
    Form("■ {paper}记者 {a} 实习生 {b}", "a=记者 b=实习生", "", END),
    Form("（记者 {a}）", R, "", CLOSING),
    Form("（{a}）", "a=作者|", "", CLOSING),
    Form("{paper}{md}讯 ", "", "{paper}"),
    Form("本报讯 记者{a}报道 ", R, "{paper}"),
    Form("本报讯（记者 {a}）", R, "{paper}"),
)
FEATURE = (
    Form("本报记者 {a}", R, "", BYLINE),
    Form("本报记者 {a} {b}", RR, "", BYLINE),
    Form("文/图 本报记者 {a}", "a=记者|文/图|文", "", BYLINE),
    Form("本报记者 {a} 文/图", "a=记者|文/图|文", "", BYLINE),
    Form("本报记者 {a} 通讯员 {b} 摄影 {c}", "a=记者 b=通讯员 c=摄影", "", BYLINE),
    Form("文/{a} 图/{b}", "a=文|文字 b=图|摄影", "", BYLINE),
    Form("通讯员 {b} 记者 {a}", RT, "", BYLINE),
)
AUTHORS = (
    Form("{a}", "a=作者|", "", BYLINE),
    Form("□{a}", "a=作者|", "", BYLINE),
    Form("■ {a}", "a=作者|", "", BYLINE),
    Form("◎{a}", "a=作者|", "", BYLINE),
    Form("作者：{a}", "a=作者", "", BYLINE),
    Form("文/{a}", "a=文|作者", "", BYLINE),
)
ROLES = (
    Form("本报首席记者 {a}", "a=首席记者|记者", "", BYLINE),
    Form("本报见习记者 {a} 记者 {b}", "a=见习记者|记者 b=记者", "", BYLINE),
    Form(
        "融媒体记者 {a} {b} 通讯员 {c} {d}",
        "a=记者|融媒体记者 b=记者|融媒体记者 c=通讯员 d=通讯员",
        "",
        BYLINE,
    ),
    Form("特约记者 {a}", "a=特约记者|记者", "", BYLINE),
    Form("本报记者 {a} 特约通讯员 {b}", "a=记者 b=特约通讯员|通讯员", "", BYLINE),
    Form("新华社记者 {a}、{b}", RR, "", BYLINE),
    Form("记者 {a} 文/摄", "a=记者|文/摄|文", "", BYLINE),
    Form("本报记者 {a} 摄影报道", "a=记者|摄影报道|摄影", "", BYLINE),
    Form("本报讯（首席记者 {a}）", "a=首席记者|记者", "{paper}"),
    Form("本报讯（见习记者 {a} 通讯员 {b}）", "a=见习记者|记者 b=通讯员", "{paper}"),
    Form("本报讯（融媒体记者{a}、{b}）", "a=记者|融媒体记者 b=记者|融媒体记者", "{paper}"),
    Form("综合新华社电 ", "", "新华社"),
    Form("据《华声日报》报道 ", "", "华声日报|"),
)
SPACED = tuple(
    replace(form, spaced=True)
    for form in (
        Form("本报记者 {a} 通讯员 {b}", RT, "", BYLINE),
        Form("本报记者 {a} {b}", RR, "", BYLINE),
        Form("本报讯（记者 {a}）", R, "{paper}"),
        Form("本报讯（记者 {a} 通讯员 {b}）", RT, "{paper}"),
        Form("本报{dateline}{md}电（记者{a}）", R, "{paper}"),
        Form("■ 记者 {a}", R, "", BYLINE),
    )
)
CAMPUS = (
    Form("本报讯（学生记者 {a} 通讯员 {b}）", "a=学生记者|记者 b=通讯员", "{paper}"),
    Form("本网讯（通讯员 {a} {b}）", "a=通讯员 b=通讯员", "本网|"),
    Form("（宣传部 {a}）", "a=作者|宣传部|通讯员|", "", CLOSING),
    Form("（文/{a} 图/{b}）", "a=文|文字|作者 b=图|摄影", "", CLOSING),
    Form("文字：{a} 摄影：{b}", "a=文字|文|作者 b=摄影", "", END),
    Form("学生记者 {a}", "a=学生记者|记者", "", BYLINE),
)
BARRACKS = (
    Form("本报讯 {a}、记者{b}报道：", "a=作者|通讯员|记者| b=记者", "{paper}"),
    Form("本报讯 记者{a}、特约记者{b}报道：", "a=记者 b=特约记者|记者", "{paper}"),
    Form("■{a} 本报特约记者 {b}", "a=作者| b=特约记者|记者", "", BYLINE),
    Form("■本报记者 {a} 通讯员 {b} {c}", RTT, "", BYLINE),
    Form("本报{dateline}{md}电 记者{a}报道：", R, "{paper}"),
)
FOREIGN = (
    Form("据新华社{dateline}{md}电 记者{a}", R, "新华社"),
    Form("新华社{dateline}{md}电（记者 {a} {b}）", RR, "新华社"),
    Form("中新网{md}电 ", "", "中新网"),
    Form("中新社{dateline}{md}电（记者 {a}）", R, "中新社"),
    Form("本报驻{dateline}记者 {a}", R, "", BYLINE),
    Form("本报综合报道 ", "", "{paper}|"),
    Form("新华社供本报专稿 ", "", "新华社"),
)
EIGHTIES = (
    Form("本报讯  记者{a}报道：", R, "{paper}"),
    Form("本报讯  ", "", "{paper}"),
    Form("新华社{dateline}{md}电  （记者{a}）", R, "新华社"),
    Form("新华社{dateline}{cday}电", "", "新华社"),
    Form("（{a}）", "a=作者|通讯员|", "", CLOSING),
    Form("（本报记者 {a}）", R, "", CLOSING),
    Form("（{a} {b}）", "a=作者|通讯员| b=作者|通讯员|", "", CLOSING),
    Form("本报通讯员  {a}", "a=通讯员", "", BYLINE),
)
COPIED = (
    Form("来源：{paper} 作者：{a}", "a=作者", "", BYLINE),
    Form("作者：{a} 来源：{paper}", "a=作者", "", BYLINE),
    Form("记者：{a} 通讯员：{b}", RT, "", BYLINE),
    Form("本报记者：{a}", R, "", BYLINE),
)
LETTERS = (
    Form("{county} {a}", "a=作者|读者|", "", END),
    Form("读者 {a}", "a=读者", "", END),
    Form("（{county} {a}）", "a=作者|读者|", "", CLOSING),
    Form("（{a}）", "a=作者|读者|", "", CLOSING),
)
THEORY = (
    Form("{a}", "a=作者|", "", BYLINE),
    Form("{a} {b}", "a=作者| b=作者|", "", BYLINE),
    Form("□ {a}", "a=作者|", "", BYLINE),
    Form("（作者{a}系市委党校讲师）", "a=作者|", "", CLOSING),
)
PARTY = (
    Form("【新华社{dateline}{cday}电】", "", "新华社"),
    Form("【本报讯】", "", "{paper}"),
    Form("新华社{dateline}{cday}电  ", "", "新华社"),
    Form("【新华社{dateline}{cday}电】记者{a}报道：", R, "新华社"),
    Form("本报讯  ", "", "{paper}"),
    Form("据新华社{dateline}{cday}讯  ", "", "新华社"),
    Form("本报{dateline}{cday}电  记者{a}报道：", R, "{paper}"),
)

REPUBLIC = (
    Form("【中央社{dateline}{cday}電】", "", "中央社"),
    Form("〔中央社{dateline}{cday}電〕", "", "中央社"),
    Form("（中央社{dateline}{cday}電）", "", "中央社"),
    Form("〔聯合社{dateline}{cday}電〕", "", "聯合社"),
    Form("【路透社{dateline}{cday}電】", "", "路透社"),
    Form("【本報{dateline}{cday}專電】", "", "{paper}"),
    Form("【本報訊】", "", "{paper}"),
    Form("【本市消息】"),
    Form("〔本市訊〕"),
    Form("【本報特訊】", "", "{paper}"),
    Form("【記者{a}報道】", T),
    Form("【本報記者{a}{dateline}通訊】", T, "{paper}"),
)
TAIWAN = (
    Form("【記者{a}／{dateline}報導】", T),
    Form("〔記者{a}／{dateline}報導〕", T),
    Form("【記者{a}、{b}／{dateline}報導】", TT),
    Form("記者{a}／{dateline}報導", T, "", BYLINE),
    Form("［記者{a}{dateline}報導］", T),
    Form("（中央社記者{a}{dateline}{day}日電）", T, "中央社"),
    Form("【{paper}記者{a}／{dateline}報導】", T, "{paper}"),
    Form("【本報訊】", "", "{paper}"),
    Form("［本報訊］", "", "{paper}"),
)
HONGKONG = (
    Form("【本報訊】", "", "{paper}"),
    Form("【本報訊】（記者 {a}）", T, "{paper}"),
    Form("【記者{a}報道】", T),
    Form("【本報記者{a}報道】", T, "{paper}"),
    Form("本報記者 {a}", T, "", BYLINE),
    Form("■記者：{a}", T, "", END),
    Form("文：{a}　圖：{b}", "a=文|文字|作者 b=圖|攝影", "", BYLINE),
    Form("撰文：{a}", "a=撰文|文|作者", "", BYLINE),
    Form("【{paper}專訊】", "", "{paper}"),
)


def any_opening(desk: Desk, forms: tuple[Form, ...]) -> Opening:
    """Choose a form and fill it in; a short name gets a space where the form is a spaced one."""
    form = desk.dice.choice(forms)
    letters = dict(part.split("=", 1) for part in form.roles.split())
    names = {letter: desk.person() for letter in letters}
    day = f"{desk.day.month}月{desk.day.day}日"
    fixed = {"paper": desk.paper, "md": day, "cday": f"{chinese(desk.day.day)}日"}
    fixed["day"] = str(desk.day.day)
    text = desk.grammar.fill(form.text, fixed | (_spread(names) if form.spaced else names))
    agency = desk.grammar.fill(form.agency, fixed) or None
    order = sorted(letters, key=lambda letter: form.text.index("{" + letter + "}"))
    people = tuple((names[letter], letters[letter]) for letter in order)
    return Opening(text, form.where, people, agency)


def _spread(names: dict[str, str]) -> dict[str, str]:
    """Set names of two signs as wide as those of three."""
    return {letter: "\u3000".join(n) if len(n) == 2 else n for letter, n in names.items()}
