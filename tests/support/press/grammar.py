"""Sentences from a grammar of our own: lines of a lexicon file with {names} to be filled."""

import random
import re
from collections.abc import Callable
from functools import cache
from pathlib import Path

LEXICON = Path(__file__).with_name("lexicon")

Rules = dict[str, tuple[str, ...]]

_PLACE = re.compile(r"\{([a-z.]+)\}")
_DIGITS = "〇一二三四五六七八九"


@cache
def read_lexicon(name: str) -> Rules:
    """Read a lexicon: `name: words` by spaces, or `[name]` with one alternative a line."""
    rules: dict[str, list[str]] = {}
    current = ""
    for line in LEXICON.joinpath(f"{name}.txt").read_text("utf-8").splitlines():
        words = re.fullmatch(r"([a-z.]+): (.+)", line)
        if not line or line.startswith("#"):
            continue
        if line.startswith("["):
            current = line.strip("[]")
            rules[current] = []
        elif words:
            rules[words[1]] = words[2].split()
        else:
            rules[current].append(line)
    return {symbol: tuple(lines) for symbol, lines in rules.items()}


class Grammar:
    """One lexicon, drawn from like decks of cards: nothing comes twice before all came once."""

    def __init__(self, rules: Rules, dice: random.Random) -> None:
        self._rules = rules
        self._dice = dice
        self._decks: dict[str, list[str]] = {}
        self._late: dict[str, list[str]] = {}

    def knows(self, symbol: str) -> bool:
        """Tell whether the lexicon has this symbol."""
        return symbol in self._rules

    def say(self, symbol: str, bound: dict[str, str] | None = None) -> str:
        """Expand a symbol; names in `bound` stand for fixed text."""
        bound = bound or {}
        text = bound[symbol] if symbol in bound else self._draw(symbol)
        return self.fill(text, bound)

    def fill(self, text: str, bound: dict[str, str] | None = None) -> str:
        """Expand every {name} of a text."""
        return _PLACE.sub(lambda found: self.say(found[1], bound), text)

    def _draw(self, symbol: str) -> str:
        if symbol in _NUMBERS:
            return _NUMBERS[symbol](self._dice)
        deck = self._decks.get(symbol)
        if not deck:
            deck = self._decks[symbol] = list(self._rules[symbol])
            self._dice.shuffle(deck)
            late = self._late.pop(symbol, [])
            # What ended the last round does not begin this one: cards are drawn from the end.
            deck.sort(key=lambda line: line not in late)
        if len(deck) <= len(self._rules[symbol]) // 2:
            self._late.setdefault(symbol, []).append(deck[-1])
        return deck.pop()


def chinese(value: int) -> str:
    """Write a number below ten thousand as it is spoken: 三百零七, 十二."""
    if value == 0:
        return "零"
    text = ""
    for unit, sign in ((1000, "千"), (100, "百"), (10, "十"), (1, "")):
        digit, value = divmod(value, unit)
        if digit:
            text += _DIGITS[digit] + sign
        elif text and value:
            text = text.rstrip("零") + "零"
    return text.removeprefix("一") if text.startswith("一十") else text


def digits(value: int) -> str:
    """Write a number sign by sign: 一九五六."""
    return "".join(_DIGITS[int(sign)] for sign in str(value))


_NUMBERS: dict[str, Callable[[random.Random], str]] = {
    "few": lambda dice: str(dice.randint(2, 9)),
    "dozen": lambda dice: str(dice.randint(12, 96)),
    "hundreds": lambda dice: str(dice.randint(105, 4990)),
    "four": lambda dice: str(dice.randint(1000, 9999)),
    "wan": lambda dice: f"{dice.randint(12, 880) / 10:.1f}".removesuffix(".0") + "万",
    "rate": lambda dice: f"{dice.randint(21, 978) / 10:.1f}%",
    "cfew": lambda dice: chinese(dice.randint(2, 9)),
    "cdozen": lambda dice: chinese(dice.randint(11, 97)),
    "chundreds": lambda dice: chinese(dice.randint(10, 96) * 10),
}
