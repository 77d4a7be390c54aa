"""What stands beside the articles: guides, page marks, captions, colophons, pointers, notices."""

from tests.support.press.desk import Desk
from tests.support.press.grammar import chinese
from tests.support.press.mastheads import weekday
from tests.support.press.sheet import CAPTION, PARAGRAPH, Line, TrueArticle
from tests.support.press.stories import Subject

PAGE_NAMES = (
    "要闻",
    "综合",
    "时政",
    "民生",
    "经济",
    "文化",
    "教育",
    "国内",
    "国际",
    "副刊",
    "专题",
)


def guide(desk: Desk) -> None:
    """Print a digest of heads with the pages where they stand."""
    label = desk.dice.choice(("导读", "今日导读", "导 读", "今日看点"))
    desk.sheet.furniture("guide", label)
    style = desk.dice.randrange(6)
    for _ in range(desk.dice.randint(1, 4)):
        head, page = Subject(desk).of("head"), desk.dice.randint(2, 8)
        if style == 0:
            desk.sheet.furniture("guide", head, f"第{page:02}版")
        elif style == 1:
            desk.sheet.furniture("guide", f"{head} {page:02}版")
        elif style == 2:
            desk.sheet.furniture("guide", head, f"（详见{page}版）")
        elif style == 3:
            desk.sheet.furniture("guide", f"▶ {head} >>{page}版")
        elif style == 4:
            desk.sheet.furniture("guide", f"A{page:02} {head}")
        else:
            desk.sheet.furniture("guide", f"{head}（{page}版）")


def page_mark(desk: Desk, page: int, style: int) -> None:
    """Begin a page: its number, and perhaps its name, the date and the paper."""
    name = PAGE_NAMES[(page * 3 + style) % len(PAGE_NAMES)]
    day = f"{desk.day.year}年{desk.day.month}月{desk.day.day}日"
    texts = (
        f"第{page:02}版",
        f"第{page}版 {name}",
        f"{page:02}版：{name}",
        f"{page:02} {name} {day} {desk.paper}",
        f"{desk.paper} {day} 第{page}版 {name}",
        f"A{page:02} {name}",
        f"第{chinese(page)}版",
        f"{name} {page}",
        f"{day} {weekday(desk)} 第{page:02}版 {name} 责编：{desk.person()} 版式：{desk.person()}",
    )
    desk.sheet.page = page
    desk.sheet.furniture("page-mark", texts[style])


PAGE_STYLES = 9


def caption(desk: Desk, article: int) -> None:
    """Print a caption somewhere after the lead of an article, with its photographer."""
    subject = Subject(desk)
    known = [name for name, role in desk.sheet.articles[article].people if role == "记者"]
    person = known[0] if known else desk.person()
    sign = desk.dice.choice(("▲", "△", "图为", "图①："))
    credit = desk.dice.choice(
        (f" 记者/{person} 摄", f" 本报记者 {person} 摄", f" （记者{person} 摄）", f" {person} 摄")
    )
    scene = desk.dice.choice(("活动现场", "施工现场", "工作人员正在忙碌", "村民在地里劳作"))
    line = Line(CAPTION, f"{sign}{subject.words['place']}{scene}。{credit}", article)
    body = desk.sheet.body(article)
    at = desk.sheet.lines.index(body[desk.dice.randrange(len(body))]) + 1
    desk.sheet.lines.insert(at, line)
    desk.sheet.articles[article].credits.append(person)


def colophon(desk: Desk) -> None:
    """Name who made the page."""
    first, second, third = desk.person(), desk.person(), desk.person()
    text = desk.dice.choice(
        (
            f"本版责编：{first} 版式：{second} 校对：{third}",
            f"责任编辑 {first}  美术编辑 {second}  校对 {third}",
            f"责编：{first} 美编：{second} 校对：{third}",
            f"本版编辑：{first} E-mail：xx@example.com",
        )
    )
    desk.sheet.furniture("colophon", text)


def pointer(desk: Desk) -> None:
    """Point to a special report elsewhere."""
    desk.sheet.furniture(
        "pointer",
        desk.dice.choice(("年终特别报道 详见04-05版", "更多报道 详见第3版", "相关报道见2版")),
    )


def notices(desk: Desk, count: int) -> None:
    """Print small advertisements, a line each."""
    desk.sheet.furniture("advertisement", *(desk.say("announce") for _ in range(count)))


def briefs(desk: Desk, count: int) -> None:
    """Print a column of short items, each with a head of its own, perhaps signed at the end."""
    desk.sheet.furniture(
        "other", desk.dice.choice(("简讯", "短讯", "要闻速览", "市县快报", "一句话新闻"))
    )
    signed = desk.chance(0.4)
    for _ in range(count):
        head, text = Subject(desk).say("brief").split("|")
        number = desk.sheet.begin(TrueArticle(head))
        if signed:
            name = desk.person()
            desk.sheet.articles[number].people = [(name, "作者|通讯员|")]
            text += f"（{name}）"
        desk.sheet.add(number, "headline", head)
        desk.sheet.add(number, PARAGRAPH, text)
