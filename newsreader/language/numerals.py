"""Numbers as newspapers print them: 8, ８, 八, 二十一, 廿一, 二〇二四, 八千二百七十一."""

_DIGITS = {sign: value for value, sign in enumerate("〇一二三四五六七八九")} | {
    "零": 0,
    "○": 0,
    "Ｏ": 0,
    "元": 1,
    "正": 1,
    "两": 2,
    "兩": 2,
    "壹": 1,
    "贰": 2,
    "叁": 3,
}
_TENS = {"廿": 20, "卅": 30, "卌": 40}
_UNITS = {"十": 10, "百": 100, "千": 1_000, "萬": 10_000, "万": 10_000}

NUMERAL = r"[0-9０-９〇零○一二三四五六七八九十廿卅]"
"""A regular expression for one character of a printed number below 100."""

LARGE_NUMERAL = r"[0-9０-９〇零○一二三四五六七八九十廿卅百千萬万]"
"""A regular expression for one character of a printed number."""


def number(text: str) -> int | None:
    """Read a printed number, in words or digit by digit; None if it is not a number."""
    if text.isdecimal():
        return int(text)
    if any(sign in _TENS or sign in _UNITS for sign in text):
        return _in_words(text)
    digits = [_DIGITS.get(sign) for sign in text]
    if not digits or None in digits:
        return None
    return int("".join(str(digit) for digit in digits))


def _in_words(text: str) -> int | None:
    """Add up the parts of a number in words, each a digit with its unit, in falling order."""
    total, digit, least = 0, None, 100_000
    for sign in text:
        unit = _TENS.get(sign) or _UNITS.get(sign)
        if unit is None:
            if sign not in _DIGITS or digit:
                return None
            digit = _DIGITS[sign]
            continue
        if unit >= least or (sign in _TENS and digit is not None):
            return None
        many = 1 if digit is None or sign in _TENS else digit
        total, digit, least = total + many * unit, None, 10 if sign in _TENS else unit
    return total + (digit or 0)
