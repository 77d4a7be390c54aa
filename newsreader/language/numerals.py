"""Numbers as newspapers print them: 8, ８, 八, 二十一, 廿一, 二〇二四."""

_DIGITS = {sign: value for value, sign in enumerate("〇一二三四五六七八九")} | {
    "零": 0,
    "○": 0,
    "Ｏ": 0,
    "元": 1,
    "正": 1,
    "两": 2,
    "壹": 1,
    "贰": 2,
    "叁": 3,
}
_TENS = {"十": 10, "廿": 20, "卅": 30, "卌": 40}

NUMERAL = r"[0-9０-９〇零○一二三四五六七八九十廿卅]"
"""A regular expression for one character of a printed number."""


def number(text: str) -> int | None:
    """Read a printed number below 100, or digit by digit; None if it is not a number."""
    if text.isdecimal():
        return int(text)
    if any(sign in _TENS for sign in text):
        return _tens(text)
    digits = [_DIGITS.get(sign) for sign in text]
    if not digits or None in digits:
        return None
    return int("".join(str(digit) for digit in digits))


def _tens(text: str) -> int | None:
    before, ten, after = _parted(text)
    if len(before) > 1 or len(after) > 1 or not set(before + after) <= set(_DIGITS):
        return None
    many = _DIGITS[before] if before else 1
    return many * _TENS[ten] + (_DIGITS[after] if after else 0)


def _parted(text: str) -> tuple[str, str, str]:
    at = next(i for i, sign in enumerate(text) if sign in _TENS)
    return text[:at], text[at], text[at + 1 :]
