"""House styles: how whole papers are made up.

To add one: a function that fills a desk's sheet, and a row in `HOUSES` with its lexicon, names of
papers, years and layouts.
"""

import random
from collections.abc import Callable
from dataclasses import dataclass

from tests.support.press import dailies, olden, pages
from tests.support.press.desk import Desk
from tests.support.press.printing import Layout, any_layout, centred, crowded, wrapped

TRADITIONAL = ("青嶼", "臨江", "雲澤", "松嶺", "嵐州", "豐瀾", "寧溪")
OLD = ("{city}日報", "{city}民報", "大華晚報", "正言日報")
NEW = ("{city}日報", "{city}時報", "自立聯合報", "晨星日報")


@dataclass(frozen=True, slots=True)
class House:
    """One house style."""

    name: str
    compose: Callable[[Desk], None]
    lexicon: str = "modern"
    papers: tuple[str, ...] = ("{city}日报",)
    years: tuple[int, int] = (2003, 2025)
    layout: Callable[[random.Random], Layout] = any_layout
    cities: tuple[str, ...] = ()
    full_width: bool = False


HOUSES = (
    House("provincial", dailies.provincial),
    House("national", dailies.national, papers=("华声日报", "民信日报", "中原工人报")),
    House("evening", dailies.evening, papers=("{city}晚报", "{city}都市报", "{city}晨报")),
    House("county-weekly", dailies.county_weekly, papers=("{city}周报", "今日{city}")),
    House("digest", pages.digest),
    House("commentary", pages.commentary, papers=("华声日报", "{city}日报")),
    House("supplement", pages.supplement, papers=("{city}日报", "{city}晚报")),
    House("interview", pages.interview),
    House("announcements", pages.announcements, papers=("{city}晚报",)),
    House("sports", pages.sports, papers=("{city}体育报", "{city}晚报")),
    House("whole-issue", dailies.whole_issue),
    House("wrapped", dailies.provincial, layout=wrapped),
    House("wrapped-national", dailies.national, papers=("华声日报",), layout=wrapped),
    House("no-masthead", dailies.headless),
    House("date-only", dailies.dated),
    House("official", pages.official),
    House("poetry", pages.poetry),
    House("titled", pages.titled),
    House("spaced", pages.spaced),
    House("campus", pages.campus, papers=("{city}大学报", "{city}学院报")),
    House("barracks", pages.barracks, papers=("前哨报", "卫疆日报")),
    House("foreign", pages.foreign, papers=("环宇时报", "{city}日报")),
    House("eighties", pages.eighties, years=(1979, 1989)),
    House("copied", pages.copied),
    House("centred", dailies.provincial, layout=centred),
    House("letters", pages.letters, papers=("{city}晚报", "{city}日报")),
    House("theory", pages.theory),
    House("pictures", pages.pictures),
    House("full-width", dailies.provincial, years=(1996, 2004), full_width=True),
    House("decked", dailies.decked),
    House("run-on", dailies.run_on),
    House("crowded", dailies.provincial, layout=crowded),
    House("republican", olden.republican, "republican", OLD, (1945, 1948), cities=TRADITIONAL),
    House(
        "qing",
        olden.qing,
        "qing",
        ("{city}報", "{city}匯報", "{city}新報"),
        (1876, 1910),
        cities=TRADITIONAL,
    ),
    House("taiwan", olden.taiwan, "island", NEW, (1990, 2024), cities=TRADITIONAL),
    House("hongkong", olden.hongkong, "island", NEW, (1985, 2024), cities=TRADITIONAL),
    House("party", olden.party, "party", ("{city}日报", "{city}人民报"), (1950, 1966)),
)
