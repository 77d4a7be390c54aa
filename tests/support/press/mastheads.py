"""Mastheads: the name of the paper and the line below it."""

from tests.support.press.desk import Desk
from tests.support.press.grammar import chinese, digits

_DAYS = "一二三四五六日"
_SHAPES = (
    "{day} {week} {lunar} 第{number}期 今日{pages}版 {sponsor}主办 国内统一连续出版物号 {cn}",
    "{week} {day} {lunar} 总第{number}期 今日{pages}版 国内统一刊号：{cn} {sponsor}主办",
    "{day} {week} 农历{lunar} 第{number}期 本期{pages}版 国内统一刊号：{cn} 主办：{sponsor}",
    "{sponsor}主办 {day} {week} {lunar} 国内统一刊号{cn} 第{number}号 今日{pages}版",
)


def weekday(desk: Desk, word: str = "星期") -> str:
    """Return the right weekday as printed."""
    return word + _DAYS[desk.day.weekday()]


def modern_masthead(desk: Desk, pages: int | None = None) -> None:
    """Print a mainland masthead of today, its parts in one of several orders."""
    day = f"{desk.day.year}年{desk.day.month}月{desk.day.day}日"
    lunar = desk.lunar() if desk.chance(0.85) else None
    number, pages = str(desk.dice.randint(900, 26000)), pages or desk.dice.choice((4, 8, 12, 16))
    code = f"CN {desk.dice.randint(11, 64)}-{desk.dice.randint(1, 199):04}"
    sponsor = desk.dice.choice((f"中共{desk.city}市委", f"{desk.city}报业集团", f"{desk.paper}社"))
    shape = desk.dice.choice(_SHAPES)
    if lunar is None:
        shape = shape.replace(" 农历{lunar}", "").replace(" {lunar}", "")
    fields = {
        "publication": desk.paper,
        "date": desk.day.isoformat(),
        "number": number,
        "pages": pages,
        "cn": code,
        "sponsor": sponsor,
        "lunar": lunar,
        "weekday_printed": weekday(desk),
    }
    line = shape.format(day=day, week=weekday(desk), **fields)
    desk.sheet.masthead = dict(fields)
    desk.sheet.furniture("masthead", desk.paper)
    if desk.chance(0.25) and " 第" in line:
        first, rest = line.split(" 第", 1)
        desk.sheet.furniture("issue-line", first, "第" + rest)
    else:
        desk.sheet.furniture("issue-line", line)


def party_masthead(desk: Desk) -> None:
    """Print a masthead of the fifties: date in signs, lunar date, number, nothing else."""
    number = desk.dice.randint(120, 4200)
    day = f"{digits(desk.day.year)}年{chinese(desk.day.month)}月{chinese(desk.day.day)}日"
    if desk.chance(0.5):
        day = f"{desk.day.year}年{desk.day.month}月{desk.day.day}日"
    lunar = desk.lunar()
    desk.sheet.masthead = {
        "publication": desk.paper,
        "date": desk.day.isoformat(),
        "number": str(number),
        "lunar": lunar,
        "weekday_printed": weekday(desk),
    }
    desk.sheet.furniture("masthead", desk.paper)
    desk.sheet.furniture("issue-line", f"{day} {weekday(desk)} 夏历{lunar} 第{number}号")


def republican_masthead(desk: Desk) -> None:
    """Print a masthead of the forties: the Republic's year, all numbers in words."""
    number = desk.dice.randint(300, 9800)
    word = desk.dice.choice(("星期", "禮拜"))
    lunar = desk.lunar(traditional=True) if desk.chance(0.7) else None
    year = chinese(desk.day.year - 1911)
    day = f"中華民國{year}年{chinese(desk.day.month)}月{chinese(desk.day.day)}日"
    desk.sheet.masthead = {
        "publication": desk.paper,
        "date": desk.day.isoformat(),
        "number": f"{number}|{chinese(number)}",
        "lunar": lunar,
        "weekday_printed": weekday(desk, word),
    }
    old = f" 夏曆{lunar}" if lunar else ""
    desk.sheet.furniture("masthead", desk.paper)
    desk.sheet.furniture("issue-line", f"{day} {weekday(desk, word)}{old} 第{chinese(number)}號")


def island_masthead(desk: Desk) -> None:
    """Print a masthead of Taiwan: the Republic's year in signs, or the common year."""
    number, pages = desk.dice.randint(900, 26000), desk.dice.choice((16, 20, 24, 32))
    lunar = desk.lunar(traditional=True) if desk.chance(0.6) else None
    year = desk.dice.choice((f"中華民國{digits(desk.day.year - 1911)}年", f"{desk.day.year}年"))
    month, day = f"{desk.day.month}月", f"{desk.day.day}日"
    if not year[0].isdigit():
        month, day = f"{chinese(desk.day.month)}月", f"{chinese(desk.day.day)}日"
    desk.sheet.masthead = {
        "publication": desk.paper,
        "date": desk.day.isoformat(),
        "number": str(number),
        "pages": pages,
        "lunar": lunar,
        "weekday_printed": weekday(desk),
    }
    old = f" 農曆{lunar}" if lunar else ""
    line = f"{year}{month}{day} {weekday(desk)}{old} 第{number}號 今日出版{pages}版"
    desk.sheet.furniture("masthead", desk.paper)
    desk.sheet.furniture("issue-line", line)


def qing_masthead(desk: Desk) -> None:
    """Print a masthead of the treaty ports: the reign and the western date, in words."""
    number = desk.dice.randint(200, 9800)
    first = 1875 if desk.day.year < 1909 else 1909
    reign = "光緒" if first == 1875 else "宣統"
    lunar = desk.lunar(traditional=True).split("年", 1)[1].replace("腊", "臘")
    year = (
        chinese(desk.day.year - first + 1).replace("一", "元", 1)
        if desk.day.year == first
        else None
    )
    old = f"{reign}{year or chinese(desk.day.year - first + 1)}年{lunar}日"
    western = f"西曆{digits(desk.day.year)}年{chinese(desk.day.month)}月{chinese(desk.day.day)}日"
    printed = f"大清{old} {western} {weekday(desk, '禮拜')} 第{chinese(number)}號"
    desk.sheet.masthead = {
        "publication": desk.paper,
        "date": desk.day.isoformat(),
        "number": f"{number}|{chinese(number)}",
        "lunar": "|".join((old, old.rstrip("日"), lunar, f"{lunar}日", f"大清{old}")),
        "weekday_printed": weekday(desk, "禮拜"),
    }
    desk.sheet.furniture("masthead", desk.paper)
    desk.sheet.furniture("issue-line", printed)


def date_only(desk: Desk) -> None:
    """Print no more than the date."""
    text = f"{desk.day.year}年{desk.day.month}月{desk.day.day}日"
    fields: dict[str, str | int | None] = {"date": desk.day.isoformat()}
    if desk.chance(0.5):
        fields["weekday_printed"] = weekday(desk)
        text += f" {weekday(desk)}"
    desk.sheet.masthead = fields
    desk.sheet.furniture("issue-line", text)
