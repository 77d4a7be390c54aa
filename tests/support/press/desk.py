"""An editor's desk: the day, the paper, its words and the sheet in the making."""

import random
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, timedelta

from newsreader.language.dates import lunar_name
from tests.support.press.grammar import Grammar, chinese, read_lexicon
from tests.support.press.sheet import Line, Sheet

_TO_TRADITIONAL = str.maketrans("闰腊农历", "閏臘農曆")


@dataclass
class Desk:
    """What one issue is made with; everything random comes from `dice`.

    `kept` holds the rest of articles that go on on a later page.
    """

    dice: random.Random
    lexicon: str
    city: str
    paper: str
    day: date
    sheet: Sheet = field(default_factory=Sheet)
    grammar: Grammar = field(init=False)
    kept: dict[int, list[Line]] = field(default_factory=dict[int, list[Line]])
    _said: set[str] = field(default_factory=set[str])

    def __post_init__(self) -> None:
        self.grammar = Grammar(read_lexicon(self.lexicon), self.dice)

    def say(self, symbol: str, bound: dict[str, str] | None = None) -> str:
        """Expand a symbol of the lexicon; {place}, {city} and {yesterday} are this issue's."""
        return self.grammar.say(symbol, self.bound() | (bound or {}))

    def bound(self) -> dict[str, str]:
        """Return what is the same in the whole issue."""
        before = self.day - timedelta(days=1)
        return {
            "city": self.city,
            "yesterday": f"{before.month}月{before.day}日",
            "cyesterday": f"{chinese(before.month)}月{chinese(before.day)}日",
            "yesterdayday": chinese(before.day),
        }

    def new(self, speak: Callable[[], str]) -> str | None:
        """Return what `speak` says, but nothing that was said before in this issue."""
        for _ in range(40):
            text = speak()
            if text not in self._said:
                self._said.add(text)
                return text
        return None

    def person(self) -> str:
        """Return a name that nobody else in this issue bears, as long as there is one."""
        return self.new(self._name) or self._name()

    def _name(self) -> str:
        return self.grammar.say("surname") + self.grammar.say("given")

    def chance(self, share: float) -> bool:
        """Throw a coin that falls on heads so often."""
        return self.dice.random() < share

    def lunar(self, traditional: bool = False) -> str:
        """Return the right lunar date in one of the ways in which it is printed."""
        name = lunar_name(self.day) or ""
        if self.chance(0.4):
            name = name.replace("十二月", "腊月").replace("十一月", "冬月")
        return name.translate(_TO_TRADITIONAL) if traditional else name


def any_day(dice: random.Random, first: int, last: int) -> date:
    """Return a day between the years `first` and `last`."""
    return date(first, 1, 1) + timedelta(days=dice.randrange((last - first + 1) * 365))
